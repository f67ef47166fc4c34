// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeconvert.h"
#include "officeparts.h"
#include "packagewriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

QByteArray letter(OfficeFormat format)
{
    const PackageParts parts = isOpenDocument(format) ? Test::odtParts("<text:p>A letter.</text:p>")
                                                      : Test::docxParts("<w:p><w:r><w:t>A letter.</w:t></w:r></w:p>");
    return writePackage(parts).value_or(QByteArray());
}

/// A folder of programs that stands in for all others, with this one in it as soffice.
class Programs
{
public:
    explicit Programs(const QByteArray &script)
        : m_before(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(u"soffice"_s));
        if (!script.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\nPATH=" + m_before + "\n" + script);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH", m_folder.path().toLocal8Bit());
    }
    ~Programs() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(Programs)

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

} // namespace

class OfficeConvertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakePagesOfEachFormat_data();
    void shouldMakePagesOfEachFormat();
    void shouldSayThatLibreOfficeIsNotThere();
    void shouldSayWhenNothingIsMade_data();
    void shouldSayWhenNothingIsMade();
    void shouldStopWhatItStartedWhenCancelled();
};

void OfficeConvertTest::shouldMakePagesOfEachFormat_data()
{
    QTest::addColumn<OfficeFormat>("format");
    QTest::newRow("DOCX") << OfficeFormat::Docx;
    QTest::newRow("ODT") << OfficeFormat::Odt;
}

void OfficeConvertTest::shouldMakePagesOfEachFormat()
{
    QFETCH(OfficeFormat, format);
    if (!isLibreOfficePresent())
        QSKIP("LibreOffice is not installed.");
    const Result<QByteArray> pdf = convertToPdf(letter(format), format);
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().toString()));
    QVERIFY(pdf->startsWith("%PDF-"));
}

void OfficeConvertTest::shouldSayThatLibreOfficeIsNotThere()
{
    const Programs none({});
    QVERIFY(!isLibreOfficePresent());
    const Result<QByteArray> pdf = convertToPdf(letter(OfficeFormat::Docx), OfficeFormat::Docx);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Error::Code::Io);
    QVERIFY(pdf.error().message.contains(u"not installed"_s));
}

void OfficeConvertTest::shouldSayWhenNothingIsMade_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("it ends at once") << "exit 0\n"_ba;
    QTest::newRow("it fails") << "exit 77\n"_ba;
    QTest::newRow("it crashes") << "kill -SEGV $$\n"_ba;
    QTest::newRow("it makes an empty file") << "touch document.pdf\n"_ba;
}

void OfficeConvertTest::shouldSayWhenNothingIsMade()
{
    QFETCH(QByteArray, script);
    const Programs programs(script);
    const Result<QByteArray> pdf = convertToPdf(letter(OfficeFormat::Odt), OfficeFormat::Odt);
    QVERIFY(!pdf);
    QVERIFY2(pdf.error().message.contains(u"made no PDF"_s), qPrintable(pdf.error().message));
}

void OfficeConvertTest::shouldStopWhatItStartedWhenCancelled()
{
    const QTemporaryDir folder;
    const QByteArray trace = folder.filePath(u"child"_s).toLocal8Bit();
    const Programs programs("sleep 600 &\necho $! >" + trace + "\nwait\n");
    const std::atomic<bool> cancelled = true;
    const Result<QByteArray> pdf = convertToPdf(letter(OfficeFormat::Docx), OfficeFormat::Docx, &cancelled);
    QVERIFY(!pdf);
    QVERIFY(pdf.error().message.contains(u"cancelled"_s));
    QFile child(QString::fromLocal8Bit(trace));
    if (child.open(QIODevice::ReadOnly)) { // it may have been stopped before it began
        const QString status = u"/proc/%1/stat"_s.arg(QString::fromLatin1(child.readAll().trimmed()));
        QTRY_VERIFY(!QFile::exists(status));
    }
}

QTEST_GUILESS_MAIN(OfficeConvertTest)

#include "officeconverttest.moc"
