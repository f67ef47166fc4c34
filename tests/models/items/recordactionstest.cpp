// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordactions.h"

#include "customers.h"
#include "filledrecord.h"
#include "parties.h"
#include "processing.h"
#include "storetesting.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class RecordActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDuplicateEveryFieldUnderANewIdAndName();
    void shouldMarkTheNameInEachLanguageThatItHas();
    void shouldNotDuplicateWhatThereIsOnlyOneOf();
    void shouldStoreDuplicatesOfEverything();
    void shouldNameWhoUsesWhatIsToBeDeleted();
    void shouldNameTheUsersOfAnOwnListEntry();
    void shouldDeleteRecordsThatReferToEachOther();
    void shouldPassOverWhatIsNotThere();
};

namespace {

std::shared_ptr<SubProcessor> subProcessor(const QString &id, const QString &name)
{
    auto record = std::make_shared<SubProcessor>();
    record->id = id;
    record->name = name;
    return record;
}

template<typename T>
const T &made(const Change &change)
{
    return static_cast<const T &>(*change.after);
}

} // namespace

void RecordActionsTest::shouldDuplicateEveryFieldUnderANewIdAndName()
{
    const Register content = filledRegister();
    for (const RecordType *type : recordTypes()) {
        if (type->single)
            continue;
        const QList<Change> changes = duplicatesOf({filledId(type->name)}, content, Language::English);
        QCOMPARE(changes.size(), 1);
        const Change &change = changes.first();
        QVERIFY(change.type == type && !change.before && isValidId(change.after->id));
        QVERIFY(!content.contains(change.after->id));
        const RecordPointer original = content.find(filledId(type->name)).record;
        for (const Field &field : type->fields) {
            const bool named = field.name == "name"_L1 || field.name == "title"_L1 || field.name == "label"_L1;
            if (!named && field.kind != Field::Kind::Parts)
                QVERIFY2(field.get(*original) == field.get(*change.after), qPrintable(type->name + field.name));
            if (field.kind == Field::Kind::Parts)
                QVERIFY(field.parts.same(*original, *change.after));
        }
    }
}

void RecordActionsTest::shouldMarkTheNameInEachLanguageThatItHas()
{
    Register content;
    auto activity = std::make_shared<Activity>();
    activity->id = u"a"_s;
    activity->name.setText(u"fr"_s, u"Paie"_s);
    activity->name.setText(u"nl"_s, u"Loon"_s);
    content.put(recordType<Activity>(), activity);
    auto both = std::make_shared<Activity>();
    both->id = u"b"_s;
    both->name = LocalizedText(u"Support"_s, u"Support"_s);
    content.put(recordType<Activity>(), both);
    content.put(recordType<SubProcessor>(), subProcessor(u"s"_s, u"OVH"_s));
    const QList<Change> changes = duplicatesOf({u"b"_s, u"a"_s, u"s"_s}, content, Language::French);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(made<Activity>(changes.at(0)).name, LocalizedText(u"Support (copie)"_s, u"Support (copy)"_s));
    QCOMPARE(made<Activity>(changes.at(1)).name.text(u"fr"_s), u"Paie (copie)"_s);
    QVERIFY(!made<Activity>(changes.at(1)).name.has(Language::English));
    QCOMPARE(made<SubProcessor>(changes.at(2)).name, u"OVH (copie)"_s);
}

void RecordActionsTest::shouldNotDuplicateWhatThereIsOnlyOneOf()
{
    QVERIFY(duplicatesOf({filledId(u"organisation"_s), u"nobody"_s}, filledRegister(), Language::French).isEmpty());
}

void RecordActionsTest::shouldStoreDuplicatesOfEverything()
{
    QTemporaryDir folder;
    const auto file = RegisterFile::create(folder.filePath(u"r.cartulary"_s), Testing::testOptions());
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->apply(Testing::everythingFilled()));
    QStringList ids;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : (*file)->content().records(*type))
            ids.append(record->id);
    }
    const QList<Change> changes = duplicatesOf(ids, (*file)->content(), Language::French);
    QCOMPARE(changes.size(), ids.size() - 1);
    VERIFY_RESULT((*file)->apply(changes));
}

void RecordActionsTest::shouldNameWhoUsesWhatIsToBeDeleted()
{
    Register content;
    content.put(recordType<SubProcessor>(), subProcessor(u"s"_s, u"OVH"_s));
    content.put(recordType<SubProcessor>(), subProcessor(u"t"_s, u"Free"_s));
    auto activity = std::make_shared<Activity>();
    activity->id = u"a"_s;
    activity->subProcessors = QStringList{u"t"_s, u"s"_s};
    content.put(recordType<Activity>(), activity);
    const Deletion deletion = planDeletion({u"s"_s}, content);
    QVERIFY(deletion.isRefused());
    QVERIFY(deletion.changes.isEmpty());
    QCOMPARE(deletion.usages.size(), 1);
    QCOMPARE(deletion.usages.first().recordId, u"s"_s);
    QCOMPARE(deletion.usages.first().user.recordId, u"a"_s);
    QCOMPARE(deletion.usages.first().user.field, u"sub_processors"_s);
    QVERIFY(deletion.usages.first().user.type == &recordType<Activity>());
    QVERIFY(!planDeletion({u"s"_s, u"a"_s}, content).isRefused()); // its user goes with it
}

void RecordActionsTest::shouldNameTheUsersOfAnOwnListEntry()
{
    Register content;
    auto entry = std::make_shared<VocabularyEntry>();
    entry->id = u"mine"_s;
    entry->vocabulary = recordType<Activity>().field(u"role"_s)->vocabulary;
    content.put(recordType<VocabularyEntry>(), entry);
    auto activity = std::make_shared<Activity>();
    activity->id = u"a"_s;
    activity->role = u"mine"_s;
    content.put(recordType<Activity>(), activity);
    const Deletion deletion = planDeletion({u"mine"_s}, content);
    QCOMPARE(deletion.usages.size(), 1);
    QCOMPARE(deletion.usages.first().user.field, u"role"_s);
}

void RecordActionsTest::shouldDeleteRecordsThatReferToEachOther()
{
    QTemporaryDir folder;
    const auto file = RegisterFile::create(folder.filePath(u"r.cartulary"_s), Testing::testOptions());
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->apply(Testing::everythingFilled()));
    QStringList ids;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : (*file)->content().records(*type))
            ids.append(record->id);
    }
    QVERIFY(planDeletion(ids.first(ids.size() / 2), (*file)->content()).isRefused());
    const Deletion deletion = planDeletion(ids + ids, (*file)->content());
    QVERIFY(!deletion.isRefused());
    QCOMPARE(deletion.changes.size(), ids.size());
    VERIFY_RESULT((*file)->apply(deletion.changes));
    QCOMPARE((*file)->content().size(), 0);
}

void RecordActionsTest::shouldPassOverWhatIsNotThere()
{
    const Deletion deletion = planDeletion({u"nobody"_s}, filledRegister());
    QVERIFY(deletion.changes.isEmpty() && !deletion.isRefused());
}

QTEST_GUILESS_MAIN(RecordActionsTest)
#include "recordactionstest.moc"
