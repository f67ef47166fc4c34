// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatespage.h"

#include "templatesstage.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Templates come in, are shown and remembered.
class TemplatesPageTest : public QObject, private TemplatesStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void shouldTeachWhenThereIsNone();
    void shouldImportAFile();
    void shouldTakeADroppedFile();
    void shouldAskBeforeTheSameFileIsImportedAgain();
    void shouldSearchInTheText();
    void shouldRefuseWhatIsNoTemplate_data();
    void shouldRefuseWhatIsNoTemplate();
    void shouldStoreNothingWhenTheOfficerGivesUp();
    void shouldShowWhatIsToBeDecided();
    void shouldUndoAnImport();
    void shouldOnlyLookInARegisterThatAnotherHolds();
    void shouldSayThatARecordHasNoFile();
    void shouldRememberWhatWasShown();
    void shouldNameEveryControl();
    void shouldGiveEachLetterOnceInFrench();
    void shouldStandInANarrowPlace();
};

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
