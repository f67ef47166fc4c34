// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtype.h"

namespace Cartulary {

/// When the law asks for a field that has an article. A field with an article and no condition is always asked for.
struct AskedCondition
{
    QString type;  ///< of the record or part that holds the field
    QString field;
    /// @p owner is the record or part, @p record the record that holds it; null if that is not known.
    std::function<bool(const Fields &owner, const Fields *record)> applies;
};

/// The conditions, one for each field that is not always asked for.
const QList<AskedCondition> &askedConditions();

} // namespace Cartulary
