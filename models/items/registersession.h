// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

#include <QObject>
#include <QUndoStack>

#include <atomic>

namespace Cartulary {

class StoreThread;

/// A register that is open in the window: its content, kept in step with the file; what can be undone; its journal.
/// Every accepted change is on the disk before changed() tells of it. Lives in the window's thread; the file is read
/// and written in another.
class RegisterSession : public QObject
{
    Q_OBJECT

public:
    enum class Start { Create, Open };
    using Opened = std::function<void(const Result<std::shared_ptr<RegisterSession>> &)>;
    using JournalRead = std::function<void(const Result<QList<JournalEntry>> &)>;
    using AttachmentRead = std::function<void(const Result<QByteArray> &)>;
    using CopyMade = std::function<void(const Result<QString> &)>;
    using RegisterRead = std::function<void(const Result<Register> &)>;

    /// Makes or opens the register at @p path without blocking, and tells @p done in the window's thread, unless
    /// @p receiver has gone by then. What another program holds, or what may not be written, is opened for reading.
    static void open(const QString &path, Start start, const RegisterFile::Options &options, QObject *receiver,
                     const Opened &done);
    /// The register at one @p instant, without a file: for looking at it as it was. Read-only.
    static std::shared_ptr<RegisterSession> still(const Register &content, const QString &path, const QString &reason,
                                                  const QDateTime &instant = {});
    ~RegisterSession() override;

    const Register &content() const { return m_content; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Why nothing can be changed, in a sentence; empty if it can.
    QString readOnlyReason() const { return m_readOnlyReason; }
    QUndoStack &undoStack() { return m_undoStack; }
    /// When the register was as it is shown; invalid for one that is shown as it is.
    QDateTime instant() const { return m_instant; }
    /// When the last change was stored; invalid before the first.
    QDateTime savedAt() const { return m_savedAt; }
    /// Today and now, as the session's clock tells.
    QDateTime now() const { return m_options.clock(); }
    /// The digest of the last journal entry: names the state of the register.
    QString journalHash() const { return m_journalHash; }

    /// Stores @p changes as one step that can be undone under the name @p what ("retention of invoices"). False if it
    /// was refused; failed() has then said why, and nothing has changed.
    bool change(const QString &what, const QList<Change> &changes);
    /// The same, and keeps @p attachments in the register file, each under its sha256Of(). Undoing leaves them there.
    bool change(const QString &what, const QList<Change> &changes, const QList<QByteArray> &attachments);
    /// The same for a caller that says itself, at its own place, why the change was refused: failed() keeps silent.
    Result<void> tryChange(const QString &what, const QList<Change> &changes,
                           const QList<QByteArray> &attachments = {});

    /// Reads the journal, newest last; @p recordId restricts it to one record.
    void readJournal(const QString &recordId, QObject *receiver, const JournalRead &done);
    /// Reads what the journal has after entry number @p after; if that is negative, its last -@p after entries.
    void readJournalAfter(qint64 after, QObject *receiver, const JournalRead &done);
    /// Rebuilds the register as it was at @p moment.
    void readAsOf(const QDateTime &moment, QObject *receiver, const RegisterRead &done);
    /// Reads what the register file keeps under @p sha256, and holds it against that digest.
    void readAttachment(const QString &sha256, QObject *receiver, const AttachmentRead &done);

    /// Whether the register is still where it was opened; where its file was removed, renamed or replaced, nothing more
    /// is stored.
    bool isInPlace() const;
    /// Makes a verified copy of all that was stored under the name @p copy, even if the register is not in its place
    /// any more, and gives that name.
    void saveCopy(const QString &copy, QObject *receiver, const CopyMade &done);

    /// Gives up the long work that is under way; nothing of it is kept.
    void cancelWork() { m_cancelled = true; }

Q_SIGNALS:
    /// @p changes have been stored and content() holds them.
    void changed(const QList<Cartulary::Change> &changes);
    void failed(const Cartulary::Error &error);
    /// Long work, during which the event loop runs on: while it lasts the window shows how far it is, may call
    /// cancelWork(), and keeps everything else back: a change is refused, and nothing may be undone.
    void workStarted(const QString &what);
    void workProgressed(qint64 done, qint64 total);
    void workEnded();

private:
    friend class ChangeCommand;
    RegisterSession();
    /// Stores @p changes and announces them; the same for doing, undoing and doing again.
    Result<void> store(const QString &what, const QList<Change> &changes, const QList<QByteArray> &attachments = {});
    Result<void> storeWithProgress(const QString &what, const QList<Change> &changes,
                                   const QList<QByteArray> &attachments);

    std::unique_ptr<StoreThread> m_store; ///< null for a still register
    RegisterFile::Options m_options;
    Register m_content;
    QString m_path;
    QString m_readOnlyReason;
    QString m_journalHash;
    QDateTime m_savedAt;
    QDateTime m_instant;
    QUndoStack m_undoStack;
    std::atomic<bool> m_cancelled = false;
    bool m_working = false; ///< long work is under way, and the event loop runs on
};

} // namespace Cartulary
