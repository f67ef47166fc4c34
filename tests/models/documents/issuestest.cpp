// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues.h"
#include "documenttesting.h"
#include "organisation.h"

#include <QTest>
#include <QTimeZone>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 1);

DocumentRequest policy(Language language = Language::French)
{
    return {u"privacy-policy"_s, language, day, {}};
}

void addIssue(Register &content, const QString &number, const DocumentRequest &request, int hour = 12)
{
    auto issue = std::make_shared<DocumentIssue>();
    issue->id = newId();
    issue->document = request.document;
    issue->language = languageCode(request.language);
    issue->customer = request.customerId;
    issue->number = number;
    issue->date = {QDateTime(day, QTime(hour, 0), QTimeZone::UTC), {}};
    content.put(recordType<DocumentIssue>(), issue);
}

void addVersions(Register &content, const QStringList &numbers)
{
    auto profile = std::make_shared<DocumentProfile>();
    profile->id = u"p"_s;
    profile->document = u"privacy-policy"_s;
    for (const QString &number : numbers) {
        Version version;
        version.number = number;
        version.date = QDate(2020 + int(profile->versions.size()), 1, 1);
        version.state = u"published"_s;
        profile->versions.append(version);
    }
    content.put(recordType<DocumentProfile>(), profile);
}

DocumentProfile profileIn(const ProfileChange &change)
{
    return static_cast<const DocumentProfile &>(*change.after);
}

} // namespace

class IssuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountOn_data();
    void shouldCountOn();
    void shouldProposeANumber_data();
    void shouldProposeANumber();
    void shouldListIssuesOfOneDocumentOldestFirst();
    void shouldPublishAVersion();
    void shouldKeepTheDateOfAVersionThatIsThere();
    void shouldMakeAProfileWhereThereIsNone();
    void shouldPrintThePublishedVersion();
    void shouldPrintTheNumberOfACustomersVersion();
};

void IssuesTest::shouldCountOn_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << u""_s << u"1"_s;
    QTest::newRow("whole") << u"3"_s << u"4"_s;
    QTest::newRow("nine") << u"9"_s << u"10"_s;
    QTest::newRow("points") << u"2.1"_s << u"2.2"_s;
    QTest::newRow("three parts") << u"1.4.9"_s << u"1.4.10"_s;
    QTest::newRow("letter before") << u"v3"_s << u"v4"_s;
    QTest::newRow("letter behind") << u"3b"_s << u"4b"_s;
    QTest::newRow("no number") << u"final"_s << u"final 2"_s;
    QTest::newRow("longer than any number") << u"99999999999999999999"_s << u"999999999991000000000"_s;
}

void IssuesTest::shouldCountOn()
{
    QFETCH(QString, number);
    QTEST(numberAfter(number), "next");
}

void IssuesTest::shouldProposeANumber_data()
{
    QTest::addColumn<QStringList>("versions");
    QTest::addColumn<QStringList>("french");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QString>("next"); // in French
    QTest::newRow("nothing") << QStringList() << QStringList() << QStringList() << u"1"_s;
    QTest::newRow("a version that was not issued")
        << QStringList{u"1.0"_s, u"2.0"_s} << QStringList() << QStringList() << u"2.0"_s;
    QTest::newRow("issued") << QStringList{u"1.0"_s, u"2.0"_s} << QStringList{u"2.0"_s} << QStringList() << u"2.1"_s;
    QTest::newRow("issued in the other language")
        << QStringList{u"3"_s} << QStringList{u"2"_s} << QStringList{u"3"_s} << u"3"_s;
    QTest::newRow("issues without versions") << QStringList() << QStringList{u"4"_s} << QStringList() << u"5"_s;
}

void IssuesTest::shouldProposeANumber()
{
    QFETCH(QStringList, versions);
    QFETCH(QStringList, french);
    QFETCH(QStringList, english);
    Register content;
    if (!versions.isEmpty())
        addVersions(content, versions);
    for (const QString &number : french)
        addIssue(content, number, policy());
    for (const QString &number : english)
        addIssue(content, number, policy(Language::English));
    QTEST(nextVersionNumber(content, policy()), "next");
}

void IssuesTest::shouldListIssuesOfOneDocumentOldestFirst()
{
    Register content;
    addIssue(content, u"2"_s, policy(), 14);
    addIssue(content, u"1"_s, policy(), 9);
    addIssue(content, u"x"_s, policy(Language::English));
    addIssue(content, u"y"_s, {u"dpa"_s, Language::French, day, {}});
    addIssue(content, u"z"_s, {u"privacy-policy"_s, Language::French, day, u"customer"_s});
    QStringList numbers;
    for (const auto &issue : issuesOf(content, policy()))
        numbers.append(issue->number);
    QCOMPARE(numbers, (QStringList{u"1"_s, u"2"_s}));
}

void IssuesTest::shouldPublishAVersion()
{
    Register content;
    addVersions(content, {u"1"_s, u"2"_s});
    const ProfileChange change = publish(content, u"privacy-policy"_s, {u"3"_s, day, {u"Ajout"_s, u"Addition"_s}});
    QCOMPARE(change.before, content.find(u"p"_s).record);
    const DocumentProfile after = profileIn(change);
    QCOMPARE(after.versions.size(), 3);
    QCOMPARE(after.versions.at(1).state, u"replaced"_s);
    QCOMPARE(after.versions.at(2).state, u"published"_s);
    QCOMPARE(after.versions.at(2).number, u"3"_s);
    QCOMPARE(after.versions.at(2).date, day);
    QCOMPARE(after.versions.at(2).changeNote, LocalizedText(u"Ajout"_s, u"Addition"_s));
}

void IssuesTest::shouldKeepTheDateOfAVersionThatIsThere()
{
    Register content;
    addVersions(content, {u"1"_s, u"2"_s});
    const DocumentProfile after = profileIn(publish(content, u"privacy-policy"_s, {u"2"_s, day, {{}, u"Note"_s}}));
    QCOMPARE(after.versions.size(), 2);
    QCOMPARE(after.versions.at(1).date, QDate(2021, 1, 1));
    QCOMPARE(after.versions.at(1).changeNote.text(Language::English), u"Note"_s);
    QCOMPARE(versionDate(content, u"privacy-policy"_s, u"2"_s), QDate(2021, 1, 1));
    QCOMPARE(versionDate(content, u"privacy-policy"_s), QDate(2021, 1, 1));
    QVERIFY(!versionDate(content, u"privacy-policy"_s, u"7"_s).isValid());
    QVERIFY(!versionDate(content, u"dpa"_s).isValid());
}

void IssuesTest::shouldMakeAProfileWhereThereIsNone()
{
    const ProfileChange change = publish({}, u"dpa"_s, {u"1"_s, day, {}});
    QVERIFY(!change.before);
    QCOMPARE(profileIn(change).document, u"dpa"_s);
    QVERIFY(isValidId(profileIn(change).id));
    QCOMPARE(profileIn(change).versions.size(), 1);
}

void IssuesTest::shouldPrintThePublishedVersion()
{
    QString error;
    Register content = registerFromFile(registerFiles().constLast(), error);
    const ProfileChange change = publish(content, u"privacy-policy"_s, {u"77"_s, QDate(2027, 3, 1), {}});
    content.put(recordType<DocumentProfile>(), change.after);
    const Result<Document> document = composeVersion(content, policy(Language::English), {u"77"_s, day, {}});
    QVERIFY(document);
    QVERIFY2(document->versionLine.contains(u"Version 77"_s), qPrintable(document->versionLine));
    QVERIFY2(document->versionLine.contains(QString(u"1 March 2027"_s).replace(u' ', QChar::Nbsp)),
             qPrintable(document->versionLine));
}

void IssuesTest::shouldPrintTheNumberOfACustomersVersion()
{
    QString error;
    const Register content = registerFromFile(sourceFolder() + u"/resources/samples/atelier-numerique.json"_s, error);
    const QString customer = content.all<Customer>().first()->id;
    const Result<Document> document = composeVersion(content, {u"dpa"_s, Language::French, day, customer},
                                                     {u"12"_s, day, {}});
    QVERIFY(document);
    QCOMPARE(document->versionLine, QString(u"Version 12 – État au 1er_mars_2026"_s).replace(u'_', QChar::Nbsp));
}

QTEST_GUILESS_MAIN(IssuesTest)
#include "issuestest.moc"
