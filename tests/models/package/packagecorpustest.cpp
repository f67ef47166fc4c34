// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "officefile.h"
#include "packagereader.h"
#include "packagewriter.h"
#include "xml.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
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
    void shouldWriteEveryTemplateUnharmed_data() { shouldOpenEveryTemplate_data(); }
    void shouldWriteEveryTemplateUnharmed();
    void shouldWriteWhatAnotherProgramAccepts();

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
    QVERIFY(findPart(file->package.parts(), file->mainPart));
}

void PackageCorpusTest::shouldOpenEveryTemplate_data()
{
    static const QStringList endings{u".docx"_s, u".dotx"_s, u".docm"_s, u".odt"_s};
    addFiles([](const Test::CorpusFile &file) {
        return !file.kind.startsWith(u"hostile")
            && std::ranges::any_of(endings, [&](const QString &ending) { return file.path.endsWith(ending); });
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
    QVERIFY(file);

    for (const PackagePart &part : file->package.parts()) {
        pugi::xml_document document;
        if (!part.name.endsWith(u".xml") || !parseXml(part.data, part.name, document))
            continue;
        if (part.data.isValidUtf8())
            QCOMPARE(printXml(document, part.data), part.data);
        // Without its source at hand, it means the same.
        const QByteArray printed = printXml(document);
        pugi::xml_document again;
        QVERIFY(parseXml(printed, part.name, again));
        QCOMPARE(printXml(again), printed);
    }
}

void PackageCorpusTest::shouldWriteEveryTemplateUnharmed()
{
    QFETCH(QByteArray, bytes);
    const Result<PackageParts> parts = readPackage(bytes);
    QVERIFY(parts);

    const Result<QByteArray> written = writePackage(*parts);
    QVERIFY(written);
    const Result<PackageParts> again = readPackage(*written);

    QVERIFY(again);
    QCOMPARE(*again, *parts);
    QCOMPARE(writePackage(*again).value_or(QByteArray()), *written);
}

void PackageCorpusTest::shouldWriteWhatAnotherProgramAccepts()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("there is no python3");
    QTemporaryDir folder;
    QStringList arguments{u"-c"_s, u"import sys, zipfile\nfor name in sys.argv[1:]:\n    assert not "
                                   "zipfile.ZipFile(name).testzip(), name"_s};
    for (const Test::CorpusFile &file : Test::corpus()) {
        const Result<PackageParts> parts = readPackage(file.bytes());
        if (!parts)
            continue;
        QFile copy(folder.filePath(QString::number(arguments.size()) + u".zip"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(writePackage(*parts).value_or(QByteArray()));
        arguments.append(copy.fileName());
    }
    QVERIFY(arguments.size() > 50);

    QProcess python;
    python.start(u"python3"_s, arguments);
    QVERIFY(python.waitForFinished());

    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(PackageCorpusTest)
#include "packagecorpustest.moc"
