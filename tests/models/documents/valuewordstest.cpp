// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuewords.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class ValueWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayADate_data();
    void shouldSayADate();
    void shouldSayATime_data();
    void shouldSayATime();
    void shouldSayAnOffset_data();
    void shouldSayAnOffset();
    void shouldSayWhatAPictureIs_data();
    void shouldSayWhatAPictureIs();
    void shouldSayAnAddress();
    void shouldShapeATextForItsPlace_data();
    void shouldShapeATextForItsPlace();
    void shouldShapeEachLanguage();
};

void ValueWordsTest::shouldSayADate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("the first of a month") << QDate(2024, 1, 1) << u"1er janvier 2024"_s << u"1 January 2024"_s;
    QTest::newRow("a leap day") << QDate(2024, 2, 29) << u"29 février 2024"_s << u"29 February 2024"_s;
    QTest::newRow("August") << QDate(2018, 8, 21) << u"21 août 2018"_s << u"21 August 2018"_s;
    QTest::newRow("no date") << QDate() << QString() << QString();
    QTest::newRow("a year before 1000") << QDate(987, 7, 3) << u"3 juillet 987"_s << u"3 July 987"_s;
}

void ValueWordsTest::shouldSayADate()
{
    QFETCH(QDate, date);
    const QString french = dateInWords(date, Language::French);
    QVERIFY(!french.contains(u' '));
    QTEST(QString(french).replace(QChar(QChar::Nbsp), u' '), "french");
    QTEST(dateInWords(date, Language::English).replace(QChar(QChar::Nbsp), u' '), "english");
}

void ValueWordsTest::shouldSayATime_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("on the hour") << u"02:00"_s << u"2\u00A0h"_s << u"02:00"_s;
    QTest::newRow("with minutes") << u"15:05"_s
                                  << u"15\u00A0h\u00A0"
                                     "05"_s
                                  << u"15:05"_s;
    QTest::newRow("midnight") << u"00:00"_s << u"0\u00A0h"_s << u"00:00"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void ValueWordsTest::shouldSayATime()
{
    QFETCH(QString, time);
    QTEST(timeInWords(time, Language::French), "french");
    QTEST(timeInWords(time, Language::English), "english");
}

void ValueWordsTest::shouldSayAnOffset_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<QString>("words");
    QTest::newRow("east") << u"+01:00"_s << u"UTC+1"_s;
    QTest::newRow("west") << u"-10:00"_s << u"UTC-10"_s;
    QTest::newRow("with minutes") << u"-09:30"_s << u"UTC-9:30"_s;
    QTest::newRow("none at all") << u"+00:00"_s << u"UTC+0"_s;
    QTest::newRow("not stated") << QString() << QString();
}

void ValueWordsTest::shouldSayAnOffset()
{
    QFETCH(QString, offset);
    QTEST(offsetInWords(offset), "words");
}

void ValueWordsTest::shouldSayWhatAPictureIs_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const QString png = u"data:image/png;base64,"_s + QString(16384, u'A');
    QTest::newRow("PNG") << png << u"image PNG, 12\u00A0Ko"_s << u"PNG image, 12\u00A0kB"_s;
    QTest::newRow("small SVG") << u"data:image/svg+xml;base64,PHN2Zy8+"_s << u"image SVG, 1\u00A0Ko"_s
                               << u"SVG image, 1\u00A0kB"_s;
}

void ValueWordsTest::shouldSayWhatAPictureIs()
{
    QFETCH(QString, value);
    QTEST(imageInWords(value, Language::French), "french");
    QTEST(imageInWords(value, Language::English), "english");
}

void ValueWordsTest::shouldSayAnAddress()
{
    const Address full{
        u"DPO"_s, {u"1 rue de l’Église"_s, u"Bât. B"_s}, u"BP 1"_s, u"1000"_s, u"Bruxelles"_s, u"Région"_s, u"BE"_s};
    QCOMPARE(addressInWords(full, Language::French, u", "_s),
             u"DPO, 1 rue de l’Église, Bât. B, BP 1, 1000 Bruxelles, Région, Belgique"_s);
    QCOMPARE(addressInWords(full, Language::English, u"\n"_s),
             u"DPO\n1 rue de l’Église\nBât. B\nBP 1\n1000 Bruxelles\nRégion\nBelgium"_s);
    QCOMPARE(addressInWords({.city = u"Papeete"_s}, Language::French, u", "_s), u"Papeete"_s);
    QCOMPARE(addressInWords({.postalCode = u"75001"_s, .country = u"FR"_s}, Language::English, u", "_s),
             u"75001, France"_s);
    QCOMPARE(townInWords(full), u"1000 Bruxelles"_s);
    QCOMPARE(townInWords({.postalCode = u"LS1 4DY"_s, .city = u"Leeds"_s, .country = u"GB"_s}), u"Leeds LS1 4DY"_s);
    QCOMPARE(townInWords({.city = u"Papeete"_s}), u"Papeete"_s);
    const Address british{{}, {u"17 Quayside"_s}, {}, u"EH6 6QG"_s, u"Edinburgh"_s, u"Midlothian"_s, u"GB"_s};
    QCOMPARE(addressInWords(british, Language::English, u", "_s),
             u"17 Quayside, Edinburgh, Midlothian EH6 6QG, United Kingdom"_s);
    QCOMPARE(addressInWords({.postalCode = u"D02 X285"_s, .city = u"Dublin 2"_s, .country = u"IE"_s}, Language::French,
                            u", "_s),
             u"Dublin 2, D02 X285, Irlande"_s);
    QCOMPARE(addressInWords({}, Language::French, u", "_s), QString());
}

void ValueWordsTest::shouldShapeATextForItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("a sentence") << u"Les données."_s << u"les données."_s << u"les données"_s << u"Les données."_s;
    QTest::newRow("a phrase") << u"les données"_s << u"les données"_s << u"les données"_s << u"Les données."_s;
    QTest::newRow("an acronym") << u"RGPD et loi."_s << u"RGPD et loi."_s << u"RGPD et loi"_s << u"RGPD et loi."_s;
    QTest::newRow("a letter and a figure")
        << u"A1 formulaire"_s << u"A1 formulaire"_s << u"A1 formulaire"_s << u"A1 formulaire."_s;
    QTest::newRow("a name") << u"Acme, notre hébergeur"_s << u"Acme, notre hébergeur"_s << u"Acme, notre hébergeur"_s
                            << u"Acme, notre hébergeur."_s;
    QTest::newRow("an item of a list") << u"Les données\u00A0;"_s << u"les données\u00A0;"_s << u"les données"_s
                                       << u"Les données."_s;
    QTest::newRow("a sign alone") << u";"_s << u";"_s << u""_s << u""_s;
    QTest::newRow("a defined term") << u"Le Client"_s << u"le Client"_s << u"le Client"_s << u"Le Client."_s;
    QTest::newRow("an acronym after a word")
        << u"Registre RCS"_s << u"registre RCS"_s << u"registre RCS"_s << u"Registre RCS."_s;
    QTest::newRow("a question") << u"Pourquoi ?"_s << u"pourquoi ?"_s << u"pourquoi ?"_s << u"Pourquoi ?"_s;
    QTest::newRow("three points") << u"Et plus..."_s << u"et plus..."_s << u"et plus..."_s << u"Et plus..."_s;
    QTest::newRow("an ellipsis") << u"Et plus…"_s << u"et plus…"_s << u"et plus…"_s << u"Et plus…"_s;
    QTest::newRow("an accent") << u"Étude"_s << u"étude"_s << u"étude"_s << u"Étude."_s;
    QTest::newRow("a full stop alone") << u"."_s << u"."_s << u""_s << u"."_s;
    QTest::newRow("one letter") << u"À"_s << u"à"_s << u"à"_s << u"À."_s;
    QTest::newRow("a character of two units") << u"😀 oui"_s << u"😀 oui"_s << u"😀 oui"_s << u"😀 oui."_s;
}

void ValueWordsTest::shouldShapeATextForItsPlace()
{
    QFETCH(QString, text);
    const QSet<QString> names{u"Acme"_s};
    QTEST(shaped(text, ViewMode::Lower, names), "lower");
    QTEST(shaped(text, ViewMode::Clause, names), "clause");
    QTEST(shaped(text, ViewMode::Sentence, names), "sentence");
    for (const ViewMode mode : {ViewMode::Plain, ViewMode::Required, ViewMode::All, ViewMode::Phrases})
        QCOMPARE(shaped(text, mode, names), text);
}

void ValueWordsTest::shouldShapeEachLanguage()
{
    QCOMPARE(shaped(LocalizedText(u"Les données."_s, u"The data."_s), ViewMode::Clause, {}),
             LocalizedText(u"les données"_s, u"the data"_s));
    QVERIFY(shaped(LocalizedText(), ViewMode::Sentence, {}).isEmpty());
}

QTEST_GUILESS_MAIN(ValueWordsTest)
#include "valuewordstest.moc"
