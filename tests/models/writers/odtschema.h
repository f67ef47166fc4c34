// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetesting.h"

namespace Cartulary::Test {

/// Fails the test where a part of @p odt breaks the schema of ODF 1.3, as far as we write it.
void checkSchema(WrittenOffice &odt);

} // namespace Cartulary::Test
