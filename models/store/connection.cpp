// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static std::atomic<quint64> count = 0; // names of connections are global in Qt
    return u"cartulary-%1"_s.arg(++count);
}

QString uri(const QString &path, Connection::Access access)
{
    const QString file = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    switch (access) {
    case Connection::Access::Create:
        return file + u"?mode=rwc"_s;
    case Connection::Access::Immutable:
        return file + u"?mode=ro&immutable=1"_s;
    default:
        return file + u"?mode=rw"_s; // SQLite falls back to reading where the file cannot be written
    }
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    if (access != Access::Create && !QFileInfo(path).isFile()) {
        if (QFileInfo::exists(path))
            return ioError(QCoreApplication::translate("Cartulary::Store", "this is not a file"), path);
        return ioError(QCoreApplication::translate("Cartulary::Store", "there is no such file"), path);
    }
    std::unique_ptr<Connection> connection(new Connection(path, uniqueName()));
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    connection->m_database.setDatabaseName(uri(path, access));
    connection->m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open())
        return connection->failure(connection->m_database.lastError());
    if (const Result<void> prepared = connection->prepare(access); !prepared)
        return std::unexpected(prepared.error());
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::prepare(Access access)
{
    QStringList pragmas{u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s};
    if (access == Access::Create || access == Access::ReadWrite)
        pragmas += {u"PRAGMA synchronous=FULL"_s,
                    u"PRAGMA cache_size=-32000"_s}; // these read the file, unlike the others
    if (access == Access::Read || access == Access::Immutable)
        pragmas.append(u"PRAGMA query_only=ON"_s);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = run(pragma); !done)
            return std::unexpected(done.error());
    }
    return {};
}

std::unexpected<Error> Connection::failure(const QSqlError &error)
{
    m_lastCode = sqliteCode(error);
    return std::unexpected(storeError(error, m_path));
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError());
    return query;
}

Result<QSqlQuery *> Connection::execute(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            return failure(fresh->lastError());
        query = std::move(fresh);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return failure(error);
    }
    return query.get();
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return failure(query->lastError());
    return QVariant();
}

void Connection::settle()
{
    m_prepared.clear();
    constexpr int attempts = 20; // a reader that comes and goes is waited for
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<QVariant> mode = value(u"PRAGMA journal_mode=DELETE"_s);
        if (mode && mode->toString() == u"delete"_s)
            return;
        if (!mode && m_lastCode != sqliteBusy && m_lastCode != sqliteLocked)
            return;
        QThread::msleep(20);
    }
}

} // namespace Cartulary
