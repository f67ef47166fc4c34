// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starters.h"

#include "organisation.h"
#include "processing.h"
#include "registerjson.h"
#include "retention.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class StartersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameEachFileOnce();
    void shouldSayWhatEachIsInBothLanguages();
    void shouldMakeCompleteActivities_data() { eachAndAll(); }
    void shouldMakeCompleteActivities();
    void shouldReferOnlyToWhatIsThere_data() { eachAndAll(); }
    void shouldReferOnlyToWhatIsThere();
    void shouldSayEverythingInBothLanguages_data() { eachAndAll(); }
    void shouldSayEverythingInBothLanguages();
    void shouldUseEveryRecordThatItMakes_data() { eachAndAll(); }
    void shouldUseEveryRecordThatItMakes();
    void shouldMakeWhatIsSharedOnce();
    void shouldGiveNewIdsEachTime();
    void shouldReferToWhatTheRegisterHasAlready();
    void shouldAddNothingTheSecondTime();
    void shouldLeaveOutThePeriodsOfAnotherLaw_data();
    void shouldLeaveOutThePeriodsOfAnotherLaw();
    void shouldRefuseAnUnknownOne();
    void shouldUseFrenchTypography();

private:
    void eachAndAll();
};

namespace {

QStringList allIds()
{
    QStringList ids;
    for (const Starter &starter : starters())
        ids.append(starter.id);
    return ids;
}

Register made(const QStringList &ids, const Register &present = {}, const QString &country = u"FR"_s)
{
    const Result<Register> records = starterRecords(ids, present, country);
    if (!records)
        qWarning("%s", qPrintable(records.error().toString()));
    return records.value_or(Register());
}

QStringList namesOf(const Register &content, const RecordType &type)
{
    QStringList names;
    for (const RecordPointer &record : content.records(type))
        names.append(displayName(type, *record, Language::English));
    names.sort();
    return names;
}

/// Calls @p visit with the path of every bilingual text in @p owner, parts included.
template<typename Visit>
void visitTexts(const RecordType &type, const Fields &owner, const QString &prefix, Visit visit)
{
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::Localized)
            visit(prefix + field.name, std::get<LocalizedText>(field.get(owner)));
        if (field.kind == Field::Kind::Period)
            visit(prefix + field.name, std::get<Period>(field.get(owner)).criterion);
        for (qsizetype i = 0; field.kind == Field::Kind::Parts && i < field.parts.count(owner); ++i)
            visitTexts(field.parts.type(), field.parts.at(owner, i), prefix + field.name + u'.', visit);
    }
}

template<typename Visit>
void visitTexts(const Register &content, Visit visit)
{
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type))
            visitTexts(*type, *record, displayName(*type, *record, Language::English) + u": "_s, visit);
    }
}

} // namespace

void StartersTest::eachAndAll()
{
    QTest::addColumn<QStringList>("ids");
    for (const Starter &starter : starters())
        QTest::newRow(qPrintable(starter.id)) << QStringList{starter.id};
    QTest::newRow("all") << allIds();
}

void StartersTest::shouldNameEachFileOnce()
{
    QStringList names;
    for (const QString &file : QDir(u":/cartulary/starters"_s).entryList(QDir::Files))
        names.append(file.chopped(5));
    names.removeAll(u"starters"_s);
    names.removeAll(u"shared"_s);
    QStringList ids = allIds();
    ids.sort();
    names.sort();
    QCOMPARE(ids, names);
}

void StartersTest::shouldSayWhatEachIsInBothLanguages()
{
    for (const Starter &starter : starters()) {
        for (const Language language : documentLanguages) {
            QVERIFY2(starter.title.has(language), qPrintable(starter.id));
            QVERIFY2(starter.description.text(language).endsWith(u'.'), qPrintable(starter.id));
        }
        for (const QString &role : starter.roles)
            QVERIFY2(role == u"controller"_s || role == u"processor"_s, qPrintable(starter.id));
    }
}

void StartersTest::shouldMakeCompleteActivities()
{
    QFETCH(QStringList, ids);
    const Register content = made(ids);
    const auto activities = content.all<Activity>();
    QVERIFY(activities.size() >= ids.size());
    for (const auto &activity : activities) {
        QVERIFY(!activity->role.isEmpty());
        QVERIFY(!activity->purposes.isEmpty() && !activity->subjects.isEmpty() && !activity->data.isEmpty());
        QVERIFY(!activity->retention.isEmpty() && !activity->measures.isEmpty());
        if (activity->role == u"processor"_s) {
            QVERIFY(!activity->instructions.isEmpty() && !activity->subjectMatter.isEmpty());
            continue;
        }
        QVERIFY(!activity->provision.isEmpty() && !activity->sources.isEmpty() && !activity->recipients.isEmpty());
        for (const Purpose &purpose : activity->purposes) {
            QCOMPARE(purpose.legalBases.size(), 1);
            const QString &basis = purpose.legalBases.first();
            QCOMPARE(purpose.legitimateInterest.isEmpty(), basis != u"legitimate_interests"_s);
            QCOMPARE(purpose.balance.isEmpty(), basis != u"legitimate_interests"_s);
            QCOMPARE(purpose.obligation.isEmpty(), basis != u"legal_obligation"_s);
        }
    }
    for (const auto &rule : content.all<RetentionRule>()) {
        QVERIFY(!rule->phases.isEmpty() && !rule->fate.isEmpty());
        for (const RetentionPhase &phase : rule->phases) {
            const bool counted = phase.period.qualifier != Period::Qualifier::Criterion;
            QVERIFY2(!phase.period.isEmpty(), qPrintable(rule->name.text(Language::English)));
            QVERIFY2(!counted || !phase.trigger.isEmpty() || !rule->trigger.isEmpty(),
                     qPrintable(rule->name.text(Language::English)));
        }
    }
    for (const auto &category : content.all<DataCategory>())
        QVERIFY2(!category->items.isEmpty() && !category->subjects.isEmpty() && !category->kind.isEmpty(),
                 qPrintable(category->name.text(Language::English)));
}

void StartersTest::shouldReferOnlyToWhatIsThere()
{
    QFETCH(QStringList, ids);
    const Register content = made(ids);
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type)) {
            visitReferences(*type, *record, [&](const QString &path, const Field &field, const QString &target) {
                const Register::Found found = content.find(target);
                QVERIFY2(found.type && found.type->name == field.target,
                         qPrintable(displayName(*type, *record, Language::English) + u' ' + path));
            });
        }
    }
}

void StartersTest::shouldSayEverythingInBothLanguages()
{
    QFETCH(QStringList, ids);
    visitTexts(made(ids), [](const QString &path, const LocalizedText &text) {
        QVERIFY2(text.isEmpty() || (text.has(Language::French) && text.has(Language::English)), qPrintable(path));
    });
}

void StartersTest::shouldUseEveryRecordThatItMakes()
{
    static const QStringList shownByThemselves{u"activity"_s, u"backup_regime"_s, u"consent"_s, u"cookie_policy"_s};
    QFETCH(QStringList, ids);
    const Register content = made(ids);
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type))
            QVERIFY2(shownByThemselves.contains(type->name) || !content.usages(record->id).isEmpty(),
                     qPrintable(displayName(*type, *record, Language::English)));
    }
}

void StartersTest::shouldMakeWhatIsSharedOnce()
{
    const Register content = made(allIds());
    for (const RecordType *type : recordTypes()) {
        const QStringList names = namesOf(content, *type);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    }
    const Register one = made({u"customer-accounts"_s, u"invoicing"_s});
    const auto activities = one.all<Activity>();
    QCOMPARE(activities.size(), 2);
    QVERIFY(activities.at(0)->subjects.contains(activities.at(1)->subjects.first()));
    // Visitors do not bring along the customers.
    const Register visitors = made({u"website-visitors"_s});
    QCOMPARE(namesOf(visitors, recordType<DataSubject>()), QStringList{u"Visitors to our sites"_s});
}

void StartersTest::shouldGiveNewIdsEachTime()
{
    const Register one = made({u"support"_s});
    const Register other = made({u"support"_s});
    QCOMPARE(one.size(), other.size());
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : one.records(*type))
            QVERIFY(!other.contains(record->id));
    }
}

void StartersTest::shouldReferToWhatTheRegisterHasAlready()
{
    // GIVEN a register that has customers, in the officer's own spelling and in one language
    auto customers = std::make_shared<DataSubject>();
    customers->id = u"mine"_s;
    customers->name.setText(u"fr"_s, u"clients et leurs  interlocuteurs"_s);
    Register present;
    present.put(recordType<DataSubject>(), customers);
    // WHEN invoicing is added
    const Register content = made({u"invoicing"_s}, present);
    // THEN it refers to them
    QVERIFY(content.records(recordType<DataSubject>()).isEmpty());
    QCOMPARE(content.first<Activity>()->subjects, QStringList{u"mine"_s});
    for (const auto &rule : content.all<RetentionRule>())
        QCOMPARE(rule->subjects, QStringList{u"mine"_s});
}

void StartersTest::shouldAddNothingTheSecondTime()
{
    const Register content = made(allIds());
    QCOMPARE(made(allIds(), content).size(), 0);
    QCOMPARE(made({}, content).size(), 0);
}

void StartersTest::shouldLeaveOutThePeriodsOfAnotherLaw_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("named");
    QTest::newRow("France") << u"FR"_s << true;
    QTest::newRow("Réunion") << u"RE"_s << true;
    QTest::newRow("French Polynesia") << u"PF"_s << false;
    QTest::newRow("Belgium") << u"BE"_s << false;
    QTest::newRow("unknown") << QString() << false;
}

void StartersTest::shouldLeaveOutThePeriodsOfAnotherLaw()
{
    QFETCH(QString, country);
    QFETCH(bool, named);
    const Register content = made(allIds(), {}, country);
    bool figures = false;
    for (const auto &rule : content.all<RetentionRule>()) {
        QVERIFY(named || (rule->lawReference.isEmpty() && rule->reason.isEmpty()));
        for (const RetentionPhase &phase : rule->phases)
            figures = figures || phase.period.qualifier != Period::Qualifier::Criterion;
    }
    QCOMPARE(figures, named);
    if (!named)
        visitTexts(content, [](const QString &path, const LocalizedText &text) {
            QVERIFY2(!text.text(Language::French).contains(u"CNIL"_s), qPrintable(path));
        });
}

void StartersTest::shouldRefuseAnUnknownOne()
{
    const Result<Register> records = starterRecords({u"support"_s, u"crystal-ball"_s}, {}, u"FR"_s);
    QVERIFY(!records);
    QVERIFY(records.error().message.contains(u"crystal-ball"_s));
}

void StartersTest::shouldUseFrenchTypography()
{
    static const QRegularExpression wrong(u"'|[^\\x{a0}][:;!?»]|«[^\\x{a0}]|n° "_s);
    visitTexts(made(allIds()), [](const QString &path, const LocalizedText &text) {
        QVERIFY2(!text.text(Language::French).contains(wrong), qPrintable(path));
        QVERIFY2(!text.text(Language::English).contains(u'\''), qPrintable(path));
    });
}

QTEST_GUILESS_MAIN(StartersTest)
#include "starterstest.moc"
