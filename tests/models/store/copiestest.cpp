// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parties.h"
#include "storetesting.h"

#include <QFile>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldBackUpWhileInUse();
    void shouldNotBackUpOverAFile();
    void shouldSayWhatItVerified();
    void shouldRestore_data();
    void shouldRestore();
    void shouldNotRestoreADamagedCopy();
    void shouldNotRestoreOverAnOpenRegister();
    void shouldReplaceADamagedRegister();
    void shouldStoreNothingInAFileThatHasGone_data();
    void shouldStoreNothingInAFileThatHasGone();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QString path() const { return m_folder->filePath(u"r.cartulary"_s); }
    QString copy() const { return m_folder->filePath(u"copy.cartulary"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RegisterFile> m_file;
};

void CopiesTest::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto file = RegisterFile::create(path(), testOptions());
    VERIFY_RESULT(file);
    VERIFY_RESULT((*file)->apply(everythingFilled()));
    m_file = std::move(*file);
}

void CopiesTest::shouldBackUpWhileInUse()
{
    VERIFY_RESULT(RegisterFile::backup(path(), copy()));
    const Register before = m_file->content();
    VERIFY_RESULT(m_file->apply({edit<Place>(before, u"place-1"_s, [](Place &place) { place.city = u"Lyon"_s; })}));
    const auto copied = RegisterFile::open(copy(), RegisterFile::Mode::ReadOnly, testOptions());
    VERIFY_RESULT(copied);
    QVERIFY(sameContent((*copied)->content(), before));
    VERIFY_RESULT(RegisterFile::verify(copy()));
    m_file.reset();
    QCOMPARE(files(), (QStringList{u"copy.cartulary"_s, u"r.cartulary"_s}));
    VERIFY_RESULT(RegisterFile::verify(path()));
}

void CopiesTest::shouldNotBackUpOverAFile()
{
    VERIFY_RESULT(RegisterFile::backup(path(), copy()));
    const Result<void> again = RegisterFile::backup(path(), copy());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Io);
    const Result<void> nowhere = RegisterFile::backup(path(), m_folder->filePath(u"no/such/folder"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Error::Code::Io);
}

void CopiesTest::shouldStoreNothingInAFileThatHasGone_data()
{
    using Harm = std::function<bool(const QString &path)>;
    QTest::addColumn<Harm>("harm");
    QTest::newRow("removed") << Harm([](const QString &path) { return QFile::remove(path); });
    QTest::newRow("renamed") << Harm([](const QString &path) { return QFile::rename(path, path + u".old"_s); });
    QTest::newRow("replaced") << Harm([](const QString &path) {
        return QFile::copy(path, path + u".new"_s) && QFile::remove(path) && QFile::rename(path + u".new"_s, path);
    });
}

/// The system would write on, into a file without a name, and the officer believe it stored.
void CopiesTest::shouldStoreNothingInAFileThatHasGone()
{
    using Harm = std::function<bool(const QString &path)>;
    QFETCH(Harm, harm);
    const Register before = m_file->content();
    const QList<Change> move{edit<Place>(before, u"place-1"_s, [](Place &place) { place.city = u"Lyon"_s; })};
    QVERIFY(m_file->isInPlace());
    QVERIFY(harm(path()));
    QVERIFY(!m_file->isInPlace());
    const Result<void> stored = m_file->apply(move);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Error::Code::Io);
    QVERIFY(stored.error().message.contains(u"no longer where it was opened"_s));
    QVERIFY(sameContent(m_file->content(), before));

    VERIFY_RESULT(m_file->saveCopy(copy()));
    QVERIFY(!m_file->saveCopy(copy()));
    const auto rescued = RegisterFile::open(copy(), RegisterFile::Mode::ReadWrite, testOptions());
    VERIFY_RESULT(rescued);
    QVERIFY(sameContent((*rescued)->content(), before));
    VERIFY_RESULT((*rescued)->apply(move));
}

void CopiesTest::shouldSayWhatItVerified()
{
    const auto verified = RegisterFile::verify(path());
    VERIFY_RESULT(verified);
    QCOMPARE(verified->records, m_file->content().size());
    QCOMPARE(verified->journalEntries, m_file->content().size());
    QCOMPARE(verified->journalHash, m_file->journalHash());
}

void CopiesTest::shouldRestore_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<bool>("done");
    QTest::newRow("to a new place") << false << false << true;
    QTest::newRow("not over a file") << true << false << false;
    QTest::newRow("over a file when told") << true << true << true;
}

void CopiesTest::shouldRestore()
{
    QFETCH(bool, exists);
    QFETCH(bool, overwrite);
    QFETCH(bool, done);
    VERIFY_RESULT(RegisterFile::backup(path(), copy()));
    const Register saved = m_file->content();
    VERIFY_RESULT(m_file->apply({edit<Place>(saved, u"place-1"_s, [](Place &place) { place.city = u"Lyon"_s; })}));
    const Register later = m_file->content();
    m_file.reset();
    if (!exists)
        QVERIFY(QFile::remove(path()));
    QCOMPARE(RegisterFile::restore(copy(), path(), overwrite).has_value(), done);
    const auto now = RegisterFile::open(path(), RegisterFile::Mode::ReadWrite, testOptions());
    VERIFY_RESULT(now);
    QVERIFY(sameContent((*now)->content(), done ? saved : later));
}

void CopiesTest::shouldNotRestoreADamagedCopy()
{
    VERIFY_RESULT(RegisterFile::backup(path(), copy()));
    QVERIFY(runSql(copy(), {u"UPDATE journal SET author = 'x' WHERE number = 2"_s}));
    m_file.reset();
    const Result<void> restored = RegisterFile::restore(copy(), path(), true);
    QVERIFY(!restored);
    QCOMPARE(restored.error().file, copy());
    VERIFY_RESULT(RegisterFile::verify(path()));
    QCOMPARE(files(), (QStringList{u"copy.cartulary"_s, u"r.cartulary"_s}));
}

void CopiesTest::shouldNotRestoreOverAnOpenRegister()
{
    VERIFY_RESULT(RegisterFile::backup(path(), copy()));
    const Result<void> restored = RegisterFile::restore(copy(), path(), true);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Io);
}

void CopiesTest::shouldReplaceADamagedRegister()
{
    VERIFY_RESULT(RegisterFile::backup(path(), copy()));
    m_file.reset();
    QFile file(path());
    QVERIFY(file.resize(5000));
    QFile stale(path() + u"-wal"_s);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.write("stale");
    stale.close();
    VERIFY_RESULT(RegisterFile::restore(copy(), path(), true));
    VERIFY_RESULT(RegisterFile::verify(path()));
    QCOMPARE(files(), (QStringList{u"copy.cartulary"_s, u"r.cartulary"_s}));
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "copiestest.moc"
