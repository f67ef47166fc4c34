// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completeness.h"
#include "askedfields.h"
#include "customers.h"
#include "filledrecord.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "readregister.h"
#include "retention.h"

#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveConditionsForFieldsWithAnArticle();
    void shouldAskForAFieldOnlyWhereItApplies_data();
    void shouldAskForAFieldOnlyWhereItApplies();
    void shouldAskPurposesForABasisUnlessOneHoldsForAll();
    void shouldNotAskAProcessorForItsLegalBasis();
    void shouldNameTheMissingLanguage();
    void shouldFindNothingMissingInAFilledRecord_data();
    void shouldFindNothingMissingInAFilledRecord();
    void shouldFindTheSampleComplete();
    void shouldSumUpAType();
};

namespace {

template<typename T>
std::shared_ptr<Record> made(const std::function<void(T &)> &alter)
{
    auto record = std::make_shared<T>();
    alter(*record);
    return record;
}

QStringList asked(const RecordType &type, const Record &record)
{
    QStringList paths;
    for (const Gap &gap : completenessOf(type, record).gaps) {
        if (gap.kind == Gap::Kind::Asked)
            paths.append(gap.path);
    }
    return paths;
}

void findConditioned(const RecordType &type, QSet<QString> &found)
{
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::Parts)
            findConditioned(field.parts.type(), found);
        for (const AskedCondition &condition : askedConditions()) {
            if (condition.type == type.name && condition.field == field.name && !field.article.isEmpty())
                found.insert(condition.type + u'.' + condition.field);
        }
    }
}

/// A record in which @p field is not asked for, and one in which it is.
void row(const char *name, const char *type, const char *field, const std::shared_ptr<Record> &without,
         const std::shared_ptr<Record> &with)
{
    QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(field) << without << with;
}

void addActivityRows()
{
    const auto ofRole = [](const QString &role) { return made<Activity>([&](Activity &a) { a.role = role; }); };
    row("joint controllers", "activity", "joint_controllers", ofRole(u"controller"_s), ofRole(u"joint_controller"_s));
    for (const char *field :
         {"instructions", "subject_matter", "duration", "nature", "customers", "customer_duties", "staff_access"})
        row(field, "activity", field, ofRole(u"controller"_s), ofRole(u"processor"_s));
    for (const char *field : {"provision", "sources", "recipients", "retention", "automated_decision", "dpia"})
        row(field, "activity", field, ofRole(u"processor"_s), ofRole(u"controller"_s));
    row("before the role is said", "activity", "provision", ofRole(u"intermediary"_s), ofRole({}));
    row("sub-processors are recipients", "activity", "recipients",
        made<Activity>([](Activity &a) { a.subProcessors = {u"host"_s}; }), made<Activity>([](Activity &) {}));
    row("consequence", "activity", "provision_consequence",
        made<Activity>([](Activity &a) { a.provision = u"optional"_s; }),
        made<Activity>([](Activity &a) { a.provision = u"contractual"_s; }));
    row("logic", "activity", "automated_logic", made<Activity>([](Activity &a) { a.automatedDecision = Answer::No; }),
        made<Activity>([](Activity &a) { a.automatedDecision = Answer::Yes; }));
    row("impact assessment", "activity", "dpia_note", made<Activity>([](Activity &a) { a.dpia = u"not_required"_s; }),
        made<Activity>([](Activity &a) { a.dpia = u"required"_s; }));
    const auto ofBasis = [](const QString &basis) {
        return made<Activity>([&](Activity &a) { a.purposes.emplaceBack().legalBases = {basis}; });
    };
    row("interest", "activity", "purposes.0.legitimate_interest", ofBasis(u"contract"_s),
        ofBasis(u"legitimate_interests"_s));
    row("balance", "activity", "purposes.0.balance", ofBasis(u"consent"_s), ofBasis(u"legitimate_interests"_s));
    row("obligation", "activity", "purposes.0.obligation", ofBasis(u"contract"_s), ofBasis(u"legal_obligation"_s));
    row("interest for all", "activity", "general_bases.0.interest",
        made<Activity>([](Activity &a) { a.generalBases.emplaceBack().basis = u"contract"_s; }),
        made<Activity>([](Activity &a) { a.generalBases.emplaceBack().basis = u"legitimate_interests"_s; }));
}

void addOtherRows()
{
    row("special data", "data_category", "special_basis",
        made<DataCategory>([](DataCategory &c) { c.kind = u"identity"_s; }),
        made<DataCategory>([](DataCategory &c) { c.kind = u"health"_s; }));
    row("special data that is never collected", "data_category", "special_basis",
        made<DataCategory>([](DataCategory &c) {
            c.kind = u"health"_s;
            c.presence = u"never"_s;
        }),
        made<DataCategory>([](DataCategory &c) { c.kind = u"health"_s; }));
    row("public source", "source", "publicly_accessible", made<Source>([](Source &s) { s.mode = u"given"_s; }),
        made<Source>([](Source &s) { s.mode = u"third_party"_s; }));
    row("country of a category", "recipient", "country", made<Recipient>([](Recipient &) {}),
        made<Recipient>([](Recipient &r) { r.legalForm = u"SA"_s; }));
    row("details of the safeguard", "transfer", "safeguard_details",
        made<Transfer>([](Transfer &t) { t.safeguard = u"adequacy"_s; }),
        made<Transfer>([](Transfer &t) { t.safeguard = u"scc"_s; }));
    row("transfer assessment", "transfer", "assessment", made<Transfer>([](Transfer &t) { t.safeguard = u"dpf"_s; }),
        made<Transfer>([](Transfer &t) { t.safeguard = u"bcr"_s; }));
    row("start in words", "retention_rule", "trigger",
        made<RetentionRule>([](RetentionRule &r) { r.triggerText = {u"Fin"_s, u"End"_s}; }),
        made<RetentionRule>([](RetentionRule &) {}));
    row("start of a phase", "retention_rule", "trigger",
        made<RetentionRule>([](RetentionRule &r) { r.phases.emplaceBack().trigger = u"withdrawal"_s; }),
        made<RetentionRule>([](RetentionRule &r) { r.phases.emplaceBack(); }));
    row("period in another document", "retention_rule", "phases",
        made<RetentionRule>([](RetentionRule &r) { r.referenceDocument = {u"CGV"_s, u"Terms"_s}; }),
        made<RetentionRule>([](RetentionRule &) {}));
    row("delay in words", "breach_procedure", "delay",
        made<BreachProcedure>([](BreachProcedure &b) { b.delayText = {u"Vite"_s, u"Soon"_s}; }),
        made<BreachProcedure>([](BreachProcedure &) {}));
    row("channel by address", "right", "channels.0.text",
        made<Right>([](Right &r) { r.channels.emplaceBack().url = u"https://example.org"_s; }),
        made<Right>([](Right &r) { r.channels.emplaceBack(); }));
    row("fee", "rights_procedure", "fee_details", made<RightsProcedure>([](RightsProcedure &p) { p.fee = u"free"_s; }),
        made<RightsProcedure>([](RightsProcedure &p) { p.fee = u"copies"_s; }));
    row("customer's officer", "customer", "dpo_email", made<Customer>([](Customer &) {}),
        made<Customer>([](Customer &c) { c.dpo = u"A. Martin"_s; }));
    row("standard terms hold", "agreement", "authorisation",
        made<Agreement>([](Agreement &a) { a.customer = u"customer"_s; }), made<Agreement>([](Agreement &) {}));
    row("notice", "agreement", "notice_period", made<Agreement>([](Agreement &a) { a.authorisation = u"specific"_s; }),
        made<Agreement>([](Agreement &a) { a.authorisation = u"general"_s; }));
    row("signature", "agreement", "signed_on", made<Agreement>([](Agreement &) {}),
        made<Agreement>([](Agreement &a) { a.supplier = u"supplier"_s; }));
    row("contact's address", "contact", "email", made<Contact>([](Contact &c) { c.roles = {u"signatory"_s}; }),
        made<Contact>([](Contact &c) { c.roles = {u"dpo"_s}; }));
    row("contact's form", "contact", "email", made<Contact>([](Contact &c) {
            c.roles = {u"dpo"_s};
            c.formUrl = u"https://example.org"_s;
        }),
        made<Contact>([](Contact &c) { c.roles = {u"privacy_contact"_s}; }));
}

} // namespace

void CompletenessTest::shouldHaveConditionsForFieldsWithAnArticle()
{
    QSet<QString> found;
    for (const RecordType *type : recordTypes())
        findConditioned(*type, found);
    QSet<QString> stated;
    for (const AskedCondition &condition : askedConditions()) {
        const QString name = condition.type + u'.' + condition.field;
        QVERIFY2(found.contains(name), qPrintable(name + u" is no field with an article"_s));
        QVERIFY2(!stated.contains(name), qPrintable(name + u" has two conditions"_s));
        stated.insert(name);
    }
}

void CompletenessTest::shouldAskForAFieldOnlyWhereItApplies_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<std::shared_ptr<Record>>("without");
    QTest::addColumn<std::shared_ptr<Record>>("with");
    addActivityRows();
    addOtherRows();
}

void CompletenessTest::shouldAskForAFieldOnlyWhereItApplies()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    QFETCH(std::shared_ptr<Record>, without);
    QFETCH(std::shared_ptr<Record>, with);
    const RecordType &recordType = *findRecordType(type);

    QVERIFY(!asked(recordType, *without).contains(field));
    QVERIFY(asked(recordType, *with).contains(field));
}

void CompletenessTest::shouldAskPurposesForABasisUnlessOneHoldsForAll()
{
    Activity activity;
    activity.role = u"controller"_s;
    activity.purposes.emplaceBack();
    QVERIFY(asked(recordType<Activity>(), activity).contains(u"purposes.0.legal_bases"_s));

    activity.generalBases.emplaceBack().basis = u"contract"_s;
    QVERIFY(!asked(recordType<Activity>(), activity).contains(u"purposes.0.legal_bases"_s));
}

void CompletenessTest::shouldNotAskAProcessorForItsLegalBasis()
{
    Activity activity;
    activity.role = u"processor"_s;
    activity.purposes.emplaceBack();
    const QStringList missing = asked(recordType<Activity>(), activity);
    QVERIFY(!missing.contains(u"purposes.0.legal_bases"_s));
    QVERIFY(missing.contains(u"purposes.0.text"_s));
}

void CompletenessTest::shouldNameTheMissingLanguage()
{
    Activity activity;
    activity.name.setText(u"fr"_s, u"Facturation"_s);
    const Completeness completeness = completenessOf(recordType<Activity>(), activity);

    QCOMPARE(completeness.texts, 1);
    QCOMPARE(completeness.said(Language::French), 1);
    QCOMPARE(completeness.said(Language::English), 0);
    const auto gap = std::ranges::find(completeness.gaps, Gap::Kind::Untranslated, &Gap::kind);
    QVERIFY(gap != completeness.gaps.end());
    QCOMPARE(gap->path, u"name"_s);
    QCOMPARE(gap->language, Language::English);
}

void CompletenessTest::shouldFindNothingMissingInAFilledRecord_data()
{
    QTest::addColumn<QString>("name");
    for (const RecordType *type : recordTypes())
        QTest::newRow(qPrintable(type->name)) << type->name;
}

void CompletenessTest::shouldFindNothingMissingInAFilledRecord()
{
    QFETCH(QString, name);
    const RecordType &type = *findRecordType(name);
    const Completeness completeness = completenessOf(type, *Test::filledRecord(type));
    QVERIFY(completeness.isComplete());
    QCOMPARE(completeness.given, completeness.asked);
}

void CompletenessTest::shouldFindTheSampleComplete()
{
    const Register content = Test::sampleRegister();
    QVERIFY(content.size() > 200);
    QStringList missing;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type)) {
            for (const Gap &gap : completenessOf(*type, *record).gaps)
                missing.append(record->id + u' ' + gap.path);
        }
    }
    // Server logs: the law obliges, but nobody can withhold an address, so the sample says no consequence.
    QCOMPARE(missing, QStringList{u"act-security provision_consequence"_s});
}

void CompletenessTest::shouldSumUpAType()
{
    Register content;
    for (const auto &id : {u"a"_s, u"b"_s}) {
        content.put(recordType<Place>(), made<Place>([&](Place &place) {
                        place.id = id;
                        place.country = id == "a"_L1 ? u"FR"_s : QString();
                        place.name = {u"Ici"_s, id == "a"_L1 ? QString() : u"Here"_s};
                    }));
    }
    const Completeness sum = completenessOf(content, recordType<Place>());
    QCOMPARE(sum.asked, 2);
    QCOMPARE(sum.given, 1);
    QCOMPARE(sum.texts, 2);
    QCOMPARE(sum.french, 2);
    QCOMPARE(sum.english, 1);
    QCOMPARE(sum.gaps.size(), 2);
}

QTEST_GUILESS_MAIN(CompletenessTest)
#include "completenesstest.moc"
