// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualstyle.h"

#include "look.h"

#include <QFontInfo>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace Cartulary {

namespace {

constexpr qreal lineHeight = 130; ///< percent
constexpr std::array headingSizes{1.7, 1.25, 1.08};

} // namespace

ManualStyle::ManualStyle(const QFont &font, const QPalette &palette, bool onPaper)
    : m_font(font)
    , m_palette(palette)
    , m_onPaper(onPaper)
{
}

void ManualStyle::applyTo(QTextDocument &document) const
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            styleTable(*table);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            styleHeading(block);
        else
            styleText(block, QTextCursor(block).currentTable());
        styleWords(block);
    }
}

void ManualStyle::styleHeading(QTextBlock &block) const
{
    const int level = block.blockFormat().headingLevel();
    const qreal size = QFontInfo(m_font).pointSizeF();
    QTextBlockFormat format = block.blockFormat();
    const bool first = block.blockNumber() == 0;
    format.setTopMargin(first ? 0 : size * (level == 1 ? 3.2 : level == 2 ? 1.8 : 1.2));
    format.setBottomMargin(size * (level == 1 ? 0.9 : 0.6));
    if (m_onPaper && level == 1 && !first)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    QTextCharFormat words = block.begin().fragment().charFormat();
    words.clearProperty(QTextFormat::FontSizeAdjustment); // it would go before the size
    words.setFontPointSize(size * headingSizes.at(std::min<size_t>(level, headingSizes.size()) - 1));
    words.setFontWeight(QFont::DemiBold);
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
    cursor.setCharFormat(words);
}

void ManualStyle::styleText(QTextBlock &block, bool inTable) const
{
    const qreal size = QFontInfo(m_font).pointSizeF();
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(0);
    const QTextList *list = block.textList();
    const bool goesOn = list && list->itemNumber(block) + 1 < list->count();
    format.setBottomMargin(inTable ? 0 : goesOn ? size * 0.3 : size * 0.8);
    QTextCursor(block).setBlockFormat(format);
}

/// Links are told by their line, keys by their ground: never by colour alone.
void ManualStyle::styleWords(QTextBlock &block) const
{
    struct Part
    {
        int from, to;
        bool link;
    };
    QList<Part> parts;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.isAnchor() || format.fontFixedPitch())
            parts.append({fragment.position(), fragment.position() + fragment.length(), format.isAnchor()});
    }
    for (const Part &part : parts) {
        QTextCursor cursor(block);
        cursor.setPosition(part.from);
        cursor.setPosition(part.to, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        if (part.link) {
            format.setForeground(Look::colour(Look::Tone::Information, m_palette));
            format.setFontUnderline(true);
        } else {
            format.setBackground(Look::ground(Look::Tone::Secondary, m_palette));
        }
        cursor.mergeCharFormat(format);
    }
}

void ManualStyle::styleTable(QTextTable &table) const
{
    const qreal size = QFontInfo(m_font).pointSizeF();
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellPadding(size * 0.4);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(size * 0.4);
    format.setBottomMargin(size);
    table.setFormat(format);
    // A rule below each row is enough to lead the eye.
    QColor rule = Look::colour(Look::Tone::Secondary, m_palette);
    rule.setAlphaF(0.4F);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat ruled = cell.format().toTableCellFormat();
            ruled.setBottomBorder(m_onPaper ? 0.5 : 1);
            ruled.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            ruled.setBottomBorderBrush(rule);
            if (row == 0)
                ruled.setBackground(Look::ground(Look::Tone::Secondary, m_palette));
            cell.setFormat(ruled);
        }
    }
}

} // namespace Cartulary
