// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "journal.h"
#include "register.h"
#include "result.h"

#include <QSet>

#include <functional>
#include <memory>

namespace Cartulary {

/// One change of one record: creation (no before), edit, or deletion (no after).
struct Change
{
    const RecordType *type = nullptr;
    RecordPointer before;
    RecordPointer after;
};

/// Reports progress of long work: done of total. Returning false cancels it; nothing is left half done.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// A register file that is open: one SQLite database (design, section 6), its content as a value, its journal.
/// Every accepted change is on the disk when apply() returns. To be used in the thread that opened it.
class RegisterFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    struct Options
    {
        Clock clock = systemClock;
        QString author; ///< who is written into the journal; the login name if empty
    };

    /// Makes an empty register at @p path. Refused if something is there already.
    static Result<std::unique_ptr<RegisterFile>> create(const QString &path, const Options &options);
    /// Opens the register at @p path; migrates an older one after a verified copy of it. Refuses a file that is no
    /// register, a damaged one, one from a newer program. ReadWrite on a file that another program has open for
    /// writing is an Io error that says who holds it; the caller may then open it ReadOnly.
    static Result<std::unique_ptr<RegisterFile>> open(const QString &path, Mode mode, const Options &options);
    ~RegisterFile();

    const Register &content() const;
    bool isReadOnly() const;
    /// The file's real path, without links.
    QString path() const;

    /// Checks @p changes as a whole (ids, references to records that exist, terms, no deletion of what is referred to)
    /// and stores them in one transaction, with a journal entry for each. All or nothing. The changes follow one upon
    /// another; a record that would not read back as it is (a Moment with fractions of a second, broken characters) is
    /// refused.
    Result<void> apply(const QList<Change> &changes, const Progress &progress = {});
    /// The same, and keeps @p attachments in the file, in the same transaction, each under its sha256Of(). They stay
    /// when a change is undone: the journal names them, and what it names can be restored.
    Result<void> apply(const QList<Change> &changes, const QList<QByteArray> &attachments,
                       const Progress &progress = {});

    /// Whether path() still leads to the file that was opened: it may have been removed, renamed or replaced since.
    /// Then nothing is stored any more.
    bool isInPlace() const;
    /// A consistent, verified copy under the name @p copy, of what is stored, even if the file itself has been removed
    /// from its place. Never over an existing file. Only of a file that is open for writing.
    Result<void> saveCopy(const QString &copy) const;

    /// The bytes that are kept under @p sha256. Refused if there are none, or if they have been damaged.
    Result<QByteArray> attachment(const QString &sha256) const;
    /// The digests of all that is kept.
    Result<QSet<QString>> attachments() const;

    /// The journal, newest last; @p recordId restricts it to one record. Opened ReadOnly: up to the state that was
    /// read.
    Result<QList<JournalEntry>> journal(const QString &recordId = {}) const { return journalAfter(0, recordId); }
    /// The entries that follow number @p after: what is new since, or with @p after counted back from journalSize() the
    /// last few.
    Result<QList<JournalEntry>> journalAfter(qint64 after, const QString &recordId = {}) const;
    /// How many entries there are; they are numbered from 1 without gaps.
    qint64 journalSize() const;
    /// The digest of the last journal entry: names the state of the register.
    QString journalHash() const;
    /// The register as it was at @p moment, rebuilt from the journal.
    Result<Register> asOf(const QDateTime &moment) const;

    /// Walks a register file: SQLite's own integrity check, foreign keys, the hash chain, and that the journal replayed
    /// gives the records that are stored, and that every attachment is what its digest says. Returns what was counted,
    /// or the first thing that is wrong.
    struct Verified
    {
        qint64 records = 0;
        qint64 journalEntries = 0;
        QString journalHash;
        qint64 attachments = 0;
    };
    static Result<Verified> verify(const QString &path);

    /// A consistent, verified copy of the register at @p path, also while it is in use. Never over an existing file.
    static Result<void> backup(const QString &path, const QString &copy);
    /// Puts the verified copy @p copy back at @p path. Over an existing file only with @p overwrite, and then
    /// atomically: the old file stays until the new one is complete.
    static Result<void> restore(const QString &copy, const QString &path, bool overwrite);

private:
    class Private;
    explicit RegisterFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Whether @p content holds together: every reference leads to a record of the right type, every term exists in its
/// list (or among the register's own entries), single types are single. The first thing wrong, or nothing.
Result<void> checkConsistency(const Register &content);

} // namespace Cartulary
