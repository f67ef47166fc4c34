// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognisers.h"

#include "delimited.h"
#include "folded.h"
#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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
    QStringView needs; ///< separated by bars: one of them is in every match, and quicker to look for
    const char *pattern;
    BlankKind kind;
};

constexpr Filling fillings[]{
    {u"__|_ _|_\u00A0_", R"(_{2,}(?:[ \x{00A0}]?_+)*)", BlankKind::Underscores},
    {u"..|. .|\u2026",
     R"((?:\.{4,}|\x{2026}{2,})(?:[ \x{00A0}]?[.\x{2026}]+)*|[.\x{2026}](?:[ \x{00A0}]?[.\x{2026}]){4,})",
     BlankKind::Dots},
    // One ellipsis only where it is all there is: on its line, or after a label.
    {u"\u2026|...", R"((?:^|[:\n\t])[ \x{00A0}\t]*\K(?:\x{2026}|\.{3})(?=[ \x{00A0}.]*(?:$|\n|\t)))", BlankKind::Dots},
    {u"/XX|/xx|/MM|/mm|/DD|/dd|.XX|.xx|.MM|.mm|-XX|-xx|-MM|-mm",
     R"(\b(?:[Xx]{2}|[JjDdMm]{2})([/.\-])(?:[Xx]{2}|[MmDd]{2})\1(?:[Xx]{2,4}|[AaYy]{2,4})\b|\b[AaYy]{4}-[Mm]{2}-[JjDd]{2}\b)",
     BlankKind::Crosses},
    {u"XXX|xxxx", R"(\b[X]{3,}\b|\b[x]{4,}\b)", BlankKind::Crosses},
    {u"\u25CF|\u2022", R"([\x{25CF}\x{2022}](?=\s*$|[,;.)]))", BlankKind::StandIn},
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

/// Which characters a text has, so that nothing is looked for that cannot be in it.
class Letters
{
public:
    explicit Letters(const QString &text)
    {
        for (const QChar c : text)
            m_there[c.unicode() % m_there.size()] = true;
    }

    bool mayHave(QStringView sign) const
    {
        return std::ranges::all_of(sign, [this](QChar c) { return m_there[c.unicode() % m_there.size()]; });
    }

private:
    std::array<bool, 512> m_there = {};
};

bool hasOneOf(const QString &text, const Letters &letters, QStringView signs)
{
    return std::ranges::any_of(signs.tokenize(u'|'),
                               [&](QStringView sign) { return letters.mayHave(sign) && text.contains(sign); });
}

void addFillings(const QString &text, QList<TextMark> &marks)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> list;
        for (const Filling &filling : fillings)
            list.append(QRegularExpression(QString::fromLatin1(filling.pattern)));
        return list;
    }();
    const Letters letters(text);
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (!hasOneOf(text, letters, fillings[i].needs))
            continue;
        for (const QRegularExpressionMatch &match : patterns.at(i).globalMatch(text)) {
            TextMark mark;
            mark.kind = fillings[i].kind;
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
        if (text.at(i) < u'\u25A1')
            continue;
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
    if (!text.contains(u'('))
        return;
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
    if (!text.contains(u'('))
        return;
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
    const auto add = [&](qsizetype from, qsizetype to, const QString &name) {
        TextMark mark;
        mark.kind = BlankKind::StandIn;
        mark.from = from;
        mark.to = to;
        mark.name = name;
        if (!overlaps(marks, mark.from, mark.to))
            marks.append(mark);
    };
    const bool worthALook = hasOneOf(text, Letters(text), u"TB|HERE|COMPL");
    for (const QRegularExpressionMatch &match : capitals.globalMatch(worthALook ? text : QString())) {
        const QString words = match.captured();
        add(match.capturedStart(), match.capturedEnd(), words.endsWith(" HERE"_L1) ? words.chopped(5) : QString());
    }
    // What fills the rest of a line, or of a column of it, after a colon or from its beginning.
    for (qsizetype from = 0, to; from < text.size(); from = to + 1) {
        to = from;
        while (to < text.size() && text.at(to) != u':' && text.at(to) != u'\t' && text.at(to) != u'\n')
            ++to;
        const QString words = text.sliced(from, to - from).trimmed();
        if (words.size() < 3 || words.size() > 60 || (to < text.size() && text.at(to) == u':'))
            continue;
        const QString plain = labelWords(words).join(u' ');
        if (!recognitionWords().standingFor.contains(plain) && !beginsWithPhrase(plain, recognitionWords().prompts))
            continue;
        qsizetype end = words.size();
        while (end > 1 && words.at(end - 1) == u'.')
            --end;
        const qsizetype start = text.indexOf(words, from);
        add(start, start + end, {});
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
    return withoutMarks(text, marksIn(text));
}

QString withoutMarks(const QString &text, const QList<TextMark> &marks)
{
    QString rest = text;
    for (const TextMark &mark : marks) {
        if (mark.role == Role::Aside && mark.reason != TextMark::Reason::Comment)
            continue;
        for (qsizetype i = mark.from; i < mark.to; ++i)
            rest[i] = u' ';
    }
    return rest;
}

} // namespace Cartulary
