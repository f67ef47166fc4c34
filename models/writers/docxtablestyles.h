// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlpart.h"

#include <QColor>

namespace Cartulary {

/// Writes the styles of tables: of the document, of parties that sign, and of notes that take a box. @p accent is the
/// colour of their strong rules.
void addDocxTableStyles(XmlPart &xml, const QColor &accent);

} // namespace Cartulary
