// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"
#include "previewview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

namespace Cartulary {

namespace {

/// Paper is white in any colour scheme.
const QPalette &paper()
{
    static const QPalette palette(QColor(Qt::white));
    return palette;
}

QColor clear(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

bool isZoomKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal || event.key() == Qt::Key_Minus
        || event.key() == Qt::Key_0;
}

} // namespace

/// Ctrl+0 leads to a page everywhere else: here it belongs to the zoom.
bool PreviewView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && isZoomKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool PreviewView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int spot = spotUnder(help->pos());
        if (spot < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), wordsOf(spot), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void PreviewView::setHovered(int spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    const bool goes = m_pages && spot >= 0
                   && (m_pages->spots.at(spot).leadsToRecord() || m_pages->spots.at(spot).href.startsWith(u'#'));
    viewport()->setCursor(goes ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(spotUnder(event->position().toPoint()));
}

void PreviewView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotUnder(event->position().toPoint()) : -1;
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    const int spot = spotUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && spot == std::exchange(m_pressed, -1))
        activate(spot);
}

void PreviewView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QAbstractScrollArea::leaveEvent(event);
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    want();
}

void PreviewView::scrollContentsBy(int, int)
{
    want();
    speak();
    viewport()->update();
    Q_EMIT scrolled();
}

void PreviewView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PreviewView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

/// Tab goes on from block to block once the officer walks along them; before that, and after Esc, it leaves the view.
bool PreviewView::focusNextPrevChild(bool next)
{
    return (m_current >= 0 && walk(next ? 1 : -1)) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool PreviewView::scrollByKey(const QKeyEvent &event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return true;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return true;
    case Qt::Key_Space:
        bar->triggerAction(back ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        setZoom(Zoom::Width);
        return true;
    default:
        return false;
    }
}

bool PreviewView::walkByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_N:
        walk(1);
        return true;
    case Qt::Key_P:
        walk(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return true;
    case Qt::Key_Escape:
        if (m_current < 0)
            return false;
        setCurrent(-1, false);
        return true;
    default:
        return false;
    }
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool mine = withControl == isZoomKey(*event) || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (mine && (scrollByKey(*event) || (!withControl && walkByKey(*event))))
        event->accept();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const bool dark = Look::isDark(palette());
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(viewport()->rect(), dark ? window.darker(125) : window.darker(112));
    if (!m_pages) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(32, 32, -32, -32), Qt::AlignHCenter | Qt::TextWordWrap, m_note);
        return;
    }
    for (const int page : visiblePages())
        paintPage(painter, page);
    paintSpots(painter);
}

void PreviewView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = pageRect(page);
    painter.setPen(Qt::NoPen);
    for (int ring = 5; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 14));
        painter.drawRoundedRect(rect.adjusted(-ring, 2 - ring, ring, 2 + ring), ring, ring);
    }
    painter.fillRect(rect, Qt::white);
    const QImage image = m_live->image(page);
    if (image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, image.width() != qRound(rect.width() * devicePixelRatioF()));
    painter.drawImage(QRectF(rect.topLeft(), QSizeF(qRound(rect.width()), qRound(rect.height()))), image);
}

void PreviewView::paintSpots(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = Look::colour(Look::Tone::Information, paper());
    const QRectF seen = viewport()->rect();
    for (qsizetype i = 0; i < m_pages->spots.size(); ++i) {
        const PreviewSpot &spot = m_pages->spots.at(i);
        if (spot.missing >= 0 && !spot.inContents && seen.intersects(markRect(int(i))))
            paintMark(painter, markRect(int(i)));
        if (i != m_current && i != m_hovered)
            continue;
        for (const PreviewSpot::Piece &piece : spot.pieces) {
            const QRectF rect = toView(piece.page, piece.rect).adjusted(-2, -1, 2, 1);
            painter.setPen(i == m_current ? QPen(mark, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
            painter.setBrush(clear(mark, i == m_current ? 40 : 26));
            painter.drawRoundedRect(rect, 2, 2);
        }
    }
}

/// A disc with an exclamation mark: told by its form as well as by its colour.
void PreviewView::paintMark(QPainter &painter, const QRect &rect) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::colour(Look::Tone::Problem, paper()));
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    const qreal unit = rect.width() / 14.0;
    painter.setPen(QPen(Qt::white, 1.8 * unit, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = QRectF(rect).center();
    painter.drawLine(centre - QPointF(0, 3.4 * unit), centre + QPointF(0, 0.6 * unit));
    painter.drawPoint(centre + QPointF(0, 3.6 * unit));
}

} // namespace Cartulary
