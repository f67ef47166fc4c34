// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registervalues.h"

#include "documenttesting.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// What of a register a customer's template is given.
class RegisterValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveWhatTheCustomerEntrusts_data();
    void shouldGiveWhatTheCustomerEntrusts();
    void shouldSayTheTaskOfAProviderByItsKind();
};

void RegisterValuesTest::shouldGiveWhatTheCustomerEntrusts_data()
{
    QTest::addColumn<QString>("activities");
    QTest::addColumn<QString>("data");
    const QString own = u"{\"id\":\"own\",\"name\":{\"en\":\"Sales\"},\"role\":\"controller\",\"data\":[\"cards\"]}"_s;
    const QString theirs = u"{\"id\":\"theirs\",\"name\":{\"en\":\"Hosting\"},\"role\":\"processor\"%1}"_s;
    QTest::newRow("what the activity names")
        << own + u',' + theirs.arg(u",\"data\":[\"files\"]"_s) << u"Hosted files"_s;
    QTest::newRow("nothing named: what is not ours")
        << own + u',' + theirs.arg(QString()) << u"Hosted files and Mail"_s;
    QTest::newRow("no activity as processor") << own << u"Cards"_s;
    QTest::newRow("no activity") << QString() << u"Cards, Hosted files and Mail"_s;
}

void RegisterValuesTest::shouldGiveWhatTheCustomerEntrusts()
{
    QFETCH(QString, activities);
    QString error;
    const QString json = u"{\"customers\":[{\"id\":\"c\",\"name\":\"Acme\"}],\"data_categories\":["
                         "{\"id\":\"cards\",\"name\":{\"en\":\"Cards\"}},"
                         "{\"id\":\"files\",\"name\":{\"en\":\"Hosted files\"}},"
                         "{\"id\":\"mail\",\"name\":{\"en\":\"Mail\"}}],\"activities\":[%1]}"_s.arg(activities);
    const Register content = Test::registerFromJson(json.toUtf8(), error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const auto values = RegisterValues::make(content, Language::English, QDate(2026, 3, 1), u"c"_s);
    QVERIFY(values);
    QTEST((*values)->value(u"dpa_data_categories"_s).text, "data");
}

void RegisterValuesTest::shouldSayTheTaskOfAProviderByItsKind()
{
    QString error;
    const Register content = Test::registerFromJson(
        R"({"sub_processors":[{"id":"a","name":"A","kinds":["hosting","backup"]},)"
        R"({"id":"b","name":"B","kinds":["hosting"],"purpose":{"en":"Night watch"}}]})",
        error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const auto values = RegisterValues::make(content, Language::English, QDate(2026, 3, 1), {});
    QVERIFY(values);
    QCOMPARE((*values)->value(u"dpa_sub_processors.purpose"_s).items,
             (QStringList{u"hosting and backup"_s, u"Night watch"_s}));
}

QTEST_GUILESS_MAIN(RegisterValuesTest)
#include "registervaluestest.moc"
