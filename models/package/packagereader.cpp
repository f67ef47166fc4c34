// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagereader.h"

#include "zipdirectory.h"
#include "zipflaw.h"
#include "zipformat.h"

#include <zlib.h>

namespace Cartulary {

namespace {

/// One inflate stream that serves all parts of a container.
class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    /// Never writes more than @p size bytes, whatever @p packed would inflate to.
    Result<QByteArray> inflated(QByteArrayView packed, qint64 size, const QString &part)
    {
        QByteArray out(size, Qt::Uninitialized);
        Bytef nothing = 0;
        if (!m_ready || inflateReset(&m_stream) != Z_OK)
            return flawed(ZipFlaw::DamagedData, part);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = uInt(packed.size());
        m_stream.next_out = size > 0 ? reinterpret_cast<Bytef *>(out.data()) : &nothing;
        m_stream.avail_out = uInt(size);
        const int state = inflate(&m_stream, Z_FINISH);
        if (state == Z_BUF_ERROR && m_stream.avail_out == 0)
            return flawed(ZipFlaw::WrongSize, part);
        if (state != Z_STREAM_END)
            return flawed(ZipFlaw::DamagedData, part);
        if (m_stream.avail_out != 0 || m_stream.avail_in != 0)
            return flawed(ZipFlaw::WrongSize, part);
        return out;
    }

private:
    z_stream m_stream = {};
    bool m_ready = false;
};

quint32 crcOf(const QByteArray &data)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(data.constData()), uInt(data.size())));
}

} // namespace

Result<PackageParts> readPackage(const QByteArray &bytes, const PackageLimits &limits)
{
    if (bytes.startsWith("PK\7\x8"))
        return flawed(ZipFlaw::Split);
    if (!bytes.startsWith("PK"))
        return flawed(bytes.contains("PK\1\2") && bytes.contains("PK\5\6") ? ZipFlaw::Prefixed : ZipFlaw::NoArchive);
    if (bytes.size() > limits.totalSize)
        return flawed(ZipFlaw::TooLarge);
    const Result<QList<ZipEntry>> entries = readZipDirectory(bytes, limits);
    if (!entries)
        return std::unexpected(entries.error());
    Inflater inflater;
    PackageParts parts;
    parts.reserve(entries->size());
    for (const ZipEntry &entry : *entries) {
        const QByteArrayView packed = QByteArrayView(bytes).sliced(entry.data, entry.packedSize);
        Result<QByteArray> data = entry.method == Zip::methodStored ? Result<QByteArray>(packed.toByteArray())
                                                                    : inflater.inflated(packed, entry.size, entry.name);
        if (!data)
            return std::unexpected(data.error());
        if (crcOf(*data) != entry.crc)
            return flawed(ZipFlaw::WrongCrc, entry.name);
        parts.append({entry.name, *data, {*data, bytes, entry.data, entry.packedSize, entry.method, entry.crc}});
    }
    return parts;
}

} // namespace Cartulary
