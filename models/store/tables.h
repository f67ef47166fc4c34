// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtype.h"

namespace Cartulary {

/// The references of one field, in a table of their own: owner, position, target (and the part they stand in).
struct LinkTable
{
    QString name;
    const Field *field = nullptr;
    bool inPart = false;
    QString insert;      ///< owner, [part,] position, target
    QString removeOwner; ///< owner
    QString select;      ///< owner, [part,] position, target
};

/// A list of parts: owner, position and the columns of the part.
struct PartTable
{
    QString name;
    const Field *field = nullptr;
    QList<const Field *> columns;
    QList<LinkTable> links;
    QString insert;      ///< owner, position, columns
    QString removeOwner; ///< owner
    QString select;      ///< owner, position, columns; in order
};

/// Where the records of one type are kept, and the SQL text for it: all of it comes from the type's description.
struct RecordTable
{
    const RecordType *type = nullptr;
    QList<const Field *> columns;
    QList<LinkTable> links;
    QList<PartTable> parts;
    QString insert;      ///< id, position, columns
    QString update;      ///< columns, id
    QString remove;      ///< id
    QString select;      ///< id, columns; in the officer's order
    QString maxPosition;
};

/// The tables of all record types, in the order of recordTypes().
const QList<RecordTable> &recordTables();
const RecordTable &tableOf(const RecordType &type);

/// The type of the column that holds @p field, in SQL that SQLite and PostgreSQL both accept.
QString columnType(const Field &field);

/// @p name as an SQL identifier.
QString quoted(const QString &name);

} // namespace Cartulary
