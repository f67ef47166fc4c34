// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "previewpane.h"
#include "previewtesting.h"
#include "processing.h"

#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        m_pane = std::make_unique<PreviewPane>(m_window->context);
        m_pane->resize(900, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QTRY_VERIFY(live()->isFresh());
    }

    void cleanup()
    {
        m_pane.reset();
        m_window.reset();
    }

    void shouldOpenTheRecordAndFieldOfAValueThatIsClicked()
    {
        const Origin name = organisationName();
        QVERIFY(m_pane->reveal(name));
        click(view()->spotRect(view()->currentSpot()).center());
        QCOMPARE(m_window->journey.records.size(), 1);
        QCOMPARE(m_window->journey.records.first().recordId, name.recordId);
        QCOMPARE(m_window->journey.records.first().field, u"name"_s);
    }

    void shouldOpenEveryValueByItsField()
    {
        // GIVEN some values all over the document, WHEN each is clicked, THEN each opens its own record and field
        const auto pages = live()->pages();
        int clicked = 0;
        for (qsizetype i = 0; i < pages->spots.size(); i += 37) {
            const PreviewSpot &spot = pages->spots.at(i);
            if (!spot.leadsToRecord() || pages->spotOf(pages->originOf(spot)) != i)
                continue;
            QVERIFY(m_pane->reveal(pages->originOf(spot)));
            m_window->journey.forget();
            click(view()->spotRect(int(i)).center());
            QCOMPARE(m_window->journey.records.size(), 1);
            QCOMPARE(m_window->journey.records.first().recordId, pages->originOf(spot).recordId);
            QCOMPARE(m_window->journey.records.first().field, pages->originOf(spot).field);
            ++clicked;
        }
        QVERIFY2(clicked > 5, qPrintable(QString::number(clicked)));
    }

    void shouldOpenTheValueOfASentenceWhoseOwnWordsAreClicked()
    {
        const auto pages = live()->pages();
        for (const PreviewSpot &spot : pages->spots) {
            const int page = spot.pieces.first().page;
            const QRectF rect = spot.pieces.first().rect;
            const QPointF before = rect.center() - QPointF(rect.width() / 2 + 4, 0);
            if (!spot.leadsToRecord() || rect.left() < 120 || pages->spotAt(page, before) < 0)
                continue;
            QCOMPARE(pages->spots.at(pages->spotAt(page, before)).block, spot.block);
            return;
        }
        QFAIL("no sentence has words before its value");
    }

    void shouldLeadFromWhatIsMissingToItsField()
    {
        emptyName();
        const int spot = missingSpot();
        QVERIFY(spot >= 0);
        QVERIFY(m_pane->reveal(organisationName()));
        click(view()->markRect(spot).center());
        QCOMPARE(m_window->journey.records.size(), 1);
        QCOMPARE(m_window->journey.records.first().field, u"name"_s);
    }

    void shouldListWhatIsMissing()
    {
        auto *list = m_pane->findChild<QListWidget *>();
        QCOMPARE(list->count(), 0);
        emptyName();
        QTRY_COMPARE(list->count(), 1);
        QToolButton *header = headerOfStrip();
        QVERIFY(header);
        QTest::mouseClick(header, Qt::LeftButton);
        QVERIFY(list->isVisible());
        QVERIFY(list->item(0)->text().contains(u"Name"_s));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(m_window->journey.records.value(0).field, u"name"_s);
    }

    void shouldFollowAnEdit()
    {
        const QString id = organisationName().recordId;
        QSignalSpy updates(live(), &LiveDocument::updated);
        QVERIFY(m_window->edit<Organisation>(id, [](Organisation &o) { o.name = u"Zébulon SARL"_s; }));
        QTRY_VERIFY(!updates.isEmpty() && live()->isFresh());
        QVERIFY(plainText(live()->pages()->document).contains(u"Zébulon SARL"_s));
        m_window->session().undoStack().undo();
        QTRY_VERIFY(live()->isFresh());
        QVERIFY(!plainText(live()->pages()->document).contains(u"Zébulon SARL"_s));
    }

    void shouldKeepItsPlaceAmongTheRepetitionsOfAValue()
    {
        const auto before = live()->pages();
        int repeated = -1;
        for (int i = 0; i < before->spots.size(); ++i) {
            if (before->spots.at(i).leadsToRecord() && before->repetition(i) > 0)
                repeated = i;
        }
        QVERIFY(repeated >= 0);
        const Origin origin = before->originOf(before->spots.at(repeated));
        const int repetition = before->repetition(repeated);
        QVERIFY(before->spotOf(origin) != repeated);
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->value() + view()->spotRect(repeated).top()
                                              - 99);
        click(view()->spotRect(repeated).center());
        QCOMPARE(view()->currentSpot(), repeated);
        QVERIFY(m_window->edit<Organisation>(organisationName().recordId,
                                             [](Organisation &o) { o.name = u"Zébulon SARL"_s; }));
        QTRY_VERIFY(live()->isFresh());
        QCOMPARE(live()->pages()->repetition(view()->currentSpot()), repetition);
        QCOMPARE(live()->pages()->originOf(live()->pages()->spots.at(view()->currentSpot())), origin);
    }

    void shouldStayAtTheSameSectionWhenTheTextAboveGrows()
    {
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() / 2);
        const PreviewView::Place before = view()->place();
        const QString text = u"A sentence about the organisation that is long enough to move what follows. "_s.repeated(
            40);
        QVERIFY(m_window->edit<Organisation>(organisationName().recordId,
                                             [&](Organisation &o) { o.name = text.trimmed(); }));
        QTRY_VERIFY(live()->isFresh());
        QCOMPARE(view()->place().heading, before.heading);
    }

    void shouldGoToTheSectionOfAWording()
    {
        m_pane->showSection(u"Your rights"_s);
        const PlacedHeading &heading = live()->pages()->headings.at(view()->place().heading);
        QVERIFY2(heading.text.endsWith(u" Your rights"_s), qPrintable(heading.text));
        const int there = view()->verticalScrollBar()->value();
        m_pane->showSection(u"rights"_s); // a part of a heading is none
        QCOMPARE(view()->verticalScrollBar()->value(), there);
    }

    void shouldStayWhereOneReadWhileAWordingIsBroken()
    {
        m_pane->showSection(u"Your rights"_s);
        const PreviewView::Place before = view()->place();
        auto broken = std::make_shared<WordingOverride>();
        broken->id = u"broken"_s;
        broken->document = live()->request().document;
        broken->section = u"07-recipients"_s;
        broken->language = u"en"_s;
        broken->text = u"{% if organisation %}"_s;
        Register draft = m_window->session().content();
        draft.put(recordType<WordingOverride>(), broken);
        live()->setContent(draft);
        QTRY_VERIFY(!live()->pages());
        live()->setContent(m_window->session().content());
        QTRY_VERIFY(live()->isFresh());
        QCOMPARE(view()->place().heading, before.heading);
    }

    void shouldScrollBothLanguagesTogether()
    {
        m_pane->setLanguages({Language::French, Language::English});
        QTRY_VERIFY(live(Language::French)->isFresh() && live()->isFresh());
        QScrollBar *english = view()->verticalScrollBar();
        for (int heading = 3; heading < 12; heading += 4) {
            view(Language::French)->showPlace({heading, 0.5});
            QCOMPARE(view()->place().heading, heading);
            QVERIFY(qAbs(view()->place().share - 0.5) < 0.1);
        }
        QTest::keyClick(view(), Qt::Key_End);
        QCOMPARE(english->value(), english->maximum());
        QCOMPARE(view(Language::French)->verticalScrollBar()->value(),
                 view(Language::French)->verticalScrollBar()->maximum());
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(view(Language::French)->verticalScrollBar()->value(), 0);
    }

    void shouldMarkTheSameFieldInBothLanguages()
    {
        m_pane->setLanguages({Language::French, Language::English});
        QTRY_VERIFY(live(Language::French)->isFresh() && live()->isFresh());
        QVERIFY(m_pane->reveal(organisationName()));
        click(view()->spotRect(view()->currentSpot()).center());
        const int other = view(Language::French)->currentSpot();
        QVERIFY(other >= 0);
        const auto pages = live(Language::French)->pages();
        QCOMPARE(pages->originOf(pages->spots.at(other)), organisationName());
    }

    void shouldWalkFromBlockToBlockWithTheKeyboard()
    {
        view()->setFocus();
        QCOMPARE(view()->currentSpot(), -1);
        QTest::keyClick(view(), Qt::Key_N);
        const int first = view()->currentSpot();
        QVERIFY(first >= 0);
        QTest::keyClick(view(), Qt::Key_Tab);
        QVERIFY(view()->currentSpot() > first);
        QVERIFY(view()->hasFocus());
        QTest::keyClick(view(), Qt::Key_Backtab);
        QCOMPARE(view()->currentSpot(), first);
        const QString said = view()->accessibleDescription();
        QVERIFY2(said.contains(u": "_s), qPrintable(said));
        QTest::keyClick(view(), Qt::Key_Return);
        const auto pages = live()->pages();
        QCOMPARE(m_window->journey.records.value(0).field, pages->originOf(pages->spots.at(first)).field);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(view()->currentSpot(), -1);
        QTest::keyClick(view(), Qt::Key_Tab);
        QVERIFY(!view()->hasFocus()); // no trap
    }

    void shouldScrollWithTheKeyboard()
    {
        QScrollBar *bar = view()->verticalScrollBar();
        QTest::keyClick(view(), Qt::Key_PageDown);
        const int page = bar->value();
        QVERIFY(page > 300);
        QTest::keyClick(view(), Qt::Key_Down);
        QVERIFY(bar->value() > page);
        QTest::keyClick(view(), Qt::Key_Up);
        QTest::keyClick(view(), Qt::Key_PageUp);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(view(), Qt::Key_Space);
        QCOMPARE(bar->value(), page);
    }

    void shouldZoom()
    {
        QVERIFY(m_pane->reveal(organisationName()));
        const int width = view()->spotRect(view()->currentSpot()).width();
        QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
        const int larger = view()->spotRect(view()->currentSpot()).width();
        QVERIFY(larger > width);
        QWheelEvent wheel(QPointF(10, 10), view()->mapToGlobal(QPointF(10, 10)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view()->viewport(), &wheel);
        QVERIFY(view()->spotRect(view()->currentSpot()).width() < larger);
        QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view()->spotRect(view()->currentSpot()).width(), width);
        view()->setZoom(PreviewView::Zoom::Page);
        QVERIFY(view()->spotRect(view()->currentSpot()).width() < width);
    }

    void shouldFollowALinkWithinTheDocument()
    {
        const auto pages = live()->pages();
        const auto link = std::ranges::find_if(pages->spots, [](const PreviewSpot &spot) {
            return spot.inContents && spot.href.startsWith(u'#') && spot.pieces.first().rect.top() > 300;
        });
        QVERIFY(link != pages->spots.cend());
        const PlacedHeading *heading = pages->headingAt(link->href.mid(1));
        QVERIFY(heading);
        view()->setZoom(PreviewView::Zoom::Page); // the contents are on the screen
        click(view()->spotRect(int(link - pages->spots.cbegin())).center());
        QVERIFY(view()->verticalScrollBar()->value() > 0);
        QVERIFY(m_window->journey.records.isEmpty());
        QVERIFY(qAbs(view()->currentPage() - heading->page) <= 1);
    }

    void shouldSayInATipWhereAValueComesFrom()
    {
        QVERIFY(m_pane->reveal(organisationName()));
        const QPoint at = view()->spotRect(view()->currentSpot()).center();
        QTest::mouseMove(view()->viewport(), at);
        QCOMPARE(view()->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QHelpEvent help(QEvent::ToolTip, at, view()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view()->viewport(), &help);
        QCOMPARE(QToolTip::text(), u"Organisation: Name"_s);
    }

    void shouldTellAssistiveProgramsWhatIsShown()
    {
        const int pages = live()->pages()->pageCount();
        QCOMPARE(view()->accessibleName(), u"Preview of “Privacy policy”, page 1 of %1"_s.arg(pages));
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view());
        QCOMPARE(face->role(), QAccessible::Document);
        const QAccessibleTextInterface *text = const_cast<QAccessibleInterface *>(face)->textInterface();
        QVERIFY(text);
        const QString first = text->text(0, text->characterCount());
        QVERIFY(first.startsWith(u"Privacy policy"_s));
        QTest::keyClick(view(), Qt::Key_End);
        QCOMPARE(view()->accessibleName(), u"Preview of “Privacy policy”, page %1 of %1"_s.arg(pages));
        QVERIFY(text->text(0, text->characterCount()) != first);
    }

    void shouldShowTheBeginningOfAVeryLargeRegister()
    {
        const auto model = m_window->session().content().all<Activity>().first();
        QList<Change> changes;
        for (int i = 0; i < LiveDocument::mostActivities; ++i) {
            auto activity = std::make_shared<Activity>();
            activity->id = u"more-%1"_s.arg(i);
            activity->name = model->name;
            activity->role = model->role;
            changes.append(creation(activity));
        }
        const qsizetype before = m_window->session().content().all<Activity>().size();
        QVERIFY(m_window->session().change(u"many"_s, changes));
        QTRY_VERIFY_WITH_TIMEOUT(live()->isFresh(), 60000);
        QCOMPARE(live()->pages()->leftOut, before);
        QVERIFY(std::ranges::any_of(m_pane->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"first 300 activities"_s);
        }));
    }

    void shouldSayWhyThereAreNoPages()
    {
        auto bad = std::make_shared<WordingOverride>();
        bad->id = u"bad"_s;
        bad->document = u"privacy-policy"_s;
        bad->section = u"01-no-such-section"_s;
        bad->language = u"en"_s;
        bad->text = u"x"_s;
        QVERIFY(m_window->session().change(u"bad wording"_s, {creation(bad)}));
        QTRY_VERIFY(!live()->pages());
        QVERIFY(view()->pageText().contains(u"01-no-such-section"_s));
        m_window->session().undoStack().undo();
        QTRY_VERIFY(live()->isFresh());
    }

    void shouldRevealInADocumentThatIsStillBeingMade()
    {
        m_pane->setDocument(u"records"_s);
        m_pane->reveal(organisationName());
        QTRY_VERIFY(live()->isFresh());
        QCOMPARE(live()->pages()->request.document, u"records"_s);
        QVERIFY(view()->currentSpot() >= 0);
    }

    void shouldAskForTheCustomerOfAnAgreementOnly()
    {
        QSignalSpy requests(m_pane.get(), &PreviewPane::requestChanged);
        const QString customer = m_window->session().content().all<SubProcessor>().first()->id;
        m_pane->setDocument(u"dpa"_s);
        m_pane->setCustomer(customer);
        QCOMPARE(m_pane->request().customerId, customer);
        m_pane->setDocument(u"retention"_s);
        QCOMPARE(m_pane->request().customerId, QString());
        QCOMPARE(requests.size(), 3);
    }

    void shouldRememberWhatWasShown()
    {
        m_pane->setDocument(u"retention"_s);
        m_pane->setLanguages({Language::French, Language::English});
        m_pane->view(Language::French)->setZoom(PreviewView::Zoom::Percent, 125);
        PreviewPane other(m_window->context);
        other.restore(m_pane->state());
        QCOMPARE(other.requests(), m_pane->requests());
        for (const Language language : documentLanguages) {
            QCOMPARE(other.view(language)->zoom(), PreviewView::Zoom::Percent);
            QCOMPARE(other.view(language)->percent(), 125);
        }
    }

private:
    LiveDocument *live(Language language = Language::English) const { return m_pane->live(language); }
    PreviewView *view(Language language = Language::English) const { return m_pane->view(language); }

    Origin organisationName() const
    {
        return {u"organisation"_s, m_window->session().content().first<Organisation>()->id, u"name"_s};
    }

    void emptyName()
    {
        QVERIFY(m_window->edit<Organisation>(organisationName().recordId, [](Organisation &o) { o.name.clear(); }));
        QTRY_VERIFY(live()->isFresh());
        QCOMPARE(live()->pages()->document.missing.size(), 1);
    }

    int missingSpot() const
    {
        const auto pages = live()->pages();
        const auto found = std::ranges::find_if(pages->spots,
                                                [](const PreviewSpot &spot) { return spot.missing >= 0; });
        return found == pages->spots.cend() ? -1 : int(found - pages->spots.cbegin());
    }

    QToolButton *headerOfStrip() const
    {
        for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            if (button->isCheckable() && button->text().contains(u"missing"_s))
                return button;
        }
        return nullptr;
    }

    void click(QPoint position) { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, position); }

    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<PreviewPane> m_pane;
};

QTEST_MAIN(PreviewTest)
#include "previewtest.moc"
