// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageframe.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace Cartulary {

PageFrame::PageFrame(QWidget *page)
    : m_page(page)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::NoRole);
    page->setParent(viewport());
    page->installEventFilter(this);
    page->show();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && verticalScrollBar()->maximum() > 0 && m_page->isAncestorOf(now))
            reveal(now);
    });
}

QSize PageFrame::minimumSizeHint() const
{
    constexpr int lines = 8;
    return {m_page->minimumSizeHint().width(), lines * fontMetrics().lineSpacing()};
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QAbstractScrollArea::eventFilter(watched, event);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageFrame::scrollContentsBy(int, int)
{
    m_page->move(0, -verticalScrollBar()->value());
}

void PageFrame::layOut()
{
    const QSize room = viewport()->size();
    const int height = std::max(room.height(), m_page->minimumHeight());
    verticalScrollBar()->setRange(0, height - room.height());
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    m_page->setGeometry(0, -verticalScrollBar()->value(), room.width(), height);
}

/// Scrolls to @p part, which has the keyboard now.
void PageFrame::reveal(const QWidget *part)
{
    const QRect place(part->mapTo(m_page, QPoint()), part->size());
    const int top = verticalScrollBar()->value();
    const int room = viewport()->height();
    if (place.top() < top || place.height() > room)
        verticalScrollBar()->setValue(place.top());
    else if (place.bottom() >= top + room)
        verticalScrollBar()->setValue(place.bottom() + 1 - room);
}

} // namespace Cartulary
