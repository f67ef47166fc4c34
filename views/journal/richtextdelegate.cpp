// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtextdelegate.h"

#include "look.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>

namespace Cartulary {

void RichTextDelegate::lay(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index,
                           int width) const
{
    document.setDocumentMargin(Look::grid);
    document.setDefaultFont(option.font);
    const QVariant html = index.data(HtmlRole);
    if (html.isValid())
        document.setHtml(html.toString());
    else
        document.setPlainText(index.data().toString());
    document.setTextWidth(width);
}

void RichTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QTextDocument document;
    lay(document, cell, index, cell.rect.width());
    QAbstractTextDocumentLayout::PaintContext context;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    context.palette.setColor(QPalette::Text,
                             cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->save();
    painter->translate(cell.rect.topLeft());
    painter->setClipRect(QRect(QPoint(), cell.rect.size()));
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize RichTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto *table = qobject_cast<const QTableView *>(cell.widget);
    const int width = table ? table->columnWidth(index.column()) : cell.rect.width();
    QTextDocument document;
    lay(document, cell, index, width);
    return {width, int(std::ceil(document.size().height()))};
}

} // namespace Cartulary
