// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"

#include <QByteArray>

namespace Cartulary {

/// word/styles.xml: the named styles, those of tables among them.
QByteArray docxStyles(const OfficeText &text);

/// word/fontTable.xml: what a program may take where the family is not installed.
QByteArray docxFontTable(const OfficeText &text);

} // namespace Cartulary
