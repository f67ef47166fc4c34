// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odfnames.h"

#include <QString>

namespace Cartulary {

/// Makes @p head, @p text and @p tail the content of the character data @p node. Line ends, tabs and the spaces of @p
/// text that would collapse become elements after it (ODF 1.3 part 3, 6.1); head and tail are put as they are.
void setOdfText(pugi::xml_node node, const QString &head, const QString &text, const QString &tail,
                const OdfNames &names);

/// Character data with @p text in the place of @p node, which is taken out.
void replaceByText(pugi::xml_node node, const QString &text, const OdfNames &names);

/// Makes @p text the content of what lies between @p begin and @p end in the same paragraph, in the formatting of its
/// first characters; marks in between stay. If @p end is null, the content of @p begin is meant.
void setContentText(pugi::xml_node begin, pugi::xml_node end, const QString &text, const OdfNames &names);

} // namespace Cartulary
