// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerjson.h"

#include "register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// resources/schema/register.schema.json is made from the field descriptions: CARTULARY_UPDATE=1 jsonschematest writes
/// it anew.
class JsonSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeTheFileInTheResources();
    void shouldBeJson();
    void shouldDescribeEveryField_data();
    void shouldDescribeEveryField();
    void shouldReferToWhatItDefines();
    void shouldCloseEveryObject();
};

namespace {

QJsonObject schema()
{
    return QJsonDocument::fromJson(registerJsonSchema()).object();
}

/// Calls @p visit with @p value and with all that is in it.
template<typename Visit>
void visitValues(const QJsonValue &value, Visit visit)
{
    visit(value);
    for (const QJsonValue &entry : value.toArray())
        visitValues(entry, visit);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        visitValues(*member, visit);
}

/// The keys of @p properties are those of @p type, and so on in its parts.
void compareFields(const RecordType &type, const QJsonObject &definition, QStringList &wrong)
{
    const QJsonObject properties = definition.value("properties"_L1).toObject();
    QStringList expected, required;
    for (const Field &field : type.fields) {
        expected.append(field.name);
        if (field.required)
            required.append(field.name);
        if (properties.value(field.name)["description"_L1].toString().isEmpty())
            wrong.append(type.name + u'.' + field.name + u" is not described"_s);
        if (field.kind == Field::Kind::Parts)
            compareFields(field.parts.type(), properties.value(field.name)["items"_L1].toObject(), wrong);
    }
    QStringList keys = properties.keys(), mandatory;
    keys.removeAll(u"id"_s);
    for (const QJsonValue &name : definition.value("required"_L1).toArray())
        mandatory.append(name.toString());
    mandatory.removeAll(u"id"_s);
    expected.sort();
    if (keys != expected)
        wrong.append(type.name + u" has other keys"_s);
    if (mandatory != required)
        wrong.append(type.name + u" demands other keys"_s);
}

} // namespace

void JsonSchemaTest::shouldBeTheFileInTheResources()
{
    QFile file(QStringLiteral(CARTULARY_SOURCE_DIR "/resources/schema/register.schema.json"));
    if (qEnvironmentVariableIntValue("CARTULARY_UPDATE") == 1) {
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(registerJsonSchema()), registerJsonSchema().size());
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QVERIFY2(file.readAll() == registerJsonSchema(),
             "the descriptions have changed: run CARTULARY_UPDATE=1 jsonschematest");
}

void JsonSchemaTest::shouldBeJson()
{
    QJsonParseError error;
    QJsonDocument::fromJson(registerJsonSchema(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(schema().value("$schema"_L1).toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
    QCOMPARE(schema()["properties"_L1]["format"_L1]["const"_L1].toString(), u"cartulary-register"_s);
}

void JsonSchemaTest::shouldDescribeEveryField_data()
{
    QTest::addColumn<QString>("name");
    for (const RecordType *type : recordTypes())
        QTest::newRow(qPrintable(type->name)) << type->name;
}

void JsonSchemaTest::shouldDescribeEveryField()
{
    QFETCH(QString, name);
    const RecordType *type = findRecordType(name);
    QVERIFY(schema()["properties"_L1].toObject().contains(type->plural));
    QStringList wrong;
    compareFields(*type, schema()["$defs"_L1][name].toObject(), wrong);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(schema()["$defs"_L1][name]["properties"_L1].toObject().contains(u"id"_s));
}

void JsonSchemaTest::shouldReferToWhatItDefines()
{
    const QStringList definitions = schema()["$defs"_L1].toObject().keys();
    int references = 0;
    visitValues(schema(), [&](const QJsonValue &value) {
        const QString reference = value["$ref"_L1].toString();
        if (reference.isEmpty())
            return;
        ++references;
        QVERIFY2(reference.startsWith("#/$defs/"_L1) && definitions.contains(reference.sliced(8)),
                 qPrintable(reference));
    });
    QVERIFY(references > 100);
}

void JsonSchemaTest::shouldCloseEveryObject()
{
    visitValues(schema(), [](const QJsonValue &value) {
        if (value["type"_L1].toString() == "object"_L1)
            QVERIFY(value.toObject().contains("additionalProperties"_L1));
    });
}

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "jsonschematest.moc"
