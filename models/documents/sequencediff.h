// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cartulary {

/// A stretch that two sequences share.
struct CommonPart
{
    qsizetype old = 0;
    qsizetype now = 0;
    qsizetype count = 0;
    bool operator==(const CommonPart &) const = default;
};

/// The stretches that @p old and @p now share, in order; what lies between was removed or added. Equal numbers are
/// equal things. The shortest description of the difference (Myers), or, where the two differ too much to look for it,
/// a good one around what both have once.
QList<CommonPart> commonParts(const QList<int> &old, const QList<int> &now);

} // namespace Cartulary
