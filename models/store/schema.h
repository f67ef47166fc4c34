// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

namespace Cartulary {

class Connection;

/// The application_id in the head of every register file: "Cart" in ASCII.
inline constexpr qint64 registerApplicationId = 0x43617274;

/// The numbered SQL files that make and migrate a register file: 0001.sql leads from nothing to version 1.
class Schema
{
public:
    explicit Schema(const QString &folder = QStringLiteral(":/cartulary/schema"));

    /// The version that this program writes.
    int newest() const { return int(m_files.size()); }

    /// The version of the file: refuses what is no register, or is from a newer program.
    Result<int> identify(Connection &connection) const;
    /// SQLite's own quick check of the file.
    static Result<void> checkIntegrity(Connection &connection, bool thorough);

    /// Brings the file from @p version to the newest, each step in a transaction of its own.
    Result<void> migrate(Connection &connection, int version) const;

private:
    Result<void> step(Connection &connection, int version) const;

    QStringList m_files;
};

/// The statements of @p text, without comments. Knows quoted identifiers and texts; triggers are not supported.
QStringList sqlStatements(const QString &text);

} // namespace Cartulary
