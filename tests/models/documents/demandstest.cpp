// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "vocabulary.h"

#include "documenttesting.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What documents say, and ask for, when several records of a register are seen together.
class DemandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskForATransferThatNobodyStated_data();
    void shouldAskForATransferThatNobodyStated();
    void shouldNotNameWhoIsNamedOnRequestOnly();
    void shouldNameTheAdequacyDecision_data();
    void shouldNameTheAdequacyDecision();
    void shouldOfferACopyOfSafeguardsThatCanBeCopied_data();
    void shouldOfferACopyOfSafeguardsThatCanBeCopied();
    void shouldAskForTheConditionOfArticle9_data();
    void shouldAskForTheConditionOfArticle9();
    void shouldAskForArticle10WhereDataAreCriminal();
    void shouldAskForWhomTheLawWantsNamed_data();
    void shouldAskForWhomTheLawWantsNamed();
    void shouldAlwaysTellTheRightToComplain();
    void shouldCountARuleFromItsFirstStatedTime_data();
    void shouldCountARuleFromItsFirstStatedTime();
    void shouldNotRepeatTheLegalForm_data();
    void shouldNotRepeatTheLegalForm();
    void shouldKeepTheCapitalOfACompany();
    void shouldPrintACommitmentInEachDocumentItNames_data();
    void shouldPrintACommitmentInEachDocumentItNames();
    void shouldPrintTheProfileOfEachDocument_data();
    void shouldPrintTheProfileOfEachDocument();
};

namespace {

Document made(const QString &records, const QString &document = u"privacy-policy"_s,
              Language language = Language::English)
{
    return compose(registerOf(records), {document, language, QDate(2026, 1, 31), {}}).value();
}

bool lacks(const Document &document, const QString &field, const QString &type = {})
{
    return std::ranges::any_of(document.missing, [&](const MissingField &missing) {
        return missing.origin.field == field && (type.isEmpty() || missing.origin.recordType == type);
    });
}

const QString us = u"\"organisation\":{\"id\":\"us\",\"name\":\"Acme SAS\",\"legal_form\":\"SAS\","
                   "\"address\":{\"city\":\"X\",\"country\":\"%1\"}}"_s;

} // namespace

void DemandsTest::shouldAskForATransferThatNobodyStated_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("transfer");
    QTest::addColumn<bool>("asked");
    QTest::newRow("within the area") << u"FR"_s << u"DE"_s << u""_s << false;
    QTest::newRow("country not stated") << u"FR"_s << u""_s << u""_s << false;
    QTest::newRow("French overseas") << u"FR"_s << u"PF"_s << u""_s << false;
    QTest::newRow("third country") << u"FR"_s << u"IN"_s << u""_s << true;
    QTest::newRow("adequate country") << u"FR"_s << u"CH"_s << u""_s << true;
    QTest::newRow("our own country") << u"CH"_s << u"CH"_s << u""_s << false;
    QTest::newRow("a transfer to it") << u"FR"_s << u"IN"_s << u"\"sub_processor\":\"s\""_s << false;
    QTest::newRow("a transfer to the country") << u"FR"_s << u"IN"_s << u"\"country\":\"IN\""_s << false;
    QTest::newRow("a transfer elsewhere") << u"FR"_s << u"IN"_s << u"\"country\":\"US\""_s << true;
    QTest::newRow("a transfer to somebody else there")
        << u"FR"_s << u"IN"_s << u"\"country\":\"IN\",\"recipient\":\"r\""_s << true;
}

void DemandsTest::shouldAskForATransferThatNobodyStated()
{
    QFETCH(QString, home);
    QFETCH(QString, country);
    QFETCH(QString, transfer);
    QFETCH(bool, asked);
    QString records = us.arg(home)
                    + u",\"recipients\":[{\"id\":\"r\",\"name\":{\"en\":\"R\"}}],\"sub_processors\":[{\"id\":\"s\","
                      "\"name\":\"Initech\"%1}],\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"},"
                      "\"role\":\"controller\",\"sub_processors\":[\"s\"]}]"_s.arg(
                          country.isEmpty() ? QString() : u",\"country\":\"%1\""_s.arg(country));
    if (!transfer.isEmpty())
        records += u",\"transfers\":[{\"id\":\"t\",\"name\":{\"en\":\"T\"},%1}]"_s.arg(transfer);
    for (const QString &document : {u"privacy-policy"_s, u"records"_s}) {
        const Document tree = made(records, document);
        QCOMPARE(lacks(tree, u"transfers"_s), asked);
        QCOMPARE(wordsOf(tree).contains(u"[To be completed: transfers (Initech) – art. 13(1)(f) GDPR]"_s), asked);
    }
    QCOMPARE(lacks(made(records, u"subprocessors"_s), u"country"_s, u"sub_processor"_s), asked);
}

void DemandsTest::shouldNotNameWhoIsNamedOnRequestOnly()
{
    const Document tree = made(us.arg(u"FR"_s)
                               + u",\"sub_processors\":[{\"id\":\"s\",\"name\":\"Initech\",\"country\":\"US\","
                                 "\"on_request\":true}],\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"},"
                                 "\"role\":\"controller\",\"sub_processors\":[\"s\"]}]"_s);
    QVERIFY(lacks(tree, u"transfers"_s));
    QVERIFY(!wordsOf(tree).contains("Initech"_L1));
}

void DemandsTest::shouldNameTheAdequacyDecision_data()
{
    QTest::addColumn<QString>("transfer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("asked");
    QTest::newRow("by the country") << u"\"country\":\"CA\",\"safeguard\":\"adequacy\""_s
                                    << u"relies on European Commission adequacy decision 2002/2/EC"_s << false;
    QTest::newRow("by the recipient's country")
        << u"\"recipient\":\"r\",\"safeguard\":\"adequacy\""_s
        << u"relies on European Commission adequacy decision 2000/518/EC"_s << false;
    QTest::newRow("a country without one") << u"\"country\":\"IN\",\"safeguard\":\"adequacy\""_s
                                           << u"relies on an adequacy decision of the European Commission"_s << true;
    QTest::newRow("a country without one, explained")
        << u"\"country\":\"IN\",\"safeguard\":\"adequacy\",\"safeguard_details\":{\"en\":\"Decision 9.\"}"_s
        << u"Decision 9."_s << false;
    QTest::newRow("another safeguard") << u"\"country\":\"CA\",\"safeguard\":\"scc\""_s
                                       << u"relies on the standard contractual clauses"_s << false;
}

void DemandsTest::shouldNameTheAdequacyDecision()
{
    QFETCH(QString, transfer);
    QFETCH(QString, words);
    const Document tree = made(us.arg(u"FR"_s)
                               + u",\"recipients\":[{\"id\":\"r\",\"name\":{\"en\":\"R\"},\"country\":\"CH\"}],"
                                 "\"transfers\":[{\"id\":\"t\",\"name\":{\"en\":\"T\"},%1}]"_s.arg(transfer));
    QVERIFY2(wordsOf(tree).contains(words), qPrintable(wordsOf(tree)));
    QTEST(lacks(tree, u"safeguard_details"_s), "asked");
}

void DemandsTest::shouldOfferACopyOfSafeguardsThatCanBeCopied_data()
{
    QTest::addColumn<QString>("safeguard");
    QTest::addColumn<bool>("offered");
    for (const char *safeguard : {"scc", "bcr", "ad_hoc_clauses", "compelling_interests"})
        QTest::newRow(safeguard) << QString::fromLatin1(safeguard) << true;
    for (const char *safeguard : {"adequacy", "dpf", "derogation_contract", "none"})
        QTest::newRow(safeguard) << QString::fromLatin1(safeguard) << false;
}

void DemandsTest::shouldOfferACopyOfSafeguardsThatCanBeCopied()
{
    QFETCH(QString, safeguard);
    const Document tree = made(us.arg(u"FR"_s)
                               + u",\"transfers\":[{\"id\":\"t\",\"name\":{\"en\":\"T\"},\"country\":\"US\","
                                 "\"safeguard\":\"%1\"}]"_s.arg(safeguard));
    QTEST(wordsOf(tree).contains("To obtain a copy of the safeguards"_L1), "offered");
}

void DemandsTest::shouldAskForTheConditionOfArticle9_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<bool>("asked");
    const QString health = u"\"kind\":\"health\""_s;
    const QString controller = u"\"role\":\"controller\""_s;
    QTest::newRow("health data of ours") << health << controller << true;
    QTest::newRow("ordinary data") << u"\"kind\":\"identity\""_s << controller << false;
    QTest::newRow("a condition of the category")
        << health + u",\"special_basis\":\"explicit_consent\""_s << controller << false;
    QTest::newRow("a condition of the purpose")
        << health << controller + u",\"purposes\":[{\"text\":{\"en\":\"P\"},\"special_basis\":\"explicit_consent\"}]"_s
        << false;
    QTest::newRow("a customer's data") << health << u"\"role\":\"processor\""_s << false;
    QTest::newRow("never collected") << health + u",\"presence\":\"never\""_s << controller << false;
}

void DemandsTest::shouldAskForTheConditionOfArticle9()
{
    QFETCH(QString, category);
    QFETCH(QString, activity);
    const Document tree = made(
        us.arg(u"FR"_s)
        + u",\"data_categories\":[{\"id\":\"d\",\"name\":{\"en\":\"D\"},%1}],\"activities\":[{"
          "\"id\":\"a\",\"name\":{\"en\":\"A\"},\"data\":[\"d\"],%2}]"_s.arg(category, activity));
    QTEST(lacks(tree, u"special_basis"_s), "asked");
}

void DemandsTest::shouldAskForArticle10WhereDataAreCriminal()
{
    const Document tree = made(us.arg(u"FR"_s)
                               + u",\"data_categories\":[{\"id\":\"d\",\"name\":{\"en\":\"D\"},\"kind\":\"criminal\"}],"
                                 "\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"data\":[\"d\"],"
                                 "\"role\":\"controller\"}]"_s);
    const auto mark = std::ranges::find(tree.missing, u"10"_s, &MissingField::article);
    QVERIFY(mark != tree.missing.end());
    QCOMPARE(mark->origin, (Origin{u"data_category"_s, u"d"_s, u"special_basis"_s}));
}

void DemandsTest::shouldAskForWhomTheLawWantsNamed_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("asked");
    const QString designated = u"\"organisation\":{\"id\":\"us\",\"name\":\"A\",\"dpo_status\":\"designated\"}"_s;
    const QString officer = u",\"contacts\":[{\"id\":\"c\",\"name\":\"B\",\"roles\":[\"dpo\"]}]"_s;
    const QString activity = u",\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"role\":\"%1\"%2}]"_s;
    for (const QString &document : {u"privacy-policy"_s, u"records"_s}) {
        QTest::addRow("no officer, %s", qPrintable(document)) << document << designated << u"email"_s << true;
        QTest::addRow("an officer, %s", qPrintable(document))
            << document << designated + officer << u"email"_s << false;
        QTest::addRow("no joint controller, %s", qPrintable(document))
            << document << us.arg(u"FR"_s) + activity.arg(u"joint_controller"_s, QString()) << u"joint_controllers"_s
            << true;
        QTest::addRow("a joint controller, %s", qPrintable(document))
            << document
            << us.arg(u"FR"_s) + activity.arg(u"joint_controller"_s, u",\"joint_controllers\":{\"en\":\"With B.\"}"_s)
            << u"joint_controllers"_s << false;
    }
    const QString customer = u",\"customers\":[{\"id\":\"k\",\"name\":\"K\",\"activities\":[\"a\"]}]"_s;
    QTest::newRow("nobody served") << u"records"_s << us.arg(u"FR"_s) + activity.arg(u"processor"_s, QString())
                                   << u"customers"_s << true;
    QTest::newRow("somebody served") << u"records"_s
                                     << us.arg(u"FR"_s) + activity.arg(u"processor"_s, QString()) + customer
                                     << u"customers"_s << false;
}

void DemandsTest::shouldAskForWhomTheLawWantsNamed()
{
    QFETCH(QString, document);
    QFETCH(QString, records);
    QFETCH(QString, field);
    QFETCH(bool, asked);
    const Document tree = made(records, document);
    const bool contact = field == "email"_L1;
    QCOMPARE(lacks(tree, field, contact ? u"contact"_s : u"activity"_s), asked);
}

void DemandsTest::shouldAlwaysTellTheRightToComplain()
{
    const QString records = us.arg(u"FR"_s)
                          + u",\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"role\":\"controller\"}]"_s;
    QVERIFY(wordsOf(made(records)).contains("you may lodge a complaint with a supervisory authority"_L1));
    QVERIFY(wordsOf(made(records, u"privacy-policy"_s, Language::French))
                .contains(u"vous pouvez adresser une réclamation à une autorité de contrôle"_s));
}

void DemandsTest::shouldCountARuleFromItsFirstStatedTime_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const QString criterion =
        u"{\"period\":{\"qualifier\":\"criterion\",\"criterion\":{\"en\":\"as long as you are one\"}}}"_s;
    const QString year = u"{\"period\":{\"amount\":1,\"unit\":\"years\"}%1}"_s;
    const QString end = u"\"trigger\":\"end_of_contract\",\"phases\":[%1]"_s;
    QTest::newRow("one phase") << end.arg(year.arg(QString())) << u"R: 1 year, from the end of the contract."_s;
    QTest::newRow("a criterion, then a time")
        << end.arg(criterion + u',' + year.arg(QString()))
        << u"R: as long as you are one; then 1 year, from the end of the contract."_s;
    QTest::newRow("a criterion alone") << end.arg(criterion)
                                       << u"R: as long as you are one, from the end of the contract."_s;
    QTest::newRow("two times") << end.arg(year.arg(QString()) + u',' + year.arg(QString()))
                               << u"R: 1 year, from the end of the contract; then 1 year."_s;
    QTest::newRow("a time with a start of its own")
        << end.arg(criterion + u',' + year.arg(u",\"trigger\":\"financial_year_end\""_s))
        << u"R: as long as you are one; then 1 year, from the end of the financial year."_s;
    QTest::newRow("in words of its own")
        << u"\"trigger\":\"other\",\"trigger_text\":{\"en\":\"From the last call.\"},\"phases\":[%1]"_s.arg(
               criterion + u',' + year.arg(QString()))
        << u"R: as long as you are one; then 1 year, from the last call."_s;
}

void DemandsTest::shouldCountARuleFromItsFirstStatedTime()
{
    QFETCH(QString, rule);
    QFETCH(QString, words);
    const QString text = wordsOf(
        made(us.arg(u"FR"_s) + u",\"retention_rules\":[{\"id\":\"r\",\"name\":{\"en\":\"R\"},%1}]"_s.arg(rule)));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void DemandsTest::shouldNotRepeatTheLegalForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("words");
    QTest::newRow("in the name") << u"Acme SAS"_s << u"SAS"_s << u"Acme SAS, Germany"_s;
    QTest::newRow("in other letters") << u"Acme inc."_s << u"Inc."_s << u"Acme inc., Germany"_s;
    QTest::newRow("not in the name") << u"Acme"_s << u"SAS"_s << u"Acme (SAS), Germany"_s;
    QTest::newRow("with a space before the end") << u"Acme S A S"_s << u"S A S"_s << u"Acme S A S, Germany"_s;
    QTest::newRow("within a word") << u"Kansas"_s << u"SAS"_s << u"Kansas (SAS), Germany"_s;
}

void DemandsTest::shouldNotRepeatTheLegalForm()
{
    QFETCH(QString, name);
    QFETCH(QString, form);
    QFETCH(QString, words);
    const QString text = wordsOf(
        made(us.arg(u"FR"_s)
             + u",\"sub_processors\":[{\"id\":\"s\",\"name\":\"%1\",\"legal_form\":\"%2\",\"country\":\"DE\"}]"_s.arg(
                 name, form)));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void DemandsTest::shouldKeepTheCapitalOfACompany()
{
    const QString text = wordsOf(
        made(us.arg(u"FR"_s)
             + u",\"sources\":[{\"id\":\"s\",\"name\":{\"en\":\"Sift, Inc.\"}},"
               "{\"id\":\"f\",\"name\":{\"en\":\"Order Form\"}}],"
               "\"data_categories\":[{\"id\":\"d\",\"name\":{\"en\":\"D\"},\"sources\":[\"s\",\"f\"]}]"_s));
    QVERIFY2(text.contains("Source: Sift, Inc; order Form."_L1), qPrintable(text));
}

void DemandsTest::shouldPrintACommitmentInEachDocumentItNames_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("section");
    for (const char *document : {"privacy-policy", "records", "subprocessors", "retention", "security"}) {
        for (const Term &section : vocabulary(u"section"_s)->terms)
            QTest::addRow("%s %s", document, qPrintable(section.id)) << QString::fromLatin1(document) << section.id;
    }
}

void DemandsTest::shouldPrintACommitmentInEachDocumentItNames()
{
    QFETCH(QString, document);
    QFETCH(QString, section);
    const QString records = us.arg(u"FR"_s)
                          + u",\"commitments\":[{\"id\":\"c\",\"text\":{\"en\":\"We zwork.\"},\"section\":\"%1\","
                            "\"documents\":[\"%2\"]}]"_s.arg(section, document);
    QCOMPARE(wordsOf(made(records, document)).count("We zwork."_L1), 1);
    QVERIFY(!wordsOf(made(records, document == "records"_L1 ? u"security"_s : u"records"_s)).contains("zwork"_L1));
}

void DemandsTest::shouldPrintTheProfileOfEachDocument_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"introduction", "parent_contract", "parties", "object", "audience", "other_terms",
                              "review_advice", "changes"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void DemandsTest::shouldPrintTheProfileOfEachDocument()
{
    QFETCH(QString, field);
    for (const QString &document :
         {u"privacy-policy"_s, u"records"_s, u"subprocessors"_s, u"retention"_s, u"security"_s}) {
        const QString text = wordsOf(made(us.arg(u"FR"_s)
                                              + u",\"document_profiles\":[{\"id\":\"p\",\"document\":\"%1\","
                                                "\"%2\":{\"en\":\"the zwork\"}}]"_s.arg(document, field),
                                          document));
        QVERIFY2(text.contains("he zwork"_L1), qPrintable(document));
    }
}

QTEST_GUILESS_MAIN(DemandsTest)
#include "demandstest.moc"
