// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

#include <array>

namespace Cartulary {

const char *structureName(StructureElement::Type type)
{
    static constexpr std::array names{"Document", "Caption", "Div", "H1",   "H2",   "H3",   "H4",        "L",
                                      "LBody",    "LI",      "Lbl", "Link", "Note", "P",    "Reference", "Span",
                                      "TD",       "TH",      "TOC", "TOCI", "TR",   "Table"};
    static_assert(names.size() == size_t(StructureElement::Type::Table) + 1);
    return names.at(size_t(type));
}

int addElement(Structure &structure, const StructureElement &element)
{
    structure.append(element);
    return int(structure.size()) - 1;
}

} // namespace Cartulary
