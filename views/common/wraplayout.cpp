// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wraplayout.h"

#include "look.h"

#include <QWidget>

#include <algorithm>

namespace Cartulary {

WrapLayout::WrapLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::insertWidget(qsizetype index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int WrapLayout::arrange(const QRect &rect, bool place) const
{
    QList<QLayoutItem *> line;
    int left = 0;
    int top = rect.top();
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && left + m_gap + size.width() > rect.width()) {
            if (place)
                placeLine(line, rect, top, height);
            top += height + Look::grid;
            line.clear();
            left = height = 0;
        }
        left += (line.isEmpty() ? 0 : m_gap) + size.width();
        height = std::max(height, size.height());
        line.append(item);
    }
    if (place)
        placeLine(line, rect, top, height);
    return top + height - rect.top();
}

void WrapLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int top, int height) const
{
    int left = rect.left();
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    for (QLayoutItem *item : line) {
        QSize size = item->sizeHint().boundedTo(QSize(rect.width(), height));
        if (item == m_items.last() && item->expandingDirections() & Qt::Horizontal)
            size.setWidth(rect.right() + 1 - left);
        QRect place(left, top + (height - size.height()) / 2, size.width(), size.height());
        left += size.width() + m_gap;
        if (mirrored)
            place.moveRight(rect.left() + rect.right() - place.left());
        item->setGeometry(place);
    }
}

} // namespace Cartulary
