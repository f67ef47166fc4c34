// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasecopy.h"

#include "connection.h"
#include "filework.h"
#include "schema.h"
#include "sqlerror.h"
#include "tables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QSqlError>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// How many rows each table holds, and the version.
Result<QMap<QString, qint64>> countRows(Connection &connection)
{
    QMap<QString, qint64> counts;
    QStringList tables;
    Result<QSqlQuery> names = connection.run(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    if (!names)
        return std::unexpected(names.error());
    while (names->next())
        tables.append(names->value(0).toString());
    QStringList questions{u"PRAGMA user_version"_s};
    for (const QString &table : std::as_const(tables))
        questions.append(u"SELECT count(*) FROM "_s + quoted(table));
    for (const QString &question : std::as_const(questions)) {
        const Result<QVariant> count = connection.value(question);
        if (!count)
            return std::unexpected(count.error());
        counts.insert(question, count->toLongLong());
    }
    return counts;
}

Result<void> checkCopy(const QString &copy, const QMap<QString, qint64> &expected)
{
    const auto connection = Connection::open(copy, Connection::Access::Copy);
    if (!connection)
        return std::unexpected(connection.error());
    if (const Result<void> whole = Schema::checkIntegrity(**connection, true); !whole)
        return whole;
    const auto counted = countRows(**connection);
    if (!counted)
        return std::unexpected(counted.error());
    if (*counted != expected)
        return ioError(
            QCoreApplication::translate("Cartulary::Store", "the copy does not hold what the register holds"), copy);
    return {};
}

} // namespace

Result<void> copyDatabase(Connection &source, const QString &path, bool overwrite,
                          const std::function<Result<void>(const QString &)> &check)
{
    if (!overwrite && QFileInfo::exists(path))
        return std::unexpected(
            Error{Error::Code::Io,
                  QCoreApplication::translate("Cartulary::Store", "there is already a file of this name"),
                  path,
                  {}});
    const QString temporary = path + u".part"_s;
    removeDatabase(temporary);
    const auto abandon = [&temporary](const Error &error) {
        removeDatabase(temporary);
        return std::unexpected(error);
    };
    if (const auto made = source.run(u"VACUUM INTO ?"_s, {temporary}); !made)
        return abandon(Error{made.error().code, made.error().message, path, made.error().where});
    if (const Result<void> checked = check(temporary); !checked)
        return abandon(checked.error());
    if (const Result<void> placed = putInPlace(temporary, path, overwrite); !placed)
        return abandon(placed.error());
    return {};
}

Result<void> copyBeforeMigration(Connection &source, int newVersion)
{
    if (const Result<void> whole = Schema::checkIntegrity(source, true); !whole)
        return whole;
    const auto counted = countRows(source);
    if (!counted)
        return std::unexpected(counted.error());
    const QString name = u"%1.before-v%2"_s.arg(source.path()).arg(newVersion);
    QString free = name;
    for (int attempt = 2; QFileInfo::exists(free); ++attempt) // an earlier attempt's copy is not touched
        free = u"%1-%2"_s.arg(name).arg(attempt);
    return copyDatabase(source, free, false, [&counted](const QString &copy) { return checkCopy(copy, *counted); });
}

} // namespace Cartulary
