// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cartulary {

/// Under which rule data may go to a country, seen from the European Economic Area. In the order in which a map
/// shows them.
enum class Territory {
    Union,               ///< the European Economic Area
    FrenchOverseas,      ///< outside the Union's territory, under French law, which refers to the GDPR
    Adequate,            ///< an adequacy decision
    AdequateOnCondition, ///< an adequacy decision that does not cover everybody there
    Third,               ///< needs a safeguard
    Unknown,             ///< no country is stated
};

/// The territory of an ISO 3166-1 alpha-2 code.
Territory territoryOf(const QString &country);

} // namespace Cartulary
