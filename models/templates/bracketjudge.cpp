// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreementparties.h"
#include "folded.h"
#include "labelwords.h"
#include "recognisers.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Role = TextMark::Role;
using Reason = TextMark::Reason;

TextMark aside(Reason reason, const QString &inner)
{
    TextMark mark;
    mark.role = Role::Aside;
    mark.reason = reason;
    mark.name = inner;
    return mark;
}

TextMark blank(const QString &name)
{
    TextMark mark;
    mark.name = name;
    return mark;
}

/// Only characters that stand for something absent.
bool isFilling(const QString &inner)
{
    return std::ranges::all_of(inner, [](QChar c) {
        return c.isSpace() || u"_.\u2026\u25CF\u2022\u00B7*#?-\u2013\u2014\u25A0\u25AA"_s.contains(c);
    });
}

/// "Yes / No", "A or B": the drafter leaves a choice between wordings.
bool isAlternatives(const QString &inner, const QStringList &words)
{
    static const QRegularExpression both(u"\\b(?:and/or|et/ou)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"\\s*/\\s*|\\s+(?:or|ou|OR|OU)\\s+"_s);
    static const QRegularExpression numbers(u"^[\\d\\s/]+$"_s);
    const QStringList parts = QString(inner).remove(both).split(separator, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return false;
    if (numbers.match(inner).hasMatch())
        return true;
    // Answers, or the parties themselves.
    const auto isAnswer = [](const QString &part) {
        QStringList rest;
        const Party party = partyIn(labelWords(part), &rest);
        return recognitionWords().answers.contains(labelWords(part).join(u' '))
            || (party != Party::None && rest.isEmpty());
    };
    if (std::ranges::all_of(parts, isAnswer))
        return true;
    // "Street/address": two names of one thing.
    if (std::ranges::any_of(parts, isKnownLabel) || beginsWithPhrase(words.join(u' '), recognitionWords().instructions))
        return false;
    const auto isShort = [](const QString &part) { return labelWords(part).size() <= 3; };
    return parts.size() > 2 || std::ranges::all_of(parts, isShort);
}

/// A reference to a source, a paragraph or a year.
bool isCitation(const QString &inner)
{
    static const QRegularExpression shape(
        u"^(?:\\d+(?:\\s*[,;\\-\u2013]\\s*\\d+)*|[ivxlc]+|(?:art(?:icle)?|clause|section|annex(?:e)?|para(?:graph)?|§|p|pp)\\.?\\s*\\d.*|\\d{4}\\b.*[A-Z]{2,}.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(inner).hasMatch() && inner != "c"_L1 && inner != "i"_L1;
}

bool hasSeveralSentences(const QString &inner)
{
    static const QRegularExpression end(u"[.;!?]\\s+\\p{Lu}"_s);
    return end.match(inner).hasMatch();
}

} // namespace

TextMark judgeBrackets(const QString &inner, QChar before, QChar after)
{
    const QString trimmed = inner.trimmed();
    const bool ofSum = after == u'%' || u"$\u20AC\u00A3"_s.contains(before);
    // No box is so wide.
    constexpr qsizetype widest = 7;
    if (trimmed.isEmpty() && (ofSum || inner.size() > widest))
        return blank({});
    if (trimmed.isEmpty() || (trimmed.size() == 1 && u"xX\u2713\u2714\u221A\u2612\u2611"_s.contains(trimmed.front()))) {
        TextMark mark;
        mark.role = Role::Choice;
        mark.checked = !trimmed.isEmpty();
        return mark;
    }
    if (isFilling(trimmed) || recognitionWords().standingFor.contains(labelWords(trimmed).join(u' ')))
        return blank({});
    if (before.isLetterOrNumber() || before == u']' || before == u')')
        return aside(Reason::Code, inner);
    const QStringList words = labelWords(trimmed);
    const QString plain = folded(trimmed);
    if (isCitation(trimmed))
        return aside(Reason::Citation, inner);
    if (u"\"\u201C\u00AB"_s.contains(trimmed.front()))
        return aside(Reason::Quotation, inner);
    if (hasSeveralSentences(trimmed) || beginsWithPhrase(plain, recognitionWords().noteOpeners))
        return aside(Reason::Note, inner);
    if (words.isEmpty())
        return aside(Reason::Alternative, inner);
    // It leads to what follows.
    if (trimmed.endsWith(u':') && words.size() > 1 && !isKnownLabel(trimmed))
        return aside(Reason::Note, inner);
    if (trimmed.front().isDigit())
        return aside(Reason::SuggestedValue, inner);
    if (isAlternatives(trimmed, words))
        return aside(Reason::Alternative, inner);
    if (beginsWithPhrase(words.join(u' '), recognitionWords().instructions))
        return words.size() <= 30 ? blank(trimmed) : aside(Reason::Note, inner);
    if (words.size() <= 12 && isKnownLabel(trimmed))
        return blank(trimmed);
    const bool runsOn = recognitionWords().articles.contains(words.first()) && words.size() >= 4;
    if (runsOn || words.size() > 8 || (trimmed.front().isLower() && words.size() > 5))
        return aside(Reason::Alternative, inner);
    return blank(trimmed);
}

} // namespace Cartulary
