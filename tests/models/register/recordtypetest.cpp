// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtype.h"

#include "vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Holds every description of a record type, and of the parts in it, to the same rules.
class RecordTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveItsOwnNames();
    void shouldBeFoundByAnyOfItsNames_data();
    void shouldBeFoundByAnyOfItsNames();
    void shouldNotBeFoundByAnotherName();
    void shouldHaveLabelsAndHelpInBothLanguages_data() { everyType(); }
    void shouldHaveLabelsAndHelpInBothLanguages();
    void shouldNameItsFieldsInSnakeCaseAndOnce_data() { everyType(); }
    void shouldNameItsFieldsInSnakeCaseAndOnce();
    void shouldDrawTermsFromListsThatExist_data() { everyType(); }
    void shouldDrawTermsFromListsThatExist();
    void shouldReferToTypesThatExist_data() { everyType(); }
    void shouldReferToTypesThatExist();
    void shouldCiteArticlesThatCanBePrinted_data() { everyType(); }
    void shouldCiteArticlesThatCanBePrinted();
    void shouldNameGroupsInBothLanguagesAndOnce_data() { everyType(); }
    void shouldNameGroupsInBothLanguagesAndOnce();
    void shouldSplitLongFormsIntoAFewGroups();
    void shouldHoldNoPartsInParts();
    void shouldMakeCopyAndCompareRecords();
    void shouldTurnMemberNamesIntoSnakeCase_data();
    void shouldTurnMemberNamesIntoSnakeCase();

private:
    void everyType();
};

using TypePointer = const RecordType *;

namespace {

/// The record types and the part types in them, by a name to print.
QList<std::pair<QString, TypePointer>> allTypes()
{
    QList<std::pair<QString, TypePointer>> types;
    for (const RecordType *type : recordTypes()) {
        types.append({type->name, type});
        for (const Field &field : type->fields) {
            if (field.kind == Field::Kind::Parts)
                types.append({type->name + u'.' + field.name, &field.parts.type()});
        }
    }
    return types;
}

bool inBoth(const LocalizedText &text)
{
    return text.has(Language::French) && text.has(Language::English);
}

bool isSnakeCase(const QString &name)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    return shape.match(name).hasMatch();
}

} // namespace

void RecordTypeTest::everyType()
{
    QTest::addColumn<TypePointer>("type");
    for (const auto &[name, type] : allTypes())
        QTest::newRow(qPrintable(name)) << type;
}

void RecordTypeTest::shouldHaveItsOwnNames()
{
    QSet<QString> names, plurals;
    for (const RecordType *type : recordTypes()) {
        QVERIFY2(isSnakeCase(type->name), qPrintable(type->name));
        QVERIFY2(isSnakeCase(type->plural), qPrintable(type->plural));
        QVERIFY2(!names.contains(type->name), qPrintable(type->name));
        QVERIFY2(!plurals.contains(type->plural), qPrintable(type->plural));
        names.insert(type->name);
        plurals.insert(type->plural);
    }
    QVERIFY(!plurals.contains(u"format"_s)); // the JSON file's own keys
    QVERIFY(!plurals.contains(u"version"_s));
}

void RecordTypeTest::shouldBeFoundByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    for (const RecordType *type : recordTypes()) {
        const QStringList words{type->name, type->plural, QString(type->name).replace(u'_', u'-'),
                                QString(type->plural).replace(u'_', u'-')};
        for (const QString &word : QSet<QString>(words.begin(), words.end()))
            QTest::newRow(qPrintable(word)) << word << type->name;
    }
}

void RecordTypeTest::shouldBeFoundByAnyOfItsNames()
{
    QFETCH(QString, word);
    QFETCH(QString, name);
    const RecordType *type = findRecordType(word);

    QVERIFY(type);
    QCOMPARE(type->name, name);
}

void RecordTypeTest::shouldNotBeFoundByAnotherName()
{
    QVERIFY(!findRecordType(u"unicorns"_s));
    QVERIFY(!findRecordType(u"Activity"_s));
    QVERIFY(!findRecordType({}));
}

void RecordTypeTest::shouldHaveLabelsAndHelpInBothLanguages()
{
    QFETCH(TypePointer, type);

    QVERIFY(inBoth(type->label));
    QVERIFY(inBoth(type->pluralLabel));
    for (const Field &field : type->fields) {
        QVERIFY2(inBoth(field.label), qPrintable(field.name));
        QVERIFY2(inBoth(field.help), qPrintable(field.name));
        QVERIFY2(!field.label.text(Language::French).contains(u'\''), qPrintable(field.name));
        QVERIFY2(!field.help.text(Language::French).contains(u'\''), qPrintable(field.name));
    }
}

void RecordTypeTest::shouldNameItsFieldsInSnakeCaseAndOnce()
{
    QFETCH(TypePointer, type);

    QSet<QString> names{u"id"_s}; // the record's own
    for (const Field &field : type->fields) {
        QVERIFY2(isSnakeCase(field.name), qPrintable(field.name));
        QVERIFY2(!names.contains(field.name), qPrintable(field.name));
        names.insert(field.name);
        QCOMPARE(type->field(field.name), &field);
    }
    QVERIFY(!type->fields.isEmpty());
    QVERIFY(!type->field(u"no_such_field"_s));
}

void RecordTypeTest::shouldDrawTermsFromListsThatExist()
{
    QFETCH(TypePointer, type);

    for (const Field &field : type->fields) {
        QCOMPARE(field.isTerm(), !field.vocabulary.isEmpty());
        if (field.isTerm())
            QVERIFY2(vocabulary(field.vocabulary), qPrintable(field.name + u" from "_s + field.vocabulary));
    }
}

void RecordTypeTest::shouldReferToTypesThatExist()
{
    QFETCH(TypePointer, type);

    for (const Field &field : type->fields) {
        QCOMPARE(field.isReference(), !field.target.isEmpty());
        if (!field.isReference())
            continue;
        const RecordType *target = findRecordType(field.target);
        QVERIFY2(target, qPrintable(field.name + u" to "_s + field.target));
        QCOMPARE(target->name, field.target);
    }
}

void RecordTypeTest::shouldCiteArticlesThatCanBePrinted()
{
    QFETCH(TypePointer, type);
    static const QRegularExpression shape(u"^(\\d{1,2})(\\(\\d{1,2}\\))?(\\([a-z]\\))?$"_s);

    for (const Field &field : type->fields) {
        if (field.article.isEmpty())
            continue;
        const QRegularExpressionMatch match = shape.match(field.article);
        QVERIFY2(match.hasMatch(), qPrintable(field.name + u": "_s + field.article));
        const int number = match.captured(1).toInt();
        QVERIFY2(number >= 1 && number <= 99, qPrintable(field.article));
    }
}

void RecordTypeTest::shouldNameGroupsInBothLanguagesAndOnce()
{
    QFETCH(TypePointer, type);

    QVERIFY(type->fields.first().group.isEmpty()); // it is in the group that every form has
    QSet<QString> titles;
    for (const Field &field : type->fields) {
        if (field.group.isEmpty())
            continue;
        QVERIFY2(inBoth(field.group), qPrintable(field.name));
        QVERIFY2(!field.group.text(Language::French).contains(u'\''), qPrintable(field.name));
        for (const Language language : documentLanguages) {
            const QString title = languageCode(language) + field.group.text(language);
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles.insert(title);
        }
    }
}

void RecordTypeTest::shouldSplitLongFormsIntoAFewGroups()
{
    constexpr qsizetype fewFields = 11;
    for (const RecordType *type : recordTypes()) {
        QList<int> sizes{0};
        for (const Field &field : type->fields) {
            if (!field.group.isEmpty())
                sizes.append(0);
            ++sizes.last();
        }
        QVERIFY2(!sizes.contains(0), qPrintable(type->name));
        QVERIFY2(*std::ranges::max_element(sizes) <= fewFields, qPrintable(type->name));
        if (type->fields.size() > fewFields)
            QVERIFY2(sizes.size() >= 3 && sizes.size() <= 7, qPrintable(type->name));
    }
}

void RecordTypeTest::shouldHoldNoPartsInParts()
{
    for (const auto &[name, type] : allTypes()) {
        if (!name.contains(u'.'))
            continue;
        for (const Field &field : type->fields)
            QVERIFY2(field.kind != Field::Kind::Parts, qPrintable(name + u'.' + field.name));
    }
}

void RecordTypeTest::shouldMakeCopyAndCompareRecords()
{
    for (const RecordType *type : recordTypes()) {
        const std::shared_ptr<Record> record = type->make();
        record->id = u"first"_s;
        const std::shared_ptr<Record> copy = type->copy(*record);
        QVERIFY2(type->equal(*record, *copy), qPrintable(type->name));
        copy->id = u"second"_s;
        QVERIFY2(!type->equal(*record, *copy), qPrintable(type->name));
        QCOMPARE(record->id, u"first"_s);
        for (const Field &field : type->fields) {
            if (field.kind == Field::Kind::Parts)
                QCOMPARE(field.parts.count(*record), 0);
            else
                QVERIFY2(isEmpty(field.get(*record)), qPrintable(type->name + u'.' + field.name));
        }
    }
}

void RecordTypeTest::shouldTurnMemberNamesIntoSnakeCase_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("name");

    QTest::newRow("one word") << QByteArray("name") << u"name"_s;
    QTest::newRow("two words") << QByteArray("postalCode") << u"postal_code"_s;
    QTest::newRow("figures") << QByteArray("article32") << u"article32"_s;
    QTest::newRow("figures within") << QByteArray("originalSha256") << u"original_sha256"_s;
}

void RecordTypeTest::shouldTurnMemberNamesIntoSnakeCase()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, name);

    QCOMPARE(snakeCase(member.constData()), name);
}

QTEST_GUILESS_MAIN(RecordTypeTest)
#include "recordtypetest.moc"
