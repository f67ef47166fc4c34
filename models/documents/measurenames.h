// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "composestate.h"

#include <QVariant>

namespace Cartulary {

/// What the wording calls `measures_by_kind`, `measures_by_heading` and `measures_shown`: the security measures that
/// the document may tell, in their groups.
QVariantHash measureNames(ComposeState &state, const DocumentRequest &request);

} // namespace Cartulary
