// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagestyle.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace Cartulary {

/// A named style as DOCX and ODT both have it: the names that the two families of programs know it by, and its looks,
/// which are those of our pages. All measures are points; nothing is said twice that the parent says.
struct OfficeStyle
{
    enum Line { None, Above, Below, Left };

    QLatin1StringView id;     ///< w:styleId; what the writers call it
    QLatin1StringView name;   ///< w:name, that of Word's own style where there is one
    QLatin1StringView odf;    ///< style:display-name, that of LibreOffice's own style where there is one
    QLatin1StringView parent; ///< an id
    QLatin1StringView next;   ///< the id of the style of a paragraph that follows; empty: the same
    qreal size = 0;
    bool bold = false;
    bool italic = false;
    const QColor *colour = nullptr;
    qreal before = -1;
    qreal after = -1;
    qreal left = 0; ///< indents
    qreal hanging = 0;
    bool keepNext = false;
    Line line = None;         ///< a rule along the paragraph
    const QColor *lineColour = nullptr;
    const QColor *fill = nullptr;
    int level = 0;            ///< of a heading
    bool own = false;         ///< Word has none of that name
};

/// The line height of a size: never less, more where a font or a sign is taller.
inline qreal officeLeading(qreal size)
{
    return size * 1.3;
}

/// Every paragraph style, parents first; the first is the root of all.
std::span<const OfficeStyle> paragraphStyles();
/// Every character style.
std::span<const OfficeStyle> characterStyles();
/// The style called @p id, which there must be.
const OfficeStyle &officeStyle(QLatin1StringView id);

/// The white that @p style has above or below, which its parent may say: OfficeStyle::before or OfficeStyle::after.
qreal inherited(const OfficeStyle &style, qreal OfficeStyle::*measure);

/// The id of the style of a heading, whose level is from 1 to 4.
inline QLatin1StringView officeHeading(int level)
{
    constexpr std::array ids{QLatin1StringView("Heading1"), QLatin1StringView("Heading2"),
                             QLatin1StringView("Heading3"), QLatin1StringView("Heading4")};
    return ids.at(size_t(level - 1));
}

/// How far the text of a counted heading stands behind its number, in points: "12." and "12.3".
inline constexpr std::array officeHeadingHanging{24.0, 30.0};

/// The room between parties that sign, in points.
inline constexpr qreal officePartyGap = 28;

/// The white below the contents, in points.
inline constexpr qreal officeContentsGap = 8;

/// The white between a list and a table, in points.
inline constexpr qreal officeTableGap = 5;

/// The white in a table's cells, in points.
inline constexpr qreal officeCellPaddingX = 5.5;
inline constexpr qreal officeCellPaddingY = 2;

/// The rule at the left of a note and the white within it, in points.
inline constexpr qreal officeNoteRule = 2.25;
inline constexpr qreal officeNotePaddingX = 9;
inline constexpr qreal officeNotePaddingY = 4;

/// A kind of list: its paragraph styles, and how far its text stands in. Measures are points.
struct OfficeList
{
    QLatin1StringView style; ///< the id of its paragraphs' style
    bool ordered = false;
    qreal indent = 0;        ///< of the text, for each level
    qreal hanging = 0;       ///< of the mark
};

/// Where a list, or a paragraph, stands.
enum class OfficePlace { Body, Table, Note, Signature };

/// Every kind of list; the order is that of their numbers in a file.
std::span<const OfficeList> officeLists();
/// The index in officeLists() of the lists of a place.
int officeList(OfficePlace place, bool ordered);

/// The mark of a list's level, counted from 0: a bullet.
QChar officeBullet(int level);

} // namespace Cartulary
