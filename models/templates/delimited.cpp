// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delimited.h"

#include "folded.h"
#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Role = TextMark::Role;

TextMark aside(TextMark::Reason reason)
{
    TextMark mark;
    mark.role = Role::Aside;
    mark.reason = reason;
    return mark;
}

/// What a judge may look at: the words between the delimiters, and the text around them.
struct Found
{
    const QString &text;
    qsizetype from; ///< of the opening delimiter
    qsizetype to;   ///< after the closing one
    QString inner;

    QChar before() const { return from > 0 ? text.at(from - 1) : QChar(); }
    QChar after() const { return to < text.size() ? text.at(to) : QChar(); }
};

using Judge = std::optional<TextMark> (*)(const Found &found);

bool isNameLike(const QString &inner)
{
    // A name, with what template languages hang on it; no JSON, no set of numbers.
    static const QRegularExpression shape(u"^[@&=~>!]?\\s*[\\p{L}_$][^{}\\n\\t;\"]{0,70}$"_s);
    return shape.match(inner).hasMatch() && inner.count(u' ') <= 10;
}

std::optional<TextMark> judgeComment(const Found &)
{
    return aside(TextMark::Reason::Comment);
}

std::optional<TextMark> judgeDirective(const Found &found)
{
    TextMark mark;
    mark.role = Role::Directive;
    mark.name = found.inner.trimmed();
    return mark;
}

std::optional<TextMark> judgeDoubleBraces(const Found &found)
{
    const QString inner = found.inner.trimmed();
    if (inner.startsWith(u'!'))
        return aside(TextMark::Reason::Comment);
    if (inner.isEmpty())
        return {};
    return tagMark(found.inner, BlankKind::DoubleBraces);
}

std::optional<TextMark> judgeBraces(const Found &found)
{
    const QString inner = found.inner.trimmed();
    static const QRegularExpression lines(u"^[_.\u2026 ]+$"_s);
    if (lines.match(inner).hasMatch()) {
        TextMark mark;
        mark.kind = BlankKind::Braces;
        mark.name = inner == "."_L1 ? inner : QString(); // what a loop goes over
        return mark;
    }
    const bool command = inner.startsWith(u'#') || inner.startsWith(u'/') || inner.startsWith(u'^');
    if (!command && !isNameLike(inner))
        return {};
    return tagMark(inner, BlankKind::Braces);
}

template<BlankKind kind>
std::optional<TextMark> judgeNamed(const Found &found)
{
    if (!isNameLike(found.inner.trimmed()))
        return {};
    return tagMark(found.inner, kind);
}

std::optional<TextMark> judgeDoubleBrackets(const Found &found)
{
    TextMark mark = judgeBrackets(found.inner, {}, {});
    mark.kind = BlankKind::DoubleBrackets;
    return mark;
}

std::optional<TextMark> judgeSquare(const Found &found)
{
    TextMark mark = judgeBrackets(found.inner, found.before(), found.after());
    // "[X] days" is a number too.
    const QStringList beyond = labelWords(
        found.text.sliced(found.to, std::min<qsizetype>(20, found.text.size() - found.to)));
    if (mark.checked && !beyond.isEmpty() && recognitionWords().units.contains(beyond.first())) {
        mark.role = Role::Blank;
        mark.checked = false;
    }
    // "Name: [ ]" waits for a name, not for a tick.
    const QString label = found.text.first(found.from).section(u'\n', -1).trimmed();
    const bool ends = found.to == found.text.size() || found.text.at(found.to) == u'\n';
    if (mark.role == Role::Choice && !mark.checked && ends && label.endsWith(u':') && label.count(u':') == 1
        && isKnownLabel(label)) {
        mark.role = Role::Blank;
        mark.name.clear();
    }
    // "[30] days" is a number that the drafter proposes, no reference.
    if (mark.reason == TextMark::Reason::Citation) {
        if (!beyond.isEmpty() && recognitionWords().units.contains(beyond.first()))
            mark.reason = TextMark::Reason::SuggestedValue;
    }
    // "[...]" within a quotation is what was left out of it.
    const bool ellipsis = found.inner.trimmed() == "\u2026"_L1 || found.inner.trimmed() == u"\u2026"_s
                       || found.inner.trimmed() == "..."_L1;
    if (mark.role == Role::Blank && ellipsis) {
        const QStringView head = QStringView(found.text).first(found.from);
        const bool quoted = head.count(u'\u201C') > head.count(u'\u201D')
                         || head.count(u'\u00AB') > head.count(u'\u00BB');
        if (quoted)
            return aside(TextMark::Reason::Quotation);
    }
    return mark;
}

std::optional<TextMark> judgeDoubleAngles(const Found &found)
{
    QString inner = found.inner.trimmed();
    if (inner.startsWith(u'[') && inner.endsWith(u']'))
        inner = inner.sliced(1).chopped(1).trimmed();
    if (inner.startsWith(u'#'))
        return aside(TextMark::Reason::Comment);
    if (inner.isEmpty() || inner.size() > 100)
        return {};
    return tagMark(inner, BlankKind::DoubleAngles);
}

std::optional<TextMark> judgeAngles(const Found &found)
{
    const QString inner = found.inner;
    static const QRegularExpression shape(u"^\\p{L}[^<>=@\"/\\\\\\n\\t]{0,58}[\\p{L}\\p{N}.)?*]$|^\\p{L}$"_s);
    if (!shape.match(inner).hasMatch() || recognitionWords().htmlTags.contains(inner.toLower())
        || inner.contains("://"_L1) || inner.count(u' ') > 8)
        return {};
    TextMark mark;
    mark.kind = BlankKind::Angles;
    mark.name = inner.trimmed();
    return mark;
}

/// <# <Content Select="./Name"/> #>
std::optional<TextMark> judgeHashAngles(const Found &found)
{
    static const QRegularExpression element(
        u"<\\s*(\\w+)(?:[^>]*?Select\\s*=\\s*[\"'\u201C\u201D]([^\"'\u201C\u201D]*))?"_s);
    const QRegularExpressionMatch match = element.match(found.inner);
    TextMark mark;
    mark.kind = BlankKind::HashAngles;
    const QString command = match.captured(1), path = match.captured(2).section(u'/', -1);
    mark.name = path.isEmpty() ? found.inner.trimmed() : path;
    if (command == "Content"_L1 || !match.hasMatch())
        return mark;
    mark.role = Role::Directive;
    mark.name = command == "Repeat"_L1       ? u"for item in "_s + path
              : command == "Conditional"_L1  ? u"if "_s + path
              : command.startsWith("End"_L1) ? u"end"_s
                                             : command + u' ' + path;
    return mark;
}

std::optional<TextMark> judgePlusSigns(const Found &found)
{
    const QString inner = found.inner.trimmed();
    if (inner.isEmpty() || inner.size() > 200)
        return {};
    return tagMark(inner, BlankKind::PlusSigns);
}

std::optional<TextMark> judgePercent(const Found &found)
{
    static const QRegularExpression name(u"^[A-Za-z_][\\w.\\-]{1,48}$"_s);
    if (!name.match(found.inner).hasMatch() || found.before().isLetterOrNumber())
        return {};
    TextMark mark;
    mark.kind = BlankKind::PercentSigns;
    mark.name = found.inner;
    return mark;
}

/// French quotation marks around words are a quotation; only what looks like the name of a field is one.
std::optional<TextMark> judgeGuillemets(const Found &found)
{
    const QString inner = found.inner;
    if (inner.isEmpty() || inner.size() > 80)
        return {};
    static const QRegularExpression identifier(
        u"^[=@]?\\p{L}[\\p{L}\\p{N}]*(?:[_.:][\\p{L}\\p{N}()_.:!]+)+$|^\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+$|^(?:\\p{Lu}\\p{Ll}+){2,}$"_s);
    const QString head = folded(found.text.first(found.from)).trimmed();
    const bool named = std::ranges::any_of(recognitionWords().quotationLeads,
                                           [&head](const QString &lead) { return head.endsWith(lead); });
    const bool spaced = inner.front().isSpace() || inner.back().isSpace();
    const QStringList words = labelWords(inner);
    const bool article = words.isEmpty() || recognitionWords().articles.contains(words.first());
    if (identifier.match(inner).hasMatch()
        || (!spaced && !named && !article && words.size() <= 6 && isKnownLabel(inner)))
        return tagMark(inner, BlankKind::Guillemets);
    return aside(TextMark::Reason::Quotation);
}

struct Delimiter
{
    const char16_t *open;
    const char16_t *close;
    Judge judge;
};

/// Longer openings first, where one begins with another.
constexpr Delimiter delimiters[]{
    {u"{%", u"%}", judgeDirective},
    {u"{#", u"#}", judgeComment},
    {u"{{{", u"}}}", judgeDoubleBraces},
    {u"{{", u"}}", judgeDoubleBraces},
    {u"${", u"}", judgeNamed<BlankKind::DollarBraces>},
    {u"#{", u"}", judgeNamed<BlankKind::DollarBraces>},
    {u"{", u"}", judgeBraces},
    {u"[[", u"]]", judgeDoubleBrackets},
    {u"[", u"]", judgeSquare},
    {u"<#", u"#>", judgeHashAngles},
    {u"<<", u">>", judgeDoubleAngles},
    {u"<", u">", judgeAngles},
    {u"\u00AB", u"\u00BB", judgeGuillemets},
    {u"+++", u"+++", judgePlusSigns},
    {u"%", u"%", judgePercent},
};

/// No note of a drafter is longer. It also bounds what text made to be slow can cost.
constexpr qsizetype longestMark = 1200;

/// Whether an opening delimiter may begin with @p c: asked of every character.
constexpr bool opens(QChar c)
{
    switch (c.unicode()) {
    case u'{':
    case u'[':
    case u'<':
    case u'$':
    case u'#':
    case u'+':
    case u'%':
    case u'\u00AB':
        return true;
    default:
        return false;
    }
}

/// Where the closing delimiter stands that belongs to the one at @p from; -1 if there is none before @p end.
qsizetype closing(const QString &text, const Delimiter &delimiter, qsizetype from, qsizetype limit)
{
    const qsizetype end = std::min(limit, from + longestMark);
    const QStringView open(delimiter.open), close(delimiter.close);
    if (open == close || open.size() > 1) {
        const qsizetype at = QStringView(text).first(end).indexOf(close, from + open.size());
        return at;
    }
    int depth = 0;
    const QChar opening = open.front(), ending = close.front();
    for (qsizetype i = from + 1; i < end; ++i) {
        const QChar c = text.at(i);
        if (c == ending && depth-- == 0)
            return i;
        if (c == opening)
            ++depth;
    }
    return -1;
}

/// Takes the mark that begins at @p from into @p marks; where to look on, or -1 if none begins there.
qsizetype markAt(const QString &text, qsizetype from, qsizetype end, QList<TextMark> &marks)
{
    for (const Delimiter &delimiter : delimiters) {
        const QStringView open(delimiter.open), close(delimiter.close);
        if (!QStringView(text).sliced(from).startsWith(open))
            continue;
        const qsizetype at = closing(text, delimiter, from, end);
        if (at < 0)
            continue;
        const qsizetype begin = from + open.size();
        std::optional<TextMark> mark = delimiter.judge({text, from, at + close.size(), text.sliced(begin, at - begin)});
        if (!mark)
            continue;
        mark->from = from;
        mark->to = at + close.size();
        const bool whole = mark->role != Role::Aside || mark->reason == TextMark::Reason::Comment;
        if (mark->role == Role::Aside && mark->name.isEmpty())
            mark->name = text.sliced(begin, at - begin).trimmed();
        marks.append(*mark);
        if (!whole)
            addDelimited(text, begin, at, marks); // an alternative may hold blanks of its own
        return at + close.size();
    }
    return -1;
}

} // namespace

void addDelimited(const QString &text, qsizetype from, qsizetype to, QList<TextMark> &marks)
{
    for (qsizetype i = from; i < to;) {
        const qsizetype next = opens(text.at(i)) ? markAt(text, i, to, marks) : -1;
        i = next < 0 ? i + 1 : next;
    }
}

} // namespace Cartulary
