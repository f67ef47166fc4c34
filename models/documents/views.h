// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "valuetable.h"
#include "vocabulary.h"
#include "words.h"

#include <QSet>
#include <QVariant>

namespace Cartulary {

/// What the views of one document share while it is composed.
struct ComposeState
{
    const Register &content;
    Language language;
    Words words;
    ValueTable values;
    QHash<QString, Term> ownTerms; ///< the register's own entries of the controlled lists, by id
    QSet<QString> properNames;     ///< first words of names, which keep their capital within a sentence

    ComposeState(const Register &register_, Language language_);

    /// The term @p id of the list @p vocabularyName, or of the register's own entries; null if there is none.
    const Term *term(const QString &vocabularyName, const QString &id) const;
    /// The tokens of @p items joined as in a sentence: "a, b and c".
    QString join(const QStringList &items) const;
    /// A text in the document's language, or the one that stands in for it, as a token.
    QString textToken(const LocalizedText &text, const Origin &origin, const QString &label);
    /// A text that belongs to no language.
    QString plainToken(const QString &text, const Origin &origin, const QString &href = {});
    /// Words made by the program for a value: a date, a period.
    QString wordsToken(const QString &text, const Origin &origin);
    /// The visible mark of something that the law demands and the register lacks.
    QString missingToken(const LocalizedText &label, const QString &article, const Origin &origin);
    /// A blank to be filled by hand.
    QString blankToken();
};

/// How a view gives its fields: see the wording guide in CONTRIBUTING.
enum class ViewMode { Plain, Required, All, Phrases, Lower, Clause, Sentence };

/// A record, or a part of one, as the wording sees it.
struct RecordView
{
    ComposeState *state = nullptr;
    const RecordType *type = nullptr;
    RecordPointer record;           ///< keeps the fields alive
    const Fields *fields = nullptr; ///< the record itself or one of its parts
    QString prefix;                 ///< of the field in the origin: "purposes.0."
    RecordPointer fallback;         ///< gives the fields that the record leaves empty
    QVariantHash extra;             ///< names beside the fields
    ViewMode mode = ViewMode::Plain;

    QVariant lookUp(const QString &property) const;
    /// The name by which it is printed.
    QString nameToken() const;
    RecordView in(ViewMode otherMode) const;

private:
    QVariant value(const Field &field) const;
    QVariant shown(const QString &listName) const;
    QVariant summary() const;
    Origin originOf(const Field &field) const;
    QVariant listValue(const Field &field, const QStringList &list, const Origin &origin) const;
    QVariant textValue(const Field &field, const QString &text, const Origin &origin) const;
    QVariantList parts(const Field &field) const;
};

/// An entry of a controlled list as the wording sees it.
struct TermView
{
    ComposeState *state = nullptr;
    const Term *term = nullptr;
    Origin origin;
    QString name; ///< put in place of {name} in the term's words

    /// The term's label or phrase as a token.
    QString words(const LocalizedText &text) const;
    QVariant lookUp(const QString &property) const;
};

struct AnswerView
{
    Answer answer = Answer::NotStated;

    QVariant lookUp(const QString &property) const;
};

struct AddressView
{
    ComposeState *state = nullptr;
    Address address;
    Origin origin;

    QVariant lookUp(const QString &property) const;
};

/// A view of @p record.
RecordView viewOf(ComposeState &state, const RecordType &type, const RecordPointer &record);
/// Views of the records with these ids; ids that lead nowhere are left out.
QVariantList viewsOf(ComposeState &state, const QStringList &ids);

/// Tells the template engine how the views answer to names. Called once before composing.
void registerViews();

/// @p text shaped for its place in the wording: Lower begins it in lower case unless it begins with an acronym or a name,
/// Clause also takes its full stop away, Sentence begins it with a capital and ends it with one mark.
QString shaped(const QString &text, ViewMode mode, const QSet<QString> &properNames);

// One formatter for each kind of value.
QString dateInWords(const QDate &date, Language language);
QString timeInWords(const QString &time, Language language);
QString offsetInWords(const QString &offset);
/// The address in one line, or with @p separator "\n" as on an envelope.
QString addressInWords(const Address &address, Language language, const QString &separator);

} // namespace Cartulary

Q_DECLARE_METATYPE(Cartulary::RecordView)
Q_DECLARE_METATYPE(Cartulary::TermView)
Q_DECLARE_METATYPE(Cartulary::AnswerView)
Q_DECLARE_METATYPE(Cartulary::AddressView)
