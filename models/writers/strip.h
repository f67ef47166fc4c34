// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebox.h"
#include "structure.h"

#include <QHash>

namespace Cartulary {

/// A horizontal slice of the text column that no page break goes through. Boxes are relative to its top left corner.
struct Strip
{
    struct Anchor
    {
        PlacedHeading heading;
        qreal top = 0;
    };

    qreal space = 0;  ///< white above it, dropped at the top of a page
    qreal height = 0;
    int keep = 0;     ///< how many following strips must stand on the same page
    int note = -1;    ///< the note that it is part of
    int table = -1;   ///< the table that it is a body row of
    bool pageBreak = false;
    QList<Box> boxes{};
    QList<PageLink> links{};
    QList<Anchor> anchors{};
};

/// Where a note stands, and the colour of the rule beside it.
struct NotePlace
{
    qreal left = 0;
    qreal width = 0;
    QColor rule{};
};

/// The text column as strips, with what pages must know of it.
struct Flow
{
    QList<Strip> strips;
    QHash<int, QList<Strip>> tableHeaders; ///< by Strip::table: rows to repeat at the top of a page
    QHash<int, NotePlace> notes;           ///< by Strip::note
    Structure structure;                   ///< what Box::element counts in
};

/// Strips put together at their places, relative to one top left corner.
struct Stack
{
    qreal height = 0;
    QList<Box> boxes;
    QList<PageLink> links;
    QList<Strip::Anchor> anchors;
};

/// Puts @p strips below each other; notes get their fill and side rule.
Stack stackStrips(const QList<Strip> &strips, const QHash<int, NotePlace> &notes);

/// Adds what is in @p stack to @p strip, moved by @p offset.
void addToStrip(Strip &strip, const Stack &stack, QPointF offset);

/// The height of @p strips below each other, without the white above the first.
qreal heightOf(const QList<Strip> &strips);

} // namespace Cartulary
