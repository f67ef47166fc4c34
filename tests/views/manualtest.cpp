// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "manualwindow.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QThreadPool>
#include <QTreeWidget>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowTheChapterThatIsAskedFor();
    void shouldFollowTheContents();
    void shouldFollowALinkAndComeBack();
    void shouldHandALinkToTheOutsideToTheDesktop();
    void shouldFindInAnotherChapter();
    void shouldSayThatNothingWasFound();
    void shouldMakeTheTextLarger();
    void shouldKeepItsPlaceWhenTheColoursChange();
    void shouldPrintTheWholeManual();
    void shouldSayThatItCouldNotPrint();
    void shouldNotPrintWhenTheOfficerGivesUp();
    void shouldGiveEveryControlAName();

private:
    Test::Answers m_answers;
};

void ManualTest::shouldShowTheChapterThatIsAskedFor()
{
    ManualWindow window(Language::English, m_answers);
    window.show();
    QCOMPARE(window.currentChapter(), u"01-introduction.md"_s);
    window.showChapter(u"05-documents.md"_s);
    QCOMPARE(window.currentChapter(), u"05-documents.md"_s);
    QCOMPARE(window.contents()->currentItem()->text(0), u"Documents"_s);
    QVERIFY(window.contents()->currentItem()->isExpanded());
    window.showChapter(u"03-keeping.md#undo-and-redo"_s);
    QCOMPARE(window.contents()->currentItem()->text(0), u"Undo and redo"_s);
    window.showChapter(u"nowhere.md"_s);
    QCOMPARE(window.currentChapter(), u"03-keeping.md"_s);
}

void ManualTest::shouldFollowTheContents()
{
    ManualWindow window(Language::French, m_answers);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::mouseClick(window.contents()->viewport(), Qt::LeftButton, {},
                      window.contents()->visualItemRect(window.contents()->topLevelItem(5)).center());
    QCOMPARE(window.currentChapter(), u"06-journal.md"_s);
    window.contents()->setFocus();
    QTest::keyClick(window.contents(), Qt::Key_Down);
    QCOMPARE(window.contents()->currentItem()->text(0), u"Le lire"_s);
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(window.browser()->hasFocus());
    QTest::keyClick(window.browser(), Qt::Key_End);
    QTRY_VERIFY(window.currentChapter() > u"07"_s);
    QVERIFY(window.contents()->topLevelItem(window.currentChapter().first(2).toInt() - 1)->isExpanded());
    QTest::keyClick(window.browser(), Qt::Key_Home);
    QTRY_COMPARE(window.contents()->currentItem()->text(0), u"Ce qu’est Cartulary"_s);
}

void ManualTest::shouldFollowALinkAndComeBack()
{
    ManualWindow window(Language::English, m_answers);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.browser()->setFocus();
    QTest::keyClick(window.browser(), Qt::Key_Tab); // to the first link
    QTest::keyClick(window.browser(), Qt::Key_Return);
    QCOMPARE(window.contents()->currentItem()->text(0), u"Undo and redo"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.currentChapter(), u"01-introduction.md"_s);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.currentChapter(), u"03-keeping.md"_s);
}

void ManualTest::shouldHandALinkToTheOutsideToTheDesktop()
{
    ManualWindow window(Language::English, m_answers);
    m_answers.shown.clear();
    Q_EMIT window.browser()->anchorClicked(QUrl(u"https://example.org/"_s));
    QCOMPARE(m_answers.shown, QList<QUrl>{QUrl(u"https://example.org/"_s)});
    Q_EMIT window.browser()->anchorClicked(QUrl(u"10-limits.md"_s));
    QCOMPARE(m_answers.shown.size(), 1);
    QCOMPARE(window.currentChapter(), u"10-limits.md"_s);
}

void ManualTest::shouldFindInAnotherChapter()
{
    ManualWindow window(Language::English, m_answers);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.searchLine()->hasFocus());
    QTest::keyClicks(window.searchLine(), u"checked copy"_s);
    QCOMPARE(window.currentChapter(), u"07-files.md"_s);
    QVERIFY(!window.browser()->extraSelections().isEmpty());
    QCOMPARE(window.browser()->extraSelections().first().cursor.selectedText(), u"checked"_s);
    QTest::keyClick(window.searchLine(), Qt::Key_Return);
    QCOMPARE(window.currentChapter(), u"09-command-line.md"_s);
    QTest::keyClick(&window, Qt::Key_F3); // and from the last to the first
    QCOMPARE(window.currentChapter(), u"07-files.md"_s);
    QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(window.currentChapter(), u"09-command-line.md"_s);
    QTest::keyClick(window.searchLine(), Qt::Key_Escape);
    QVERIFY(window.searchLine()->text().isEmpty());
    QVERIFY(window.browser()->extraSelections().isEmpty());
    QVERIFY(window.browser()->hasFocus());
}

void ManualTest::shouldSayThatNothingWasFound()
{
    ManualWindow window(Language::English, m_answers);
    window.show();
    window.showChapter(u"04-overview.md"_s);
    QTest::keyClicks(window.searchLine(), u"zyzzyva"_s);
    QCOMPARE(window.currentChapter(), u"04-overview.md"_s);
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == "Not found"_L1; }));
    window.findNext(); // leads nowhere, and does no harm
}

void ManualTest::shouldMakeTheTextLarger()
{
    ManualWindow window(Language::English, m_answers);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showChapter(u"05-documents.md"_s);
    const qreal before = window.browser()->document()->defaultFont().pointSizeF();
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(window.browser()->document()->defaultFont().pointSizeF(), before * 1.2);
    QCOMPARE(window.currentChapter(), u"05-documents.md"_s);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(window.browser()->document()->defaultFont().pointSizeF(), before * 1.1);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(window.browser()->document()->defaultFont().pointSizeF(), before);
}

void ManualTest::shouldKeepItsPlaceWhenTheColoursChange()
{
    ManualWindow window(Language::English, m_answers);
    window.show();
    window.showChapter(u"06-journal.md"_s);
    const auto linkColour = [&window] {
        const QTextDocument *document = window.browser()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isAnchor())
                    return it.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    const QColor light = linkColour();
    window.setPalette(QPalette(QColor(0x30, 0x30, 0x30)));
    QVERIFY(linkColour().lightness() > light.lightness());
    QCOMPARE(window.currentChapter(), u"06-journal.md"_s);
}

void ManualTest::shouldPrintTheWholeManual()
{
    const QTemporaryDir folder;
    ManualWindow window(Language::French, m_answers);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    m_answers.printTo = folder.filePath(u"manual.pdf"_s);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_answers.printed);
    QThreadPool::globalInstance()->waitForDone();
    QFile file(m_answers.printTo);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(QString::fromLatin1(pdf).count(QRegularExpression(u"/Type\\s*/Page\\b"_s))
            >= 10); // each chapter on a new page
}

void ManualTest::shouldSayThatItCouldNotPrint()
{
    const QTemporaryDir folder;
    ManualWindow window(Language::English, m_answers);
    m_answers.errors.clear();
    m_answers.printTo = folder.filePath(u"no such folder/manual.pdf"_s);
    window.print();
    QTRY_COMPARE(m_answers.errors.size(), 1);
    m_answers.errors.clear();
}

void ManualTest::shouldNotPrintWhenTheOfficerGivesUp()
{
    m_answers.printTo.clear();
    m_answers.printed = false;
    ManualWindow window(Language::English, m_answers);
    window.print();
    QVERIFY(!m_answers.printed);
    QVERIFY(m_answers.errors.isEmpty());
}

void ManualTest::shouldGiveEveryControlAName()
{
    ManualWindow window(Language::English, m_answers);
    window.show();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(ManualTest)
#include "manualtest.moc"
