// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageplaces.h"
#include "textblock.h"

#include <QColor>
#include <QImage>
#include <QList>

#include <memory>

namespace Cartulary {

/// Something painted on a page: one line of text, a rule or a fill. Measures are points from the page's top left
/// corner.
struct Box
{
    enum class Kind { Fill, Rule, DottedRule, Picture, Text };
    enum class Role {
        Title,
        Subtitle,
        Version,
        Contents,
        Heading,
        Paragraph,
        ListMarker,
        TableHeader,
        TableCell,
        Note,
        Signature,
        PageHeader,
        PageFooter,
        Decoration,
    };

    Kind kind = Kind::Text;
    Role role = Role::Paragraph;
    QRectF rect{};
    QColor colour{};                 ///< of a fill or a rule
    std::shared_ptr<TextBlock> text{}; ///< of a line of text
    QImage picture{};                  ///< opaque
    int line = 0;                    ///< which line of @c text
    qreal turn = 0;                  ///< degrees that a line of text is turned by, clockwise
    int origin = -1;                 ///< the first origin on the line, as in Inline::origin
    int heading = 0;                 ///< level, of a heading's line
    int element = -1; ///< index into PagedLayout::structure(); -1 for what is no part of the document's text
};

/// What one page shows.
struct PlacedPage
{
    QList<Box> boxes;
    QList<PageLink> links;
};

} // namespace Cartulary
