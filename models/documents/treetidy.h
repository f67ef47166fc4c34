// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace Cartulary {

/// Removes what shows nothing, from the inside out: blocks without words, headings under which nothing stands, page
/// breaks before nothing; and the gaps that absent values leave between the wording's own words.
void prune(QList<Block> &blocks);

/// Numbers the second and third levels ("2.", "2.1") and names every heading; headings that begin with @p annex carry
/// their own number. The first level is the document's title.
void numberHeadings(QList<Block> &blocks, const QString &annex);

} // namespace Cartulary
