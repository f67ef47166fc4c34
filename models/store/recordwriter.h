// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "result.h"
#include "tables.h"

#include <QHash>

namespace Cartulary {

class Transaction;

/// Writes records into their tables. An edit writes only the rows of what it changes.
class RecordWriter
{
public:
    Result<void> insert(const Transaction &transaction, const RecordType &type, const Record &record);
    Result<void> update(const Transaction &transaction, const RecordType &type, const Record &before,
                        const Record &after);
    Result<void> remove(const Transaction &transaction, const RecordType &type, const Record &record);

private:
    Result<qint64> nextPosition(const Transaction &transaction, const RecordTable &table);

    /// The last position given in each table. It only grows: a gap after a rollback is harmless.
    QHash<const RecordTable *, qint64> m_positions;
};

} // namespace Cartulary
