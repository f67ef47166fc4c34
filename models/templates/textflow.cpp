// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textflow.h"

#include <algorithm>

namespace Cartulary {

const FlowPiece *FlowParagraph::pieceAt(qsizetype position) const
{
    const auto found = std::ranges::upper_bound(pieces, position, {}, &FlowPiece::to);
    return found == pieces.end() || position < found->from ? nullptr : &*found;
}

bool FlowParagraph::isLocked(qsizetype from, qsizetype to) const
{
    return std::ranges::any_of(pieces, [from, to](const FlowPiece &piece) {
        return (piece.locked || piece.kind == FlowPiece::Kind::Fixed) && piece.from < to && from < piece.to();
    });
}

QString TextFlow::cellText(const FlowCell &cell) const
{
    QStringList lines;
    for (const int index : cell.paragraphs) {
        if (paragraphs.at(index).twinOf < 0)
            lines.append(paragraphs.at(index).text);
    }
    return lines.join(u'\n');
}

const FlowCell *TextFlow::cellAt(int table, int row, int column) const
{
    if (table < 0 || table >= tables.size() || row < 0 || row >= tables.at(table).rows.size())
        return nullptr;
    for (const int index : tables.at(table).rows.at(row).cells) {
        const FlowCell &cell = cells.at(index);
        if (cell.column <= column && column < cell.column + cell.span)
            return &cell;
    }
    return nullptr;
}

void mapNodes(pugi::xml_node original, pugi::xml_node copy, NodeMap &map)
{
    map.insert(original.hash_value(), copy);
    pugi::xml_node other = copy.first_child();
    for (pugi::xml_node child = original.first_child(); child && other;
         child = child.next_sibling(), other = other.next_sibling())
        mapNodes(child, other, map);
}

pugi::xml_node inCopy(pugi::xml_node node, const NodeMap &map)
{
    return map.value(node.hash_value(), node);
}

FlowParagraph inCopy(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const NodeMap &map)
{
    const auto first = std::ranges::lower_bound(paragraph.pieces, from, {}, &FlowPiece::to);
    const auto last = std::find_if(first, paragraph.pieces.end(), [to](const FlowPiece &p) { return p.from > to; });
    FlowParagraph part = paragraph;
    part.pieces = QList<FlowPiece>(first, last);
    return inCopy(part, map);
}

FlowParagraph inCopy(const FlowParagraph &paragraph, const NodeMap &map)
{
    FlowParagraph result = paragraph;
    result.node = inCopy(paragraph.node, map);
    for (FlowPiece &piece : result.pieces)
        piece.node = inCopy(piece.node, map);
    return result;
}

FlowControl inCopy(const FlowControl &control, const NodeMap &map)
{
    FlowControl result = control;
    result.node = inCopy(control.node, map);
    result.separate = inCopy(control.separate, map);
    result.end = inCopy(control.end, map);
    return result;
}

} // namespace Cartulary
