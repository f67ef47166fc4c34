// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delimited.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Kind = LoopCommand::Kind;

/// A pattern, and which command it is; its named groups say what it goes over, asks and calls.
struct CommandShape
{
    const char *pattern;
    Kind kind;
};

constexpr CommandShape shapes[]{
    {R"(^for(?:each)?\s+(?<var>[\w.]+)(?:\s*,\s*\w+)?\s+in\s+\$?(?<list>[\w.]+.*)$)", Kind::For},
    {R"(^foreach\s*\[\s*(?<var>\w+)\s+in\s+(?<list>[\w.]+)\s*\]$)", Kind::For},
    {R"(^(?:#\s*)each\s+(?<list>[\w.]+)(?:\s+as\s+\|?(?<var>\w+)\|?)?$)", Kind::For},
    {R"(^(?<list>[\w.]+):each\((?<var>\w+)\)$)", Kind::For},
    {R"(^(?:TableStart|BeginGroup|RangeStart):(?<list>[\w.]+)$)", Kind::For},
    {R"(^(?:TableEnd|EndGroup|RangeEnd):(?<list>[\w.]+)$)", Kind::End},
    {R"(^(?<list>[\w.]+):end(?:Each|If)$)", Kind::End},
    {R"(^(?<of>[\w.]+):(?:if\((?<neg>blank|empty|nil)\?\)|(?<neg2>unless).*|if.*)$)", Kind::If},
    {R"(^(?:#\s*)?(?:if|(?<neg>unless))\b(?<cond>.*)$)", Kind::If},
    {R"(^[:#]?\s*(?:else\s*if|elsif|elif|else)\b(?<cond>.*)$)", Kind::Else},
    {R"(^end(?:[\s_-]*(?:for(?:each)?|if|each|unless|repeat)(?:\s+(?<list>[\w.]+))?)?$)", Kind::End},
    {R"(^/\s*(?:if|unless|each|for|foreach|with)$)", Kind::End},
    {R"(^/\s*(?<list>[\w.]*).*$)", Kind::End},
    {R"(^#\s*(?<cond>(?:!|[\w.$]+\s*(?:[=!<>]=|[<>]|&&|\|\|)).*)$)", Kind::If},
    {R"(^#\s*(?<list>[\w.]+).*$)", Kind::For},
    {R"(^(?<neg>\^)\s*(?<of>[\w.$]+).*$)", Kind::If},
    {R"(^(?:cs|cr|cc)_(?<of>[^_].*)$)", Kind::If},
    {R"(^(?:rs|rr|rc)_(?<list>[^_].*)$)", Kind::For},
    {R"(^(?:es|er|ec)_(?<list>[^_].*)$)", Kind::End},
    {R"(^(?:else|elseif)_.*$)", Kind::Else},
    {R"(^@[\w.]+:(?:start|end)$)", Kind::Other},
    {R"(^(?:exec|alias|query|macro|endmacro|endblock|endwith)\b.*$)", Kind::Other},
};

/// "{%tr for" "{{p x": what docxtpl repeats or replaces.
QString takeScope(QString &words)
{
    static const QRegularExpression scope(u"^(tr|tc|p|r)\\s+(?=\\S)"_s);
    const QRegularExpressionMatch match = scope.match(words);
    if (!match.hasMatch())
        return {};
    words = words.sliced(match.capturedLength());
    return match.captured(1);
}

/// The expression without filters, calls and decoration: "p.name|upper" -> "p.name".
QString plainName(QString name)
{
    static const QRegularExpression decoration(u"^(?:INS|IMAGE|HTML|LINK)\\s+\\$?|^[@&=~>!$\\s]+|\\s*\\|.*$|\\(\\)$"_s);
    return name.remove(decoration).trimmed();
}

/// Whether @p words are a name like most, with which no command begins.
bool isPlainName(const QString &words)
{
    static constexpr std::array<QLatin1StringView, 13> openings{
        "e"_L1,   "if"_L1,  "unless"_L1, "for"_L1, "alias"_L1, "query"_L1, "macro"_L1,
        "cs_"_L1, "cr_"_L1, "cc_"_L1,    "rs_"_L1, "rr_"_L1,   "rc_"_L1};
    return !words.isEmpty()
        && std::ranges::all_of(words, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; })
        && std::ranges::none_of(
            openings, [&](QLatin1StringView opening) { return words.startsWith(opening, Qt::CaseInsensitive); });
}

} // namespace

LoopCommand loopCommand(const QString &inner)
{
    static const QList<std::pair<QRegularExpression, Kind>> patterns = [] {
        QList<std::pair<QRegularExpression, Kind>> list;
        for (const CommandShape &shape : shapes)
            list.append(
                {QRegularExpression(QString::fromLatin1(shape.pattern), QRegularExpression::CaseInsensitiveOption),
                 shape.kind});
        return list;
    }();
    QString words = inner.trimmed();
    while (words.startsWith(u'-') || words.startsWith(u'+'))
        words = words.sliced(1).trimmed();
    while (words.endsWith(u'-'))
        words = words.chopped(1).trimmed();
    LoopCommand command;
    if (isPlainName(words))
        return command;
    command.scope = takeScope(words);
    for (const auto &[pattern, kind] : patterns) {
        const QRegularExpressionMatch match = pattern.match(words);
        if (!match.hasMatch())
            continue;
        command.kind = kind;
        const QStringList groups = pattern.namedCaptureGroups();
        if (groups.contains("list"_L1))
            command.list = match.captured(u"list"_s).section(u'|', 0, 0).trimmed();
        if (groups.contains("cond"_L1))
            command.condition = match.captured(u"cond"_s).trimmed();
        if (groups.contains("of"_L1))
            command.list = command.condition = match.captured(u"of"_s).trimmed();
        command.negated = (groups.contains("neg"_L1) && match.hasCaptured(u"neg"_s))
                       || (groups.contains("neg2"_L1) && match.hasCaptured(u"neg2"_s));
        if (groups.contains("var"_L1))
            command.variable = match.captured(u"var"_s);
        return command;
    }
    return command;
}

TextMark tagMark(const QString &inner, BlankKind kind)
{
    TextMark mark;
    mark.kind = kind;
    QString words = inner.trimmed();
    if (loopCommand(words).kind != Kind::None) {
        mark.role = TextMark::Role::Directive;
        mark.name = words;
        return mark;
    }
    if (kind == BlankKind::DoubleBraces)
        takeScope(words);
    mark.name = plainName(words);
    return mark;
}

} // namespace Cartulary
