// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "filework.h"
#include "journalstore.h"
#include "recordwriter.h"
#include "registerfile.h"
#include "schema.h"

#include <optional>

namespace Cartulary {

/// A register file that is only read: identified, checked, of the newest version (an older one as a migrated private
/// copy).
Result<ReadingPlace> openToRead(const QString &path, const Schema &schema, bool thorough);

/// Everything in the file, at one instant.
struct Loaded
{
    Register content;
    JournalHead head;
};
Result<Loaded> loadRegister(Connection &connection);

class RegisterFile::Private
{
public:
    QString path;
    Options options;
    Schema schema;
    std::optional<FileLock> lock; ///< of the writer; released last
    std::unique_ptr<Connection> connection; ///< of the writer; a reader holds none, to be in nobody's way
    std::optional<FileIdentity> identity; ///< of the writer's file
    RecordWriter writer;
    Register content;
    JournalHead head;

    ~Private();
    Result<void> store(const QList<Change> &changes, const QList<QByteArray> &attachments, const Progress &progress);
    Result<void> storeOne(const Transaction &transaction, const Change &change, JournalHead &newHead,
                          const QString &time);
    /// Reads from the writer's connection, or opens the file for reading.
    Result<void> read(const std::function<Result<void>(Connection &)> &take) const;
    Result<void> walkJournal(qint64 after, const QString &recordId,
                             const std::function<Result<void>(const JournalEntry &)> &take) const;

    static Result<std::unique_ptr<Private>> openToWrite(const QString &path, const Options &options, FileLock lock,
                                                        const Schema &schema);
    static Result<std::unique_ptr<Private>> openReading(const QString &path, const Options &options,
                                                        const Schema &schema);
};

} // namespace Cartulary
