// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace Cartulary {

/// A live place on a page.
struct PageLink
{
    QRectF rect{};
    QString href{}; ///< "#anchor" for a place in the document
    int element = -1; ///< the Link in PagedLayout::structure()
};

/// Where a heading came to stand.
struct PlacedHeading
{
    QString text; ///< with its number
    QString anchor;
    int level = 1;
    int page = 0; ///< counted from 0
    qreal top = 0;
};

} // namespace Cartulary
