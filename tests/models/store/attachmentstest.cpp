// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"
#include "digest.h"
#include "parties.h"
#include "schema.h"
#include "storetesting.h"

#include <QFile>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pdf = QByteArray("%PDF-1.7\0\xff\x00 bytes", 18).repeated(3000);
const QByteArray tree = "{\"title\":\"Politique\"}";

std::shared_ptr<DocumentIssue> issue(const QString &id, const QString &number, const QByteArray &file = pdf)
{
    auto record = std::make_shared<DocumentIssue>();
    record->id = id;
    record->document = u"privacy-policy"_s;
    record->language = u"fr"_s;
    record->number = number;
    record->effectiveDate = QDate(2026, 3, 1);
    record->sha256 = sha256Of(file);
    record->treeSha256 = sha256Of(tree);
    return record;
}

} // namespace

/// The files that a register keeps: stored with the change, read back whole, checked, copied, migrated.
class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldGiveBackTheSameBytes_data();
    void shouldGiveBackTheSameBytes();
    void shouldKeepAttachmentsWithTheChangeOrNotAtAll();
    void shouldStoreNothingWhenCancelled();
    void shouldSayThatItDoesNotKeepAFile();
    void shouldKeepTheSameFileOnce();
    void shouldKeepWhatAnUndoneChangeBrought();
    void shouldNotGiveOutADamagedFile();
    void shouldSayToWhichRecordADamagedFileBelongs_data();
    void shouldSayToWhichRecordADamagedFileBelongs();
    void shouldCarryAttachmentsIntoABackup();
    void shouldUpgradeARegisterOfVersionOne();
    void shouldReadARegisterOfVersionOneWithoutChangingIt();

private:
    std::unique_ptr<RegisterFile> openFile(RegisterFile::Mode mode = RegisterFile::Mode::ReadWrite);
    bool makeVersionOne();
    QString path() const { return m_folder->filePath(u"r.cartulary"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AttachmentsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    VERIFY_RESULT(RegisterFile::create(path(), testOptions()));
}

std::unique_ptr<RegisterFile> AttachmentsTest::openFile(RegisterFile::Mode mode)
{
    auto file = RegisterFile::open(path(), mode, testOptions());
    if (!file) {
        qWarning("%s", qPrintable(file.error().toString()));
        return nullptr;
    }
    return std::move(*file);
}

void AttachmentsTest::shouldGiveBackTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\0", 1);
    QTest::newRow("a file") << pdf;
    QTest::newRow("three megabytes") << QByteArray(3 << 20, '\x7f');
    QTest::newRow("a quote") << QByteArray("'); DROP TABLE attachment; --");
}

void AttachmentsTest::shouldGiveBackTheSameBytes()
{
    QFETCH(QByteArray, bytes);
    {
        const auto file = openFile();
        VERIFY_RESULT(file->apply({creation(issue(u"i"_s, u"1"_s, bytes))}, {bytes}));
        QCOMPARE(file->attachment(sha256Of(bytes)).value_or("other"), bytes);
    }
    for (const auto mode : {RegisterFile::Mode::ReadOnly, RegisterFile::Mode::ReadWrite}) {
        const auto again = openFile(mode);
        const Result<QByteArray> read = again->attachment(sha256Of(bytes));
        VERIFY_RESULT(read);
        QCOMPARE(*read, bytes);
        QCOMPARE(*again->attachments(), QSet<QString>{sha256Of(bytes)});
    }
    const auto verified = RegisterFile::verify(path());
    VERIFY_RESULT(verified);
    QCOMPARE(verified->attachments, 1);
}

void AttachmentsTest::shouldKeepAttachmentsWithTheChangeOrNotAtAll()
{
    const auto file = openFile();
    auto broken = issue(u"i"_s, u"1"_s);
    broken->customer = u"nobody"_s;
    QVERIFY(!file->apply({creation(broken)}, {pdf, tree}));
    auto unreadable = issue(u"i"_s, u"1"_s);
    unreadable->fileName = QString(QChar(0xd800));
    QVERIFY(!file->apply({creation(unreadable)}, {pdf, tree}));
    QCOMPARE(file->attachments()->size(), 0);
    VERIFY_RESULT(file->apply({creation(issue(u"i"_s, u"1"_s))}, {pdf, tree}));
    QCOMPARE(file->attachments()->size(), 2);
}

void AttachmentsTest::shouldStoreNothingWhenCancelled()
{
    const auto file = openFile();
    QVERIFY(!file->apply({creation(issue(u"i"_s, u"1"_s))}, {pdf}, [](qint64, qint64) { return false; }));
    QCOMPARE(file->attachments()->size(), 0);
    QCOMPARE(file->content().size(), 0);
}

void AttachmentsTest::shouldSayThatItDoesNotKeepAFile()
{
    const auto read = openFile()->attachment(sha256Of("another"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Refused);
    QVERIFY2(read.error().message.contains(u"does not keep"_s), qPrintable(read.error().message));
    QCOMPARE(read.error().file, path());
}

void AttachmentsTest::shouldKeepTheSameFileOnce()
{
    const auto file = openFile();
    VERIFY_RESULT(file->apply({creation(issue(u"one"_s, u"1"_s))}, {pdf, pdf, tree}));
    VERIFY_RESULT(file->apply({creation(issue(u"two"_s, u"2"_s))}, {pdf, tree}));
    QCOMPARE(file->attachments()->size(), 2);
}

void AttachmentsTest::shouldKeepWhatAnUndoneChangeBrought()
{
    const auto file = openFile();
    const Change made = creation(issue(u"i"_s, u"1"_s));
    VERIFY_RESULT(file->apply({made}, {pdf}));
    VERIFY_RESULT(file->apply({{made.type, made.after, nullptr}}));
    VERIFY_RESULT(file->apply({made}));
    QCOMPARE(*file->attachment(sha256Of(pdf)), pdf);
}

void AttachmentsTest::shouldNotGiveOutADamagedFile()
{
    {
        const auto file = openFile();
        VERIFY_RESULT(file->apply({creation(issue(u"i"_s, u"1"_s))}, {pdf}));
    }
    QVERIFY(runSql(path(), {u"UPDATE attachment SET bytes = replace(bytes, 'PDF', 'FDP')"_s}));
    const auto file = openFile();
    const auto read = file->attachment(sha256Of(pdf));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"restore a backup"_s), qPrintable(read.error().message));
    VERIFY_RESULT(file->apply({creation(issue(u"again"_s, u"2"_s))}, {pdf})); // heals it
    QCOMPARE(*file->attachment(sha256Of(pdf)), pdf);
}

void AttachmentsTest::shouldSayToWhichRecordADamagedFileBelongs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    QTest::newRow("the file") << pdf << u"document_issues[i]"_s << u"version 2.1"_s;
    QTest::newRow("its text") << tree << u"document_issues[i]"_s << u"Privacy policy"_s;
    QTest::newRow("another format") << QByteArray("<html>") << u"document_issues[i]"_s << u"version 2.1"_s;
    QTest::newRow("an original") << QByteArray("## Data") << u"wording_overrides[w]"_s << u"04-data"_s;
    QTest::newRow("nobody's") << QByteArray("orphan") << u"attachment %1"_s.arg(sha256Of("orphan")) << u"removed"_s;
}

void AttachmentsTest::shouldSayToWhichRecordADamagedFileBelongs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    QFETCH(QString, word);
    {
        const auto file = openFile();
        auto issued = issue(u"i"_s, u"2.1"_s);
        IssuedFile html;
        html.sha256 = sha256Of("<html>");
        issued->otherFiles.append(html);
        auto wording = std::make_shared<WordingOverride>();
        wording->id = u"w"_s;
        wording->document = u"privacy-policy"_s;
        wording->section = u"04-data"_s;
        wording->language = u"en"_s;
        wording->originalSha256 = sha256Of("## Data");
        VERIFY_RESULT(file->apply({creation(issued), creation(wording)}, {pdf, tree, "<html>", "## Data", "orphan"}));
    }
    QCOMPARE(RegisterFile::verify(path())->attachments, 5);
    QVERIFY(runSql(path(), {u"UPDATE attachment SET bytes = 'x' WHERE sha256 = '%1'"_s.arg(sha256Of(bytes))}));
    const auto verified = RegisterFile::verify(path());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, Error::Code::Refused);
    QCOMPARE(verified.error().where, where);
    QVERIFY2(verified.error().message.contains(word), qPrintable(verified.error().message));
    QVERIFY(!RegisterFile::backup(path(), path() + u".copy"_s));
}

void AttachmentsTest::shouldCarryAttachmentsIntoABackup()
{
    const QString copy = m_folder->filePath(u"copy.cartulary"_s), restored = m_folder->filePath(u"new.cartulary"_s);
    {
        const auto file = openFile();
        VERIFY_RESULT(file->apply({creation(issue(u"i"_s, u"1"_s))}, {pdf, tree}));
        VERIFY_RESULT(RegisterFile::backup(path(), copy));
    }
    VERIFY_RESULT(RegisterFile::restore(copy, restored, false));
    const auto again = RegisterFile::open(restored, RegisterFile::Mode::ReadOnly, testOptions());
    VERIFY_RESULT(again);
    QCOMPARE(*(*again)->attachment(sha256Of(pdf)), pdf);
    QCOMPARE(*(*again)->attachment(sha256Of(tree)), tree);
}

/// A register as the first version of the program left it: with an issue of which no file is kept.
bool AttachmentsTest::makeVersionOne()
{
    {
        const auto file = openFile();
        auto old = issue(u"old"_s, u"1"_s);
        old->treeSha256.clear();
        old->effectiveDate = {};
        if (!file || !file->apply({creation(old)}))
            return false;
    }
    return runSql(
        path(),
        {u"DROP TABLE attachment"_s, u"DROP TABLE document_issue_other_files"_s,
         u"DROP INDEX document_issue_supplier_index"_s, u"ALTER TABLE document_issue DROP COLUMN supplier"_s,
         u"ALTER TABLE document_issue DROP COLUMN effective_date"_s,
         u"ALTER TABLE document_issue DROP COLUMN tree_sha256"_s,
         u"ALTER TABLE organisation DROP COLUMN accent_colour"_s, u"ALTER TABLE organisation DROP COLUMN logo"_s,
         u"ALTER TABLE organisation DROP COLUMN serves_union"_s, u"ALTER TABLE activity DROP COLUMN end_date"_s,
         u"PRAGMA user_version = 1"_s, u"UPDATE meta SET value = '1' WHERE name = 'schema_version'"_s});
}

void AttachmentsTest::shouldUpgradeARegisterOfVersionOne()
{
    QVERIFY(makeVersionOne());
    {
        const auto file = openFile();
        QVERIFY(file);
        QCOMPARE(file->content().all<DocumentIssue>().size(), 1);
        QCOMPARE(file->content().all<DocumentIssue>().first()->sha256, sha256Of(pdf));
        QVERIFY(!file->attachment(sha256Of(pdf)));
        VERIFY_RESULT(file->apply({creation(issue(u"new"_s, u"2"_s))}, {pdf, tree}));
        QCOMPARE(*file->attachment(sha256Of(pdf)), pdf);
    }
    QVERIFY(QFile::exists(path() + u".before-v%1"_s.arg(Schema().newest())));
    const auto verified = RegisterFile::verify(path());
    VERIFY_RESULT(verified);
    QCOMPARE(verified->attachments, 2);
}

void AttachmentsTest::shouldReadARegisterOfVersionOneWithoutChangingIt()
{
    QVERIFY(makeVersionOne());
    const auto bytes = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        const auto file = openFile(RegisterFile::Mode::ReadOnly);
        QVERIFY(file);
        const auto read = file->attachment(sha256Of(pdf));
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"does not keep"_s), qPrintable(read.error().message));
    }
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachmentstest.moc"
