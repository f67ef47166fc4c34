// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmlflow.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Levels by style, a style taking what it does not say from the one it is based on.
int levelOf(const QString &style, const QHash<QString, int> &own, const QHash<QString, QString> &bases)
{
    QString id = style;
    for (int step = 0; step < 16 && !id.isEmpty(); ++step) {
        if (const auto level = own.constFind(id); level != own.cend())
            return *level;
        id = bases.value(id);
    }
    return 0;
}

} // namespace

OoxmlStyles OoxmlStyles::from(pugi::xml_node styles)
{
    OoxmlStyles result;
    if (!styles)
        return result;
    const WordNames names(styles);
    QHash<QString, int> own;
    QHash<QString, QString> bases;
    for (const pugi::xml_node style : styles.children()) {
        if (names.is(style, "docDefaults")) {
            const pugi::xml_node run = names.child(names.child(style, "rPrDefault"), "rPr");
            result.language = QString::fromUtf8(names.childValue(run, "lang")).section(u'-', 0, 0);
        }
        if (!names.is(style, "style"))
            continue;
        const QString id = QString::fromUtf8(names.value(style, "styleId"));
        const QString name = QString::fromUtf8(names.childValue(style, "name")).toLower();
        bases.insert(id, QString::fromUtf8(names.childValue(style, "basedOn")));
        const char *outline = names.childValue(names.child(style, "pPr"), "outlineLvl");
        if (*outline)
            own.insert(id, atoi(outline) < 9 ? atoi(outline) + 1 : 0);
        else if (name.startsWith("heading "_L1) && name.size() == 9)
            own.insert(id, name.back().digitValue());
        else if (name == "title"_L1 || name == "subtitle"_L1)
            own.insert(id, 1);
        if (name.startsWith("toc "_L1) || name == "table of figures"_L1)
            result.contents.insert(id);
    }
    for (auto base = bases.keyBegin(); base != bases.keyEnd(); ++base) {
        if (const int level = levelOf(*base, own, bases); level > 0)
            result.headings.insert(*base, level);
    }
    return result;
}

void OoxmlFlowBuilder::addPart(const QString &name, pugi::xml_node root, FlowArea area)
{
    m_names.emplace(root);
    m_area = area;
    m_part = int(m_flow.parts.size());
    m_number = 0;
    m_cell = m_current = m_control = -1;
    m_fields.clear();
    m_flow.parts.append(name);
    if (area == FlowArea::Footnote || area == FlowArea::Endnote) {
        for (const pugi::xml_node note : root.children())
            blocks(note);
    } else if (const pugi::xml_node body = m_names->child(root, "body")) {
        blocks(body);
    } else {
        blocks(root);
    }
}

void OoxmlFlowBuilder::blocks(pugi::xml_node parent)
{
    for (const pugi::xml_node node : parent.children())
        block(node);
}

/// Reads @p node if it is a block; false if it is none.
bool OoxmlFlowBuilder::block(pugi::xml_node node)
{
    const std::string_view local = m_names->of(node);
    if (local == "p")
        paragraph(node);
    else if (local == "tbl")
        table(node);
    else if (local == "sdt")
        control(node, [this](pugi::xml_node content) { blocks(content); });
    else if (local == "ins" || local == "moveTo" || local == "customXml" || local == "smartTag")
        blocks(node);
    else if (localName(node) == "AlternateContent")
        blocks(childNamed(node, "Choice"));
    else
        return false;
    return true;
}

void OoxmlFlowBuilder::table(pugi::xml_node node)
{
    const int index = int(m_flow.tables.size());
    FlowTable table;
    table.parentCell = m_cell;
    table.node = node;
    m_flow.tables.append(table);
    rows(node, index);
}

void OoxmlFlowBuilder::rows(pugi::xml_node parent, int table)
{
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view local = m_names->of(node);
        if (local == "tr")
            row(node, table);
        else if (local == "sdt")
            control(node, [this, table](pugi::xml_node content) { rows(content, table); });
        else if (local == "ins" || local == "customXml")
            rows(node, table);
    }
}

void OoxmlFlowBuilder::row(pugi::xml_node node, int table)
{
    const pugi::xml_node properties = m_names->child(node, "trPr");
    if (m_names->child(properties, "del"))
        return;
    FlowRow row;
    row.node = node;
    row.heading = m_names->isOn(properties, "tblHeader");
    m_flow.tables[table].rows.append(row);
    int column = atoi(m_names->childValue(properties, "gridBefore"));
    cellsOf(node, table, int(m_flow.tables.at(table).rows.size()) - 1, column);
}

void OoxmlFlowBuilder::cellsOf(pugi::xml_node parent, int table, int row, int &column)
{
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view local = m_names->of(node);
        if (local == "tc")
            cell(node, table, row, column);
        else if (local == "sdt")
            control(node, [&](pugi::xml_node content) { cellsOf(content, table, row, column); });
        else if (local == "customXml")
            cellsOf(node, table, row, column);
    }
}

void OoxmlFlowBuilder::cell(pugi::xml_node node, int table, int row, int &column)
{
    const pugi::xml_node properties = m_names->child(node, "tcPr");
    FlowCell cell;
    cell.table = table;
    cell.row = row;
    cell.column = column;
    cell.span = qBound(1, atoi(m_names->childValue(properties, "gridSpan")), 1000);
    const pugi::xml_node merge = m_names->child(properties, "vMerge");
    cell.continues = merge && std::string_view(m_names->value(merge, "val")) != "restart";
    cell.node = node;
    column += cell.span;
    const int index = int(m_flow.cells.size());
    m_flow.cells.append(cell);
    m_flow.tables[table].rows[row].cells.append(index);
    const int outer = std::exchange(m_cell, index);
    blocks(node);
    m_cell = outer;
}

} // namespace Cartulary
