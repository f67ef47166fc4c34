// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "delimited.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// @p outer followed by @p copy: where a node of the original stands in a copy of a copy.
NodeMap composed(const NodeMap &outer, const NodeMap &copy)
{
    if (outer.isEmpty())
        return copy;
    NodeMap result = outer;
    for (auto node = result.begin(); node != result.end(); ++node) {
        if (const auto next = copy.constFind(node->hash_value()); next != copy.cend())
            *node = *next;
    }
    return result;
}

} // namespace

/// Decides which repeats are carried out, outer ones before inner ones, and what each holds.
void Filler::findActive()
{
    for (int i = 0; i < m_scan.repeats.size(); ++i)
        activate(i);
    // Parting the marks of one has moved what stands in another.
    for (auto nodes = m_nodes.begin(); nodes != m_nodes.end(); ++nodes) {
        if (m_scan.repeats.at(nodes.key()).scope == "inline"_L1)
            *nodes = nodesWithin(m_scan.repeats.at(nodes.key()));
    }
    for (int i = 0; i < m_scan.repeats.size(); ++i) {
        const Repeat &repeat = m_scan.repeats.at(i);
        if (!isActive(i) || !m_boxes.contains(repeat.firstParagraph))
            continue;
        const Nodes boxes = m_boxes.value(repeat.firstParagraph);
        for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
            if (box->first == boxes.first)
                m_rebuilt.insert(box.key());
        }
        m_outdated.append(boxes);
    }
}

void Filler::activate(int index)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const RepeatDecision decision = decisionOf(repeat);
    const bool placed = repeat.firstParagraph >= 0 && !repeat.scope.isEmpty();
    if (decision.kind == RepeatDecision::Kind::Leave || (!placed && repeat.kind != Repeat::Kind::Table))
        return;
    const QString list = decision.list.isEmpty() ? repeat.list : decision.list;
    const bool loop = repeat.kind == Repeat::Kind::Loop;
    const bool nested = loop && decision.list.isEmpty()
                     && m_repeats.nestedIn(index, [this](int around) { return sampleOf(around); }).has_value();
    if (decision.list.isEmpty() && loop && isOrphan(index))
        return;
    if (repeat.kind == Repeat::Kind::Condition || (loop && list.isEmpty() && !nested)) {
        if (isDecidable(index))
            m_conditions.insert(index);
        return;
    }
    if (list.isEmpty() && !nested)
        return;
    if ((repeat.kind == Repeat::Kind::Table || repeat.kind == Repeat::Kind::Block) && m_values.records(list).isEmpty())
        return; // stays the blank table that it is
    const Nodes nodes = nodesOf(repeat);
    if (!nodes.first)
        return;
    const Range range = rangeOf(repeat, nodes);
    if (range.from.first < 0 || isTooOften(index, range))
        return;
    m_nodes.insert(index, nodes);
    m_ranges.insert(index, range);
}

/// Whether it goes over a list of the record of a loop that is not carried out.
bool Filler::isOrphan(int index) const
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const QString list = loopCommand(repeat.words).list;
    for (int loop = repeat.parent; loop >= 0; loop = m_scan.repeats.at(loop).parent) {
        const QString &variable = m_scan.repeats.at(loop).variable;
        if (!variable.isEmpty() && list.startsWith(variable + u'.'))
            return !m_ranges.contains(loop);
    }
    return false;
}

/// The repeat that is carried out around what stands in @p repeat, or itself; -1 if none is.
int Filler::copiedAround(int repeat) const
{
    while (repeat >= 0 && !m_ranges.contains(repeat))
        repeat = m_scan.repeats.at(repeat).parent;
    return repeat;
}

/// Where the repeat @p index begins: what it holds, or its mark.
Filler::Position Filler::startOf(int index) const
{
    if (const auto range = m_ranges.constFind(index); range != m_ranges.cend())
        return range->from;
    // The paragraph that holds its mark may hold that of a loop around it, and not be in what this one repeats.
    const Repeat &repeat = m_scan.repeats.at(index);
    const bool shared = repeat.firstParagraph >= 0 && marksIn(repeat.firstParagraph, true).size() > 1
                     && markBlock(repeat, true);
    return shared ? Position(repeat.firstParagraph + 1, 0) : Position(repeat.firstParagraph, repeat.firstFrom);
}

/// Finds for each blank and repeat the innermost repeat that holds it and is copied.
void Filler::findHolders()
{
    QList<int> outerFirst = m_ranges.keys();
    std::ranges::sort(outerFirst, [this](int a, int b) {
        const Range first = m_ranges.value(a), second = m_ranges.value(b);
        return first.from != second.from ? first.from < second.from
             : first.to != second.to     ? first.to > second.to
                                         : a < b;
    });
    struct Asking
    {
        Position at;
        int repeat = -1;
        qsizetype blank = -1;
    };
    QList<Asking> all;
    for (int i = 0; i < m_scan.repeats.size(); ++i) {
        if (m_conditions.contains(i))
            all.append({startOf(i), i});
    }
    for (qsizetype i = 0; i < m_scan.blanks.size(); ++i)
        all.append({{m_scan.blanks.at(i).paragraph, m_scan.blanks.at(i).from}, -1, i});
    std::ranges::stable_sort(all, {}, &Asking::at);
    QList<int> open;
    const auto holderOf = [&](const Range &range) {
        while (!open.isEmpty() && m_ranges.value(open.last()).to < range.from)
            open.removeLast();
        const auto holder = std::find_if(open.crbegin(), open.crend(),
                                         [&](int index) { return m_ranges.value(index).encloses(range); });
        return holder == open.crend() ? -1 : *holder;
    };
    qsizetype next = 0;
    for (const Asking &asking : std::as_const(all)) {
        for (; next < outerFirst.size() && m_ranges.value(outerFirst.at(next)).from <= asking.at; ++next) {
            const int index = outerFirst.at(next);
            m_repeatsIn[holderOf(m_ranges.value(index))].append(index);
            open.append(index);
        }
        const int holder = holderOf({asking.at, asking.at});
        if (asking.blank >= 0)
            m_blanksIn[holder].append(asking.blank);
        else
            m_repeatsIn[holder].append(asking.repeat);
    }
    for (; next < outerFirst.size(); ++next) {
        const int index = outerFirst.at(next);
        m_repeatsIn[holderOf(m_ranges.value(index))].append(index);
        open.append(index);
    }
    for (QList<int> &inner : m_repeatsIn)
        std::ranges::sort(inner);
    for (QList<qsizetype> &inner : m_blanksIn)
        std::ranges::sort(inner);
}

/// Whether loops in loops would make a document that no program opens.
bool Filler::isTooOften(int index, const Range &range)
{
    constexpr qsizetype mostCopies = 20000, mostParagraphs = 200000;
    const Repeat &repeat = m_scan.repeats.at(index);
    const qsizetype records = m_repeats.samples(index).size();
    const qsizetype around = std::max<qsizetype>(m_copies.value(copiedAround(repeat.parent), 1), 1);
    m_copies.insert(index, records * around);
    const bool tooOften = around > 1
                       && (records * around > mostCopies
                           || records * around * (range.to.first - range.from.first + 1) > mostParagraphs);
    if (tooOften)
        m_tooOften.insert(index);
    return tooOften;
}

void Filler::fillRepeat(int index, const Scope &scope, Work &work)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const QVariantList records = m_repeats.records(index, [&scope](int loop) { return scope.records.value(loop); });
    m_records += records.size();
    const auto [first, last] = m_nodes.value(index);
    const Nodes nodes{inCopy(first, scope.nodes), inCopy(last, scope.nodes)};
    if (records.isEmpty()) {
        removeRange(nodes, repeat.scope == "inline"_L1);
        work.dropped.emplace(m_ranges.value(index).from, m_ranges.value(index).to);
    } else {
        if (repeat.kind == Repeat::Kind::Table)
            removeSurplus(repeat, records.size(), scope);
        fillCopies(index, nodes, scope, records);
    }
    if (repeat.kind != Repeat::Kind::Loop)
        return;
    for (const bool atStart : {true, false}) {
        if (repeat.scope == "inline"_L1 || markBlock(repeat, atStart))
            removeMark(repeat, atStart, scope, work);
    }
}

void Filler::fillCopies(int index, Nodes nodes, const Scope &scope, const QVariantList &records)
{
    const QList<NodeMap> copies = m_file.repeat(nodes.first, nodes.second, records.size() - 1);
    for (qsizetype i = 0; i < records.size(); ++i) {
        Scope inner = scope;
        inner.repeat = index;
        if (i > 0)
            inner.nodes = composed(scope.nodes, copies.at(i - 1));
        inner.records.insert(index, records.at(i));
        inner.numbers.insert(index, i + 1);
        inner.counts.insert(index, records.size());
        fillScope(inner);
    }
}

/// What a copy needs besides its blanks: marks that stand in it go, a row is numbered.
void Filler::ownEdits(const Scope &scope, Work &work)
{
    if (scope.repeat < 0)
        return;
    const Repeat &repeat = m_scan.repeats.at(scope.repeat);
    if (repeat.kind == Repeat::Kind::Loop && repeat.scope != "inline"_L1) {
        for (const bool atStart : {true, false}) {
            if (!markBlock(repeat, atStart))
                removeMark(repeat, atStart, scope, work);
        }
    } else if (repeat.kind == Repeat::Kind::Table) {
        const FlowCell &cell = m_flow.cells.at(m_flow.tables.at(repeat.table).rows.at(repeat.firstRow).cells.first());
        for (const int paragraph : cell.paragraphs) {
            if (Cartulary::marksIn(m_flow.paragraphs.at(paragraph).text).isEmpty())
                numberAnew(paragraph, scope, work.edits);
        }
    } else if (repeat.kind == Repeat::Kind::Block
               && m_flow.paragraphs.at(repeat.firstParagraph).text.trimmed().front().isDigit()) {
        numberAnew(repeat.firstParagraph, scope, work.edits);
    }
}

/// The first number in @p paragraph becomes that of the record.
void Filler::numberAnew(int paragraph, const Scope &scope, QList<Edit> &edits) const
{
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    if (digit == text.end())
        return;
    const auto end = std::find_if(digit, text.end(), [](QChar c) { return !c.isDigit(); });
    edits.append(
        {paragraph, digit - text.begin(), end - text.begin(), QString::number(scope.numbers.value(scope.repeat))});
}

/// Takes @p nodes out; @p within a line they are no blocks.
void Filler::removeRange(Nodes nodes, bool within)
{
    QList<pugi::xml_node> all;
    for (pugi::xml_node node = nodes.first; node; node = node.next_sibling()) {
        all.append(node);
        if (node == nodes.second)
            break;
    }
    for (const pugi::xml_node node : std::as_const(all)) {
        if (within)
            node.parent().remove_child(node);
        else if (node.type() == pugi::node_element)
            m_file.remove(node);
    }
}

/// The blank rows below the first one are the customer's way to say "and so on": copies take their place. What is left
/// over stays if it is empty, and goes if it would show marks.
void Filler::removeSurplus(const Repeat &repeat, qsizetype records, const Scope &scope)
{
    const QList<FlowRow> &rows = m_flow.tables.at(repeat.table).rows;
    for (int row = repeat.firstRow + 1; row <= repeat.lastRow; ++row) {
        const bool marked = std::ranges::any_of(rows.at(row).cells, [this](int cell) {
            return !Cartulary::marksIn(m_flow.cellText(m_flow.cells.at(cell))).isEmpty();
        });
        if (row - repeat.firstRow < records || marked)
            m_file.remove(inCopy(rows.at(row).node, scope.nodes));
    }
}
} // namespace Cartulary
