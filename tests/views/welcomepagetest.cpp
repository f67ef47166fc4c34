// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "answers.h"
#include "choicebutton.h"
#include "controls.h"
#include "dropsign.h"
#include "problempanel.h"
#include "settings.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class WelcomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldOfferTheWaysToARegister_data();
    void shouldOfferTheWaysToARegister();
    void shouldOpenTheFileThatIsChosen();
    void shouldOpenNothingIfNoFileIsChosen();
    void shouldListTheRecentRegistersNewestFirst();
    void shouldOpenARecentRegisterWithTheKeyboard();
    void shouldTakeARegisterOffTheList_data();
    void shouldTakeARegisterOffTheList();
    void shouldSayThatNothingIsListedYet();
    void shouldOpenARegisterThatIsDropped();
    void shouldLeaveOtherFilesAlone_data();
    void shouldLeaveOtherFilesAlone();
    void shouldSayWhyARegisterCouldNotBeOpened();
    void shouldBeReachedByTheKeyboardWhole();
    void shouldFitTheSmallestWindow();
    void shouldCutNothingInLargeType();

private:
    QString makeRegister(const QString &name);
    QAbstractButton *button(const QString &accessibleName) const;
    QStringList recentNames() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WelcomePage> m_page;
    Test::Answers m_answers;
};

void WelcomePageTest::init()
{
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_answers = {};
    m_page = std::make_unique<WelcomePage>(*m_settings, m_answers, Language::English);
    m_page->resize(1024, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString WelcomePageTest::makeRegister(const QString &name)
{
    const QString path = m_folder->filePath(name + u".cartulary"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    m_settings->addRecentFile(path);
    return path;
}

QAbstractButton *WelcomePageTest::button(const QString &accessibleName) const
{
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName() == accessibleName)
            return button;
    }
    return nullptr;
}

QStringList WelcomePageTest::recentNames() const
{
    QStringList names;
    for (const auto *button : m_page->findChildren<ChoiceButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(u"Open the register"_s))
            names.append(button->accessibleName().section(u'“', 1).chopped(1));
    }
    return names;
}

void WelcomePageTest::shouldOfferTheWaysToARegister_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("way");
    QTest::newRow("new") << u"New register…"_s << u"new"_s;
    QTest::newRow("sample") << u"Try the sample register"_s << u"sample"_s;
    QTest::newRow("restore") << u"Restore a backup…"_s << u"backup"_s;
}

void WelcomePageTest::shouldOfferTheWaysToARegister()
{
    QFETCH(QString, name);
    QFETCH(QString, way);
    QStringList taken;
    connect(m_page.get(), &WelcomePage::newRequested, this, [&] { taken.append(u"new"_s); });
    connect(m_page.get(), &WelcomePage::sampleRequested, this, [&] { taken.append(u"sample"_s); });
    connect(m_page.get(), &WelcomePage::backupRequested, this, [&] { taken.append(u"backup"_s); });
    QAbstractButton *choice = button(name);
    QVERIFY(choice);
    QTest::mouseClick(choice, Qt::LeftButton);
    QCOMPARE(taken, QStringList{way});
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QCOMPARE(taken, QStringList({way, way}));
    QTest::keyClick(choice, Qt::Key_Return);
    QCOMPARE(taken, QStringList({way, way, way}));
    m_page->disconnect(this);
}

void WelcomePageTest::shouldOpenTheFileThatIsChosen()
{
    QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    m_answers.file = u"/somewhere/acme.cartulary"_s;
    QTest::mouseClick(button(u"Open…"_s), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_answers.file);
}

void WelcomePageTest::shouldOpenNothingIfNoFileIsChosen()
{
    QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    QTest::mouseClick(button(u"Open…"_s), Qt::LeftButton);
    QVERIFY(opened.isEmpty());
}

void WelcomePageTest::shouldListTheRecentRegistersNewestFirst()
{
    makeRegister(u"first"_s);
    const QString path = makeRegister(u"Fish & Chips"_s);
    m_page->refresh();
    QCOMPARE(recentNames(), QStringList({u"Fish & Chips"_s, u"first"_s}));
    QAbstractButton *open = button(u"Open the register “Fish & Chips”"_s);
    QVERIFY(open->accessibleDescription().contains(u"opened on"_s));
    QCOMPARE(open->toolTip(), path);
    QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path);
}

void WelcomePageTest::shouldOpenARecentRegisterWithTheKeyboard()
{
    const QString older = makeRegister(u"older"_s);
    makeRegister(u"newer"_s);
    m_page->refresh();
    button(u"Open the register “newer”"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab); // to the button that takes it off the list
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), older);
}

void WelcomePageTest::shouldTakeARegisterOffTheList_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with the button") << false;
    QTest::newRow("with the Delete key") << true;
}

void WelcomePageTest::shouldTakeARegisterOffTheList()
{
    QFETCH(bool, byKey);
    makeRegister(u"one"_s);
    const QString path = makeRegister(u"two"_s);
    makeRegister(u"three"_s);
    m_page->refresh();
    if (byKey) {
        button(u"Open the register “two”"_s)->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Delete);
    } else {
        QTest::mouseClick(button(u"Take “two” off the list"_s), Qt::LeftButton);
    }
    QCOMPARE(recentNames(), QStringList({u"three"_s, u"one"_s}));
    QVERIFY(QFile::exists(path));
    QCOMPARE(m_settings->recentFiles().size(), 2);
    QCOMPARE(m_page->focusWidget()->accessibleName(), u"Open the register “one”"_s);
}

void WelcomePageTest::shouldSayThatNothingIsListedYet()
{
    const auto said = [this] {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"The registers that you open"_s);
        });
    };
    QVERIFY(said());
    makeRegister(u"one"_s);
    m_page->refresh();
    QVERIFY(!said());
}

namespace {

bool drag(QWidget *page, const QList<QUrl> &urls, bool drop)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    if (drop) {
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &event);
    }
    return enter.isAccepted();
}

} // namespace

void WelcomePageTest::shouldOpenARegisterThatIsDropped()
{
    const QString path = makeRegister(u"dropped"_s);
    const QList<QUrl> urls{QUrl::fromLocalFile(m_folder->filePath(u"letter.odt"_s)), QUrl::fromLocalFile(path)};
    QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    const auto *sign = m_page->findChild<DropSign *>();
    QVERIFY(!sign->isVisible());
    QVERIFY(drag(m_page.get(), urls, false));
    QVERIFY(sign->isVisible());
    QCOMPARE(sign->geometry(), m_page->rect());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_page.get(), &leave);
    QVERIFY(!sign->isVisible());
    QVERIFY(opened.isEmpty());
    QVERIFY(drag(m_page.get(), urls, true));
    QVERIFY(!sign->isVisible());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path);
}

void WelcomePageTest::shouldLeaveOtherFilesAlone_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("another kind of file") << QUrl::fromLocalFile(u"/a/letter.odt"_s);
    QTest::newRow("on another computer") << QUrl(u"https://example.org/a.cartulary"_s);
    QTest::newRow("no file") << QUrl();
}

void WelcomePageTest::shouldLeaveOtherFilesAlone()
{
    QFETCH(QUrl, url);
    QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    QVERIFY(!drag(m_page.get(), {url}, true));
    QVERIFY(!m_page->findChild<DropSign *>()->isVisible());
    QVERIFY(opened.isEmpty());
}

void WelcomePageTest::shouldSayWhyARegisterCouldNotBeOpened()
{
    const auto *panel = m_page->findChild<ProblemPanel *>();
    QVERIFY(!panel->isVisible());
    m_page->showProblem({Error::Code::Refused, u"the file is damaged"_s, u"/a/acme.cartulary"_s, u"page 3"_s},
                        u"/a/acme.cartulary"_s);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->accessibleName(), u"“acme.cartulary” could not be opened"_s);
    QCOMPARE(panel->accessibleDescription(), u"The file is damaged (page 3)."_s);
    QCOMPARE(m_page->focusWidget(), panel->findChild<QPushButton *>());

    QSignalSpy restored(m_page.get(), &WelcomePage::restoreRequested);
    QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    m_answers.file = u"/b/other.cartulary"_s;
    for (QPushButton *way : panel->findChildren<QPushButton *>())
        QTest::mouseClick(way, Qt::LeftButton);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toString(), u"/a/acme.cartulary"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_answers.file);
    QTest::mouseClick(panel->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
}

void WelcomePageTest::shouldBeReachedByTheKeyboardWhole()
{
    makeRegister(u"one"_s);
    m_page->refresh();
    m_page->showProblem({Error::Code::Io, u"no"_s, {}, {}}, u"/a.cartulary"_s);
    QCOMPARE(Test::namelessControls(m_page.get()), QStringList());
    QCOMPARE(Test::doubleMnemonics(m_page.get()), QStringList());
    QSet<QWidget *> reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        reached.insert(m_page->focusWidget());
    }
    for (auto *control : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(!control->isVisible() || reached.contains(control), qPrintable(control->accessibleName()));
}

void WelcomePageTest::shouldFitTheSmallestWindow()
{
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        makeRegister(name);
    m_page->refresh();
    m_page->showProblem({Error::Code::Refused, u"the file is damaged"_s, {}, {}}, u"/a/acme.cartulary"_s);
    QTest::qWait(0);
    QCoreApplication::processEvents();
    const auto *scroll = m_page->findChild<QScrollArea *>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void WelcomePageTest::shouldCutNothingInLargeType()
{
    makeRegister(u"a register with a rather long name, as associations have them"_s);
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_page->setFont(large);
    m_page->refresh();
    QTest::qWait(0);
    QCoreApplication::processEvents();
    for (const auto *choice : m_page->findChildren<ChoiceButton *>()) {
        if (choice->isVisible())
            QVERIFY2(choice->height() >= choice->heightForWidth(choice->width()), qPrintable(choice->text()));
    }
    const auto *scroll = m_page->findChild<QScrollArea *>();
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(WelcomePageTest)
#include "welcomepagetest.moc"
