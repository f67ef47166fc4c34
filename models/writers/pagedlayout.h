// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagebox.h"
#include "pagestyle.h"
#include "result.h"
#include "structure.h"

#include <QHash>
#include <QSizeF>

class QPainter;

namespace Cartulary {

/// A document as pages of boxes, the same for the screen, the printer and PDF. Measures are points.
class PagedLayout
{
public:
    /// Lays @p document out. A font family that is not installed is replaced and said in warning().
    static PagedLayout make(const Document &document, const PageOptions &options = {});

    QSizeF pageSize() const { return m_pageSize; }
    int pageCount() const { return int(m_pages.size()); }
    const PlacedPage &page(int number) const { return m_pages.at(number); }
    /// Every heading with the place that it came to, in reading order.
    const QList<PlacedHeading> &headings() const { return m_headings; }
    /// What the boxes are part of.
    const Structure &structure() const { return m_structure; }
    /// The heading of an anchor; null if there is none.
    const PlacedHeading *headingAt(const QString &anchor) const;
    /// The index into Document::origins of what stands at @p point; -1 if nothing of the register does.
    int originAt(int page, QPointF point) const;
    /// Paints one page; the painter's unit must be a point.
    void paint(QPainter *painter, int page) const;
    /// A sentence for the officer if a wish could not be met; usually empty.
    QString warning() const { return m_warning; }

private:
    friend class Paginator;

    QSizeF m_pageSize;
    QList<PlacedPage> m_pages;
    QList<PlacedHeading> m_headings;
    QHash<QString, qsizetype> m_anchors;
    Structure m_structure;
    QString m_warning;
};

} // namespace Cartulary
