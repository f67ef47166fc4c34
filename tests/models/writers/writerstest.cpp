// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers.h"

#include "docxwriter.h"
#include "faildevice.h"
#include "htmlwriter.h"
#include "markdownwriter.h"
#include "odtwriter.h"
#include "sampledocument.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Cartulary;
using namespace Cartulary::Test;

using Writer = std::function<Result<void>(const Document &, QIODevice &)>;
Q_DECLARE_METATYPE(Writer)

namespace {

QList<std::pair<const char *, Writer>> writers()
{
    return {
        {"pdf", [](const Document &document, QIODevice &device) { return writePdf(document, device); }},
        {"docx", [](const Document &document, QIODevice &device) { return writeDocx(document, device); }},
        {"odt", [](const Document &document, QIODevice &device) { return writeOdt(document, device); }},
        {"html", [](const Document &document, QIODevice &device) { return writeHtml(document, device); }},
        {"markdown", [](const Document &document, QIODevice &device) { return writeMarkdown(document, device); }},
    };
}

} // namespace

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

    void shouldReportADeviceThatFails_data()
    {
        QTest::addColumn<Writer>("write");
        QTest::addColumn<qint64>("limit");
        for (const auto &[name, write] : writers()) {
            QTest::addRow("%s, at once", name) << write << qint64(0);
            QTest::addRow("%s, later", name) << write << qint64(100);
            QTest::addRow("%s, late", name) << write << qint64(1000);
        }
    }
    void shouldReportADeviceThatFails()
    {
        QFETCH(Writer, write);
        QFETCH(qint64, limit);
        FailDevice device(limit);
        const Result<void> done = write(sampleDocument(), device);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Io);
    }

    void shouldGiveTheSameBytes_data()
    {
        QTest::addColumn<Writer>("write");
        for (const auto &[name, write] : writers())
            QTest::newRow(name) << write;
    }
    void shouldGiveTheSameBytes()
    {
        QFETCH(Writer, write);
        QBuffer first, second;
        first.open(QIODevice::WriteOnly);
        second.open(QIODevice::WriteOnly);
        QVERIFY(write(sampleDocument(), first));
        QVERIFY(write(sampleDocument(), second));
        QVERIFY(!first.data().isEmpty());
        QCOMPARE(first.data(), second.data());
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
