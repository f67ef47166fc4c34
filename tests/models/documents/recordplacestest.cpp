// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordplaces.h"
#include "customers.h"
#include "documenttesting.h"
#include "filledrecord.h"
#include "processing.h"
#include "retention.h"

#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 1);

Register sample()
{
    QString error;
    return registerFromFile(sourceFolder() + u"/resources/samples/atelier-numerique.json"_s, error);
}

QStringList documentsOf(const QList<RecordPlace> &places)
{
    QStringList names;
    for (const RecordPlace &place : places) {
        if (!names.contains(place.document))
            names.append(place.document);
    }
    return names;
}

} // namespace

class RecordPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameDocumentAndSection();
    void shouldFollowTheLanguage();
    void shouldTellFieldsApart();
    void shouldKnowNothingOfWhatIsNotPrinted();
    void shouldListEachSectionOnce();
    void shouldLetOneCustomerStandForAll();
    void shouldPlaceEveryTypeThatDocumentsPrint();
    void shouldEndEarlyWhenCancelled();
    void shouldExcerptWithWhatBelongsToARecord();
};

void RecordPlacesTest::shouldNameDocumentAndSection()
{
    Document document;
    document.title = u"Policy"_s;
    document.origins = {{u"activity"_s, u"a"_s, u"name"_s}, {u"activity"_s, u"a"_s, u"purposes.0.text"_s}};
    Block before, heading, list, item, text;
    before.inlines = {{Inline::Kind::Text, u"x"_s, false, false, {}, 0, {}}};
    heading.kind = Block::Kind::Heading;
    heading.level = 2;
    heading.number = u"3."_s;
    heading.anchor = u"data"_s;
    heading.inlines = {{Inline::Kind::Text, u"Data"_s}};
    text.inlines = {{Inline::Kind::Text, u"y"_s, false, false, {}, 1, {}}};
    item.kind = Block::Kind::ListItem;
    item.children = {text};
    list.kind = Block::Kind::List;
    list.children = {item};
    document.blocks = {before, heading, list};
    RecordPlaces places;
    places.add(u"privacy-policy"_s, document);
    const RecordPlace first{u"privacy-policy"_s, Language::French, {}, u"Policy"_s, document.origins.at(0)};
    const RecordPlace second{u"privacy-policy"_s, Language::French, u"data"_s, u"3. Data"_s, document.origins.at(1)};
    QCOMPARE(places.places(u"a"_s), (QList<RecordPlace>{first, second}));
    QCOMPARE(places.places(u"a"_s, u"purposes"_s), QList<RecordPlace>{second});
    QCOMPARE(places.places(u"a"_s, u"purpose"_s), QList<RecordPlace>());
    QCOMPARE(places.places(u"b"_s), QList<RecordPlace>());
}

void RecordPlacesTest::shouldFollowTheLanguage()
{
    const Register content = sample();
    const QString id = content.all<Activity>().first()->id;
    const auto french = RecordPlaces::of(content, Language::French, day).places(id);
    const auto english = RecordPlaces::of(content, Language::English, day).places(id);
    QVERIFY(!french.isEmpty());
    QCOMPARE(documentsOf(french), documentsOf(english));
    QCOMPARE(english.first().language, Language::English);
    QVERIFY(french.first().section != english.first().section);
}

void RecordPlacesTest::shouldTellFieldsApart()
{
    const Register content = sample();
    const auto rule = content.all<RetentionRule>().first();
    const RecordPlaces places = RecordPlaces::of(content, Language::English, day);
    QVERIFY(documentsOf(places.places(rule->id)).contains(u"retention"_s));
    QVERIFY(!places.places(rule->id, u"name"_s).isEmpty());
    for (const RecordPlace &place : places.places(rule->id, u"name"_s))
        QCOMPARE(place.origin.field, u"name"_s);
    QCOMPARE(places.places(rule->id, u"note"_s).size(), 0);
}

void RecordPlacesTest::shouldKnowNothingOfWhatIsNotPrinted()
{
    const RecordPlaces places = RecordPlaces::of(sample(), Language::French, day);
    QVERIFY(!places.isEmpty());
    QCOMPARE(places.places(u"nobody"_s).size(), 0);
    QVERIFY(RecordPlaces().isEmpty());
}

void RecordPlacesTest::shouldListEachSectionOnce()
{
    const Register content = sample();
    const RecordPlaces places = RecordPlaces::of(content, Language::French, day);
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type)) {
            QSet<QString> sections;
            for (const RecordPlace &place : places.places(record->id)) {
                QCOMPARE(place.origin.recordId, record->id);
                const QString section = place.document + u'#' + place.anchor;
                QVERIFY2(!sections.contains(section), qPrintable(section));
                sections.insert(section);
            }
        }
    }
}

void RecordPlacesTest::shouldLetOneCustomerStandForAll()
{
    Register content = sample();
    for (int i = 0; i < 3; ++i) {
        auto customer = std::make_shared<Customer>();
        customer->id = u"extra-%1"_s.arg(i);
        customer->name = u"Extra %1"_s.arg(i);
        content.put(recordType<Customer>(), customer);
    }
    const RecordPlaces places = RecordPlaces::of(content, Language::French, day);
    for (const auto &customer : content.all<Customer>()) {
        const auto found = places.places(customer->id, u"name"_s);
        QVERIFY2(documentsOf(found).contains(u"dpa"_s), qPrintable(customer->id));
        QCOMPARE(found.first().origin.recordId, customer->id);
    }
}

void RecordPlacesTest::shouldPlaceEveryTypeThatDocumentsPrint()
{
    const RecordPlaces places = RecordPlaces::of(filledRegister(), Language::French, day);
    for (const QString &type : {u"organisation"_s, u"contact"_s, u"activity"_s, u"sub_processor"_s, u"retention_rule"_s,
                                u"security_measure"_s, u"customer"_s, u"place"_s})
        QVERIFY2(!places.places(filledId(type)).isEmpty(), qPrintable(type));
}

void RecordPlacesTest::shouldEndEarlyWhenCancelled()
{
    int asked = 0;
    const RecordPlaces places = RecordPlaces::of(sample(), Language::French, day, [&asked] { return ++asked > 1; });
    QVERIFY(places.isEmpty());
    QCOMPARE(asked, 2);
}

void RecordPlacesTest::shouldExcerptWithWhatBelongsToARecord()
{
    const Register content = sample();
    QCOMPARE(excerpt(content, 10'000).size(), content.size());
    const auto last = content.all<Activity>().last();
    QVERIFY(!last->data.isEmpty());
    const Register part = excerpt(content, 1, last->id);
    QVERIFY(part.size() < content.size());
    QCOMPARE(part.all<Activity>().first()->id, content.all<Activity>().first()->id);
    for (const QString &id : QStringList{last->id} + last->data)
        QVERIFY2(part.contains(id), qPrintable(id));
    const Register used = excerpt(content, 0, last->data.first());
    QVERIFY(used.contains(last->id));
    QCOMPARE(excerpt(content, 0).size(), 0);
}

QTEST_GUILESS_MAIN(RecordPlacesTest)
#include "recordplacestest.moc"
