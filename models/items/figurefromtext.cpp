// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurefromtext.h"

#include "valuetext.h"

#include <array>
#include <utility>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Unit = Period::Unit;
using Qualifier = Period::Qualifier;

// All folded. The longer phrase stands before the one that it begins with.
constexpr std::array unitWords{
    std::pair(u"jours ouvrables", Unit::BusinessDays),
    std::pair(u"jour ouvrable", Unit::BusinessDays),
    std::pair(u"business days", Unit::BusinessDays),
    std::pair(u"business day", Unit::BusinessDays),
    std::pair(u"working days", Unit::BusinessDays),
    std::pair(u"working day", Unit::BusinessDays),
    std::pair(u"heures", Unit::Hours),
    std::pair(u"heure", Unit::Hours),
    std::pair(u"hours", Unit::Hours),
    std::pair(u"hour", Unit::Hours),
    std::pair(u"h", Unit::Hours),
    std::pair(u"jours", Unit::Days),
    std::pair(u"jour", Unit::Days),
    std::pair(u"j", Unit::Days),
    std::pair(u"days", Unit::Days),
    std::pair(u"day", Unit::Days),
    std::pair(u"semaines", Unit::Weeks),
    std::pair(u"semaine", Unit::Weeks),
    std::pair(u"weeks", Unit::Weeks),
    std::pair(u"week", Unit::Weeks),
    std::pair(u"mois", Unit::Months),
    std::pair(u"months", Unit::Months),
    std::pair(u"month", Unit::Months),
    std::pair(u"annees", Unit::Years),
    std::pair(u"annee", Unit::Years),
    std::pair(u"ans", Unit::Years),
    std::pair(u"an", Unit::Years),
    std::pair(u"years", Unit::Years),
    std::pair(u"year", Unit::Years),
};

constexpr std::array qualifierWords{
    std::pair(u"au maximum", Qualifier::AtMost),  std::pair(u"au plus", Qualifier::AtMost),
    std::pair(u"maximum", Qualifier::AtMost),     std::pair(u"max.", Qualifier::AtMost),
    std::pair(u"max", Qualifier::AtMost),         std::pair(u"at most", Qualifier::AtMost),
    std::pair(u"up to", Qualifier::AtMost),       std::pair(u"jusqu'a", Qualifier::AtMost),
    std::pair(u"au minimum", Qualifier::AtLeast), std::pair(u"au moins", Qualifier::AtLeast),
    std::pair(u"minimum", Qualifier::AtLeast),    std::pair(u"min.", Qualifier::AtLeast),
    std::pair(u"min", Qualifier::AtLeast),        std::pair(u"at least", Qualifier::AtLeast),
    std::pair(u"en general", Qualifier::About),   std::pair(u"environ", Qualifier::About),
    std::pair(u"in general", Qualifier::About),   std::pair(u"about", Qualifier::About),
};

constexpr std::array oneWords{u"un", u"une", u"one", u"a"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether @p word stands at the start of @p text as a word of its own.
bool startsWithWord(QStringView text, QStringView word)
{
    return text.startsWith(word) && (text.size() == word.size() || !text.at(word.size()).isLetterOrNumber());
}

/// Takes the number at the start of @p text; thousands may be set apart by a space or a comma.
std::optional<int> takeNumber(QStringView &text)
{
    constexpr qsizetype most = 9;
    QString digits;
    qsizetype at = 0;
    while (at < text.size() && isDigit(text.at(at)))
        digits += text.at(at++);
    if (digits.isEmpty())
        return std::nullopt;
    const auto isGroup = [&text](qsizetype from) {
        return from + 3 < text.size() && (text.at(from) == u' ' || text.at(from) == u',') && isDigit(text.at(from + 1))
            && isDigit(text.at(from + 2)) && isDigit(text.at(from + 3))
            && (from + 4 == text.size() || !isDigit(text.at(from + 4)));
    };
    while (digits.size() <= most && (digits.size() <= 3 || at > digits.size()) && isGroup(at)) {
        digits += text.sliced(at + 1, 3);
        at += 4;
    }
    if (digits.size() > most)
        return std::nullopt;
    text = text.sliced(at).trimmed();
    return digits.toInt();
}

/// Takes "at most" and its like from either end of @p text.
Qualifier takeQualifier(QStringView &text)
{
    for (const auto &[words, qualifier] : qualifierWords) {
        const QStringView phrase(words);
        if (startsWithWord(text, phrase)) {
            text = text.sliced(phrase.size()).trimmed();
            return qualifier;
        }
        if (text.size() > phrase.size() && text.endsWith(phrase) && text.at(text.size() - phrase.size() - 1) == u' ') {
            text = text.chopped(phrase.size()).trimmed();
            return qualifier;
        }
    }
    return Qualifier::Exactly;
}

std::optional<int> takeAmount(QStringView &text)
{
    for (const QStringView word : oneWords) {
        if (startsWithWord(text, word) && text.size() > word.size()) {
            text = text.sliced(word.size()).trimmed();
            return 1;
        }
    }
    return takeNumber(text);
}

Period criterionOf(const QString &text, Language language)
{
    Period period;
    period.qualifier = Qualifier::Criterion;
    period.criterion.setText(languageCode(language), text);
    return period;
}

} // namespace

std::optional<int> numberFromText(const QString &text)
{
    const QString plain = folded(text).simplified();
    QStringView rest = plain;
    const std::optional<int> number = takeNumber(rest);
    return rest.isEmpty() ? number : std::nullopt;
}

std::optional<Period> periodFromText(const QString &text, Language language)
{
    constexpr int longest = 100000; // what a file may hold
    const QString plain = folded(text).simplified();
    QStringView rest = plain;
    const Qualifier qualifier = takeQualifier(rest);
    const bool figure = !rest.isEmpty() && isDigit(rest.front());
    const std::optional<int> amount = takeAmount(rest);
    for (const auto &[words, unit] : unitWords) {
        if (!amount || !startsWithWord(rest, words))
            continue;
        if (rest.size() > QStringView(words).size())
            return criterionOf(text.trimmed(), language);
        if (*amount < 1 || *amount > longest)
            return std::nullopt;
        return Period{*amount, unit, qualifier, {}};
    }
    return figure || plain.isEmpty() ? std::nullopt : std::optional(criterionOf(text.trimmed(), language));
}

} // namespace Cartulary
