// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordspage.h"

#include "recordsstage.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

/// Lists of records: searched, filtered, sorted, and what they show.
class RecordsPageTest : public QObject, private RecordsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void shouldFindTheOtherLanguageAndCountWhatItShows();
    void shouldLeadBackFromASearchThatFindsNothing();
    void shouldFilterByAColumnAndTakeTheFilterOff();
    void shouldSortByClicksAndGiveTheOrderBack();
    void shouldRememberTheColumnsOfARegister();
    void shouldGoToTheFormAndBackInANarrowWindow();
    void shouldTeachWhereThereIsNothingYet();
    void shouldChangeNothingInAReadOnlyRegister();
    void shouldSayARefusalOnce();
};

void RecordsPageTest::shouldFindTheOtherLanguageAndCountWhatItShows()
{
    go(u"activity"_s);
    QVERIFY(says(u"12 records"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), line());
    type(u"lettre d"_s); // the window speaks English
    QTRY_VERIFY(ids().contains(u"act-newsletter"_s));
    QTRY_VERIFY(model()->rowCount() < 12);
    QVERIFY(says(u"%1 of 12"_s.arg(model()->rowCount())));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->selectedIds().size(), 1);
}

void RecordsPageTest::shouldLeadBackFromASearchThatFindsNothing()
{
    go(u"activity"_s);
    line()->setFocus();
    type(u"zzzzzz"_s);
    QTRY_VERIFY(says(u"No record here holds"_s));
    QVERIFY(!table()->isVisible());
    QTest::mouseClick(button(u"Show all again"_s), Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(model()->rowCount(), 12);
    QVERIFY(line()->text().isEmpty());
}

void RecordsPageTest::shouldFilterByAColumnAndTakeTheFilterOff()
{
    go(u"activity"_s);
    QMenu menu;
    table()->addFilterMenu(menu, columnOf(u"role"_s));
    const QList<QAction *> values = menu.actions();
    const auto entry = std::ranges::find(values, u"Processor"_s, &QAction::text);
    QVERIFY(entry != values.end());
    (*entry)->trigger();
    QCOMPARE(ids(), (QStringList{u"act-hosting"_s, u"act-mail"_s, u"act-backup"_s}));
    QVERIFY(says(u"3 of 12"_s));
    QTRY_VERIFY(button(u"Take this filter off"_s));
    QTest::mouseClick(button(u"Take this filter off"_s), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 12);
    QTRY_VERIFY(!button(u"Take this filter off"_s));
}

void RecordsPageTest::shouldSortByClicksAndGiveTheOrderBack()
{
    go(u"sub_processor"_s);
    const QStringList officers = ids();
    const QStringList sorted{u"sub-aktenstern"_s,  u"sub-baies"_s, u"sub-astreinte"_s, u"sub-filtre"_s,
                             u"sub-frankenwerk"_s, u"sub-leman"_s, u"sub-ridgeline"_s};
    clickHeader(u"name"_s);
    QCOMPARE(ids(), sorted);
    clickHeader(u"name"_s);
    QCOMPARE(ids(), QStringList(sorted.crbegin(), sorted.crend()));
    clickHeader(u"name"_s);
    QCOMPARE(ids(), officers);
}

void RecordsPageTest::shouldRememberTheColumnsOfARegister()
{
    go(u"sub_processor"_s);
    const auto shown = [this] {
        QStringList names;
        for (const Field *field : table()->shownFields())
            names.append(field->name);
        return names;
    };
    QMenu menu;
    table()->addColumnMenu(menu);
    const RecordType &type = page()->type();
    for (QAction *action : menu.actions()) {
        if (action->text() == type.field(u"since"_s)->label.text(Language::English))
            action->setChecked(true);
        if (action->text() == type.field(u"kinds"_s)->label.text(Language::English))
            action->setChecked(false);
    }
    header()->moveSection(header()->visualIndex(columnOf(u"since"_s)), 1);
    header()->resizeSection(columnOf(u"since"_s), 137);
    clickHeader(u"name"_s);
    QMenu values;
    table()->addFilterMenu(values, columnOf(u"country"_s));
    for (QAction *action : values.actions())
        action->setChecked(action->text() == u"Germany"_s);
    const QStringList arranged = shown();
    QCOMPARE(arranged.first(), u"since"_s);
    QVERIFY(!arranged.contains(u"kinds"_s));
    const QStringList order = ids();
    QCOMPARE(order, (QStringList{u"sub-aktenstern"_s, u"sub-frankenwerk"_s}));
    const QString path = m_desk->window->session()->path();
    m_desk->window->setSession(nullptr);
    m_desk->window->openRegister(path);
    QTRY_VERIFY(m_desk->window->workspace());
    QCOMPARE(shown(), arranged);
    QCOMPARE(table()->columnWidth(columnOf(u"since"_s)), 137);
    QCOMPARE(ids(), order);
    QVERIFY(m_desk->open(u"other.cartulary"_s, sampleChanges().value_or(QList<Change>())));
    go(u"sub_processor"_s);
    QVERIFY(shown() != arranged); // that is another register
}

void RecordsPageTest::shouldGoToTheFormAndBackInANarrowWindow()
{
    go(u"activity"_s);
    click(u"act-support"_s);
    QVERIFY(table()->isVisible() && page()->form().isVisible()); // there is room for both
    m_desk->window->resize(760, 700);
    go(u"activity"_s);
    page()->perform(Page::Verb::Find); // the list is wanted
    QTRY_VERIFY(table()->isVisible() && !page()->form().isVisible());
    table()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(!table()->isVisible() && page()->form().isVisible());
    QCOMPARE(page()->form().recordId(), u"act-support"_s);
    QVERIFY(page()->form().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QVERIFY(table()->isVisible() && !page()->form().isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->selectedIds(), QStringList{u"act-support"_s});
    press(Qt::Key_Return);
    QTest::mouseClick(page()->form().header()->backButton(), Qt::LeftButton);
    QVERIFY(table()->isVisible() && !page()->form().isVisible());
    click(u"act-support"_s);
    QVERIFY(!table()->isVisible() && page()->form().isVisible());
    QVERIFY(page()->form().isAncestorOf(QApplication::focusWidget()));
}

void RecordsPageTest::shouldTeachWhereThereIsNothingYet()
{
    QVERIFY(m_desk->open(u"empty.cartulary"_s, {}));
    go(u"sub_processor"_s);
    const RecordType &type = page()->type();
    QVERIFY(says(recordTypeHelp(type).text(Language::English)));
    QVERIFY(says(recordTypeExample(type).text(Language::English)));
    QVERIFY(!table()->isVisible() && !line()->isVisible());
    QTest::mouseClick(button(u"Add the first one…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    RecordsPageTest::type(u"Vercors Fibre"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(count(u"sub_processor"_s), 1);
    QVERIFY(table()->isVisible() && line()->isVisible());
}

void RecordsPageTest::shouldChangeNothingInAReadOnlyRegister()
{
    const Register before = m_desk->content();
    m_desk->window->setSession(RegisterSession::still(before, m_desk->path(u"still.cartulary"_s), u"As it was."_s));
    go(u"cookie"_s);
    click(u"cookie-csrf"_s);
    QCOMPARE(page()->form().recordId(), u"cookie-csrf"_s);
    for (const Id id : {Id::NewRecord, Id::Duplicate, Id::Delete, Id::Paste})
        QVERIFY(!m_desk->action(id)->isEnabled());
    QVERIFY(m_desk->action(Id::Copy)->isEnabled());
    table()->setFocus();
    QApplication::clipboard()->setText(u"Name\nx"_s);
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!dialog());
    for (const QPointer<QWidget> &control : formControls()) {
        if (!control)
            continue;
        control->setFocus();
        press(Qt::Key_X);
        press(Qt::Key_Delete);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QVERIFY(m_desk->content().find(u"cookie-csrf"_s).record == before.find(u"cookie-csrf"_s).record);
    QCOMPARE(m_desk->content().size(), before.size());
    QVERIFY(m_desk->answers.errors.isEmpty());
}

void RecordsPageTest::shouldSayARefusalOnce()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    RegisterSession &session = *m_desk->window->session();
    auto dangling = std::make_shared<Activity>();
    dangling->id = u"x"_s;
    dangling->role = u"controller"_s;
    dangling->name = LocalizedText(u"x"_s, u"x"_s);
    dangling->data = {u"nowhere"_s};
    const QList<Change> changes{{&recordType<Activity>(), nullptr, dangling}};
    QVERIFY(!session.tryChange(u"x"_s, changes)); // for a field, which says it itself
    QVERIFY(m_desk->answers.errors.isEmpty());
    QVERIFY(!session.change(u"x"_s, changes));
    QCOMPARE(m_desk->answers.errors.size(), 1);
}

QTEST_MAIN(RecordsPageTest)
#include "recordspagetest.moc"
