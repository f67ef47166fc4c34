// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

class QSqlError;

namespace Cartulary {

// SQLite's primary result codes that are told apart (sqlite.org/rescode.html).
inline constexpr int sqliteBusy = 5;
inline constexpr int sqliteLocked = 6;
inline constexpr int sqliteReadOnly = 8;
inline constexpr int sqliteIo = 10;
inline constexpr int sqliteCorrupt = 11;
inline constexpr int sqliteFull = 13;
inline constexpr int sqliteCannotOpen = 14;
inline constexpr int sqliteNotADatabase = 26;

/// The primary result code of @p error.
int sqliteCode(const QSqlError &error);

/// What @p error means for the officer, and what to do.
Error storeError(const QSqlError &error, const QString &path);

/// The sentence for a register file whose content is damaged; @p detail is what was found, if known.
Error damagedError(const QString &detail, const QString &path);

} // namespace Cartulary
