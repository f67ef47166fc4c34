// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"
#include "xmlpart.h"

namespace Cartulary {

/// Writes the page: paper, margins, room for header and footer (ODF 1.3 part 3, 16.5).
void addOdtPageLayout(XmlPart &xml, const OfficeText &text);

/// Writes the master page: what stands at the head and the foot; nothing at the head of the first page (16.9).
void addOdtMasterPage(XmlPart &xml, const OfficeText &text);

} // namespace Cartulary
