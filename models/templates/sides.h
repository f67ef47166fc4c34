// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposals.h"

namespace Cartulary {

/// Takes the facts of a party from @p proposals, one for each blank of @p scan in order, where the document has two
/// sides and does not say which is ours: the same is asked of one beside the other, of "party 1" and "party 2", of the
/// reader and of somebody else.
void leaveSidesOpen(const Scan &scan, QList<Proposal> &proposals);

} // namespace Cartulary
