// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "composestate.h"

#include <QVariant>

#include <memory>

namespace Cartulary {

/// What a field path comes to.
struct PrintedValue
{
    enum class State {
        Known,
        Empty,         ///< the register says nothing there
        OtherLanguage, ///< it says it only in another language
        Unknown,       ///< there is no such field
    };
    State state = State::Empty;
    QString text;      ///< on one line, but for line breaks that the value has itself; a list as in a sentence
    QStringList items; ///< of a list: its entries
    QString record;    ///< the field that it comes from: "organisation.name"; empty for what comes from many
    QDate date;        ///< of a date
    QString amount;    ///< of a period: without "at most" and the like
    bool isNo = false; ///< it is the answer "no"
    bool inWords = false; ///< it is not a name: within a sentence it begins with a small letter

    bool isKnown() const { return state == State::Known; }
};

/// The values of a register as a template may ask for them. A path uses the names of the wording (CONTRIBUTING, "At the
/// top"): `processor.name`, `organisation.vat_number`, `contact_for.dpo.email`, `agreement.duration`,
/// `dpa_sub_processors.country`. `a|b` is the first of both that says something, `a+b` both with a comma between.
class RegisterValues
{
public:
    /// What an agreement for @p customerId (which may be empty) made on @p date in @p language may print. @p content
    /// must outlive the values.
    static Result<std::unique_ptr<RegisterValues>> make(const Register &content, Language language, const QDate &date,
                                                        const QString &customerId);

    Language language() const { return m_state.language; }
    PrintedValue value(const QString &path);
    /// The records of the list that @p path leads to.
    QVariantList records(const QString &path) { return recordsIn(m_names, path); }
    /// The records that @p path leads to from @p record.
    QVariantList recordsIn(const QVariant &record, const QString &path);
    /// Whether @p path leads to a list from @p record.
    bool isListIn(const QVariant &record, const QString &path);
    /// The one field of @p record that leads to several records of @p type; empty if there is none, or more.
    QString listFieldOf(const QVariant &record, const QString &type) const;
    /// The value of @p path in one of them; "." is its own.
    PrintedValue valueIn(const QVariant &record, const QString &path);
    /// @p value as it reads within a sentence.
    QString inSentence(const PrintedValue &value) const;
    bool knows(const QString &path) { return value(path).state != PrintedValue::State::Unknown; }

private:
    RegisterValues(const Register &content, Language language)
        : m_state(content, language)
    {
    }
    void addLists(const QString &customerId);
    std::optional<QVariant> find(const QVariant &start, const QString &path);
    PrintedValue at(const QVariant &start, const QString &path);
    PrintedValue joined(const QVariant &start, const QString &path);
    PrintedValue single(const QVariant &start, const QString &path);
    std::optional<QVariant> step(const QVariant &from, const QString &name);
    std::optional<QVariant> stepInRecord(const QVariant &from, const QString &name);
    QVariant besideRecord(const QVariant &from, const QString &name);
    void collect(const QVariant &found, PrintedValue &value);
    QString plain(const QString &tokens, PrintedValue &value);

    ComposeState m_state;
    QVariantHash m_names;
};

} // namespace Cartulary
