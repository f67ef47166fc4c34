// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "register.h"

#include <functional>

namespace Cartulary {

class Connection;
class Transaction;

/// Where the journal stands: its last entry.
struct JournalHead
{
    qint64 number = 0;
    QString hash;
};

/// What the first entry is chained to.
QString journalStart();

/// The digest of @p entry after one whose digest is @p previous. Every part is preceded by its length, so that no two
/// different entries read the same.
QString entryHash(const QString &previous, const JournalEntry &entry);

Result<JournalHead> readJournalHead(Connection &connection);

/// A time as the journal holds it: ISO 8601 in UTC, with milliseconds.
QString journalTime(const QDateTime &time);

/// Numbers, chains and stores @p entry, and moves @p head on. @p time is the entry's as text: many entries share it.
Result<void> appendToJournal(const Transaction &transaction, JournalHead &head, JournalEntry &entry,
                             const QString &time);

/// Gives every entry after number @p after and up to @p last to @p take, oldest first, until one is refused.
/// @p recordId restricts it.
Result<void> readJournal(Connection &connection, qint64 after, qint64 last, const QString &recordId,
                         const std::function<Result<void>(const JournalEntry &)> &take);

/// Walks the chain: refuses the first entry that is missing, moved or altered.
class ChainWalk
{
public:
    Result<void> take(const JournalEntry &entry);
    const JournalHead &head() const { return m_head; }

private:
    JournalHead m_head{0, journalStart()};
};

/// Rebuilds a register from journal entries, taken oldest first. Only the last state of each record is parsed.
class JournalReplay
{
public:
    Result<void> take(const JournalEntry &entry);
    Result<Register> result() const;

private:
    struct State
    {
        const RecordType *type = nullptr;
        QString id;
        QByteArray json; ///< empty once the record is deleted
    };
    QList<State> m_states;
    QHash<QString, qsizetype> m_index;
};

} // namespace Cartulary
