// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordwriter.h"

#include "columnvalue.h"
#include "connection.h"
#include "jsontext.h"
#include "recordjson.h"
#include "transaction.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

Result<void> execute(const Transaction &transaction, const QString &sql, const QVariantList &values)
{
    if (const auto done = transaction.connection().execute(sql, values); !done)
        return std::unexpected(done.error());
    return {};
}

QVariantList columnValues(const QList<const Field *> &columns, const Fields &fields, QVariantList values = {})
{
    values.reserve(columns.size() + 2);
    for (const Field *column : columns)
        values.append(columnValue(*column, fields));
    return values;
}

Result<void> insertLinks(const Transaction &transaction, const LinkTable &table, const Fields &fields,
                         const QVariantList &owner)
{
    const Value value = table.field->get(fields);
    const QStringList &targets = std::get<QStringList>(value);
    for (qsizetype i = 0; i < targets.size(); ++i) {
        if (const auto done = execute(transaction, table.insert, owner + QVariantList{i, targets.at(i)}); !done)
            return done;
    }
    return {};
}

Result<void> insertParts(const Transaction &transaction, const PartTable &table, const Record &record)
{
    for (qsizetype i = 0; i < table.field->parts.count(record); ++i) {
        const Fields &part = table.field->parts.at(record, i);
        const QVariantList owner{record.id, i};
        if (const auto done = execute(transaction, table.insert, columnValues(table.columns, part, owner)); !done)
            return done;
        for (const LinkTable &links : table.links) {
            if (const auto done = insertLinks(transaction, links, part, owner); !done)
                return done;
        }
    }
    return {};
}

Result<void> removeParts(const Transaction &transaction, const PartTable &table, const QString &id)
{
    for (const LinkTable &links : table.links) {
        if (const auto done = execute(transaction, links.removeOwner, {id}); !done)
            return done;
    }
    return execute(transaction, table.removeOwner, {id});
}

bool sameParts(const Field &field, const Record &before, const Record &after)
{
    JsonText one(0), other(0);
    writeParts(one, field, before);
    writeParts(other, field, after);
    return one.text() == other.text();
}

} // namespace

Result<qint64> RecordWriter::nextPosition(const Transaction &transaction, const RecordTable &table)
{
    const auto known = m_positions.find(&table);
    if (known != m_positions.end())
        return ++*known;
    const Result<QVariant> last = transaction.connection().value(table.maxPosition);
    if (!last)
        return std::unexpected(last.error());
    const qint64 next = last->isNull() ? 0 : last->toLongLong() + 1;
    m_positions.insert(&table, next);
    return next;
}

Result<void> RecordWriter::insert(const Transaction &transaction, const RecordType &type, const Record &record)
{
    const RecordTable &table = tableOf(type);
    const Result<qint64> position = nextPosition(transaction, table);
    if (!position)
        return std::unexpected(position.error());
    if (const auto done = execute(transaction, table.insert,
                                  columnValues(table.columns, record, {record.id, *position}));
        !done)
        return done;
    for (const LinkTable &links : table.links) {
        if (const auto done = insertLinks(transaction, links, record, {record.id}); !done)
            return done;
    }
    for (const PartTable &parts : table.parts) {
        if (const auto done = insertParts(transaction, parts, record); !done)
            return done;
    }
    return {};
}

Result<void> RecordWriter::update(const Transaction &transaction, const RecordType &type, const Record &before,
                                  const Record &after)
{
    const RecordTable &table = tableOf(type);
    const QVariantList values = columnValues(table.columns, after);
    if (values != columnValues(table.columns, before)) {
        if (const auto done = execute(transaction, table.update, values + QVariantList{after.id}); !done)
            return done;
    }
    for (const LinkTable &links : table.links) {
        if (links.field->get(before) == links.field->get(after))
            continue;
        if (const auto done = execute(transaction, links.removeOwner, {after.id}); !done)
            return done;
        if (const auto done = insertLinks(transaction, links, after, {after.id}); !done)
            return done;
    }
    for (const PartTable &parts : table.parts) {
        if (sameParts(*parts.field, before, after))
            continue;
        if (const auto done = removeParts(transaction, parts, after.id); !done)
            return done;
        if (const auto done = insertParts(transaction, parts, after); !done)
            return done;
    }
    return {};
}

Result<void> RecordWriter::remove(const Transaction &transaction, const RecordType &type, const Record &record)
{
    const RecordTable &table = tableOf(type);
    for (const LinkTable &links : table.links) {
        if (const auto done = execute(transaction, links.removeOwner, {record.id}); !done)
            return done;
    }
    for (const PartTable &parts : table.parts) {
        if (const auto done = removeParts(transaction, parts, record.id); !done)
            return done;
    }
    return execute(transaction, table.remove, {record.id});
}

} // namespace Cartulary
