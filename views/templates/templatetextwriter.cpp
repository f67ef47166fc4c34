// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatetextwriter.h"

#include "look.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Where the text leaves the body, in words.
QString areaTitle(FlowArea area)
{
    switch (area) {
    case FlowArea::Header:
        return QCoreApplication::translate("Cartulary::TemplateText", "Page header");
    case FlowArea::Footer:
        return QCoreApplication::translate("Cartulary::TemplateText", "Page footer");
    case FlowArea::Footnote:
        return QCoreApplication::translate("Cartulary::TemplateText", "Footnotes");
    case FlowArea::Endnote:
        return QCoreApplication::translate("Cartulary::TemplateText", "Endnotes");
    case FlowArea::Body:
    case FlowArea::TextBox:
        break;
    }
    return {};
}

class ShownTextWriter
{
public:
    ShownTextWriter(QTextDocument &document, const QPalette &palette)
        : m_cursor(&document)
        , m_palette(palette)
        , m_font(document.defaultFont())
    {
    }

    QList<TextPlace> write(const ShownText &text)
    {
        m_cursor.beginEditBlock();
        FlowArea area = FlowArea::Body;
        for (const ShownBlock &block : text) {
            if (const QString title = areaTitle(block.paragraph.area); block.paragraph.area != area && !title.isEmpty())
                writeAreaTitle(title);
            area = block.paragraph.area;
            writeBlock(m_cursor, block);
        }
        m_cursor.endEditBlock();
        return m_places;
    }

private:
    void writeAreaTitle(const QString &title)
    {
        ShownParagraph paragraph;
        paragraph.text = title;
        QTextCharFormat format;
        format.setFont(Look::helpFont(m_font));
        format.setForeground(Look::colour(Look::Tone::Secondary, m_palette));
        startBlock(m_cursor, paragraph);
        QTextBlockFormat block = m_cursor.blockFormat();
        block.setTopMargin(Look::groupGap);
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(title, format);
    }

    void writeBlock(QTextCursor &cursor, const ShownBlock &block)
    {
        if (block.table) {
            writeTable(cursor, *block.table);
            return;
        }
        startBlock(cursor, block.paragraph);
        writeText(cursor, block.paragraph);
    }

    /// The first block of a document or cell is there already.
    void startBlock(QTextCursor &cursor, const ShownParagraph &paragraph)
    {
        QTextBlockFormat format;
        format.setBottomMargin(paragraph.heading > 0 ? Look::grid : Look::grid * 3 / 2);
        format.setTopMargin(paragraph.heading > 0 ? Look::rowGap * 3 / 2 : 0);
        format.setHeadingLevel(std::min(paragraph.heading, 6));
        if (paragraph.listItem) {
            format.setLeftMargin(Look::groupGap);
            format.setTextIndent(-2 * Look::grid);
        }
        if (m_first) {
            cursor.setBlockFormat(format);
            m_first = false;
        } else {
            cursor.insertBlock(format, QTextCharFormat());
        }
    }

    QTextCharFormat textFormat(const ShownParagraph &paragraph) const
    {
        QTextCharFormat format;
        if (paragraph.heading > 0)
            format.setFont(paragraph.heading == 1 ? Look::titleFont(m_font) : Look::groupFont(m_font));
        return format;
    }

    void writeText(QTextCursor &cursor, const ShownParagraph &paragraph)
    {
        const QTextCharFormat format = textFormat(paragraph);
        if (paragraph.listItem)
            cursor.insertText(u"• "_s, format);
        qsizetype written = 0;
        const auto insert = [&](qsizetype to) {
            // A line break of the paragraph stays within it.
            const QString text = paragraph.text.sliced(written, to - written);
            cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), format);
            written = to;
        };
        for (const ShownMark &mark : paragraph.marks) {
            insert(mark.from);
            TextPlace place{cursor.position(), 0, mark.item};
            insert(mark.to);
            place.to = cursor.position();
            m_places.append(place);
        }
        insert(paragraph.text.size());
    }

    void writeTable(QTextCursor &cursor, const ShownTable &shown)
    {
        if (shown.rows == 0 || shown.columns == 0)
            return;
        QTextTableFormat format;
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Look::colour(Look::Tone::Secondary, m_palette));
        format.setCellPadding(Look::grid);
        constexpr int whole = 99; // with its border, all the width that there is
        format.setWidth(QTextLength(QTextLength::PercentageLength, whole));
        format.setBottomMargin(Look::rowGap);
        QTextTable *table = cursor.insertTable(shown.rows, shown.columns, format);
        for (const ShownCell &cell : shown.cells)
            writeCell(*table, cell);
        cursor = table->lastCursorPosition();
        cursor.movePosition(QTextCursor::NextBlock);
        m_first = true;
    }

    void writeCell(QTextTable &table, const ShownCell &cell)
    {
        if (cell.row >= table.rows() || cell.column >= table.columns())
            return;
        if (cell.rows > 1 || cell.columns > 1)
            table.mergeCells(cell.row, cell.column, std::min(cell.rows, table.rows() - cell.row),
                             std::min(cell.columns, table.columns() - cell.column));
        QTextTableCellFormat lines;
        lines.setBorder(1);
        lines.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        lines.setBorderBrush(Look::colour(Look::Tone::Secondary, m_palette));
        QTextTableCell place = table.cellAt(cell.row, cell.column);
        place.setFormat(lines);
        QTextCursor cursor = place.firstCursorPosition();
        m_first = true;
        for (const ShownBlock &block : cell.blocks)
            writeBlock(cursor, block);
    }

    QTextCursor m_cursor;
    const QPalette &m_palette;
    const QFont m_font;
    bool m_first = true;
    QList<TextPlace> m_places;
};

} // namespace

QList<TextPlace> writeShownText(const ShownText &text, QTextDocument &document, const QPalette &palette)
{
    return ShownTextWriter(document, palette).write(text);
}

QTextCharFormat itemFormat(ItemAnswer::State state, const QPalette &palette)
{
    const auto [tone, line] = [state] {
        switch (state) {
        case ItemAnswer::State::Decided:
            return std::pair(Look::Tone::Good, QTextCharFormat::SingleUnderline);
        case ItemAnswer::State::Proposed:
            return std::pair(Look::Tone::Information, QTextCharFormat::DashUnderline);
        case ItemAnswer::State::Kept:
            return std::pair(Look::Tone::Secondary, QTextCharFormat::DotLine);
        case ItemAnswer::State::Nothing:
            break;
        }
        return std::pair(Look::Tone::Attention, QTextCharFormat::WaveUnderline);
    }();
    QTextCharFormat format;
    format.setBackground(Look::ground(tone, palette));
    format.setUnderlineStyle(line);
    format.setUnderlineColor(Look::colour(tone, palette));
    return format;
}

} // namespace Cartulary
