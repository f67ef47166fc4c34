// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "result.h"

class QIODevice;

namespace Cartulary {

/// Writes the whole register as JSON (resources/schema/register.schema.json describes it). The same register gives the
/// same bytes, and what readRegisterJson() makes of them gives them again.
Result<void> writeRegisterJson(const Register &content, QIODevice &device);

/// Reads a register that was written as JSON, whole or not at all. An error's `where` is the path in the JSON.
/// That references lead somewhere is checked by the store, which knows what the file is added to.
Result<Register> readRegisterJson(QIODevice &device);

/// The JSON Schema (draft 2020-12) of such a file, made from the field descriptions.
QByteArray registerJsonSchema();

} // namespace Cartulary
