// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composestate.h"
#include "valuewords.h"

#include <QVariant>

#include <optional>

namespace Cartulary {

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
    QVariant wordsOf(const Field &field, const Value &content, const Origin &origin) const;
    QVariant localized(const Field &field, const LocalizedText &text, const Origin &origin) const;
    QVariant nothing(const Field &field, const Origin &origin) const;
    QVariant beside(const QString &property) const;
    QVariant shown(const QString &listName) const;
    QVariant summary() const;
    QVariant moment() const;
    QVariant start() const;
    QVariant dataLeft() const;
    QVariant legalFormShown() const;
    std::optional<QVariant> demanded(const QString &property) const;
    Origin originOf(const Field &field, const RecordPointer &holder) const;
    QVariant listValue(const Field &field, const QStringList &list, const Origin &origin) const;
    QVariant entryOf(const Field &field, const QString &entry, const Origin &origin) const;
    QVariant textValue(const Field &field, const QString &text, const Origin &origin) const;
    QVariant termValue(const Field &field, const QString &id, const Origin &origin) const;
    QVariantList parts(const Field &field) const;
};

/// An entry of a controlled list as the wording sees it.
struct TermView
{
    ComposeState *state = nullptr;
    const Term *term = nullptr;
    Origin origin;
    QString label; ///< of the field, for what is found missing
    QString name;  ///< put in place of {name} in the term's words

    /// The term's label or phrase as a token.
    QString words(const LocalizedText &text, ValueTable::Casing casing = ValueTable::Casing::Free) const;
    QVariant lookUp(const QString &property) const;

private:
    QVariant detail(const QString &property) const;
};

struct AnswerView
{
    Answer answer = Answer::NotStated;
    ComposeState *state = nullptr;

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

/// A view of the term @p id of a controlled list; nothing if there is none.
QVariant termOf(ComposeState &state, const QString &vocabularyName, const QString &id, const Origin &origin = {});

/// Makes each view a text of its own where one is wanted. Called before views are asked for texts.
void registerViews();

} // namespace Cartulary

Q_DECLARE_METATYPE(Cartulary::RecordView)
Q_DECLARE_METATYPE(Cartulary::TermView)
Q_DECLARE_METATYPE(Cartulary::AnswerView)
Q_DECLARE_METATYPE(Cartulary::AddressView)
