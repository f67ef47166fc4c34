// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "look.h"
#include "palettemodel.h"

#include <QApplication>
#include <QPainter>

namespace Cartulary {

namespace {

/// Draws @p text at the far end of @p area, in at most @p share of it, and takes its place away.
void drawAtEnd(QPainter *painter, const QStyleOptionViewItem &option, QRect &area, const QString &text, qreal share)
{
    if (text.isEmpty())
        return;
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, int(area.width() * share));
    const int width = metrics.horizontalAdvance(shown);
    const QRect logical(area.right() - width, area.top(), width + 1, area.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, logical), Qt::AlignVCenter | Qt::AlignRight,
                      shown);
    area.setRight(area.right() - width - 3 * Look::grid);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QIcon icon = ground.icon;
    const QString title = ground.text;
    ground.text.clear();
    ground.icon = QIcon();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole textRole = selected ? QPalette::HighlightedText : QPalette::Text;
    const QColor text = option.palette.color(QPalette::Active, textRole);
    QRect area = option.rect.adjusted(2 * Look::grid, 0, -2 * Look::grid, 0);
    const int side = option.decorationSize.height();
    const QRect iconPlace(area.left(), area.center().y() - side / 2, side, side);
    icon.paint(painter, QStyle::visualRect(option.direction, option.rect, iconPlace), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    area.setLeft(area.left() + side + 2 * Look::grid);

    painter->setPen(selected ? text : Look::colour(Look::Tone::Secondary, option.palette));
    painter->setFont(Look::helpFont(option.font));
    drawAtEnd(painter, option, area, index.data(PaletteModel::ShortcutRole).toString(), 0.3);
    drawAtEnd(painter, option, area, index.data(PaletteModel::DetailRole).toString(), 0.45);
    painter->setPen(text);
    painter->setFont(option.font);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, area), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(option.fontMetrics.height(), option.decorationSize.height()) + 2 * Look::grid};
}

} // namespace Cartulary
