// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordjson.h"

#include "filledrecord.h"
#include "processing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class RecordJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveBackEveryField_data() { everyType(); }
    void shouldGiveBackEveryField();
    void shouldLeaveOutWhatIsNotStated_data() { everyType(); }
    void shouldLeaveOutWhatIsNotStated();
    void shouldGiveBackEachValueAlone_data() { everyType(); }
    void shouldGiveBackEachValueAlone();
    void shouldGiveBackEveryKindOfPeriod_data();
    void shouldGiveBackEveryKindOfPeriod();
    void shouldWriteTheIdFirstThenTheFieldsInTheirOrder();
    void shouldTellNoFromNotStated();
    void shouldRefuseWhatIsWrong_data();
    void shouldRefuseWhatIsWrong();

private:
    void everyType();
};

using TypePointer = const RecordType *;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A record of @p type with what is mandatory and nothing else.
std::shared_ptr<Record> barest(const RecordType &type)
{
    std::shared_ptr<Record> record = type.make();
    record->id = u"a"_s;
    for (const Field &field : type.fields) {
        if (field.required)
            field.set(*record, Test::filledValue(field, {}));
    }
    return record;
}

} // namespace

void RecordJsonTest::everyType()
{
    QTest::addColumn<TypePointer>("type");
    for (const RecordType *type : recordTypes())
        QTest::newRow(qPrintable(type->name)) << type;
}

void RecordJsonTest::shouldGiveBackEveryField()
{
    QFETCH(TypePointer, type);
    const std::shared_ptr<Record> record = Test::filledRecord(*type);

    const QByteArray json = recordToJson(*type, *record);
    const auto read = recordFromJson(*type, parsed(json), u"records[0]"_s);

    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QVERIFY(type->equal(**read, *record));
    QCOMPARE(recordToJson(*type, **read), json);
    QVERIFY(!json.contains('\n'));
    QCOMPARE(parsed(json).size(), type->fields.size() + 1);
}

void RecordJsonTest::shouldLeaveOutWhatIsNotStated()
{
    QFETCH(TypePointer, type);
    const std::shared_ptr<Record> record = barest(*type);
    QStringList expected{u"id"_s};
    for (const Field &field : type->fields) {
        if (field.required)
            expected.append(field.name);
    }
    expected.sort();

    const QByteArray json = recordToJson(*type, *record);
    const auto read = recordFromJson(*type, parsed(json), {});

    QCOMPARE(parsed(json).keys(), expected);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QVERIFY(type->equal(**read, *record));
}

void RecordJsonTest::shouldGiveBackEachValueAlone()
{
    QFETCH(TypePointer, type);
    const std::shared_ptr<Record> record = Test::filledRecord(*type);
    const std::shared_ptr<Record> empty = type->make();

    for (const Field &field : type->fields) {
        if (field.kind == Field::Kind::Parts)
            continue;
        const Value value = field.get(*record);
        const QByteArray json = valueToJson(field, value);
        // A lone value is no JSON document for Qt's parser: it stands in an array.
        const QJsonValue inJson = QJsonDocument::fromJson('[' + json + ']').array().at(0);
        const Result<Value> read = valueFromJson(field, inJson, field.name);
        QVERIFY2(read, qPrintable(field.name));
        QVERIFY2(*read == value, qPrintable(field.name));
        QCOMPARE(valueToJson(field, field.get(*empty)), QByteArray());
    }
}

void RecordJsonTest::shouldGiveBackEveryKindOfPeriod_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QByteArray>("json");
    using Unit = Period::Unit;
    using Qualifier = Period::Qualifier;

    QTest::newRow("exactly") << Period{30, Unit::Days, Qualifier::Exactly, {}}
                             << QByteArray(R"({"amount":30,"unit":"days"})");
    QTest::newRow("at most") << Period{72, Unit::Hours, Qualifier::AtMost, {}}
                             << QByteArray(R"({"amount":72,"unit":"hours","qualifier":"at_most"})");
    QTest::newRow("at least") << Period{2, Unit::Years, Qualifier::AtLeast, {}}
                              << QByteArray(R"({"amount":2,"unit":"years","qualifier":"at_least"})");
    QTest::newRow("about") << Period{5, Unit::BusinessDays, Qualifier::About, {}}
                           << QByteArray(R"({"amount":5,"unit":"business_days","qualifier":"about"})");
    QTest::newRow("criterion") << Period{0, Unit::Days, Qualifier::Criterion, {u"la durée"_s, u"the term"_s}}
                               << QByteArray(
                                      R"({"qualifier":"criterion","criterion":{"en":"the term","fr":"la durée"}})");
}

void RecordJsonTest::shouldGiveBackEveryKindOfPeriod()
{
    QFETCH(Period, period);
    QFETCH(QByteArray, json);
    const Field *field = findRecordType(u"agreement"_s)->field(u"notice_period"_s);
    QVERIFY(field);

    QCOMPARE(valueToJson(*field, period), json);
    const Result<Value> read = valueFromJson(*field, parsed(json), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QCOMPARE(std::get<Period>(*read), period);
}

void RecordJsonTest::shouldWriteTheIdFirstThenTheFieldsInTheirOrder()
{
    Activity activity;
    activity.id = u"act-1"_s;
    activity.role = u"controller"_s;
    activity.reference = u"T-01"_s;
    activity.name = {u"Paie"_s, u"Payroll"_s};
    Purpose purpose;
    purpose.text = {u"Payer"_s, {}};
    activity.purposes.append(purpose);

    QCOMPARE(recordToJson(recordType<Activity>(), activity),
             QByteArray(R"({"id":"act-1","name":{"en":"Payroll","fr":"Paie"},"reference":"T-01","role":"controller",)"
                        R"("purposes":[{"text":{"fr":"Payer"}}]})"));
}

void RecordJsonTest::shouldTellNoFromNotStated()
{
    const RecordType &type = recordType<DataSubject>();
    const auto with = [&type](const QByteArray &rest) {
        return recordFromJson(type, parsed(R"({"id":"a","name":{"fr":"x"})" + rest + '}'), {});
    };

    QCOMPARE(static_cast<const DataSubject &>(**with({})).vulnerable, Answer::NotStated);
    QCOMPARE(static_cast<const DataSubject &>(**with(R"(,"vulnerable":false)")).vulnerable, Answer::No);
    QCOMPARE(static_cast<const DataSubject &>(**with(R"(,"vulnerable":true)")).vulnerable, Answer::Yes);
}

void RecordJsonTest::shouldRefuseWhatIsWrong_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");    // after "list[3]"
    QTest::addColumn<QString>("mentions"); // words of the sentence

    const QByteArray activity = R"("id":"a","name":{"fr":"x"},"role":"controller")";
    const auto row = [](const char *name, const char *type, const QByteArray &json, const char *where,
                        const char *mentions) {
        QTest::newRow(name) << QString::fromLatin1(type) << QByteArray('{' + json + '}') << QString::fromLatin1(where)
                            << QString::fromUtf8(mentions);
    };
    const auto inActivity = [&](const char *name, const QByteArray &json, const char *where, const char *mentions) {
        row(name, "activity", activity + ',' + json, where, mentions);
    };

    row("no id", "activity", R"("name":{"fr":"x"},"role":"controller")", ".id", "id");
    row("an id that is a number", "contact", R"("id":1)", ".id", "id");
    row("an empty id", "contact", R"("id":"")", ".id", "id");
    row("an id with a blank", "contact", R"("id":"a b")", ".id", "id");
    row("an id with an accent", "contact", R"("id":"é")", ".id", "id");
    row("an id of 65 letters", "contact", R"("id":")" + QByteArray(65, 'x') + '"', ".id", "64");

    row("a missing mandatory field", "activity", R"("id":"a","name":{"fr":"x"})", "", "role");
    row("an empty mandatory field", "activity", R"("id":"a","name":{},"role":"controller")", "", "name");
    inActivity("an unknown field", R"("colour":"red")", "", "colour");
    inActivity("a member's name instead of the field's", R"("startDate":"2024-01-31")", "", "startDate");

    row("a colour’s name", "organisation", R"("id":"o","accent_colour":"red")", ".accent_colour", "#1f3a5f");
    row("a colour in three figures", "organisation", R"("id":"o","accent_colour":"#abc")", ".accent_colour", "#1f3a5f");
    row("an address for a picture", "organisation", R"("id":"o","logo":"https://example.org/a.png")", ".logo", "data:");
    row("a picture with a script", "organisation",
        R"("id":"o","logo":"data:image/svg+xml;base64,)" + QByteArray("<svg><script/></svg>").toBase64() + '"', ".logo",
        "script");

    inActivity("a number for a text", R"("reference":1)", ".reference", "text");
    inActivity("null for a text", R"("reference":null)", ".reference", "text");
    inActivity("a text for a text in each language", R"("nature":"x")", ".nature", "language");
    inActivity("a number for one language", R"("nature":{"fr":"x","en":1})", ".nature.en", "text");
    inActivity("an unknown kind of language code", R"("nature":{"french":"x"})", ".nature", "french");
    inActivity("a text for a list", R"("services":"s")", ".services", "list");
    inActivity("a number in a list", R"("services":["s",1])", ".services[1]", "text");
    inActivity("an empty text in a list", R"("services":["s",""])", ".services[1]", "empty");
    inActivity("a text for a yes or no", R"("automated_decision":"yes")", ".automated_decision", "true or false");

    inActivity("a day that does not exist", R"("start_date":"2023-02-29")", ".start_date", "date");
    inActivity("a date written otherwise", R"("start_date":"31/01/2024")", ".start_date", "date");
    inActivity("a date with a time", R"("start_date":"2024-01-31T10:00:00")", ".start_date", "date");
    inActivity("a number for a date", R"("start_date":20240131)", ".start_date", "date");

    inActivity("an object for parts", R"("purposes":{})", ".purposes", "list");
    inActivity("a text among parts", R"("purposes":["x"])", ".purposes[0]", "object");
    inActivity("a part without its mandatory field", R"("purposes":[{"text":{"fr":"x"}},{}])", ".purposes[1]", "text");
    inActivity("an unknown field in a part", R"("purposes":[{"text":{"fr":"x"},"id":"p"}])", ".purposes[0]", "id");
    inActivity("a wrong value in a part", R"("purposes":[{"text":{"fr":"x"},"data":[{}]}])", ".purposes[0].data[0]",
               "text");

    const QByteArray place = R"("id":"a","name":{"fr":"x"},)";
    row("a country in small letters", "place", place + R"("country":"fr")", ".country", "fr");
    row("a country that does not exist", "place", place + R"("country":"XX")", ".country", "XX");
    row("a text for an address", "place", place + R"("address":"1 rue X")", ".address", "address");
    row("an unknown field in an address", "place", place + R"("address":{"zip":"1"})", ".address", "zip");
    row("a bad country in an address", "place", place + R"("address":{"country":"France"})", ".address.country",
        "France");
    row("lines that are no list", "place", place + R"("address":{"lines":"1 rue X"})", ".address.lines", "list");

    const QByteArray regime = R"("id":"a","name":{"fr":"x"},)";
    row("a negative number", "backup_regime", regime + R"("copies":-1)", ".copies", "whole number");
    row("half a copy", "backup_regime", regime + R"("copies":1.5)", ".copies", "whole number");
    row("a text for a number", "backup_regime", regime + R"("copies":"3")", ".copies", "whole number");
    row("an hour that does not exist", "backup_regime", regime + R"("window_from":"25:00")", ".window_from", "time");
    row("an hour without its nought", "backup_regime", regime + R"("window_from":"2:00")", ".window_from", "time");
    row("an offset without sign", "backup_regime", regime + R"("utc_offset":"01:00")", ".utc_offset", "offset");
    row("an offset too far", "backup_regime", regime + R"("utc_offset":"+14:30")", ".utc_offset", "offset");

    const auto period = [&](const char *name, const QByteArray &json, const char *where, const char *mentions) {
        row(name, "backup_regime", regime + R"("retention":)" + json, where, mentions);
    };
    period("a number for a period", "30", ".retention", "period");
    period("a period of nothing", R"({"amount":0,"unit":"days"})", ".retention.amount", "whole number");
    period("a period too long", R"({"amount":1000000,"unit":"days"})", ".retention.amount", "whole number");
    period("a period without unit", R"({"amount":3})", ".retention.unit", "hours");
    period("a unit in the singular", R"({"amount":3,"unit":"day"})", ".retention.unit", "days");
    period("an unknown qualifier", R"({"amount":3,"unit":"days","qualifier":"never"})", ".retention.qualifier",
           "at_most");
    period("an unknown field in a period", R"({"amount":3,"unit":"days","from":"now"})", ".retention", "from");
    period("a criterion with an amount", R"({"amount":3,"qualifier":"criterion","criterion":{"fr":"x"}})", ".retention",
           "criterion");
    period("a criterion not announced", R"({"amount":3,"unit":"days","criterion":{"fr":"x"}})", ".retention",
           "criterion");
    period("a criterion in no language", R"({"qualifier":"criterion","criterion":"x"})", ".retention.criterion",
           "language");

    const QByteArray issue = R"("id":"a","document":"dpa","language":"fr",)";
    row("a moment without its offset", "document_issue", issue + R"("date":{"time":"2024-05-19T15:30:00"})",
        ".date.time", "offset");
    row("a text for a moment", "document_issue", issue + R"("date":"2024-05-19")", ".date", "moment");
    row("a zone that is a number", "document_issue", issue + R"("date":{"time":"2024-05-19T15:30:00Z","zone":1})",
        ".date.zone", "text");
    row("an unknown field in a moment", "document_issue", issue + R"("date":{"when":"now"})", ".date", "when");

    row("a language by its name", "customer", R"("id":"a","name":"x","language":"French")", ".language", "French");
    row("a reference that can be no id", "agreement", R"("id":"a","name":{"fr":"x"},"customer":"ACME Ltd")",
        ".customer", "id");
}

void RecordJsonTest::shouldRefuseWhatIsWrong()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, mentions);
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    QCOMPARE(parsing.error, QJsonParseError::NoError);

    const auto read = recordFromJson(*findRecordType(type), object, u"list[3]"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().where, u"list[3]"_s + where);
    QVERIFY2(read.error().message.contains(mentions), qPrintable(read.error().message));
    QCOMPARE(read.error().code, Error::Code::Refused);
    QVERIFY(!read.error().toString().contains(u'\n'));
}

QTEST_GUILESS_MAIN(RecordJsonTest)
#include "recordjsontest.moc"
