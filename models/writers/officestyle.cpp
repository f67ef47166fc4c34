// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officestyle.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using enum OfficeStyle::Line;

// clang-format off
constexpr std::array paragraphs{
    OfficeStyle{.id = "Normal"_L1, .name = "Normal"_L1, .odf = "Standard"_L1, .size = 10, .colour = &PageColour::ink},
    OfficeStyle{.id = "BodyText"_L1, .name = "Body Text"_L1, .odf = "Text body"_L1, .parent = "Normal"_L1, .before = 6},
    OfficeStyle{.id = "Introduction"_L1, .name = "Introduction"_L1, .odf = "Introduction"_L1, .parent = "BodyText"_L1, .next = "BodyText"_L1, .keepNext = true, .own = true},
    OfficeStyle{.id = "TableIntroduction"_L1, .name = "Table Introduction"_L1, .odf = "Table Introduction"_L1, .parent = "BodyText"_L1, .next = "BodyText"_L1, .after = 5, .keepNext = true, .own = true},
    OfficeStyle{.id = "Title"_L1, .name = "Title"_L1, .odf = "Title"_L1, .parent = "Normal"_L1, .next = "Subtitle"_L1, .size = 23, .bold = true, .colour = &PageColour::accent, .keepNext = true},
    OfficeStyle{.id = "Subtitle"_L1, .name = "Subtitle"_L1, .odf = "Subtitle"_L1, .parent = "Normal"_L1, .next = "BodyText"_L1, .size = 13, .before = 3, .keepNext = true},
    OfficeStyle{.id = "DocumentVersion"_L1, .name = "Document Version"_L1, .odf = "Document Version"_L1, .parent = "Normal"_L1, .next = "BodyText"_L1, .italic = true, .colour = &PageColour::muted, .before = 2, .after = 12, .line = Below, .lineColour = &PageColour::accent, .own = true},
    OfficeStyle{.id = "Heading1"_L1, .name = "heading 1"_L1, .odf = "Heading 1"_L1, .parent = "Normal"_L1, .next = "BodyText"_L1, .size = 13, .bold = true, .colour = &PageColour::accent, .before = 18, .after = 2.5, .keepNext = true, .level = 1},
    OfficeStyle{.id = "Heading2"_L1, .name = "heading 2"_L1, .odf = "Heading 2"_L1, .parent = "Normal"_L1, .next = "BodyText"_L1, .size = 11.2, .bold = true, .before = 12, .after = 1, .keepNext = true, .level = 2},
    OfficeStyle{.id = "Heading3"_L1, .name = "heading 3"_L1, .odf = "Heading 3"_L1, .parent = "Normal"_L1, .next = "BodyText"_L1, .size = 10.5, .bold = true, .italic = true, .before = 9, .keepNext = true, .level = 3},
    OfficeStyle{.id = "Heading4"_L1, .name = "heading 4"_L1, .odf = "Heading 4"_L1, .parent = "Normal"_L1, .next = "BodyText"_L1, .italic = true, .before = 9, .keepNext = true, .level = 4},
    OfficeStyle{.id = "ListBullet"_L1, .name = "List Bullet"_L1, .odf = "List Bullet"_L1, .parent = "BodyText"_L1, .before = 2.7},
    OfficeStyle{.id = "ListNumber"_L1, .name = "List Number"_L1, .odf = "List Number"_L1, .parent = "BodyText"_L1, .before = 2.7},
    OfficeStyle{.id = "TableText"_L1, .name = "Table Text"_L1, .odf = "Table Contents"_L1, .parent = "Normal"_L1, .size = 9.4, .before = 1.5, .after = 1.5, .own = true},
    OfficeStyle{.id = "TableHeading"_L1, .name = "Table Heading"_L1, .odf = "Table Heading"_L1, .parent = "TableText"_L1, .bold = true, .colour = &PageColour::accent, .keepNext = true, .own = true},
    OfficeStyle{.id = "TableRowHeading"_L1, .name = "Table Row Heading"_L1, .odf = "Table Row Heading"_L1, .parent = "TableText"_L1, .bold = true, .own = true},
    OfficeStyle{.id = "TableBullet"_L1, .name = "Table Bullet"_L1, .odf = "Table Bullet"_L1, .parent = "TableText"_L1, .own = true},
    OfficeStyle{.id = "TableNumber"_L1, .name = "Table Number"_L1, .odf = "Table Number"_L1, .parent = "TableText"_L1, .own = true},
    OfficeStyle{.id = "Note"_L1, .name = "Note"_L1, .odf = "Note"_L1, .parent = "BodyText"_L1, .before = 8, .after = 5, .left = 11.25, .line = Left, .lineColour = &PageColour::accent, .fill = &PageColour::noteFill, .own = true},
    OfficeStyle{.id = "NoteText"_L1, .name = "Note Text"_L1, .odf = "Note Text"_L1, .parent = "BodyText"_L1, .before = 3, .after = 3, .own = true},
    OfficeStyle{.id = "NoteBullet"_L1, .name = "Note Bullet"_L1, .odf = "Note Bullet"_L1, .parent = "NoteText"_L1, .before = 1.5, .after = 1.5, .own = true},
    OfficeStyle{.id = "NoteNumber"_L1, .name = "Note Number"_L1, .odf = "Note Number"_L1, .parent = "NoteText"_L1, .before = 1.5, .after = 1.5, .own = true},
    OfficeStyle{.id = "SignatureParty"_L1, .name = "Signature Party"_L1, .odf = "Signature Party"_L1, .parent = "Normal"_L1, .next = "SignatureText"_L1, .before = 14, .after = 3, .keepNext = true, .line = Above, .lineColour = &PageColour::accent, .own = true},
    OfficeStyle{.id = "SignatureText"_L1, .name = "Signature Text"_L1, .odf = "Signature Text"_L1, .parent = "Normal"_L1, .before = 3, .own = true},
    OfficeStyle{.id = "SignatureLine"_L1, .name = "Signature Line"_L1, .odf = "Signature Line"_L1, .parent = "SignatureText"_L1, .before = 12, .own = true},
    OfficeStyle{.id = "Signature"_L1, .name = "Signature"_L1, .odf = "Signature"_L1, .parent = "SignatureLine"_L1, .before = 34},
    OfficeStyle{.id = "TOCHeading"_L1, .name = "TOC Heading"_L1, .odf = "Contents Heading"_L1, .parent = "Normal"_L1, .next = "BodyText"_L1, .size = 11.5, .bold = true, .colour = &PageColour::accent, .before = 8, .after = 2, .keepNext = true},
    OfficeStyle{.id = "TOC1"_L1, .name = "toc 1"_L1, .odf = "Contents 1"_L1, .parent = "Normal"_L1, .before = 1.5, .left = 22, .hanging = 22},
    OfficeStyle{.id = "TOC2"_L1, .name = "toc 2"_L1, .odf = "Contents 2"_L1, .parent = "Normal"_L1, .size = 9.6, .left = 50, .hanging = 28},
    OfficeStyle{.id = "TOC3"_L1, .name = "toc 3"_L1, .odf = "Contents 3"_L1, .parent = "Normal"_L1, .size = 9.6, .left = 64, .hanging = 14},
    OfficeStyle{.id = "Header"_L1, .name = "header"_L1, .odf = "Header"_L1, .parent = "Normal"_L1, .size = 8.3, .colour = &PageColour::muted, .line = Below, .lineColour = &PageColour::rule},
    OfficeStyle{.id = "Footer"_L1, .name = "footer"_L1, .odf = "Footer"_L1, .parent = "Normal"_L1, .size = 8.3, .colour = &PageColour::muted},
};

constexpr std::array characters{
    OfficeStyle{.id = "Strong"_L1, .name = "Strong"_L1, .odf = "Strong Emphasis"_L1, .bold = true},
    OfficeStyle{.id = "Emphasis"_L1, .name = "Emphasis"_L1, .odf = "Emphasis"_L1, .italic = true},
    OfficeStyle{.id = "StrongEmphasis"_L1, .name = "Strong and Emphasis"_L1, .odf = "Strong and Emphasis"_L1, .bold = true, .italic = true, .own = true},
    OfficeStyle{.id = "Hyperlink"_L1, .name = "Hyperlink"_L1, .odf = "Internet link"_L1, .colour = &PageColour::link, .line = Below, .lineColour = &PageColour::link},
    OfficeStyle{.id = "Missing"_L1, .name = "Missing"_L1, .odf = "Missing"_L1, .bold = true, .colour = &PageColour::missing, .fill = &PageColour::missingFill, .own = true},
    OfficeStyle{.id = "PlaceholderText"_L1, .name = "Placeholder Text"_L1, .odf = "Placeholder"_L1, .colour = &PageColour::muted, .line = Below, .lineColour = &PageColour::muted},
};

constexpr std::array lists{
    OfficeList{.style = "ListBullet"_L1, .ordered = false, .indent = 18, .hanging = 11},
    OfficeList{.style = "ListNumber"_L1, .ordered = true, .indent = 18, .hanging = 16},
    OfficeList{.style = "TableBullet"_L1, .ordered = false, .indent = 13, .hanging = 9},
    OfficeList{.style = "TableNumber"_L1, .ordered = true, .indent = 13, .hanging = 13},
    OfficeList{.style = "NoteBullet"_L1, .ordered = false, .indent = 18, .hanging = 11},
    OfficeList{.style = "NoteNumber"_L1, .ordered = true, .indent = 18, .hanging = 16},
};
// clang-format on

} // namespace

std::span<const OfficeStyle> paragraphStyles()
{
    return paragraphs;
}

std::span<const OfficeStyle> characterStyles()
{
    return characters;
}

const OfficeStyle &officeStyle(QLatin1StringView id)
{
    const auto paragraph = std::ranges::find(paragraphs, id, &OfficeStyle::id);
    if (paragraph != paragraphs.end())
        return *paragraph;
    const auto character = std::ranges::find(characters, id, &OfficeStyle::id);
    Q_ASSERT(character != characters.end());
    return *character;
}

std::span<const OfficeList> officeLists()
{
    return lists;
}

int officeList(OfficePlace place, bool ordered)
{
    const int first = place == OfficePlace::Table ? 2 : place == OfficePlace::Note ? 4 : 0;
    return first + (ordered ? 1 : 0);
}

qreal inherited(const OfficeStyle &style, qreal OfficeStyle::*measure)
{
    const OfficeStyle *at = &style;
    while (at->*measure < 0 && !at->parent.isEmpty())
        at = &officeStyle(at->parent);
    return qMax(0.0, at->*measure);
}

QChar officeBullet(int level)
{
    static const QString bullets = u"•–·"_s;
    return bullets.at(qMin(qsizetype(level), bullets.size() - 1));
}

} // namespace Cartulary
