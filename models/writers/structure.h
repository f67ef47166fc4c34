// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace Cartulary {

/// One element of a document's structure, as tagged PDF names them (ISO 32000-1, 14.8.4).
struct StructureElement
{
    enum class Type {
        Document,
        Caption,
        Div,
        H1,
        H2,
        H3,
        H4,
        L,
        LBody,
        LI,
        Lbl,
        Link,
        Note,
        P,
        Reference,
        Span,
        TD,
        TH,
        TOC,
        TOCI,
        TR,
        Table,
    };
    enum class Scope { None, Column, Row };
    enum class Numbering { None, Disc, Decimal, LowerAlpha, LowerRoman };

    Type type = Type::P;
    int parent = -1;
    Scope scope = Scope::None;             ///< of a TH: the cells that it is the heading of
    Numbering numbering = Numbering::None; ///< of an L
    QString language{};                    ///< where it is not the parent's
};

/// The structure as a list in reading order, parents before children.
using Structure = QList<StructureElement>;

/// The name of @p type in a PDF: "H1".
constexpr const char *structureName(StructureElement::Type type)
{
    constexpr std::array names{"Document", "Caption", "Div", "H1",   "H2",   "H3",   "H4",        "L",
                               "LBody",    "LI",      "Lbl", "Link", "Note", "P",    "Reference", "Span",
                               "TD",       "TH",      "TOC", "TOCI", "TR",   "Table"};
    static_assert(names.size() == size_t(StructureElement::Type::Table) + 1);
    return names.at(size_t(type));
}

/// Adds @p element and gives its index.
int addElement(Structure &structure, const StructureElement &element);

} // namespace Cartulary
