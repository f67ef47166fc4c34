// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

namespace Cartulary {

int addElement(Structure &structure, const StructureElement &element)
{
    structure.append(element);
    return int(structure.size()) - 1;
}

} // namespace Cartulary
