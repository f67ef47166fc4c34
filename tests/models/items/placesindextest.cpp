// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesindex.h"

#include "customers.h"
#include "digest.h"
#include "organisation.h"
#include "processing.h"
#include "storetesting.h"

#include <QSignalSpy>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

/// What is worked out in the background: where records are printed; and the files that a session reads and keeps.
class PlacesIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldReportTheLastWorkOnly();
    void shouldReportNothingWhenDropped();
    void shouldOutliveItsOwner();
    void shouldFollowTheRegister();
    void shouldLookUpWhatAVeryLargeRegisterLeavesOut();
    void shouldKeepAndReadAttachments();
    void shouldSayThatAStillRegisterReadsNoFiles();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<RegisterSession> m_session;
};

void PlacesIndexTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    RegisterSession::open(m_folder->filePath(u"r.cartulary"_s), RegisterSession::Start::Create, testOptions(), this,
                          [this](const Result<std::shared_ptr<RegisterSession>> &opened) {
                              VERIFY_RESULT(opened);
                              m_session = *opened;
                          });
    QTRY_VERIFY_WITH_TIMEOUT(m_session, 60000);
}

void PlacesIndexTest::cleanup()
{
    m_session.reset();
}

void PlacesIndexTest::shouldReportTheLastWorkOnly()
{
    Background background(nullptr);
    QSignalSpy idle(&background, &Background::idle);
    QList<int> reported;
    std::atomic<int> done = 0;
    for (int i = 0; i < 5; ++i) {
        background.run([&, i](const std::atomic<bool> &) -> Background::Report {
            ++done;
            return [&reported, i] { reported.append(i); };
        });
    }
    QVERIFY(background.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 60000);
    QCOMPARE(reported, QList<int>{4});
    QCOMPARE(done.load(), 2); // the first, which had begun, and the last
    QVERIFY(!background.isBusy());
}

void PlacesIndexTest::shouldReportNothingWhenDropped()
{
    Background background(nullptr, Background::Urgency::Idle);
    QSignalSpy idle(&background, &Background::idle);
    bool reported = false;
    background.run([&](const std::atomic<bool> &) -> Background::Report { return [&reported] { reported = true; }; });
    background.drop();
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 60000);
    QVERIFY(!reported);
}

void PlacesIndexTest::shouldOutliveItsOwner()
{
    std::atomic<bool> ended = false;
    bool reported = false;
    {
        Background background(nullptr);
        background.run([&](const std::atomic<bool> &stale) -> Background::Report {
            while (!stale)
                QThread::yieldCurrentThread();
            ended = true;
            return [&reported] { reported = true; };
        });
    }
    QTRY_VERIFY_WITH_TIMEOUT(ended, 60000);
    QCoreApplication::processEvents();
    QVERIFY(!reported);
}

void PlacesIndexTest::shouldFollowTheRegister()
{
    PlacesIndex index(*m_session, Language::English);
    QSignalSpy ready(&index, &PlacesIndex::ready);
    QVERIFY(!index.isCurrent());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60000);
    QVERIFY(index.isCurrent());
    auto organisation = std::make_shared<Organisation>();
    organisation->id = u"o"_s;
    organisation->name = u"Atelier"_s;
    QVERIFY(index.placesOf(u"o"_s).isEmpty());
    QVERIFY(m_session->change(u"organisation"_s, {creation(organisation)}));
    QVERIFY(!index.isCurrent());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 60000);
    QVERIFY(!index.placesOf(u"o"_s).isEmpty());
    QVERIFY(!index.placesOf(u"o"_s, u"name"_s).first().section.isEmpty());
}

void PlacesIndexTest::shouldLookUpWhatAVeryLargeRegisterLeavesOut()
{
    QList<Change> changes;
    for (int i = 0; i < 300; ++i) {
        auto activity = std::make_shared<Activity>();
        activity->id = u"a%1"_s.arg(i);
        activity->name = LocalizedText(u"Traitement %1"_s.arg(i), u"Activity %1"_s.arg(i));
        activity->role = u"controller"_s;
        changes.append(creation(activity));
    }
    QVERIFY(m_session->change(u"many"_s, changes));
    PlacesIndex index(*m_session, Language::English);
    QSignalSpy ready(&index, &PlacesIndex::ready);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60000);
    const auto first = index.placesOf(u"a0"_s);
    QVERIFY(!first.isEmpty());
    QVERIFY(index.knows(u"a0"_s) && index.knows(u"nobody"_s) && !index.knows(u"a299"_s));
    QVERIFY(index.placesOf(u"a299"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 60000);
    QVERIFY(index.knows(u"a299"_s));
    const auto last = index.placesOf(u"a299"_s);
    QCOMPARE(last.size(), first.size());
    QCOMPARE(last.first().section, first.first().section);
    QCOMPARE(ready.size(), 2);
}

void PlacesIndexTest::shouldKeepAndReadAttachments()
{
    auto issue = std::make_shared<DocumentIssue>();
    issue->id = u"i"_s;
    issue->document = u"dpa"_s;
    const QByteArray bytes("a file");
    issue->sha256 = sha256Of(bytes);
    QVERIFY(m_session->change(u"issue"_s, {creation(issue)}, {bytes}));
    m_session->undoStack().undo();
    QCOMPARE(m_session->content().size(), 0);
    m_session->undoStack().redo();
    Result<QByteArray> read = refused(u"not yet"_s);
    m_session->readAttachment(issue->sha256, this, [&read](const Result<QByteArray> &outcome) { read = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(read, 60000);
    QCOMPARE(*read, bytes);
    QString problem;
    m_session->readAttachment(sha256Of("other"), this, [&problem](const Result<QByteArray> &outcome) {
        problem = outcome ? QString() : outcome.error().message;
    });
    QTRY_VERIFY_WITH_TIMEOUT(problem.contains(u"does not keep"_s), 60000);
}

void PlacesIndexTest::shouldSayThatAStillRegisterReadsNoFiles()
{
    const auto still = RegisterSession::still({}, u"x"_s, u"as it was"_s);
    QString problem;
    still->readAttachment(sha256Of("x"), this, [&problem](const Result<QByteArray> &outcome) {
        problem = outcome ? QString() : outcome.error().message;
    });
    QVERIFY(!problem.isEmpty());
}

QTEST_GUILESS_MAIN(PlacesIndexTest)
#include "placesindextest.moc"
