// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldBePrintedInWords_data();
    void shouldBePrintedInWords();
    void shouldPrintACriterionInItsOwnWords();
    void shouldFallBackToTheOtherLanguageOfACriterion();
    void shouldBeEmptyWithoutAmountOrCriterion_data();
    void shouldBeEmptyWithoutAmountOrCriterion();
    void shouldNameEveryUnit();
    void shouldNameEveryQualifier();
    void shouldNotKnowOtherNames();
};

using Unit = Period::Unit;
using Qualifier = Period::Qualifier;

void PeriodTest::shouldBePrintedInWords_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<Qualifier>("qualifier");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");

    QTest::newRow("one hour") << 1 << Unit::Hours << Qualifier::Exactly << u"1 heure"_s << u"1 hour"_s;
    QTest::newRow("hours") << 72 << Unit::Hours << Qualifier::AtMost << u"au maximum 72 heures"_s
                           << u"at most 72 hours"_s;
    QTest::newRow("one day") << 1 << Unit::Days << Qualifier::Exactly << u"1 jour"_s << u"1 day"_s;
    QTest::newRow("days") << 30 << Unit::Days << Qualifier::Exactly << u"30 jours"_s << u"30 days"_s;
    QTest::newRow("one business day") << 1 << Unit::BusinessDays << Qualifier::AtLeast
                                      << u"au minimum 1 jour ouvrable"_s << u"at least 1 business day"_s;
    QTest::newRow("business days") << 5 << Unit::BusinessDays << Qualifier::Exactly << u"5 jours ouvrables"_s
                                   << u"5 business days"_s;
    QTest::newRow("one week") << 1 << Unit::Weeks << Qualifier::Exactly << u"1 semaine"_s << u"1 week"_s;
    QTest::newRow("weeks") << 2 << Unit::Weeks << Qualifier::About << u"en général 2 semaines"_s
                           << u"in general 2 weeks"_s;
    QTest::newRow("one month") << 1 << Unit::Months << Qualifier::Exactly << u"1 mois"_s << u"1 month"_s;
    QTest::newRow("months") << 13 << Unit::Months << Qualifier::AtMost << u"au maximum 13 mois"_s
                            << u"at most 13 months"_s;
    QTest::newRow("one year") << 1 << Unit::Years << Qualifier::Exactly << u"1 an"_s << u"1 year"_s;
    QTest::newRow("years") << 2 << Unit::Years << Qualifier::AtLeast << u"au minimum 2 ans"_s << u"at least 2 years"_s;
    QTest::newRow("two is plural in both") << 2 << Unit::Days << Qualifier::Exactly << u"2 jours"_s << u"2 days"_s;
}

void PeriodTest::shouldBePrintedInWords()
{
    QFETCH(int, amount);
    QFETCH(Unit, unit);
    QFETCH(Qualifier, qualifier);
    QFETCH(QString, french);
    QFETCH(QString, english);
    const Period period{amount, unit, qualifier, {}};
    // The expected words are typed with plain spaces; the one after the figure must not break.
    const QString figure = QString::number(amount);
    const auto unbroken = [&figure](QString words) {
        return words.replace(figure + u' ', figure + QChar(QChar::Nbsp));
    };

    QCOMPARE(period.toWords(Language::French), unbroken(french));
    QCOMPARE(period.toWords(Language::English), unbroken(english));
}

void PeriodTest::shouldPrintACriterionInItsOwnWords()
{
    const Period period{0, Unit::Days, Qualifier::Criterion, {u"la durée du contrat"_s, u"the term of the contract"_s}};

    QCOMPARE(period.toWords(Language::French), u"la durée du contrat"_s);
    QCOMPARE(period.toWords(Language::English), u"the term of the contract"_s);
}

void PeriodTest::shouldFallBackToTheOtherLanguageOfACriterion()
{
    const Period period{0, Unit::Days, Qualifier::Criterion, {u"la durée du contrat"_s, {}}};

    QCOMPARE(period.toWords(Language::English), u"la durée du contrat"_s);
}

void PeriodTest::shouldBeEmptyWithoutAmountOrCriterion_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<bool>("empty");

    QTest::newRow("nothing") << Period{} << true;
    QTest::newRow("no amount") << Period{0, Unit::Years, Qualifier::AtMost, {}} << true;
    QTest::newRow("a negative amount") << Period{-1, Unit::Days, Qualifier::Exactly, {}} << true;
    QTest::newRow("an amount") << Period{1, Unit::Days, Qualifier::Exactly, {}} << false;
    QTest::newRow("a criterion without words") << Period{3, Unit::Days, Qualifier::Criterion, {}} << true;
    QTest::newRow("a criterion") << Period{0, Unit::Days, Qualifier::Criterion, {u"x"_s, {}}} << false;
}

void PeriodTest::shouldBeEmptyWithoutAmountOrCriterion()
{
    QFETCH(Period, period);
    QFETCH(bool, empty);

    QCOMPARE(period.isEmpty(), empty);
    QCOMPARE(period.toWords(Language::French).isEmpty(), empty);
}

void PeriodTest::shouldNameEveryUnit()
{
    for (const Unit unit : {Unit::Hours, Unit::Days, Unit::BusinessDays, Unit::Weeks, Unit::Months, Unit::Years})
        QCOMPARE(unitFromName(unitName(unit)), unit);
    QCOMPARE(unitName(Unit::BusinessDays), u"business_days"_s);
}

void PeriodTest::shouldNameEveryQualifier()
{
    for (const Qualifier qualifier :
         {Qualifier::Exactly, Qualifier::AtMost, Qualifier::AtLeast, Qualifier::About, Qualifier::Criterion})
        QCOMPARE(qualifierFromName(qualifierName(qualifier)), qualifier);
    QCOMPARE(qualifierName(Qualifier::AtMost), u"at_most"_s);
}

void PeriodTest::shouldNotKnowOtherNames()
{
    QVERIFY(!unitFromName(u"decades"_s));
    QVERIFY(!unitFromName({}));
    QVERIFY(!qualifierFromName(u"At_Most"_s));
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "periodtest.moc"
