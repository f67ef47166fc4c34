// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "documenttesting.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Facts of a register that only some documents tell, and where.
class PrintedFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepEndedActivitiesInTheRecordsAlone_data();
    void shouldKeepEndedActivitiesInTheRecordsAlone();
    void shouldAskNothingOfAnEndedActivity();
    void shouldNameAllWhomAnAgreementAuthorises_data();
    void shouldNameAllWhomAnAgreementAuthorises();
    void shouldPrintWhatAPartyHasWithoutAName_data();
    void shouldPrintWhatAPartyHasWithoutAName();
    void shouldTakeAGroupForTheCustomersOfTheRecords();
    void shouldAskForAnAddressOfItsOwnOnlyWhereNobodyCanBeReached_data();
    void shouldAskForAnAddressOfItsOwnOnlyWhereNobodyCanBeReached();
};

namespace {

Document made(const QString &records, const QString &document, const QString &customer = {})
{
    return compose(registerOf(records), {document, Language::English, QDate(2026, 1, 31), customer}).value();
}

const QString us = u"\"organisation\":{\"id\":\"us\",\"name\":\"Acme\",\"address\":{\"city\":\"X\","
                   "\"country\":\"FR\"}}"_s;
const QString ended = u",\"activities\":[{\"id\":\"e\",\"name\":{\"en\":\"Old forum\"},\"role\":\"controller\","
                      "\"status\":\"ended\",\"end_date\":\"2025-03-31\",\"description\":{\"en\":\"Threads.\"}},"
                      "{\"id\":\"a\",\"name\":{\"en\":\"Present forum\"},\"role\":\"controller\"}]"_s;

} // namespace

void PrintedFactsTest::shouldKeepEndedActivitiesInTheRecordsAlone_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<bool>("told");
    QTest::newRow("records") << u"records"_s << true;
    QTest::newRow("policy") << u"privacy-policy"_s << false;
    QTest::newRow("agreement") << u"dpa"_s << false;
}

void PrintedFactsTest::shouldKeepEndedActivitiesInTheRecordsAlone()
{
    QFETCH(QString, document);
    QFETCH(bool, told);
    const QString words = plainText(made(us + ended, document)).replace(QChar(QChar::Nbsp), u' ');
    QCOMPARE(words.contains("Threads."_L1), told);
    QCOMPARE(words.contains("31 March 2025"_L1), told);
    if (told)
        QVERIFY(words.lastIndexOf("Present forum"_L1) < words.lastIndexOf("Old forum"_L1));
}

void PrintedFactsTest::shouldAskNothingOfAnEndedActivity()
{
    const Document tree = made(us + ended, u"records"_s);
    const auto asks = [&tree](const QString &id) {
        return std::ranges::any_of(tree.missing, [&id](const MissingField &missing) {
            return missing.origin.recordId == id && !missing.article.isEmpty();
        });
    };
    QVERIFY(asks(u"a"_s));
    QVERIFY(!asks(u"e"_s));
}

void PrintedFactsTest::shouldNameAllWhomAnAgreementAuthorises_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("standard");
    QTest::addColumn<bool>("named");
    QTest::newRow("general") << u"general"_s << u"specific"_s << false;
    QTest::newRow("specific") << u"specific"_s << u"general"_s << true;
    QTest::newRow("specific by the standard terms") << QString() << u"specific"_s << true;
    QTest::newRow("not stated") << QString() << QString() << false;
}

void PrintedFactsTest::shouldNameAllWhomAnAgreementAuthorises()
{
    QFETCH(QString, own);
    QFETCH(QString, standard);
    QFETCH(bool, named);
    const auto agreement = [](const QString &id, const QString &authorisation, const QString &customer) {
        QString text = u"{\"id\":\"%1\",\"name\":{\"en\":\"%1\"},\"direction\":\"customer\""_s.arg(id);
        if (!authorisation.isEmpty())
            text += u",\"authorisation\":\"%1\""_s.arg(authorisation);
        return text + (customer.isEmpty() ? QString() : u",\"customer\":\"%1\""_s.arg(customer)) + u'}';
    };
    const QString records =
        us
        + u",\"sub_processors\":[{\"id\":\"s\",\"name\":\"Initech\",\"country\":\"DE\",\"on_request\":true}],"
          "\"customers\":[{\"id\":\"k\",\"name\":\"K\"}],\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"},"
          "\"role\":\"processor\",\"sub_processors\":[\"s\"]}],\"agreements\":[%1,%2]"_s.arg(
              agreement(u"terms"_s, standard, {}), agreement(u"own"_s, own, u"k"_s));
    const QString words = plainText(made(records, u"dpa"_s, u"k"_s));
    QCOMPARE(words.contains("Initech"_L1), named);
    QCOMPARE(words.contains("also engages Sub-processors whose list"_L1), !named);
    QVERIFY(!plainText(made(records, u"privacy-policy"_s)).contains("Initech"_L1));
}

void PrintedFactsTest::shouldPrintWhatAPartyHasWithoutAName_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("agreement");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name of the agreement") << QString() << QString() << u"This agreement is called: Annex Nine."_s;
    QTest::newRow("contact's position") << u",\"contact_title\":\"Bursar\""_s << QString()
                                        << u"Contact person: Bursar"_s;
    QTest::newRow("customer's signatory")
        << u",\"signatory_title\":\"Reeve\""_s << QString() << u"represented by (title): Reeve"_s;
    QTest::newRow("our signatory") << QString() << u",\"signatory_title\":\"Provost\""_s
                                   << u"represented by (title): Provost"_s;
}

void PrintedFactsTest::shouldPrintWhatAPartyHasWithoutAName()
{
    QFETCH(QString, customer);
    QFETCH(QString, agreement);
    QFETCH(QString, expected);
    const QString records = us
                          + u",\"customers\":[{\"id\":\"k\",\"name\":\"K\"%1}],\"agreements\":[{\"id\":\"g\","
                            "\"name\":{\"en\":\"Annex Nine\"},\"direction\":\"customer\",\"customer\":\"k\"%2}]"_s.arg(
                                customer, agreement);
    const QString words = plainText(made(records, u"dpa"_s, u"k"_s)).replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(words.contains(expected), qPrintable(words));
}

void PrintedFactsTest::shouldTakeAGroupForTheCustomersOfTheRecords()
{
    const QString activity = u",\"activities\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"role\":\"processor\"%1}]"_s;
    const auto asksForCustomers = [](const Document &tree) {
        return std::ranges::any_of(tree.missing, [](const MissingField &missing) {
            return missing.origin.field == "customers"_L1 && missing.article == "30(2)(a)"_L1;
        });
    };
    QVERIFY(asksForCustomers(made(us + activity.arg(QString()), u"records"_s)));
    const Document group = made(us + activity.arg(u",\"customers\":[\"k\"]"_s)
                                    + u",\"customers\":[{\"id\":\"k\",\"name\":\"Customers of shared hosting\"}]"_s,
                                u"records"_s);
    QVERIFY(!asksForCustomers(group));
    QVERIFY(plainText(group).contains("Customers of shared hosting"_L1));
}

void PrintedFactsTest::shouldAskForAnAddressOfItsOwnOnlyWhereNobodyCanBeReached_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<bool>("asked");
    QTest::newRow("no contact") << QString() << true;
    QTest::newRow("a name alone") << u"\"roles\":[\"support\"]"_s << true;
    QTest::newRow("an e-mail address") << u"\"roles\":[\"support\"],\"email\":\"a@b.example\""_s << false;
    QTest::newRow("a telephone") << u"\"roles\":[\"support\"],\"phone\":\"+33 1\""_s << false;
    QTest::newRow("a signatory") << u"\"roles\":[\"signatory\"],\"email\":\"a@b.example\""_s << true;
}

void PrintedFactsTest::shouldAskForAnAddressOfItsOwnOnlyWhereNobodyCanBeReached()
{
    QFETCH(QString, contact);
    QFETCH(bool, asked);
    const QString contacts = contact.isEmpty() ? QString()
                                               : u",\"contacts\":[{\"id\":\"c\",\"name\":\"Ann\",%1}]"_s.arg(contact);
    const Document tree = made(us + contacts, u"privacy-policy"_s);
    QCOMPARE(std::ranges::any_of(tree.missing,
                                 [](const MissingField &missing) {
                                     return missing.origin.field == "email"_L1
                                         && missing.origin.recordType == "organisation"_L1;
                                 }),
             asked);
}

QTEST_GUILESS_MAIN(PrintedFactsTest)
#include "printedfactstest.moc"
