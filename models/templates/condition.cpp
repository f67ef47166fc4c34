// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption;

/// Takes away parentheses around the whole.
QString bare(QString text)
{
    text = text.trimmed();
    while (text.size() > 1 && text.front() == u'(' && text.back() == u')' && text.count(u'(') == 1)
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

} // namespace

std::optional<Condition::Term> Condition::readTerm(QString text)
{
    static const QRegularExpression negation(u"^(?:not\\b\\s*|!\\s*)"_s, insensitive);
    static const QRegularExpression shape(
        u"^\\$?(?<name>[\\w.@]+?)(?<count>\\s*\\|\\s*(?:length|count|size)|\\.(?:length|count|size))?(?:\\(\\))?"
        "(?:\\s*(?<sign>===?|!==?|<>|>=|<=|=|<|>|\\bis\\s+not\\b|\\bis\\b)\\s*(?<value>''|\"\"|-?\\d+|\\w+))?$"_s,
        insensitive);
    static const QHash<QString, Sign> signs{
        {u"="_s, Sign::Equal},    {u"=="_s, Sign::Equal},    {u"==="_s, Sign::Equal},  {u"is"_s, Sign::Equal},
        {u"!="_s, Sign::Unequal}, {u"!=="_s, Sign::Unequal}, {u"<>"_s, Sign::Unequal}, {u"isnot"_s, Sign::Unequal},
        {u"<"_s, Sign::Less},     {u"<="_s, Sign::AtMost},   {u">"_s, Sign::More},     {u">="_s, Sign::AtLeast}};
    static const QSet<QString> nothing{u"''"_s, u"\"\""_s, u"none"_s, u"null"_s, u"false"_s, u"empty"_s, u"nil"_s};
    static const QSet<QString> something{u"true"_s, u"defined"_s};
    Term term;
    text = bare(text);
    while (text.contains(negation)) {
        term.negated = !term.negated;
        text = bare(text.remove(negation));
    }
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch() || match.captured(u"name"_s).front().isDigit())
        return {};
    term.name = match.captured(u"name"_s);
    const QString value = match.captured(u"value"_s).toLower();
    if (value.isEmpty())
        return term;
    const Sign sign = signs.value(match.captured(u"sign"_s).toLower().remove(u' '), Sign::None);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && match.hasCaptured(u"count"_s)) {
        term.sign = sign;
        term.number = number;
        return term;
    }
    if ((sign != Sign::Equal && sign != Sign::Unequal) || !(nothing.contains(value) || something.contains(value)))
        return {};
    if ((sign == Sign::Equal) == nothing.contains(value))
        term.negated = !term.negated;
    return term;
}

std::optional<Condition> Condition::parse(const QString &expression)
{
    static const QRegularExpression either(u"\\s+or\\s+|\\|\\|"_s, insensitive);
    static const QRegularExpression both(u"\\s+and\\s+|&&"_s, insensitive);
    Condition condition;
    for (const QString &alternative : bare(expression).split(either)) {
        QList<Term> all;
        for (const QString &part : alternative.split(both)) {
            const std::optional<Term> term = readTerm(part);
            if (!term)
                return {};
            all.append(*term);
        }
        condition.m_any.append(all);
    }
    return condition;
}

QStringList Condition::names() const
{
    QStringList names;
    for (const QList<Term> &all : m_any) {
        for (const Term &term : all)
            names.append(term.name);
    }
    return names;
}

bool Condition::holds(const std::function<ConditionValue(const QString &)> &valueOf) const
{
    const auto termHolds = [&valueOf](const Term &term) {
        const ConditionValue value = valueOf(term.name);
        const qsizetype count = value.count;
        bool holds = value.truth;
        switch (term.sign) {
        case Sign::None:
            break;
        case Sign::Equal:
            holds = count == term.number;
            break;
        case Sign::Unequal:
            holds = count != term.number;
            break;
        case Sign::Less:
            holds = count < term.number;
            break;
        case Sign::AtMost:
            holds = count <= term.number;
            break;
        case Sign::More:
            holds = count > term.number;
            break;
        case Sign::AtLeast:
            holds = count >= term.number;
            break;
        }
        return holds != term.negated;
    };
    return std::ranges::any_of(m_any, [&](const QList<Term> &all) { return std::ranges::all_of(all, termHolds); });
}

} // namespace Cartulary
