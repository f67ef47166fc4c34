// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odtruns.h"

namespace Cartulary {

/// The style of a link in the contents, as LibreOffice calls it.
inline constexpr QLatin1StringView odtIndexLink("Index_20_Link");

/// Writes the table of contents, filled in (ODF 1.3 part 3, 8.3). Its page numbers are references, so they are always
/// those of the pages as the program shows them.
void addOdtContents(XmlPart &xml, OdtRuns &runs, OdtAutomaticStyles &styles, const OfficeText &text);

} // namespace Cartulary
