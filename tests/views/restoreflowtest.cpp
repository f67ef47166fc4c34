// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoreflow.h"

#include "answers.h"
#include "organisation.h"
#include "storetesting.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class RestoreFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldRestoreInPlaceOfADamagedRegister();
    void shouldNumberWhatIsKeptOnOneDay();
    void shouldKeepTheLogOfACrashWithTheDamagedRegister();
    void shouldRestoreUnderAnotherName();
    void shouldRestoreWithoutADamagedRegister();
    void shouldLeaveEverythingIfTheBackupIsDamaged();
    void shouldLeaveARegisterThatIsInUse();
    void shouldDoNothingIfTheOfficerGivesUp_data();
    void shouldDoNothingIfTheOfficerGivesUp();
    void shouldNotRestoreABackupOntoItself();
    void shouldMakeABackup();
    void shouldReplaceAnOlderBackup();
    void shouldKeepAnOlderBackupIfTheNewOneFails();
    void shouldNotBackUpARegisterOntoItself();
    void shouldFinishItsWorkBeforeItGoes();

private:
    /// Gives different files for opening and for saving.
    struct Files : Test::Answers
    {
        QString save;
        QString saveFile(QWidget *, const QString &, const QString &suggestion, const QList<FileKind> &) override
        {
            suggested = suggestion;
            return save;
        }
        QString suggested;
    };

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Files> m_answers;
    RestoreFlow *m_flow = nullptr;
};

namespace {

void makeRegister(const QString &path, const QString &name)
{
    const auto file = RegisterFile::create(path, testOptions());
    VERIFY_RESULT(file);
    auto organisation = std::make_shared<Organisation>();
    organisation->id = u"organisation"_s;
    organisation->name = name;
    VERIFY_RESULT((*file)->apply({creation(organisation)}));
}

QString nameIn(const QString &path)
{
    const auto file = RegisterFile::open(path, RegisterFile::Mode::ReadOnly, testOptions());
    return file ? (*file)->content().first<Organisation>()->name : file.error().toString();
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

const QByteArray damage = "This was a register once. ";

} // namespace

void RestoreFlowTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers = std::make_unique<Files>();
    m_window = std::make_unique<QWidget>();
    const QDateTime day(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);
    m_flow = new RestoreFlow(*m_answers, m_window.get(), [day] { return day; });
    makeRegister(path(u"backup.cartulary"_s), u"as it was backed up"_s);
}

void RestoreFlowTest::shouldRestoreInPlaceOfADamagedRegister()
{
    // GIVEN a damaged register and a backup
    write(path(u"acme.cartulary"_s), damage);
    QSignalSpy restored(m_flow, &RestoreFlow::restored);
    // WHEN it is restored in the place that is proposed
    m_answers->file = path(u"backup.cartulary"_s);
    m_flow->restore(path(u"acme.cartulary"_s));
    QVERIFY(restored.wait());
    // THEN the backup stands there, and what was there is kept
    QCOMPARE(restored.first().first().toString(), path(u"acme.cartulary"_s));
    QCOMPARE(nameIn(path(u"acme.cartulary"_s)), u"as it was backed up"_s);
    QCOMPARE(bytes(path(u"acme (before restoring 2026-03-01).cartulary"_s)), damage);
    QVERIFY(m_answers->errors.isEmpty());
    QVERIFY(m_answers->texts.last().contains(u"acme (before restoring 2026-03-01).cartulary"_s));
}

void RestoreFlowTest::shouldNumberWhatIsKeptOnOneDay()
{
    write(path(u"acme.cartulary"_s), damage);
    write(path(u"acme (before restoring 2026-03-01).cartulary"_s), "older");
    QSignalSpy restored(m_flow, &RestoreFlow::restored);
    m_answers->file = path(u"backup.cartulary"_s);
    m_flow->restore(path(u"acme.cartulary"_s));
    QVERIFY(restored.wait());
    QCOMPARE(bytes(path(u"acme (before restoring 2026-03-01).cartulary"_s)), "older");
    QCOMPARE(bytes(path(u"acme (before restoring 2026-03-01) 2.cartulary"_s)), damage);
}

void RestoreFlowTest::shouldKeepTheLogOfACrashWithTheDamagedRegister()
{
    write(path(u"acme.cartulary"_s), damage);
    write(path(u"acme.cartulary-wal"_s), "not yet in the file");
    QSignalSpy restored(m_flow, &RestoreFlow::restored);
    m_answers->file = path(u"backup.cartulary"_s);
    m_flow->restore(path(u"acme.cartulary"_s));
    QVERIFY(restored.wait());
    QCOMPARE(nameIn(path(u"acme.cartulary"_s)), u"as it was backed up"_s);
    QCOMPARE(bytes(path(u"acme (before restoring 2026-03-01).cartulary-wal"_s)), "not yet in the file");
}

void RestoreFlowTest::shouldRestoreUnderAnotherName()
{
    write(path(u"acme.cartulary"_s), damage);
    QSignalSpy restored(m_flow, &RestoreFlow::restored);
    m_answers->file = path(u"backup.cartulary"_s);
    m_answers->chosen = 1;
    m_answers->save = path(u"acme again.cartulary"_s);
    m_flow->restore(path(u"acme.cartulary"_s));
    QVERIFY(restored.wait());
    QCOMPARE(restored.first().first().toString(), m_answers->save);
    QCOMPARE(m_answers->suggested, path(u"acme (restored 2026-03-01).cartulary"_s));
    QCOMPARE(bytes(path(u"acme.cartulary"_s)), damage);
    QCOMPARE(nameIn(m_answers->save), u"as it was backed up"_s);
}

void RestoreFlowTest::shouldRestoreWithoutADamagedRegister()
{
    QVERIFY(QFile::rename(path(u"backup.cartulary"_s), path(u"acme (backup 2026-02-01).cartulary"_s)));
    QSignalSpy restored(m_flow, &RestoreFlow::restored);
    m_answers->file = path(u"acme (backup 2026-02-01).cartulary"_s);
    m_answers->save = path(u"new.cartulary"_s);
    m_flow->restore();
    QVERIFY(restored.wait());
    QVERIFY(m_answers->suggested.endsWith(u"/acme.cartulary"_s));
    QCOMPARE(nameIn(path(u"new.cartulary"_s)), u"as it was backed up"_s);
}

void RestoreFlowTest::shouldLeaveEverythingIfTheBackupIsDamaged()
{
    makeRegister(path(u"acme.cartulary"_s), u"present"_s);
    write(path(u"backup.cartulary"_s), damage);
    const QStringList before = files();
    QSignalSpy restored(m_flow, &RestoreFlow::restored);
    m_answers->file = path(u"backup.cartulary"_s);
    m_flow->restore(path(u"acme.cartulary"_s));
    QTRY_COMPARE(m_answers->errors.size(), 1);
    QVERIFY(restored.isEmpty());
    QCOMPARE(nameIn(path(u"acme.cartulary"_s)), u"present"_s);
    QCOMPARE(files(), before);
}

void RestoreFlowTest::shouldLeaveARegisterThatIsInUse()
{
    makeRegister(path(u"acme.cartulary"_s), u"present"_s);
    const auto inUse = RegisterFile::open(path(u"acme.cartulary"_s), RegisterFile::Mode::ReadWrite, testOptions());
    VERIFY_RESULT(inUse);
    const QStringList before = files();
    m_answers->file = path(u"backup.cartulary"_s);
    m_flow->restore(path(u"acme.cartulary"_s));
    QTRY_COMPARE(m_answers->errors.size(), 1);
    QCOMPARE(m_answers->errors.first().code, Error::Code::Io);
    QCOMPARE(files(), before);
}

void RestoreFlowTest::shouldDoNothingIfTheOfficerGivesUp_data()
{
    QTest::addColumn<bool>("choosesBackup");
    QTest::addColumn<int>("place");
    QTest::newRow("at the backup") << false << 0;
    QTest::newRow("at the place") << true << -1;
    QTest::newRow("at the other name") << true << 1;
}

void RestoreFlowTest::shouldDoNothingIfTheOfficerGivesUp()
{
    QFETCH(bool, choosesBackup);
    QFETCH(int, place);
    write(path(u"acme.cartulary"_s), damage);
    const QStringList before = files();
    QSignalSpy restored(m_flow, &RestoreFlow::restored);
    if (choosesBackup)
        m_answers->file = path(u"backup.cartulary"_s);
    m_answers->chosen = place;
    m_flow->restore(path(u"acme.cartulary"_s));
    m_window.reset(); // waits for work, had there been any
    QVERIFY(restored.isEmpty());
    QCOMPARE(files(), before);
    QCOMPARE(bytes(path(u"acme.cartulary"_s)), damage);
}

void RestoreFlowTest::shouldNotRestoreABackupOntoItself()
{
    QVERIFY(QFile::link(path(u"backup.cartulary"_s), path(u"link.cartulary"_s)));
    const QStringList before = files();
    m_answers->file = path(u"backup.cartulary"_s);
    m_flow->restore(path(u"link.cartulary"_s));
    QVERIFY(m_answers->texts.last().contains(u"already"_s));
    QCOMPARE(files(), before);
}

void RestoreFlowTest::shouldMakeABackup()
{
    makeRegister(path(u"acme.cartulary"_s), u"present"_s);
    QSignalSpy made(m_flow, &RestoreFlow::backedUp);
    m_answers->save = path(u"copy.cartulary"_s);
    m_flow->backUp(path(u"acme.cartulary"_s));
    QVERIFY(made.wait());
    QCOMPARE(m_answers->suggested, path(u"acme (backup 2026-03-01).cartulary"_s));
    QCOMPARE(made.first().first().toString(), m_answers->save);
    QCOMPARE(nameIn(m_answers->save), u"present"_s);
    QVERIFY(m_answers->texts.last().contains(u"copy.cartulary"_s));
}

void RestoreFlowTest::shouldReplaceAnOlderBackup()
{
    makeRegister(path(u"acme.cartulary"_s), u"present"_s);
    const QStringList before = files();
    QSignalSpy made(m_flow, &RestoreFlow::backedUp);
    m_answers->save = path(u"backup.cartulary"_s);
    m_flow->backUp(path(u"acme.cartulary"_s));
    QVERIFY(made.wait());
    QCOMPARE(nameIn(path(u"backup.cartulary"_s)), u"present"_s);
    QCOMPARE(files(), before);
}

void RestoreFlowTest::shouldKeepAnOlderBackupIfTheNewOneFails()
{
    write(path(u"acme.cartulary"_s), damage);
    const QStringList before = files();
    m_answers->save = path(u"backup.cartulary"_s);
    m_flow->backUp(path(u"acme.cartulary"_s));
    QTRY_COMPARE(m_answers->errors.size(), 1);
    QCOMPARE(nameIn(path(u"backup.cartulary"_s)), u"as it was backed up"_s);
    QCOMPARE(files(), before);
}

void RestoreFlowTest::shouldNotBackUpARegisterOntoItself()
{
    m_answers->save = path(u"backup.cartulary"_s);
    m_flow->backUp(path(u"backup.cartulary"_s));
    QVERIFY(m_answers->texts.last().contains(u"the register itself"_s));
    QCOMPARE(nameIn(path(u"backup.cartulary"_s)), u"as it was backed up"_s);
}

void RestoreFlowTest::shouldFinishItsWorkBeforeItGoes()
{
    m_answers->save = path(u"copy.cartulary"_s);
    m_flow->backUp(path(u"backup.cartulary"_s));
    m_window.reset();
    QCOMPARE(nameIn(path(u"copy.cartulary"_s)), u"as it was backed up"_s);
}

QTEST_MAIN(RestoreFlowTest)
#include "restoreflowtest.moc"
