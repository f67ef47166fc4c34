// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// The controlled lists as they lie in resources/vocabulary, and as the program reads them.
class VocabularyTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveAWellFormedFile_data() { everyList(); }
    void shouldHaveAWellFormedFile();
    void shouldHoldWhatItsFileSays_data() { everyList(); }
    void shouldHoldWhatItsFileSays();
    void shouldHaveUniqueIds_data() { everyList(); }
    void shouldHaveUniqueIds();
    void shouldSpeakBothLanguages_data() { everyList(); }
    void shouldSpeakBothLanguages();
    void shouldKeepFrenchTypography_data() { everyList(); }
    void shouldKeepFrenchTypography();
    void shouldReferToTermsThatExist_data();
    void shouldReferToTermsThatExist();
    void shouldUseTheLabelWhereThereIsNoPhrase();
    void shouldNotKnowOtherLists();

private:
    void everyList();
};

namespace {

const QString folder = QStringLiteral(CARTULARY_SOURCE_DIR "/resources/vocabulary");

QJsonObject fileOf(const QString &list)
{
    QFile file(folder + u'/' + list + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool inBoth(const LocalizedText &text)
{
    return text.has(Language::French) && text.has(Language::English);
}

} // namespace

void VocabularyTest::everyList()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void VocabularyTest::shouldHaveAWellFormedFile()
{
    QFETCH(QString, name);
    const QJsonObject root = fileOf(name);

    QCOMPARE(root.value("vocabulary"_L1).toString(), name);
    QCOMPARE(root.keys(), (QStringList{u"entries"_s, u"label"_s, u"source"_s, u"vocabulary"_s}));
    QVERIFY(!root.value("entries"_L1).toArray().isEmpty());
}

void VocabularyTest::shouldHoldWhatItsFileSays()
{
    QFETCH(QString, name);
    const Vocabulary *list = vocabulary(name);
    const QJsonArray entries = fileOf(name).value("entries"_L1).toArray();

    QVERIFY(list);
    QCOMPARE(list->name, name);
    QCOMPARE(list->terms.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(list->terms.at(i).details, entries.at(i).toObject());
    QCOMPARE(vocabulary(name), list);
}

void VocabularyTest::shouldHaveUniqueIds()
{
    QFETCH(QString, name);
    static const QRegularExpression shape(u"^[a-z0-9]+([_-][a-z0-9]+)*$"_s);
    const Vocabulary *list = vocabulary(name);
    QVERIFY(list);

    QSet<QString> ids;
    for (const Term &term : list->terms) {
        QVERIFY2(shape.match(term.id).hasMatch(), qPrintable(term.id));
        QVERIFY2(!ids.contains(term.id), qPrintable(term.id));
        ids.insert(term.id);
        QCOMPARE(list->find(term.id), &term);
    }
    QVERIFY(!list->find(u"no such term"_s));
}

void VocabularyTest::shouldSpeakBothLanguages()
{
    QFETCH(QString, name);
    const Vocabulary *list = vocabulary(name);
    QVERIFY(list);

    QVERIFY(inBoth(list->label));
    for (const Term &term : list->terms) {
        QVERIFY2(inBoth(term.label), qPrintable(term.id));
        QVERIFY2(inBoth(term.phrase), qPrintable(term.id));
        QVERIFY2(term.article.isEmpty() || inBoth(term.article), qPrintable(term.id));
        QVERIFY2(term.help.isEmpty() || inBoth(term.help), qPrintable(term.id));
    }
}

void VocabularyTest::shouldKeepFrenchTypography()
{
    QFETCH(QString, name);
    // A straight apostrophe, or a plain space before a double sign or inside quotation marks.
    static const QRegularExpression slip(u"'|[ ][:;!?»]|«[ ]"_s);
    const Vocabulary *list = vocabulary(name);
    QVERIFY(list);

    for (const Term &term : list->terms) {
        for (const LocalizedText &text : {term.label, term.phrase, term.article, term.help}) {
            const QString french = text.text(Language::French);
            QVERIFY2(!slip.match(french).hasMatch(), qPrintable(term.id + u": "_s + french));
        }
    }
}

void VocabularyTest::shouldReferToTermsThatExist_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("target");

    QTest::newRow("a right has legal bases") << u"right"_s << u"bases"_s << u"legal-basis"_s;
    QTest::newRow("a measure has a kind") << u"measure"_s << u"kind"_s << u"measure-kind"_s;
    QTest::newRow("a measure has a heading") << u"measure"_s << u"heading"_s << u"measure-heading"_s;
    QTest::newRow("a measure has a point of article 32") << u"measure"_s << u"article32"_s << u"article32"_s;
}

void VocabularyTest::shouldReferToTermsThatExist()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(QString, target);
    const Vocabulary *list = vocabulary(name);
    const Vocabulary *targets = vocabulary(target);
    QVERIFY(list);
    QVERIFY(targets);

    for (const Term &term : list->terms) {
        const QJsonValue value = term.details.value(key);
        const QVariantList ids = value.isArray() ? value.toArray().toVariantList() : QVariantList{value.toVariant()};
        for (const QVariant &id : ids) {
            if (!id.toString().isEmpty())
                QVERIFY2(targets->find(id.toString()), qPrintable(term.id + u": "_s + id.toString()));
        }
    }
}

void VocabularyTest::shouldUseTheLabelWhereThereIsNoPhrase()
{
    qsizetype without = 0;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &file : files) {
        const Vocabulary *list = vocabulary(file.chopped(5));
        QVERIFY(list);
        for (const Term &term : list->terms) {
            if (term.details.contains("phrase"_L1))
                continue;
            QCOMPARE(term.phrase, term.label);
            ++without;
        }
    }
    QVERIFY(without > 0);
}

void VocabularyTest::shouldNotKnowOtherLists()
{
    QVERIFY(!vocabulary(u"no-such-list"_s));
    QVERIFY(!vocabulary({}));
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabularytest.moc"
