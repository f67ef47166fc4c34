// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordspage.h"

#include "deletionrefused.h"
#include "filterbar.h"
#include "multieditdialog.h"
#include "newrecorddialog.h"
#include "opendesk.h"
#include "parties.h"
#include "processing.h"
#include "recordclipboard.h"
#include "recordform.h"
#include "recordheader.h"
#include "recordtableview.h"
#include "recordtypewords.h"
#include "valueeditor.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

/// The lists of records in the whole window, worked with mouse and keys.
class RecordsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldFindTheOtherLanguageAndCountWhatItShows();
    void shouldLeadBackFromASearchThatFindsNothing();
    void shouldFilterByAColumnAndTakeTheFilterOff();
    void shouldSortByClicksAndGiveTheOrderBack();
    void shouldRememberTheColumnsOfARegister();
    void shouldAddAnActivityByKeysAlone();
    void shouldAddASubProcessorByKeysAlone();
    void shouldAddNothingWithoutWhatIsRequired();
    void shouldGoToTheFormAndBackInANarrowWindow();
    void shouldDuplicateTheChosenRecords();
    void shouldSayWhoUsesWhatCannotBeDeleted();
    void shouldDeleteWhatNobodyUsesAndBringItBack();
    void shouldNotDeleteTheRecordFromWithinItsForm();
    void shouldChangeAFieldOfManyRecords();
    void shouldCopyAsTextAndTableAndExactly();
    void shouldPasteRowsFromASpreadsheet();
    void shouldRefuseNonsenseAndSayWhere();
    void shouldTeachWhereThereIsNothingYet();
    void shouldChangeNothingInAReadOnlyRegister();
    void shouldSayARefusalOnce();

private:
    /// Brings up the list of the records of @p type.
    void go(const QString &type);
    RecordsPage *page() const { return m_desk->records(); }
    RecordTableView *table() const { return page()->findChild<RecordTableView *>(); }
    QHeaderView *header() const { return table()->horizontalHeader(); }
    QLineEdit *line() const { return page()->findChild<FilterBar *>()->line(); }
    QAbstractItemModel *model() const { return table()->model(); }
    QStringList ids() const;
    /// Whether a visible label of the page says @p words.
    bool says(const QString &words) const;
    QAbstractButton *button(const QString &words) const;
    int columnOf(const QString &field) const;
    void click(const QString &id, Qt::KeyboardModifiers modifiers = {});
    void clickHeader(const QString &field);
    /// Opens the context menu on the chosen rows and chooses the entry that begins with @p words.
    void chooseFromMenu(const QString &words);
    /// Types into the control that has the keyboard.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// What takes the keyboard in the form that is shown.
    QList<QPointer<QWidget>> formControls() const;
    NewRecordDialog *dialog() const { return m_desk->window->findChild<NewRecordDialog *>(); }
    qsizetype count(const QString &type) const { return m_desk->content().records(*findRecordType(type)).size(); }

    std::unique_ptr<OpenDesk> m_desk;
};

void RecordsPageTest::init()
{
    m_desk = std::make_unique<OpenDesk>();
    QVERIFY(m_desk->openSample());
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window));
}

void RecordsPageTest::cleanup()
{
    m_desk.reset();
    QApplication::clipboard()->clear();
}

void RecordsPageTest::go(const QString &type)
{
    m_desk->workspace().go(type);
    QCOMPARE(page()->type().name, type);
    table()->setFocus();
}

QStringList RecordsPageTest::ids() const
{
    QStringList ids;
    for (int row = 0; row < model()->rowCount(); ++row)
        ids.append(model()->index(row, 0).data(RecordTableModel::IdRole).toString());
    return ids;
}

bool RecordsPageTest::says(const QString &words) const
{
    const QList<QLabel *> labels = page()->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QAbstractButton *RecordsPageTest::button(const QString &words) const
{
    for (auto *button : page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == words || button->accessibleName().startsWith(words)))
            return button;
    }
    return nullptr;
}

QList<QPointer<QWidget>> RecordsPageTest::formControls() const
{
    QList<QPointer<QWidget>> controls;
    for (auto *control : page()->form().findChildren<QWidget *>()) {
        if (control->isVisible() && (control->focusPolicy() & Qt::TabFocus))
            controls.append(control);
    }
    return controls;
}

int RecordsPageTest::columnOf(const QString &field) const
{
    return qobject_cast<RecordTableModel *>(model())->columnOf(field);
}

void RecordsPageTest::click(const QString &id, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = model()->index(int(ids().indexOf(id)), columnOf(u"name"_s));
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
}

void RecordsPageTest::clickHeader(const QString &field)
{
    const int left = header()->sectionViewportPosition(columnOf(field));
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, {left + 30, header()->height() / 2});
}

void RecordsPageTest::chooseFromMenu(const QString &words)
{
    bool chosen = false;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions()) {
            if (!chosen && action->text().startsWith(words)) {
                chosen = true;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
    });
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
    QVERIFY(chosen);
}

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

void RecordsPageTest::shouldAddAnActivityByKeysAlone()
{
    go(u"activity"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    type(u"Enquete"_s);
    press(Qt::Key_Tab);
    type(u"Survey"_s);
    for (int tabs = 0; tabs < 5 && !qobject_cast<QLineEdit *>(QApplication::focusWidget()); ++tabs)
        press(Qt::Key_Tab);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the role
    type(u"Controller"_s);
    const auto atAdd = [] {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        return button && button->text().remove(u'&') == "Add"_L1;
    };
    for (int tabs = 0; tabs < 4 && !atAdd(); ++tabs)
        press(Qt::Key_Tab);
    QVERIFY(atAdd());
    press(Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->answers.texts, QStringList());
    QCOMPARE(count(u"activity"_s), 13);
    const auto record = std::static_pointer_cast<const Activity>(m_desk->content().find(page()->currentId()).record);
    QVERIFY(record);
    QCOMPARE(record->name, LocalizedText(u"Enquete"_s, u"Survey"_s));
    QCOMPARE(record->role, u"controller"_s);
    QVERIFY(page()->form().isAncestorOf(QApplication::focusWidget())); // at what comes next
    m_desk->action(Id::Undo)->trigger();
    QCOMPARE(count(u"activity"_s), 12);
}

void RecordsPageTest::shouldAddASubProcessorByKeysAlone()
{
    go(u"sub_processor"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    type(u"Vercors Fibre"_s);
    press(Qt::Key_Escape); // takes back what is typed, then gives up
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(count(u"sub_processor"_s), 7);
    table()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    type(u"Vercors Fibre"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(count(u"sub_processor"_s), 8);
    QCOMPARE(page()->form().header()->title(), u"Vercors Fibre"_s);
}

void RecordsPageTest::shouldAddNothingWithoutWhatIsRequired()
{
    go(u"activity"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    dialog()->accept();
    QCOMPARE(m_desk->answers.texts.size(), 1);
    QVERIFY(m_desk->answers.texts.first().contains(
        u"“%1”"_s.arg(recordType<Activity>().field(u"name"_s)->label.text(Language::English))));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(count(u"activity"_s), 12);
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
}

void RecordsPageTest::shouldDuplicateTheChosenRecords()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    click(u"sub-leman"_s, Qt::ControlModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 9);
    QCOMPARE(table()->selectedIds().size(), 2);
    QVERIFY(!table()->selectedIds().contains(u"sub-baies"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 7);
}

void RecordsPageTest::shouldSayWhoUsesWhatCannotBeDeleted()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    press(Qt::Key_Delete);
    QCOMPARE(count(u"sub_processor"_s), 7);
    auto *refused = m_desk->window->findChild<DeletionRefused *>();
    QVERIFY(refused && refused->isVisible());
    auto *list = refused->findChild<QTreeWidget *>();
    QVERIFY(list->topLevelItemCount() > 0);
    const QString user = list->topLevelItem(0)->text(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_desk->workspace().currentRecord() != u"sub-baies"_s);
    QCOMPARE(page()->form().header()->title(), user);
    refused->close();
}

void RecordsPageTest::shouldDeleteWhatNobodyUsesAndBringItBack()
{
    go(u"cookie"_s);
    const QStringList before = ids();
    click(u"cookie-csrf"_s);
    press(Qt::Key_Delete);
    QCOMPARE(count(u"cookie"_s), 5);
    QVERIFY(!m_desk->window->findChild<DeletionRefused *>());
    QCOMPARE(table()->selectedIds(), QStringList{before.at(before.indexOf(u"cookie-csrf"_s) + 1)});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(u"cookie"_s), 6);
    QVERIFY(ids().contains(u"cookie-csrf"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(u"cookie"_s), 5);
}

void RecordsPageTest::shouldNotDeleteTheRecordFromWithinItsForm()
{
    go(u"cookie"_s);
    click(u"cookie-csrf"_s);
    const QList<QPointer<QWidget>> controls = formControls();
    QVERIFY(controls.size() > 3);
    for (const QPointer<QWidget> &control : controls) {
        if (!control)
            continue; // another one took it away
        control->setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(count(u"cookie"_s), 6);
    }
}

void RecordsPageTest::shouldChangeAFieldOfManyRecords()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    click(u"sub-aktenstern"_s, Qt::ShiftModifier);
    QCOMPARE(table()->selectedIds().size(), 3);
    chooseFromMenu(u"Change a field of 3 records"_s);
    QTRY_VERIFY(m_desk->window->findChild<MultiEditDialog *>());
    auto *many = m_desk->window->findChild<MultiEditDialog *>();
    many->setField(u"country"_s);
    many->editor()->enter();
    QTRY_VERIFY(many->isActiveWindow());
    type(u"Belgium"_s);
    press(Qt::Key_Tab);
    many->accept();
    for (const char *id : {"sub-baies", "sub-frankenwerk", "sub-aktenstern"}) {
        const RecordPointer record = m_desk->content().find(QString::fromLatin1(id)).record;
        QCOMPARE(static_cast<const SubProcessor &>(*record).country, u"BE"_s);
    }
    m_desk->action(Id::Undo)->trigger(); // one step
    QVERIFY(!m_desk->action(Id::Undo)->isEnabled());
    QCOMPARE(static_cast<const SubProcessor &>(*m_desk->content().find(u"sub-baies"_s).record).country, u"FR"_s);
}

void RecordsPageTest::shouldCopyAsTextAndTableAndExactly()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    click(u"sub-leman"_s, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    QCOMPARE(clip->text().trimmed().split(u'\n').size(), 3); // headings and two rows
    QVERIFY(clip->text().contains(u"Baies du Dauphiné\t"_s));
    QVERIFY(clip->html().contains(u"Léman Coffre Numérique</td>"_s));
    QVERIFY(clip->data(recordsMimeType).contains("exploitation@baies-dauphine.example"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 9);
    const RecordPointer twin = m_desk->content().find(table()->selectedIds().first()).record;
    QCOMPARE(static_cast<const SubProcessor &>(*twin).contactEmail, u"exploitation@baies-dauphine.example"_s);
}

void RecordsPageTest::shouldPasteRowsFromASpreadsheet()
{
    go(u"sub_processor"_s);
    const RecordType &type = page()->type();
    const auto label = [&](const QString &field) { return type.field(field)->label.text(Language::English); };
    QApplication::clipboard()->setText(label(u"name"_s) + u'\t' + label(u"country"_s)
                                       + u"\nVercors Fibre\tFrance\nDrac Secours\tBelgium\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 9);
    QCOMPARE(table()->selectedIds().size(), 2);
    const RecordPointer second = m_desk->content().find(table()->selectedIds().at(1)).record;
    QCOMPARE(static_cast<const SubProcessor &>(*second).name, u"Drac Secours"_s);
    QCOMPARE(static_cast<const SubProcessor &>(*second).country, u"BE"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 7);
}

void RecordsPageTest::shouldRefuseNonsenseAndSayWhere()
{
    go(u"sub_processor"_s);
    const RecordType &type = page()->type();
    const QString country = type.field(u"country"_s)->label.text(Language::English);
    QApplication::clipboard()->setText(type.field(u"name"_s)->label.text(Language::English) + u'\t' + country
                                       + u"\nVercors Fibre\tFrance\nDrac Secours\tNowhereland\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->answers.errors.size(), 1);
    QVERIFY(m_desk->answers.errors.first().message.contains(u"Row 3"_s));
    QVERIFY(m_desk->answers.errors.first().message.contains(u"“%1”"_s.arg(country)));
    QCOMPARE(count(u"sub_processor"_s), 7);
    QVERIFY(!m_desk->action(Id::Undo)->isEnabled());
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
