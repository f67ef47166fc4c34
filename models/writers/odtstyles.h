// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"

#include <QByteArray>

namespace Cartulary {

/// styles.xml: the named styles, the numbering, and the page with its header and footer (ODF 1.3 part 3, 3.1.3.3).
QByteArray odtStyles(const OfficeText &text);

} // namespace Cartulary
