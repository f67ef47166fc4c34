// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldQuoteAnyText_data();
    void shouldQuoteAnyText();
    void shouldWriteInTheOrderInWhichItIsTold();
    void shouldIndent();
    void shouldWriteEmptyContainersOnOneLine();
    void shouldGiveUpWhatIsTaken();
};

void JsonTextTest::shouldQuoteAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("quoted");

    QTest::newRow("nothing") << QString() << QByteArray(R"("")");
    QTest::newRow("accents") << u"Été à Noël"_s << QByteArray("\"Été à Noël\"");
    QTest::newRow("quotes") << u"a \"b\""_s << QByteArray(R"("a \"b\"")");
    QTest::newRow("backslash") << u"C:\\x"_s << QByteArray(R"("C:\\x")");
    QTest::newRow("line break") << u"a\nb\r\tc"_s << QByteArray(R"("a\nb\r\tc")");
    QTest::newRow("control characters") << u"\u0001\u001f"_s << QByteArray(R"("\u0001\u001f")");
    QTest::newRow("beyond the first plane") << u"\U0001F600"_s << QByteArray("\"\xF0\x9F\x98\x80\"");
    QTest::newRow("right to left") << u"\u202eabc"_s
                                   << QByteArray("\"\xE2\x80\xAE"
                                                 "abc\"");
}

void JsonTextTest::shouldQuoteAnyText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, quoted);

    QCOMPARE(jsonQuoted(text), quoted);
    QCOMPARE(QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString(), text);
}

void JsonTextTest::shouldWriteInTheOrderInWhichItIsTold()
{
    JsonText json(0);
    json.beginObject();
    json.key(u"z"_s);
    json.value(qint64(-3));
    json.key(u"a"_s);
    json.beginArray();
    json.value(u"x"_s);
    json.value(true);
    json.beginObject();
    json.endObject();
    json.endArray();
    json.key(u"m"_s);
    json.value(false);
    json.endObject();

    QCOMPARE(json.text(), QByteArray(R"({"z":-3,"a":["x",true,{}],"m":false})"));
}

void JsonTextTest::shouldIndent()
{
    JsonText json(2);
    json.beginObject();
    json.key(u"a"_s);
    json.beginArray();
    json.value(u"x"_s);
    json.value(u"y"_s);
    json.endArray();
    json.key(u"b"_s);
    json.value(qint64(1));
    json.endObject();

    QCOMPARE(json.text(), QByteArray("{\n  \"a\": [\n    \"x\",\n    \"y\"\n  ],\n  \"b\": 1\n}"));
}

void JsonTextTest::shouldWriteEmptyContainersOnOneLine()
{
    JsonText json(2);
    json.beginArray();
    json.beginObject();
    json.endObject();
    json.beginArray();
    json.endArray();
    json.endArray();

    QCOMPARE(json.text(), QByteArray("[\n  {},\n  []\n]"));
}

void JsonTextTest::shouldGiveUpWhatIsTaken()
{
    JsonText json(0);
    json.beginArray();
    json.value(u"x"_s);

    QCOMPARE(json.takeText(), QByteArray("[\"x\""));
    json.value(u"y"_s);
    json.endArray();
    QCOMPARE(json.takeText(), QByteArray(",\"y\"]"));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "jsontexttest.moc"
