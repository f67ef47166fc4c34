// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatespage.h"

#include "controls.h"
#include "digest.h"
#include "formdesk.h"
#include "officeconvert.h"
#include "templatefieldbox.h"
#include "templateimportdialog.h"
#include "templateitemeditor.h"
#include "templateregister.h"
#include "templatestrip.h"
#include "templatetextview.h"
#include "textbox.h"
#include "windowlanguage.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray agreement()
{
    return p("1. Parties") + p("The provider: {provider_name}. The customer: {customer_name}.")
         + p("Share capital: {share_capital}") + p("[ ] by post") + p("2. Sub-processors")
         + table({{"Sub-processor", "Country", "Purpose"}, {"", "", ""}});
}

QString plain(QString text)
{
    return text.remove(u'&');
}

/// All that stands on the labels of @p widget.
QStringList wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

/// The visible button, action or choice of @p widget that begins with @p words.
template<typename Button>
Button *button(const QWidget *widget, const QString &words)
{
    for (Button *each : widget->findChildren<Button *>()) {
        if (each->isVisible() && plain(each->text()).startsWith(words))
            return each;
    }
    qFatal("no button %s", qPrintable(words));
}

} // namespace

/// Templates as an officer works with them: with clicks and keys.
class TemplatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldTeachWhenThereIsNone();
    void shouldImportAFile();
    void shouldTakeADroppedFile();
    void shouldAskBeforeTheSameFileIsImportedAgain();
    void shouldFillInAnOpenDocumentText();
    void shouldSearchInTheText();
    void shouldRefuseWhatIsNoTemplate_data();
    void shouldRefuseWhatIsNoTemplate();
    void shouldStoreNothingWhenTheOfficerGivesUp();
    void shouldShowWhatIsToBeDecided();
    void shouldChooseByAClickInTheText();
    void shouldGoThroughAllBlanksByKeyboard();
    void shouldTakeTheProposal();
    void shouldTakeAFieldThatWasSearchedFor();
    void shouldTakeAText();
    void shouldKeepATextWhenOneGoesOnWithTheKeyboard();
    void shouldLeaveBlank();
    void shouldTickABox();
    void shouldRepeatForOtherRecords();
    void shouldTakeADecisionBack();
    void shouldAcceptAndGoOn();
    void shouldAcceptWhatIsSureInOneStep();
    void shouldShowOnlyWhatHasNoValue();
    void shouldShowTheTextFilledIn();
    void shouldFillInAndSayWhatStayedBlank();
    void shouldMakeAPdfWhereLibreOfficeIs();
    void shouldLeaveNothingWhenFillingIsGivenUp();
    void shouldSayWhenTheFileCannotBeWritten();
    void shouldTakeOverDecisionsForANewVersion();
    void shouldFollowTheRegister();
    void shouldUndoAnImport();
    void shouldOnlyLookInARegisterThatAnotherHolds();
    void shouldSayThatARecordHasNoFile();
    void shouldRememberWhatWasShown();
    void shouldNameEveryControl();
    void shouldGiveEachLetterOnceInFrench();
    void shouldStandInANarrowPlace();

private:
    QString written(const QByteArray &body, const QString &name = u"agreement.docx"_s);
    void import(const QString &path);
    void bringIn(const QByteArray &body = agreement()) { import(written(body)); }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return m_page->isIdle(); }, 20000)
            && !QTest::qWaitFor([] { return false; }, 20);
    }
    QString cell(int row, int column) const { return m_page->model().index(row, column).data().toString(); }
    TemplateItemTable *table() const { return m_page->findChild<TemplateItemTable *>(); }
    TemplateTextView *text() const { return m_page->findChild<TemplateTextView *>(); }
    TemplateItemEditor *editor() const { return m_page->findChild<TemplateItemEditor *>(); }
    TemplateImportDialog *dialog() const { return m_page->findChild<TemplateImportDialog *>(); }
    QAction *action(const QString &words) const
    {
        for (QAction *each : m_page->findChildren<QAction *>()) {
            if (plain(each->text()).startsWith(words))
                return each;
        }
        qFatal("no action %s", qPrintable(words));
    }
    void choose(int row) { table()->chooseRow(row); }
    void click(const QString &words)
    {
        auto *radio = button<QRadioButton>(editor(), words);
        QTest::mouseClick(radio, Qt::LeftButton, {}, QPoint(10, radio->height() / 2));
    }
    QString said() const
    {
        QStringList words;
        for (const TemplateStrip *strip : m_page->findChildren<TemplateStrip *>()) {
            if (strip->isVisible())
                words.append(strip->text());
        }
        return words.join(u'\n');
    }
    QString counted() const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().contains(u"decided"_s))
                return label->text();
        }
        return {};
    }
    std::shared_ptr<const CustomerTemplate> record() const
    {
        const auto all = m_desk->session().content().all<CustomerTemplate>();
        return all.isEmpty() ? nullptr : all.last();
    }
    Decision decision(int row) const { return TemplateDecisions(record()->mapping).blank(editorIdOf(row)); }
    QString editorIdOf(int row) const { return m_ids.value(row); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TemplatesPage> m_page;
    QStringList m_ids; ///< by row
};

void TemplatesPageTest::init()
{
    m_desk = std::make_unique<Desk>(templateRegister());
    m_page = std::make_unique<TemplatesPage>(m_desk->window());
    bringUp(*m_page, {1200, 800});
}

void TemplatesPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_ids.clear();
}

QString TemplatesPageTest::written(const QByteArray &body, const QString &name)
{
    const QString path = m_desk->folder().filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(docx(body));
    return path;
}

/// Imports the file @p path for the customer, as an officer would.
void TemplatesPageTest::import(const QString &path)
{
    m_desk->answers.file = path;
    action(u"Import a template"_s)->trigger();
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
    auto *asked = dialog();
    for (QComboBox *box : asked->findChildren<QComboBox *>()) {
        if (const int index = box->findData(u"ys"_s); index >= 0)
            box->setCurrentIndex(index);
    }
    QTest::mouseClick(button<QPushButton>(asked, u"Import"_s), Qt::LeftButton);
    QVERIFY(settled());
    QTRY_VERIFY(m_page->model().rowCount() > 0);
    QVERIFY(settled());
    m_page->activateWindow(); // after its dialog
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_ids.clear();
    const Scan scan = readTemplate([&] {
                          QFile file(path);
                          return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                      }())
                          .value()
                          ->scan;
    for (const TemplateItem item : templateItems(scan))
        m_ids.append(itemId(scan, item));
}

void TemplatesPageTest::shouldTeachWhenThereIsNone()
{
    auto *import = button<QPushButton>(m_page.get(), u"Import a template"_s);
    QVERIFY(import->isEnabled());
    QVERIFY(!action(u"Fill in"_s)->isVisible());
    m_desk->answers.file = written(agreement());
    QTest::mouseClick(import, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
}

void TemplatesPageTest::shouldImportAFile()
{
    const QString path = written(agreement(), u"DPA_of_Ys.docx"_s);
    m_desk->answers.file = path;
    m_page->perform(Page::Verb::New);
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
    QCOMPARE(dialog()->findChild<QLineEdit *>()->text(), u"DPA of Ys"_s);
    QCOMPARE(namelessControls(dialog()), QStringList());
    QCOMPARE(doubleMnemonics(dialog()), QStringList());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    import(path);
    QVERIFY(record());
    QCOMPARE(record()->name.text(Language::English), u"DPA of Ys"_s);
    QCOMPARE(record()->customer, u"ys"_s);
    QCOMPARE(record()->fileName, u"DPA_of_Ys.docx"_s);
    QCOMPARE(record()->language, u"en"_s);
    QCOMPARE(record()->received, QDate(2026, 3, 1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(record()->sha256, sha256Of(bytes));
    QByteArray kept;
    m_desk->session().readAttachment(record()->sha256, this,
                                     [&](const auto &read) { kept = read.value_or(QByteArray()); });
    QTRY_COMPARE(kept, bytes);
    QCOMPARE(m_page->currentId(), record()->id);
}

void TemplatesPageTest::shouldTakeADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(agreement()))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_page.get(), &drop);
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
    data.setUrls({QUrl::fromLocalFile(u"/a/picture.png"_s)});
    QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    other.ignore();
    QApplication::sendEvent(m_page.get(), &other);
    QVERIFY(!other.isAccepted());
}

void TemplatesPageTest::shouldAskBeforeTheSameFileIsImportedAgain()
{
    bringIn();
    m_desk->answers.confirmed = false;
    m_page->importFile(written(agreement(), u"the same.docx"_s));
    QTRY_COMPARE(m_desk->answers.texts.size(), 1);
    QVERIFY(m_desk->answers.texts.first().contains(u"agreement"_s));
    QVERIFY(!dialog());
    QCOMPARE(m_page->currentId(), record()->id);
    m_desk->answers.confirmed = true;
    m_page->importFile(written(agreement(), u"the same.docx"_s));
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
}

void TemplatesPageTest::shouldFillInAnOpenDocumentText()
{
    const QString path = m_desk->folder().filePath(u"accord.odt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writePackage(odtParts("<text:p>The provider: {provider_name}.</text:p>")).value());
    file.close();
    import(path);
    QCOMPARE(cell(0, TemplateItemModel::Prints), u"Nimbe & Fils <SARL>"_s);
    m_desk->answers.file = m_desk->folder().filePath(u"filled.odt"_s);
    m_page->perform(Page::Verb::Save);
    QVERIFY(settled());
    QCOMPARE(m_desk->answers.errors.size(), 0);
    QFile filled(m_desk->answers.file);
    QVERIFY(filled.open(QIODevice::ReadOnly));
    QVERIFY(textOf(filled.readAll()).contains(u"The provider: Nimbe & Fils <SARL>."_s));
}

void TemplatesPageTest::shouldSearchInTheText()
{
    QVERIFY(!m_page->can(Page::Verb::Find));
    bringIn();
    m_page->perform(Page::Verb::Find);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"sub-proc"_s);
    QCOMPARE(text()->textCursor().selectedText(), u"Sub-proc"_s);
    const int first = text()->textCursor().selectionStart();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(text()->textCursor().selectionStart() > first);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(text()->textCursor().selectionStart(), first);
}

void TemplatesPageTest::shouldRefuseWhatIsNoTemplate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("Dear Sir,");
    QTest::newRow("Word 97") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    QTest::newRow("cut short") << docx(agreement()).chopped(200);
    QTest::newRow("no XML") << writePackage(withPart(docxParts({}), u"word/document.xml"_s, "<w:document")).value();
}

void TemplatesPageTest::shouldRefuseWhatIsNoTemplate()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_desk->folder().filePath(u"hostile.docx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    m_page->importFile(path);
    QTRY_COMPARE(m_desk->answers.errors.size(), 1);
    QVERIFY(!m_desk->answers.errors.first().message.isEmpty());
    QCOMPARE(m_desk->answers.errors.first().file, path);
    QVERIFY(!record());
    QVERIFY(action(u"Import a template"_s)->isEnabled());
}

void TemplatesPageTest::shouldStoreNothingWhenTheOfficerGivesUp()
{
    m_page->importFile(written(agreement()));
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!record());
}

void TemplatesPageTest::shouldShowWhatIsToBeDecided()
{
    bringIn();
    QVERIFY(m_page->model().rowCount() >= 8);
    QCOMPARE(cell(0, TemplateItemModel::Prints), u"Nimbe & Fils <SARL>"_s);
    QCOMPARE(cell(1, TemplateItemModel::Prints), u"Mairie d’Ys"_s);
    QCOMPARE(table()->currentRow(), 0);
    QTRY_VERIFY(text()->toPlainText().contains(u"The provider: {provider_name}."_s));
    QVERIFY(editor()->isVisible());
    QVERIFY(button<QRadioButton>(editor(), u"Proposal, sure"_s)->isEnabled());
    QVERIFY(wordsOf(editor()).contains(u"Provider › Name: “Nimbe & Fils <SARL>”"_s));
    QVERIFY(counted().startsWith(u"0 of "_s));
    QVERIFY(counted().contains(u"without a value"_s));
    for (const QRadioButton *radio : editor()->findChildren<QRadioButton *>())
        QVERIFY(!radio->isChecked()); // nobody has decided
}

void TemplatesPageTest::shouldChooseByAClickInTheText()
{
    bringIn();
    QTRY_VERIFY(text()->placeOf(1));
    QTextCursor cursor(text()->document());
    cursor.setPosition(text()->placeOf(1)->from + 3);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, text()->cursorRect(cursor).center());
    QCOMPARE(table()->currentRow(), 1);
    QCOMPARE(text()->currentItem(), 1);
    choose(0);
    QCOMPARE(text()->currentItem(), 0);
    QCOMPARE(text()->itemAt(text()->placeOf(0)->from), 0);
    QCOMPARE(text()->itemAt(0), -1);
    // Enter on a blank chooses it too.
    text()->setFocus();
    cursor.setPosition(text()->placeOf(2)->from + 1);
    text()->setTextCursor(cursor);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(table()->currentRow(), 2);
}

void TemplatesPageTest::shouldGoThroughAllBlanksByKeyboard()
{
    bringIn();
    text()->setFocus();
    const int count = m_page->model().rowCount();
    for (int row = 1; row < count; ++row) {
        QTest::keyClick(text(), Qt::Key_F4);
        QCOMPARE(table()->currentRow(), row);
    }
    QTest::keyClick(text(), Qt::Key_F4);
    QCOMPARE(table()->currentRow(), 0);
    QTest::keyClick(text(), Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(table()->currentRow(), count - 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(table()->currentRow(), count - 2);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(editor()->isAncestorOf(QApplication::focusWidget()));
}

void TemplatesPageTest::shouldTakeTheProposal()
{
    bringIn();
    click(u"Proposal"_s);
    QVERIFY(settled());
    QCOMPARE(decision(0).kind, Decision::Kind::Field);
    QCOMPARE(decision(0).value, u"processor.name"_s);
    QCOMPARE(cell(0, TemplateItemModel::Decided), u"Provider › Name"_s);
    QVERIFY(counted().startsWith(u"1 of "_s));
    QVERIFY(m_desk->session().undoStack().undoText().contains(u"provider"_s));
    m_desk->session().undoStack().undo();
    QVERIFY(settled());
    QCOMPARE(decision(0).kind, Decision::Kind::Propose);
    QVERIFY(counted().startsWith(u"0 of "_s));
    QVERIFY(!button<QRadioButton>(editor(), u"Proposal"_s)->isChecked());
}

void TemplatesPageTest::shouldTakeAFieldThatWasSearchedFor()
{
    bringIn();
    click(u"Field of the register"_s);
    auto *box = editor()->findChild<TemplateFieldBox *>();
    QTRY_VERIFY(box->hasFocus());
    QTest::keyClicks(box, u"organ vat"_s);
    QVERIFY(box->isOpen());
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(settled());
    QCOMPARE(decision(0).value, u"organisation.vat_number"_s);
    QCOMPARE(cell(0, TemplateItemModel::Prints), u"FR00901234568"_s);
    QVERIFY(button<QRadioButton>(editor(), u"Field of the register"_s)->isChecked());
    // What names no field is no choice.
    QTest::keyClicks(box, u"zzz"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), u"Organisation › VAT number"_s);
    QCOMPARE(decision(0).value, u"organisation.vat_number"_s);
}

void TemplatesPageTest::shouldTakeAText()
{
    bringIn();
    choose(2);
    click(u"Own text"_s);
    auto *words = editor()->findChild<TextBox *>();
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, u"1 000 & more"_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(settled());
    QCOMPARE(decision(2).kind, Decision::Kind::Text);
    QCOMPARE(decision(2).value, u"1 000 & more"_s);
    QCOMPARE(cell(2, TemplateItemModel::Prints), u"1 000 & more"_s);
    QVERIFY(button<QRadioButton>(editor(), u"Own text"_s)->isChecked());
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(settled());
    QCOMPARE(decision(2).kind, Decision::Kind::Propose);
}

void TemplatesPageTest::shouldKeepATextWhenOneGoesOnWithTheKeyboard()
{
    bringIn();
    choose(2);
    auto *words = editor()->findChild<TextBox *>();
    words->setFocus();
    QTest::keyClicks(words, u"none"_s);
    QTest::keyClick(words, Qt::Key_F4);
    QVERIFY(settled());
    QCOMPARE(decision(2).value, u"none"_s);
    QCOMPARE(table()->currentRow(), 3);
    QCOMPARE(m_desk->session().undoStack().count(), 2); // the import and one decision
}

void TemplatesPageTest::shouldLeaveBlank()
{
    bringIn();
    click(u"Leave blank"_s);
    QVERIFY(settled());
    QCOMPARE(decision(0).kind, Decision::Kind::Leave);
    QCOMPARE(cell(0, TemplateItemModel::Decided), u"stays blank"_s);
    QCOMPARE(cell(0, TemplateItemModel::Prints), QString());
}

void TemplatesPageTest::shouldTickABox()
{
    bringIn();
    choose(3);
    QCOMPARE(cell(3, TemplateItemModel::Kind), u"box to tick"_s);
    click(u"Tick"_s);
    QVERIFY(settled());
    QCOMPARE(TemplateDecisions(record()->mapping).choice(editorIdOf(3)), std::optional(true));
    QCOMPARE(cell(3, TemplateItemModel::Prints), u"ticked"_s);
}

void TemplatesPageTest::shouldRepeatForOtherRecords()
{
    bringIn();
    choose(4);
    QCOMPARE(cell(4, TemplateItemModel::Kind), u"table with a row for each record"_s);
    auto *box = editor()->findChild<TemplateFieldBox *>();
    box->setFocus();
    QTest::keyClicks(box, u"measure"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(settled());
    QCOMPARE(TemplateDecisions(record()->mapping).repeat(editorIdOf(4)).list, u"measures_shown"_s);
    QVERIFY(cell(4, TemplateItemModel::Prints).startsWith(u"1 "_s));
}

void TemplatesPageTest::shouldTakeADecisionBack()
{
    bringIn();
    click(u"Leave blank"_s);
    QVERIFY(settled());
    auto *back = editor()->findChild<QToolButton *>();
    QVERIFY(back->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(settled());
    QCOMPARE(decision(0).kind, Decision::Kind::Propose);
    QVERIFY(!back->isEnabled());
}

void TemplatesPageTest::shouldAcceptAndGoOn()
{
    bringIn();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F7);
    QVERIFY(settled());
    QCOMPARE(decision(0).value, u"processor.name"_s);
    QCOMPARE(table()->currentRow(), 1);
    QTest::keyClick(table(), Qt::Key_F7);
    QVERIFY(settled());
    QCOMPARE(decision(1).value, u"controller.name"_s);
}

void TemplatesPageTest::shouldAcceptWhatIsSureInOneStep()
{
    bringIn();
    action(u"Accept what is sure"_s)->trigger();
    QVERIFY(settled());
    QCOMPARE(decision(0).kind, Decision::Kind::Field);
    QCOMPARE(decision(1).kind, Decision::Kind::Field);
    QCOMPARE(decision(2).kind, Decision::Kind::Propose);
    QVERIFY(said().contains(u"accepted"_s));
    m_desk->session().undoStack().undo();
    QVERIFY(settled());
    QCOMPARE(decision(0).kind, Decision::Kind::Propose);
    QCOMPARE(decision(1).kind, Decision::Kind::Propose);
}

void TemplatesPageTest::shouldShowOnlyWhatHasNoValue()
{
    bringIn();
    QComboBox *shown = nullptr;
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Blanks shown"_L1)
            shown = box;
    }
    QVERIFY(shown);
    choose(2);
    shown->setCurrentIndex(2);
    QVERIFY(table()->isRowHidden(0));
    QVERIFY(table()->isRowHidden(1));
    QVERIFY(!table()->isRowHidden(2));
    QTest::keyClick(table(), Qt::Key_F4);
    QVERIFY(table()->currentRow() != 0 && table()->currentRow() != 1);
}

void TemplatesPageTest::shouldShowTheTextFilledIn()
{
    bringIn();
    QTest::mouseClick(button<QToolButton>(m_page.get(), u"Filled in"_s), Qt::LeftButton);
    QTRY_VERIFY(text()->toPlainText().contains(u"The provider: Nimbe & Fils <SARL>. The customer: Mairie d’Ys."_s));
    QVERIFY(text()->toPlainText().contains(u"{share_capital}"_s));
    QVERIFY(text()->toPlainText().contains(u"Beta & Co"_s));
    const TextPlace place = *text()->placeOf(1);
    QCOMPARE(text()->toPlainText().mid(place.from, place.to - place.from), u"Mairie d’Ys"_s);
    choose(2);
    auto *words = editor()->findChild<TextBox *>();
    words->setFocus();
    QTest::keyClicks(words, u"none"_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(text()->toPlainText().contains(u"Share capital: none"_s));
    QTest::mouseClick(button<QToolButton>(m_page.get(), u"As the template"_s), Qt::LeftButton);
    QTRY_VERIFY(text()->toPlainText().contains(u"{customer_name}"_s));
}

void TemplatesPageTest::shouldFillInAndSayWhatStayedBlank()
{
    bringIn();
    choose(0);
    const QString path = m_desk->folder().filePath(u"filled.docx"_s);
    m_desk->answers.file = path;
    action(u"Fill in"_s)->trigger();
    QVERIFY(settled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = textOf(file.readAll());
    QVERIFY2(written.contains(u"The provider: Nimbe & Fils <SARL>. The customer: Mairie d’Ys."_s), qPrintable(written));
    QVERIFY(written.contains(u"{share_capital}"_s));
    QVERIFY(written.contains(u"Gamma"_s));
    QVERIFY2(said().contains(u"stayed blank"_s), qPrintable(said()));
    TemplateStrip *strip = nullptr;
    for (auto *each : m_page->findChildren<TemplateStrip *>()) {
        if (each->isVisible())
            strip = each;
    }
    QVERIFY(strip);
    Q_EMIT strip->linkChosen(u"#"_s + editorIdOf(2));
    QCOMPARE(table()->currentRow(), 2);
    Q_EMIT strip->linkChosen(u"open"_s);
    QCOMPARE(m_desk->answers.shown, QList<QUrl>{QUrl::fromLocalFile(path)});
    m_desk->answers.file.clear();
    m_page->perform(Page::Verb::Save); // given up
    QVERIFY(m_page->isIdle());
}

void TemplatesPageTest::shouldMakeAPdfWhereLibreOfficeIs()
{
    if (!isLibreOfficePresent())
        QSKIP("LibreOffice is not installed");
    bringIn();
    const QString path = m_desk->folder().filePath(u"filled.pdf"_s);
    m_desk->answers.file = path;
    m_page->perform(Page::Verb::Save);
    QVERIFY(!action(u"Import a template"_s)->isEnabled()); // one thing at a time
    QVERIFY(QTest::qWaitFor([this] { return m_page->isIdle(); }, 120000));
    QCOMPARE(m_desk->answers.errors.size(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TemplatesPageTest::shouldLeaveNothingWhenFillingIsGivenUp()
{
    if (!isLibreOfficePresent())
        QSKIP("LibreOffice is not installed");
    bringIn();
    const QString path = m_desk->folder().filePath(u"given-up.pdf"_s);
    m_desk->answers.file = path;
    m_page->perform(Page::Verb::Save);
    QTest::mouseClick(button<QPushButton>(m_page.get(), u"Cancel"_s), Qt::LeftButton);
    QVERIFY(settled());
    QVERIFY(action(u"Fill in"_s)->isEnabled());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_desk->answers.errors.size(), 0);
}

void TemplatesPageTest::shouldSayWhenTheFileCannotBeWritten()
{
    bringIn();
    m_desk->answers.file = m_desk->folder().filePath(u"no/such/folder/filled.docx"_s);
    m_page->perform(Page::Verb::Save);
    QTRY_COMPARE(m_desk->answers.errors.size(), 1);
    QCOMPARE(m_desk->answers.errors.first().code, Error::Code::Io);
    QCOMPARE(m_desk->answers.errors.first().file, m_desk->answers.file);
}

void TemplatesPageTest::shouldTakeOverDecisionsForANewVersion()
{
    import(written(agreement(), u"agreement v1.docx"_s));
    action(u"Accept what is sure"_s)->trigger();
    QVERIFY(settled());
    const QString first = record()->id;
    import(written(p("0. Place") + p("Signed in {place}.") + agreement(), u"agreement v2.docx"_s));
    QVERIFY(record()->id != first);
    QVERIFY2(said().contains(u"Taken over from the version before"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"New: Signed in."_s), qPrintable(said()));
    QCOMPARE(decision(1).kind, Decision::Kind::Field);
    QCOMPARE(decision(1).value, u"processor.name"_s);
    QVERIFY(m_page->model().index(0, 0).data(TemplateItemModel::FreshRole).toBool());
    QVERIFY(!m_page->model().index(1, 0).data(TemplateItemModel::FreshRole).toBool());
    m_page->choose(first);
    QVERIFY(settled());
    QVERIFY(!said().contains(u"New: "_s));
}

void TemplatesPageTest::shouldFollowTheRegister()
{
    bringIn();
    const auto before = m_desk->session().content().all<Customer>().first();
    auto after = std::make_shared<Customer>(*before);
    after->name = u"Port d’Ys"_s;
    QVERIFY(m_desk->session().change(u"name"_s, {{&recordType<Customer>(), before, after}}));
    QTRY_COMPARE(cell(1, TemplateItemModel::Prints), u"Port d’Ys"_s);
}

void TemplatesPageTest::shouldUndoAnImport()
{
    bringIn();
    m_desk->session().undoStack().undo();
    QVERIFY(settled());
    QVERIFY(!record());
    QCOMPARE(m_page->model().rowCount(), 0);
    QVERIFY(button<QPushButton>(m_page.get(), u"Import a template"_s)->isVisible());
    m_desk->session().undoStack().redo();
    QTRY_VERIFY(m_page->model().rowCount() > 0);
}

void TemplatesPageTest::shouldOnlyLookInARegisterThatAnotherHolds()
{
    bringIn();
    std::shared_ptr<RegisterSession> second;
    RegisterSession::open(m_desk->session().path(), RegisterSession::Start::Open, {systemClock, u"Other"_s}, qApp,
                          [&](const auto &opened) { second = opened.value_or(nullptr); });
    QTRY_VERIFY(second);
    QVERIFY(second->isReadOnly());
    const WindowContext context{*second, m_desk->journey, m_desk->answers, m_desk->settings, Language::English};
    m_page = std::make_unique<TemplatesPage>(context);
    bringUp(*m_page, {1200, 800});
    QTRY_VERIFY(m_page->model().rowCount() > 0);
    QVERIFY(settled());
    QVERIFY(text()->toPlainText().contains(u"{provider_name}"_s));
    QVERIFY(!m_page->can(Page::Verb::New));
    QVERIFY(!action(u"Import a template"_s)->isEnabled());
    QVERIFY(!action(u"Accept what is sure"_s)->isEnabled());
    for (const QRadioButton *radio : editor()->findChildren<QRadioButton *>())
        QVERIFY(!radio->isEnabled());
    QTest::keyClick(table(), Qt::Key_F7);
    QVERIFY(settled());
    QVERIFY(counted().startsWith(u"0 of "_s));
    QVERIFY(m_page->can(Page::Verb::Save)); // what is written is a file of its own
    m_page.reset();
}

void TemplatesPageTest::shouldSayThatARecordHasNoFile()
{
    auto made = std::make_shared<CustomerTemplate>();
    made->id = newId();
    made->name.setText(u"en"_s, u"By hand"_s);
    QVERIFY(m_desk->session().change(u"x"_s, {{&recordType<CustomerTemplate>(), nullptr, made}}));
    QVERIFY2(said().contains(u"no file"_s), qPrintable(said()));
    auto lost = std::make_shared<CustomerTemplate>(*made);
    lost->id = newId();
    lost->sha256 = QString(64, u'a');
    QVERIFY(m_desk->session().change(u"x"_s, {{&recordType<CustomerTemplate>(), nullptr, lost}}));
    m_page->choose(lost->id);
    QTRY_VERIFY(!said().isEmpty() && !said().contains(u"no file"_s));
    QVERIFY(!m_page->can(Page::Verb::Save));
}

void TemplatesPageTest::shouldRememberWhatWasShown()
{
    import(written(agreement(), u"one.docx"_s));
    const QString first = m_page->currentId();
    import(written(agreement() + p("{other}"), u"two.docx"_s));
    QVERIFY(m_page->currentId() != first);
    m_page->choose(first);
    QTest::mouseClick(button<QToolButton>(m_page.get(), u"Filled in"_s), Qt::LeftButton);
    const QVariantMap state = m_page->state();
    m_page = std::make_unique<TemplatesPage>(m_desk->window());
    m_page->restore(state);
    bringUp(*m_page, {1200, 800});
    QCOMPARE(m_page->currentId(), first);
    QTRY_VERIFY(text()->toPlainText().contains(u"Nimbe"_s));
}

void TemplatesPageTest::shouldNameEveryControl()
{
    QCOMPARE(namelessControls(m_page.get()), QStringList());
    const QStringList menus{u"Alt+F"_s, u"Alt+E"_s, u"Alt+R"_s, u"Alt+V"_s, u"Alt+H"_s};
    QCOMPARE(doubleMnemonics(m_page.get(), menus), QStringList());
    bringIn();
    for (int row = 0; row < m_page->model().rowCount(); ++row) {
        choose(row);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(doubleMnemonics(m_page.get(), menus), QStringList());
    }
}

void TemplatesPageTest::shouldGiveEachLetterOnceInFrench()
{
    WindowLanguage french;
    french.use(Language::French);
    const WindowContext context{m_desk->session(), m_desk->journey, m_desk->answers, m_desk->settings,
                                Language::French};
    m_page = std::make_unique<TemplatesPage>(context);
    bringUp(*m_page, {1200, 800});
    m_page->importFile(written(agreement() + p("{% if annex %}See the annex.{% endif %}")));
    QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
    QCOMPARE(doubleMnemonics(dialog()), QStringList());
    dialog()->accept();
    QTRY_VERIFY(m_page->model().rowCount() > 0);
    QVERIFY(settled());
    const QStringList menus{u"Alt+F"_s, u"Alt+D"_s, u"Alt+I"_s, u"Alt+A"_s, u"Alt+E"_s};
    for (int row = 0; row < m_page->model().rowCount(); ++row) {
        choose(row);
        QVERIFY2(doubleMnemonics(m_page.get(), menus).isEmpty(),
                 qPrintable(cell(row, TemplateItemModel::Kind) + doubleMnemonics(m_page.get(), menus).join(u' ')));
    }
}

void TemplatesPageTest::shouldStandInANarrowPlace()
{
    bringIn();
    QVERIFY2(m_page->minimumSizeHint().width() <= 780, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 560,
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
}

QTEST_MAIN(TemplatesPageTest)
#include "templatespagetest.moc"
