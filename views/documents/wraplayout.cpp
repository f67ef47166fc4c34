// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Cartulary {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.at(size_t(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

/// Whether @p item takes the room that is left in its line.
bool WrapLayout::grows(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int WrapLayout::arrange(const QRect &rect, bool move) const
{
    struct Placed
    {
        QLayoutItem *item;
        QRect place;
    };
    QList<Placed> line;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto finishLine = [&] {
        const auto growing = std::ranges::count_if(line, &WrapLayout::grows, &Placed::item);
        const int extra = growing > 0 ? (rect.width() - (x - spacing())) / int(growing) : 0;
        int shift = 0;
        for (Placed &placed : line) { // in the middle of the line's height
            placed.place.translate(shift, (lineHeight - placed.place.height()) / 2);
            if (grows(placed.item)) {
                placed.place.setWidth(placed.place.width() + qMax(0, extra));
                shift += qMax(0, extra);
            }
            if (move)
                placed.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, placed.place));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(rect.width(), item->minimumSize().width()), 10000));
        if (x > 0 && x + size.width() > rect.width()) {
            finishLine();
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.append({item.get(), QRect(QPoint(rect.left() + x, rect.top() + y), size)});
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight;
}

} // namespace Cartulary
