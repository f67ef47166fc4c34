// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscan.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class JsonScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLetPass_data();
    void shouldLetPass();
    void shouldFindAKeyThatStandsTwice_data();
    void shouldFindAKeyThatStandsTwice();
    void shouldFindATextThatIsTooLong();
    void shouldSayWhere_data();
    void shouldSayWhere();
    void shouldReadMuchInNoTime();
    void shouldNotMindAnObjectOfManyKeys();
};

void JsonScanTest::shouldLetPass_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object") << QByteArray(R"({"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]})");
    QTest::newRow("values that are alike") << QByteArray(R"({"a": "a", "b": "a", "c": ["a", "a"]})");
    QTest::newRow("keys that differ by an escape") << QByteArray(R"({"a": 1, "a\\": 2, "\"a": 3, "a\"": 4})");
    QTest::newRow("keys that differ by case or accent")
        << QByteArray("{\"a\": 1, \"A\": 2, \"\xC3\xA0\": 3, \"a\xCC\x80\": 4}");
    QTest::newRow("braces within texts") << QByteArray(R"({"a": "{\"b\": 1, \"b\": 2}"})");
    // What is no JSON is the parser's to tell.
    QTest::newRow("a text left open") << QByteArray(R"({"a": "b)");
    QTest::newRow("a backslash at the end") << QByteArray(R"({"a": "b\)");
    QTest::newRow("an object left open") << QByteArray(R"({"a": 1, "a": 2)");
    QTest::newRow("brackets too many") << QByteArray("]]}}}[[");
    QTest::newRow("100,000 levels") << QByteArray(100000, '[');
    QTest::newRow("100,000 objects") << QByteArray(R"({"a":)").repeated(100000);
    QTest::newRow("backslashes only") << QByteArray(100000, '\\');
}

void JsonScanTest::shouldLetPass()
{
    QFETCH(QByteArray, json);
    const Result<void> scanned = scanJson(json);
    QVERIFY2(scanned, scanned ? "" : qPrintable(scanned.error().toString()));
}

void JsonScanTest::shouldFindAKeyThatStandsTwice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("where");
    QTest::newRow("side by side") << QByteArray("{\"a\": 1, \"a\": 2}") << u"a"_s << u"line 1, column 11"_s;
    QTest::newRow("with others between") << QByteArray("{\n  \"a\": 1,\n  \"b\": {\"a\": 1},\n  \"a\": 2\n}") << u"a"_s
                                         << u"line 4, column 4"_s;
    QTest::newRow("in an inner object") << QByteArray("[{\"b\": [{\"x\": 1, \"y\": 2, \"x\" : 3}]}]") << u"x"_s
                                        << u"line 1, column 27"_s;
    QTest::newRow("with an escape") << QByteArray("{\"name\": 1, \"n\\u0061me\": 2}") << u"name"_s
                                    << u"line 1, column 14"_s;
    QTest::newRow("an empty key") << QByteArray("{\"\": 1, \"\": 2}") << u""_s << u"line 1, column 10"_s;
    QTest::newRow("after a list") << QByteArray("{\"a\": [1, 2], \"a\": 2}") << u"a"_s << u"line 1, column 16"_s;
    QTest::newRow("not only ASCII") << QByteArray("{\"\xC3\xA9\": 1, \"\xC3\xA9\": 2}") << u"é"_s
                                    << u"line 1, column 11"_s;
}

void JsonScanTest::shouldFindAKeyThatStandsTwice()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const Result<void> scanned = scanJson(json);
    QVERIFY(!scanned);
    QVERIFY2(scanned.error().message.contains(u'“' + key + u'”'), qPrintable(scanned.error().message));
    QTEST(scanned.error().where, "where");
}

void JsonScanTest::shouldFindATextThatIsTooLong()
{
    const QByteArray longest(longestText, 'x');
    QVERIFY(scanJson("{\n\"a\": \"" + longest + "\"}"));
    const Result<void> scanned = scanJson("{\n\"a\": \"" + longest + "x\"}");
    QVERIFY(!scanned);
    QCOMPARE(scanned.error().where, u"line 2, column 7"_s);
}

void JsonScanTest::shouldSayWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("where");
    QTest::newRow("the beginning") << QByteArray("ab") << qsizetype(0) << u"line 1, column 1"_s;
    QTest::newRow("the end") << QByteArray("ab\ncd") << qsizetype(5) << u"line 2, column 3"_s;
    QTest::newRow("beyond the end") << QByteArray("ab\ncd") << qsizetype(99) << u"line 2, column 3"_s;
    QTest::newRow("characters, not bytes")
        << QByteArray("\xC3\xA9\xE6\x97\xA5\xF0\x9F\x98\x80x") << qsizetype(9) << u"line 1, column 4"_s;
    QTest::newRow("nothing") << QByteArray() << qsizetype(0) << u"line 1, column 1"_s;
}

void JsonScanTest::shouldSayWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    QTEST(placeInText(text, offset), "where");
}

void JsonScanTest::shouldReadMuchInNoTime()
{
    QByteArray json("[");
    for (int i = 0; json.size() < 30 * 1024 * 1024; ++i)
        json +=
            R"({"id": "activity-)" + QByteArray::number(i)
            + R"(", "name": {"fr": "Hébergement des sites", "en": "Hosting of sites"},)"
              R"( "data": ["identity", "contact"], "purposes": [{"text": {"fr": "Fournir", "en": "Provide"}, "legal_bases": ["contract"]}]},)";
    QVERIFY(scanJson(json));
}

void JsonScanTest::shouldNotMindAnObjectOfManyKeys()
{
    QByteArray json("{");
    for (int i = 0; i < 500000; ++i)
        json += "\"k" + QByteArray::number(i) + "\": 1,";
    QVERIFY(scanJson(json + "\"end\": 1}"));
    QVERIFY(!scanJson(json + "\"k7\": 1}"));
}

QTEST_GUILESS_MAIN(JsonScanTest)
#include "jsonscantest.moc"
