// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflowview.h"

#include "dataflowwords.h"
#include "look.h"

#include <QAccessible>
#include <QGraphicsItem>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

namespace Cartulary {

namespace {

constexpr qreal smallestLine = 12; ///< pixels; when its text would be smaller, the view scrolls sideways instead
constexpr qreal largestFit = 1.1;
constexpr qreal smallestZoom = 0.2;
constexpr qreal largestZoom = 4;

} // namespace

DataFlowView::DataFlowView(Language language, QWidget *parent)
    : QGraphicsView(parent)
    , m_language(language)
    , m_scene(new DataFlowScene(this))
{
    setScene(m_scene);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFrameShape(QFrame::NoFrame);
    setDragMode(ScrollHandDrag);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(FullViewportUpdate);
    setAccessibleName(tr("Data-flow map"));
    // Later, since opening a group replaces the box that was clicked.
    connect(m_scene, &DataFlowScene::activated, this, &DataFlowView::activate, Qt::QueuedConnection);
}

void DataFlowView::setFlow(const DataFlow &flow)
{
    m_flow = flow;
    setAccessibleDescription(FlowWords::whole(flow, m_language));
    redraw();
}

void DataFlowView::redraw()
{
    m_scene->draw(layOut(m_flow, m_language, font(), m_open), font(), palette());
    setTips();
    if (m_fits)
        scaleToFit();
}

void DataFlowView::setTips()
{
    const QList<FlowBox> &boxes = m_scene->drawing().boxes;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i).node < 0)
            continue;
        // As paragraphs, because only rich text wraps in a tip.
        QString text = FlowWords::description(m_flow, boxes.at(i).node, m_language).toHtmlEscaped();
        m_scene->item(i)->setToolTip(QStringLiteral("<p>%1</p>").arg(text.replace(u'\n', QStringLiteral("</p><p>"))));
    }
}

void DataFlowView::toggle(qsizetype box)
{
    const QString group = m_scene->drawing().boxes.at(box).group;
    if (group.isEmpty())
        return;
    if (!m_open.remove(group))
        m_open.insert(group);
    redraw();
    const QList<FlowBox> &boxes = m_scene->drawing().boxes;
    focusBox(std::ranges::find(boxes, group, &FlowBox::group) - boxes.begin());
}

void DataFlowView::activate(qsizetype box)
{
    if (box < 0 || box >= m_scene->drawing().boxes.size())
        return;
    const FlowBox &chosen = m_scene->drawing().boxes.at(box);
    if (chosen.node < 0)
        toggle(box);
    else
        Q_EMIT nodeActivated(chosen.node);
}

void DataFlowView::zoom(qreal factor)
{
    m_fits = false;
    const qreal now = transform().m11();
    const qreal wanted = std::clamp(now * factor, smallestZoom, largestZoom);
    scale(wanted / now, wanted / now);
}

void DataFlowView::fit()
{
    m_fits = true;
    scaleToFit();
}

void DataFlowView::scaleToFit()
{
    const QRectF bounds = m_scene->sceneRect();
    if (bounds.isEmpty())
        return;
    const qreal smallestFit = std::min(smallestLine / fontMetrics().height(), largestFit);
    const qreal factor = std::clamp((width() - 2) / bounds.width(), smallestFit, largestFit);
    setTransform(QTransform::fromScale(factor, factor));
    int height = int(std::ceil(bounds.height() * factor)) + 2;
    if (bounds.width() * factor > width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

void DataFlowView::focusBox(qsizetype box)
{
    m_scene->setFocused(box);
    const QGraphicsItem *item = m_scene->item(box);
    if (!item)
        return;
    ensureVisible(item, Look::rowGap, Look::rowGap);
    const QPoint centre = mapFromScene(item->boundingRect().center());
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around); area && area->widget()) {
            const QPoint place = viewport()->mapTo(area->widget(), centre);
            area->ensureVisible(place.x(), place.y(), 0, int(item->boundingRect().height()));
        }
    }
    const FlowBox &shown = m_scene->drawing().boxes.at(box);
    QAccessibleAnnouncementEvent said(this, shown.node < 0 ? shown.title
                                                           : FlowWords::description(m_flow, shown.node, m_language));
    QAccessible::updateAccessibility(&said);
}

bool DataFlowView::focusNextPrevChild(bool next)
{
    const qsizetype wanted = m_scene->focused() + (next ? 1 : -1);
    if (wanted < 0 || wanted >= m_scene->drawing().boxes.size())
        return QAbstractScrollArea::focusNextPrevChild(next);
    focusBox(wanted);
    return true;
}

void DataFlowView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        focusBox(m_scene->drawing().boxes.size() - 1);
    else if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::ShortcutFocusReason)
        focusBox(0);
}

void DataFlowView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_scene->setFocused(-1);
}

/// Up and down within a column, left and right to the nearest box of the next column that has any.
qsizetype DataFlowView::neighbour(int key) const
{
    const QList<FlowBox> &boxes = m_scene->drawing().boxes;
    const qsizetype from = m_scene->focused();
    if (from < 0)
        return boxes.isEmpty() ? -1 : 0;
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int sign = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    qsizetype best = from;
    std::pair<int, qreal> nearest{std::numeric_limits<int>::max(), 0};
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const int columns = (boxes.at(i).column - boxes.at(from).column) * sign;
        const qreal down = (boxes.at(i).rect.center().y() - boxes.at(from).rect.center().y()) * sign;
        if (isVertical ? columns != 0 || down <= 0 : columns <= 0)
            continue;
        const std::pair distance{columns, std::abs(down)};
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void DataFlowView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return focusBox(neighbour(event->key()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_scene->focused());
    case Qt::Key_Plus:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void DataFlowView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
        event->accept();
    } else if (m_fits) {
        event->ignore(); // the page scrolls
    } else {
        QGraphicsView::wheelEvent(event);
    }
}

void DataFlowView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits && event->size().width() != event->oldSize().width())
        scaleToFit();
}

void DataFlowView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace Cartulary
