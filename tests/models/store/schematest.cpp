// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"
#include "connection.h"
#include "storetesting.h"
#include "tables.h"

#include <QFile>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

namespace {

/// "name TYPE" of each column of @p table, in order.
QStringList columnsOf(Connection &connection, const QString &table)
{
    QStringList columns;
    auto query = connection.run(u"SELECT name, type FROM pragma_table_info(?)"_s, {table});
    while (query && query->next())
        columns.append(query->value(0).toString() + u' ' + query->value(1).toString());
    return columns;
}

/// Where the table of @p columns falls short; nothing if every field has its column.
QString missing(Connection &connection, const QString &table, const QList<const Field *> &columns, const QString &of)
{
    const QStringList there = columnsOf(connection, table);
    for (const Field *field : columns) {
        if (!there.contains(field->name + u' ' + columnType(*field)))
            return u"the field “%1” of %2 has no column %3.%1 of the type %4: write the next migration"_s.arg(
                field->name, of, table, columnType(*field));
    }
    return {};
}

QString missingTable(Connection &connection, const QString &table, const QString &field, const QString &of)
{
    return columnsOf(connection, table).isEmpty()
             ? u"the field “%1” of %2 has no table %3: write the next migration"_s.arg(field, of, table)
             : QString();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveAColumnForEveryField_data();
    void shouldHaveAColumnForEveryField();
    void shouldReserveNamesOfItsOwnColumns();
    void shouldSplitStatements_data();
    void shouldSplitStatements();
    void shouldMigrateFromVersionZeroWithACopy();
    void shouldReadAnOlderRegisterWithoutChangingIt();
    void shouldLeaveTheFileAsItWasWhenAStepFails();
    void shouldApplyEachStepOnce();
};

void SchemaTest::shouldHaveAColumnForEveryField_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < recordTables().size(); ++i)
        QTest::newRow(qPrintable(recordTables().at(i).type->name)) << i;
}

void SchemaTest::shouldHaveAColumnForEveryField()
{
    QFETCH(int, index);
    const RecordTable &table = recordTables().at(index);
    const QTemporaryDir folder;
    auto connection = Connection::open(folder.filePath(u"new.db"_s), Connection::Access::Create);
    VERIFY_RESULT(connection);
    VERIFY_RESULT(Schema().migrate(**connection, 0));
    const QString of = table.type->name;
    QStringList problems{missing(**connection, of, table.columns, of)};
    for (const LinkTable &links : table.links)
        problems += missingTable(**connection, links.name, links.field->name, of);
    for (const PartTable &parts : table.parts) {
        problems += missingTable(**connection, parts.name, parts.field->name, of);
        problems += missing(**connection, parts.name, parts.columns, of);
        for (const LinkTable &links : parts.links)
            problems += missingTable(**connection, links.name, links.field->name, of);
    }
    problems.removeAll(QString());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(columnsOf(**connection, of).size(), table.columns.size() + 2);
}

void SchemaTest::shouldReserveNamesOfItsOwnColumns()
{
    const QStringList reserved{u"id"_s, u"position"_s, u"owner"_s, u"part"_s, u"target"_s};
    for (const RecordTable &table : recordTables()) {
        for (const Field *field : table.columns)
            QVERIFY2(!reserved.first(2).contains(field->name), qPrintable(table.type->name + u'.' + field->name));
        for (const PartTable &parts : table.parts) {
            for (const Field &field : parts.field->parts.type().fields) {
                QVERIFY2(!reserved.contains(field.name), qPrintable(parts.name + u'.' + field.name));
                QVERIFY2(field.kind != Field::Kind::Parts, "parts hold no parts");
            }
        }
    }
}

void SchemaTest::shouldSplitStatements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u" -- only; a comment"_s << QStringList();
    QTest::newRow("two") << u"A;\n-- c; d\nB;"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("semicolon in a text") << u"A 'x;--y';B"_s << QStringList{u"A 'x;--y'"_s, u"B"_s};
    QTest::newRow("doubled quote") << u"A 'it''s;';B \";\""_s << QStringList{u"A 'it''s;'"_s, u"B \";\""_s};
}

void SchemaTest::shouldSplitStatements()
{
    QFETCH(QString, text);
    QTEST(sqlStatements(text), "statements");
}

namespace {

/// A register file as the program left it before the first version: marked as ours, without tables.
QString versionZero(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"old.cartulary"_s);
    runSql(path, {u"PRAGMA application_id = %1"_s.arg(registerApplicationId), u"CREATE TABLE early (word TEXT)"_s,
                  u"INSERT INTO early VALUES ('kept')"_s});
    return path;
}

int versionOf(const QString &path)
{
    auto connection = Connection::open(path, Connection::Access::Read);
    return (*connection)->value(u"PRAGMA user_version"_s)->toInt();
}

} // namespace

void SchemaTest::shouldMigrateFromVersionZeroWithACopy()
{
    const QTemporaryDir folder;
    const QString path = versionZero(folder);
    {
        auto file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
        VERIFY_RESULT(file);
        VERIFY_RESULT((*file)->apply(everythingFilled()));
    }
    QCOMPARE(versionOf(path), Schema().newest());
    const QString copy = u"%1.before-v%2"_s.arg(path).arg(Schema().newest());
    QVERIFY(QFile::exists(copy));
    QCOMPARE(versionOf(copy), 0);
    auto connection = Connection::open(copy, Connection::Access::Read);
    QCOMPARE((*connection)->value(u"SELECT word FROM early"_s)->toString(), u"kept"_s);
    VERIFY_RESULT(RegisterFile::verify(path));
}

void SchemaTest::shouldReadAnOlderRegisterWithoutChangingIt()
{
    const QTemporaryDir folder;
    const QString path = versionZero(folder);
    VERIFY_RESULT(RegisterFile::open(path, RegisterFile::Mode::ReadOnly, testOptions()));
    QCOMPARE(versionOf(path), 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.cartulary"_s});
}

void SchemaTest::shouldLeaveTheFileAsItWasWhenAStepFails()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"0001.sql"_s),
              "CREATE TABLE meta (name TEXT, value TEXT); INSERT INTO meta VALUES ('schema_version', '1');");
    writeFile(folder.filePath(u"0002.sql"_s), "CREATE TABLE more (a TEXT); CREATE TABLE more (a TEXT);");
    auto connection = Connection::open(folder.filePath(u"x.db"_s), Connection::Access::Create);
    QVERIFY(!Schema(folder.path()).migrate(**connection, 0));
    QCOMPARE((*connection)->value(u"PRAGMA user_version"_s)->toInt(), 1);
    QCOMPARE((*connection)->value(u"SELECT count(*) FROM sqlite_master WHERE name = 'more'"_s)->toInt(), 0);
}

void SchemaTest::shouldApplyEachStepOnce()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"0001.sql"_s),
              "CREATE TABLE meta (name TEXT, value TEXT); INSERT INTO meta VALUES ('schema_version', '1');");
    auto connection = Connection::open(folder.filePath(u"x.db"_s), Connection::Access::Create);
    VERIFY_RESULT(Schema(folder.path()).migrate(**connection, 0));
    writeFile(folder.filePath(u"0002.sql"_s), "CREATE TABLE more (a TEXT);");
    VERIFY_RESULT(Schema(folder.path()).migrate(**connection, 1));
    QCOMPARE(*Schema(folder.path()).identify(**connection), 2);
    QCOMPARE((*connection)->value(u"SELECT value FROM meta"_s)->toString(), u"2"_s);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
