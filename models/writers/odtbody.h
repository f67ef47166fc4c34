// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"

#include <QByteArray>

namespace Cartulary {

/// The part with the logo, if there is one.
inline constexpr QLatin1StringView odtLogoPart("Pictures/logo.png");

/// content.xml: the text with its automatic styles (ODF 1.3 part 3, 3.1.3.2).
QByteArray odtContent(const OfficeText &text);

} // namespace Cartulary
