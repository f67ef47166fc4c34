// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataflow.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QSet>

namespace Cartulary {

/// A box of the map: a node, or a group of nodes of one kind in one country that may be folded.
struct FlowBox
{
    qsizetype node = -1;       ///< index into DataFlow::nodes; -1 for a group
    QList<qsizetype> members;  ///< of a group
    QString group;             ///< names a group; empty for a node
    bool isOpen = false;       ///< a group whose members are shown below it
    bool needsAttention = false;
    int column = 0;
    QString title;
    QString detail;
    QString note; ///< the safeguard
    QRectF rect;
    QRectF titleRect, detailRect, noteRect; ///< where the texts stand in it; cut short, they fit
};

/// All that goes to one country.
struct FlowBand
{
    QRectF rect;
    QString title;
};

struct FlowLine
{
    qsizetype from = 0; ///< indexes of FlowDrawing::boxes
    qsizetype to = 0;
    QPainterPath path;
};

struct FlowHeading
{
    QRectF rect;
    QString text;
};

/// Where everything on the map stands.
struct FlowDrawing
{
    QList<FlowBox> boxes; ///< from left to right and from top to bottom
    QList<FlowBand> bands;
    QList<FlowLine> lines;
    QList<FlowHeading> headings;
    QRectF bounds;
};

/// The font of a box's title: the organisation's is stronger.
QFont titleFont(const FlowBox &box, const QFont &font);

/// Lays @p flow out in columns, from people through the organisation to those who receive data from it, directly or
/// through others, and these by country. Large groups are folded, but for those in @p open.
FlowDrawing layOut(const DataFlow &flow, Language language, const QFont &font, const QSet<QString> &open);

} // namespace Cartulary
