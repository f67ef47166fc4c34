// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetable.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class ValueTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveBackWhatItTookInAmongTheWords();
    void shouldPassOverWhatIsNoToken_data();
    void shouldPassOverWhatIsNoToken();
    void shouldNumberEachOriginOnce();
    void shouldMakeEveryCharacterVisible_data();
    void shouldMakeEveryCharacterVisible();
    void shouldLetNoControlCharacterThrough();
};

namespace {

QString joined(const ValueTable &values, const QString &text)
{
    QString result;
    values.split(
        text, [&](const QString &words) { result += words; },
        [&](const ValueTable::Entry &entry) { result += u'[' + entry.text + u']'; });
    return result;
}

} // namespace

void ValueTableTest::shouldGiveBackWhatItTookInAmongTheWords()
{
    ValueTable values;
    const QString first = values.add({.text = u"one"_s});
    const QString second = values.add({.text = u"two"_s});
    QVERIFY(first != second);
    QCOMPARE(joined(values, first + u" and "_s + second + u"."_s), u"[one] and [two]."_s);
    QCOMPARE(joined(values, second + first + second), u"[two][one][two]"_s);
    QCOMPARE(joined(values, u"no value"_s), u"no value"_s);
    QCOMPARE(joined(values, QString()), QString());
}

void ValueTableTest::shouldPassOverWhatIsNoToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a number that nothing has") << u"a\uE000"
                                                  "99\uE001z"_s
                                               << u"az"_s;
    QTest::newRow("a negative number") << u"a\uE000"
                                          "-1\uE001z"_s
                                       << u"az"_s;
    QTest::newRow("open only") << u"a\uE000"
                                  "0"_s
                               << u"a\uE000"
                                  "0"_s;
    QTest::newRow("close only") << u"a\uE001"_s << u"a\uE001"_s;
}

void ValueTableTest::shouldPassOverWhatIsNoToken()
{
    QFETCH(QString, text);
    ValueTable values;
    values.add({.text = u"one"_s});
    QTEST(joined(values, text), "expected");
}

void ValueTableTest::shouldNumberEachOriginOnce()
{
    ValueTable values;
    const Origin name{u"contact"_s, u"a"_s, u"name"_s};
    QCOMPARE(values.originNumber(name), 0);
    QCOMPARE(values.originNumber({u"contact"_s, u"a"_s, u"title"_s}), 1);
    QCOMPARE(values.originNumber({u"contact"_s, u"b"_s, u"name"_s}), 2);
    // Records that are not there have no id, and are told apart by their type.
    QCOMPARE(values.originNumber({u"contact"_s, {}, u"name"_s}), 3);
    QCOMPARE(values.originNumber({u"organisation"_s, {}, u"name"_s}), 4);
    QCOMPARE(values.originNumber(name), 0);
    QCOMPARE(values.originNumber({}), -1);
    QCOMPARE(values.origins().size(), 5);
    QCOMPARE(values.origins().first(), name);
}

void ValueTableTest::shouldMakeEveryCharacterVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Été «à» 日本 👩🏽‍💻"_s << u"Été «à» 日本 👩🏽‍💻"_s;
    QTest::newRow("right to left") << u"\u202Eabc\u202C שלום"_s << u"\u202Eabc\u202C שלום"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"a\u2400b"_s;
    QTest::newRow("bell and escape") << u"\a\x1B[1m"_s << u"\u2407\u241B[1m"_s;
    QTest::newRow("delete") << u"\x7F"_s << u"\u2421"_s;
    QTest::newRow("C1") << QString(QChar(0x85)) << u"\uFFFD"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\nd\u2028e\u2029f"_s << u"a\nb\nc\nd\ne\nf"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("high surrogate alone") << (u"a"_s + QChar(0xD83D)) << u"a\uFFFD"_s;
    QTest::newRow("low surrogate alone") << (QChar(0xDE00) + u"a"_s) << u"\uFFFDa"_s;
    QTest::newRow("surrogates the wrong way round") << (QString(QChar(0xDE00)) + QChar(0xD83D)) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("the marks of a token") << u"\uE000"
                                             "0\uE001"_s
                                          << u"\uE000"
                                             "0\uE001"_s;
}

void ValueTableTest::shouldMakeEveryCharacterVisible()
{
    QFETCH(QString, text);
    QTEST(printable(text), "expected");
}

void ValueTableTest::shouldLetNoControlCharacterThrough()
{
    for (char32_t c = 0; c < 0x10000; ++c) {
        const QString result = printable(QString(QChar(static_cast<char16_t>(c))));
        // A carriage return that ends the text ends a line; everything else becomes one visible character.
        QCOMPARE(result.size(), 1);
        QVERIFY2(result.at(0) == u'\n' || result.at(0).category() != QChar::Other_Control,
                 qPrintable(QString::number(c, 16)));
        QVERIFY(result.isValidUtf16());
    }
}

QTEST_GUILESS_MAIN(ValueTableTest)
#include "valuetabletest.moc"
