// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreementparties.h"

#include <QStringList>

namespace Cartulary {

/// What a label asks of somebody: "name and e-mail of the DPO" asks for the attributes name and email of the subject
/// dpo. The names of both are those of resources/templates/synonyms.json.
struct AskedOf
{
    QStringList attributes; ///< in their order, each once
    QString subject;        ///< empty if the label names nobody
    bool person = false;    ///< it asks for a first name
    bool whole = false;     ///< nothing else is asked for

    bool isSeveral() const { return attributes.size() > 1; }
};

/// What @p label asks for; without attributes if it is no such label.
AskedOf askedBy(const QString &label);
/// The subject that @p text names last; empty if none. With @p alone, only if it says nothing else.
QString subjectIn(const QString &text, bool alone = false);
/// The subject that is meant where the label names none: whoever has such attributes.
QString usualSubject(const AskedOf &asked);
/// One path for all attributes of the subject, for @p party; empty if the register does not have them.
QString pathOf(const AskedOf &asked, const QString &subject, Party party);

} // namespace Cartulary
