// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

namespace Cartulary {

/// The changes that create @p records in a register that has none of them.
QList<Change> creations(const Register &records);

} // namespace Cartulary
