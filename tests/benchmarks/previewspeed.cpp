// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// previewspeed: from an accepted edit to the new page on the screen, for the sample register; and how long an edit and
// a scroll hold up the window's thread.
#include "livedocument.h"
#include "organisation.h"
#include "previewpane.h"
#include "previewtesting.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class PreviewSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editToNewPage_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<bool>("both");
        for (const char *name : {"privacy-policy", "dpa", "records"}) {
            QTest::addRow("%s, one language", name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s, both languages", name) << QString::fromLatin1(name) << true;
        }
    }
    void editToNewPage()
    {
        QFETCH(QString, document);
        QFETCH(bool, both);
        show(document, both);
        int edits = 0;
        QBENCHMARK
        {
            edit(++edits);
            QVERIFY(waitUntilFresh());
            for (const Language language : m_pane->languages())
                m_pane->view(language)->viewport()->repaint();
        }
    }

    void editInTheWindowsThread()
    {
        show(u"privacy-policy"_s, true);
        int edits = 0;
        QBENCHMARK
        {
            edit(++edits);
            QCoreApplication::processEvents();
        }
        QVERIFY(waitUntilFresh());
    }

    void scrollInTheWindowsThread()
    {
        show(u"privacy-policy"_s, true);
        QScrollBar *bar = m_pane->view(Language::French)->verticalScrollBar();
        QBENCHMARK
        {
            bar->setValue((bar->value() + 150) % bar->maximum());
            m_pane->repaint();
        }
    }

private:
    void show(const QString &document, bool both)
    {
        m_pane.reset();
        m_window = std::make_unique<SampleWindow>();
        m_pane = std::make_unique<PreviewPane>(m_window->context);
        m_pane->resize(1000, 700);
        m_pane->setDocument(document);
        if (both)
            m_pane->setLanguages({Language::French, Language::English});
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QVERIFY(waitUntilFresh());
    }

    void edit(int number)
    {
        const QString id = m_window->session().content().first<Organisation>()->id;
        QVERIFY(m_window->edit<Organisation>(id, [&](Organisation &o) { o.name = u"Atelier %1"_s.arg(number); }));
    }

    /// Without the pauses that QTRY_ makes between its looks.
    bool waitUntilFresh()
    {
        const QDeadlineTimer deadline(20000);
        const auto isFresh = [&] {
            for (const Language language : m_pane->languages()) {
                if (!m_pane->live(language)->isFresh())
                    return false;
            }
            return true;
        };
        while (!isFresh() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return isFresh();
    }

    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<PreviewPane> m_pane;
};

QTEST_MAIN(PreviewSpeed)
#include "previewspeed.moc"
