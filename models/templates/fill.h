// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatefile.h"
#include "templatemap.h"

#include <functional>

namespace Cartulary {

/// A blank that stays as it was, or the marks of a loop or condition that do.
struct LeftBlank
{
    QString id;
    QString label;
    FlowPlace place;
    QString reason; ///< a clause, translated
    bool decided = false; ///< the officer wants it so
};

/// How often the branch of a condition was asked for, and how often it was kept.
struct BranchTally
{
    qsizetype kept = 0;
    qsizetype asked = 0; ///< more than once in a loop; never where what is around it is taken out
};

struct FillReport
{
    qsizetype filled = 0;    ///< blanks
    qsizetype records = 0;   ///< rows and passages made from records
    QList<LeftBlank> left;
    QHash<QString, BranchTally> branches; ///< of the conditions that were decided, by id
};

/// Gives the text that is written for a blank (its place in Scan::blanks) another form: whoever shows the filled text
/// marks with it where the blanks are.
using BlankMarker = std::function<QString(qsizetype blank, const QString &text)>;

/// Fills @p file, whose scan and proposals are given, with the values of a register as @p map decides. What has no
/// value stays the blank it was and is listed. With @p marker, what is written for each blank in the text passes
/// through it, and what stays blank as well.
FillReport fill(TemplateFile &file, const Scan &scan, const QList<Proposal> &proposals, const TemplateMap &map,
                RegisterValues &values, const BlankMarker &marker = {});

} // namespace Cartulary
