// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers.h"

#include "sampledocument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;

class WritersTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldPickTheFormatByTheEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.7");
        QTest::newRow("capitals") << QStringLiteral("a.v2.PDF") << QByteArray("%PDF-1.7");
        QTest::newRow("docx") << QStringLiteral("a.docx") << QByteArray("PK");
        QTest::newRow("odt") << QStringLiteral("a.odt") << QByteArray("PK");
        QTest::newRow("fragment") << QStringLiteral("a.Fragment.html") << QByteArray("<div lang=");
        QTest::newRow("a page called fragment") << QStringLiteral("fragment.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("html") << QStringLiteral("a.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("md") << QStringLiteral("a.md") << QByteArray("# Title");
    }
    void shouldPickTheFormatByTheEnding()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        const QString fileName = folder.filePath(name);
        QVERIFY(writeFile(documentOf(QStringLiteral("x")), fileName));
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void shouldRefuseAnUnknownEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("unknown") << QStringLiteral("a.exe");
        QTest::newRow("none") << QStringLiteral("a");
    }
    void shouldRefuseAnUnknownEnding()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const Result<void> done = writeFile(documentOf(QStringLiteral("x")), folder.filePath(name));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Usage);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void shouldReportAFolderThatIsNotThere()
    {
        const QString fileName = QStringLiteral("/nowhere/at/all/a.html");
        const Result<void> done = writeFile(documentOf(QStringLiteral("x")), fileName);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Io);
        QCOMPARE(done.error().file, fileName);
    }

    void shouldNotReplaceWhatIsNoPlainFile()
    {
        QTemporaryDir folder;
        const QString fileName = folder.filePath(QStringLiteral("folder.html"));
        QVERIFY(QDir().mkdir(fileName));
        const Result<void> done = writeFile(sampleDocument(1), fileName);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Io);
        QCOMPARE(done.error().file, fileName);
        QVERIFY(QFileInfo(fileName).isDir());
    }

    void shouldReplaceAnEarlierFile()
    {
        QTemporaryDir folder;
        const QString fileName = folder.filePath(QStringLiteral("a.md"));
        QVERIFY(writeFile(sampleDocument(1), fileName));
        QVERIFY(writeFile(documentOf(QStringLiteral("x")), fileName));
        QCOMPARE(QFileInfo(fileName).size(), qint64(qstrlen("# Title\n\nx\n")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_MAIN(WritersTest)
#include "writerstest.moc"
