// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagewriter.h"

#include "zipformat.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <zlib.h>

#include <limits>

namespace Cartulary {

namespace {

constexpr quint16 versionNeeded = 20;
constexpr quint16 firstDay = (1 << 5) | 1; // 1 January 1980, the first that the format knows
constexpr quint32 folderAttribute = 0x10;
constexpr qint64 mostBytes = std::numeric_limits<quint32>::max() - 1;
constexpr qsizetype mostEntries = std::numeric_limits<quint16>::max() - 1;

constexpr QStringView mimetypePart = u"mimetype";

quint32 crcOf(const QByteArray &data)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(data.constData()), uInt(data.size())));
}

template<typename Number>
void put(QByteArray &out, Number number)
{
    char bytes[sizeof(Number)];
    qToLittleEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

/// One deflate stream that serves all parts of a container.
class Deflater
{
public:
    Deflater() { m_ready = deflateInit2(&m_stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK; }
    ~Deflater() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Deflater)

    /// @p data as a raw deflate stream; null where that is not smaller.
    QByteArray deflated(const QByteArray &data)
    {
        if (!m_ready || data.isEmpty() || deflateReset(&m_stream) != Z_OK)
            return {};
        QByteArray out(data.size() - 1, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
        m_stream.avail_in = uInt(data.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = uInt(out.size());
        if (deflate(&m_stream, Z_FINISH) != Z_STREAM_END)
            return {};
        out.truncate(out.size() - m_stream.avail_out);
        return out;
    }

private:
    z_stream m_stream = {};
    bool m_ready = false;
};

/// What the local and the central header of a part say alike.
struct Entry
{
    QByteArray name;
    quint16 flags = 0;
    quint16 method = Zip::methodStored;
    quint32 crc = 0;
    quint32 packedSize = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

void putCommonHeader(QByteArray &out, const Entry &entry)
{
    put(out, versionNeeded);
    put(out, entry.flags);
    put(out, entry.method);
    put(out, quint16(0)); // midnight
    put(out, firstDay);
    put(out, entry.crc);
    put(out, entry.packedSize);
    put(out, entry.size);
    put(out, quint16(entry.name.size()));
    put(out, quint16(0)); // extra field
}

void putCentralHeader(QByteArray &out, const Entry &entry)
{
    put(out, Zip::centralSignature);
    put(out, versionNeeded);
    putCommonHeader(out, entry);
    put(out, quint16(0)); // comment
    put(out, quint16(0)); // disk
    put(out, quint16(0)); // internal attributes
    put(out, entry.name.endsWith('/') ? folderAttribute : quint32(0));
    put(out, entry.offset);
    out.append(entry.name);
}

void putEnd(QByteArray &out, qsizetype entries, qsizetype centralOffset)
{
    const quint32 centralSize = quint32(out.size() - centralOffset);
    put(out, Zip::endSignature);
    put(out, quint16(0)); // this disk
    put(out, quint16(0)); // disk of the directory
    put(out, quint16(entries));
    put(out, quint16(entries));
    put(out, centralSize);
    put(out, quint32(centralOffset));
    put(out, quint16(0)); // comment
}

Entry entryOf(const PackagePart &part)
{
    Entry entry;
    entry.name = part.name.toUtf8();
    if (entry.name.size() != part.name.size())
        entry.flags = Zip::flagUtf8;
    entry.size = quint32(part.data.size());
    entry.crc = part.isPacked() ? part.packed.crc : crcOf(part.data);
    return entry;
}

/// The bytes of @p part as they stand in the container; @p entry learns how they are packed, @p deflated holds them.
QByteArrayView packedBytes(const PackagePart &part, Deflater &deflater, Entry &entry, QByteArray &deflated)
{
    if (part.name != mimetypePart && part.isPacked()) {
        entry.method = part.packed.method;
        return part.packed.bytes();
    }
    deflated = part.name == mimetypePart ? QByteArray() : deflater.deflated(part.data);
    entry.method = deflated.isNull() ? Zip::methodStored : Zip::methodDeflated;
    return deflated.isNull() ? QByteArrayView(part.data) : QByteArrayView(deflated);
}

Result<void> checkParts(const PackageParts &parts)
{
    const auto tooBig = [](const QString &where) {
        return refused(QCoreApplication::translate("Cartulary::Package", "The file would be too large to be written."),
                       where);
    };
    if (parts.size() > mostEntries)
        return tooBig({});
    QSet<QString> names;
    for (const PackagePart &part : parts) {
        if (part.data.size() > mostBytes || part.name.size() > std::numeric_limits<qint16>::max())
            return tooBig(part.name.left(80));
        if (part.name.isEmpty() || names.contains(part.name)) {
            return refused(QCoreApplication::translate("Cartulary::Package",
                                                       "A part of the file has no name, or that of another one."),
                           part.name);
        }
        names.insert(part.name);
    }
    return {};
}

} // namespace

Result<QByteArray> writePackage(const PackageParts &parts)
{
    if (const Result<void> good = checkParts(parts); !good)
        return std::unexpected(good.error());
    Deflater deflater;
    QByteArray out;
    QByteArray central;
    QByteArray deflated;
    for (const PackagePart &part : parts) {
        Entry entry = entryOf(part);
        entry.offset = quint32(out.size());
        const QByteArrayView packed = packedBytes(part, deflater, entry, deflated);
        entry.packedSize = quint32(packed.size());
        put(out, Zip::localSignature);
        putCommonHeader(out, entry);
        out.append(entry.name).append(packed);
        putCentralHeader(central, entry);
        if (out.size() + central.size() > mostBytes - Zip::endSize)
            return refused(
                QCoreApplication::translate("Cartulary::Package", "The file would be too large to be written."));
    }
    const qsizetype centralOffset = out.size();
    out.append(central);
    putEnd(out, parts.size(), centralOffset);
    return out;
}

} // namespace Cartulary
