// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString list(const QStringList &names)
{
    QStringList quotedNames;
    std::ranges::transform(names, std::back_inserter(quotedNames), quoted);
    return quotedNames.join(u", "_s);
}

QString insertText(const QString &table, const QStringList &columns)
{
    const QStringList marks(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(quoted(table), list(columns), marks.join(u", "_s));
}

QString removeText(const QString &table, const QString &key)
{
    return u"DELETE FROM %1 WHERE %2 = ?"_s.arg(quoted(table), quoted(key));
}

QString selectText(const QString &table, const QStringList &columns, const QStringList &order = {})
{
    const QString text = u"SELECT %1 FROM %2"_s.arg(list(columns), quoted(table));
    return order.isEmpty() ? text : text + u" ORDER BY "_s + list(order);
}

QStringList namesOf(const QList<const Field *> &fields)
{
    QStringList names;
    for (const Field *field : fields)
        names.append(field->name);
    return names;
}

LinkTable linkTable(const QString &owner, const Field &field, bool inPart)
{
    LinkTable table;
    table.name = owner + u'_' + field.name;
    table.field = &field;
    table.inPart = inPart;
    const QStringList columns = inPart ? QStringList{u"owner"_s, u"part"_s, u"position"_s, u"target"_s}
                                       : QStringList{u"owner"_s, u"position"_s, u"target"_s};
    table.insert = insertText(table.name, columns);
    table.removeOwner = removeText(table.name, u"owner"_s);
    table.select = selectText(table.name, columns);
    return table;
}

PartTable partTable(const QString &owner, const Field &field)
{
    PartTable table;
    table.name = owner + u'_' + field.name;
    table.field = &field;
    for (const Field &inner : field.parts.type().fields) {
        Q_ASSERT(inner.kind != Field::Kind::Parts); // parts hold no parts
        if (inner.kind == Field::Kind::References)
            table.links.append(linkTable(table.name, inner, true));
        else
            table.columns.append(&inner);
    }
    const QStringList columns = QStringList{u"owner"_s, u"position"_s} + namesOf(table.columns);
    table.insert = insertText(table.name, columns);
    table.removeOwner = removeText(table.name, u"owner"_s);
    table.select = selectText(table.name, columns, {u"owner"_s, u"position"_s});
    return table;
}

RecordTable recordTable(const RecordType &type)
{
    RecordTable table;
    table.type = &type;
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::References)
            table.links.append(linkTable(type.name, field, false));
        else if (field.kind == Field::Kind::Parts)
            table.parts.append(partTable(type.name, field));
        else
            table.columns.append(&field);
    }
    const QStringList names = namesOf(table.columns);
    QStringList settings;
    std::ranges::transform(names, std::back_inserter(settings),
                           [](const QString &name) { return quoted(name) + u" = ?"_s; });
    table.insert = insertText(type.name, QStringList{u"id"_s, u"position"_s} + names);
    table.update = u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(quoted(type.name), settings.join(u", "_s));
    table.remove = removeText(type.name, u"id"_s);
    table.select = selectText(type.name, QStringList{u"id"_s} + names, {u"position"_s});
    table.maxPosition = u"SELECT max(\"position\") FROM %1"_s.arg(quoted(type.name));
    return table;
}

} // namespace

const QList<RecordTable> &recordTables()
{
    // Constant data of the program, made from the descriptions.
    static const QList<RecordTable> tables = [] {
        QList<RecordTable> all;
        for (const RecordType *type : recordTypes())
            all.append(recordTable(*type));
        return all;
    }();
    return tables;
}

const RecordTable &tableOf(const RecordType &type)
{
    const auto found = std::ranges::find(recordTables(), &type, &RecordTable::type);
    Q_ASSERT(found != recordTables().cend());
    return *found;
}

QString columnType(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Answer:
        return u"BOOLEAN"_s;
    case Field::Kind::Number:
        return u"INTEGER"_s;
    default:
        return u"TEXT"_s;
    }
}

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

} // namespace Cartulary
