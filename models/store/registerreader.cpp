// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerreader.h"

#include "columnvalue.h"
#include "connection.h"
#include "sqlerror.h"

#include <QSqlError>

#include <algorithm>
#include <map>
#include <tuple>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// After the last row: whether the rows ended or the reading failed.
Result<void> ended(const QSqlQuery &query, const QString &path)
{
    if (query.lastError().isValid())
        return std::unexpected(storeError(query.lastError(), path));
    return {};
}

QString place(const QString &table, const QString &id)
{
    return u"%1[%2]"_s.arg(table, id);
}

/// @p error, which names a field, said of its record.
std::unexpected<Error> within(Error error, const QString &table, const QString &id)
{
    error.where = place(table, id) + u'.' + error.where;
    return std::unexpected(std::move(error));
}

} // namespace

QString RegisterReader::shared(const QString &id)
{
    return *m_ids.insert(id);
}

qsizetype RegisterReader::find(Loaded &loaded, const QString &id)
{
    if (loaded.last < 0 || id != loaded.lastId) { // rows of one owner mostly stand together
        loaded.last = loaded.index.value(id, -1);
        loaded.lastId = id;
    }
    return loaded.last;
}

Result<RegisterReader::Loaded> RegisterReader::readRecords(const RecordTable &table)
{
    Loaded loaded;
    Result<QSqlQuery> query = m_connection.run(table.select);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        std::shared_ptr<Record> record = table.type->make();
        record->id = shared(query->value(0).toString());
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Field &field = *table.columns.at(i);
            QVariant column = query->value(int(i) + 1);
            if (column.isNull())
                continue;
            if (field.kind == Field::Kind::Reference)
                column = shared(column.toString());
            if (const auto set = setFromColumn(field, *record, column); !set)
                return within(set.error(), table.type->name, record->id);
        }
        loaded.index.insert(record->id, loaded.records.size());
        loaded.records.append(std::move(record));
    }
    if (const auto end = ended(*query, m_connection.path()); !end)
        return std::unexpected(end.error());
    return loaded;
}

Result<QList<RegisterReader::Link>> RegisterReader::readLinks(const LinkTable &table, Loaded &loaded)
{
    QList<Link> links;
    Result<QSqlQuery> query = m_connection.run(table.select);
    if (!query)
        return std::unexpected(query.error());
    const int shift = table.inPart ? 1 : 0;
    while (query->next()) {
        const QString owner = query->value(0).toString();
        Link link{find(loaded, owner), shift ? query->value(1).toInt() : 0, query->value(1 + shift).toInt(),
                  shared(query->value(2 + shift).toString())};
        if (link.owner < 0)
            return std::unexpected(damagedError(place(table.name, owner), m_connection.path()));
        links.append(std::move(link));
    }
    if (const auto end = ended(*query, m_connection.path()); !end)
        return std::unexpected(end.error());
    std::ranges::sort(links, {}, [](const Link &link) { return std::tuple(link.owner, link.part, link.position); });
    return links;
}

Result<void> RegisterReader::readParts(const PartTable &table, Loaded &loaded)
{
    std::map<std::tuple<const Field *, qsizetype, int>, QStringList> targets;
    for (const LinkTable &linkTable : table.links) {
        const auto links = readLinks(linkTable, loaded);
        if (!links)
            return std::unexpected(links.error());
        for (const Link &link : *links)
            targets[{linkTable.field, link.owner, link.part}].append(link.target);
    }
    Result<QSqlQuery> query = m_connection.run(table.select);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const QString owner = query->value(0).toString();
        const qsizetype index = find(loaded, owner);
        const int position = query->value(1).toInt();
        if (index < 0 || position != table.field->parts.count(*loaded.records.at(index)))
            return std::unexpected(damagedError(place(table.name, owner), m_connection.path()));
        Fields &part = table.field->parts.append(*loaded.records.at(index));
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Field &field = *table.columns.at(i);
            if (const auto set = setFromColumn(field, part, query->value(int(i) + 2)); !set)
                return within(set.error(), table.name, owner);
        }
        for (const LinkTable &linkTable : table.links) {
            if (const auto found = targets.find({linkTable.field, index, position}); found != targets.end())
                linkTable.field->set(part, found->second);
        }
    }
    return ended(*query, m_connection.path());
}

Result<Register> RegisterReader::read()
{
    Register content;
    for (const RecordTable &table : recordTables()) {
        Result<Loaded> loaded = readRecords(table);
        if (!loaded)
            return inFile(loaded.error(), m_connection.path());
        for (const LinkTable &linkTable : table.links) {
            const auto links = readLinks(linkTable, *loaded);
            if (!links)
                return std::unexpected(links.error());
            for (auto link = links->cbegin(); link != links->cend();) {
                QStringList targets;
                const qsizetype owner = link->owner;
                for (; link != links->cend() && link->owner == owner; ++link)
                    targets.append(link->target);
                linkTable.field->set(*loaded->records.at(owner), targets);
            }
        }
        for (const PartTable &parts : table.parts) {
            if (const auto read = readParts(parts, *loaded); !read)
                return inFile(read.error(), m_connection.path());
        }
        for (std::shared_ptr<Record> &record : loaded->records) {
            if (content.contains(record->id))
                return std::unexpected(damagedError(place(table.type->name, record->id), m_connection.path()));
            content.put(*table.type, std::move(record));
        }
    }
    return content;
}

} // namespace Cartulary
