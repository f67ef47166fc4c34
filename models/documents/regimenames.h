// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composestate.h"

#include <QVariant>

namespace Cartulary {

/// What the wording calls `regime`: the names of the rules under which the organisation is, and the forms in which
/// sentences want them.
QVariantHash regimeNames(ComposeState &state);

} // namespace Cartulary
