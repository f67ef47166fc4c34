// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"
#include "digest.h"
#include "storetesting.h"

#include <QFile>
#include <QProcess>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

/// What the command line says of the files that a register keeps.
class KeptFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldSayThatIssuedFilesStayBehind_data();
    void shouldSayThatIssuedFilesStayBehind();
    void shouldVerifyAndBackUpKeptFiles();
    void shouldSayWhichIssueIsDamaged();

private:
    struct Outcome
    {
        int code = -1;
        QString out, err;
    };
    Outcome run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void make(bool keep) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KeptFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

KeptFilesTest::Outcome KeptFilesTest::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(CARTULARY_CLI), arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void KeptFilesTest::make(bool keep) const
{
    const auto file = RegisterFile::create(path(u"r.cartulary"_s), testOptions());
    VERIFY_RESULT(file);
    auto issue = std::make_shared<DocumentIssue>();
    issue->id = u"i"_s;
    issue->document = u"dpa"_s;
    issue->number = u"4"_s;
    issue->sha256 = sha256Of("pdf");
    IssuedFile html;
    html.sha256 = sha256Of("html");
    issue->otherFiles = {html};
    VERIFY_RESULT((*file)->apply({creation(issue)}, keep ? QList<QByteArray>{"pdf", "html"} : QList<QByteArray>()));
}

void KeptFilesTest::shouldSayThatIssuedFilesStayBehind_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("files are kept") << true;
    QTest::newRow("issues without files") << false;
}

void KeptFilesTest::shouldSayThatIssuedFilesStayBehind()
{
    QFETCH(bool, kept);
    make(kept);
    const Outcome exported = run({u"export"_s, path(u"r.cartulary"_s), path(u"r.json"_s)});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.err.count(u'\n'), kept ? 1 : 0);
    QVERIFY2(!kept || exported.err.contains(u"2 issued file"_s), qPrintable(exported.err));
    // Back in another register the issue is there, and its files are said not to be.
    QCOMPARE(run({u"import"_s, path(u"new.cartulary"_s), path(u"r.json"_s)}).code, 0);
    QCOMPARE(run({u"verify"_s, path(u"new.cartulary"_s)}).code, 0);
    QCOMPARE(run({u"export"_s, path(u"new.cartulary"_s), path(u"again.json"_s)}).err, QString());
}

void KeptFilesTest::shouldVerifyAndBackUpKeptFiles()
{
    make(true);
    QVERIFY(run({u"verify"_s, path(u"r.cartulary"_s)}).out.contains(u"2 kept file"_s));
    QCOMPARE(run({u"backup"_s, path(u"r.cartulary"_s), path(u"copy.cartulary"_s)}).code, 0);
    QVERIFY(run({u"verify"_s, path(u"copy.cartulary"_s)}).out.contains(u"2 kept file"_s));
}

void KeptFilesTest::shouldSayWhichIssueIsDamaged()
{
    make(true);
    QVERIFY(runSql(path(u"r.cartulary"_s), {u"UPDATE attachment SET bytes = 'x'"_s}));
    const Outcome verified = run({u"verify"_s, path(u"r.cartulary"_s)});
    QCOMPARE(verified.code, 3);
    QVERIFY2(verified.err.contains(u"version 4"_s) && verified.err.contains(u"document_issues[i]"_s),
             qPrintable(verified.err));
}

QTEST_GUILESS_MAIN(KeptFilesTest)
#include "keptfilestest.moc"
