// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QList>
#include <QString>

namespace Cartulary {

/// A name that wording may use.
struct WordingName
{
    QString name;  ///< "activity.name"
    QString label; ///< in words
    QString text;  ///< what is put into the wording: "{{ activity.name }}", a condition, a loop
};

/// The names of one record type, or of one kind.
struct WordingNames
{
    QString label;
    QString list;     ///< what a loop goes over: "activities"; empty if there is one only
    QString variable; ///< what the loop calls each: "activity"; begins the names
    QList<WordingName> names;
};

/// Everything that the wording of a document can print, from the descriptions of the fields, with its labels in
/// @p language.
QList<WordingNames> wordingNames(Language language);

/// @p inserted with @p variable called as the loop in which it lands calls it: the loop over @p list that is open in
/// @p text at @p position.
QString inLoop(const QString &inserted, const WordingNames &group, const QString &text, qsizetype position);

} // namespace Cartulary
