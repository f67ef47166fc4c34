// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipdirectory.h"

#include "partname.h"
#include "zipend.h"
#include "zipflaw.h"
#include "zipformat.h"

#include <QSet>

#include <optional>

namespace Cartulary {

namespace {

constexpr quint32 inExtra = 0xffffffff; ///< the number stands in the ZIP64 extra field
constexpr quint16 extraZip64 = 0x0001;
constexpr quint16 extraStrongEncryption = 0x0017;
constexpr quint16 extraUnicodePath = 0x7075;
constexpr quint16 extraAes = 0x9901;
constexpr quint16 methodAes = 99;
constexpr quint8 hostUnix = 3;
constexpr quint8 hostDarwin = 19;
constexpr quint32 modeKind = 0170000;
constexpr quint32 modeFile = 0100000;
constexpr quint32 modeFolder = 0040000;

/// What a local or a central header says, in the words of whichever it is.
struct Header
{
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint64 packedSize = 0;
    quint64 size = 0;
    quint64 offset = 0;
    QByteArrayView name;
    QByteArrayView extra;
};

/// The extra field of that kind; null if there is none. Two of a kind, or one that does not fit, is a contradiction.
Result<std::optional<QByteArrayView>> extraField(QByteArrayView extra, quint16 kind)
{
    std::optional<QByteArrayView> found;
    for (qsizetype at = 0; at < extra.size();) {
        if (extra.size() - at < 4)
            break; // padding, as some programs leave
        const quint16 size = zipNumber<quint16>(extra, at + 2);
        if (size > extra.size() - at - 4)
            return flawed(ZipFlaw::Contradiction);
        if (zipNumber<quint16>(extra, at) == kind) {
            if (found)
                return flawed(ZipFlaw::Contradiction);
            found = extra.sliced(at + 4, size);
        }
        at += 4 + size;
    }
    return found;
}

/// Takes the numbers that did not fit into the header from the ZIP64 field (APPNOTE 4.5.3), in their fixed order.
Result<void> readZip64(Header &header, std::initializer_list<quint64 *> numbers)
{
    const Result<std::optional<QByteArrayView>> field = extraField(header.extra, extraZip64);
    if (!field)
        return std::unexpected(field.error());
    qsizetype at = 0;
    for (quint64 *number : numbers) {
        if (*number != inExtra)
            continue;
        if (!*field || (*field)->size() - at < 8)
            return flawed(ZipFlaw::Contradiction);
        *number = zipNumber<quint64>(**field, at);
        at += 8;
    }
    return {};
}

/// Walks the central directory and looks up each local header.
class DirectoryReader
{
public:
    DirectoryReader(QByteArrayView bytes, const PackageLimits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<QList<ZipEntry>> entries();

private:
    Result<ZipEntry> nextEntry();
    Result<Header> centralHeader();
    Result<Header> localHeader(quint64 offset) const;
    Result<void> checkKind(const Header &header, qint64 at) const;
    Result<void> checkSizes(const Header &header, const QString &name);
    Result<void> checkAgreement(const Header &central, const Header &local) const;
    Result<qint64> descriptorEnd(const Header &central, qint64 at) const;
    Result<void> checkOverlaps(QList<ZipEntry> entries) const;

    QByteArrayView m_bytes;
    PackageLimits m_limits;
    ZipEnd m_end;
    qint64 m_at = 0;
    qint64 m_total = 0;
};

/// Encrypted, linked or packed in a foreign way: refused before anything else is looked at.
Result<void> DirectoryReader::checkKind(const Header &header, qint64 at) const
{
    const QString where = shownPartName(header.name);
    constexpr quint16 encrypted = Zip::flagEncrypted | Zip::flagStrongEncryption | Zip::flagMaskedHeaders;
    const auto aes = extraField(header.extra, extraAes);
    const auto strong = extraField(header.extra, extraStrongEncryption);
    if ((header.flags & encrypted) != 0 || header.method == methodAes || (aes && *aes) || (strong && *strong))
        return flawed(ZipFlaw::Encrypted, where);
    if ((header.flags & Zip::flagPatch) != 0
        || (header.method != Zip::methodStored && header.method != Zip::methodDeflated))
        return flawed(ZipFlaw::Compression, where);
    const quint8 host = quint8(m_bytes[at + 5]);
    const quint32 mode = (zipNumber<quint32>(m_bytes, at + 38) >> 16) & modeKind;
    if ((host == hostUnix || host == hostDarwin) && mode != 0 && mode != modeFile && mode != modeFolder)
        return flawed(ZipFlaw::Link, where);
    return {};
}

Result<Header> DirectoryReader::centralHeader()
{
    const qint64 end = qint64(m_end.offset + m_end.size);
    if (end - m_at < Zip::centralSize || zipNumber<quint32>(m_bytes, m_at) != Zip::centralSignature)
        return flawed(ZipFlaw::Contradiction);
    const qint64 nameSize = zipNumber<quint16>(m_bytes, m_at + 28);
    const qint64 extraSize = zipNumber<quint16>(m_bytes, m_at + 30);
    const qint64 whole = Zip::centralSize + nameSize + extraSize + zipNumber<quint16>(m_bytes, m_at + 32);
    if (end - m_at < whole)
        return flawed(ZipFlaw::Contradiction);
    Header header{zipNumber<quint16>(m_bytes, m_at + 8),
                  zipNumber<quint16>(m_bytes, m_at + 10),
                  zipNumber<quint32>(m_bytes, m_at + 16),
                  zipNumber<quint32>(m_bytes, m_at + 20),
                  zipNumber<quint32>(m_bytes, m_at + 24),
                  zipNumber<quint32>(m_bytes, m_at + 42),
                  m_bytes.sliced(m_at + Zip::centralSize, nameSize),
                  m_bytes.sliced(m_at + Zip::centralSize + nameSize, extraSize)};
    const quint16 disk = zipNumber<quint16>(m_bytes, m_at + 34);
    if (disk != 0 && disk != 0xffff)
        return flawed(ZipFlaw::Split);
    if (const Result<void> good = checkKind(header, m_at).and_then([&] {
            return readZip64(header, {&header.size, &header.packedSize, &header.offset});
        });
        !good)
        return std::unexpected(good.error());
    m_at += whole;
    return header;
}

Result<Header> DirectoryReader::localHeader(quint64 offset) const
{
    if (offset > m_end.offset || m_end.offset - offset < quint64(Zip::localSize)
        || zipNumber<quint32>(m_bytes, qint64(offset)) != Zip::localSignature)
        return flawed(ZipFlaw::Contradiction);
    const qint64 at = qint64(offset);
    const qint64 nameSize = zipNumber<quint16>(m_bytes, at + 26);
    const qint64 extraSize = zipNumber<quint16>(m_bytes, at + 28);
    if (nameSize + extraSize > qint64(m_end.offset) - at - Zip::localSize)
        return flawed(ZipFlaw::Contradiction);
    Header header{
        zipNumber<quint16>(m_bytes, at + 6),           zipNumber<quint16>(m_bytes, at + 8),
        zipNumber<quint32>(m_bytes, at + 14),          zipNumber<quint32>(m_bytes, at + 18),
        zipNumber<quint32>(m_bytes, at + 22),          offset,
        m_bytes.sliced(at + Zip::localSize, nameSize), m_bytes.sliced(at + Zip::localSize + nameSize, extraSize)};
    if (const Result<void> good = readZip64(header, {&header.size, &header.packedSize}); !good)
        return std::unexpected(good.error());
    return header;
}

/// Where sizes and checksum follow the data, the local header may leave them at zero.
Result<void> DirectoryReader::checkAgreement(const Header &central, const Header &local) const
{
    constexpr quint16 telling = Zip::flagEncrypted | Zip::flagDescriptor | Zip::flagPatch | Zip::flagStrongEncryption
                              | Zip::flagMaskedHeaders;
    const bool later = (local.flags & Zip::flagDescriptor) != 0;
    const auto same = [later](quint64 inLocal, quint64 inCentral) {
        return inLocal == inCentral || (later && inLocal == 0);
    };
    if ((central.flags & telling) != (local.flags & telling) || central.method != local.method
        || central.name != local.name || !same(local.crc, central.crc) || !same(local.size, central.size)
        || !same(local.packedSize, central.packedSize))
        return flawed(ZipFlaw::Contradiction);
    for (const Header *header : {&central, &local}) {
        const auto path = extraField(header->extra, extraUnicodePath);
        if (!path)
            return std::unexpected(path.error());
        if (*path && ((*path)->size() < 5 || (*path)->sliced(5) != header->name))
            return flawed(ZipFlaw::Contradiction);
    }
    return {};
}

/// The data descriptor at @p at (APPNOTE 4.3.9): with or without signature, with short or long sizes.
Result<qint64> DirectoryReader::descriptorEnd(const Header &central, qint64 at) const
{
    const QByteArrayView rest = m_bytes.sliced(at, qint64(m_end.offset) - at);
    const auto matches = [&](qint64 start, bool large) {
        const qint64 size = large ? 20 : 12;
        if (rest.size() - start < size || zipNumber<quint32>(rest, start) != central.crc)
            return false;
        return large ? zipNumber<quint64>(rest, start + 4) == central.packedSize
                           && zipNumber<quint64>(rest, start + 12) == central.size
                     : zipNumber<quint32>(rest, start + 4) == central.packedSize
                           && zipNumber<quint32>(rest, start + 8) == central.size;
    };
    const bool isSigned = rest.size() >= 4 && zipNumber<quint32>(rest, 0) == Zip::descriptorSignature;
    for (const bool large : {false, true}) {
        if (isSigned && matches(4, large))
            return at + (large ? 24 : 16);
        if (matches(0, large))
            return at + (large ? 20 : 12);
    }
    return flawed(ZipFlaw::Contradiction);
}

Result<void> DirectoryReader::checkSizes(const Header &header, const QString &name)
{
    if (header.packedSize > quint64(m_bytes.size()))
        return flawed(ZipFlaw::Contradiction, name);
    constexpr quint64 small = 1024 * 1024;
    if (header.size > small && header.size / quint64(m_limits.ratio) > header.packedSize)
        return flawed(ZipFlaw::Bomb, name);
    if (header.size > quint64(m_limits.partSize) || qint64(header.size) > m_limits.totalSize - m_total)
        return flawed(ZipFlaw::TooLarge, name);
    if (header.method == Zip::methodStored && header.size != header.packedSize)
        return flawed(ZipFlaw::WrongSize, name);
    if (name.endsWith(u'/') && header.size != 0)
        return flawed(ZipFlaw::OddName, name);
    m_total += qint64(header.size);
    return {};
}

Result<ZipEntry> DirectoryReader::nextEntry()
{
    const Result<Header> central = centralHeader();
    if (!central)
        return std::unexpected(central.error());
    const Result<QString> name = partNameOf(central->name);
    if (!name)
        return std::unexpected(name.error());
    const auto here = [&name](Error error) {
        if (error.where.isEmpty())
            error.where = *name;
        return std::unexpected(std::move(error));
    };
    if (const Result<void> good = checkSizes(*central, *name); !good)
        return here(good.error());
    const Result<Header> local = localHeader(central->offset);
    if (!local)
        return here(local.error());
    if (const Result<void> good = checkAgreement(*central, *local); !good)
        return here(good.error());

    ZipEntry entry{*name, central->method, central->crc, qint64(central->packedSize), qint64(central->size)};
    entry.start = qint64(central->offset);
    entry.data = entry.start + Zip::localSize + local->name.size() + local->extra.size();
    if (entry.packedSize > qint64(m_end.offset) - entry.data)
        return here(flawed(ZipFlaw::Contradiction).error());
    entry.end = entry.data + entry.packedSize;
    if ((local->flags & Zip::flagDescriptor) != 0) {
        const Result<qint64> end = descriptorEnd(*central, entry.end);
        if (!end)
            return here(end.error());
        entry.end = *end;
    }
    return entry;
}

Result<void> DirectoryReader::checkOverlaps(QList<ZipEntry> entries) const
{
    std::ranges::sort(entries, {}, &ZipEntry::start);
    for (qsizetype i = 0; i + 1 < entries.size(); ++i) {
        if (entries.at(i).end > entries.at(i + 1).start)
            return flawed(ZipFlaw::Overlap, entries.at(i + 1).name);
    }
    return {};
}

Result<QList<ZipEntry>> DirectoryReader::entries()
{
    const Result<ZipEnd> end = readZipEnd(m_bytes);
    if (!end)
        return std::unexpected(end.error());
    m_end = *end;
    if (m_end.entries > quint64(m_limits.entries))
        return flawed(ZipFlaw::TooManyParts);
    m_at = qint64(m_end.offset);
    QList<ZipEntry> entries;
    QSet<QString> names;
    for (quint64 i = 0; i < m_end.entries; ++i) {
        const Result<ZipEntry> entry = nextEntry();
        if (!entry)
            return std::unexpected(entry.error());
        const QString key = partNameKey(entry->name);
        if (names.contains(key))
            return flawed(ZipFlaw::DuplicateName, entry->name);
        names.insert(key);
        entries.append(*entry);
    }
    if (m_at != qint64(m_end.offset + m_end.size))
        return flawed(ZipFlaw::Contradiction);
    if (const Result<void> good = checkOverlaps(entries); !good)
        return std::unexpected(good.error());
    return entries;
}

} // namespace

Result<QList<ZipEntry>> readZipDirectory(QByteArrayView bytes, const PackageLimits &limits)
{
    return DirectoryReader(bytes, limits).entries();
}

} // namespace Cartulary
