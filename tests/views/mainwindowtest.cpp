// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls.h"
#include "opendesk.h"
#include "previewpane.h"
#include "previewview.h"
#include "sections.h"
#include "valuetext.h"
#include "welcomepage.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

namespace {

/// Every place that the navigation leads to.
QStringList everyPlace()
{
    QStringList places;
    for (const Section &section : sections()) {
        if (section.page)
            places.append(section.name);
        for (const RecordType *type : section.types)
            places.append(type->name);
    }
    return places;
}

/// The words on a widget and all below it.
QStringList wordsOn(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words.append(label->text());
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>())
        words.append(button->text());
    words.removeAll(QString());
    return words;
}

QStringList menuLetters(const QMainWindow *window)
{
    QStringList letters;
    for (const QAction *menu : window->menuBar()->actions())
        letters.append(QKeySequence::mnemonic(menu->text()).toString());
    return letters;
}

} // namespace

/// The window as a whole.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWelcomeAndPromiseThatNothingLeaves();
    void shouldOpenEveryPlaceOfTheNavigation_data();
    void shouldOpenEveryPlaceOfTheNavigation();
    void shouldNameEveryControl_data() { shouldOpenEveryPlaceOfTheNavigation_data(); }
    void shouldNameEveryControl();
    void shouldFitIntoASmallWindow_data() { shouldOpenEveryPlaceOfTheNavigation_data(); }
    void shouldFitIntoASmallWindow();
    void shouldSpeakTheOtherLanguageAtOnce();
    void shouldGiveEachMenuEntryALetterOfItsOwn_data();
    void shouldGiveEachMenuEntryALetterOfItsOwn();
    void shouldLeaveTheLettersOfTheMenusToThem_data() { shouldGiveEachMenuEntryALetterOfItsOwn_data(); }
    void shouldLeaveTheLettersOfTheMenusToThem();
    void shouldKeepTheNavigationReadableBesideThePreview_data() { shouldGiveEachMenuEntryALetterOfItsOwn_data(); }
    void shouldKeepTheNavigationReadableBesideThePreview();
    void shouldLeaveTheZoomKeysToThePreview();
    void shouldPutThePreviewAsideBesideTheDocuments();
    void shouldForgetThePreviewThatWasClosed();
    void shouldSayWhatUndoUndoes();
    void shouldGoBackAndForward();
    void shouldRememberWhereOneWas();
    void shouldShowASecondWindowForReadingAndSayWhoHoldsTheRegister();
    void shouldOpenEachFileInAWindowOfItsOwn();
    void shouldShowAWindowOnlyWithWhatItHasToShow_data();
    void shouldShowAWindowOnlyWithWhatItHasToShow();
    void shouldLeadOnFromAFileThatIsNoRegister();
    void shouldTakeADroppedRegister();
    void shouldShowWhereARecordIsPrinted();
    void shouldFindARecordByTyping();
    void shouldShowTheRegisterAsItWas();
};

void MainWindowTest::shouldWelcomeAndPromiseThatNothingLeaves()
{
    const OpenDesk desk;
    QVERIFY(desk.window->welcomePage());
    QVERIFY(wordsOn(desk.window).join(u'\n').contains(u"Nothing leaves this computer"_s));
    QVERIFY(!desk.action(Id::Undo)->isEnabled());
    QVERIFY(!desk.action(Id::NewRecord)->isEnabled());
    QCOMPARE(namelessControls(desk.window), QStringList());
}

void MainWindowTest::shouldOpenEveryPlaceOfTheNavigation_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : everyPlace())
        QTest::newRow(qPrintable(place)) << place;
}

void MainWindowTest::shouldOpenEveryPlaceOfTheNavigation()
{
    QFETCH(QString, place);
    OpenDesk desk;
    QVERIFY(desk.openSample());
    auto *list = desk.window->findChild<QTreeView *>();
    desk.workspace().go(place);
    QCOMPARE(desk.workspace().place(), place);
    QVERIFY(desk.workspace().currentPage()->isVisible());
    QVERIFY(list->currentIndex().isValid());
    const RecordType *type = findRecordType(place);
    if (type && !type->single && !desk.content().records(*type).isEmpty()) {
        const QString id = desk.content().records(*type).first()->id;
        desk.workspace().showRecord(id);
        QCOMPARE(desk.workspace().currentRecord(), id);
    }
}

void MainWindowTest::shouldNameEveryControl()
{
    QFETCH(QString, place);
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().go(place);
    if (RecordsPage *records = desk.records();
        records && !records->type().single && !desk.content().records(records->type()).isEmpty())
        desk.workspace().showRecord(desk.content().records(records->type()).first()->id);
    QTest::qWait(50);
    QCOMPARE(namelessControls(desk.window), QStringList());
}

void MainWindowTest::shouldFitIntoASmallWindow()
{
    QFETCH(QString, place);
    OpenDesk desk(u"fr"_s);
    QVERIFY(desk.openSample());
    desk.window->resize(1024, 700);
    desk.workspace().go(place);
    QTest::qWait(50);
    QCOMPARE(desk.window->size(), QSize(1024, 700)); // nothing asks for more
    QVERIFY(desk.workspace().currentPage()->minimumSizeHint().width() <= 1024);
}

void MainWindowTest::shouldSpeakTheOtherLanguageAtOnce()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().showRecord(desk.content().records(*findRecordType(u"activity"_s)).first()->id);
    const QString record = desk.workspace().currentRecord();
    const QStringList english = wordsOn(desk.window);
    desk.action(Id::French)->trigger();
    QTRY_COMPARE(desk.desktop->language(), Language::French);
    QTRY_VERIFY(desk.window->workspace() && desk.workspace().context().language == Language::French);
    QCOMPARE(desk.workspace().place(), u"activity"_s);
    QCOMPARE(desk.workspace().currentRecord(), record);
    QVERIFY(desk.window->menuBar()->actions().first()->text().contains(u"Fichier"_s));
    QVERIFY(wordsOn(desk.window).contains(u"Activités de traitement"_s));
    QVERIFY(english.contains(u"Processing activities"_s));
    QVERIFY(!wordsOn(desk.window).contains(u"Processing activities"_s));
    QVERIFY(desk.action(Id::French)->isChecked());
    QVERIFY(desk.action(Id::Back)->isEnabled()); // to where one was in the other language
    desk.action(Id::Back)->trigger();
    QCOMPARE(desk.workspace().place(), u"overview"_s);
    desk.action(Id::Forward)->trigger();
    QCOMPARE(desk.workspace().currentRecord(), record);
    QVERIFY(!desk.workspace().state().contains(u"history"_s));
    desk.action(Id::English)->trigger();
    QTRY_VERIFY(desk.window->workspace() && desk.workspace().context().language == Language::English);
    QVERIFY(wordsOn(desk.window).contains(u"Processing activities"_s));
}

void MainWindowTest::shouldGiveEachMenuEntryALetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("English") << u"en"_s;
}

void MainWindowTest::shouldGiveEachMenuEntryALetterOfItsOwn()
{
    QFETCH(QString, language);
    OpenDesk desk(language);
    QVERIFY(desk.openSample());
    const auto letters = [](const QList<QAction *> &actions) {
        QStringList found;
        for (const QAction *action : actions) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (!letter.isEmpty())
                found.append(letter);
        }
        return found;
    };
    const QList<QAction *> menus = desk.window->menuBar()->actions();
    QCOMPARE(letters(menus).size(), menus.size());
    QStringList titles = letters(menus);
    QCOMPARE(titles.removeDuplicates(), 0);
    for (const QAction *menu : menus) {
        const QStringList found = letters(menu->menu()->actions());
        QStringList once = found;
        QCOMPARE(once.removeDuplicates(), 0);
    }
    QHash<QKeySequence, QString> shortcuts;
    for (const QAction *action : desk.window->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!shortcuts.contains(keys), qPrintable(action->text() + u" / "_s + shortcuts.value(keys)));
            shortcuts.insert(keys, action->text());
        }
    }
    QCOMPARE(desk.action(Id::Delete)->shortcuts(), QList<QKeySequence>{Qt::Key_Delete});
}

void MainWindowTest::shouldLeaveTheLettersOfTheMenusToThem()
{
    QFETCH(QString, language);
    OpenDesk desk(language);
    const auto doubled = [&desk] { return doubleMnemonics(desk.window, menuLetters(desk.window)); };
    QCOMPARE(doubled(), QStringList()); // of the welcome page
    QVERIFY(desk.open(u"empty.cartulary"_s, {}));
    for (const bool filled : {false, true}) {
        QVERIFY(!filled || desk.openSample());
        for (const QString &place : everyPlace()) {
            desk.workspace().go(place);
            QTest::qWait(20);
            QVERIFY2(doubled().isEmpty(), qPrintable(place + u": "_s + doubled().join(u' ')));
            for (QTabWidget *tabs : desk.workspace().currentPage()->findChildren<QTabWidget *>()) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QVERIFY2(doubled().isEmpty(), qPrintable(place + u": "_s + doubled().join(u' ')));
                }
            }
        }
    }
}

void MainWindowTest::shouldKeepTheNavigationReadableBesideThePreview()
{
    QFETCH(QString, language);
    OpenDesk desk(language);
    QVERIFY(desk.openSample());
    desk.window->resize(1024, 700);
    desk.workspace().showRecord(desk.content().records(*findRecordType(u"activity"_s)).first()->id);
    desk.action(Id::Preview)->trigger();
    QVERIFY(desk.window->showsPreview());
    QTest::qWait(50);
    QCOMPARE(desk.window->size(), QSize(1024, 700));
    auto *list = desk.window->findChild<QTreeView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        QVERIFY2(list->sizeHintForIndex(index).width() <= list->viewport()->width(),
                 qPrintable(index.data().toString()));
    }
}

void MainWindowTest::shouldLeaveTheZoomKeysToThePreview()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().go(u"activity"_s);
    desk.action(Id::Preview)->trigger();
    const QList<PreviewView *> views = desk.workspace().previewPane().findChildren<PreviewView *>();
    const auto visible = std::ranges::find_if(views, &QWidget::isVisible);
    QVERIFY(visible != views.end());
    PreviewView *view = *visible;
    desk.window->activateWindow();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    view->setZoom(PreviewView::Zoom::Percent, 150);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->zoom(), PreviewView::Zoom::Width);
    QCOMPARE(desk.workspace().place(), u"activity"_s);
    desk.window->findChild<QTreeView *>()->setFocus();
    QTest::keyClick(desk.window->findChild<QTreeView *>(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(desk.workspace().place(), u"journal"_s);
}

void MainWindowTest::shouldPutThePreviewAsideBesideTheDocuments()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().go(u"activity"_s);
    desk.action(Id::Preview)->trigger();
    desk.workspace().go(u"documents"_s);
    QVERIFY(!desk.window->showsPreview());
    QVERIFY(!desk.action(Id::Preview)->isEnabled());
    const QString path = desk.window->session()->path();
    desk.window->setSession(nullptr);
    desk.window->openRegister(path);
    QTRY_VERIFY(desk.window->workspace());
    QVERIFY(!desk.window->showsPreview());
    desk.workspace().go(u"customer"_s);
    QVERIFY(desk.window->showsPreview());
    QVERIFY(desk.action(Id::Preview)->isEnabled() && desk.action(Id::Preview)->isChecked());
}

void MainWindowTest::shouldForgetThePreviewThatWasClosed()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().go(u"activity"_s);
    desk.action(Id::Preview)->trigger();
    desk.window->previewDock()->close();
    QVERIFY(!desk.action(Id::Preview)->isChecked());
    desk.workspace().go(u"customer"_s);
    QVERIFY(!desk.window->showsPreview());
}

void MainWindowTest::shouldSayWhatUndoUndoes()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    QVERIFY(!desk.action(Id::Undo)->isEnabled());
    desk.workspace().go(u"activity"_s);
    desk.workspace().showRecord(desk.content().records(*findRecordType(u"activity"_s)).first()->id);
    const qsizetype before = desk.content().size();
    desk.action(Id::Duplicate)->trigger();
    QCOMPARE(desk.content().size(), before + 1);
    QVERIFY(desk.action(Id::Undo)->text().contains(u"duplicate"_s));
    desk.action(Id::Undo)->trigger();
    QCOMPARE(desk.content().size(), before);
    QVERIFY(desk.action(Id::Redo)->text().contains(u"duplicate"_s));
}

void MainWindowTest::shouldGoBackAndForward()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().go(u"journal"_s);
    desk.workspace().go(u"customer"_s);
    desk.action(Id::Back)->trigger();
    QCOMPARE(desk.workspace().place(), u"journal"_s);
    desk.action(Id::Forward)->trigger();
    QCOMPARE(desk.workspace().place(), u"customer"_s);
    QVERIFY(!desk.action(Id::Forward)->isEnabled());
}

void MainWindowTest::shouldRememberWhereOneWas()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    const QString id = desk.content().records(*findRecordType(u"sub_processor"_s)).at(2)->id;
    desk.workspace().showRecord(id);
    const QString path = desk.window->session()->path();
    desk.window->setSession(nullptr);
    QVERIFY(desk.window->welcomePage());
    desk.window->openRegister(path);
    QTRY_VERIFY(desk.window->workspace());
    QCOMPARE(desk.workspace().place(), u"sub_processor"_s);
    QCOMPARE(desk.workspace().currentRecord(), id);
    QCOMPARE(desk.settings.recentFiles().value(0), path);
}

void MainWindowTest::shouldShowASecondWindowForReadingAndSayWhoHoldsTheRegister()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.desktop->open(desk.window->session()->path());
    QTRY_COMPARE(desk.desktop->windows().size(), 2);
    const QList<MainWindow *> windows = desk.desktop->windows();
    MainWindow *second = windows.first() == desk.window ? windows.last() : windows.first();
    QTRY_VERIFY(second->session());
    QVERIFY(second->session()->isReadOnly());
    QVERIFY(second->windowTitle().contains(u"read-only"_s));
    QCOMPARE(desk.answers.texts.size(), 1);
    QVERIFY(desk.answers.texts.first().contains(QString::number(QCoreApplication::applicationPid())));
    second->workspace()->go(u"activity"_s);
    QVERIFY(!second->actions()[Id::NewRecord]->isEnabled());
    QVERIFY(!desk.window->session()->isReadOnly());
}

void MainWindowTest::shouldOpenEachFileInAWindowOfItsOwn()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    const QString path = desk.window->session()->path();
    desk.window->setSession(nullptr);
    const QString copy = desk.path(u"copy.cartulary"_s);
    QVERIFY(QFile::copy(path, copy));
    desk.desktop->open(path);
    desk.desktop->open(copy);
    QTRY_VERIFY(desk.desktop->windows().size() == 2
                && std::ranges::all_of(desk.desktop->windows(), &MainWindow::session));
}

void MainWindowTest::shouldShowAWindowOnlyWithWhatItHasToShow_data()
{
    QTest::addColumn<bool>("isRegister");
    QTest::newRow("a register") << true;
    QTest::newRow("a letter") << false;
}

void MainWindowTest::shouldShowAWindowOnlyWithWhatItHasToShow()
{
    QFETCH(bool, isRegister);
    OpenDesk desk;
    QVERIFY(desk.openSample());
    QString path = desk.path(u"copy.cartulary"_s);
    QFile file(isRegister ? desk.window->session()->path() : path);
    QVERIFY(isRegister ? file.copy(path) : file.open(QIODevice::WriteOnly) && file.write("A letter.") > 0);
    file.close();
    desk.desktop->open(path);
    const QList<MainWindow *> windows = desk.desktop->windows();
    QCOMPARE(windows.size(), 2);
    const MainWindow *second = windows.first() == desk.window ? windows.last() : windows.first();
    QVERIFY(!second->isVisible());
    QTRY_VERIFY(second->isVisible());
    QCOMPARE(second->session() != nullptr, isRegister);
    QCOMPARE(second->welcomePage() == nullptr, isRegister);
}

void MainWindowTest::shouldLeadOnFromAFileThatIsNoRegister()
{
    const OpenDesk desk;
    const QString path = desk.path(u"letter.cartulary"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A letter.") > 0);
    file.close();
    desk.window->openRegister(path);
    QTRY_VERIFY(wordsOn(desk.window).join(u'\n').contains(u"letter.cartulary"_s));
    QVERIFY(desk.window->welcomePage()->isVisible());
    const QList<QAbstractButton *> buttons = desk.window->findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QAbstractButton *button) {
        return button->isVisible() && button->text().contains(u"backup"_s);
    }));
}

void MainWindowTest::shouldTakeADroppedRegister()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    const QString path = desk.window->session()->path();
    desk.window->setSession(nullptr);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QVERIFY(QApplication::sendEvent(desk.window, &enter) && enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(desk.window, &drop);
    QTRY_VERIFY(desk.window->session());
    QCOMPARE(desk.window->session()->path(), path);
}

void MainWindowTest::shouldShowWhereARecordIsPrinted()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().showRecord(desk.content().records(*findRecordType(u"sub_processor"_s)).first()->id);
    QVERIFY(!desk.window->showsPreview());
    desk.action(Id::ShowInDocument)->trigger();
    QVERIFY(desk.window->showsPreview());
    QVERIFY(desk.action(Id::Preview)->isChecked());
    QTRY_VERIFY(!desk.workspace().previewPane().request().document.isEmpty());
}

void MainWindowTest::shouldFindARecordByTyping()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.window->activateWindow();
    desk.action(Id::Palette)->trigger();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    const RecordPointer wanted = desk.content().records(*findRecordType(u"sub_processor"_s)).first();
    QTest::keyClicks(line, folded(displayName(*findRecordType(u"sub_processor"_s), *wanted, Language::English)));
    QTest::qWait(200);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(desk.workspace().currentRecord(), wanted->id);
}

void MainWindowTest::shouldShowTheRegisterAsItWas()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.workspace().openWindow(RegisterSession::still(desk.content(), desk.window->session()->path(), u"As it was"_s,
                                                       QDateTime(QDate(2026, 3, 1), QTime(8, 30))));
    QTRY_COMPARE(desk.desktop->windows().size(), 2);
    const QList<MainWindow *> windows = desk.desktop->windows();
    const MainWindow *then = windows.first() == desk.window ? windows.last() : windows.first();
    QVERIFY2(then->windowTitle().contains(u"as it was on 01/03/2026"_s), qPrintable(then->windowTitle()));
    QVERIFY(!desk.window->session()->isReadOnly());
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
