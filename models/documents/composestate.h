// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regime.h"
#include "register.h"
#include "valuetable.h"
#include "vocabulary.h"
#include "words.h"

#include <QSet>

#include <map>

namespace Cartulary {

/// What the views of one document share while it is composed.
struct ComposeState
{
    const Register &content;
    Language language;
    const Term &regime;            ///< the rules of the organisation's country
    Words words;
    ValueTable values;
    QHash<QString, Term> ownTerms; ///< the register's own entries of the controlled lists, by id
    QSet<QString> properNames;     ///< first words of names, which keep their capital within a sentence
    QSet<QString> unknownNames;    ///< "activity.nmae": what the wording asked for and no record has, for the tests

    ComposeState(const Register &register_, Language language_);

    /// The term @p id of the list @p vocabularyName as the regime has it, or of the register's own entries; null if
    /// there is none.
    const Term *term(const QString &vocabularyName, const QString &id) const;
    /// The tokens of @p items joined as in a sentence: "a, b and c".
    QString join(const QStringList &items) const;
    /// A text in the document's language, or the one that stands in for it and the mark that says so, as tokens.
    QString textToken(const LocalizedText &text, const Origin &origin, const QString &label,
                      ValueTable::Casing casing = ValueTable::Casing::Free);
    /// A text that belongs to no language.
    QString plainToken(const QString &text, const Origin &origin, const QString &href = {});
    /// Words made by the program for a value: a date, a period.
    QString wordsToken(const QString &text, const Origin &origin);
    /// The visible mark of something that the law demands and the register lacks.
    QString missingToken(const LocalizedText &label, const QString &article, const Origin &origin);
    /// A blank to be filled by hand.
    QString blankToken();

private:
    mutable std::map<const Term *, Term> m_adapted; ///< by what the list has
};

} // namespace Cartulary
