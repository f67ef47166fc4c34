// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QPageSize>
#include <QString>

namespace Cartulary {

/// The family that documents are set in (Debian: fonts-sil-gentiumplus).
inline constexpr QLatin1StringView documentFontFamily("Gentium Plus");

/// The one set of colours: ink, a single dark accent, and greys that print well.
namespace PageColour {
inline constexpr QColor ink{0x1c, 0x1e, 0x22};
inline constexpr QColor accent{0x1f, 0x3a, 0x5f};
inline constexpr QColor muted{0x5a, 0x63, 0x70};
inline constexpr QColor rule{0xc3, 0xca, 0xd4};
inline constexpr QColor tableFill{0xea, 0xef, 0xf5};
inline constexpr QColor noteFill{0xf4, 0xf6, 0xf9};
inline constexpr QColor missing{0x9b, 0x16, 0x16};
inline constexpr QColor missingFill{0xfd, 0xea, 0xe6};
inline constexpr QColor link{0x1b, 0x4f, 0x8f};
inline constexpr QColor draft{0xe6, 0xe9, 0xee};
} // namespace PageColour

struct Document;

/// What the officer may choose about the pages. All measures are points.
struct PageOptions
{
    QString family = documentFontFamily;
    QPageSize::PageSizeId paper = QPageSize::A4; ///< or QPageSize::Letter
    QMarginsF margins{68, 76, 68, 70};           ///< room for the running header and footer included
    bool draft = false;                  ///< a large word across each page says that it is one
    QByteArray logo;                     ///< an SVG or PNG file, shown beside the title; empty: the document's
    QColor accent;                       ///< of headings and rules, darkened for reading; invalid: the document's
};

/// @p colour, or as much darker as words in it need to be read on white and on a table's headings (WCAG 2.1, 1.4.3).
QColor readableOnPaper(const QColor &colour);

/// @p colour, or as much lighter as words in it need to be read on a dark screen.
QColor readableOnDark(const QColor &colour);

/// @p options with the logo and accent of @p document where they name none; the accent can be read on paper.
PageOptions withLooks(PageOptions options, const Document &document);

/// How a paragraph is set.
struct TextStyle
{
    qreal size = 10;
    bool bold = false;
    bool italic = false;
    QColor colour{0x1c, 0x1e, 0x22};
    qreal leading =
        1.29; ///< line height as a multiple of the size; Gentium's x-height asks for a little more than 1.25
    Qt::Alignment alignment = Qt::AlignLeft;
};

} // namespace Cartulary
