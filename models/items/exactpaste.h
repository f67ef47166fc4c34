// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordclipboard.h"

namespace Cartulary {

/// The records of copyRecords() as new ones of @p content. References among them lead to the new ones; what refers to
/// something that is not here is left out, and the notes say so.
Result<PastedRows> pasteExactly(const QByteArray &json, const RecordType &type, const Register &content,
                                Language language);

} // namespace Cartulary
