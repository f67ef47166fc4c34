// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognisers.h"

#include "delimited.h"
#include "folded.h"
#include "labelwords.h"

#include <QBitArray>
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
    // The rest of a year belongs to its date; an address of e-mail is one.
    {u"20_", R"(_{2,}(?:[ \x{00A0}]?_+)*(?:[ \x{00A0}]day of[ \x{00A0}]_{2,})?,?[ \x{00A0}]20_{1,2}(?!_))",
     BlankKind::Underscores},
    {u"(_", R"(\(_{2,}\)[ \x{00A0}]?_{2,}(?:[ .\x{2013}-]_{2,})+)", BlankKind::Underscores},
    {u"_@", R"(_{2,}@_{2,}(?:\._{2,})?)", BlankKind::Underscores},
    {u"\u2026@", R"([.\x{2026}]{2,}@[.\x{2026}]{2,})", BlankKind::Dots},
    // A date of three parts, a telephone number of five.
    {u"_/| /", R"(_{1,}[ \x{00A0}]?/[ \x{00A0}]?_{1,}[ \x{00A0}]?/[ \x{00A0}]?(?:20|19)?_{1,})",
     BlankKind::Underscores},
    {u"XX|xx", R"(\b[Xx]{2}(?:[ .\x{00A0}-][Xx]{2}){2,}\b)", BlankKind::Crosses},
    {u"__|_ _|_\u00A0_", R"(_{2,}(?:[ \x{00A0}]?_+)*)", BlankKind::Underscores},
    {u"..|. .|\u2026",
     R"((?:\.{4,}|\x{2026}{2,})(?:[ \x{00A0}]?[.\x{2026}]+)*|(?<!\w)[.\x{2026}](?:[ \x{00A0}]?[.\x{2026}]){4,})",
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

/// The marks of a text, and which of its characters they hold.
class Marks
{
public:
    Marks(QList<TextMark> &marks, qsizetype length)
        : m_marks(marks)
        , m_held(length)
    {
        for (const TextMark &mark : std::as_const(m_marks))
            hold(mark);
    }
    bool overlaps(qsizetype from, qsizetype to) const
    {
        for (qsizetype i = std::max<qsizetype>(from, 0); i < to; ++i) {
            if (m_held.testBit(i))
                return true;
        }
        return false;
    }
    void append(const TextMark &mark)
    {
        m_marks.append(mark);
        hold(mark);
    }

private:
    void hold(const TextMark &mark)
    {
        if (mark.role != Role::Aside)
            m_held.fill(true, mark.from, mark.to);
    }

    QList<TextMark> &m_marks;
    QBitArray m_held;
};

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

void addFillings(const QString &text, Marks &marks)
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
            if (!marks.overlaps(mark.from, mark.to))
                marks.append(mark);
        }
    }
}

void addBoxes(const QString &text, Marks &marks)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) < u'\u25A1')
            continue;
        const bool ticked = tickedBoxes.contains(text.at(i));
        if ((!ticked && !emptyBoxes.contains(text.at(i))) || marks.overlaps(i, i + 1))
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
        if (!marks.overlaps(mark.from, mark.to))
            marks.append(mark);
    }
}

/// Whether what stands before @p at waits for a value: a colon, the beginning, or a word such as "by".
bool isWaiting(const QString &text, qsizetype at)
{
    const QString lead = text.sliced(std::max<qsizetype>(0, at - 40), std::min<qsizetype>(40, at)).trimmed();
    if (lead.isEmpty() || lead.endsWith(u':') || lead.endsWith(u','))
        return true;
    const QStringList words = labelWords(lead);
    return lead.back().isLetter() && !words.isEmpty() && recognitionWords().beforeParentheses.contains(words.last());
}

/// "(DATE)", "(to be completed)", "(indiquer le nom)", "represented by (name)".
void addParentheses(const QString &text, Marks &marks)
{
    if (!text.contains(u'('))
        return;
    static const QRegularExpression pattern(u"\\(([^()]{2,80})\\)"_s);
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        const QString inner = match.captured(1).trimmed();
        const QStringList words = labelWords(inner);
        const bool defines = std::ranges::any_of(inner,
                                                 [](QChar c) { return u"\"\u201C\u201D\u00AB\u00BB"_s.contains(c); });
        if (words.isEmpty() || words.size() > 10 || defines
            || marks.overlaps(match.capturedStart(), match.capturedEnd()))
            continue;
        const QStringView beyond = QStringView(text).sliced(match.capturedEnd()).trimmed();
        const bool ofLabel = beyond.startsWith(u':');
        const bool asks = !ofLabel
                       && (recognitionWords().imperatives.contains(words.first())
                           || beginsWithPhrase(words.join(u' '), recognitionWords().standingFor));
        if (beginsWithPhrase(words.join(u' '), recognitionWords().draftersOpeners))
            continue;
        // "Company (name, registered address)" over a column: what it asks for, not where it goes.
        const QString lead = text.first(match.capturedStart()).trimmed();
        constexpr qsizetype fewWords = 3;
        if (!asks && inner.contains(u',') && beyond.isEmpty() && !lead.isEmpty() && !lead.endsWith(u':')
            && labelWords(lead).size() <= fewWords)
            continue;
        // "(to be completed by the supplier)" says who is to do it, unless it stands where the value goes.
        const auto saysWho = [](const QString &word) { return recognitionWords().doneBy.contains(word); };
        if (asks && !isWaiting(text, match.capturedStart()) && std::ranges::any_of(words, saysWho))
            continue;
        // An abbreviation after a noun explains it; so do words before a colon.
        const bool named = !asks && !ofLabel && isWaiting(text, match.capturedStart())
                        && ((inner.toUpper() == inner && inner.size() > 3) || words.size() <= 6) && isKnownLabel(inner);
        if (!asks && !named)
            continue;
        // After a line to fill in, it says what belongs there.
        if (marks.overlaps(match.capturedStart() - 3, match.capturedStart()))
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
void addStandIns(const QString &text, Marks &marks)
{
    static const QRegularExpression capitals(
        u"\\b(?:TB[DCA]|\\p{Lu}[\\p{Lu} ]{2,50} HERE|\u00C0 COMPL\u00C9TER|A COMPLETER)\\b"_s);
    const auto add = [&](qsizetype from, qsizetype to, const QString &name) {
        TextMark mark;
        mark.kind = BlankKind::StandIn;
        mark.from = from;
        mark.to = to;
        mark.name = name;
        if (!marks.overlaps(mark.from, mark.to))
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
    Marks found(marks, text.size());
    addFillings(text, found);
    addBoxes(text, found);
    addParentheses(text, found);
    addStandIns(text, found);
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
