// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Cartulary {

/// One named part of a container (a part of an OOXML package, a file of an ODF package), in memory.
struct PackagePart
{
    QString name; ///< without a leading slash: "word/document.xml"; a folder's ends with one
    QByteArray data;

    bool operator==(const PackagePart &) const = default;
};

/// The parts of a container, in its order.
using PackageParts = QList<PackagePart>;

/// The part of exactly that name; null if there is none. It lives as long as @p parts is not changed.
const PackagePart *findPart(const PackageParts &parts, QStringView name);
PackagePart *findPart(PackageParts &parts, QStringView name);

} // namespace Cartulary
