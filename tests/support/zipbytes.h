// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <optional>

namespace Cartulary::Test {

/// An entry of a ZIP archive that is put together header by header, so that each of them can lie.
struct ZipMember
{
    QByteArray name;
    QByteArray data;
    bool deflate = false;
    quint16 flags = 0;
    std::optional<quint16> method;      ///< what both headers say
    std::optional<quint16> localMethod; ///< what the local header alone says
    std::optional<quint32> crc;
    std::optional<quint32> size;
    std::optional<quint32> packedSize;
    std::optional<quint32> localSize;
    std::optional<QByteArray> localName;
    std::optional<quint32> offset;
    std::optional<QByteArray> packed; ///< instead of the deflated data
    QByteArray extra;                 ///< of the central header
    QByteArray localExtra;
    QByteArray descriptor; ///< behind the data
    quint8 host = 0;
    quint32 attributes = 0;
    quint16 disk = 0;
    QByteArray comment;
};

/// What the end record says, where it shall not be the truth, and what stands around the archive.
struct ZipEnding
{
    std::optional<quint16> entries;
    std::optional<quint16> entriesHere;
    std::optional<quint32> size;
    std::optional<quint32> offset;
    quint16 disk = 0;
    std::optional<quint16> commentSize;
    QByteArray comment;
    QByteArray before;  ///< in front of everything; offsets do not count it
    QByteArray between; ///< between the entries and the directory
    QByteArray beforeEnd;
};

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// CRC-32 as ZIP has it, bit by bit.
inline quint32 zipCrc(const QByteArray &data)
{
    quint32 crc = 0xffffffff;
    for (const char byte : data) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

/// A raw deflate stream: what qCompress() makes without the length, the header and the checksum around it.
inline QByteArray rawDeflate(const QByteArray &data)
{
    return qCompress(data, 9).sliced(6).chopped(4);
}

/// What is alike in both headers.
inline QByteArray zipHeader(const ZipMember &member, bool local)
{
    const QByteArray name = local ? member.localName.value_or(member.name) : member.name;
    const quint16 method = member.method.value_or(member.deflate ? 8 : 0);
    const qsizetype packed = member.packed  ? member.packed->size()
                           : member.deflate ? rawDeflate(member.data).size()
                                            : member.data.size();
    const quint32 size = member.size.value_or(quint32(member.data.size()));
    return littleEndian(quint16(20)) + littleEndian(member.flags)
         + littleEndian(local ? member.localMethod.value_or(method) : method) + littleEndian(quint32(0x00210000))
         + littleEndian(member.crc.value_or(zipCrc(member.data)))
         + littleEndian(member.packedSize.value_or(quint32(packed)))
         + littleEndian(local ? member.localSize.value_or(size) : size) + littleEndian(quint16(name.size()))
         + littleEndian(quint16((local ? member.localExtra : member.extra).size()));
}

/// The archive of @p members, true but for what they and @p ending say otherwise.
inline QByteArray zipBytes(const QList<ZipMember> &members, const ZipEnding &ending = {})
{
    QByteArray body;
    QByteArray central;
    for (const ZipMember &member : members) {
        central += "PK\1\2" + QByteArray(1, 20) + QByteArray(1, char(member.host)) + zipHeader(member, false)
                 + littleEndian(quint16(member.comment.size())) + littleEndian(member.disk) + littleEndian(quint16(0))
                 + littleEndian(member.attributes) + littleEndian(member.offset.value_or(quint32(body.size())))
                 + member.name + member.extra + member.comment;
        body += "PK\3\4" + zipHeader(member, true) + member.localName.value_or(member.name) + member.localExtra
              + (member.packed    ? *member.packed
                 : member.deflate ? rawDeflate(member.data)
                                  : member.data)
              + member.descriptor;
    }
    body += ending.between;
    const auto count = quint16(members.size());
    return ending.before + body + central + ending.beforeEnd + "PK\5\6" + littleEndian(ending.disk)
         + littleEndian(ending.disk) + littleEndian(ending.entriesHere.value_or(ending.entries.value_or(count)))
         + littleEndian(ending.entries.value_or(count)) + littleEndian(ending.size.value_or(quint32(central.size())))
         + littleEndian(ending.offset.value_or(quint32(body.size())))
         + littleEndian(ending.commentSize.value_or(quint16(ending.comment.size()))) + ending.comment;
}

} // namespace Cartulary::Test
