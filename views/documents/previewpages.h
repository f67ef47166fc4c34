// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "pagedlayout.h"

namespace Cartulary {

/// Something on the pages that leads somewhere: a value of the register, a mark of what is missing, a link. It may go
/// over several lines, and from one page to the next.
struct PreviewSpot
{
    struct Piece
    {
        int page = 0;
        QRectF rect; ///< in points
    };

    int origin = -1;  ///< index into Document::origins
    int missing = -1; ///< index into Document::missing
    QString href;     ///< "#anchor" for a place in the document
    int block = -1;   ///< the block of text that it stands in
    bool inContents = false;
    QList<Piece> pieces;

    bool leadsToRecord() const { return origin >= 0 && !inContents; }
};

/// A line of text on a page, and the block of text that it belongs to.
struct PreviewLine
{
    QRectF rect;
    int block = -1;
};

/// What the window knows of a document's pages: values only. The layout itself stays in the thread that made it.
struct PreviewPages
{
    DocumentRequest request;
    Document document;
    QString warning;
    qsizetype leftOut = 0; ///< activities of a very large register that are not shown
    QSizeF pageSize;
    QList<PlacedHeading> headings;
    QList<QList<PreviewLine>> lines; ///< by page
    QStringList texts;               ///< by page, line by line, for who cannot see them
    QList<PreviewSpot> spots;        ///< in reading order

    int pageCount() const { return int(lines.size()); }
    const Origin &originOf(const PreviewSpot &spot) const { return document.origins.at(spot.origin); }

    /// The index of the spot that a click at @p point means: the one there, or the nearest value in the same block of
    /// text; -1 if the words there are the wording's own.
    int spotAt(int page, QPointF point) const;
    /// The first spot of @p origin's record and field; its field may be empty, or the beginning of a path. -1 if the
    /// record is not printed.
    int spotOf(const Origin &origin) const;
    /// Which of the spots of its own record and field @p spot is, counted from 0.
    int repetition(int spot) const;
    /// The spot of @p origin that is the @p repetition-th of its field, or the last of them; -1 if there is none.
    int spotOf(const Origin &origin, int repetition) const;
    const PlacedHeading *headingAt(const QString &anchor) const;
};

/// Gathers what the window may know of @p layout. To be called in the thread that made it.
PreviewPages previewPages(const PagedLayout &layout, const Document &document);

} // namespace Cartulary
