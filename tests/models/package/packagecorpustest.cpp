// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "officefile.h"
#include "packagereader.h"
#include "packagewriter.h"
#include "xml.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Real and hostile files: each is read rightly or refused with a sentence, and what is read is written unharmed.
class PackageCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldReadOrRefuseWithASentence_data()
    {
        addFiles([](const Test::CorpusFile &) { return true; });
    }
    void shouldReadOrRefuseWithASentence();
    void shouldOpenEveryTemplate_data();
    void shouldOpenEveryTemplate();
    void shouldPrintEveryPartAsItWas_data() { shouldOpenEveryTemplate_data(); }
    void shouldPrintEveryPartAsItWas();

private:
    void addFiles(const std::function<bool(const Test::CorpusFile &)> &wanted);
};

void PackageCorpusTest::initTestCase()
{
    if (Test::corpus().isEmpty())
        QSKIP("CARTULARY_CORPUS names no collection of real files");
}

void PackageCorpusTest::addFiles(const std::function<bool(const Test::CorpusFile &)> &wanted)
{
    QTest::addColumn<QByteArray>("bytes");
    for (const Test::CorpusFile &file : Test::corpus()) {
        if (wanted(file))
            QTest::newRow(qPrintable(file.path)) << file.bytes();
    }
}

void PackageCorpusTest::shouldReadOrRefuseWithASentence()
{
    QFETCH(QByteArray, bytes);

    const Result<OfficeFile> file = readOfficeFile(bytes);

    if (!file) {
        QCOMPARE(file.error().code, Error::Code::Refused);
        QVERIFY(file.error().message.endsWith(u'.'));
        return;
    }
    QVERIFY(findPart(file->parts, file->mainPart));
}

void PackageCorpusTest::shouldOpenEveryTemplate_data()
{
    addFiles([](const Test::CorpusFile &file) {
        return !file.kind.startsWith(u"hostile") && file.kind != u"register" && file.kind != u"sheet-edge";
    });
}

void PackageCorpusTest::shouldOpenEveryTemplate()
{
    QFETCH(QByteArray, bytes);

    const Result<OfficeFile> file = readOfficeFile(bytes);

    QVERIFY2(file, file ? "" : qPrintable(file.error().toString()));
}

void PackageCorpusTest::shouldPrintEveryPartAsItWas()
{
    QFETCH(QByteArray, bytes);
    const Result<OfficeFile> file = readOfficeFile(bytes);
    if (!file)
        QSKIP("not an office file");

    for (const PackagePart &part : file->parts) {
        pugi::xml_document document;
        if (!part.name.endsWith(u".xml") || !parseXml(part.data, part.name, document))
            continue;
        const QByteArray printed = printXml(document);
        pugi::xml_document again;
        QVERIFY(parseXml(printed, part.name, again));
        QCOMPARE(printXml(again), printed);
    }
}

QTEST_GUILESS_MAIN(PackageCorpusTest)
#include "packagecorpustest.moc"
