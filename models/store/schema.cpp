// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "connection.h"
#include "sqlerror.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Cartulary {

using namespace Qt::StringLiterals;

Schema::Schema(const QString &folder)
{
    for (int number = 1;; ++number) {
        const QString name = QDir(folder).filePath(u"%1.sql"_s.arg(number, 4, 10, QLatin1Char('0')));
        if (!QFile::exists(name))
            break;
        m_files.append(name);
    }
}

Result<int> Schema::identify(Connection &connection) const
{
    const Result<QVariant> id = connection.value(u"PRAGMA application_id"_s);
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    const Result<QVariant> tables = connection.value(u"SELECT count(*) FROM sqlite_master"_s);
    for (const Result<QVariant> *answer : {&id, &version, &tables}) {
        if (!*answer)
            return std::unexpected(answer->error());
    }
    const auto refuse = [&connection](const QString &message) {
        return inFile(Error{Error::Code::Refused, message, {}, {}}, connection.path());
    };
    if (id->toLongLong() != registerApplicationId) {
        if (tables->toInt() == 0)
            return refuse(
                QCoreApplication::translate("Cartulary::Store", "this file is empty, it is not a Cartulary register"));
        return refuse(QCoreApplication::translate(
            "Cartulary::Store", "this is an SQLite database of another program, not a Cartulary register"));
    }
    if (version->toInt() > newest() || version->toInt() < 0) {
        return refuse(
            QCoreApplication::translate("Cartulary::Store",
                                        "this register was written by a newer version of Cartulary "
                                        "(its format is %1, this program knows up to %2); install the newer version")
                .arg(version->toInt())
                .arg(newest()));
    }
    return version->toInt();
}

Result<void> Schema::checkIntegrity(Connection &connection, bool thorough)
{
    const Result<QVariant> found = connection.value(thorough ? u"PRAGMA integrity_check(1)"_s
                                                             : u"PRAGMA quick_check(1)"_s);
    if (!found)
        return std::unexpected(found.error());
    if (found->toString() != u"ok"_s)
        return std::unexpected(damagedError(found->toString(), connection.path()));
    return {};
}

Result<void> Schema::migrate(Connection &connection, int version) const
{
    while (version < newest()) {
        if (const Result<void> done = step(connection, ++version); !done)
            return done;
    }
    return {};
}

Result<void> Schema::step(Connection &connection, int version) const
{
    QFile file(m_files.at(version - 1));
    if (!file.open(QIODevice::ReadOnly))
        return ioError(
            QCoreApplication::translate("Cartulary::Store", "the file could not be read: %1").arg(file.errorString()),
            file.fileName());
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    QStringList statements = sqlStatements(QString::fromUtf8(file.readAll()));
    statements.append(u"PRAGMA application_id = %1"_s.arg(registerApplicationId));
    // The version bump, in the same transaction; a migration file need not say it.
    statements.append(u"PRAGMA user_version = %1"_s.arg(version));
    statements.append(u"UPDATE \"meta\" SET \"value\" = '%1' WHERE \"name\" = 'schema_version'"_s.arg(version));
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = connection.run(statement); !done)
            return std::unexpected(done.error());
    }
    return transaction->commit();
}

QStringList sqlStatements(const QString &text)
{
    QStringList statements;
    QString statement;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            statement += c;
            if (c == quote)
                quote = QChar();
        } else if (c == u'-' && QStringView(text).sliced(i).startsWith(u"--"_s)) {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? text.size() : end;
            statement += u'\n';
        } else if (c == u';') {
            statements.append(statement.trimmed());
            statement.clear();
        } else {
            if (c == u'\'' || c == u'"')
                quote = c;
            statement += c;
        }
    }
    statements.append(statement.trimmed());
    statements.removeAll(QString());
    return statements;
}

} // namespace Cartulary
