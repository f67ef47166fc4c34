// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "vocabulary.h"

#include "documenttesting.h"

#include <QRegularExpression>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The organisation's country decides under which rules its documents stand.
class CountryRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCiteTheRulesOfTheCountry_data();
    void shouldCiteTheRulesOfTheCountry();
    void shouldNotCiteTheUnionsRulesInTheUnitedKingdom_data();
    void shouldNotCiteTheUnionsRulesInTheUnitedKingdom();
    void shouldSayOnWhatATransferRelies_data();
    void shouldSayOnWhatATransferRelies();
    void shouldNotRepeatALawThatTheOrganisationNames();
    void shouldAskForARepresentativeInTheUnion_data();
    void shouldAskForARepresentativeInTheUnion();
    void shouldAlwaysMeanTheUnionsArticle27();
};

namespace {

Document made(const QString &records, const QString &document, Language language = Language::English)
{
    return compose(registerOf(records), {document, language, QDate(2026, 1, 31), {}}).value();
}

const QString us = u"\"organisation\":{\"id\":\"us\",\"name\":\"Acme\",\"address\":{\"city\":\"X\","
                   "\"country\":\"%1\"}%2}"_s;
const QString activities =
    u",\"sub_processors\":[{\"id\":\"s\",\"name\":\"Initech\",\"country\":\"US\"}],\"transfers\":[{\"id\":\"t\","
    "\"name\":{\"en\":\"T\",\"fr\":\"T\"},\"sub_processor\":\"s\",\"country\":\"%1\",\"safeguard\":\"%2\"}],"
    "\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"A\"},\"role\":\"controller\","
    "\"sub_processors\":[\"s\"],\"transfers\":[\"t\"],\"purposes\":[{\"text\":{\"en\":\"P\",\"fr\":\"P\"},"
    "\"legal_bases\":[\"contract\"]}]},{\"id\":\"b\",\"name\":{\"en\":\"B\",\"fr\":\"B\"},"
    "\"role\":\"processor\"}]"_s;

} // namespace

void CountryRulesTest::shouldCiteTheRulesOfTheCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const QString dpa = u"dpa"_s, policy = u"privacy-policy"_s;
    QTest::newRow("Union, definition") << u"FR"_s << dpa << u"“GDPR” means Regulation (EU) 2016/679 of 27 April 2016;"_s
                                       << u"« RGPD » désigne le règlement (UE) 2016/679 du 27 avril 2016 ;"_s;
    QTest::newRow("UK, definition")
        << u"GB"_s << dpa << u"“UK GDPR” means Regulation (EU) 2016/679 of 27 April 2016 as it forms part"_s
        << u"« RGPD britannique » désigne le règlement (UE) 2016/679 du 27 avril 2016 tel qu’il fait partie"_s;
    QTest::newRow("UK, act") << u"GB"_s << dpa << u"Data Protection Act 2018"_s << u"Data Protection Act 2018"_s;
    QTest::newRow("UK, act, policy") << u"GB"_s << policy << u"Data Protection Act 2018"_s
                                     << u"Data Protection Act 2018"_s;
    QTest::newRow("UK, basis") << u"GB"_s << policy << u"art. 6(1)(b) UK GDPR"_s
                               << u"art. 6, § 1, b) du RGPD britannique"_s;
    QTest::newRow("UK, law") << u"GB"_s << dpa << u"required to do so by the law of the United Kingdom"_s
                             << u"à moins que le droit du Royaume-Uni n’exige"_s;
    QTest::newRow("UK, transfers") << u"GB"_s << policy << u"to a country outside the United Kingdom"_s
                                   << u"vers un pays situé hors du Royaume-Uni"_s;
    QTest::newRow("Switzerland, act") << u"CH"_s << policy << u"Federal Act on Data Protection (FADP)"_s
                                      << u"Loi fédérale suisse sur la protection des données (LPD)"_s;
    QTest::newRow("Switzerland, agreement")
        << u"CH"_s << dpa << u"corresponding provision of that Act"_s << u"disposition correspondante de cette loi"_s;
    QTest::newRow("Switzerland, basis") << u"CH"_s << policy << u"art. 6(1)(b) GDPR"_s << u"art. 6, § 1, b) du RGPD)"_s;
}

void CountryRulesTest::shouldCiteTheRulesOfTheCountry()
{
    QFETCH(QString, country);
    QFETCH(QString, document);
    QFETCH(QString, english);
    QFETCH(QString, french);
    const QString records = us.arg(country, QString()) + activities.arg(u"US"_s, u"scc"_s);
    const QString inEnglish = wordsOf(made(records, document));
    QVERIFY2(inEnglish.contains(english), qPrintable(inEnglish));
    const QString inFrench = wordsOf(made(records, document, Language::French));
    QVERIFY2(inFrench.contains(french), qPrintable(inFrench));
}

void CountryRulesTest::shouldNotCiteTheUnionsRulesInTheUnitedKingdom_data()
{
    QTest::addColumn<QString>("document");
    for (const Term &term : vocabulary(u"document"_s)->terms)
        QTest::newRow(qPrintable(term.id)) << term.id;
}

void CountryRulesTest::shouldNotCiteTheUnionsRulesInTheUnitedKingdom()
{
    QFETCH(QString, document);
    static const QRegularExpression english(
        u"(?<!UK )GDPR|Member State|European Economic Area|European Commission|Union law"_s);
    static const QRegularExpression french(
        u"RGPD(?! britannique)|État membre|Espace économique européen|Commission européenne|droit de l’Union"_s);
    for (const QString &safeguard : {u"scc"_s, u"adequacy"_s, u"dpf"_s, u"bcr"_s, u"ad_hoc_clauses"_s}) {
        const QString records = us.arg(u"GB"_s, QString()) + activities.arg(u"US"_s, safeguard);
        const QString inEnglish = wordsOf(made(records, document));
        QVERIFY2(!english.match(inEnglish).hasMatch(), qPrintable(inEnglish));
        const QString inFrench = wordsOf(made(records, document, Language::French));
        QVERIFY2(!french.match(inFrench).hasMatch(), qPrintable(inFrench));
    }
}

void CountryRulesTest::shouldSayOnWhatATransferRelies_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("safeguard");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("asked");
    QTest::newRow("UK, clauses") << u"GB"_s << u"US"_s << u"scc"_s
                                 << u"the International Data Transfer Agreement (IDTA) or the UK Addendum"_s << false;
    QTest::newRow("UK, adequacy of Japan")
        << u"GB"_s << u"JP"_s << u"adequacy"_s << u"adequacy regulations of the United Kingdom"_s << false;
    QTest::newRow("UK, adequacy of the Union")
        << u"GB"_s << u"DE"_s << u"adequacy"_s << u"adequacy regulations of the United Kingdom"_s << false;
    QTest::newRow("UK, adequacy of India")
        << u"GB"_s << u"IN"_s << u"adequacy"_s << u"adequacy regulations of the United Kingdom"_s << true;
    QTest::newRow("UK, framework") << u"GB"_s << u"US"_s << u"dpf"_s << u"under the UK Extension"_s << false;
    QTest::newRow("Switzerland, clauses")
        << u"CH"_s << u"US"_s << u"scc"_s << u"with the adaptations that the Swiss Federal Act"_s << false;
    QTest::newRow("Union, clauses") << u"FR"_s << u"US"_s << u"scc"_s
                                    << u"adopted by the European Commission (art. 46(2)(c) GDPR)"_s << false;
}

void CountryRulesTest::shouldSayOnWhatATransferRelies()
{
    QFETCH(QString, home);
    QFETCH(QString, country);
    QFETCH(QString, safeguard);
    QFETCH(QString, expected);
    QFETCH(bool, asked);
    const Document tree = made(us.arg(home, QString()) + activities.arg(country, safeguard), u"privacy-policy"_s);
    QVERIFY2(wordsOf(tree).contains(expected), qPrintable(wordsOf(tree)));
    QCOMPARE(
        std::ranges::any_of(tree.missing,
                            [](const MissingField &missing) { return missing.origin.field == "safeguard_details"_L1; }),
        asked);
}

void CountryRulesTest::shouldNotRepeatALawThatTheOrganisationNames()
{
    const QString own = u",\"laws\":[{\"title\":{\"en\":\"Data Protection Act\",\"fr\":\"Data Protection Act\"},"
                        "\"number\":\"c. 12\"}]"_s;
    const QString words = wordsOf(made(us.arg(u"GB"_s, own), u"privacy-policy"_s));
    QCOMPARE(words.count("Data Protection Act"_L1), 1);
}

void CountryRulesTest::shouldAskForARepresentativeInTheUnion_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("serves");
    QTest::addColumn<QString>("others");
    QTest::addColumn<bool>("asked");
    const QString contact = u",\"contacts\":[{\"id\":\"c\",\"name\":\"Ann\",\"roles\":[\"representative\"]}]"_s;
    const QString customer =
        u",\"customers\":[{\"id\":\"k\",\"name\":\"K\",\"address\":{\"city\":\"Y\",\"country\":\"BE\"}}]"_s;
    QTest::newRow("within the area") << u"FR"_s << QString() << QString() << false;
    QTest::newRow("French overseas") << u"PF"_s << QString() << QString() << false;
    QTest::newRow("country not stated") << QString() << QString() << QString() << false;
    QTest::newRow("Canada") << u"CA"_s << QString() << QString() << true;
    QTest::newRow("Canada, with a representative") << u"CA"_s << u"true"_s << contact << false;
    QTest::newRow("Canada, not targeting the Union") << u"CA"_s << u"false"_s << customer << false;
    QTest::newRow("United Kingdom") << u"GB"_s << QString() << QString() << false;
    QTest::newRow("United Kingdom, targeting the Union") << u"GB"_s << u"true"_s << QString() << true;
    QTest::newRow("United Kingdom, a customer in the Union") << u"GB"_s << QString() << customer << true;
}

void CountryRulesTest::shouldAskForARepresentativeInTheUnion()
{
    QFETCH(QString, country);
    QFETCH(QString, serves);
    QFETCH(QString, others);
    QFETCH(bool, asked);
    QString records = us.arg(country, serves.isEmpty() ? QString() : u",\"serves_union\":%1"_s.arg(serves));
    if (country.isEmpty())
        records.remove(u",\"country\":\"\""_s);
    for (const QString &document : {u"privacy-policy"_s, u"records"_s}) {
        const QString words = wordsOf(made(records + others, document));
        QCOMPARE(words.count(u"[To be completed: representative in the Union – art. 27 GDPR]"_s), asked ? 1 : 0);
    }
}

void CountryRulesTest::shouldAlwaysMeanTheUnionsArticle27()
{
    const auto words = [](const QString &article, const QString &country) {
        return articleInWords(article, Language::French, country).replace(QChar(QChar::Nbsp), u' ');
    };
    QCOMPARE(words(u"27"_s, u"GB"_s), u"art. 27 du RGPD"_s);
    QCOMPARE(words(u"28(2)"_s, u"GB"_s), u"art. 28, § 2 du RGPD britannique"_s);
    QCOMPARE(words(u"28(2)"_s, u"CH"_s), u"art. 28, § 2 du RGPD"_s);
}

QTEST_GUILESS_MAIN(CountryRulesTest)
#include "countryrulestest.moc"
