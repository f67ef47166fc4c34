// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redline.h"

#include <QPalette>

namespace Cartulary {

/// A redline as rich text in the colours of @p palette. Each passage that differs carries an anchor "change-N". With
/// @p changesOnly what stayed the same is left out, but for headings under which something changed.
QString redlineHtml(const QList<RedlineBlock> &blocks, const QPalette &palette, bool changesOnly);

/// The same in words and brackets: [+added+], [-deleted-].
QString redlineText(const QList<RedlineBlock> &blocks, bool changesOnly);

} // namespace Cartulary
