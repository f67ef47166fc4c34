// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "views.h"

namespace Cartulary {

/// The names that the wording of a document may use, as CONTRIBUTING lists them. An Error if the request names a
/// customer that the register does not hold.
Result<QVariantHash> contextOf(ComposeState &state, const DocumentRequest &request);

/// compose() in a state of the caller's, which afterwards tells what the wording asked for in vain.
Result<Document> composeIn(ComposeState &state, const DocumentRequest &request);

} // namespace Cartulary
