// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreementparties.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Cartulary {

/// What labels call by many names, and where the register has it.
struct Concept
{
    QString id;
    QStringList paths;    ///< in the order of preference; "{party}" stands for "controller" or "processor"
    QStringList provider; ///< where only the organisation's own record has it
    QList<QStringList> phrases;
    bool signature = false; ///< only so beside a place to sign

    bool hasParty() const { return !provider.isEmpty() || paths.join(u' ').contains(u"{party}"); }
    /// The paths for @p party.
    QStringList pathsFor(Party party) const;
};

/// How well a label names a concept.
struct ConceptMatch
{
    const Concept *concept_ = nullptr;
    double score = 0; ///< how much of the label the concept's words cover: 1 is all
    qsizetype words = 0;
};

/// A column of a table of records.
struct ListColumn
{
    QString path; ///< "name", "name+address" (both, with a comma), "location|country" (the first there is)
    QList<QStringList> phrases;
};

/// A list of records that a document may print as a table or loop.
struct RecordList
{
    QString list; ///< its name among the values: "dpa_sub_processors"
    QString type; ///< of the records
    QList<QStringList> names;
    QList<ListColumn> columns;
};

/// Everything in resources/templates/synonyms.json.
const QList<Concept> &concepts();
const QList<RecordList> &recordLists();

/// @p label in words, without articles and the like.
QStringList contentWords(const QString &label);

/// The concept that @p words name best; without one if none does. What words mean beside a place to sign they mean
/// only there.
ConceptMatch conceptOf(const QStringList &words, bool besideSignature = false);

/// The list that is called by @p words; null if there is none.
const RecordList *listCalled(const QStringList &words);
const RecordList *listNamed(const QString &list);
/// The id in the vocabulary "measure-heading" of the kind of measures that @p label speaks of; empty if of none.
QString measureHeadingOf(const QString &label);
/// The column of @p list that a heading of these words stands over; null if there is none.
const ListColumn *columnOf(const RecordList &list, const QStringList &words);
/// The same for a whole heading, of which what stands in parentheses only explains.
const ListColumn *columnHeaded(const RecordList &list, const QString &heading);

} // namespace Cartulary
