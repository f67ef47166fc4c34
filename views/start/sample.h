// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

namespace Cartulary {

/// The changes that fill an empty register with the sample.
Result<QList<Change>> sampleChanges();

} // namespace Cartulary
