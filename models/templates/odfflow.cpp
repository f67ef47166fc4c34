// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfflow.h"

#include <utility>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 1000;

} // namespace

void OdfFlowBuilder::beginPart(const QString &part)
{
    m_part = int(m_flow.parts.size());
    m_flow.parts.append(part);
    m_number = 0;
    m_cell = m_current = m_control = -1;
    m_lists = m_locks = 0;
    m_marks.clear();
}

void OdfFlowBuilder::addText(const QString &part, pugi::xml_node root)
{
    beginPart(part);
    m_area = FlowArea::Body;
    blocks(m_names.child(m_names.child(root, Odf::Office, "body"), Odf::Office, "text"));
}

void OdfFlowBuilder::addMasterPages(const QString &part, pugi::xml_node root)
{
    beginPart(part);
    for (const pugi::xml_node page : m_names.child(root, Odf::Office, "master-styles").children()) {
        if (!m_names.is(page, Odf::Style, "master-page") || !m_styles.isUsed(m_names.value(page, Odf::Style, "name")))
            continue;
        for (const pugi::xml_node node : page.children()) {
            const OdfName name = m_names.of(node);
            const bool header = name.local.starts_with("header"), footer = name.local.starts_with("footer");
            if (name.space != Odf::Style || !(header || footer)
                || m_names.value(node, Odf::Style, "display") == "false"_L1)
                continue;
            m_area = header ? FlowArea::Header : FlowArea::Footer;
            blocks(node);
        }
    }
}

void OdfFlowBuilder::blocks(pugi::xml_node parent)
{
    for (const pugi::xml_node node : parent.children())
        block(node);
}

void OdfFlowBuilder::block(pugi::xml_node node)
{
    const OdfName name = m_names.of(node);
    if (name.space == Odf::Text)
        textBlock(node, name.local);
    else if (name.is(Odf::Table, "table"))
        table(node);
    else if (name.space == Odf::Style && name.local.starts_with("region-"))
        blocks(node);
    else if (name.space == Odf::Draw)
        shape(node);
    if (m_current < 0)
        readAsides();
}

bool OdfFlowBuilder::textBlock(pugi::xml_node node, std::string_view local)
{
    if (local == "p") {
        paragraph(node, m_styles.level(m_names.value(node, Odf::Text, "style-name")));
    } else if (local == "h") {
        paragraph(node, qMax(1, m_names.number(node, Odf::Text, "outline-level", 1)));
    } else if (local == "list") {
        list(node);
    } else if (local == "numbered-paragraph") {
        ++m_lists;
        blocks(node);
        --m_lists;
    } else if (local == "section" || local == "index-title") {
        if (m_names.value(node, Odf::Text, "display") != "none"_L1)
            blocks(node);
    } else if (local.ends_with("-index") || local == "table-of-content" || local == "bibliography") {
        index(node);
    } else {
        return false;
    }
    return true;
}

void OdfFlowBuilder::list(pugi::xml_node node)
{
    ++m_lists;
    for (const pugi::xml_node item : node.children()) {
        if (m_names.is(item, Odf::Text, "list-item") || m_names.is(item, Odf::Text, "list-header"))
            blocks(item);
    }
    --m_lists;
}

void OdfFlowBuilder::index(pugi::xml_node node)
{
    ++m_locks;
    blocks(m_names.child(node, Odf::Text, "index-body"));
    --m_locks;
}

void OdfFlowBuilder::table(pugi::xml_node node)
{
    const int index = int(m_flow.tables.size());
    FlowTable table;
    table.parentCell = m_cell;
    table.node = node;
    m_flow.tables.append(table);
    rows(node, index, false);
}

void OdfFlowBuilder::rows(pugi::xml_node parent, int table, bool heading)
{
    for (const pugi::xml_node node : parent.children()) {
        const OdfName name = m_names.of(node);
        if (name.is(Odf::Table, "table-row"))
            row(node, table, heading);
        else if (name.is(Odf::Table, "table-header-rows"))
            rows(node, table, true);
        else if (name.is(Odf::Table, "table-rows") || name.is(Odf::Table, "table-row-group"))
            rows(node, table, heading);
    }
}

void OdfFlowBuilder::row(pugi::xml_node node, int table, bool heading)
{
    FlowRow row;
    row.node = node;
    row.heading = heading;
    m_flow.tables[table].rows.append(row);
    const int index = int(m_flow.tables.at(table).rows.size()) - 1;
    int column = 0, spanned = 0; // how many covered cells belong to the cell on their left
    for (const pugi::xml_node child : node.children()) {
        const bool covered = m_names.is(child, Odf::Table, "covered-table-cell");
        if (!covered && !m_names.is(child, Odf::Table, "table-cell"))
            continue;
        const int times = qBound(1, m_names.number(child, Odf::Table, "number-columns-repeated", 1), mostColumns);
        const int span = qBound(1, m_names.number(child, Odf::Table, "number-columns-spanned", 1), mostColumns);
        if (covered) {
            const int own = qMax(0, times - spanned);
            spanned = qMax(0, spanned - times);
            if (own > 0)
                cell(child, table, index, column, own, true);
            column += own;
        } else {
            const int width = qMax(times, span);
            cell(child, table, index, column, width, false);
            column += width;
            spanned = span - 1;
        }
    }
}

void OdfFlowBuilder::cell(pugi::xml_node node, int table, int row, int column, int span, bool continues)
{
    FlowCell cell;
    cell.table = table;
    cell.row = row;
    cell.column = column;
    cell.span = span;
    cell.continues = continues;
    cell.node = node;
    const int index = int(m_flow.cells.size());
    m_flow.cells.append(cell);
    m_flow.tables[table].rows[row].cells.append(index);
    const int outerCell = std::exchange(m_cell, index);
    const int outerLists = std::exchange(m_lists, 0);
    if (!continues)
        blocks(node);
    m_lists = outerLists;
    m_cell = outerCell;
}

void OdfFlowBuilder::paragraph(pugi::xml_node node, int level)
{
    FlowParagraph paragraph;
    paragraph.part = m_part;
    paragraph.area = m_area;
    paragraph.number = ++m_number;
    paragraph.node = blockOf(node);
    paragraph.cell = m_cell;
    paragraph.heading = m_locks > 0 ? 0 : level;
    paragraph.listItem = m_lists > 0;
    const int outer = std::exchange(m_current, int(m_flow.paragraphs.size()));
    m_flow.paragraphs.append(paragraph);
    for (int cell = m_cell; cell >= 0; cell = m_flow.tables.at(m_flow.cells.at(cell).table).parentCell)
        m_flow.cells[cell].paragraphs.append(m_current);
    const QString style = m_names.value(node, Odf::Text, "style-name");
    if (!m_styles.isHidden(OdfStyles::Family::Paragraph, style)) {
        m_highlighted = m_styles.isHighlighted(OdfStyles::Family::Paragraph, style);
        inlines(node);
        m_highlighted = false;
    }
    m_current = outer;
    readAsides();
}

/// What is repeated or taken out with @p paragraph: the item of a list, or the list, that holds nothing else.
pugi::xml_node OdfFlowBuilder::blockOf(pugi::xml_node paragraph) const
{
    const auto isAlone = [](pugi::xml_node node) {
        const auto isElement = [](pugi::xml_node sibling) { return sibling.type() == pugi::node_element; };
        return std::ranges::count_if(node.parent().children(), isElement) == 1;
    };
    pugi::xml_node node = paragraph;
    for (OdfName above = m_names.of(node.parent()); isAlone(node); above = m_names.of(node.parent())) {
        if (!above.is(Odf::Text, "list-item") && !above.is(Odf::Text, "list"))
            break;
        node = node.parent();
    }
    return node;
}

/// Text boxes and notes stand after the paragraph that they are anchored in.
void OdfFlowBuilder::readAsides()
{
    if (m_asides.isEmpty())
        return;
    const QList<Aside> asides = std::exchange(m_asides, {});
    const FlowArea area = m_area;
    const int cell = std::exchange(m_cell, -1), control = std::exchange(m_control, -1);
    const int lists = std::exchange(m_lists, 0), current = std::exchange(m_current, -1);
    const QList<OpenMark> marks = std::exchange(m_marks, {});
    for (const Aside &aside : asides) {
        m_area = aside.area;
        blocks(aside.node);
    }
    m_marks = marks;
    m_current = current;
    m_lists = lists;
    m_control = control;
    m_cell = cell;
    m_area = area;
}

} // namespace Cartulary
