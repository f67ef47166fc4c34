// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposals.h"

namespace Cartulary {

/// What the officer decided for one blank.
struct Decision
{
    enum class Kind {
        Propose, ///< take the proposal if it is likely enough
        Field,   ///< the value of a field
        Text,    ///< these words
        Leave,   ///< stay the blank it is
    };
    Kind kind = Kind::Propose;
    QString value; ///< the path or the words
};

/// What the officer decided for a loop, a table or a condition.
struct RepeatDecision
{
    enum class Kind { Propose, List, Leave, Keep, Drop };
    Kind kind = Kind::Propose;
    QString list;
};

/// The decisions for a template, as a file to edit. README describes it.
struct TemplateMap
{
    QHash<QString, Decision> blanks;
    QHash<QString, bool> choices;
    QHash<QString, RepeatDecision> repeats;
};

/// The map that the proposals make, to be edited.
QByteArray writeMap(const Scan &scan, const QList<Proposal> &proposals, const QString &fileName,
                    const QByteArray &sha256);

/// Reads a map for @p scan. Refused with where: what is no JSON, names a blank that the template lacks, a field or list
/// that there is not, or decides twice.
Result<TemplateMap> readMap(const QByteArray &json, const Scan &scan, RegisterValues &values);

} // namespace Cartulary
