// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Makes SQLite read the file's head and, if need be, join or recover the write-ahead log.
Result<void> touch(Connection &connection)
{
    const Result<QVariant> read = connection.value(u"SELECT count(*) FROM sqlite_master"_s);
    if (!read)
        return std::unexpected(read.error());
    return {};
}

Result<std::shared_ptr<QTemporaryDir>> scratchFolder()
{
    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return ioError(QCoreApplication::translate("Cartulary::Store", "no temporary folder could be made: %1")
                           .arg(folder->errorString()));
    return folder;
}

QString copyName(const QTemporaryDir &folder)
{
    return folder.filePath(u"copy.cartulary"_s);
}

} // namespace

Result<ReadingPlace> ReadingPlace::open(const QString &path, Connection::Access access)
{
    ReadingPlace place;
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, access);
    const Result<void> touched = connection ? touch(**connection) : std::unexpected(connection.error());
    if (touched) {
        place.m_connection = std::move(*connection);
        return place;
    }
    const int code = connection ? (*connection)->lastCode() : 0;
    if (code != sqliteCannotOpen && code != sqliteReadOnly && code != sqliteIo)
        return std::unexpected(touched.error());
    // SQLite cannot make its side files here. Without a log the file stands still; with one, it is read from a copy.
    QString readable = path;
    Connection::Access how = Connection::Access::Immutable;
    if (const QString log = path + u"-wal"_s; QFileInfo(log).size() > 0) {
        const auto folder = scratchFolder();
        if (!folder)
            return std::unexpected(folder.error());
        place.m_folder = *folder;
        readable = copyName(*place.m_folder);
        how = access;
        if (!QFile::copy(path, readable) || !QFile::copy(log, readable + u"-wal"_s))
            return std::unexpected(touched.error());
        QFile::setPermissions(readable, QFile::ReadOwner | QFile::WriteOwner);
        QFile::setPermissions(readable + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
    }
    connection = Connection::open(readable, how);
    if (!connection)
        return inFile(connection.error(), path);
    if (const Result<void> again = touch(**connection); !again)
        return inFile(again.error(), path);
    place.m_connection = std::move(*connection);
    return place;
}

Result<ReadingPlace> ReadingPlace::privateCopy(const ReadingPlace &place)
{
    const auto folder = scratchFolder();
    if (!folder)
        return std::unexpected(folder.error());
    ReadingPlace copy;
    copy.m_folder = *folder;
    const QString name = copyName(*copy.m_folder);
    if (const auto made = place.connection().run(u"VACUUM INTO ?"_s, {name}); !made)
        return std::unexpected(made.error());
    Result<std::unique_ptr<Connection>> connection = Connection::open(name, Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    copy.m_connection = std::move(*connection);
    return copy;
}

} // namespace Cartulary
