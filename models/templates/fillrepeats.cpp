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

pugi::xml_node mapped(pugi::xml_node node, const NodeMap &nodes)
{
    return nodes.value(node.hash_value(), node);
}

bool isBefore(pugi::xml_node first, pugi::xml_node last)
{
    for (pugi::xml_node node = first; node; node = node.next_sibling()) {
        if (node == last)
            return true;
    }
    return false;
}

} // namespace

/// Decides which repeats are carried out, and which paragraphs each holds.
void Filler::findActive()
{
    for (int i = 0; i < m_scan.repeats.size(); ++i) {
        const Repeat &repeat = m_scan.repeats.at(i);
        const RepeatDecision decision = decisionOf(repeat);
        if (decision.kind == RepeatDecision::Kind::Leave || repeat.firstParagraph < 0 || repeat.scope.isEmpty()) {
            if (repeat.kind != Repeat::Kind::Table || decision.kind == RepeatDecision::Kind::Leave)
                continue;
        }
        const bool decided = decision.kind == RepeatDecision::Kind::Keep || decision.kind == RepeatDecision::Kind::Drop;
        if (repeat.kind == Repeat::Kind::Condition && !decided)
            continue;
        const bool nested = repeat.kind == Repeat::Kind::Loop && loopCommand(repeat.words).list.contains(u'.');
        if (!decided && repeat.list.isEmpty() && decision.list.isEmpty() && !nested)
            continue;
        if ((repeat.kind == Repeat::Kind::Table || repeat.kind == Repeat::Kind::Block)
            && m_values.records(decision.list.isEmpty() ? repeat.list : decision.list).isEmpty())
            continue; // stays the blank table that it is
        if (repeat.scope == "inline"_L1) {
            m_ranges.insert(i, {-1, -1});
            continue;
        }
        const auto [first, last] = blockOf(repeat);
        if (!first || !isBefore(first, last))
            continue;
        QSet<size_t> blocks;
        for (pugi::xml_node node = first; node; node = node.next_sibling()) {
            blocks.insert(node.hash_value());
            if (node == last)
                break;
        }
        int low = -1, high = -1;
        for (int p = 0; p < m_flow.paragraphs.size(); ++p) {
            pugi::xml_node above = m_flow.paragraphs.at(p).node;
            while (above && !blocks.contains(above.hash_value()))
                above = above.parent();
            if (!above)
                continue;
            low = low < 0 ? p : low;
            high = p;
        }
        if (low >= 0)
            m_ranges.insert(i, {low, high});
    }
    // One that goes may leave another without the loop around it.
    for (qsizetype before = -1; before != m_ranges.size();) {
        before = m_ranges.size();
        const QList<int> active = m_ranges.keys();
        for (const int index : active) {
            if (isOrphan(index))
                m_ranges.remove(index);
        }
    }
}

/// A loop over a list of the record of another loop, which is not carried out: it stays as it is, like that.
bool Filler::isOrphan(int index) const
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const QString list = loopCommand(repeat.words).list;
    if (repeat.kind != Repeat::Kind::Loop || !repeat.list.isEmpty() || !decisionOf(repeat).list.isEmpty()
        || !list.contains(u'.'))
        return false;
    for (auto range = m_ranges.cbegin(); range != m_ranges.cend(); ++range) {
        const QString &variable = m_scan.repeats.at(range.key()).variable;
        const auto [low, high] = *range;
        if (range.key() != index && low <= repeat.firstParagraph && repeat.firstParagraph <= high && !variable.isEmpty()
            && list.startsWith(variable + u'.'))
            return false;
    }
    return true;
}

/// The innermost repeat that holds @p paragraph, other than @p except and what lies within it; -1 if none does.
int Filler::holderOf(int paragraph, int except) const
{
    int holder = -1, size = 0;
    const int own = except >= 0 && m_ranges.value(except).first >= 0
                      ? m_ranges.value(except).second - m_ranges.value(except).first
                      : -1;
    const int at = own >= 0 ? m_ranges.value(except).first : paragraph;
    for (auto range = m_ranges.cbegin(); range != m_ranges.cend(); ++range) {
        const auto [low, high] = *range;
        if (range.key() == except || low < 0 || at < low || at > high || (own >= 0 && high - low <= own))
            continue;
        if (holder < 0 || high - low < size) {
            holder = range.key();
            size = high - low;
        }
    }
    return holder;
}

/// Whether nothing else stands in the paragraph of a mark.
bool Filler::markAlone(const Repeat &repeat, bool first) const
{
    const int paragraph = first ? repeat.firstParagraph : repeat.lastParagraph;
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    return text.first(first ? repeat.firstFrom : repeat.lastFrom).trimmed().isEmpty()
        && text.sliced(first ? repeat.firstTo : repeat.lastTo).trimmed().isEmpty();
}

/// The block that holds only a mark and goes with it; null if the mark stands in what is repeated.
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

/// The nodes from first to last that are repeated, in the document as it was read; null if they are no siblings.
std::pair<pugi::xml_node, pugi::xml_node> Filler::blockOf(const Repeat &repeat) const
{
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
        return {rows.at(repeat.firstRow).node, rows.at(last).node};
    }
    const pugi::xml_node first = m_flow.paragraphs.at(repeat.firstParagraph).node;
    const pugi::xml_node last = m_flow.paragraphs.at(repeat.lastParagraph).node;
    if (first.parent() != last.parent())
        return {};
    if (repeat.kind == Repeat::Kind::Block)
        return {first, last};
    return {markAlone(repeat, true) ? first.next_sibling() : first,
            markAlone(repeat, false) ? last.previous_sibling() : last};
}

QVariantList Filler::recordsOf(int index, const Scope &scope)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const RepeatDecision decision = decisionOf(repeat);
    const QString list = decision.list.isEmpty() ? repeat.list : decision.list;
    // A loop over a list of the record of the loop around it.
    const QString words = loopCommand(repeat.words).list;
    for (auto record = scope.records.cbegin(); record != scope.records.cend(); ++record) {
        const QString &variable = m_scan.repeats.at(record.key()).variable;
        if (decision.list.isEmpty() && !variable.isEmpty() && words.startsWith(variable + u'.'))
            return m_values.recordsIn(*record, words.sliced(variable.size() + 1));
    }
    return list.isEmpty() ? QVariantList() : m_values.records(list);
}

void Filler::fillRepeat(int index, const Scope &scope, QList<Edit> &edits)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    if (repeat.kind == Repeat::Kind::Condition) {
        decideCondition(index, scope, edits);
        return;
    }
    const QVariantList records = recordsOf(index, scope);
    m_records += records.size();
    if (repeat.scope == "inline"_L1) {
        fillInline(index, scope, records, edits);
        return;
    }
    const auto [first, last] = blockOf(repeat);
    if (records.isEmpty()) {
        removeRange(mapped(first, scope.nodes), mapped(last, scope.nodes));
    } else {
        if (repeat.kind == Repeat::Kind::Table)
            removeSurplus(repeat, records.size(), scope);
        fillCopies(index, mapped(first, scope.nodes), mapped(last, scope.nodes), scope, records);
    }
    removeMarks(repeat, scope);
}

void Filler::fillCopies(int index, pugi::xml_node first, pugi::xml_node last, const Scope &scope,
                        const QVariantList &records)
{
    const QList<NodeMap> copies = m_file.repeat(first, last, records.size() - 1);
    for (qsizetype i = 0; i < records.size(); ++i) {
        Scope inner{index, i == 0 ? scope.nodes : composed(scope.nodes, copies.at(i - 1)), scope.records,
                    scope.numbers};
        inner.records.insert(index, records.at(i));
        inner.numbers.insert(index, i + 1);
        fillScope(inner);
    }
}

/// What a copy needs besides its blanks: its own marks go, a row is numbered.
void Filler::ownEdits(const Scope &scope, QList<Edit> &edits)
{
    if (scope.repeat < 0)
        return;
    const Repeat &repeat = m_scan.repeats.at(scope.repeat);
    if (repeat.kind == Repeat::Kind::Loop || repeat.kind == Repeat::Kind::Condition) {
        for (const bool first : {true, false}) {
            const int control = first ? repeat.firstControl : repeat.lastControl;
            if (markBlock(repeat, first))
                continue;
            if (control >= 0)
                m_file.removeControl(inCopy(m_flow.controls.at(control), scope.nodes));
            else if (first)
                edits.append({repeat.firstParagraph, repeat.firstFrom, repeat.firstTo, {}});
            else
                edits.append({repeat.lastParagraph, repeat.lastFrom, repeat.lastTo, {}});
        }
    } else if (repeat.kind == Repeat::Kind::Table) {
        const FlowCell &cell = m_flow.cells.at(m_flow.tables.at(repeat.table).rows.at(repeat.firstRow).cells.first());
        for (const int paragraph : cell.paragraphs) {
            if (marksIn(m_flow.paragraphs.at(paragraph).text).isEmpty())
                numberAnew(paragraph, scope, edits);
        }
    } else if (repeat.kind == Repeat::Kind::Block
               && m_flow.paragraphs.at(repeat.firstParagraph).text.trimmed().front().isDigit()) {
        numberAnew(repeat.firstParagraph, scope, edits);
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

void Filler::removeMarks(const Repeat &repeat, const Scope &scope)
{
    for (const bool first : {true, false}) {
        if (repeat.kind != Repeat::Kind::Loop && repeat.kind != Repeat::Kind::Condition)
            return;
        if (const pugi::xml_node block = markBlock(repeat, first))
            m_file.remove(mapped(block, scope.nodes));
    }
}

void Filler::removeRange(pugi::xml_node first, pugi::xml_node last)
{
    QList<pugi::xml_node> nodes;
    for (pugi::xml_node node = first; node; node = node.next_sibling()) {
        nodes.append(node);
        if (node == last)
            break;
    }
    for (const pugi::xml_node node : std::as_const(nodes)) {
        if (node.type() == pugi::node_element)
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
            return !marksIn(m_flow.cellText(m_flow.cells.at(cell))).isEmpty();
        });
        if (row - repeat.firstRow < records || marked)
            m_file.remove(mapped(rows.at(row).node, scope.nodes));
    }
}

/// A loop within one line: its text, once for each record, in the formatting of its beginning.
void Filler::fillInline(int index, const Scope &scope, const QVariantList &records, QList<Edit> &edits)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const QString &text = m_flow.paragraphs.at(repeat.firstParagraph).text;
    QString whole;
    for (qsizetype i = 0; i < records.size(); ++i) {
        Scope inner = scope;
        inner.records.insert(index, records.at(i));
        qsizetype at = repeat.firstTo;
        for (qsizetype b = 0; b < m_scan.blanks.size(); ++b) {
            const Blank &blank = m_scan.blanks.at(b);
            if (blank.repeat != index || blank.paragraph != repeat.firstParagraph || blank.from < at)
                continue;
            const Found found = valueFor(b, inner);
            ++(found.has ? m_tally[b].filled : m_tally[b].left);
            m_tally[b].reason = found.reason;
            whole += text.sliced(at, blank.from - at) + marked(blank, found.has ? found.text : blank.text);
            at = blank.to;
        }
        whole += text.sliced(at, repeat.lastFrom - at);
    }
    edits.append({repeat.firstParagraph, repeat.firstFrom, repeat.lastTo, whole});
}

/// Keeps what a condition encloses, without its marks, or takes it out.
void Filler::decideCondition(int index, const Scope &scope, QList<Edit> &edits)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const bool keep = decisionOf(repeat).kind == RepeatDecision::Kind::Keep;
    if (repeat.scope == "inline"_L1) {
        if (keep) {
            edits.append({repeat.firstParagraph, repeat.firstFrom, repeat.firstTo, {}});
            edits.append({repeat.lastParagraph, repeat.lastFrom, repeat.lastTo, {}});
        } else {
            edits.removeIf([&](const Edit &edit) {
                return edit.paragraph == repeat.firstParagraph && edit.from >= repeat.firstFrom
                    && edit.to <= repeat.lastTo;
            });
            edits.append({repeat.firstParagraph, repeat.firstFrom, repeat.lastTo, {}});
        }
        return;
    }
    const auto [first, last] = blockOf(repeat);
    if (keep) {
        fillScope({index, scope.nodes, scope.records, scope.numbers});
    } else {
        removeRange(mapped(first, scope.nodes), mapped(last, scope.nodes));
    }
    removeMarks(repeat, scope);
}

} // namespace Cartulary
