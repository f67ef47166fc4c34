// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxmlnames.h"

#include <QString>

namespace Cartulary {

/// The characters of a w:t.
QString wordText(pugi::xml_node node);

/// Makes @p text the content of a w:t; xml:space keeps the white space at its ends.
void setWordText(pugi::xml_node node, const QString &text);

/// Makes @p text the content of the w:t @p node; what follows a line break or tab goes into new elements after it, in
/// the same run. Returns the last w:t.
pugi::xml_node setWordLines(pugi::xml_node node, const QString &text, const WordNames &names);

/// A new run after @p previous, or as the last of @p parent if that is null, with a copy of @p properties (may be null)
/// and an empty w:t, which is returned.
pugi::xml_node addRun(pugi::xml_node parent, pugi::xml_node previous, pugi::xml_node properties,
                      const WordNames &names);

} // namespace Cartulary
