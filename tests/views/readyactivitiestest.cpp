// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starters.h"

#include "completeness.h"
#include "composer.h"
#include "creations.h"
#include "organisation.h"
#include "sample.h"
#include "storetesting.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

/// Ready activities in a register file and in the documents made from it.
class ReadyActivitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeTakenByTheStore_data() { eachAndAll(); }
    void shouldBeTakenByTheStore();
    void shouldLackNothingInThePolicy_data() { eachAndAll(); }
    void shouldLackNothingInThePolicy();
    void shouldMakeEveryDocument_data();
    void shouldMakeEveryDocument();
    void shouldFillARegisterWithTheSample();

private:
    void eachAndAll();
};

namespace {

std::shared_ptr<Organisation> hostingCompany()
{
    auto organisation = std::make_shared<Organisation>();
    organisation->id = u"organisation"_s;
    organisation->name = u"Hébergeur d’essai"_s;
    organisation->email = u"contact@example.org"_s;
    organisation->address.lines = {u"1 rue de l’Essai"_s};
    organisation->address.city = u"Lyon"_s;
    organisation->address.country = u"FR"_s;
    organisation->authority = u"cnil"_s;
    organisation->roles = {u"controller"_s, u"processor"_s};
    return organisation;
}

Register registerWith(const QStringList &ids)
{
    Register content = starterRecords(ids, {}, u"FR"_s).value();
    content.put(recordType<Organisation>(), hostingCompany());
    return content;
}

} // namespace

void ReadyActivitiesTest::eachAndAll()
{
    QTest::addColumn<QStringList>("ids");
    QStringList all;
    for (const Starter &starter : starters()) {
        QTest::newRow(qPrintable(starter.id)) << QStringList{starter.id};
        all.append(starter.id);
    }
    QTest::newRow("all") << all;
}

void ReadyActivitiesTest::shouldBeTakenByTheStore()
{
    QFETCH(QStringList, ids);
    const Register content = registerWith(ids);
    VERIFY_RESULT(checkConsistency(content));
    QTemporaryDir folder;
    const auto file = RegisterFile::create(folder.filePath(u"new.cartulary"_s), testOptions());
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->apply(creations(content)));
    QVERIFY(sameContent((*file)->content(), content));
}

void ReadyActivitiesTest::shouldLackNothingInThePolicy()
{
    QFETCH(QStringList, ids);
    for (const Language language : documentLanguages) {
        const auto policy = compose(registerWith(ids), {u"privacy-policy"_s, language, QDate(2026, 11, 25), {}});
        VERIFY_RESULT(policy);
        for (const MissingField &missing : policy->missing)
            qWarning() << missing.label << missing.article << missing.origin.field;
        QVERIFY(policy->missing.isEmpty());
    }
}

void ReadyActivitiesTest::shouldMakeEveryDocument_data()
{
    QTest::addColumn<QString>("document");
    for (const char *document : {"privacy-policy", "records", "retention", "security", "subprocessors", "dpa"})
        QTest::newRow(document) << QString::fromUtf8(document);
}

void ReadyActivitiesTest::shouldMakeEveryDocument()
{
    QFETCH(QString, document);
    QStringList all;
    for (const Starter &starter : starters())
        all.append(starter.id);
    for (const Language language : documentLanguages) {
        const auto made = compose(registerWith(all), {document, language, QDate(2026, 11, 25), {}});
        VERIFY_RESULT(made);
        QVERIFY(!made->blocks.isEmpty());
    }
}

void ReadyActivitiesTest::shouldFillARegisterWithTheSample()
{
    const auto changes = sampleChanges();
    VERIFY_RESULT(changes);
    QTemporaryDir folder;
    const auto file = RegisterFile::create(folder.filePath(u"sample.cartulary"_s), testOptions());
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->apply(*changes));
    QCOMPARE((*file)->content().size(), changes->size());
}

QTEST_GUILESS_MAIN(ReadyActivitiesTest)
#include "readyactivitiestest.moc"
