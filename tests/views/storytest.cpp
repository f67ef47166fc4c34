// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "choicebutton.h"
#include "customers.h"
#include "makedialog.h"
#include "newrecorddialog.h"
#include "newregisterassistant.h"
#include "opendesk.h"
#include "organisation.h"
#include "parties.h"
#include "previewpane.h"
#include "processing.h"
#include "recordform.h"
#include "retention.h"
#include "searchbox.h"
#include "textbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

/// A compliance officer's first day: from an empty screen to a policy that is printed and saved, with clicks and keys.
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldMakeARegisterWithReadyActivities();
    void shouldAddThreeActivities();
    void shouldAddTwoSubProcessors();
    void shouldAddTheirRetentionRules();
    void shouldReadThePolicyInBothLanguagesBesideTheForm();
    void shouldCorrectWhatIsClickedInThePage();
    void shouldTakeTheCorrectionBackAndMakeItAgain();
    void shouldPrintThePolicy();
    void shouldSaveThePolicyAsPdf();
    void shouldKeepEverythingInTheFile();
    void cleanupTestCase() { m_desk.reset(); }

private:
    QPushButton *button(const QWidget *parent, const QString &text) const;
    /// Types French and English into the bilingual text that has the cursor.
    void typeBoth(const QString &french, const QString &english) const;
    void type(const QString &text) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Adds a record through the dialog of Ctrl+N; @p role is typed into the list of roles if there is one.
    QString add(const RecordType &type, const QString &french, const QString &english, const QString &role = {});
    PreviewView *view(Language language) const { return m_desk->workspace().previewPane().view(language); }

    std::unique_ptr<OpenDesk> m_desk;
    QString m_path;
    QString m_edited;
};

void StoryTest::initTestCase()
{
    m_desk = std::make_unique<OpenDesk>();
    m_path = m_desk->path(u"harbour.cartulary"_s);
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window));
}

QPushButton *StoryTest::button(const QWidget *parent, const QString &text) const
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void StoryTest::type(const QString &text) const
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void StoryTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void StoryTest::typeBoth(const QString &french, const QString &english) const
{
    const auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
    QVERIFY(box);
    type(french);
    const QList<TextBox *> boxes = box->parentWidget()->findChildren<TextBox *>();
    QVERIFY(!boxes.isEmpty());
    while (QApplication::focusWidget() == box || !qobject_cast<TextBox *>(QApplication::focusWidget()))
        key(Qt::Key_Tab);
    type(english);
}

void StoryTest::shouldMakeARegisterWithReadyActivities()
{
    QTest::mouseClick(button(m_desk->window, u"New register…"_s), Qt::LeftButton);
    auto *assistant = m_desk->window->findChild<NewRegisterAssistant *>();
    QVERIFY(assistant);
    QVERIFY(QTest::qWaitForWindowExposed(assistant));
    auto *next = assistant->findChild<QPushButton *>(u"next"_s);
    assistant->findChild<QLineEdit *>(u"name"_s)->setFocus();
    type(u"Harbour Hosting"_s);
    assistant->findChild<QLineEdit *>(u"email"_s)->setFocus();
    type(u"privacy@harbour.example"_s);
    auto *country = assistant->findChild<QComboBox *>(u"country"_s);
    country->setCurrentIndex(country->findData(u"FR"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton); // the roles as proposed
    for (const QString &ready : {u"customer-accounts"_s, u"invoicing"_s}) {
        auto *box = assistant->findChild<QCheckBox *>(ready);
        QVERIFY(box);
        box->setChecked(true);
    }
    QTest::mouseClick(next, Qt::LeftButton);
    auto *place = assistant->findChild<QLineEdit *>(u"path"_s);
    place->setFocus();
    place->selectAll();
    type(m_path);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(m_desk->window->workspace());
    QCOMPARE(m_desk->content().first<Organisation>()->name, u"Harbour Hosting"_s);
    QVERIFY(m_desk->content().all<Activity>().size() >= 2);
    QVERIFY(!m_desk->action(Id::Undo)->isEnabled()); // what it begins with is no step of its own
}

QString StoryTest::add(const RecordType &type_, const QString &french, const QString &english, const QString &role)
{
    m_desk->workspace().go(type_.name);
    m_desk->action(Id::NewRecord)->trigger();
    auto *dialog = m_desk->window->findChild<NewRecordDialog *>();
    if (!dialog
        || !QTest::qWaitFor([dialog] { return dialog->isActiveWindow() && QApplication::focusWidget(); }, 20000))
        return {};
    if (english.isEmpty())
        type(french);
    else
        typeBoth(french, english);
    if (!role.isEmpty()) {
        auto *list = dialog->findChild<SearchBox *>();
        list->setFocus();
        type(role);
        key(Qt::Key_Return);
    }
    QTest::mouseClick(button(dialog, u"Add"_s), Qt::LeftButton);
    const QString id = m_desk->workspace().currentRecord();
    if (!QTest::qWaitFor([this] { return !m_desk->window->findChild<NewRecordDialog *>(); }, 20000))
        return {};
    return id;
}

void StoryTest::shouldAddThreeActivities()
{
    const qsizetype before = m_desk->content().all<Activity>().size();
    QVERIFY(
        !add(recordType<Activity>(), u"Hébergement de sites"_s, u"Hosting of web sites"_s, u"Processor"_s).isEmpty());
    QVERIFY(!add(recordType<Activity>(), u"Assistance"_s, u"Help desk"_s, u"Controller"_s).isEmpty());
    m_edited = add(recordType<Activity>(), u"Lettre d’information"_s, u"Newsletter"_s, u"Controller"_s);
    const auto activities = m_desk->content().all<Activity>();
    QCOMPARE(activities.size(), before + 3);
    QCOMPARE(activities.last()->name.text(Language::French), u"Lettre d’information"_s);
    QCOMPARE(activities.last()->name.text(Language::English), u"Newsletter"_s);
    QCOMPARE(activities.last()->role, u"controller"_s);
    QCOMPARE(activities.at(before)->role, u"processor"_s);
    QCOMPARE(m_desk->workspace().currentRecord(), m_edited);
}

void StoryTest::shouldAddTwoSubProcessors()
{
    QVERIFY(!add(recordType<SubProcessor>(), u"Quayside Data Centres"_s, {}).isEmpty());
    QVERIFY(!add(recordType<SubProcessor>(), u"Lighthouse Mail"_s, {}).isEmpty());
    QCOMPARE(m_desk->content().all<SubProcessor>().size(), 2);
    QCOMPARE(m_desk->content().all<SubProcessor>().first()->name, u"Quayside Data Centres"_s);
}

void StoryTest::shouldAddTheirRetentionRules()
{
    const qsizetype before = m_desk->content().all<RetentionRule>().size();
    QVERIFY(!add(recordType<RetentionRule>(), u"Fichiers des clients"_s, u"Customers’ files"_s).isEmpty());
    QCOMPARE(m_desk->content().all<RetentionRule>().size(), before + 1);
}

void StoryTest::shouldReadThePolicyInBothLanguagesBesideTheForm()
{
    m_desk->workspace().showRecord(m_edited);
    m_desk->action(Id::Preview)->trigger();
    QVERIFY(m_desk->window->showsPreview());
    PreviewPane &pane = m_desk->workspace().previewPane();
    pane.setLanguages({Language::French, Language::English});
    for (const Language language : documentLanguages) {
        QTRY_VERIFY(view(language)->isVisible());
        QTRY_VERIFY(pane.live(language)->pages());
        QTRY_VERIFY(plainText(pane.live(language)->pages()->document).contains(u"Harbour Hosting"_s));
    }
}

void StoryTest::shouldCorrectWhatIsClickedInThePage()
{
    m_desk->window->activateWindow(); // a window manager does so when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window));
    PreviewPane &pane = m_desk->workspace().previewPane();
    const Origin wanted{u"organisation"_s, m_desk->content().first<Organisation>()->id, u"email"_s};
    QTRY_VERIFY(pane.reveal(wanted));
    PreviewView *page = view(Language::English);
    QTRY_VERIFY(page->currentSpot() >= 0);
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, page->spotRect(page->currentSpot()).center());
    QTRY_COMPARE(m_desk->workspace().place(), u"organisation"_s);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"dpo@harbour.example"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->content().first<Organisation>()->email, u"dpo@harbour.example"_s);
    for (const Language language : documentLanguages)
        QTRY_VERIFY(plainText(pane.live(language)->pages()->document).contains(u"dpo@harbour.example"_s));
}

void StoryTest::shouldTakeTheCorrectionBackAndMakeItAgain()
{
    m_desk->action(Id::Undo)->trigger();
    QCOMPARE(m_desk->content().first<Organisation>()->email, u"privacy@harbour.example"_s);
    m_desk->action(Id::Redo)->trigger();
    QCOMPARE(m_desk->content().first<Organisation>()->email, u"dpo@harbour.example"_s);
}

void StoryTest::shouldPrintThePolicy()
{
    m_desk->workspace().go(u"documents"_s);
    m_desk->answers.printTo = m_desk->path(u"paper.pdf"_s);
    QTRY_VERIFY(m_desk->action(Id::Print)->isEnabled());
    m_desk->action(Id::Print)->trigger();
    QTRY_VERIFY(QFileInfo(m_desk->path(u"paper.pdf"_s)).size() > 10000);
    QVERIFY(m_desk->answers.printed);
    QVERIFY(m_desk->answers.errors.isEmpty());
}

void StoryTest::shouldSaveThePolicyAsPdf()
{
    m_desk->action(Id::Make)->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget() || m_desk->window->findChild<MakeDialog *>());
    auto *dialog = m_desk->window->findChild<MakeDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"folder"_s)->setText(m_desk->folder.path());
    QTest::mouseClick(button(dialog, u"Make"_s), Qt::LeftButton);
    const auto made = [this] { return QDir(m_desk->folder.path()).entryInfoList({u"*.pdf"_s}).size() > 1; };
    QTRY_VERIFY(made());
    dialog->close();
    QVERIFY(m_desk->answers.errors.isEmpty());
}

void StoryTest::shouldKeepEverythingInTheFile()
{
    const qsizetype records = m_desk->content().size();
    m_desk->action(Id::Close)->trigger();
    QTRY_VERIFY(!m_desk->window->session());
    const auto verified = RegisterFile::verify(m_path);
    QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().toString()));
    QCOMPARE(verified->records, records);
}

QTEST_MAIN(StoryTest)
#include "storytest.moc"
