// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "tables.h"

#include <QSet>

namespace Cartulary {

class Connection;

/// Reads every record of a register file: one SELECT a table, forward only. To be used within one transaction.
class RegisterReader
{
public:
    explicit RegisterReader(Connection &connection)
        : m_connection(connection)
    {
    }
    Result<Register> read();

private:
    /// The records of the table being read, and where to find each.
    struct Loaded
    {
        QList<std::shared_ptr<Record>> records;
        QHash<QString, qsizetype> index;
        QString lastId;
        qsizetype last = -1;
    };
    /// A row of a link table.
    struct Link
    {
        qsizetype owner = 0;
        int part = 0;
        int position = 0;
        QString target;
    };

    Result<Loaded> readRecords(const RecordTable &table);
    Result<QList<Link>> readLinks(const LinkTable &table, Loaded &loaded);
    Result<void> readParts(const PartTable &table, Loaded &loaded);
    qsizetype find(Loaded &loaded, const QString &id);
    QString shared(const QString &id);

    Connection &m_connection;
    QSet<QString> m_ids;
};

} // namespace Cartulary
