// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "result.h"

namespace Cartulary {

/// The names of the sample registers that the program carries ("atelier-numerique").
QStringList sampleNames();

/// The sample register called @p name.
Result<Register> readSample(const QString &name);

} // namespace Cartulary
