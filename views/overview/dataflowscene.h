// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataflowlayout.h"

#include <QGraphicsScene>
#include <QPalette>

namespace Cartulary {

class FlowBoxItem;
class FlowLineItem;

/// The data-flow map as a scene. The chosen box, and what flows from and to it, stand out.
class DataFlowScene : public QGraphicsScene
{
    Q_OBJECT

public:
    using QGraphicsScene::QGraphicsScene;

    void draw(const FlowDrawing &drawing, const QFont &font, const QPalette &palette);

    const FlowDrawing &drawing() const { return m_drawing; }
    const QPalette &colours() const { return m_palette; }
    /// The box that has the focus, or else the pointer; -1 for none.
    qsizetype current() const { return m_focused >= 0 ? m_focused : m_hovered; }
    qsizetype focused() const { return m_focused; }
    void setFocused(qsizetype box);
    void setHovered(qsizetype box);
    QGraphicsItem *item(qsizetype box) const;
    void activate(qsizetype box) { Q_EMIT activated(box); }

Q_SIGNALS:
    void activated(qsizetype box);
    void currentChanged(qsizetype box);

private:
    void refresh();

    FlowDrawing m_drawing;
    QPalette m_palette;
    QList<FlowBoxItem *> m_boxes;
    QList<FlowLineItem *> m_lines;
    qsizetype m_focused = -1;
    qsizetype m_hovered = -1;
};

} // namespace Cartulary
