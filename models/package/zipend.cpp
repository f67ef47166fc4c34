// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipend.h"

#include "zipflaw.h"
#include "zipformat.h"

namespace Cartulary {

namespace {

constexpr qsizetype longestComment = 0xffff;

/// Where the end record stands: the last signature of the file, whose comment must reach to the file's end.
Result<qsizetype> findEnd(QByteArrayView bytes)
{
    const qsizetype tail = qMax<qsizetype>(0, bytes.size() - Zip::endSize - longestComment);
    const qsizetype at = bytes.sliced(tail).lastIndexOf("PK\5\6");
    if (at < 0)
        return flawed(ZipFlaw::CutShort);
    const qsizetype found = tail + at;
    if (bytes.size() - found < Zip::endSize)
        return flawed(ZipFlaw::CutShort);
    const qsizetype after = bytes.size() - found - Zip::endSize;
    const quint16 comment = zipNumber<quint16>(bytes, found + 20);
    if (comment != after)
        return flawed(comment < after ? ZipFlaw::Appended : ZipFlaw::CutShort);
    return found;
}

/// The plain record says "look in the other one" by the largest number.
template<typename Number>
bool agrees(Number plain, quint64 large)
{
    return plain == std::numeric_limits<Number>::max() || plain == large;
}

/// Replaces @p end by what the ZIP64 record says and moves @p place to its beginning; does nothing if there is none.
Result<void> readEnd64(QByteArrayView bytes, qsizetype &place, ZipEnd &end)
{
    const qsizetype locator = place - Zip::locator64Size;
    if (locator < 0 || zipNumber<quint32>(bytes, locator) != Zip::locator64Signature)
        return {};
    const quint64 at = zipNumber<quint64>(bytes, locator + 8);
    if (zipNumber<quint32>(bytes, locator + 4) != 0 || zipNumber<quint32>(bytes, locator + 16) > 1)
        return flawed(ZipFlaw::Split);
    if (locator < Zip::end64Size || at > quint64(locator - Zip::end64Size)
        || zipNumber<quint32>(bytes, qint64(at)) != Zip::end64Signature
        || zipNumber<quint64>(bytes, qint64(at) + 4) != quint64(locator) - at - 12)
        return flawed(ZipFlaw::Contradiction);
    if (zipNumber<quint32>(bytes, qint64(at) + 16) != 0 || zipNumber<quint32>(bytes, qint64(at) + 20) != 0)
        return flawed(ZipFlaw::Split);
    const ZipEnd large{zipNumber<quint64>(bytes, qint64(at) + 32), zipNumber<quint64>(bytes, qint64(at) + 48),
                       zipNumber<quint64>(bytes, qint64(at) + 40)};
    if (zipNumber<quint64>(bytes, qint64(at) + 24) != large.entries || !agrees(quint16(end.entries), large.entries)
        || !agrees(quint32(end.offset), large.offset) || !agrees(quint32(end.size), large.size))
        return flawed(ZipFlaw::Contradiction);
    end = large;
    place = qsizetype(at);
    return {};
}

} // namespace

Result<ZipEnd> readZipEnd(QByteArrayView bytes)
{
    Result<qsizetype> place = findEnd(bytes);
    if (!place)
        return std::unexpected(place.error());
    const qsizetype at = *place;
    ZipEnd end{zipNumber<quint16>(bytes, at + 10), zipNumber<quint32>(bytes, at + 16),
               zipNumber<quint32>(bytes, at + 12)};
    const quint16 disk = zipNumber<quint16>(bytes, at + 4);
    const quint16 directoryDisk = zipNumber<quint16>(bytes, at + 6);
    if ((disk != 0 && disk != 0xffff) || (directoryDisk != 0 && directoryDisk != 0xffff))
        return flawed(ZipFlaw::Split);
    if (zipNumber<quint16>(bytes, at + 8) != end.entries)
        return flawed(ZipFlaw::Contradiction);
    if (const Result<void> good = readEnd64(bytes, *place, end); !good)
        return std::unexpected(good.error());
    if (end.size > quint64(*place) || end.offset > quint64(*place) - end.size)
        return flawed(ZipFlaw::Contradiction);
    if (end.offset + end.size != quint64(*place)) // offsets that count from further back: something was put before
        return flawed(bytes.startsWith("PK\3\4") ? ZipFlaw::Contradiction : ZipFlaw::Prefixed);
    return end;
}

} // namespace Cartulary
