// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redlineview.h"

#include "look.h"
#include "redlinedialog.h"
#include "redlinehtml.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

const QString old =
    u"## Data\n\nWe keep names.\nWe keep data ten years.\nGone for good.\nSame again.\n## More\nSame here."_s;
const QString now =
    u"## Data\n\nWe keep names.\nWe keep data five years.\nSame again.\nThis <b>is</b> new.\n## More\nSame here."_s;

QPushButton *button(const QWidget &view, const QString &text)
{
    for (QPushButton *each : view.findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    qFatal("no button %s", qPrintable(text));
}

QString where(const QWidget &view)
{
    for (const QLabel *each : view.findChildren<QLabel *>()) {
        if (each->accessibleName() == "This change"_L1)
            return each->text();
    }
    return {};
}

} // namespace

class RedlineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldShowWhatWasAddedAndDeleted();
    void shouldNotTellChangesByColourAlone();
    void shouldGoFromChangeToChange();
    void shouldSayTheChange();
    void shouldShowOnlyWhatChanged();
    void shouldCopyAllWithMarks();
    void shouldCopyTheSelection();
    void shouldSayThatNothingDiffers();
    void shouldFollowTheColourScheme();
    void shouldNameEveryControl();
    void shouldCompareInTheBackground_data();
    void shouldCompareInTheBackground();

private:
    std::unique_ptr<RedlineView> m_view;
    QTextBrowser *m_text = nullptr;
};

void RedlineViewTest::init()
{
    m_view = std::make_unique<RedlineView>();
    m_view->resize(700, 500);
    m_view->setBlocks(redline(old, now));
    m_view->show();
    m_view->activateWindow(); // for its shortcuts
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_text = m_view->findChild<QTextBrowser *>();
}

void RedlineViewTest::shouldShowWhatWasAddedAndDeleted()
{
    QCOMPARE(m_view->changeCount(), 3);
    const QString text = m_text->toPlainText();
    QVERIFY(text.contains(u"We keep data tenfive years."_s));
    QVERIFY(text.contains(u"Gone for good."_s));
    QVERIFY2(text.contains(u"This <b>is</b> new."_s), "markup in the text is text");
}

void RedlineViewTest::shouldNotTellChangesByColourAlone()
{
    QTextCursor cursor = m_text->document()->find(u"five"_s);
    QVERIFY(!cursor.isNull() && cursor.charFormat().fontUnderline());
    cursor = m_text->document()->find(u"ten"_s);
    QVERIFY(!cursor.isNull() && cursor.charFormat().fontStrikeOut());
    cursor = m_text->document()->find(u"names"_s);
    QVERIFY(!cursor.charFormat().fontUnderline() && !cursor.charFormat().fontStrikeOut());
}

void RedlineViewTest::shouldGoFromChangeToChange()
{
    QCOMPARE(m_view->currentChange(), -1);
    QTest::mouseClick(button(*m_view, u"Next change"_s), Qt::LeftButton);
    QCOMPARE(m_view->currentChange(), 0);
    QVERIFY(m_text->textCursor().block().text().contains(u"tenfive"_s));
    QTest::keyClick(m_text, Qt::Key_F8);
    QCOMPARE(m_view->currentChange(), 1);
    QVERIFY(m_text->textCursor().block().text().contains(u"Gone"_s));
    QTest::keyClick(m_text, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_view->currentChange(), 0);
    QTest::mouseClick(button(*m_view, u"Previous change"_s), Qt::LeftButton);
    QCOMPARE(m_view->currentChange(), 2); // around
    QVERIFY(m_text->textCursor().block().text().contains(u"new."_s));
}

void RedlineViewTest::shouldSayTheChange()
{
    m_view->goToNext();
    QCOMPARE(where(*m_view), u"Change 1 of 3. Deleted: “ten”. Added: “five”."_s);
    m_view->goToNext();
    QCOMPARE(where(*m_view), u"Change 2 of 3. Deleted: “Gone for good.”."_s);
}

void RedlineViewTest::shouldShowOnlyWhatChanged()
{
    QTest::mouseClick(m_view->findChild<QCheckBox *>(), Qt::LeftButton);
    QVERIFY(!m_text->toPlainText().contains(u"We keep names."_s));
    QVERIFY(m_text->toPlainText().contains(u"five"_s));
    m_view->goToNext();
    QVERIFY(m_text->textCursor().block().text().contains(u"tenfive"_s));
}

void RedlineViewTest::shouldCopyAllWithMarks()
{
    QTest::mouseClick(button(*m_view, u"Copy"_s), Qt::LeftButton);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(u"We keep data [-ten-][+five+] years."_s));
    QVERIFY(data->html().contains(u"line-through"_s));
}

void RedlineViewTest::shouldCopyTheSelection()
{
    QTextCursor cursor = m_text->document()->find(u"names"_s);
    m_text->setTextCursor(cursor);
    QTest::mouseClick(button(*m_view, u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"names"_s);
}

void RedlineViewTest::shouldSayThatNothingDiffers()
{
    m_view->setBlocks(redline(now, now));
    QCOMPARE(m_view->findChild<QLabel *>()->text(), u"The two texts are the same."_s);
    QVERIFY(!button(*m_view, u"Next change"_s)->isEnabled());
    m_view->goToNext();
    QCOMPARE(m_view->currentChange(), -1);
}

void RedlineViewTest::shouldFollowTheColourScheme()
{
    const auto colour = [this] { return m_text->document()->find(u"five"_s).charFormat().foreground().color(); };
    QCOMPARE(colour(), Look::colour(Look::Tone::Good, m_view->palette()));
    QPalette dark(QColor(0x20, 0x22, 0x26));
    m_view->setPalette(dark);
    QVERIFY(Look::isDark(m_view->palette()));
    QCOMPARE(colour(), Look::colour(Look::Tone::Good, dark));
}

void RedlineViewTest::shouldNameEveryControl()
{
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

void RedlineViewTest::shouldCompareInTheBackground_data()
{
    QTest::addColumn<bool>("works");
    QTest::newRow("a redline") << true;
    QTest::newRow("an error") << false;
}

void RedlineViewTest::shouldCompareInTheBackground()
{
    QFETCH(bool, works);
    const auto compare = [works]() -> Result<QList<RedlineBlock>> {
        return works ? Result<QList<RedlineBlock>>(redline(old, now)) : refused(u"it is not there"_s);
    };
    const QPointer<RedlineDialog> dialog = new RedlineDialog(u"Title"_s, compare, nullptr);
    dialog->show();
    if (works)
        QTRY_COMPARE(dialog->view()->changeCount(), 3);
    else
        QTRY_COMPARE(dialog->view()->findChild<QLabel *>()->text(), u"it is not there"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(RedlineViewTest)
#include "redlineviewtest.moc"
