// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

class QTemporaryDir;

namespace Cartulary {

/// An open SQLite database. Statements are prepared once and reused. Belongs to the thread that opened it.
class Connection
{
public:
    enum class Access {
        Create,    ///< makes the file
        ReadWrite, ///< the one writer: foreign keys on, every commit on the disk
        Copy,      ///< reads; may make copies of the whole database elsewhere
        Read,      ///< reads only; the last to leave still tidies up what a killed writer left
        Immutable, ///< reads a file that nobody can change, where nothing can be written beside it
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs @p sql once.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Runs @p sql, prepared at its first use. The query is to be read before the same text is executed again.
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid if there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Merges the write-ahead log into the file and leaves nothing beside it. What cannot be merged now (a reader is
    /// busy, the disk is full) stays in the log, from where the next opening takes it.
    void settle();

    QString path() const { return m_path; }
    /// SQLite's primary result code of the last failure.
    int lastCode() const { return m_lastCode; }

private:
    Connection(const QString &path, const QString &name)
        : m_path(path)
        , m_name(name)
    {
    }
    Result<void> prepare(Access access);
    std::unexpected<Error> failure(const QSqlError &error);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    int m_lastCode = 0;
};

/// A way to read the register file at a path, whatever its surroundings: beside a writer, in a folder that cannot be
/// written to, after a writer was killed. Where SQLite cannot read in place, a private copy is read.
class ReadingPlace
{
public:
    static Result<ReadingPlace> open(const QString &path, Connection::Access access = Connection::Access::Read);
    /// A private copy of what @p place reads, which may be changed.
    static Result<ReadingPlace> privateCopy(const ReadingPlace &place);

    Connection &connection() const { return *m_connection; }

private:
    std::shared_ptr<QTemporaryDir> m_folder; // outlives the connection
    std::unique_ptr<Connection> m_connection;
};

} // namespace Cartulary
