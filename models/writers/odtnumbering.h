// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"
#include "xmlpart.h"

namespace Cartulary {

/// Writes how headings and lists count: text:outline-style and a text:list-style for each kind of list (ODF 1.3 part 3,
/// 16.31 and 16.34).
void addOdtNumbering(XmlPart &xml, const OfficeText &text);

} // namespace Cartulary
