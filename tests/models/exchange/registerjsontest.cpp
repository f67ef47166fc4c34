// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerjson.h"

#include "faildevice.h"
#include "filledrecord.h"
#include "organisation.h"
#include "parties.h"

#include <QBuffer>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class RegisterJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTheSameBytesAgain_data();
    void shouldGiveTheSameBytesAgain();
    void shouldGiveBackEveryRecord();
    void shouldKeepTheOrderOfTheRecords();
    void shouldReadWhatOthersWrite_data();
    void shouldReadWhatOthersWrite();
    void shouldRefuseWhatIsNoRegister_data();
    void shouldRefuseWhatIsNoRegister();
    void shouldRefuseWhatIsTooDeepOrTooLong_data();
    void shouldRefuseWhatIsTooDeepOrTooLong();
    void shouldRefuseEveryCutFile();
    void shouldSayThatTheFileCannotBeRead();
    void shouldSayThatTheDiskIsFull_data();
    void shouldSayThatTheDiskIsFull();
    void shouldReadABigRegister();
};

namespace {

QByteArray written(const Register &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeRegisterJson(content, buffer) ? buffer.data() : QByteArray();
}

Result<Register> readFrom(const QByteArray &json)
{
    QBuffer buffer;
    buffer.setData(json);
    buffer.open(QIODevice::ReadOnly);
    return readRegisterJson(buffer);
}

/// A register file with @p members after its head.
QByteArray file(const QByteArray &members)
{
    return R"({"format": "cartulary-register", "version": 1)" + (members.isEmpty() ? QByteArray() : ", " + members)
         + '}';
}

QByteArray contact(const QByteArray &members)
{
    return file(R"("contacts": [{"id": "c", )" + members + "}]");
}

/// Each record type several times over, all references of which hold.
Register manyRecords()
{
    Register content = Test::filledRegister();
    for (const RecordType *type : recordTypes()) {
        if (type->single)
            continue;
        for (int i = 2; i < 5; ++i) {
            const auto record = Test::filledRecord(*type, QString::number(i));
            record->id = type->name + u'-' + QString::number(i);
            content.put(*type, record);
        }
    }
    return content;
}

} // namespace

void RegisterJsonTest::shouldGiveTheSameBytesAgain_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("an empty register") << written({});
    QTest::newRow("one of each") << written(Test::filledRegister());
    QTest::newRow("several of each") << written(manyRecords());
    Register odd;
    const auto organisation = std::make_shared<Organisation>();
    organisation->id = u"o"_s;
    organisation->name = u"\u0001\"\\/\b\f\n\r\t\u007F\u2028\uE000\uFEFF😀 <&>"_s;
    organisation->description.setText(u"ar"_s, u"العربية"_s);
    odd.put(recordType<Organisation>(), organisation);
    QTest::newRow("odd characters") << written(odd);
}

void RegisterJsonTest::shouldGiveTheSameBytesAgain()
{
    QFETCH(QByteArray, json);
    QVERIFY(json.endsWith("}\n"));
    const Result<Register> read = readFrom(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(written(*read), json);
}

void RegisterJsonTest::shouldGiveBackEveryRecord()
{
    const Register content = manyRecords();
    const Result<Register> read = readFrom(written(content));
    QVERIFY(read);
    QCOMPARE(read->size(), content.size());
    for (const RecordType *type : recordTypes()) {
        const QList<RecordPointer> &before = content.records(*type), &after = read->records(*type);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY2(type->equal(*before.at(i), *after.at(i)), qPrintable(before.at(i)->id));
    }
}

void RegisterJsonTest::shouldKeepTheOrderOfTheRecords()
{
    const Result<Register> read = readFrom(file(R"("contacts": [{"id": "z"}, {"id": "a"}, {"id": "m"}])"));
    QVERIFY(read);
    QStringList ids;
    for (const auto &record : read->all<Contact>())
        ids.append(record->id);
    QCOMPARE(ids, (QStringList{u"z"_s, u"a"_s, u"m"_s}));
}

void RegisterJsonTest::shouldReadWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" + contact(R"("name": "Ann")")) << u"Ann"_s;
    QTest::newRow("escapes") << contact(R"("name": "\u0041\u00e9\ud83d\ude00\/")") << u"Aé😀/"_s;
    QTest::newRow("white space") << contact("\r\n\t \"name\" \t:\r\n \"Ann\" ") << u"Ann"_s;
    QTest::newRow("the head at the end") << QByteArray(
        R"({"contacts": [{"name": "Ann", "id": "c"}], "version": 1.0, "format": "cartulary-register"})")
                                         << u"Ann"_s;
    QTest::newRow("an empty text") << contact(R"("name": "")") << QString();
    QTest::newRow("Markdown and tags") << contact(R"("name": "**a** {{ b }} {% include %} <br>")")
                                       << u"**a** {{ b }} {% include %} <br>"_s;
    QTest::newRow("10,000 characters") << contact(R"("name": ")" + QByteArray(10000, 'x') + '"')
                                       << QString(10000, u'x');
    QTest::newRow("a million characters")
        << contact(R"("name": ")" + QByteArray(1000000, 'x') + '"') << QString(1000000, u'x');
    QTest::newRow("a NUL") << contact(R"("name": "a\u0000b")") << u"a\0b"_s;
}

void RegisterJsonTest::shouldReadWhatOthersWrite()
{
    QFETCH(QByteArray, json);
    const Result<Register> read = readFrom(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QTEST(read->first<Contact>()->name, "name");
    QCOMPARE(written(*readFrom(written(*read))), written(*read));
}

void RegisterJsonTest::shouldRefuseWhatIsNoRegister_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &json, const QString &where) {
        QTest::newRow(name) << json << where;
    };
    row("nothing", "", u"line 1, column 1"_s);
    row("no JSON", "Hello", u"line 1, column 2"_s);
    row("a list", "[]", {});
    row("cut", file("").chopped(1) + "\n, \"contacts\": [", u"line 2, column 16"_s);
    row("more behind the end", file("") + "\n{}", u"line 2, column 1"_s);
    row("a comma too many", contact("\n\"name\": \"a\",\n"), u"line 3, column 2"_s);
    row("Latin-1", contact("\"name\": \"\xE9t\xE9\""), {});
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), {});
    row("half a character of UTF-8", contact("\"name\": \"\xC3\""), {});
    row("a surrogate in UTF-8", contact("\"name\": \"\xED\xA0\x80\""), {});
    row("another format", R"({"format": "frob", "version": 1})", u"format"_s);
    row("no format", "{}", u"format"_s);
    row("no version", R"({"format": "cartulary-register"})", u"version"_s);
    row("a newer version", R"({"format": "cartulary-register", "version": 2})", u"version"_s);
    row("a version in words", R"({"format": "cartulary-register", "version": "1"})", u"version"_s);
    row("half a version", R"({"format": "cartulary-register", "version": 1.5})", u"version"_s);
    row("a version below one", R"({"format": "cartulary-register", "version": 0})", u"version"_s);
    row("a version beyond measure", R"({"format": "cartulary-register", "version": 1e300})", u"version"_s);
    row("an unknown top-level field", file(R"("frobs": [])"), {});
    row("a type under its singular", file(R"("contact": [])"), {});
    row("a list where one is", file(R"("organisation": [])"), u"organisation"_s);
    row("one where a list is", file(R"("contacts": {})"), u"contacts"_s);
    row("null where a list is", file(R"("contacts": null)"), u"contacts"_s);
    row("a text where a record is", file(R"("contacts": [{"id": "a"}, "b"])"), u"contacts[1]"_s);
    row("no id", file(R"("contacts": [{"name": "a"}])"), u"contacts[0].id"_s);
    row("an empty id", file(R"("contacts": [{"id": ""}])"), u"contacts[0].id"_s);
    row("a number as an id", file(R"("contacts": [{"id": 7}])"), u"contacts[0].id"_s);
    row("an id with a space", file(R"("contacts": [{"id": "a b"}])"), u"contacts[0].id"_s);
    row("an id that is too long", file(R"("contacts": [{"id": ")" + QByteArray(65, 'x') + R"("}])"),
        u"contacts[0].id"_s);
    row("an id twice", file(R"("contacts": [{"id": "a"}, {"id": "a"}])"), u"contacts[1].id"_s);
    row("an id twice, in two types", file(R"("contacts": [{"id": "a"}], "places": [{"id": "a", "name": {"fr": "b"}}])"),
        u"places[0].id"_s);
    row("a key twice", contact("\n\"name\": \"a\",\n\"name\": \"b\""), u"line 3, column 2"_s);
    row("a list of records twice", file("\"contacts\": [],\n\"contacts\": []"), u"line 2, column 2"_s);
    row("an unknown field", contact(R"("nmae": "a")"), u"contacts[0]"_s);
    row("a number where a text is", contact(R"("name": 7)"), u"contacts[0].name"_s);
    row("null where a text is", contact(R"("name": null)"), u"contacts[0].name"_s);
    row("a text where texts in languages are", contact(R"("title": "a")"), u"contacts[0].title"_s);
    row("a language that is none", contact(R"("title": {"french": "a"})"), u"contacts[0].title"_s);
    row("a number in a language", contact(R"("title": {"fr": 7})"), u"contacts[0].title.fr"_s);
    row("a text where a list is", contact(R"("roles": "dpo")"), u"contacts[0].roles"_s);
    row("a number in a list", contact(R"("roles": ["dpo", 7])"), u"contacts[0].roles[1]"_s);
    row("an empty text in a list", contact(R"("roles": [""])"), u"contacts[0].roles[0]"_s);
    row("an address in words", contact(R"("address": "Liège")"), u"contacts[0].address"_s);
    row("an unknown field in an address", contact(R"("address": {"town": "a"})"), u"contacts[0].address"_s);
    row("a country that is none", contact(R"("address": {"country": "XX"})"), u"contacts[0].address.country"_s);
    row("half of a character", contact(R"("name": "a\ud800b")"), u"contacts[0].name"_s);
    row("the other half", contact(R"("title": {"fr": "\ude00"})"), u"contacts[0].title.fr"_s);
    const auto measure = [](const QByteArray &members) {
        return file(R"("breach_procedures": [{"id": "b", "name": {"fr": "a"}, )" + members + "}]");
    };
    row("a mandatory field that is missing", file(R"("places": [{"id": "p"}])"), u"places[0]"_s);
    row("a mandatory field that is empty", file(R"("places": [{"id": "p", "name": {}}])"), u"places[0]"_s);
    row("a number beyond measure", measure(R"("delay": {"amount": 1e308, "unit": "days"})"),
        u"breach_procedures[0].delay.amount"_s);
    row("a number beyond every number", measure(R"("delay": {"amount": 1e999, "unit": "days"})"),
        u"line 1, column 128"_s);
    row("a number below zero", measure(R"("delay": {"amount": -1, "unit": "days"})"),
        u"breach_procedures[0].delay.amount"_s);
    row("half a number", measure(R"("delay": {"amount": 1.5, "unit": "days"})"),
        u"breach_procedures[0].delay.amount"_s);
    row("a unit that is none", measure(R"("delay": {"amount": 1, "unit": "moons"})"),
        u"breach_procedures[0].delay.unit"_s);
    row("a qualifier that is none", measure(R"("delay": {"amount": 1, "unit": "days", "qualifier": "maybe"})"),
        u"breach_procedures[0].delay.qualifier"_s);
    row("yes in words", measure(R"("incidents_logged": "yes")"), u"breach_procedures[0].incidents_logged"_s);
    row("a date that was not", file(R"("customers": [{"id": "c", "name": "a", "since": "2023-02-29"}])"),
        u"customers[0].since"_s);
    row("a part that is no object", file(R"("cookie_policies": [{"id": "c", "uses": ["a"]}])"),
        u"cookie_policies[0].uses[0]"_s);
    row("an unknown field in a part",
        file(R"("cookie_policies": [{"id": "c", "uses": [{"text": {"fr": "a"}}, {"text": {"fr": "a"}, "frob": 1}]}])"),
        u"cookie_policies[0].uses[1]"_s);
}

void RegisterJsonTest::shouldRefuseWhatIsNoRegister()
{
    QFETCH(QByteArray, json);
    const Result<Register> read = readFrom(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Refused);
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY2(!read.error().toString().contains(u'\n'), qPrintable(read.error().toString()));
    QVERIFY2(read.error().toString().size() < 2000, "an error that nobody reads");
    QTEST(read.error().where, "where");
}

void RegisterJsonTest::shouldRefuseWhatIsTooDeepOrTooLong_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto nested = [](int levels) {
        return contact("\"title\": " + QByteArray(R"({"fr": )").repeated(levels) + "\"a\"" + QByteArray(levels, '}'));
    };
    const auto lists = [](int levels) {
        return contact("\"roles\": " + QByteArray(levels, '[') + QByteArray(levels, ']'));
    };
    QTest::newRow("100 objects") << nested(100);
    QTest::newRow("100,000 objects") << nested(100000);
    QTest::newRow("100 lists") << lists(100);
    QTest::newRow("100,000 lists") << lists(100000);
    QTest::newRow("100,000 lists left open") << QByteArray(100000, '[');
    QTest::newRow("a text of 100 MB") << contact(R"("name": ")" + QByteArray(100000000, 'x') + '"');
    QTest::newRow("a text of 100 MB left open") << contact(R"("name": ")" + QByteArray(100000000, 'x'));
    QTest::newRow("a key of 100 MB") << contact('"' + QByteArray(100000000, 'x') + R"(": "a")");
    QTest::newRow("a key of a million characters") << contact('"' + QByteArray(1000000, 'x') + R"(": "a")");
    QTest::newRow("100 MB of nothing") << QByteArray(100000000, ' ');
    QTest::newRow("100 MB of zeros") << QByteArray(100000000, '\0');
}

void RegisterJsonTest::shouldRefuseWhatIsTooDeepOrTooLong()
{
    QFETCH(QByteArray, json);
    const Result<Register> read = readFrom(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Refused);
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY2(read.error().toString().size() < 2000, "an error that nobody reads");
}

void RegisterJsonTest::shouldRefuseEveryCutFile()
{
    const QByteArray json = written(Test::filledRegister()).trimmed();
    for (qsizetype size = 0; size < json.size(); size += 97) {
        const Result<Register> read = readFrom(json.first(size));
        QVERIFY2(!read, qPrintable(QString::number(size)));
        QCOMPARE(read.error().code, Error::Code::Refused);
    }
    QVERIFY(!readFrom(json.chopped(1)));
    QVERIFY(readFrom(json));
}

void RegisterJsonTest::shouldSayThatTheFileCannotBeRead()
{
    Test::FailDevice device(0);
    device.close();
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const Result<Register> read = readRegisterJson(device);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Io);
}

void RegisterJsonTest::shouldSayThatTheDiskIsFull_data()
{
    QTest::addColumn<qint64>("room");
    const qint64 whole = written(Test::filledRegister()).size();
    for (const qint64 room : {qint64(0), qint64(1), qint64(100), whole / 2, whole - 2, whole - 1})
        QTest::addRow("%lld bytes", room) << room;
}

void RegisterJsonTest::shouldSayThatTheDiskIsFull()
{
    QFETCH(qint64, room);
    Test::FailDevice device(room);
    const Result<void> result = writeRegisterJson(Test::filledRegister(), device);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Io);
    QVERIFY2(result.error().message.contains("No space left on device"_L1), qPrintable(result.error().message));

    Test::FailDevice enough(written(Test::filledRegister()).size());
    QVERIFY(writeRegisterJson(Test::filledRegister(), enough));
}

void RegisterJsonTest::shouldReadABigRegister()
{
    QByteArray json = file("").chopped(1) + ", \"activities\": [";
    for (int i = 0; i < 10000; ++i)
        json +=
            (i ? ",\n" : "") + QByteArray(R"({"id": "activity-)") + QByteArray::number(i)
            + R"(", "role": "controller", "name": {"fr": "Hébergement", "en": "Hosting"}, "purposes": [{"text": {"fr": "Fournir", "en": "Provide"}}]})";
    const Result<Register> read = readFrom(json + "]}");
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(read->size(), 10000);
}

QTEST_GUILESS_MAIN(RegisterJsonTest)
#include "registerjsontest.moc"
