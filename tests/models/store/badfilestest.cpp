// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "parties.h"
#include "protection.h"
#include "schema.h"
#include "storetesting.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <cstdio>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77;

QList<Change> manyCookies(int count, const QString &prefix)
{
    QList<Change> changes;
    for (int i = 0; i < count; ++i) {
        auto cookie = std::make_shared<Cookie>();
        cookie->id = prefix + QString::number(i);
        cookie->name = u"c"_s;
        cookie->description = LocalizedText(QString(200, u'é'), QString(200, u'e'));
        changes.append(creation(cookie));
    }
    return changes;
}

/// Holds the register open until its input ends.
int holdOpen(const QString &path)
{
    const auto file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
    std::puts(file ? "open" : "refused");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

/// Writes until there is no more room; 0 if the register said so in words and all before is still there.
int fillUp(const QString &path)
{
    auto file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
    if (!file)
        return 2;
    for (int round = 0; round < 1000; ++round) {
        const Register before = (*file)->content();
        const Result<void> stored = (*file)->apply(manyCookies(300, u"round%1-"_s.arg(round)));
        if (stored)
            continue;
        std::puts(qPrintable(stored.error().toString()));
        if (stored.error().code != Error::Code::Io || !sameContent((*file)->content(), before))
            return 3;
        return 0;
    }
    return 4;
}

/// The same with files that do not fit: neither they nor their records may be there.
int keepTooMuch(const QString &path)
{
    const rlimit limit{2 << 20, 2 << 20};
    std::signal(SIGXFSZ, SIG_IGN);
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return skipped;
    auto file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
    if (!file)
        return 2;
    const QByteArray small(100'000, 's'), large(3 << 20, 'l');
    if (!(*file)->apply(manyCookies(1, u"small"_s), {small}))
        return 3;
    const Result<void> stored = (*file)->apply(manyCookies(1, u"large"_s), {large});
    if (stored)
        return 4;
    std::puts(qPrintable(stored.error().toString()));
    return stored.error().code == Error::Code::Io && (*file)->attachment(sha256Of(small)).value_or("") == small
                && !(*file)->attachment(sha256Of(large))
             ? 0
             : 5;
}

int fillUpWithinLimit(const QString &path)
{
    const rlimit limit{2 << 20, 2 << 20};
    std::signal(SIGXFSZ, SIG_IGN);
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? fillUp(path) : skipped;
}

/// On a file system of 2 MB, of this process alone; verified there, since it ends with the process.
int fillUpSmallDisk(const QString &folder)
{
    if (::unshare(::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0
        || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", qPrintable(folder), "tmpfs", 0, "size=2m") != 0)
        return skipped;
    const QString path = folder + u"/r.cartulary"_s;
    if (!RegisterFile::create(path, testOptions()))
        return 5;
    const int filled = fillUp(path);
    return filled == 0 && !RegisterFile::verify(path) ? 6 : filled;
}

/// As somebody who may read but not write; root is nobody for the time being.
int readOnlyFolder(const QString &path)
{
    if (::geteuid() == 0 && ::seteuid(65534) != 0)
        return skipped;
    const auto reader = RegisterFile::open(path, RegisterFile::Mode::ReadOnly, testOptions());
    if (!reader) {
        std::puts(qPrintable(reader.error().toString()));
        return 2;
    }
    const auto writer = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
    if (writer || writer.error().code != Error::Code::Io)
        return 3;
    const auto journal = (*reader)->journal();
    if (!journal || journal->size() != (*reader)->content().size() || !RegisterFile::verify(path))
        return 4;
    std::puts(qPrintable(QString::number((*reader)->content().size())));
    return 0;
}

/// Stores the same, then is gone without closing.
int leaveLogBehind(const QString &path)
{
    auto file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
    if (!file || !(*file)->apply(everythingFilled()))
        return 2;
    ::kill(::getpid(), SIGKILL);
    return 0;
}

int runChild(const QString &what, const QString &path)
{
    if (what == u"hold"_s)
        return holdOpen(path);
    if (what == u"limit"_s)
        return fillUpWithinLimit(path);
    if (what == u"attachments"_s)
        return keepTooMuch(path);
    if (what == u"smalldisk"_s)
        return fillUpSmallDisk(path);
    if (what == u"readonly"_s)
        return readOnlyFolder(path);
    return leaveLogBehind(path);
}

} // namespace

class BadFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldRefuseWhatIsNoRegister_data();
    void shouldRefuseWhatIsNoRegister();
    void shouldRefuseATruncatedRegister_data();
    void shouldRefuseATruncatedRegister();
    void shouldNoticeFlippedBytes();
    void shouldFindABrokenChain_data();
    void shouldFindABrokenChain();
    void shouldLetOneProgramWrite();
    void shouldLetOneWindowWrite();
    void shouldReadWhileAnotherWrites();
    void shouldTakeOverTheLockOfAKilledProgram();
    void shouldReadInAReadOnlyFolder_data();
    void shouldReadInAReadOnlyFolder();
    void shouldSurviveAFullDisk_data();
    void shouldSurviveAFullDisk();

private:
    void makeFilled();
    int child(const QString &what, const QString &target, QByteArray *output = nullptr);
    QString path() const { return m_folder->filePath(u"r.cartulary"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BadFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void BadFilesTest::makeFilled()
{
    auto file = RegisterFile::create(path(), testOptions());
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->apply(everythingFilled()));
}

int BadFilesTest::child(const QString &what, const QString &target, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (what == u"readonly"_s) // the leak checker cannot look into a process that has become somebody else
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what, target});
    process.waitForFinished(60000);
    const QByteArray said = process.readAll();
    if (output)
        *output = said;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void BadFilesTest::shouldRefuseWhatIsNoRegister_data()
{
    QTest::addColumn<QByteArray>("bytes"); // of a file that is no database
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray("") << QStringList() << u"empty"_s;
    QTest::newRow("one byte") << QByteArray("S") << QStringList() << u"register"_s;
    QTest::newRow("text") << QByteArray("hello\n").repeated(2000) << QStringList() << u"not a Cartulary register"_s;
    QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16) << QStringList() << u"not a Cartulary register"_s;
    QTest::newRow("other program") << QByteArray() << QStringList{u"CREATE TABLE t (a)"_s} << u"another program"_s;
    QTest::newRow("other application id")
        << QByteArray() << QStringList{u"PRAGMA application_id = 7"_s, u"CREATE TABLE t (a)"_s} << u"another program"_s;
    QTest::newRow("newer") << QByteArray()
                           << QStringList{u"PRAGMA application_id = %1"_s.arg(registerApplicationId),
                                          u"PRAGMA user_version = 999"_s, u"CREATE TABLE t (a)"_s}
                           << u"newer version"_s;
}

void BadFilesTest::shouldRefuseWhatIsNoRegister()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, sql);
    QFETCH(QString, word);
    if (!bytes.isNull()) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    if (!sql.isEmpty())
        QVERIFY(runSql(path(), sql));
    for (const auto mode : {RegisterFile::Mode::ReadOnly, RegisterFile::Mode::ReadWrite}) {
        const auto opened = RegisterFile::open(path(), mode, testOptions());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Refused);
        QVERIFY2(opened.error().message.contains(word), qPrintable(opened.error().toString()));
        QCOMPARE(opened.error().file, path());
    }
    QVERIFY(!RegisterFile::verify(path()));
    QVERIFY(!RegisterFile::backup(path(), path() + u".copy"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void BadFilesTest::shouldRefuseATruncatedRegister_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 10, 30, 50, 70, 90, 99})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

void BadFilesTest::shouldRefuseATruncatedRegister()
{
    QFETCH(int, percent);
    makeFilled();
    QFile file(path());
    QVERIFY(file.resize(file.size() * percent / 100));
    for (const auto mode : {RegisterFile::Mode::ReadOnly, RegisterFile::Mode::ReadWrite}) {
        const auto opened = RegisterFile::open(path(), mode, testOptions());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Refused);
        QVERIFY2(opened.error().message.contains(u"restore a backup"_s), qPrintable(opened.error().toString()));
    }
    QVERIFY(!RegisterFile::verify(path()));
}

/// Not one of many single flipped bytes may crash anything; verify() accepts only what still says the same.
void BadFilesTest::shouldNoticeFlippedBytes()
{
    makeFilled();
    const auto sound = RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    file.close();
    quint32 random = 12345;
    int noticed = 0;
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = original;
        for (int i = 0; i < 40; ++i) {
            random = random * 1664525 + 1013904223;
            bytes[qsizetype(random >> 8) % bytes.size()] = char(random >> 3);
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto verified = RegisterFile::verify(path());
        noticed += verified ? 0 : 1;
        const auto opened = RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions());
        if (verified && opened)
            QVERIFY(sameContent((*opened)->content(), (*sound)->content()));
    }
    QVERIFY2(noticed > rounds / 2, qPrintable(QString::number(noticed)));
}

void BadFilesTest::shouldFindABrokenChain_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    QTest::newRow("altered text") << u"UPDATE journal SET after = replace(after, 'fr', 'en') WHERE number = 5"_s
                                  << u"entry 5"_s;
    QTest::newRow("altered author") << u"UPDATE journal SET author = 'Nobody' WHERE number = 7"_s << u"entry 7"_s;
    QTest::newRow("removed entry") << u"DELETE FROM journal WHERE number = 3"_s << u"entry 4"_s;
    QTest::newRow("swapped") << u"UPDATE journal SET record_id = 'x' WHERE number = 1"_s << u"entry 1"_s;
    QTest::newRow("record altered") << u"UPDATE place SET city = 'Elsewhere' WHERE id = 'place-1'"_s
                                    << u"places[place-1]"_s;
    QTest::newRow("record added") << u"INSERT INTO cookie (id, position) VALUES ('sly', 99)"_s << u"cookies[sly]"_s;
    QTest::newRow("dangling") << u"UPDATE transfer SET recipient = 'gone'"_s << u"transfer"_s;
}

void BadFilesTest::shouldFindABrokenChain()
{
    QFETCH(QString, sql);
    QFETCH(QString, word);
    makeFilled();
    QVERIFY(runSql(path(), {sql}));
    const auto verified = RegisterFile::verify(path());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, Error::Code::Refused);
    QVERIFY2(verified.error().toString().contains(word), qPrintable(verified.error().toString()));
    QVERIFY(!RegisterFile::backup(path(), path() + u".copy"_s));
    QVERIFY(!QFile::exists(path() + u".copy"_s));
}

void BadFilesTest::shouldLetOneProgramWrite()
{
    makeFilled();
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"hold"_s, path()});
    QVERIFY(holder.waitForReadyRead(20000));
    QCOMPARE(holder.readAll().trimmed(), QByteArray("open"));
    const auto second = RegisterFile::open(path(), RegisterFile::Mode::ReadWrite, testOptions());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Io);
    QVERIFY2(second.error().message.contains(QString::number(holder.processId())), qPrintable(second.error().message));
    VERIFY_RESULT(RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions()));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    VERIFY_RESULT(RegisterFile::open(path(), RegisterFile::Mode::ReadWrite, testOptions()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void BadFilesTest::shouldLetOneWindowWrite()
{
    makeFilled();
    const auto first = RegisterFile::open(path(), RegisterFile::Mode::ReadWrite, testOptions());
    VERIFY_RESULT(first);
    QVERIFY(QFile::link(path(), m_folder->filePath(u"other name"_s)));
    QVERIFY(!RegisterFile::open(m_folder->filePath(u"other name"_s), RegisterFile::Mode::ReadWrite, testOptions()));
}

void BadFilesTest::shouldReadWhileAnotherWrites()
{
    makeFilled();
    auto writer = RegisterFile::open(path(), RegisterFile::Mode::ReadWrite, testOptions());
    VERIFY_RESULT(writer);
    const auto before = RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions());
    VERIFY_RESULT((*writer)->apply(manyCookies(10, u"new"_s)));
    const auto after = RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions());
    VERIFY_RESULT(before);
    VERIFY_RESULT(after);
    QVERIFY((*before)->isReadOnly());
    QCOMPARE((*after)->content().size(), (*before)->content().size() + 10);
    QCOMPARE((*before)->journal()->size(), (*before)->content().size());
    QVERIFY(!(*before)->apply(manyCookies(1, u"x"_s)));
    VERIFY_RESULT(RegisterFile::verify(path()));
    writer->reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void BadFilesTest::shouldTakeOverTheLockOfAKilledProgram()
{
    VERIFY_RESULT(RegisterFile::create(path(), testOptions()));
    QCOMPARE(child(u"kill"_s, path()), -1);
    QVERIFY(QFile::exists(path() + u".lock"_s));
    const auto file = RegisterFile::open(path(), RegisterFile::Mode::ReadWrite, testOptions());
    VERIFY_RESULT(file);
    QCOMPARE((*file)->content().size(), everythingFilled().size());
}

void BadFilesTest::shouldReadInAReadOnlyFolder_data()
{
    QTest::addColumn<bool>("withLog");
    QTest::newRow("closed register") << false;
    QTest::newRow("log of a killed writer") << true;
}

void BadFilesTest::shouldReadInAReadOnlyFolder()
{
    QFETCH(bool, withLog);
    if (withLog) {
        VERIFY_RESULT(RegisterFile::create(path(), testOptions()));
        QCOMPARE(child(u"kill"_s, path()), -1);
        QVERIFY(QFile::remove(path() + u".lock"_s));
        QVERIFY(QFile::remove(path() + u"-shm"_s));
    } else {
        makeFilled();
    }
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
        ::chmod(qPrintable(m_folder->filePath(name)), 0444);
    ::chmod(qPrintable(m_folder->path()), 0555);
    QByteArray said;
    const int result = child(u"readonly"_s, path(), &said);
    ::chmod(qPrintable(m_folder->path()), 0755);
    if (result == skipped)
        QSKIP("this root cannot be somebody else");
    QVERIFY2(result == 0, said + QByteArray::number(result));
    QCOMPARE(said.trimmed(), QByteArray::number(everythingFilled().size()));
}

void BadFilesTest::shouldSurviveAFullDisk_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("a limit on the size of files") << u"limit"_s;
    QTest::newRow("a small file system") << u"smalldisk"_s;
    QTest::newRow("files to keep that do not fit") << u"attachments"_s;
}

void BadFilesTest::shouldSurviveAFullDisk()
{
    QFETCH(QString, how);
    makeFilled();
    QByteArray said;
    const int result = child(how, how == u"smalldisk"_s ? m_folder->path() : path(), &said);
    if (result == skipped)
        QSKIP("no small file system can be made here");
    QVERIFY2(result == 0, said + QByteArray::number(result));
    QVERIFY2(said.contains("nothing was changed"), said);
    VERIFY_RESULT(RegisterFile::verify(path()));
    VERIFY_RESULT(RegisterFile::open(path(), RegisterFile::Mode::ReadWrite, testOptions()));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && app.arguments().at(1) == u"--child"_s)
        return runChild(app.arguments().at(2), app.arguments().at(3));
    BadFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "badfilestest.moc"
