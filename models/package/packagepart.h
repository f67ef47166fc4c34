// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Cartulary {

/// How a part stood in the container that it was read from.
struct PackedForm
{
    QByteArray of;        ///< the data, shared with the part as long as that is not changed
    QByteArray container; ///< in which they stand packed, as a raw deflate stream or stored
    qint64 start = 0;
    qint64 size = 0;
    quint16 method = 0;
    quint32 crc = 0;

    QByteArrayView bytes() const { return QByteArrayView(container).sliced(start, size); }
};

/// One named part of a container (a part of an OOXML package, a file of an ODF package), in memory.
struct PackagePart
{
    QString name; ///< without a leading slash: "word/document.xml"; a folder's ends with one
    QByteArray data;
    PackedForm packed = {}; ///< lets what was not changed be written as it was, without packing it anew

    /// Whether @ref packed is that of the data as they are now.
    bool isPacked() const
    {
        return !data.isEmpty() && packed.of.constData() == data.constData() && packed.of.size() == data.size();
    }

    bool operator==(const PackagePart &other) const { return name == other.name && data == other.data; }
};

/// The parts of a container, in its order.
using PackageParts = QList<PackagePart>;

/// The part of exactly that name; null if there is none. It lives as long as @p parts is not changed.
const PackagePart *findPart(const PackageParts &parts, QStringView name);
PackagePart *findPart(PackageParts &parts, QStringView name);

} // namespace Cartulary
