// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "registerjson.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

const QString testsFolder = QStringLiteral(CARTULARY_SOURCE_DIR) + u"/tests"_s;

QString normalised(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2019), u'\'').simplified();
}

QJsonObject factsOf(const QString &seed)
{
    QFile file(testsFolder + u"/features/facts/"_s + seed);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<Register> readRegister(const QString &name)
{
    QFile file(testsFolder + u"/data/registers/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file.errorString(), name);
    return readRegisterJson(file);
}

} // namespace

/// Every fact that the five companies state must be stated again by the document made from their register, in both
/// languages. tests/features/facts has the facts: where each stands in the register, and how it is recognised.
class SeedFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStateEveryFact_data();
    void shouldStateEveryFact();
    void shouldKnowWhereEachFactStands_data();
    void shouldKnowWhereEachFactStands();
    void shouldReadBackWhatItWrites_data();
    void shouldReadBackWhatItWrites();

private:
    void addSeeds();
};

void SeedFactsTest::addSeeds()
{
    QTest::addColumn<QString>("seed");
    const QStringList seeds = QDir(testsFolder + u"/features/facts"_s).entryList({u"*.json"_s});
    QCOMPARE(seeds.size(), 5);
    for (const QString &seed : seeds)
        QTest::newRow(qUtf8Printable(seed)) << seed;
}

void SeedFactsTest::shouldStateEveryFact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("pattern");
    for (const QString &seed : QDir(testsFolder + u"/features/facts"_s).entryList({u"*.json"_s})) {
        const QJsonObject facts = factsOf(seed);
        const Result<Register> content = readRegister(facts.value("register"_L1).toString());
        QVERIFY2(content, content ? "" : qUtf8Printable(content.error().toString()));
        for (const Language language : documentLanguages) {
            const Result<Document> document = compose(
                *content, {facts.value("document"_L1).toString(), language, QDate(2026, 1, 31), {}});
            QVERIFY2(document, document ? "" : qUtf8Printable(document.error().toString()));
            const QString text = normalised(plainText(*document));
            for (const QJsonValue &fact : facts.value("facts"_L1).toArray()) {
                const QString name = u"%1 %2 %3"_s.arg(seed.chopped(5), languageCode(language))
                                         .arg(fact["n"_L1].toInt());
                QTest::newRow(qUtf8Printable(name))
                    << text << fact["fact"_L1].toString() << fact[languageCode(language)].toString();
            }
        }
    }
}

void SeedFactsTest::shouldStateEveryFact()
{
    QFETCH(QString, text);
    QFETCH(QString, fact);
    QFETCH(QString, pattern);
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption
                                                     | QRegularExpression::DotMatchesEverythingOption
                                                     | QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(expression.isValid() && !pattern.isEmpty(), qUtf8Printable(expression.errorString()));
    QVERIFY2(text.contains(expression),
             qUtf8Printable(u"the document does not state: %1, as /%2/"_s.arg(fact, pattern)));
}

void SeedFactsTest::shouldKnowWhereEachFactStands_data()
{
    addSeeds();
}

void SeedFactsTest::shouldKnowWhereEachFactStands()
{
    QFETCH(QString, seed);
    const QJsonObject facts = factsOf(seed);
    QFile file(testsFolder + u"/data/registers/"_s + facts.value("register"_L1).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, QJsonObject> records;
    for (const QJsonValue &value : root) {
        if (value.isObject())
            records.insert(value["id"_L1].toString(), value.toObject());
        for (const QJsonValue &record : value.toArray())
            records.insert(record["id"_L1].toString(), record.toObject());
    }
    for (const QJsonValue &fact : facts.value("facts"_L1).toArray()) {
        const QStringList path = fact["where"_L1].toString().split(u'.');
        QJsonValue value = records.value(path.first());
        for (const QString &step : path.sliced(1))
            value = value.isArray() ? value.toArray().at(step.toInt()) : value[step];
        QVERIFY2(!value.isUndefined() && !value.isNull(), qUtf8Printable(fact["where"_L1].toString()));
    }
}

void SeedFactsTest::shouldReadBackWhatItWrites_data()
{
    addSeeds();
}

void SeedFactsTest::shouldReadBackWhatItWrites()
{
    QFETCH(QString, seed);
    const Result<Register> content = readRegister(seed);
    QVERIFY2(content, content ? "" : qUtf8Printable(content.error().toString()));
    QBuffer first;
    first.open(QIODevice::ReadWrite);
    QVERIFY(writeRegisterJson(*content, first));
    first.seek(0);
    const Result<Register> again = readRegisterJson(first);
    QVERIFY2(again, again ? "" : qUtf8Printable(again.error().toString()));
    QBuffer second;
    second.open(QIODevice::ReadWrite);
    QVERIFY(writeRegisterJson(*again, second));
    QCOMPARE(second.data(), first.data());
}

QTEST_GUILESS_MAIN(SeedFactsTest)
#include "seedfactstest.moc"
