// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"
#include "flowlayout.h"
#include "plaintext.h"

namespace Cartulary {

namespace {

constexpr qreal cellPadX = 5.5;
constexpr qreal cellPadY = 3.6;
constexpr qreal headingReserve = 90; // a heading and a caption must fit above the tallest whole row

Box horizontalRule(const FlowLayout::Frame &frame, qreal y, qreal thickness, const QColor &colour)
{
    return {.kind = Box::Kind::Rule,
            .role = Box::Role::Decoration,
            .rect = QRectF(frame.left, y, frame.width, thickness),
            .colour = colour};
}

/// The same on a page that the table goes on to: seen, but read only once.
QList<Strip> repeated(QList<Strip> strips)
{
    for (Strip &strip : strips) {
        strip.links.clear();
        for (Box &box : strip.boxes)
            box.element = -1;
    }
    return strips;
}

StructureElement cellElement(int row, bool headerRow, bool headerCell)
{
    using Scope = StructureElement::Scope;
    if (!headerRow && !headerCell)
        return {.type = StructureElement::Type::TD, .parent = row};
    return {.type = StructureElement::Type::TH, .parent = row, .scope = headerRow ? Scope::Column : Scope::Row};
}

} // namespace

void FlowLayout::measure(const Block &block, const TextStyle &style, qreal indent, ColumnWidth &column)
{
    if (block.kind == Block::Kind::Paragraph) {
        const auto text = std::make_shared<TextBlock>(block.inlines, block.number, style, m_options.family);
        m_texts.insert(&block, text);
        column.minimum = qMax(column.minimum, text->minimumWidth() + indent);
        column.preferred = qMax(column.preferred, text->preferredWidth() + indent);
    }
    const qreal inner = block.kind == Block::Kind::List ? indent + 14
                      : block.kind == Block::Kind::Note ? indent + 24
                                                        : indent;
    for (const Block &child : block.children)
        measure(child, style, inner, column);
}

QList<ColumnWidth> FlowLayout::columnsOf(const Block &table, const Frame &frame)
{
    QList<ColumnWidth> columns(columnCount(table));
    for (qsizetype r = 0; r < table.children.size(); ++r) {
        const Block &row = table.children.at(r);
        for (qsizetype c = 0; c < row.children.size(); ++c) {
            TextStyle style = frame.style;
            style.bold = r < table.headerRows || row.children.at(c).header;
            measure(row.children.at(c), style, 2 * cellPadX, columns[c]);
        }
    }
    fitColumns(columns, table.widths, frame.width);
    return columns;
}

FlowLayout::Strips FlowLayout::mergeColumns(const QList<Strips> &columns, qreal padding) const
{
    qreal whole = 0;
    for (const Strips &column : columns)
        whole = qMax(whole, heightOf(column) + 2 * padding);
    // A row that fits on a page stays whole; a taller one fills the pages in slices.
    const qreal tallest = whole <= m_pageHeight - headingReserve ? whole : m_pageHeight / 8;
    QList<qsizetype> next(columns.size(), 0);
    const auto isDone = [&] {
        for (qsizetype c = 0; c < columns.size(); ++c) {
            if (next.at(c) < columns.at(c).size())
                return false;
        }
        return true;
    };
    Strips merged;
    do { // once, unless the row is taller than a page: then slices of whole lines
        Strip slice;
        for (qsizetype c = 0; c < columns.size(); ++c) {
            Strips part;
            qreal height = 2 * padding;
            for (; next.at(c) < columns.at(c).size(); ++next[c]) {
                const Strip &strip = columns.at(c).at(next.at(c));
                height += strip.height + (part.isEmpty() ? 0 : strip.space);
                if (height > tallest && !part.isEmpty())
                    break;
                part.append(strip);
            }
            const Stack stack = stackStrips(part, m_flow.notes);
            addToStrip(slice, stack, QPointF(0, padding));
            slice.height = qMax(slice.height, stack.height + 2 * padding);
        }
        merged.append(slice);
    } while (!isDone());
    return merged;
}

FlowLayout::Strips FlowLayout::layRow(const Block &row, const QList<ColumnWidth> &columns, const Frame &frame,
                                      bool header)
{
    const int element = addElement({.type = StructureElement::Type::TR, .parent = frame.parent});
    QList<Strips> cells;
    qreal left = frame.left;
    for (qsizetype c = 0; c < row.children.size(); ++c) {
        const Block &cell = row.children.at(c);
        Frame inner = frame;
        inner.left = left + cellPadX;
        inner.width = qMax(8.0, columns.at(c).width - 2 * cellPadX);
        inner.style.bold = header || cell.header;
        inner.style.colour = header ? m_options.accent : PageColour::ink;
        inner.role = header ? Box::Role::TableHeader : Box::Role::TableCell;
        inner.space = 3;
        inner.listDepth = 0;
        inner.note = -1;
        inner.parent = addElement(cellElement(element, header, cell.header));
        inner.alone = isOneParagraph(cell.children);
        cells.append(layBlocks(cell.children, inner));
        left += columns.at(c).width;
    }
    for (qsizetype c = row.children.size(); c < columns.size(); ++c) // every row has as many cells
        addElement(cellElement(element, header, false));
    Strips strips = mergeColumns(cells, cellPadY);
    for (Strip &strip : strips) {
        strip.note = frame.note;
        if (header)
            strip.boxes.prepend({.kind = Box::Kind::Fill,
                                 .role = Box::Role::TableHeader,
                                 .rect = QRectF(frame.left, 0, frame.width, strip.height),
                                 .colour = PageColour::tableFill});
    }
    strips.last().boxes.append(horizontalRule(frame, strips.last().height - 0.25, header ? 0.8 : 0.45,
                                              header ? m_options.accent : PageColour::rule));
    return strips;
}

FlowLayout::Strips FlowLayout::layTable(const Block &table, const Frame &frame)
{
    Frame inner = frame;
    const int count = columnCount(table);
    if (count == 0)
        return {};
    inner.style.size = count > 6 ? 8.2 : 9.4;
    inner.style.leading = 1.3;
    const QList<ColumnWidth> columns = columnsOf(table, inner);
    const int id = m_ids++;
    inner.parent = addElement({.type = StructureElement::Type::Table, .parent = frame.parent});
    Strips headers;
    Strips strips;
    for (qsizetype r = 0; r < table.children.size(); ++r) {
        const bool header = r < table.headerRows;
        Strips row = layRow(table.children.at(r), columns, inner, header);
        if (header) {
            row.last().keep = 1;
            headers += row;
        } else {
            for (Strip &strip : row)
                strip.table = id;
            strips += row;
        }
    }
    if (!headers.isEmpty()) {
        headers.first().boxes.append(horizontalRule(inner, -0.4, 0.8, m_options.accent));
        if (heightOf(headers) < headingReserve)
            m_flow.tableHeaders.insert(id, repeated(headers));
    } else if (!strips.isEmpty()) {
        strips.first().boxes.append(horizontalRule(inner, -0.25, 0.45, PageColour::rule));
    }
    strips = headers + strips;
    if (!strips.isEmpty()) {
        strips.first().space = frame.space + 3;
        strips.append(Strip{.height = 4}); // white below the last rule
    }
    return strips;
}

} // namespace Cartulary
