// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying a register file, and the copies of it that are kept elsewhere.
#include "attachments.h"
#include "databasecopy.h"
#include "registerfile_p.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkForeignKeys(Connection &connection)
{
    Result<QSqlQuery> query = connection.run(u"PRAGMA foreign_key_check"_s);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return std::unexpected(damagedError(
            QCoreApplication::translate("Cartulary::Store", "a row of the table %1 refers to a record of the type %2 "
                                                            "that is not there")
                .arg(query->value(0).toString(), query->value(2).toString()),
            connection.path()));
    return {};
}

std::unexpected<Error> notAsWritten(const RecordType &type, const QString &id)
{
    return refused(QCoreApplication::translate(
                       "Cartulary::Store", "the record is not what the journal says: it was changed by another way; "
                                           "restore a backup"),
                   u"%1[%2]"_s.arg(type.plural, id));
}

/// Whether the journal, replayed, gives the records that are stored, in their order.
Result<void> compare(const Register &stored, const Register &replayed)
{
    for (const RecordType *type : recordTypes()) {
        const QList<RecordPointer> &one = stored.records(*type);
        const QList<RecordPointer> &other = replayed.records(*type);
        for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
            if (i >= one.size())
                return notAsWritten(*type, other.at(i)->id);
            if (i >= other.size() || !type->equal(*one.at(i), *other.at(i)))
                return notAsWritten(*type, one.at(i)->id);
        }
    }
    return {};
}

Result<RegisterFile::Verified> verifyOpen(Connection &connection)
{
    if (const Result<void> keys = checkForeignKeys(connection); !keys)
        return std::unexpected(keys.error());
    const Result<Loaded> loaded = loadRegister(connection);
    if (!loaded)
        return std::unexpected(loaded.error());
    ChainWalk chain;
    JournalReplay replay;
    const auto walked = readJournal(connection, 0, loaded->head.number, {}, [&](const JournalEntry &entry) {
        const Result<void> linked = chain.take(entry);
        return linked ? replay.take(entry) : linked;
    });
    if (!walked)
        return std::unexpected(walked.error());
    const Result<Register> replayed = replay.result();
    if (!replayed)
        return std::unexpected(replayed.error());
    if (const Result<void> same = compare(loaded->content, *replayed); !same)
        return std::unexpected(same.error());
    const Result<qint64> attachments = checkAttachments(connection, loaded->content);
    if (!attachments)
        return std::unexpected(attachments.error());
    return RegisterFile::Verified{loaded->content.size(), chain.head().number, chain.head().hash, *attachments};
}

} // namespace

Result<RegisterFile::Verified> RegisterFile::verify(const QString &path)
{
    const QString real = realPath(path);
    const Result<ReadingPlace> place = openToRead(real, Schema(), true);
    if (!place)
        return inFile(place.error(), real);
    const Result<Verified> verified = verifyOpen(place->connection());
    if (!verified) {
        Error error = verified.error();
        error.file = real; // not the private copy that may have been read
        return std::unexpected(error);
    }
    return verified;
}

namespace {

/// A verified copy of the register at @p from, open as @p source, under the name @p to.
Result<void> copyVerified(Connection &source, const QString &from, const QString &to, bool overwrite)
{
    return copyDatabase(source, to, overwrite, [&from](const QString &copy) -> Result<void> {
        const auto verified = RegisterFile::verify(copy);
        if (verified)
            return {};
        Error error = verified.error();
        error.file = from; // what is wrong with the copy is wrong with what was copied
        return std::unexpected(error);
    });
}

Result<void> copyVerified(const QString &from, const QString &to, bool overwrite)
{
    const Result<ReadingPlace> place = ReadingPlace::open(from, Connection::Access::Copy);
    if (!place)
        return inFile(place.error(), from);
    if (const Result<int> version = Schema().identify(place->connection()); !version)
        return inFile(version.error(), from);
    return copyVerified(place->connection(), from, to, overwrite);
}

} // namespace

Result<void> RegisterFile::saveCopy(const QString &copy) const
{
    if (isReadOnly())
        return ioError(QCoreApplication::translate("Cartulary::Store", "the register is open for reading only"),
                       d->path);
    return copyVerified(*d->connection, d->path, realPath(copy), false);
}

Result<void> RegisterFile::backup(const QString &path, const QString &copy)
{
    return copyVerified(realPath(path), realPath(copy), false);
}

Result<void> RegisterFile::restore(const QString &copy, const QString &path, bool overwrite)
{
    const QString real = realPath(path);
    const bool exists = QFileInfo::exists(real);
    if (exists && !overwrite)
        return std::unexpected(
            Error{Error::Code::Io,
                  QCoreApplication::translate("Cartulary::Store", "there is already a file of this name"),
                  real,
                  {}});
    const Result<FileLock> lock = FileLock::take(real);
    if (!lock)
        return std::unexpected(lock.error());
    if (exists) { // what a killed writer left in the log belongs to the old file, which is to stay whole until replaced
        if (auto old = Connection::open(real, Connection::Access::ReadWrite); old)
            (*old)->settle();
    }
    return copyVerified(realPath(copy), real, overwrite);
}

} // namespace Cartulary
