// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlpart.h"

namespace Cartulary {

/// Writes the styles of tables: of the document, of parties that sign, and of notes that take a box.
void addDocxTableStyles(XmlPart &xml);

} // namespace Cartulary
