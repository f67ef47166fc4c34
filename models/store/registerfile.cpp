// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfile.h"

#include "attachments.h"
#include "changes.h"
#include "databasecopy.h"
#include "recordjson.h"
#include "registerfile_p.h"
#include "registerreader.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString loginName()
{
    const passwd *user = ::getpwuid(::geteuid());
    const QString name = user ? QString::fromLocal8Bit(user->pw_name) : qEnvironmentVariable("USER");
    return name.isEmpty() ? QString::number(::geteuid()) : name;
}

} // namespace

Result<ReadingPlace> openToRead(const QString &path, const Schema &schema, bool thorough)
{
    Result<ReadingPlace> place = ReadingPlace::open(path);
    if (!place)
        return place;
    const Result<int> version = schema.identify(place->connection());
    if (!version)
        return inFile(version.error(), path);
    if (const Result<void> whole = Schema::checkIntegrity(place->connection(), thorough); !whole)
        return inFile(whole.error(), path);
    if (*version == schema.newest())
        return place;
    place = ReadingPlace::open(path, Connection::Access::Copy);
    if (!place)
        return place;
    Result<ReadingPlace> copy = ReadingPlace::privateCopy(*place);
    if (!copy)
        return inFile(copy.error(), path);
    if (const Result<void> migrated = schema.migrate(copy->connection(), *version); !migrated)
        return inFile(migrated.error(), path);
    return copy;
}

Result<Loaded> loadRegister(Connection &connection)
{
    if (const auto begun = connection.run(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    Result<Register> content = RegisterReader(connection).read();
    const Result<JournalHead> head = content ? readJournalHead(connection) : std::unexpected(content.error());
    (void)connection.run(u"COMMIT"_s);
    if (!head)
        return inFile(head.error(), connection.path());
    return Loaded{std::move(*content), *head};
}

RegisterFile::Private::~Private()
{
    if (connection)
        connection->settle();
}

Result<std::unique_ptr<RegisterFile::Private>> RegisterFile::Private::openToWrite(const QString &path,
                                                                                  const Options &options, FileLock lock,
                                                                                  const Schema &schema)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->options = options;
    d->schema = schema;
    d->lock = std::move(lock);
    if (d->options.author.isEmpty())
        d->options.author = loginName();
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<int> version = schema.identify(**connection);
    if (!version)
        return std::unexpected(version.error());
    if (const Result<void> whole = Schema::checkIntegrity(**connection, false); !whole)
        return std::unexpected(whole.error());
    if (*version < schema.newest()) {
        if (const Result<void> copied = copyBeforeMigration(**connection, schema.newest()); !copied)
            return std::unexpected(copied.error());
        if (const Result<void> migrated = schema.migrate(**connection, *version); !migrated)
            return std::unexpected(migrated.error());
    }
    if (const Result<QVariant> logging = (*connection)->value(u"PRAGMA journal_mode=WAL"_s); !logging)
        return std::unexpected(logging.error());
    d->connection = std::move(*connection);
    d->identity = FileIdentity::of(path);
    Result<Loaded> loaded = loadRegister(*d->connection);
    if (!loaded)
        return std::unexpected(loaded.error());
    d->content = std::move(loaded->content);
    d->head = loaded->head;
    return d;
}

Result<std::unique_ptr<RegisterFile::Private>> RegisterFile::Private::openReading(const QString &path,
                                                                                  const Options &options,
                                                                                  const Schema &schema)
{
    const Result<ReadingPlace> place = openToRead(path, schema, false);
    if (!place)
        return std::unexpected(place.error());
    Result<Loaded> loaded = loadRegister(place->connection());
    if (!loaded)
        return inFile(loaded.error(), path);
    auto d = std::make_unique<Private>();
    d->path = path;
    d->options = options;
    d->schema = schema;
    d->content = std::move(loaded->content);
    d->head = loaded->head;
    return d;
}

RegisterFile::RegisterFile(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

RegisterFile::~RegisterFile() = default;

Result<std::unique_ptr<RegisterFile>> RegisterFile::create(const QString &path, const Options &options)
{
    const QString real = realPath(path);
    const auto occupied = [&real] {
        return std::unexpected(
            Error{Error::Code::Io,
                  QCoreApplication::translate("Cartulary::Store", "there is already a file of this name"),
                  real,
                  {}});
    };
    if (QFileInfo::exists(real) || QFileInfo(real).isSymLink())
        return occupied();
    Result<FileLock> lock = FileLock::take(real);
    if (!lock)
        return std::unexpected(lock.error());
    const QString temporary = real + u".new"_s;
    removeDatabase(temporary);
    const auto make = [&]() -> Result<void> {
        const auto connection = Connection::open(temporary, Connection::Access::Create);
        if (!connection)
            return std::unexpected(connection.error());
        return Schema().migrate(**connection, 0);
    };
    if (const Result<void> made = make(); !made) {
        removeDatabase(temporary);
        return std::unexpected(Error{made.error().code, made.error().message, real, made.error().where});
    }
    if (const Result<void> placed = putInPlace(temporary, real, false); !placed) {
        removeDatabase(temporary);
        return std::unexpected(placed.error());
    }
    auto opened = Private::openToWrite(real, options, std::move(*lock), Schema());
    if (!opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<RegisterFile>(new RegisterFile(std::move(*opened)));
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::open(const QString &path, Mode mode, const Options &options)
{
    const QString real = realPath(path);
    if (!QFileInfo::exists(real))
        return ioError(QCoreApplication::translate("Cartulary::Store", "there is no such file"), real);
    auto opened = [&]() -> Result<std::unique_ptr<Private>> {
        if (mode == Mode::ReadOnly)
            return Private::openReading(real, options, Schema());
        Result<FileLock> lock = FileLock::take(real);
        if (!lock)
            return std::unexpected(lock.error());
        return Private::openToWrite(real, options, std::move(*lock), Schema());
    }();
    if (!opened)
        return inFile(opened.error(), real);
    return std::unique_ptr<RegisterFile>(new RegisterFile(std::move(*opened)));
}

const Register &RegisterFile::content() const
{
    return d->content;
}

bool RegisterFile::isReadOnly() const
{
    return !d->connection;
}

QString RegisterFile::path() const
{
    return d->path;
}

bool RegisterFile::isInPlace() const
{
    return isReadOnly() || FileIdentity::of(d->path) == d->identity;
}

Result<void> RegisterFile::apply(const QList<Change> &changes, const Progress &progress)
{
    return apply(changes, {}, progress);
}

Result<void> RegisterFile::apply(const QList<Change> &changes, const QList<QByteArray> &attachments,
                                 const Progress &progress)
{
    if (isReadOnly())
        return ioError(QCoreApplication::translate("Cartulary::Store", "the register is open for reading only"),
                       d->path);
    if (!isInPlace()) // the system would go on writing to a file that has no name any more
        return ioError(QCoreApplication::translate(
                           "Cartulary::Store", "the register is no longer where it was opened: its file was removed, "
                                               "renamed or replaced, and the change is not stored; put the file back, "
                                               "or keep all that was stored by making a backup"),
                       d->path);
    if (const Result<void> checked = checkChanges(d->content, changes); !checked)
        return inFile(checked.error(), d->path);
    if (const Result<void> stored = d->store(changes, attachments, progress); !stored)
        return inFile(stored.error(), d->path);
    keepInStep(d->content, changes);
    return {};
}

Result<void> RegisterFile::Private::store(const QList<Change> &changes, const QList<QByteArray> &attachments,
                                          const Progress &progress)
{
    if (changes.isEmpty() && attachments.isEmpty())
        return {};
    Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QByteArray &bytes : attachments) {
        if (const Result<void> kept = storeAttachment(*transaction, bytes); !kept)
            return kept;
    }
    const QString time = journalTime(options.clock()); // one for all: they happen together
    JournalHead newHead = head;
    constexpr qsizetype step = 500;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (progress && i % step == 0 && !progress(i, changes.size()))
            return refused(QCoreApplication::translate("Cartulary::Store", "cancelled; nothing was changed"));
        if (const Result<void> stored = storeOne(*transaction, changes.at(i), newHead, time); !stored)
            return stored;
    }
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed;
    head = newHead;
    if (progress)
        (void)progress(changes.size(), changes.size());
    return {};
}

Result<void> RegisterFile::Private::storeOne(const Transaction &transaction, const Change &change, JournalHead &newHead,
                                             const QString &time)
{
    const RecordType &type = *change.type;
    JournalEntry entry;
    entry.author = options.author;
    entry.recordType = type.name;
    entry.recordId = change.after ? change.after->id : change.before->id;
    if (change.before)
        entry.before = recordToJson(type, *change.before);
    if (change.after) {
        const Result<QByteArray> json = storedForm(type, *change.after);
        if (!json)
            return std::unexpected(json.error());
        entry.after = *json;
    }
    const Result<void> written = !change.before ? writer.insert(transaction, type, *change.after)
                               : !change.after  ? writer.remove(transaction, type, *change.before)
                                                : writer.update(transaction, type, *change.before, *change.after);
    if (!written)
        return written;
    return appendToJournal(transaction, newHead, entry, time);
}

Result<void> RegisterFile::Private::read(const std::function<Result<void>(Connection &)> &take) const
{
    if (connection)
        return take(*connection);
    const Result<ReadingPlace> place = openToRead(path, schema, false);
    if (!place)
        return std::unexpected(place.error());
    return take(place->connection());
}

Result<void> RegisterFile::Private::walkJournal(qint64 after, const QString &recordId,
                                                const std::function<Result<void>(const JournalEntry &)> &take) const
{
    return read([&](Connection &source) { return readJournal(source, after, head.number, recordId, take); });
}

Result<QList<JournalEntry>> RegisterFile::journalAfter(qint64 after, const QString &recordId) const
{
    QList<JournalEntry> entries;
    const Result<void> read = d->walkJournal(after, recordId, [&entries](const JournalEntry &entry) -> Result<void> {
        entries.append(entry);
        return {};
    });
    if (!read)
        return inFile(read.error(), d->path);
    return entries;
}

qint64 RegisterFile::journalSize() const
{
    return d->head.number;
}

QString RegisterFile::journalHash() const
{
    return d->head.hash;
}

Result<Register> RegisterFile::asOf(const QDateTime &moment) const
{
    // The state after the last entry of that time: clocks may have been set back, the order of the entries holds.
    QList<JournalEntry> later;
    JournalReplay replay;
    const Result<void> read = d->walkJournal(0, {}, [&](const JournalEntry &entry) -> Result<void> {
        later.append(entry);
        if (entry.time > moment)
            return {};
        for (const JournalEntry &due : std::exchange(later, {})) {
            if (const Result<void> taken = replay.take(due); !taken)
                return taken;
        }
        return {};
    });
    if (!read)
        return inFile(read.error(), d->path);
    return replay.result();
}

} // namespace Cartulary
