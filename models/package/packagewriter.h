// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagepart.h"
#include "result.h"

namespace Cartulary {

/// The ZIP container of @p parts, in their order, with a fixed time stamp: same parts, same bytes. A part named
/// "mimetype" is stored uncompressed without extra field (ODF 1.3 part 2, 3.3); the others are deflated where that
/// makes them smaller. Refused: a name that is empty or given twice, and what a container without ZIP64 cannot hold.
Result<QByteArray> writePackage(const PackageParts &parts);

} // namespace Cartulary
