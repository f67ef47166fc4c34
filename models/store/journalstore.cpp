// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalstore.h"

#include "connection.h"
#include "recordjson.h"
#include "sqlerror.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlError>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString entryColumns =
    u"\"number\", \"time\", \"author\", \"record_type\", \"record_id\", \"before\", \"after\", \"hash\""_s;

/// Texts are null where there is nothing, as in the other tables.
QVariant textOrNull(const QByteArray &json)
{
    return json.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(json));
}

JournalEntry entryFrom(const QSqlQuery &query)
{
    JournalEntry entry;
    entry.number = query.value(0).toLongLong();
    entry.time = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    entry.author = query.value(2).toString();
    entry.recordType = query.value(3).toString();
    entry.recordId = query.value(4).toString();
    entry.before = query.value(5).toString().toUtf8();
    entry.after = query.value(6).toString().toUtf8();
    entry.hash = query.value(7).toString();
    return entry;
}

QString chained(const QString &previous, const JournalEntry &entry, const QString &time)
{
    QByteArray text;
    const auto add = [&text](const QByteArray &part) {
        text += QByteArray::number(part.size());
        text += ':';
        text += part;
    };
    add(previous.toUtf8());
    add(QByteArray::number(entry.number));
    add(time.toUtf8());
    add(entry.author.toUtf8());
    add(entry.recordType.toUtf8());
    add(entry.recordId.toUtf8());
    add(entry.before);
    add(entry.after);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

std::unexpected<Error> broken(const JournalEntry &entry)
{
    return refused(QCoreApplication::translate(
                       "Cartulary::Store", "the journal was altered: its chain is broken at entry %1; restore a backup")
                       .arg(entry.number));
}

} // namespace

QString journalStart()
{
    return QString::fromLatin1(QCryptographicHash::hash("Cartulary journal", QCryptographicHash::Sha256).toHex());
}

QString journalTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString entryHash(const QString &previous, const JournalEntry &entry)
{
    return chained(previous, entry, journalTime(entry.time));
}

Result<JournalHead> readJournalHead(Connection &connection)
{
    Result<QSqlQuery> query = connection.run(
        u"SELECT \"number\", \"hash\" FROM \"journal\" ORDER BY \"number\" DESC LIMIT 1"_s);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return JournalHead{query->value(0).toLongLong(), query->value(1).toString()};
    if (query->lastError().isValid())
        return std::unexpected(storeError(query->lastError(), connection.path()));
    return JournalHead{0, journalStart()};
}

Result<void> appendToJournal(const Transaction &transaction, JournalHead &head, JournalEntry &entry,
                             const QString &time)
{
    static const QString insert = u"INSERT INTO \"journal\" (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(entryColumns);
    entry.number = head.number + 1;
    entry.hash = chained(head.hash, entry, time);
    const auto done = transaction.connection().execute(insert, {entry.number, time, entry.author, entry.recordType,
                                                                entry.recordId, textOrNull(entry.before),
                                                                textOrNull(entry.after), entry.hash});
    if (!done)
        return std::unexpected(done.error());
    head = {entry.number, entry.hash};
    return {};
}

Result<void> readJournal(Connection &connection, qint64 after, qint64 last, const QString &recordId,
                         const std::function<Result<void>(const JournalEntry &)> &take)
{
    QString select = u"SELECT %1 FROM \"journal\" WHERE \"number\" > ? AND \"number\" <= ?"_s.arg(entryColumns);
    QVariantList values{after, last};
    if (!recordId.isEmpty()) {
        select += u" AND \"record_id\" = ?"_s;
        values.append(recordId);
    }
    Result<QSqlQuery> query = connection.run(select + u" ORDER BY \"number\""_s, values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        if (const Result<void> taken = take(entryFrom(*query)); !taken)
            return inFile(taken.error(), connection.path());
    }
    if (query->lastError().isValid())
        return std::unexpected(storeError(query->lastError(), connection.path()));
    return {};
}

Result<void> ChainWalk::take(const JournalEntry &entry)
{
    if (entry.number != m_head.number + 1 || entry.hash != entryHash(m_head.hash, entry))
        return broken(entry);
    m_head = {entry.number, entry.hash};
    return {};
}

Result<void> JournalReplay::take(const JournalEntry &entry)
{
    const auto known = m_index.constFind(entry.recordId);
    const bool exists = known != m_index.cend();
    if (entry.before.isEmpty() == exists || (exists && m_states.at(*known).json != entry.before))
        return refused(QCoreApplication::translate("Cartulary::Store",
                                                   "entry %1 of the journal does not follow from the entries before it")
                           .arg(entry.number));
    if (!exists) {
        const RecordType *type = findRecordType(entry.recordType);
        if (!type)
            return refused(QCoreApplication::translate("Cartulary::Store",
                                                       "entry %1 of the journal is about an unknown type of records")
                               .arg(entry.number));
        m_index.insert(entry.recordId, m_states.size());
        m_states.append({type, entry.recordId, entry.after});
        return {};
    }
    m_states[*known].json = entry.after;
    if (entry.after.isEmpty())
        m_index.erase(known);
    return {};
}

Result<Register> JournalReplay::result() const
{
    Register content;
    for (const State &state : m_states) {
        if (state.json.isEmpty())
            continue;
        const QString where = u"%1[%2]"_s.arg(state.type->plural, state.id);
        const auto record = recordFromJson(*state.type, QJsonDocument::fromJson(state.json).object(), where);
        if (!record)
            return std::unexpected(record.error());
        content.put(*state.type, *record);
    }
    return content;
}

} // namespace Cartulary
