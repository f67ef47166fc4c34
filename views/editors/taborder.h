// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Cartulary {

/// Puts what Tab reaches in @p subtree right after @p anchor, in its own order. For what is made later than what stands
/// below it. Returns the last.
QWidget *tabAfter(QWidget *anchor, QWidget *subtree);
/// The same right before @p anchor.
void tabBefore(QWidget *anchor, QWidget *subtree);

} // namespace Cartulary
