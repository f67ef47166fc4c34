// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"
#include "opendesk.h"
#include "processing.h"

#include <QDialog>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

namespace {

constexpr int many = 400; ///< so many that the event loop runs on while they are stored

QList<Change> activities(int count, const QString &prefix)
{
    QList<Change> changes;
    for (int i = 0; i < count; ++i) {
        auto activity = std::make_shared<Activity>();
        activity->id = prefix + QString::number(i);
        activity->name.setText(u"en"_s, u"Activity %1"_s.arg(i));
        activity->role = u"controller"_s;
        changes.append({&recordType<Activity>(), nullptr, activity});
    }
    return changes;
}

} // namespace

/// What must not happen to the window, or to what it consists of, while something is still under way.
class WindowLifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeNoKeysWhileMuchIsStored();
    void shouldNotCloseWhileMuchIsStored();
    void shouldLetLongWorkBeCancelled();
    void shouldCloseThePaletteWithItsRegister();
    void shouldKeepItsLanguageUnderAnOpenDialog();
    void shouldRescueARegisterWhoseFileHasGone();
    void shouldGoWhileItsDocumentsAreMade_data();
    void shouldGoWhileItsDocumentsAreMade();
};

void WindowLifetimeTest::shouldTakeNoKeysWhileMuchIsStored()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    RegisterSession *session = desk.window->session();
    const qsizetype before = desk.content().size();
    desk.workspace().go(u"activity"_s);
    desk.window->activateWindow();
    QVERIFY(session->change(u"one"_s, activities(1, u"one"_s)));
    QVERIFY(session->change(u"many"_s, activities(many, u"many"_s)));
    QCOMPARE(session->undoStack().count(), 2);
    int pressed = 0;
    connect(
        session, &RegisterSession::workStarted, desk.window,
        [&] {
            ++pressed;
            QTest::keyClick(desk.window, Qt::Key_Z, Qt::ControlModifier);
        },
        Qt::QueuedConnection);
    QTest::keyClick(desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pressed, 1);
    QCOMPARE(session->undoStack().index(), 1);
    QCOMPARE(desk.content().size(), before + 1);
    QVERIFY(!desk.window->findChild<QProgressDialog *>());
    QTest::keyClick(desk.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.content().size(), before);
}

void WindowLifetimeTest::shouldNotCloseWhileMuchIsStored()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    const QPointer<MainWindow> window(desk.window);
    bool asked = false;
    connect(
        desk.window->session(), &RegisterSession::workStarted, desk.window,
        [&] {
            asked = true;
            window->close();
        },
        Qt::QueuedConnection);
    QVERIFY(desk.window->session()->change(u"many"_s, activities(many, u"many"_s)));
    QVERIFY(asked);
    QVERIFY(window && window->isVisible());
}

void WindowLifetimeTest::shouldLetLongWorkBeCancelled()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    const qsizetype before = desk.content().size();
    connect(desk.window->session(), &RegisterSession::workStarted, desk.window, [&] {
        auto *progress = desk.window->findChild<QProgressDialog *>();
        progress->show();
        QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton); // what else is clicked is not heard
    });
    QVERIFY(!desk.window->session()->change(u"many"_s, activities(many, u"many"_s)));
    QCOMPARE(desk.content().size(), before);
    QCOMPARE(desk.answers.errors.size(), 1);
}

void WindowLifetimeTest::shouldCloseThePaletteWithItsRegister()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    desk.window->activateWindow();
    desk.action(Id::Palette)->trigger();
    const QPointer<CommandPalette> palette(desk.window->findChild<CommandPalette *>());
    QVERIFY(palette && palette->isVisible());
    desk.action(Id::Close)->trigger();
    QVERIFY(!palette || !palette->isVisible());
    QTRY_VERIFY(!palette);
}

void WindowLifetimeTest::shouldKeepItsLanguageUnderAnOpenDialog()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    MainWindow *other = desk.desktop->newWindow();
    desk.workspace().newRecord(recordType<Activity>());
    auto *dialog = desk.window->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    other->actions()[Id::French]->trigger();
    QTRY_VERIFY(other->actions()[Id::English]->isChecked());
    QCOMPARE(desk.desktop->language(), Language::English);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    other->actions()[Id::French]->trigger();
    QTRY_COMPARE(desk.desktop->language(), Language::French);
}

void WindowLifetimeTest::shouldRescueARegisterWhoseFileHasGone()
{
    OpenDesk desk;
    QVERIFY(desk.openSample());
    const QString path = desk.window->session()->path();
    const qsizetype before = desk.content().size();
    QVERIFY(QFile::remove(path));
    QVERIFY(!desk.window->session()->change(u"one"_s, activities(1, u"one"_s)));
    QCOMPARE(desk.answers.errors.size(), 1);
    desk.answers.file = path;
    desk.action(Id::Backup)->trigger();
    QTRY_VERIFY(desk.window->session() && desk.window->session()->isInPlace());
    QVERIFY(!desk.window->session()->isReadOnly());
    QCOMPARE(desk.content().size(), before);
    QVERIFY(desk.window->session()->change(u"one"_s, activities(1, u"one"_s)));
}

void WindowLifetimeTest::shouldGoWhileItsDocumentsAreMade_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : {u"documents"_s, u"overview"_s, u"journal"_s, u"activity"_s})
        QTest::newRow(qPrintable(place)) << place;
}

/// Whatever is under way in other threads is told to nobody.
void WindowLifetimeTest::shouldGoWhileItsDocumentsAreMade()
{
    QFETCH(QString, place);
    OpenDesk desk;
    QVERIFY(desk.openSample());
    const QString path = desk.window->session()->path();
    for (int round = 0; round < 4; ++round) {
        desk.workspace().go(place);
        if (place == "activity"_L1)
            desk.action(Id::Preview)->trigger();
        for (int turn = 0; turn < 10 * round; ++turn)
            QCoreApplication::processEvents();
        desk.desktop->setLanguage(otherLanguage(desk.desktop->language()));
        QCoreApplication::processEvents();
        desk.window->setSession(nullptr);
        desk.window->openRegister(path);
        QTRY_VERIFY(desk.window->workspace());
        QVERIFY(!desk.window->session()->isReadOnly());
    }
    QCOMPARE(desk.answers.errors.size(), 0);
}

QTEST_MAIN(WindowLifetimeTest)
#include "windowlifetimetest.moc"
