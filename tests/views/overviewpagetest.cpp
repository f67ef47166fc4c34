// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "completenessbar.h"
#include "dataflowmap.h"
#include "dataflowview.h"
#include "organisation.h"
#include "overviewtesting.h"
#include "processing.h"
#include "retention.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shouldTeachWhatToDoFirst();
    void shouldNotOfferToWriteWhatIsReadOnly();
    void shouldCountByTypeAndLanguage();
    void shouldLeadFromABarToTheFirstGap();
    void shouldLeadFromABarByKey();
    void shouldListWhatDocumentsLack();
    void shouldListTheLastChanges();
    void shouldListReviews();
    void shouldFollowChanges();
    void shouldNotSpeakOfChangesToTheRegisterAsItWas();
    void shouldWaitUntilItIsSeen();
    void shouldShowTheMap();
    void shouldNameEverythingThatTakesTheFocus();
    void shouldSayPercentages_data();
    void shouldSayPercentages();
    void shouldBePictured_data();
    void shouldBePictured();

private:
    void show(int width = 840);
    CompletenessBar &bar(const QString &name) const;
    QLabel &section(const QString &name) const;

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<OverviewPage> m_page;
};

namespace {

/// An organisation and an activity with some gaps.
Register smallRegister()
{
    Register content;
    auto organisation = std::make_shared<Organisation>();
    organisation->id = u"org"_s;
    organisation->name = u"Acme"_s;
    content.put(recordType<Organisation>(), organisation);
    auto activity = std::make_shared<Activity>();
    activity->id = u"billing"_s;
    activity->name = {u"Facturation"_s, {}};
    activity->role = u"controller"_s;
    activity->reviewDate = QDate(2026, 4, 1);
    content.put(recordType<Activity>(), activity);
    return content;
}

} // namespace

void OverviewPageTest::init()
{
    m_bench = std::make_unique<PageBench>();
}

void OverviewPageTest::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void OverviewPageTest::show(int width)
{
    m_page = std::make_unique<OverviewPage>(*m_bench->context);
    QSignalSpy refreshed(m_page.get(), &OverviewPage::refreshed);
    m_page->resize(width, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(refreshed.count() > 0, 60000);
}

CompletenessBar &OverviewPageTest::bar(const QString &name) const
{
    for (CompletenessBar *candidate : m_page->findChildren<CompletenessBar *>()) {
        if (candidate->isVisible() && candidate->accessibleName().startsWith(name))
            return *candidate;
    }
    qFatal("no bar %s", qPrintable(name));
}

QLabel &OverviewPageTest::section(const QString &name) const
{
    return *m_page->findChild<QLabel *>(name);
}

void OverviewPageTest::shouldTeachWhatToDoFirst()
{
    show();
    QPushButton *organisation = nullptr, *activity = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"&Describe the organisation"_s)
            organisation = button;
        if (button->text() == u"Add the first ac&tivity"_s)
            activity = button;
    }
    QVERIFY(organisation && activity);
    QTest::mouseClick(organisation, Qt::LeftButton);
    QTest::mouseClick(activity, Qt::LeftButton);
    QCOMPARE(m_bench->journey.stations, (QStringList{u"new organisation"_s, u"new activity"_s}));
    QVERIFY(!m_page->map().isVisible());

    QVERIFY(m_bench->store(smallRegister()));
    QVERIFY(!organisation->isVisible());
    QVERIFY(!activity->isVisible());
}

void OverviewPageTest::shouldNotOfferToWriteWhatIsReadOnly()
{
    m_bench->use(RegisterSession::still({}, u"x.cartulary"_s, u"Just to look at."_s));
    show();
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Just to look at."_s);
    }
}

void OverviewPageTest::shouldCountByTypeAndLanguage()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    QCOMPARE(bar(u"Processing activities, texts in French"_s).percentage(), u"100%"_s);
    QCOMPARE(bar(u"Processing activities, texts in English"_s).percentage(), u"0%"_s);
    QVERIFY(bar(u"Processing activities, asked by law"_s).accessibleName().contains(u"2 of 11 filled in"_s));
    QVERIFY(bar(u"Organisation, asked by law"_s).accessibleName().contains(u"1 of 5 filled in"_s));
    QVERIFY(bar(u"All records, asked by law"_s).accessibleName().contains(u"3 of 16 filled in"_s));
}

void OverviewPageTest::shouldLeadFromABarToTheFirstGap()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    QTest::mouseClick(&bar(u"Processing activities, texts in English"_s), Qt::LeftButton);
    QTest::mouseClick(&bar(u"All records, asked by law"_s), Qt::LeftButton);
    QTest::mouseClick(&bar(u"Processing activities, texts in French"_s), Qt::LeftButton);
    QCOMPARE(m_bench->journey.stations,
             (QStringList{u"record billing name"_s, u"record org address"_s, u"type activity"_s}));
}

void OverviewPageTest::shouldLeadFromABarByKey()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    CompletenessBar &first = bar(u"All records, asked by law"_s);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Return);
    QTest::keyClick(&first, Qt::Key_Space);
    QCOMPARE(m_bench->journey.stations.size(), 2);
}

void OverviewPageTest::shouldListWhatDocumentsLack()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    QLabel &documents = section(u"documents"_s);
    QVERIFY2(documents.text().contains(u"Privacy policy"_s), qPrintable(documents.text()));
    QVERIFY(documents.text().contains(u"record/org/address"_s));
    Q_EMIT documents.linkActivated(u"record/org/address"_s);
    Q_EMIT documents.linkActivated(u"page/journal"_s);
    Q_EMIT documents.linkActivated(u"type/activity"_s);
    QCOMPARE(m_bench->journey.stations, (QStringList{u"record org address"_s, u"page journal"_s, u"type activity"_s}));

    QVERIFY(documents.text().contains(u"all/privacy-policy"_s));
    const qsizetype before = documents.text().size();
    Q_EMIT documents.linkActivated(u"all/privacy-policy"_s);
    QVERIFY(documents.text().size() > before);
    QVERIFY(!documents.text().contains(u"all/privacy-policy"_s));
}

void OverviewPageTest::shouldListTheLastChanges()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    QLabel &changes = section(u"changes"_s);
    QTRY_VERIFY(changes.text().contains(u"Processing activity “Facturation”"_s));
    QVERIFY(changes.text().contains(u"record/billing"_s));
    QVERIFY(changes.text().contains(u"created"_s));
}

void OverviewPageTest::shouldListReviews()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    QVERIFY(section(u"reviews"_s).text().contains(u"to be reviewed by 1"_s));
    QVERIFY(section(u"reviews"_s).text().contains(u"record/billing/review_date"_s));
}

void OverviewPageTest::shouldFollowChanges()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    QSignalSpy refreshed(m_page.get(), &OverviewPage::refreshed);
    for (const auto &name : {u"One"_s, u"Two"_s}) {
        QVERIFY(
            m_bench->session->change(u"x"_s, {edit<Activity>(m_bench->session->content(), u"billing"_s,
                                                             [&](Activity &a) { a.name.setText(u"en"_s, name); })}));
    }
    QTRY_COMPARE(refreshed.count(), 1);
    QCOMPARE(bar(u"Processing activities, texts in English"_s).percentage(), u"100%"_s);
    QTRY_VERIFY(section(u"changes"_s).text().contains(u"“Two”"_s));
}

void OverviewPageTest::shouldNotSpeakOfChangesToTheRegisterAsItWas()
{
    m_bench->use(RegisterSession::still(smallRegister(), u"x.cartulary"_s, u"As it was."_s,
                                        QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC)));
    show();
    QVERIFY(section(u"reviews"_s).isVisible());
    QVERIFY(!section(u"changes"_s).isVisible());
}

void OverviewPageTest::shouldWaitUntilItIsSeen()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    m_page->hide();
    QSignalSpy refreshed(m_page.get(), &OverviewPage::refreshed);
    QVERIFY(m_bench->session->change(u"x"_s, {deletion(m_bench->session->content(), u"billing"_s)}));
    QCoreApplication::processEvents();
    QCOMPARE(refreshed.count(), 0);
    m_page->show();
    QTRY_COMPARE(refreshed.count(), 1);
}

void OverviewPageTest::shouldShowTheMap()
{
    QVERIFY(m_bench->store(sampleRegister()));
    show();
    QVERIFY(m_page->map().isVisible());
    QVERIFY(m_page->map().view().flow().nodes.size() > 30);
    // Walking to the end of the map brings it into sight.
    auto &scroll = *m_page->findChild<QScrollArea *>();
    m_page->map().view().setFocus(Qt::BacktabFocusReason);
    QVERIFY(scroll.verticalScrollBar()->value() > 0);
    QVERIFY(scroll.widget()->width() <= scroll.viewport()->width());
}

void OverviewPageTest::shouldNameEverythingThatTakesTheFocus()
{
    QVERIFY(m_bench->store(smallRegister()));
    show();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                     || (label && !label->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void OverviewPageTest::shouldSayPercentages_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("percentage");
    QTest::newRow("nothing asked") << 0 << 0 << u"–"_s;
    QTest::newRow("nothing given") << 0 << 3 << u"0%"_s;
    QTest::newRow("a trace") << 1 << 1000 << u"1%"_s;
    QTest::newRow("nearly all") << 999 << 1000 << u"99%"_s;
    QTest::newRow("all") << 1000 << 1000 << u"100%"_s;
}

void OverviewPageTest::shouldSayPercentages()
{
    QFETCH(int, given);
    QFETCH(int, asked);
    CompletenessBar bar(u"x"_s);
    bar.setCount(given, asked);
    QTEST(bar.percentage(), "percentage");
}

void OverviewPageTest::shouldBePictured_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Register>("content");
    QTest::addColumn<int>("scale");
    const Register gaps = readRegister(u"tests/data/registers/dokos.json"_s);
    QTest::newRow("empty") << Language::English << false << Register() << 1;
    QTest::newRow("sample-en") << Language::English << false << sampleRegister() << 1;
    QTest::newRow("gaps-fr") << Language::French << false << gaps << 1;
    QTest::newRow("gaps-dark") << Language::English << true << gaps << 1;
    QTest::newRow("gaps-large") << Language::English << false << gaps << 2;
}

void OverviewPageTest::shouldBePictured()
{
    QFETCH(Language, language);
    QFETCH(bool, dark);
    QFETCH(Register, content);
    QFETCH(int, scale);
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    if (dark)
        QApplication::setPalette(darkPalette());
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(large);
    QVERIFY(m_bench->store(content));
    m_bench->use(m_bench->session, language);
    show();
    auto &scroll = *m_page->findChild<QScrollArea *>();
    QVERIFY2(scroll.widget()->minimumSizeHint().width() <= m_page->width(),
             qPrintable(QString::number(scroll.widget()->minimumSizeHint().width())));
    m_page->resize(840, std::max(640, scroll.widget()->sizeHint().height()));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(u"cut: %1 %2 %3"_s.arg(label->text())
                                        .arg(label->height())
                                        .arg(label->heightForWidth(label->width()))));
    }
    picture(*m_page, u"overview-"_s + QString::fromLatin1(QTest::currentDataTag()));
    m_page.reset();
    QApplication::setPalette(palette);
    QApplication::setFont(font);
}

QTEST_MAIN(OverviewPageTest)
#include "overviewpagetest.moc"
