// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

using Kind = LoopCommand::Kind;

/// Pairs the commands that open with those that close, outer ones before inner ones.
void Scanner::findLoops()
{
    std::ranges::stable_sort(m_directives, {}, [](const Directive &d) { return std::pair(d.paragraph, d.from); });
    struct Open
    {
        Directive directive;
        int repeat;
    };
    QList<Open> open;
    for (const Directive &directive : std::as_const(m_directives)) {
        if (directive.paragraph < 0)
            continue;
        const auto begin = [&](int parent) {
            Repeat repeat;
            repeat.parent = parent;
            repeat.words = directive.words;
            repeat.place = m_context.placeOf(directive.paragraph);
            m_scan.repeats.append(repeat);
            return Open{directive, int(m_scan.repeats.size()) - 1};
        };
        if (directive.command.kind == Kind::For || directive.command.kind == Kind::If) {
            open.append(begin(open.isEmpty() ? -1 : open.last().repeat));
        } else if (directive.command.kind == Kind::Else && !open.isEmpty()
                   && open.last().directive.command.kind != Kind::For) {
            const Open begun = std::exchange(open.last(), begin(m_scan.repeats.at(open.last().repeat).parent));
            m_scan.repeats[begun.repeat].next = open.last().repeat;
            m_scan.repeats[open.last().repeat].previous = begun.repeat;
            closeLoop(begun.directive, directive, m_scan.repeats.at(begun.repeat).parent, begun.repeat);
        } else if (directive.command.kind == Kind::End && !open.isEmpty()) {
            // A command may name what it closes, and so pass over what was never closed.
            qsizetype match = open.size() - 1;
            const auto names = [&directive](const LoopCommand &begun) {
                return begun.list == directive.command.list || begun.variable == directive.command.list;
            };
            while (match >= 0 && !directive.command.list.isEmpty() && !names(open.at(match).directive.command))
                --match;
            match = match < 0 ? open.size() - 1 : match;
            const Open begun = open.at(match);
            open.resize(match);
            closeLoop(begun.directive, directive, m_scan.repeats.at(begun.repeat).parent, begun.repeat);
        }
    }
    // The record that a blank names may be that of a loop further out.
    for (Blank &blank : m_scan.blanks) {
        for (int loop = blank.repeat; loop >= 0; loop = m_scan.repeats.at(loop).parent) {
            const QString &variable = m_scan.repeats.at(loop).variable;
            if (!variable.isEmpty() && (blank.name == variable || blank.name.startsWith(variable + u'.'))) {
                blank.repeat = loop;
                break;
            }
        }
    }
    // What never closes repeats nothing, and holds nothing.
    for (Repeat &repeat : m_scan.repeats) {
        while (repeat.parent >= 0 && m_scan.repeats.at(repeat.parent).kind != Repeat::Kind::Section
               && m_scan.repeats.at(repeat.parent).lastParagraph < 0)
            repeat.parent = m_scan.repeats.at(repeat.parent).parent;
        if (repeat.kind == Repeat::Kind::Loop && repeat.lastParagraph < 0)
            repeat.kind = Repeat::Kind::Condition;
    }
}

void Scanner::closeLoop(Directive open, const Directive &close, int parent, int index)
{
    Repeat &repeat = m_scan.repeats[index];
    repeat.kind = open.command.kind == Kind::For ? Repeat::Kind::Loop : Repeat::Kind::Condition;
    repeat.parent = parent;
    repeat.variable = open.command.variable;
    repeat.firstParagraph = open.paragraph;
    repeat.firstFrom = open.from;
    repeat.firstTo = open.to;
    repeat.firstControl = open.control;
    repeat.lastParagraph = close.paragraph;
    repeat.lastFrom = close.from;
    repeat.lastTo = close.to;
    repeat.lastControl = close.control;
    repeat.scope = open.command.scope;
    placeLoop(repeat);
    if (repeat.kind == Repeat::Kind::Loop) {
        const QString last = open.command.list.section(u'.', -1);
        if (const RecordList *list = listNamed(last))
            repeat.list = list->list;
        else if (const RecordList *called = listCalled(contentWords(last)))
            repeat.list = called->list;
    }
    if (repeat.kind != Repeat::Kind::Loop)
        return;
    // The blanks are in the order in which they stand.
    const auto place = [](const Blank &blank) { return std::pair(blank.paragraph, blank.from); };
    const auto first = std::ranges::lower_bound(m_scan.blanks, std::pair(repeat.firstParagraph, repeat.firstTo), {},
                                                place);
    const auto end = std::ranges::lower_bound(first, m_scan.blanks.end(),
                                              std::pair(repeat.lastParagraph, repeat.lastFrom), {}, place);
    for (Blank &blank : std::ranges::subrange(first, end)) {
        // The innermost loop closes first.
        if (blank.repeat < 0)
            blank.repeat = index;
    }
}

/// Whether nothing but the mark stands in its paragraph.
bool Scanner::isAlone(int paragraph, qsizetype from, qsizetype to) const
{
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    return text.first(from).trimmed().isEmpty() && text.sliced(to).trimmed().isEmpty();
}

/// What a loop repeats, told by where its commands stand: characters, paragraphs, table rows.
void Scanner::placeLoop(Repeat &repeat) const
{
    const FlowCell *first = m_context.cellOf(repeat.firstParagraph);
    const FlowCell *last = m_context.cellOf(repeat.lastParagraph);
    if (repeat.firstParagraph == repeat.lastParagraph && repeat.scope != "tr"_L1) {
        repeat.scope = u"inline"_s;
        return;
    }
    const bool oneTable = first && last && first->table == last->table;
    if (!oneTable || (first == last && repeat.scope != "tr"_L1)) {
        repeat.scope = first == last || (!first && !last) ? u"paragraphs"_s : QString();
        return;
    }
    const auto rowIsCommand = [this](const FlowCell *cell, int paragraph, qsizetype from, qsizetype to) {
        const QList<int> &cells = m_flow.tables.at(cell->table).rows.at(cell->row).cells;
        return isAlone(paragraph, from, to) && std::ranges::all_of(cells, [&](int index) {
                   return &m_flow.cells.at(index) == cell || m_context.isEmpty(m_flow.cells.at(index));
               });
    };
    repeat.scope = u"row"_s;
    repeat.table = first->table;
    // Rows that hold only the command go, the rows between them are repeated.
    repeat.firstRow = first->row;
    repeat.lastRow = last->row;
    if (first->row != last->row) {
        if (rowIsCommand(first, repeat.firstParagraph, repeat.firstFrom, repeat.firstTo))
            ++repeat.firstRow;
        if (rowIsCommand(last, repeat.lastParagraph, repeat.lastFrom, repeat.lastTo))
            --repeat.lastRow;
    }
    if (repeat.firstRow > repeat.lastRow)
        repeat.scope.clear();
}

} // namespace Cartulary
