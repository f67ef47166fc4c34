// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalpage.h"

#include "changedtext.h"
#include "overviewtesting.h"
#include "processing.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class JournalPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shouldSayWhatBelongsThere();
    void shouldShowTheNewestEntryWithItsDetail();
    void shouldFindByTyping();
    void shouldShowOneRecordOnly();
    void shouldOpenTheRecordByKey();
    void shouldRestoreAValueAndUndoIt();
    void shouldRestoreARecord();
    void shouldSayWhyItDoesNotRestore();
    void shouldOfferNothingToRestoreForReadingOnly();
    void shouldOpenTheRegisterAsItWas();
    void shouldCopyTheChosenRows();
    void shouldRememberItsFilters();
    void shouldNameEverythingThatTakesTheFocus();
    void shouldMarkWhatChanged_data();
    void shouldMarkWhatChanged();
    void shouldBePictured();

private:
    void makeEntries();
    const Activity &activity() const;
    QTableView &entries() const { return table(u"Journal entries"_s); }
    QTableView &detail() const { return table(u"What the entry changed"_s); }
    QTableView &table(const QString &name) const;
    QPushButton &button(const QString &text) const;
    void show();

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<JournalPage> m_page;
};

void JournalPageTest::init()
{
    m_bench = std::make_unique<PageBench>();
}

void JournalPageTest::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void JournalPageTest::makeEntries()
{
    auto subject = std::make_shared<DataSubject>();
    subject->id = u"clients"_s;
    subject->name = {u"Clients"_s, u"Customers"_s};
    auto activity = std::make_shared<Activity>();
    activity->id = u"billing"_s;
    activity->name = {u"Facturation"_s, u"Billing"_s};
    activity->role = u"controller"_s;
    activity->subjects = {u"clients"_s};
    QVERIFY(m_bench->session->change(u"1"_s, {creation(subject)}));
    QVERIFY(m_bench->session->change(u"2"_s, {creation(activity)}));
    QVERIFY(m_bench->session->change(
        u"3"_s, {edit<Activity>(m_bench->session->content(), u"billing"_s, [](Activity &a) {
            a.role = u"joint_controller"_s;
            a.subjects.clear();
            a.description = {u"Nous émettons les factures."_s, u"We issue invoices to our customers."_s};
        })}));
}

const Activity &JournalPageTest::activity() const
{
    return static_cast<const Activity &>(*m_bench->session->content().find(u"billing"_s).record);
}

QPushButton &JournalPageTest::button(const QString &text) const
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&').startsWith(text))
            return *candidate;
    }
    qFatal("no button %s", qPrintable(text));
}

QTableView &JournalPageTest::table(const QString &name) const
{
    for (QTableView *candidate : m_page->findChildren<QTableView *>()) {
        if (candidate->accessibleName() == name)
            return *candidate;
    }
    qFatal("no table %s", qPrintable(name));
}

void JournalPageTest::show()
{
    m_page = std::make_unique<JournalPage>(*m_bench->context);
    m_page->resize(850, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(entries().model()->rowCount() > 0 || !entries().isVisible());
}

void JournalPageTest::shouldSayWhatBelongsThere()
{
    show();
    const auto said = [this] {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Every change is written down here"_s);
        });
    };
    QTRY_VERIFY(said());
    QVERIFY(!entries().isVisible());
}

void JournalPageTest::shouldShowTheNewestEntryWithItsDetail()
{
    makeEntries();
    show();
    QTRY_COMPARE(entries().model()->rowCount(), 3);
    QTRY_COMPARE(entries().currentIndex().row(), 0);
    QCOMPARE(detail().model()->rowCount(), 4);
    QCOMPARE(detail().model()->index(0, 0).data().toString(), u"Role of the organisation"_s);
    QCOMPARE(detail().model()->index(0, 1).data().toString(), u"Controller"_s);
    QCOMPARE(detail().model()->index(0, 2).data().toString(), u"Joint controller"_s);

    QTest::keyClick(&entries(), Qt::Key_Down);
    QTest::keyClick(&entries(), Qt::Key_Down);
    QCOMPARE(detail().model()->index(0, 2).data().toString(), u"Customers"_s);
}

void JournalPageTest::shouldFindByTyping()
{
    makeEntries();
    show();
    QTRY_COMPARE(entries().model()->rowCount(), 3);
    m_page->perform(Page::Verb::Find);
    auto &search = *m_page->findChild<QLineEdit *>();
    QTest::keyClicks(&search, u"emettons"_s);
    QTRY_COMPARE(entries().model()->rowCount(), 1);
    QTest::keyClicks(&search, u"zebra"_s);
    QTRY_VERIFY(!entries().isVisible());
}

void JournalPageTest::shouldShowOneRecordOnly()
{
    makeEntries();
    show();
    QTRY_COMPARE(entries().model()->rowCount(), 3);
    m_page->setRecord(u"clients"_s);
    QCOMPARE(entries().model()->rowCount(), 1);
    QTest::mouseClick(&button(u"Only “Customers”"_s), Qt::LeftButton);
    QCOMPARE(entries().model()->rowCount(), 3);

    entries().selectRow(0);
    QTest::mouseClick(&button(u"Only this record"_s), Qt::LeftButton);
    QCOMPARE(entries().model()->rowCount(), 2);
}

void JournalPageTest::shouldOpenTheRecordByKey()
{
    makeEntries();
    show();
    QTRY_COMPARE(entries().currentIndex().row(), 0);
    entries().setFocus();
    QTest::keyClick(&entries(), Qt::Key_Return);
    detail().setFocus();
    QTest::keyClick(&detail(), Qt::Key_Return);
    QCOMPARE(m_bench->journey.stations, (QStringList{u"record billing"_s, u"record billing role"_s}));
}

void JournalPageTest::shouldRestoreAValueAndUndoIt()
{
    makeEntries();
    show();
    QTRY_COMPARE(detail().model()->rowCount(), 4);
    QTest::mouseClick(&button(u"Restore this value"_s), Qt::LeftButton);
    QCOMPARE(activity().role, u"controller"_s);
    QVERIFY(!activity().description.isEmpty());
    QTRY_COMPARE(entries().model()->rowCount(), 4);
    QCOMPARE(m_bench->session->undoStack().undoText(), u"earlier value of Role of the organisation"_s);

    m_bench->session->undoStack().undo();
    QCOMPARE(activity().role, u"joint_controller"_s);
}

void JournalPageTest::shouldRestoreARecord()
{
    makeEntries();
    show();
    QTRY_COMPARE(detail().model()->rowCount(), 4);
    QTest::mouseClick(&button(u"Restore the record as it was before"_s), Qt::LeftButton);
    QCOMPARE(activity().role, u"controller"_s);
    QVERIFY(activity().description.isEmpty());
}

void JournalPageTest::shouldSayWhyItDoesNotRestore()
{
    makeEntries();
    QVERIFY(m_bench->session->change(u"4"_s, {deletion(m_bench->session->content(), u"clients"_s)}));
    show();
    QTRY_COMPARE(entries().model()->rowCount(), 4);
    entries().selectRow(1);
    QTest::mouseClick(&button(u"Restore the record as it was before"_s), Qt::LeftButton);
    QCOMPARE(m_bench->answers.errors.size(), 1);
    QVERIFY(m_bench->answers.errors.first().message.contains(u"deleted since"_s));
    QCOMPARE(activity().role, u"joint_controller"_s);
}

void JournalPageTest::shouldOfferNothingToRestoreForReadingOnly()
{
    makeEntries();
    m_bench->context.reset();
    const QString path = m_bench->session->path();
    std::shared_ptr<RegisterSession> reader;
    RegisterSession::open(path, RegisterSession::Start::Open, testOptions(), qApp, [&](const auto &opened) {
        VERIFY_RESULT(opened);
        reader = *opened;
    });
    QTRY_VERIFY(reader);
    QVERIFY(reader->isReadOnly());
    const auto writer = m_bench->session;
    m_bench->use(reader);
    show();
    QTRY_COMPARE(detail().model()->rowCount(), 4);
    QVERIFY(!button(u"Restore this value"_s).isEnabled());
    QCOMPARE(button(u"Restore this value"_s).toolTip(), reader->readOnlyReason());
    QVERIFY(button(u"Open the record"_s).isEnabled());
}

void JournalPageTest::shouldOpenTheRegisterAsItWas()
{
    makeEntries();
    show();
    QTRY_COMPARE(entries().model()->rowCount(), 3);
    entries().selectRow(1); // before the edit
    QTest::mouseClick(&button(u"Open to read"_s), Qt::LeftButton);
    QTRY_VERIFY(m_bench->journey.opened);
    const auto &opened = *m_bench->journey.opened;
    QVERIFY(opened.isReadOnly());
    QVERIFY(opened.readOnlyReason().startsWith(u"This is the register as it was on"_s));
    const auto then = std::static_pointer_cast<const Activity>(opened.content().find(u"billing"_s).record);
    QCOMPARE(then->role, u"controller"_s);
    QCOMPARE(activity().role, u"joint_controller"_s);
}

void JournalPageTest::shouldCopyTheChosenRows()
{
    makeEntries();
    show();
    QTRY_COMPARE(entries().currentIndex().row(), 0);
    QVERIFY(m_page->can(Page::Verb::Copy));
    m_page->perform(Page::Verb::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\tBilling\tchanged: Role of the organisation"_s));
}

void JournalPageTest::shouldRememberItsFilters()
{
    makeEntries();
    show();
    QTRY_COMPARE(entries().model()->rowCount(), 3);
    m_page->setRecord(u"billing"_s);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"emettons"_s);
    QTRY_COMPARE(entries().model()->rowCount(), 1);
    const QVariantMap state = m_page->state();

    show();
    m_page->restore(state);
    QTRY_COMPARE(entries().model()->rowCount(), 1);
    QCOMPARE(m_page->findChild<QLineEdit *>()->text(), u"emettons"_s);
    QVERIFY(button(u"Only “Billing”"_s).isVisible());
}

void JournalPageTest::shouldNameEverythingThatTakesTheFocus()
{
    makeEntries();
    show();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *buttonWidget = qobject_cast<QAbstractButton *>(widget);
        const bool hasBuddy = std::ranges::any_of(m_page->findChildren<QLabel *>(),
                                                  [&](const QLabel *label) { return label->buddy() == widget; });
        QVERIFY2(!widget->accessibleName().isEmpty() || hasBuddy || (buttonWidget && !buttonWidget->text().isEmpty())
                     || qobject_cast<QLabel *>(widget),
                 widget->metaObject()->className());
    }
}

void JournalPageTest::shouldMarkWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("markedBefore");
    QTest::addColumn<QString>("markedAfter");
    QTest::newRow("a word") << u"for 30 days"_s << u"for 60 days"_s << u"for <s><b>30</b></s> days"_s
                            << u"for <u><b>60</b></u> days"_s;
    QTest::newRow("added") << u""_s << u"new <b>"_s << u""_s << u"new &lt;b&gt;"_s;
    QTest::newRow("appended") << u"one"_s << u"one two"_s << u"one"_s << u"one<u><b> two</b></u>"_s;
    QTest::newRow("the same") << u"one\ntwo"_s << u"one\ntwo"_s << u"one<br>two"_s << u"one<br>two"_s;
    QTest::newRow("two places") << u"kept 2 years, then erased"_s << u"kept 3 years, then archived"_s
                                << u"kept <s><b>2</b></s> years, then <s><b>erased</b></s>"_s
                                << u"kept <u><b>3</b></u> years, then <u><b>archived</b></u>"_s;
    QTest::newRow("repeated") << u"a a"_s << u"a a a"_s << u"a a"_s << u"a a<u><b> a</b></u>"_s;
}

void JournalPageTest::shouldMarkWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const ChangedText marked = markChanges(before, after);
    QTEST(marked.before, "markedBefore");
    QTEST(marked.after, "markedAfter");
}

void JournalPageTest::shouldBePictured()
{
    makeEntries();
    for (const Language language : documentLanguages) {
        m_page.reset();
        m_bench->use(m_bench->session, language);
        show();
        QTRY_COMPARE(entries().model()->rowCount(), 3);
        QCOMPARE(m_page->grab().size(), m_page->size());
        picture(*m_page, u"journal-"_s + languageCode(language));
    }
}

QTEST_MAIN(JournalPageTest)
#include "journalpagetest.moc"
