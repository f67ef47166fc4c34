// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typography.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class TypographyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSetAsTheLanguageAsks_data();
    void shouldSetAsTheLanguageAsks();
    void shouldSetTheSameAgain_data() { shouldSetAsTheLanguageAsks_data(); }
    void shouldSetTheSameAgain();
    void shouldLeaveMarkupAsItIs_data();
    void shouldLeaveMarkupAsItIs();
};

void TypographyTest::shouldSetAsTheLanguageAsks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");

    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("a space alone") << u" "_s << u" "_s << u" "_s;
    QTest::newRow("signs with a space") << u"a : b ; c ! d ? 5 %"_s << u"a\u00A0: b\u00A0; c\u00A0! d\u00A0? 5\u00A0%"_s
                                        << u"a : b ; c ! d ? 5 %"_s;
    QTest::newRow("guillemets") << u"« a »"_s << u"«\u00A0a\u00A0»"_s << u"« a »"_s;
    QTest::newRow("an address of the web")
        << u"https://a.example/?b=c:d"_s << u"https://a.example/?b=c:d"_s << u"https://a.example/?b=c:d"_s;
    QTest::newRow("a time of day") << u"12:30"_s << u"12:30"_s << u"12:30"_s;
    QTest::newRow("apostrophes") << u"l'été n'a"_s << u"l’été n’a"_s << u"l’été n’a"_s;
    QTest::newRow("feet and quotes stay")
        << u"6' 'a' rock'n'roll"_s << u"6' 'a' rock’n’roll"_s << u"6' 'a' rock’n’roll"_s;
    QTest::newRow("an apostrophe at either end") << u"'a'"_s << u"'a'"_s << u"'a'"_s;
    QTest::newRow("plural possessives") << u"the pupils' work, the users'"_s << u"the pupils' work, the users'"_s
                                        << u"the pupils’ work, the users’"_s;
    QTest::newRow("a quotation that ends in s")
        << u"the 'users' here"_s << u"the 'users' here"_s << u"the 'users' here"_s;
    QTest::newRow("a sign at the beginning") << u": a"_s << u": a"_s << u": a"_s;
    QTest::newRow("set already") << u"a\u202F; b\u00A0:"_s << u"a\u202F; b\u00A0:"_s << u"a\u202F; b\u00A0:"_s;
    QTest::newRow("not only Latin") << u"العربية : 日本"_s << u"العربية\u00A0: 日本"_s << u"العربية : 日本"_s;
}

void TypographyTest::shouldSetAsTheLanguageAsks()
{
    QFETCH(QString, text);
    QTEST(typeset(text, Language::French), "french");
    QTEST(typeset(text, Language::English), "english");
}

void TypographyTest::shouldSetTheSameAgain()
{
    QFETCH(QString, text);
    for (const Language language : documentLanguages)
        QCOMPARE(typeset(typeset(text, language), language), typeset(text, language));
}

void TypographyTest::shouldLeaveMarkupAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *markup :
         {"**a** : l'été", "{% if l'a %}", "<b> : </b>", "a | b :", "c:\\a : b", "# a !", "x_y : z"})
        QTest::newRow(markup) << QString::fromUtf8(markup);
}

void TypographyTest::shouldLeaveMarkupAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(typesetProse(text, Language::French), text);
    QCOMPARE(typesetProse(u"l'été : ici !"_s, Language::French), u"l’été\u00A0: ici\u00A0!"_s);
}

QTEST_GUILESS_MAIN(TypographyTest)
#include "typographytest.moc"
