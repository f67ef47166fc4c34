// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflowscene.h"

#include "look.h"

#include <QGraphicsItem>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace Cartulary {

namespace {

constexpr qreal corner = 4;
constexpr qreal arrow = 6;

QColor mixed(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

QColor outline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45F);
}

} // namespace

/// An arrow from one box to another.
class FlowLineItem : public QGraphicsPathItem
{
public:
    FlowLineItem(const FlowLine &line, DataFlowScene &scene)
        : QGraphicsPathItem(line.path)
        , m_line(line)
        , m_scene(scene)
    {
        setZValue(1);
    }

    bool touches(qsizetype box) const { return m_line.from == box || m_line.to == box; }

    QRectF boundingRect() const override { return path().boundingRect().adjusted(-arrow, -arrow, arrow, arrow); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const bool isChosen = m_scene.current() >= 0 && touches(m_scene.current());
        const QPalette &palette = m_scene.colours();
        const QColor colour = isChosen ? palette.color(QPalette::Highlight)
                                       : mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                                               m_scene.current() >= 0 ? 0.25F : 0.55F);
        painter->setPen(QPen(colour, isChosen ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path());
        const QPointF tip = path().pointAtPercent(1);
        const bool leftwards = path().pointAtPercent(0.98).x() > tip.x();
        const qreal back = leftwards ? arrow : -arrow;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPolygon(QPolygonF{tip, tip + QPointF(back, -arrow / 2), tip + QPointF(back, arrow / 2)});
    }

private:
    const FlowLine m_line;
    DataFlowScene &m_scene;
};

/// A box; it can be pointed at, chosen with the keyboard, and opened.
class FlowBoxItem : public QGraphicsItem
{
public:
    FlowBoxItem(qsizetype index, const FlowBox &box, const QFont &font, DataFlowScene &scene)
        : m_index(index)
        , m_box(box)
        , m_font(font)
        , m_scene(scene)
    {
        setAcceptHoverEvents(true);
        setCursor(Qt::PointingHandCursor);
        setZValue(2);
    }

    QRectF boundingRect() const override { return m_box.rect.adjusted(-3, -3, 3, 3); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const QPalette &palette = m_scene.colours();
        const bool isOrganisation = m_box.column == 1;
        painter->setBrush(m_box.group.isEmpty()
                              ? palette.color(QPalette::Base)
                              : mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.06F));
        painter->setPen(QPen(outline(palette), isOrganisation ? 2 : 1));
        // People are round, so that they are told apart from bodies and places without reading.
        const qreal radius = m_box.column == 0 ? std::min(14.0, m_box.rect.height() / 2) : corner;
        painter->drawRoundedRect(m_box.rect, radius, radius);
        if (m_scene.focused() == m_index) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter->drawRoundedRect(m_box.rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
        }
        paintText(painter, palette);
    }

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *) override { m_scene.setHovered(m_index); }
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *) override { m_scene.setHovered(-1); }
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override
    {
        event->setAccepted(event->button() == Qt::LeftButton);
        if (event->isAccepted())
            m_scene.setFocused(m_index);
    }
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override
    {
        if (m_box.rect.contains(event->pos()))
            m_scene.activate(m_index);
    }

private:
    void paintText(QPainter *painter, const QPalette &palette) const
    {
        painter->setFont(titleFont(m_box, m_font));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(m_box.titleRect, Qt::TextWordWrap, m_box.title);
        painter->setFont(Look::helpFont(m_font));
        painter->setPen(Look::colour(Look::Tone::Secondary, palette));
        painter->drawText(m_box.detailRect, Qt::TextWordWrap, m_box.detail);
        painter->setPen(Look::colour(m_box.needsAttention ? Look::Tone::Attention : Look::Tone::Secondary, palette));
        painter->drawText(m_box.noteRect, Qt::TextWordWrap, m_box.note);
    }

    const qsizetype m_index;
    const FlowBox m_box;
    const QFont m_font;
    DataFlowScene &m_scene;
};

void DataFlowScene::draw(const FlowDrawing &drawing, const QFont &font, const QPalette &palette)
{
    clear();
    m_boxes.clear();
    m_lines.clear();
    m_drawing = drawing;
    m_palette = palette;
    m_hovered = -1;
    m_focused = std::min(m_focused, drawing.boxes.size() - 1);
    const QFont small = Look::helpFont(font);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    for (const FlowBand &band : drawing.bands) {
        QPainterPath path;
        path.addRoundedRect(band.rect, corner, corner);
        addPath(path, QPen(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.2F)),
                mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.04F));
        auto *title = addSimpleText(
            QFontMetricsF(strong).elidedText(band.title, Qt::ElideRight, band.rect.width() - 16), strong);
        title->setBrush(palette.color(QPalette::WindowText));
        title->setPos(band.rect.topLeft() + QPointF(Look::rowGap, Look::grid));
        title->setZValue(3);
    }
    for (const FlowHeading &heading : drawing.headings) {
        auto *text = addSimpleText(QFontMetricsF(small).elidedText(heading.text, Qt::ElideRight, heading.rect.width()),
                                   small);
        text->setBrush(Look::colour(Look::Tone::Secondary, palette));
        text->setPos(heading.rect.topLeft());
    }
    for (const FlowLine &line : drawing.lines)
        addItem(m_lines.emplaceBack(new FlowLineItem(line, *this)));
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i)
        addItem(m_boxes.emplaceBack(new FlowBoxItem(i, drawing.boxes.at(i), font, *this)));
    setSceneRect(drawing.bounds);
    setBackgroundBrush(palette.color(QPalette::Window));
}

QGraphicsItem *DataFlowScene::item(qsizetype box) const
{
    return box >= 0 && box < m_boxes.size() ? m_boxes.at(box) : nullptr;
}

void DataFlowScene::setFocused(qsizetype box)
{
    if (std::exchange(m_focused, box) != box)
        refresh();
}

void DataFlowScene::setHovered(qsizetype box)
{
    if (std::exchange(m_hovered, box) != box)
        refresh();
}

void DataFlowScene::refresh()
{
    // What is chosen lies over the rest.
    for (FlowLineItem *line : std::as_const(m_lines))
        line->setZValue(current() >= 0 && line->touches(current()) ? 1.5 : 1);
    update();
    Q_EMIT currentChanged(current());
}

} // namespace Cartulary
