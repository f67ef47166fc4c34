// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"
#include "recordtypewords.h"

#include "customers.h"
#include "filledrecord.h"
#include "organisation.h"
#include "processing.h"
#include "recordtypewords.h"

#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class RegisterTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepRecordsInTheOrderInWhichTheyWerePut();
    void shouldReplaceARecordInItsPlace();
    void shouldFindARecordByItsId();
    void shouldForgetARemovedRecord();
    void shouldBeAValue();
    void shouldSayWhoRefersToARecord();
    void shouldVisitEveryReference_data();
    void shouldVisitEveryReference();
    void shouldHoldTogetherWhenFilled();
    void shouldNameRecordsAsPeopleDo_data();
    void shouldNameRecordsAsPeopleDo();
    void shouldSayWhatBelongsIntoEachList();
    void shouldKnowAnIdFromOtherText_data();
    void shouldKnowAnIdFromOtherText();
    void shouldMakeNewIds();
};

namespace {

std::shared_ptr<DataSubject> group(const QString &id, const QString &name = u"x"_s)
{
    const auto record = std::make_shared<DataSubject>();
    record->id = id;
    record->name = {name, {}};
    return record;
}

QStringList idsOf(const Register &content, const RecordType &type)
{
    QStringList ids;
    for (const RecordPointer &record : content.records(type))
        ids.append(record->id);
    return ids;
}

Register registerOf(const QStringList &ids)
{
    Register content;
    for (const QString &id : ids)
        content.put(recordType<DataSubject>(), group(id));
    return content;
}

} // namespace

void RegisterTest::shouldKeepRecordsInTheOrderInWhichTheyWerePut()
{
    const Register content = registerOf({u"b"_s, u"a"_s, u"c"_s});

    QCOMPARE(idsOf(content, recordType<DataSubject>()), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(content.all<DataSubject>().size(), 3);
    QCOMPARE(content.first<DataSubject>()->id, u"b"_s);
    QCOMPARE(content.size(), 3);
    QVERIFY(content.records(recordType<Contact>()).isEmpty());
    QVERIFY(!content.first<Organisation>());
}

void RegisterTest::shouldReplaceARecordInItsPlace()
{
    Register content = registerOf({u"a"_s, u"b"_s, u"c"_s});

    content.put(recordType<DataSubject>(), group(u"b"_s, u"autre"_s));

    QCOMPARE(idsOf(content, recordType<DataSubject>()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(content.all<DataSubject>().at(1)->name.text(Language::French), u"autre"_s);
    QCOMPARE(content.size(), 3);
}

void RegisterTest::shouldFindARecordByItsId()
{
    const Register content = registerOf({u"a"_s, u"b"_s});

    const Register::Found found = content.find(u"b"_s);
    QCOMPARE(found.type, &recordType<DataSubject>());
    QCOMPARE(found.record->id, u"b"_s);
    QVERIFY(content.contains(u"a"_s));
    QVERIFY(!content.contains(u"A"_s));
    QVERIFY(!content.find(u"z"_s).type);
    QVERIFY(!content.find(u"z"_s).record);
}

void RegisterTest::shouldForgetARemovedRecord()
{
    Register content = registerOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s});

    content.remove(u"b"_s);
    content.remove(u"unknown"_s);

    QCOMPARE(idsOf(content, recordType<DataSubject>()), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QVERIFY(!content.contains(u"b"_s));
    for (const QString &id : {u"a"_s, u"c"_s, u"d"_s})
        QCOMPARE(content.find(id).record->id, id);
    content.put(recordType<DataSubject>(), group(u"d"_s, u"autre"_s));
    QCOMPARE(idsOf(content, recordType<DataSubject>()), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    content.put(recordType<DataSubject>(), group(u"b"_s));
    QCOMPARE(idsOf(content, recordType<DataSubject>()), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"b"_s}));
}

void RegisterTest::shouldBeAValue()
{
    const Register before = registerOf({u"a"_s, u"b"_s});
    Register after = before;

    after.remove(u"a"_s);
    after.put(recordType<DataSubject>(), group(u"b"_s, u"autre"_s));

    QCOMPARE(idsOf(before, recordType<DataSubject>()), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(before.all<DataSubject>().at(1)->name.text(Language::French), u"x"_s);
    QCOMPARE(before.find(u"a"_s).record->id, u"a"_s);
}

void RegisterTest::shouldSayWhoRefersToARecord()
{
    Register content = registerOf({u"clients"_s});
    const auto category = std::make_shared<DataCategory>();
    category->id = u"identity"_s;
    category->subjects = {u"clients"_s};
    content.put(recordType<DataCategory>(), category);
    const auto activity = std::make_shared<Activity>();
    activity->id = u"hosting"_s;
    activity->subjects = {u"clients"_s};
    activity->purposes.resize(2);
    activity->purposes[1].data = {u"identity"_s};
    content.put(recordType<Activity>(), activity);
    const auto paths = [&content](const QString &id) {
        QStringList result;
        for (const Usage &usage : content.usages(id))
            result.append(usage.type->name + u' ' + usage.recordId + u' ' + usage.field);
        return result;
    };

    QCOMPARE(paths(u"clients"_s), (QStringList{u"data_category identity subjects"_s, u"activity hosting subjects"_s}));
    QCOMPARE(paths(u"identity"_s), QStringList{u"activity hosting purposes.1.data"_s});
    QVERIFY(paths(u"hosting"_s).isEmpty());
}

void RegisterTest::shouldVisitEveryReference_data()
{
    QTest::addColumn<QString>("typeName");
    for (const RecordType *type : recordTypes())
        QTest::newRow(qPrintable(type->name)) << type->name;
}

void RegisterTest::shouldVisitEveryReference()
{
    QFETCH(QString, typeName);
    const RecordType &type = *findRecordType(typeName);
    QStringList expected;
    for (const Field &field : type.fields) {
        if (field.isReference())
            expected.append(field.name);
        if (field.kind != Field::Kind::Parts)
            continue;
        for (int part = 0; part < 2; ++part) { // as many as a filled record has
            for (const Field &inner : field.parts.type().fields) {
                if (inner.isReference())
                    expected.append(u"%1.%2.%3"_s.arg(field.name).arg(part).arg(inner.name));
            }
        }
    }

    QStringList visited;
    visitReferences(type, *Test::filledRecord(type),
                    [&](const QString &path, const Field &field, const QString &target) {
                        visited.append(path);
                        QCOMPARE(target, Test::filledId(field.target));
                    });

    QCOMPARE(visited, expected);
    visitReferences(type, *type.make(),
                    [](const QString &path, const Field &, const QString &) { QFAIL(qPrintable(path)); });
}

void RegisterTest::shouldHoldTogetherWhenFilled()
{
    const Register content = Test::filledRegister();

    QCOMPARE(content.size(), recordTypes().size());
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type)) {
            visitReferences(*type, *record, [&](const QString &path, const Field &field, const QString &target) {
                const Register::Found found = content.find(target);
                QVERIFY2(found.type && found.type->name == field.target, qPrintable(path + u' ' + target));
            });
        }
    }
}

void RegisterTest::shouldNameRecordsAsPeopleDo_data()
{
    QTest::addColumn<QString>("typeName");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("name");

    QTest::newRow("by its name") << u"customer"_s << QByteArray("name") << u"NAME"_s;
    QTest::newRow("by its name in French") << u"activity"_s << QByteArray("name") << u"fr NAME"_s;
    QTest::newRow("by the name before the title") << u"contact"_s << QByteArray("title,name") << u"NAME"_s;
    QTest::newRow("by its title") << u"contact"_s << QByteArray("title") << u"fr TITLE"_s;
    QTest::newRow("by its label") << u"vocabulary_entry"_s << QByteArray("label") << u"fr LABEL"_s;
    QTest::newRow("by its text") << u"commitment"_s << QByteArray("text") << u"fr TEXT"_s;
    QTest::newRow("by its kind and number") << u"document_issue"_s << QByteArray("number") << u"Document émis NUMBER"_s;
    QTest::newRow("by its kind") << u"cookie_policy"_s << QByteArray() << u"Politique de cookies"_s;
}

void RegisterTest::shouldSayWhatBelongsIntoEachList()
{
    for (const RecordType *type : recordTypes()) {
        for (const Language language : documentLanguages) {
            QVERIFY2(recordTypeHelp(*type).text(language).endsWith(u'.'), qPrintable(type->name));
            QVERIFY2(!recordTypeExample(*type).text(language).isEmpty(), qPrintable(type->name));
        }
    }
}

void RegisterTest::shouldNameRecordsAsPeopleDo()
{
    QFETCH(QString, typeName);
    QFETCH(QByteArray, fields);
    QFETCH(QString, name);
    const RecordType &type = *findRecordType(typeName);
    const std::shared_ptr<Record> record = type.make();
    record->id = u"the-id"_s;
    for (const QByteArray &fieldName : fields.isEmpty() ? QByteArrayList() : fields.split(',')) {
        const Field *field = type.field(QString::fromLatin1(fieldName));
        QVERIFY(field);
        const QString words = QString::fromLatin1(fieldName).toUpper();
        if (field->kind == Field::Kind::Localized)
            field->set(*record, LocalizedText(u"fr "_s + words, u"en "_s + words));
        else
            field->set(*record, words);
    }

    QCOMPARE(displayName(type, *record, Language::French), name);
}

void RegisterTest::shouldKnowAnIdFromOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");

    QTest::newRow("a word") << u"act-hosting"_s << true;
    QTest::newRow("a UUID") << u"6f1c1f2e-9f0b-4e0e-8f54-0a0f5a3f5d11"_s << true;
    QTest::newRow("all signs") << u"A.b_c-9"_s << true;
    QTest::newRow("64 letters") << QString(64, u'x') << true;
    QTest::newRow("65 letters") << QString(65, u'x') << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a blank") << u"a b"_s << false;
    QTest::newRow("an accent") << u"activité"_s << false;
    QTest::newRow("a slash") << u"a/b"_s << false;
    QTest::newRow("a line break") << u"a\n"_s << false;
    QTest::newRow("Arabic figures") << u"\u0661"_s << false;
}

void RegisterTest::shouldKnowAnIdFromOtherText()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);

    QCOMPARE(isValidId(text), valid);
}

void RegisterTest::shouldMakeNewIds()
{
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i)
        ids.insert(newId());

    QCOMPARE(ids.size(), 100);
    for (const QString &id : std::as_const(ids))
        QVERIFY2(isValidId(id), qPrintable(id));
}

QTEST_GUILESS_MAIN(RegisterTest)
#include "registertest.moc"
