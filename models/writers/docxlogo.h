// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"
#include "xmlpart.h"

namespace Cartulary {

/// The picture's relationship, and its part below word/.
inline constexpr QLatin1StringView docxLogoId("rIdLogo");
inline constexpr QLatin1StringView docxLogoPart("media/logo.png");

/// Writes the run that anchors @p text's logo at the right of the title (DrawingML, 20.4.2.3); nothing if there is
/// none.
void addDocxLogo(XmlPart &xml, const OfficeText &text);

} // namespace Cartulary
