// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registersession.h"
#include "processing.h"
#include "storetesting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

/// A register that is open in the window: stored at once, undone, read-only where it must be.
class RegisterSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldStoreBeforeItTells();
    void shouldUndoAndRedoEveryStep();
    void shouldChangeNothingThatTheStoreRefuses();
    void shouldLeaveItToWhoTriesToSayWhyNot();
    void shouldOpenAHeldRegisterForReadingAndSayWhoHoldsIt();
    void shouldRefuseToChangeWhatIsReadOnly();
    void shouldSayWhyAFileCannotBeOpened_data();
    void shouldSayWhyAFileCannotBeOpened();
    void shouldShowHowFarLongWorkIs();
    void shouldKeepNothingOfCancelledWork();
    void shouldRefuseAChangeInTheMidstOfAnother();
    void shouldEndASessionThatCouldNotBeOpened();
    void shouldReadTheJournalAndThePast();
    void shouldShowAPastStateWithoutAFile();
    void shouldLeaveAnUndoThatFailsWhereItWas();
    void shouldFinishWhatItStoresThoughTheProgramEnds();

private:
    Result<std::shared_ptr<RegisterSession>> open(RegisterSession::Start start, const QString &path);
    static QList<Change> activities(int count, const QString &prefix = u"a"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<RegisterSession> m_session;
};

Result<std::shared_ptr<RegisterSession>> RegisterSessionTest::open(RegisterSession::Start start, const QString &path)
{
    std::optional<Result<std::shared_ptr<RegisterSession>>> outcome;
    RegisterSession::open(path, start, testOptions(), this, [&outcome](const auto &opened) { outcome = opened; });
    [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 60000); }();
    return *outcome;
}

QList<Change> RegisterSessionTest::activities(int count, const QString &prefix)
{
    QList<Change> changes;
    for (int i = 0; i < count; ++i) {
        auto record = std::make_shared<Activity>();
        record->id = prefix + QString::number(i);
        record->name = LocalizedText(u"Activité %1"_s.arg(i), u"Activity %1"_s.arg(i));
        record->role = u"controller"_s;
        changes.append(creation(record));
    }
    return changes;
}

void RegisterSessionTest::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto opened = open(RegisterSession::Start::Create, m_folder->filePath(u"a.cartulary"_s));
    VERIFY_RESULT(opened);
    m_session = *opened;
}

void RegisterSessionTest::shouldStoreBeforeItTells()
{
    qint64 storedWhenTold = -1;
    connect(m_session.get(), &RegisterSession::changed, this, [&] {
        const auto verified = RegisterFile::verify(m_session->path());
        storedWhenTold = verified ? verified->records : -2;
    });
    QVERIFY(!m_session->savedAt().isValid());
    const QString before = m_session->journalHash();
    QVERIFY(m_session->change(u"two"_s, activities(2)));
    QCOMPARE(storedWhenTold, 2);
    QCOMPARE(m_session->content().size(), 2);
    QVERIFY(m_session->savedAt().isValid());
    QVERIFY(m_session->journalHash() != before);
}

void RegisterSessionTest::shouldUndoAndRedoEveryStep()
{
    QVERIFY(m_session->change(u"add"_s, activities(2)));
    QVERIFY(m_session->change(u"rename"_s, {edit<Activity>(m_session->content(), u"a0"_s, [](Activity &activity) {
                                  activity.name = LocalizedText(u"Un"_s, u"One"_s);
                              })}));
    QVERIFY(m_session->change(u"remove"_s, {deletion(m_session->content(), u"a1"_s)}));
    QUndoStack &stack = m_session->undoStack();
    QCOMPARE(stack.undoText(), u"remove"_s);
    stack.undo();
    QVERIFY(m_session->content().contains(u"a1"_s));
    stack.undo();
    QCOMPARE(displayName(recordType<Activity>(), *m_session->content().find(u"a0"_s).record, Language::English),
             u"Activity 0"_s);
    stack.undo();
    QCOMPARE(m_session->content().size(), 0);
    while (stack.canRedo())
        stack.redo();
    QCOMPARE(m_session->content().size(), 1);
    QCOMPARE(displayName(recordType<Activity>(), *m_session->content().find(u"a0"_s).record, Language::English),
             u"One"_s);
    VERIFY_RESULT(RegisterFile::verify(m_session->path())); // undoing is journalled like any change
}

void RegisterSessionTest::shouldChangeNothingThatTheStoreRefuses()
{
    QVERIFY(m_session->change(u"add"_s, activities(1)));
    const QSignalSpy failed(m_session.get(), &RegisterSession::failed);
    const QSignalSpy changed(m_session.get(), &RegisterSession::changed);
    QVERIFY(!m_session->change(u"dangling"_s, {edit<Activity>(m_session->content(), u"a0"_s, [](Activity &activity) {
                                   activity.data = {u"nowhere"_s};
                               })}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(std::static_pointer_cast<const Activity>(m_session->content().find(u"a0"_s).record)->data.isEmpty());
}

void RegisterSessionTest::shouldLeaveItToWhoTriesToSayWhyNot()
{
    const QSignalSpy failed(m_session.get(), &RegisterSession::failed);
    QVERIFY(m_session->tryChange(u"add"_s, activities(1)));
    const auto dangling = edit<Activity>(m_session->content(), u"a0"_s,
                                         [](Activity &activity) { activity.data = {u"nowhere"_s}; });
    const Result<void> refused = m_session->tryChange(u"dangling"_s, {dangling});
    QVERIFY(!refused && !refused.error().message.isEmpty());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void RegisterSessionTest::shouldOpenAHeldRegisterForReadingAndSayWhoHoldsIt()
{
    QVERIFY(m_session->change(u"add"_s, activities(3)));
    const auto second = open(RegisterSession::Start::Open, m_session->path());
    VERIFY_RESULT(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY((*second)->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE((*second)->content().size(), 3);
    QVERIFY(!m_session->isReadOnly());
}

void RegisterSessionTest::shouldRefuseToChangeWhatIsReadOnly()
{
    const auto second = open(RegisterSession::Start::Open, m_session->path());
    VERIFY_RESULT(second);
    const QSignalSpy failed(second->get(), &RegisterSession::failed);
    QVERIFY(!(*second)->change(u"add"_s, activities(1)));
    QCOMPARE(failed.size(), 1);
    QCOMPARE((*second)->content().size(), 0);
}

void RegisterSessionTest::shouldSayWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("foreign") << QByteArray("This is a letter, not a register.");
    QTest::newRow("cut") << QByteArray("SQLite format 3\0", 16);
}

void RegisterSessionTest::shouldSayWhyAFileCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder->filePath(u"b.cartulary"_s);
    if (!bytes.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto opened = open(RegisterSession::Start::Open, path);
    QVERIFY(!opened);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(opened.error().file, path);
}

void RegisterSessionTest::shouldShowHowFarLongWorkIs()
{
    const QSignalSpy started(m_session.get(), &RegisterSession::workStarted);
    const QSignalSpy progressed(m_session.get(), &RegisterSession::workProgressed);
    const QSignalSpy ended(m_session.get(), &RegisterSession::workEnded);
    QVERIFY(m_session->change(u"many"_s, activities(2000)));
    QCOMPARE(started.size(), 1);
    QVERIFY(progressed.size() >= 2);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_session->content().size(), 2000);
}

void RegisterSessionTest::shouldKeepNothingOfCancelledWork()
{
    connect(m_session.get(), &RegisterSession::workStarted, m_session.get(), &RegisterSession::cancelWork);
    const QSignalSpy failed(m_session.get(), &RegisterSession::failed);
    QVERIFY(!m_session->change(u"many"_s, activities(2000)));
    QCOMPARE(m_session->content().size(), 0);
    QCOMPARE(m_session->undoStack().count(), 0);
    const auto verified = RegisterFile::verify(m_session->path());
    VERIFY_RESULT(verified);
    QCOMPARE(verified->records, 0);
}

void RegisterSessionTest::shouldRefuseAChangeInTheMidstOfAnother()
{
    Result<void> other;
    connect(
        m_session.get(), &RegisterSession::workStarted, this,
        [&] { other = m_session->tryChange(u"other"_s, activities(1, u"o"_s)); }, Qt::QueuedConnection);
    QVERIFY(m_session->change(u"many"_s, activities(2000)));
    QVERIFY(!other && !other.error().message.isEmpty());
    QCOMPARE(m_session->content().size(), 2000);
    QVERIFY(m_session->tryChange(u"other"_s, activities(1, u"o"_s)));
}

/// Whoever lets go of it last: the work in its thread, or whoever was told.
void RegisterSessionTest::shouldEndASessionThatCouldNotBeOpened()
{
    constexpr int many = 50;
    int told = 0;
    for (int i = 0; i < many; ++i)
        RegisterSession::open(m_folder->filePath(u"missing.cartulary"_s), RegisterSession::Start::Open, {}, this,
                              [&told](const auto &opened) { told += opened ? 0 : 1; });
    QTRY_COMPARE_WITH_TIMEOUT(told, many, 60000);
    {
        QObject receiver;
        RegisterSession::open(m_session->path(), RegisterSession::Start::Open, {}, &receiver,
                              [&told](const auto &) { ++told; });
    }
    const auto last = open(RegisterSession::Start::Open, m_session->path());
    QVERIFY(last);
    QCOMPARE(told, many);
}

void RegisterSessionTest::shouldReadTheJournalAndThePast()
{
    QVERIFY(m_session->change(u"add"_s, activities(1)));
    const QDateTime then = m_session->savedAt();
    QVERIFY(m_session->change(u"more"_s, activities(2, u"b"_s)));
    QList<JournalEntry> entries;
    m_session->readJournal({}, this, [&entries](const auto &read) { entries = read.value_or(QList<JournalEntry>()); });
    QTRY_COMPARE_WITH_TIMEOUT(entries.size(), 3, 60000);
    QCOMPARE(entries.last().recordId, u"b1"_s);
    std::optional<Register> past;
    m_session->readAsOf(then, this, [&past](const Result<Register> &read) { past = read.value_or(Register()); });
    QTRY_VERIFY_WITH_TIMEOUT(past, 60000);
    QCOMPARE(past->size(), 1);
}

void RegisterSessionTest::shouldShowAPastStateWithoutAFile()
{
    QVERIFY(m_session->change(u"add"_s, activities(1)));
    const auto still = RegisterSession::still(m_session->content(), m_session->path(), u"as it was"_s);
    QVERIFY(still->isReadOnly());
    QCOMPARE(still->content().size(), 1);
    QVERIFY(!still->change(u"more"_s, activities(1, u"b"_s)));
    bool read = false;
    still->readJournal({}, this, [&read](const auto &) { read = true; });
    QVERIFY(read);
}

void RegisterSessionTest::shouldLeaveAnUndoThatFailsWhereItWas()
{
    QVERIFY(m_session->change(u"add"_s, activities(1)));
    connect(m_session.get(), &RegisterSession::workStarted, m_session.get(), &RegisterSession::cancelWork);
    const auto many = activities(1500, u"m"_s);
    m_session->disconnect(m_session.get());
    QVERIFY(m_session->change(u"many"_s, many));
    connect(m_session.get(), &RegisterSession::workStarted, m_session.get(), &RegisterSession::cancelWork);
    m_session->undoStack().undo(); // cancelled half way
    QCOMPARE(m_session->content().size(), 1501);
    VERIFY_RESULT(RegisterFile::verify(m_session->path()));
}

/// No event loop waits any more once the program was told to end.
void RegisterSessionTest::shouldFinishWhatItStoresThoughTheProgramEnds()
{
    connect(m_session.get(), &RegisterSession::workStarted, this, [] { QCoreApplication::exit(); });
    QMetaObject::invokeMethod(
        this, [this] { QVERIFY(m_session->change(u"many"_s, activities(2000))); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    QCOMPARE(m_session->content().size(), 2000);
    VERIFY_RESULT(RegisterFile::verify(m_session->path()));
}

QTEST_GUILESS_MAIN(RegisterSessionTest)
#include "registersessiontest.moc"
