// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QDate>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveACode();
    void shouldNotKnowOtherCodes_data();
    void shouldNotKnowOtherCodes();
    void shouldHaveAnother();
    void shouldPrintNumbersAndDatesItsOwnWay();
};

void LanguageTest::shouldHaveACode()
{
    QCOMPARE(languageCode(Language::French), u"fr"_s);
    QCOMPARE(languageCode(Language::English), u"en"_s);
    for (const Language language : documentLanguages)
        QCOMPARE(languageFromCode(languageCode(language)), language);
}

void LanguageTest::shouldNotKnowOtherCodes_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", "de", "FR", "fr_FR", "fra", " fr"})
        QTest::newRow(*code ? code : "nothing") << QString::fromLatin1(code);
}

void LanguageTest::shouldNotKnowOtherCodes()
{
    QFETCH(QString, code);

    QVERIFY(!languageFromCode(code));
}

void LanguageTest::shouldHaveAnother()
{
    QCOMPARE(otherLanguage(Language::French), Language::English);
    QCOMPARE(otherLanguage(Language::English), Language::French);
}

void LanguageTest::shouldPrintNumbersAndDatesItsOwnWay()
{
    const QDate day(2024, 5, 1);

    QCOMPARE(localeOf(Language::English).toString(12345), u"12,345"_s);
    QCOMPARE(localeOf(Language::French).toString(12345), u"12\u202f345"_s);
    QCOMPARE(localeOf(Language::English).toString(day, u"d MMMM yyyy"_s), u"1 May 2024"_s);
    QCOMPARE(localeOf(Language::French).toString(day, u"d MMMM yyyy"_s), u"1 mai 2024"_s);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "languagetest.moc"
