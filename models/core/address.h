// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Cartulary {

/// A postal address. What is not stated stays empty; nothing is corrected (design, section 4; seeds keep odd cities).
struct Address
{
    QString attention;   ///< "Attn: Data Protection Officer"
    QStringList lines;   ///< street lines, in order
    QString poBox;       ///< "BP 13749"
    QString postalCode;
    QString city;
    QString region;      ///< region, department or island
    QString country;     ///< ISO 3166-1 alpha-2

    bool isEmpty() const { return *this == Address(); }
    bool operator==(const Address &) const = default;
};

} // namespace Cartulary
