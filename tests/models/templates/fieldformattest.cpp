// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldformat.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// What the switches of a field and the format of a form field make of a value.
class FieldFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheSwitches_data();
    void shouldFollowTheSwitches();
    void shouldShowADateInItsPicture_data();
    void shouldShowADateInItsPicture();
    void shouldFollowTheFormatOfAFormField_data();
    void shouldFollowTheFormatOfAFormField();
};

void FieldFormatTest::shouldFollowTheSwitches_data()
{
    QTest::addColumn<QString>("instruction");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const QString &instruction, const QString &value, const QString &french,
                        const QString &english) { QTest::newRow(name) << instruction << value << french << english; };
    row("none", u"MERGEFIELD a"_s, u"Ys & l’eau"_s, u"Ys & l’eau"_s, u"Ys & l’eau"_s);
    row("upper", u"MERGEFIELD a \\* Upper"_s, u"mairie d’Évry"_s, u"MAIRIE D’ÉVRY"_s, u"MAIRIE D’ÉVRY"_s);
    row("lower", u"MERGEFIELD a \\* LOWER \\* MERGEFORMAT"_s, u"Mairie d’Évry"_s, u"mairie d’évry"_s,
        u"mairie d’évry"_s);
    row("first letter", u"MERGEFIELD a \\* FirstCap"_s, u"école d’Ys"_s, u"École d’Ys"_s, u"École d’Ys"_s);
    row("each word", u"MERGEFIELD a \\* Caps \\* CHARFORMAT"_s, u"ada de la mer"_s, u"Ada De La Mer"_s,
        u"Ada De La Mer"_s);
    row("case without space", u"MERGEFIELD a \\*Upper"_s, u"ys"_s, u"YS"_s, u"YS"_s);
    row("formats that change nothing", u"MERGEFIELD a \\* MERGEFORMAT \\v \\m"_s, u"Ys"_s, u"Ys"_s, u"Ys"_s);
    row("a date", u"MERGEFIELD a \\@ \"d MMMM yyyy\""_s, u"2026-03-01"_s, u"1 mars 2026"_s, u"1 March 2026"_s);
    row("a date and its case", u"MERGEFIELD a \\@ \"dddd d MMMM\" \\* Upper"_s, u"2026-03-01"_s, u"DIMANCHE 1 MARS"_s,
        u"SUNDAY 1 MARCH"_s);
    row("a picture without space", u"MERGEFIELD a \\@\"dd.MM.yy\""_s, u"2026-03-01"_s, u"01.03.26"_s, u"01.03.26"_s);
    row("no date", u"MERGEFIELD a \\@ \"dd.MM.yy\""_s, u"next year"_s, u"next year"_s, u"next year"_s);
    row("a number", u"MERGEFIELD a \\# \"0.00\""_s, u"1234.5"_s, u"1234,50"_s, u"1234.50"_s);
    row("a grouped number and its unit", u"MERGEFIELD a \\# \"# ##0,00 €\""_s, u"1234.5"_s, u"1\u202F234,50 €"_s,
        u"1,234.50 €"_s);
    row("zeros in front", u"MERGEFIELD a \\# 000"_s, u"7"_s, u"007"_s, u"007"_s);
    row("a negative number", u"MERGEFIELD a \\# 0.0#"_s, u"-7.5"_s, u"-7,5"_s, u"-7.5"_s);
    row("no number", u"MERGEFIELD a \\# 0"_s, u"seven"_s, u"seven"_s, u"seven"_s);
    row("texts around it", u"MERGEFIELD a \\b \"Mail: \" \\f \".\""_s, u"x"_s, u"Mail: x."_s, u"Mail: x."_s);
    row("texts around nothing", u"MERGEFIELD a \\b \"Mail: \" \\f \".\""_s, u""_s, u""_s, u""_s);
    row("a switch without its argument", u"MERGEFIELD a \\@"_s, u"2026-03-01"_s, u""_s, u""_s);
    row("a backslash alone", u"MERGEFIELD a \\"_s, u"x"_s, u"x"_s, u"x"_s);
}

void FieldFormatTest::shouldFollowTheSwitches()
{
    QFETCH(QString, instruction);
    QFETCH(QString, value);
    QFETCH(QString, french);
    QFETCH(QString, english);
    QCOMPARE(fieldText(instruction, value, {}, Language::French), french);
    QCOMPARE(fieldText(instruction, value, {}, Language::English), english);
}

void FieldFormatTest::shouldShowADateInItsPicture_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const auto row = [](const QString &picture, const QString &french, const QString &english) {
        QTest::newRow(qPrintable(picture)) << picture << french << english;
    };
    row(u"dd/MM/yyyy"_s, u"09/08/2026"_s, u"09/08/2026"_s);
    row(u"jj/MM/aaaa"_s, u"09/08/2026"_s, u"09/08/2026"_s);
    row(u"TT.MM.JJJJ"_s, u"09.08.2026"_s, u"09.08.2026"_s);
    row(u"DD MMM YY"_s, u"09 août 26"_s, u"09 Aug 26"_s);
    row(u"dddd d MMMM yyyy"_s, u"dimanche 9 août 2026"_s, u"Sunday 9 August 2026"_s);
    row(u"'le' d MMMM"_s, u"le 9 août"_s, u"le 9 August"_s);
    row(u"'le d"_s, u"le d"_s, u"le d"_s);
    row(u"d/M/yyyy HH:mm"_s, u"9/8/2026 00:00"_s, u"9/8/2026 00:00"_s);
    row(u""_s, u""_s, u""_s);
}

void FieldFormatTest::shouldShowADateInItsPicture()
{
    QFETCH(QString, picture);
    QFETCH(QString, french);
    QFETCH(QString, english);
    QCOMPARE(dateInPicture(picture, QDate(2026, 8, 9), Language::French), french);
    QCOMPARE(dateInPicture(picture, QDate(2026, 8, 9), Language::English), english);
}

void FieldFormatTest::shouldFollowTheFormatOfAFormField_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u""_s << u"ys"_s << QDate() << u"ys"_s;
    QTest::newRow("upper") << u"UPPERCASE"_s << u"ys"_s << QDate() << u"YS"_s;
    QTest::newRow("first letter") << u"FIRST CAPITAL"_s << u"ys la mer"_s << QDate() << u"Ys la mer"_s;
    QTest::newRow("each word") << u"TITLE CASE"_s << u"ys la mer"_s << QDate() << u"Ys La Mer"_s;
    QTest::newRow("a date") << u"dd/MM/yyyy"_s << u"le 9 août 2026"_s << QDate(2026, 8, 9) << u"09/08/2026"_s;
    QTest::newRow("a number") << u"0,00"_s << u"3"_s << QDate() << u"3,00"_s;
    QTest::newRow("a text where a number should be") << u"0,00"_s << u"three"_s << QDate() << u"three"_s;
}

void FieldFormatTest::shouldFollowTheFormatOfAFormField()
{
    QFETCH(QString, format);
    QFETCH(QString, value);
    QFETCH(QDate, date);
    QFETCH(QString, expected);
    QCOMPARE(formText(format, value, date, Language::French), expected);
}

QTEST_GUILESS_MAIN(FieldFormatTest)
#include "fieldformattest.moc"
