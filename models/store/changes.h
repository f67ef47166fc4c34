// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

namespace Cartulary {

/// Whether @p changes, one after the other, lead from @p content to a register that holds together.
Result<void> checkChanges(const Register &content, const QList<Change> &changes);

/// @p record as the journal keeps it; refused if it could not be read back as it is.
Result<QByteArray> storedForm(const RecordType &type, const Record &record);

/// Brings @p content to the state after @p changes, which have been stored.
void keepInStep(Register &content, const QList<Change> &changes);

} // namespace Cartulary
