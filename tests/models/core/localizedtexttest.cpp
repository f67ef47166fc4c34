// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localizedtext.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class LocalizedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldHoldATextForEachLanguage();
    void shouldKeepLanguagesInOrder();
    void shouldForgetALanguageWhoseTextIsEmptied();
    void shouldReplaceAText();
    void shouldStandInWithAnotherLanguage_data();
    void shouldStandInWithAnotherLanguage();
    void shouldCompareByItsTexts();
};

void LocalizedTextTest::shouldHoldATextForEachLanguage()
{
    const LocalizedText text(u"Bonjour"_s, u"Hello"_s);

    QCOMPARE(text.text(Language::French), u"Bonjour"_s);
    QCOMPARE(text.text(u"en"_s), u"Hello"_s);
    QCOMPARE(text.text(u"de"_s), QString());
    QVERIFY(text.has(Language::French));
    QVERIFY(!text.isEmpty());
    QVERIFY(LocalizedText().isEmpty());
    QVERIFY(LocalizedText({}, {}).isEmpty());
}

void LocalizedTextTest::shouldKeepLanguagesInOrder()
{
    LocalizedText text;
    for (const QString &code : {u"fr"_s, u"de"_s, u"nl"_s, u"en"_s})
        text.setText(code, code.toUpper());

    QStringList codes;
    for (const auto &[code, words] : text.texts())
        codes.append(code);
    QCOMPARE(codes, (QStringList{u"de"_s, u"en"_s, u"fr"_s, u"nl"_s}));
}

void LocalizedTextTest::shouldForgetALanguageWhoseTextIsEmptied()
{
    LocalizedText text(u"Bonjour"_s, u"Hello"_s);

    text.setText(u"fr"_s, {});
    text.setText(u"de"_s, {});

    QCOMPARE(text, LocalizedText({}, u"Hello"_s));
    QVERIFY(!text.has(Language::French));
}

void LocalizedTextTest::shouldReplaceAText()
{
    LocalizedText text(u"Bonjour"_s, u"Hello"_s);

    text.setText(u"en"_s, u"Good day"_s);

    QCOMPARE(text, LocalizedText(u"Bonjour"_s, u"Good day"_s));
}

void LocalizedTextTest::shouldStandInWithAnotherLanguage_data()
{
    QTest::addColumn<LocalizedText>("text");
    QTest::addColumn<QString>("inFrench");

    LocalizedText german;
    german.setText(u"de"_s, u"Guten Tag"_s);
    LocalizedText germanAndEnglish = german;
    germanAndEnglish.setText(u"en"_s, u"Hello"_s);

    QTest::newRow("French") << LocalizedText(u"Bonjour"_s, u"Hello"_s) << u"Bonjour"_s;
    QTest::newRow("English only") << LocalizedText({}, u"Hello"_s) << u"Hello"_s;
    QTest::newRow("English before German") << germanAndEnglish << u"Hello"_s;
    QTest::newRow("German only") << german << u"Guten Tag"_s;
    QTest::newRow("nothing") << LocalizedText() << QString();
}

void LocalizedTextTest::shouldStandInWithAnotherLanguage()
{
    QFETCH(LocalizedText, text);
    QFETCH(QString, inFrench);

    QCOMPARE(text.anyText(Language::French), inFrench);
}

void LocalizedTextTest::shouldCompareByItsTexts()
{
    LocalizedText other;
    other.setText(u"fr"_s, u"Bonjour"_s);
    other.setText(u"en"_s, u"Hello"_s);

    QCOMPARE(other, LocalizedText(u"Bonjour"_s, u"Hello"_s));
    QVERIFY(other != LocalizedText(u"Bonjour"_s, {}));
}

QTEST_GUILESS_MAIN(LocalizedTextTest)
#include "localizedtexttest.moc"
