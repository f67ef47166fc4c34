// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localizedtext.h"

#include <optional>

namespace Cartulary {

/// A length of time as a retention rule or a contract states it: "at most 30 days", "at least 2 years", or a
/// criterion in words where there is no figure (GDPR art. 13(2)(a)).
struct Period
{
    enum class Unit { Hours, Days, BusinessDays, Weeks, Months, Years };
    enum class Qualifier { Exactly, AtMost, AtLeast, About, Criterion };

    int amount = 0;
    Unit unit = Unit::Days;
    Qualifier qualifier = Qualifier::Exactly;
    LocalizedText criterion; ///< only with Qualifier::Criterion

    bool operator==(const Period &) const = default;

    /// True if it states nothing: no amount and no criterion.
    bool isEmpty() const;
    /// "30 days", "at most 30 days", "un mois", with non-breaking spaces; the criterion's own words.
    QString toWords(Language language) const;
};

/// The names used in files, in the order of the enumerations.
QString unitName(Period::Unit unit);
std::optional<Period::Unit> unitFromName(const QString &name);
QString qualifierName(Period::Qualifier qualifier);
std::optional<Period::Qualifier> qualifierFromName(const QString &name);

} // namespace Cartulary
