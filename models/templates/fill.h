// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatefile.h"
#include "templatemap.h"

namespace Cartulary {

/// A blank that stays as it was.
struct LeftBlank
{
    QString id;
    QString label;
    FlowPlace place;
    QString reason; ///< a clause, translated
    bool decided = false; ///< the officer wants it so
};

struct FillReport
{
    qsizetype filled = 0;    ///< blanks
    qsizetype records = 0;   ///< rows and passages made from records
    QList<LeftBlank> left;
};

/// Fills @p file, whose scan and proposals are given, with the values of a register as @p map decides. What has no
/// value stays the blank it was and is listed.
FillReport fill(TemplateFile &file, const Scan &scan, const QList<Proposal> &proposals, const TemplateMap &map,
                RegisterValues &values);

} // namespace Cartulary
