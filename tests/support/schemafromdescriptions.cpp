// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints the tables that the descriptions of the records ask for. resources/schema/0001.sql was made with it, once;
// its output helps to write the next migration. A released file is never made again.
#include "tables.h"

#include <QTextStream>

#include <algorithm>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

const QString deferred = u" DEFERRABLE INITIALLY DEFERRED"_s;

QString references(const QString &table)
{
    return u" REFERENCES %1 (\"id\")"_s.arg(quoted(table)) + deferred;
}

QStringList columnLines(const QList<const Field *> &columns)
{
    QStringList lines;
    for (const Field *field : columns)
        lines.append(quoted(field->name) + u' ' + columnType(*field)
                     + (field->kind == Field::Kind::Reference ? references(field->target) : QString()));
    return lines;
}

void printTable(QTextStream &out, const QString &name, const QStringList &lines)
{
    out << "\nCREATE TABLE " << quoted(name) << " (\n    " << lines.join(u",\n    "_s) << "\n);\n";
}

void printIndex(QTextStream &out, const QString &table, const QString &column)
{
    out << "CREATE INDEX " << quoted(table + u'_' + column + u"_index"_s) << " ON " << quoted(table) << " ("
        << quoted(column) << ");\n";
}

void printReferenceIndexes(QTextStream &out, const QString &table, const QList<const Field *> &columns)
{
    for (const Field *field : columns) {
        if (field->kind == Field::Kind::Reference)
            printIndex(out, table, field->name);
    }
}

void printLinks(QTextStream &out, const LinkTable &table, const QString &owner)
{
    QStringList lines{u"\"owner\" TEXT NOT NULL"_s + references(owner)};
    QString key = u"\"owner\", "_s;
    if (table.inPart) {
        lines.append(u"\"part\" INTEGER NOT NULL"_s);
        key += u"\"part\", "_s;
    }
    lines.append(u"\"position\" INTEGER NOT NULL"_s);
    lines.append(u"\"target\" TEXT NOT NULL"_s + references(table.field->target));
    lines.append(u"PRIMARY KEY (%1\"position\")"_s.arg(key));
    printTable(out, table.name, lines);
    printIndex(out, table.name, u"target"_s);
}

void printParts(QTextStream &out, const PartTable &table, const QString &owner)
{
    printTable(out, table.name,
               QStringList{u"\"owner\" TEXT NOT NULL"_s + references(owner), u"\"position\" INTEGER NOT NULL"_s}
                   + columnLines(table.columns) + QStringList{u"PRIMARY KEY (\"owner\", \"position\")"_s});
    printReferenceIndexes(out, table.name, table.columns);
    for (const LinkTable &links : table.links)
        printLinks(out, links, owner);
}

void printRecords(QTextStream &out, const RecordTable &table)
{
    printTable(out, table.type->name,
               QStringList{u"\"id\" TEXT PRIMARY KEY"_s, u"\"position\" INTEGER NOT NULL"_s}
                   + columnLines(table.columns));
    printReferenceIndexes(out, table.type->name, table.columns);
}

/// The tables in an order in which each stands after those that its columns refer to.
QList<const RecordTable *> ordered()
{
    QList<const RecordTable *> waiting, done;
    for (const RecordTable &table : recordTables())
        waiting.append(&table);
    while (!waiting.isEmpty()) {
        const auto ready = std::ranges::find_if(waiting, [&done](const RecordTable *table) {
            return std::ranges::all_of(table->columns, [&](const Field *field) {
                return field->kind != Field::Kind::Reference || field->target == table->type->name
                    || std::ranges::any_of(
                           done, [field](const RecordTable *other) { return other->type->name == field->target; });
            });
        });
        if (ready == waiting.end())
            qFatal("the references form a circle");
        done.append(*ready);
        waiting.erase(ready);
    }
    return done;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out << "-- SPDX-FileCopyrightText: 2026 The Cartulary authors\n"
           "-- SPDX-License-Identifier: GPL-3.0-or-later\n"
           "--\n"
           "-- Version 1 of the register file. Released: never edit it; a change is the next numbered file.\n"
           "-- Plain SQL for SQLite and PostgreSQL. A table for each type of records, with a column for each field; "
           "lists of\n"
           "-- references and of parts have tables of their own. Texts by language, periods, addresses, moments and "
           "short lists\n"
           "-- are JSON. NULL is what is not stated.\n";
    printTable(out, u"meta"_s, {u"\"name\" TEXT PRIMARY KEY"_s, u"\"value\" TEXT NOT NULL"_s});
    printTable(out, u"journal"_s,
               {u"\"number\" BIGINT PRIMARY KEY"_s, u"\"time\" TEXT NOT NULL"_s, u"\"author\" TEXT NOT NULL"_s,
                u"\"record_type\" TEXT NOT NULL"_s, u"\"record_id\" TEXT NOT NULL"_s, u"\"before\" TEXT"_s,
                u"\"after\" TEXT"_s, u"\"hash\" TEXT NOT NULL"_s});
    printIndex(out, u"journal"_s, u"record_id"_s);
    for (const RecordTable *table : ordered())
        printRecords(out, *table);
    for (const RecordTable &table : recordTables()) {
        for (const LinkTable &links : table.links)
            printLinks(out, links, table.type->name);
        for (const PartTable &parts : table.parts)
            printParts(out, parts, table.type->name);
    }
    out << "\nINSERT INTO \"meta\" (\"name\", \"value\") VALUES ('schema_version', '1');\n";
    return 0;
}
