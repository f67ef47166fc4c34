// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livedocument.h"

#include "organisation.h"
#include "previewtesting.h"

#include <QSignalSpy>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

namespace {

DocumentRequest policy(Language language)
{
    return {u"privacy-policy"_s, language, QDate(2026, 3, 1), {}};
}

} // namespace

class LiveDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        m_thread = std::make_shared<PreviewThread>();
    }

    void shouldGiveThePagesThatPrintingGives_data()
    {
        QTest::addColumn<QString>("document");
        for (const char *name : {"privacy-policy", "dpa", "records", "subprocessors", "retention", "security"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void shouldGiveThePagesThatPrintingGives()
    {
        QFETCH(QString, document);
        const DocumentRequest request{document, Language::French, QDate(2026, 3, 1), {}};
        LiveDocument live(m_thread);
        live.setRequest(request);
        live.setContent(m_window->session().content());
        live.setActive(true);
        QTRY_VERIFY(live.isFresh());

        const Result<Document> composed = compose(m_window->session().content(), request);
        VERIFY_RESULT(composed);
        const PagedLayout layout = PagedLayout::make(*composed);
        QCOMPARE(live.pages()->pageCount(), layout.pageCount());
        QCOMPARE(live.pages()->pageSize, layout.pageSize());
        QCOMPARE(live.pages()->headings.size(), layout.headings().size());
        QCOMPARE(plainText(live.pages()->document), plainText(*composed));
        for (int page = 0; page < layout.pageCount(); ++page) {
            for (const Box &box : layout.page(page).boxes) {
                if (box.kind == Box::Kind::Text)
                    QVERIFY(live.pages()->texts.at(page).contains(box.text->lineText(box.line).trimmed()));
            }
        }
    }

    void shouldFindTheSourceOfEveryValue()
    {
        LiveDocument live(m_thread);
        live.setRequest(policy(Language::English));
        live.setContent(m_window->session().content());
        live.setActive(true);
        QTRY_VERIFY(live.isFresh());
        const PreviewPages &pages = *live.pages();
        QVERIFY(pages.spots.size() > 100);
        const PagedLayout layout = PagedLayout::make(pages.document);
        for (const PreviewSpot &spot : pages.spots) {
            if (!spot.leadsToRecord())
                continue;
            const PreviewSpot::Piece &piece = spot.pieces.first();
            const int there = pages.spotAt(piece.page, piece.rect.center());
            QVERIFY(there >= 0);
            QCOMPARE(pages.spots.at(there).origin, layout.originAt(piece.page, piece.rect.center()));
        }
    }

    void shouldComposeOnlyTheNewestOfManyEdits()
    {
        LiveDocument live(m_thread);
        live.setRequest(policy(Language::English));
        live.setContent(m_window->session().content());
        live.setActive(true);
        QTRY_VERIFY(live.isFresh());
        QSignalSpy updates(&live, &LiveDocument::updated);
        const QString id = m_window->session().content().first<Organisation>()->id;
        constexpr int edits = 50;
        for (int i = 1; i <= edits; ++i) {
            QVERIFY(m_window->edit<Organisation>(id, [&](Organisation &o) { o.name = u"Name %1"_s.arg(i); }));
            live.setContent(m_window->session().content());
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(live.isFresh());
        QVERIFY(plainText(live.pages()->document).contains(u"Name 50"_s));
        QVERIFY2(updates.size() < edits, qPrintable(QString::number(updates.size())));
        QTest::qWait(0);
        QVERIFY(plainText(live.pages()->document).contains(u"Name 50"_s)); // nothing older comes after it
    }

    void shouldNeverShowAnotherDocumentThanTheOneAskedFor()
    {
        LiveDocument live(m_thread);
        live.setContent(m_window->session().content());
        live.setActive(true);
        connect(&live, &LiveDocument::updated, this, [&] { QCOMPARE(live.pages()->request, live.request()); });
        for (const char *name : {"privacy-policy", "dpa", "records", "retention", "security", "dpa"}) {
            live.setRequest({QString::fromLatin1(name), Language::English, QDate(2026, 3, 1), {}});
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(live.isFresh());
        QCOMPARE(live.pages()->request.document, u"dpa"_s);
    }

    void shouldNotComposeWhatNobodySees()
    {
        LiveDocument live(m_thread);
        QSignalSpy updates(&live, &LiveDocument::updated);
        live.setRequest(policy(Language::English));
        live.setContent(m_window->session().content());
        QCoreApplication::processEvents();
        QVERIFY(!live.isFresh());
        live.setActive(true);
        QTRY_COMPARE(updates.size(), 1);
    }

    void shouldDrawAPageInTheSizeWanted()
    {
        LiveDocument live(m_thread);
        live.setWanted({0}, 1.5);
        live.setRequest(policy(Language::English));
        live.setContent(m_window->session().content());
        live.setActive(true);
        QTRY_VERIFY(live.isFresh());
        const QImage first = live.image(0); // drawn with the update
        QCOMPARE(first.size(), (live.pages()->pageSize * 1.5).toSize());
        QSignalSpy ready(&live, &LiveDocument::imageReady);
        QVERIFY(live.image(3).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(!live.image(3).isNull());
        live.setWanted({0}, 2);
        QCOMPARE(live.image(0).size(), first.size()); // until the larger one is there
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(live.image(0).size(), (live.pages()->pageSize * 2).toSize());
    }

    void shouldSayWhyADocumentCannotBeMade()
    {
        LiveDocument live(m_thread);
        QSignalSpy failures(&live, &LiveDocument::failed);
        live.setRequest({u"poem"_s, Language::English, QDate(2026, 3, 1), {}});
        live.setContent(m_window->session().content());
        live.setActive(true);
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!live.pages());
    }

    void shouldEndWhileItIsComposing()
    {
        for (int i = 0; i < 20; ++i) {
            auto thread = std::make_shared<PreviewThread>();
            LiveDocument live(thread);
            live.setRequest(policy(Language::English));
            live.setContent(m_window->session().content());
            live.setActive(true);
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
    }

    void shouldComposeInSeveralThreadsAtOnce()
    {
        std::vector<std::unique_ptr<LiveDocument>> lives;
        for (int i = 0; i < 6; ++i) {
            lives.push_back(std::make_unique<LiveDocument>(std::make_shared<PreviewThread>()));
            lives.back()->setRequest(policy(i % 2 ? Language::French : Language::English));
            lives.back()->setContent(m_window->session().content());
            lives.back()->setActive(true);
        }
        for (const auto &live : lives)
            QTRY_VERIFY(live->isFresh());
        QCOMPARE(plainText(lives.at(4)->pages()->document), plainText(lives.at(0)->pages()->document));
    }

private:
    std::unique_ptr<SampleWindow> m_window;
    std::shared_ptr<PreviewThread> m_thread;
};

QTEST_MAIN(LiveDocumentTest)
#include "livedocumenttest.moc"
