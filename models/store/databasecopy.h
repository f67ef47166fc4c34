// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <functional>

namespace Cartulary {

class Connection;

/// Writes a consistent copy of the open database under @p path: complete and checked by @p check under another name
/// first, then put in place at once.
Result<void> copyDatabase(Connection &source, const QString &path, bool overwrite,
                          const std::function<Result<void>(const QString &copy)> &check);

/// The copy that is made before a register is migrated to @p newVersion: "FILE.before-vN". Checked to hold as many rows
/// in every table.
Result<void> copyBeforeMigration(Connection &source, int newVersion);

} // namespace Cartulary
