// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include <limits>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype end = std::numeric_limits<qsizetype>::max();

bool isBefore(pugi::xml_node first, pugi::xml_node last)
{
    for (pugi::xml_node node = first; node; node = node.next_sibling()) {
        if (node == last)
            return true;
    }
    return false;
}

} // namespace

/// Whether nothing but marks stands in the paragraph of a mark.
bool Filler::markAlone(const Repeat &repeat, bool first) const
{
    if (!first && repeat.next >= 0)
        return markAlone(m_scan.repeats.at(repeat.next), true); // the same mark
    const int paragraph = first ? repeat.firstParagraph : repeat.lastParagraph;
    QString text = m_flow.paragraphs.at(paragraph).text;
    if (!marksIn(paragraph, !first).isEmpty())
        return false; // one ends here, and one begins
    for (const int index : marksIn(paragraph, first)) {
        const Repeat &other = m_scan.repeats.at(index);
        const qsizetype from = first ? other.firstFrom : other.lastFrom, to = first ? other.firstTo : other.lastTo;
        std::fill(text.begin() + from, text.begin() + to, u' ');
    }
    return text.trimmed().isEmpty();
}

/// Where the loops and conditions begin and end. A branch begins where the one before it ends.
void Filler::findMarks()
{
    for (int i = 0; i < m_scan.repeats.size(); ++i) {
        const Repeat &repeat = m_scan.repeats.at(i);
        if (repeat.kind != Repeat::Kind::Loop && repeat.kind != Repeat::Kind::Condition)
            continue;
        m_begins[repeat.firstParagraph].append(i);
        if (repeat.next < 0)
            m_ends[repeat.lastParagraph].append(i);
    }
}

/// The block that holds only a mark and goes with it; null if the mark stands in what is repeated, or within a line.
pugi::xml_node Filler::markBlock(const Repeat &repeat, bool first) const
{
    const int paragraph = first ? repeat.firstParagraph : repeat.lastParagraph;
    if (repeat.scope == "row"_L1) {
        const FlowCell &cell = m_flow.cells.at(m_flow.paragraphs.at(paragraph).cell);
        const bool apart = first ? cell.row < repeat.firstRow : cell.row > repeat.lastRow;
        return apart ? m_flow.tables.at(cell.table).rows.at(cell.row).node : pugi::xml_node();
    }
    return repeat.scope == "paragraphs"_L1 && markAlone(repeat, first) ? m_flow.paragraphs.at(paragraph).node
                                                                       : pugi::xml_node();
}

void Filler::removeMark(const Repeat &repeat, bool first, const Scope &scope, Work &work)
{
    const int control = first ? repeat.firstControl : repeat.lastControl;
    if (const pugi::xml_node block = markBlock(repeat, first)) {
        // Of several that share it, the outermost takes it away.
        const QList<int> sharing = marksIn(first ? repeat.firstParagraph : repeat.lastParagraph, first);
        if (&m_scan.repeats.at(sharing.first()) == &repeat || repeat.scope == "row"_L1)
            m_file.remove(inCopy(block, scope.nodes));
    } else if (control >= 0)
        work.controls.append(control);
    else if (first)
        work.edits.append({repeat.firstParagraph, repeat.firstFrom, repeat.firstTo, {}});
    else
        work.edits.append({repeat.lastParagraph, repeat.lastFrom, repeat.lastTo, {}});
}

/// What stands in a line between the two marks of @p repeat, after these have been parted from it.
Filler::Nodes Filler::nodesWithin(const Repeat &repeat)
{
    const int paragraph = repeat.firstParagraph;
    for (const qsizetype at : {repeat.firstFrom, repeat.firstTo, repeat.lastFrom, repeat.lastTo}) {
        if (!m_file.split(paragraph, at))
            return {};
    }
    const auto outer = [this](int control, pugi::xml_node inText, bool first) {
        if (control < 0)
            return inText;
        const FlowControl &field = m_flow.controls.at(control);
        return first && field.end ? field.end : field.node;
    };
    const pugi::xml_node before = outer(repeat.firstControl, m_file.inlineAt(paragraph, repeat.firstTo - 1), true);
    const pugi::xml_node after = outer(repeat.lastControl, m_file.inlineAt(paragraph, repeat.lastFrom), false);
    if (!before || !after || before.parent() != after.parent())
        return {};
    const Nodes nodes{before.next_sibling(), after.previous_sibling()};
    return isBefore(nodes.first, nodes.second) ? nodes : Nodes();
}

/// The nodes that are repeated, in the document as it was read; null if they are no siblings.
Filler::Nodes Filler::nodesOf(const Repeat &repeat)
{
    if (repeat.scope == "inline"_L1)
        return nodesWithin(repeat);
    if (repeat.kind == Repeat::Kind::Section) {
        for (const FlowControl &control : m_flow.controls) {
            if (control.kind == FlowControl::Kind::RepeatingItem && control.parent == repeat.firstControl)
                return {control.node, control.node};
        }
        return {};
    }
    if (repeat.table >= 0) {
        const QList<FlowRow> &rows = m_flow.tables.at(repeat.table).rows;
        const int last = repeat.kind == Repeat::Kind::Table ? repeat.firstRow : repeat.lastRow;
        const Nodes nodes{rows.at(repeat.firstRow).node, rows.at(last).node};
        return isBefore(nodes.first, nodes.second) ? nodes : Nodes();
    }
    const pugi::xml_node first = m_flow.paragraphs.at(repeat.firstParagraph).node;
    const pugi::xml_node last = m_flow.paragraphs.at(repeat.lastParagraph).node;
    if (first.parent() != last.parent())
        return {};
    if (repeat.kind == Repeat::Kind::Block)
        return {first, last};
    const Nodes nodes{markAlone(repeat, true) ? first.next_sibling() : first,
                      markAlone(repeat, false) ? last.previous_sibling() : last};
    return isBefore(nodes.first, nodes.second) ? nodes : Nodes();
}

/// From where to where @p nodes hold the text.
Filler::Range Filler::rangeOf(const Repeat &repeat, Nodes nodes) const
{
    if (repeat.scope == "inline"_L1)
        return {{repeat.firstParagraph, repeat.firstTo}, {repeat.lastParagraph, repeat.lastFrom}};
    QSet<size_t> blocks;
    for (pugi::xml_node node = nodes.first; node; node = node.next_sibling()) {
        blocks.insert(node.hash_value());
        if (node == nodes.second)
            break;
    }
    Range range{{-1, 0}, {-1, end}};
    const auto isWithin = [&](int paragraph) {
        pugi::xml_node above = m_flow.paragraphs.at(paragraph).node;
        while (above && !blocks.contains(above.hash_value()))
            above = above.parent();
        return bool(above);
    };
    // In the order of reading they follow one another.
    int first = std::max(repeat.firstParagraph, 0);
    while (first < m_flow.paragraphs.size() && !isWithin(first))
        ++first;
    for (int i = first; i < m_flow.paragraphs.size() && isWithin(i); ++i)
        range.to.first = i;
    range.from.first = range.to.first < 0 ? -1 : first;
    return range;
}

} // namespace Cartulary
