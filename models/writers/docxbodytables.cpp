// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxbodybuilder.h"
#include "docxtable.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

void DocxBodyBuilder::addNote(const Block &block, const DocxSurroundings &where)
{
    DocxSurroundings inner{.place = OfficePlace::Note, .style = "Note"_L1, .keepNext = where.keepNext};
    if (!OfficeText::isBoxed(block))
        return addBlocks(block.children, inner);
    inner.style = "NoteText"_L1;
    inner.width = where.width - 2 * officeNotePaddingX;
    separateTable();
    DocxTable table(m_xml, "NoteTable"_L1);
    table.setWidths({where.width});
    table.setIndent(m_text.textWidth() - where.width);
    table.setRowsMaySplit(true);
    table.write(1, [&](qsizetype, qsizetype) {
        m_closed = false;
        addBlocks(block.children, inner);
        if (!m_closed)
            words(inner.style, {});
    });
    m_afterTable = true;
    m_closed = false;
}

/// To be called before a table: one that follows another, or stands on a new page, takes a paragraph before it.
void DocxBodyBuilder::separateTable()
{
    if (m_afterTable || m_breakBefore)
        words(u"Normal"_s, {});
}

void DocxBodyBuilder::addTable(const Block &block, const DocxSurroundings &where)
{
    if (columnCount(block) == 0)
        return;
    separateTable();
    DocxTable table(m_xml, "DocumentTable"_L1);
    table.setTitle(m_titles.value(&block));
    table.setWidths(OfficeText::columns(block, where.width));
    table.setIndent(m_text.textWidth() - where.width);
    table.setHeaderRows(block.headerRows);
    table.write(block.children.size(), [&](qsizetype row, qsizetype column) {
        const QList<Block> &cells = block.children.at(row).children;
        addCell(column < cells.size() ? cells.at(column) : Block(), row < block.headerRows, table.width(column));
    });
    m_afterTable = true;
    m_closed = false;
}

void DocxBodyBuilder::addCell(const Block &cell, bool header, qreal width)
{
    DocxSurroundings inner{
        .place = OfficePlace::Table, .style = "TableText"_L1, .bold = header || cell.header, .width = width};
    if (inner.bold)
        inner.style = header ? "TableHeading"_L1 : "TableRowHeading"_L1;
    m_closed = false;
    addBlocks(cell.children, inner);
    if (!m_closed)
        words(inner.style, {});
}

void DocxBodyBuilder::addSignatures(const Block &block, const DocxSurroundings &where)
{
    const int across = OfficeText::partiesAcross(block);
    const qreal line = m_text.signingWidth(across);
    QList<qreal> widths(across, line + officePartyGap);
    widths.last() = line;
    if (block.children.isEmpty())
        return;
    separateTable();
    DocxTable table(m_xml, "SignatureTable"_L1);
    table.setWidths(widths);
    table.setLastColumnBare(true);
    const qsizetype rows = (block.children.size() + across - 1) / across;
    table.write(rows, [&](qsizetype row, qsizetype column) {
        const qsizetype party = row * across + column;
        DocxParagraph own;
        own.keepNext = row + 1 < rows;
        own.tab = across == 2 ? 0 : line;
        m_closed = false;
        if (party < block.children.size())
            addParty(block.children.at(party), where.width, own);
        if (!m_closed)
            words(u"SignatureText"_s, {});
    });
    m_afterTable = true;
    m_closed = false;
}

void DocxBodyBuilder::addParty(const Block &party, qreal width, const DocxParagraph &own)
{
    const QList<Block> &lines = party.children;
    for (const Block &block : lines) {
        const bool fillIn = endsWithColon(block);
        if (block.kind != Block::Kind::Paragraph) {
            addBlock(block, nullptr, {.place = OfficePlace::Signature, .style = "SignatureText"_L1, .width = width});
            continue;
        }
        const bool last = &block == &lines.last();
        DocxParagraph mine = own;
        if (!fillIn)
            mine.tab = 0;
        const QString style = &block == &lines.first() ? u"SignatureParty"_s
                            : !fillIn                  ? u"SignatureText"_s
                            : last                     ? u"Signature"_s
                                                       : u"SignatureLine"_s;
        paragraph(style, mine, [&] {
            m_runs.write(block.inlines, false);
            if (fillIn)
                m_runs.tab();
        });
    }
}

} // namespace Cartulary
