// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognisers.h"

#include "delimited.h"
#include "folded.h"
#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

QString blankKindName(BlankKind kind)
{
    static const char *const names[]{"double-braces", "braces",         "dollar-braces", "double-brackets",
                                     "brackets",      "double-angles",  "angles",        "hash-angles",
                                     "guillemets",    "plus-signs",     "percent-signs", "underscores",
                                     "dots",          "crosses",        "stand-in",      "empty-cell",
                                     "label",         "highlight",      "merge-field",   "document-property",
                                     "form-text",     "form-drop-down", "text-control",  "rich-text-control",
                                     "date-control",  "list-control",   "combo-control", "user-field",
                                     "placeholder",   "text-input",     "database-field"};
    return QLatin1StringView(names[int(kind)]);
}

QString reasonName(TextMark::Reason reason)
{
    static const char *const names[]{"",         "note", "alternative", "quotation",
                                     "citation", "code", "comment",     "suggested-value"};
    return QLatin1StringView(names[int(reason)]);
}

namespace {

using Role = TextMark::Role;

/// Characters that stand for something absent: a pattern and what it is.
struct Filling
{
    const char *pattern;
    BlankKind kind;
};

constexpr Filling fillings[]{
    {R"(_{2,}(?:[ \x{00A0}]?_+)*)", BlankKind::Underscores},
    {R"((?:\.{4,}|\x{2026}{2,})(?:[ \x{00A0}]?[.\x{2026}]+)*|[.\x{2026}](?:[ \x{00A0}]?[.\x{2026}]){4,})",
     BlankKind::Dots},
    {R"(\b(?:[Xx]{2}|[JjDdMm]{2})([/.\-])(?:[Xx]{2}|[MmDd]{2})\1(?:[Xx]{2,4}|[AaYy]{2,4})\b|\b[AaYy]{4}-[Mm]{2}-[JjDd]{2}\b)",
     BlankKind::Crosses},
    {R"(\b[X]{3,}\b|\b[x]{4,}\b)", BlankKind::Crosses},
    {R"([\x{25CF}\x{2022}](?=\s*$|[,;.)]))", BlankKind::StandIn},
};

/// Characters that look like a box to tick.
constexpr QStringView emptyBoxes = u"\u2610\u25A1\u274F\u2751\u2752\u25FB\u2B1C";
constexpr QStringView tickedBoxes = u"\u2611\u2612\u2705";

bool overlaps(const QList<TextMark> &marks, qsizetype from, qsizetype to)
{
    return std::ranges::any_of(marks, [from, to](const TextMark &mark) {
        return mark.role != Role::Aside && mark.from < to && from < mark.to;
    });
}

void addFillings(const QString &text, QList<TextMark> &marks)
{
    static const QList<std::pair<QRegularExpression, BlankKind>> patterns = [] {
        QList<std::pair<QRegularExpression, BlankKind>> list;
        for (const Filling &filling : fillings)
            list.append({QRegularExpression(QString::fromLatin1(filling.pattern)), filling.kind});
        return list;
    }();
    for (const auto &[pattern, kind] : patterns) {
        for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
            TextMark mark;
            mark.kind = kind;
            mark.from = match.capturedStart();
            mark.to = match.capturedEnd();
            if (!overlaps(marks, mark.from, mark.to))
                marks.append(mark);
        }
    }
}

void addBoxes(const QString &text, QList<TextMark> &marks)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool ticked = tickedBoxes.contains(text.at(i));
        if ((!ticked && !emptyBoxes.contains(text.at(i))) || overlaps(marks, i, i + 1))
            continue;
        TextMark mark;
        mark.role = Role::Choice;
        mark.from = i;
        mark.to = i + 1;
        mark.checked = ticked;
        marks.append(mark);
    }
    static const QRegularExpression parentheses(u"\\([ \u00A0]{1,8}([xX]?)[ \u00A0]{0,8}\\)"_s);
    for (const QRegularExpressionMatch &match : parentheses.globalMatch(text)) {
        TextMark mark;
        mark.role = Role::Choice;
        mark.from = match.capturedStart();
        mark.to = match.capturedEnd();
        mark.checked = match.capturedLength(1) > 0;
        if (!overlaps(marks, mark.from, mark.to))
            marks.append(mark);
    }
}

/// "(DATE)", "(to be completed)", "(indiquer le nom)".
void addParentheses(const QString &text, QList<TextMark> &marks)
{
    static const QRegularExpression pattern(u"\\(([^()]{2,80})\\)"_s);
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        const QString inner = match.captured(1).trimmed();
        const QStringList words = labelWords(inner);
        if (words.isEmpty() || words.size() > 10 || overlaps(marks, match.capturedStart(), match.capturedEnd()))
            continue;
        const bool asks = recognitionWords().imperatives.contains(words.first())
                       || beginsWithPhrase(words.join(u' '), recognitionWords().standingFor);
        const bool capitals = inner.toUpper() == inner && inner.size() > 3 && isKnownLabel(inner);
        // After a line to fill in, it says what belongs there.
        const bool explains = std::ranges::any_of(marks, [&](const TextMark &mark) {
            return mark.to <= match.capturedStart() && match.capturedStart() - mark.to <= 2;
        });
        if ((!asks && !capitals) || explains)
            continue;
        TextMark mark;
        mark.kind = BlankKind::StandIn;
        mark.from = match.capturedStart();
        mark.to = match.capturedEnd();
        mark.name = inner;
        marks.append(mark);
    }
}

/// "TBD"; "to be completed" where it is all that is said; "CUSTOMER DETAILS HERE".
void addStandIns(const QString &text, QList<TextMark> &marks)
{
    static const QRegularExpression capitals(
        u"\\b(?:TB[DCA]|\\p{Lu}[\\p{Lu} ]{2,50} HERE|\u00C0 COMPL\u00C9TER|A COMPLETER)\\b"_s);
    static const QRegularExpression segment(u"(?:^|[:\\t\\n])[ \u00A0]*([^:\\t\\n]{3,60}?)[ \u00A0.]*(?=$|[\\t\\n])"_s);
    const auto add = [&](const QRegularExpressionMatch &match, int group, const QString &name) {
        TextMark mark;
        mark.kind = BlankKind::StandIn;
        mark.from = match.capturedStart(group);
        mark.to = match.capturedEnd(group);
        mark.name = name;
        if (!overlaps(marks, mark.from, mark.to))
            marks.append(mark);
    };
    for (const QRegularExpressionMatch &match : capitals.globalMatch(text)) {
        const QString words = match.captured();
        add(match, 0, words.endsWith(" HERE"_L1) ? words.chopped(5) : QString());
    }
    for (const QRegularExpressionMatch &match : segment.globalMatch(text)) {
        const QString words = labelWords(match.captured(1)).join(u' ');
        if (recognitionWords().standingFor.contains(words) || beginsWithPhrase(words, recognitionWords().prompts))
            add(match, 1, {});
    }
}

} // namespace

QList<TextMark> marksIn(const QString &text)
{
    QList<TextMark> marks;
    if (text.isEmpty())
        return marks;
    addDelimited(text, 0, text.size(), marks);
    addFillings(text, marks);
    addBoxes(text, marks);
    addParentheses(text, marks);
    addStandIns(text, marks);
    std::ranges::stable_sort(marks, {}, &TextMark::from);
    return marks;
}

QString withoutMarks(const QString &text)
{
    QString rest = text;
    for (const TextMark &mark : marksIn(text)) {
        if (mark.role == Role::Aside && mark.reason != TextMark::Reason::Comment)
            continue;
        for (qsizetype i = mark.from; i < mark.to; ++i)
            rest[i] = u' ';
    }
    return rest;
}

} // namespace Cartulary
