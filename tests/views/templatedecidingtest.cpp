// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatespage.h"

#include "templatesstage.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// An officer decides what goes into the blanks of a template.
class TemplateDecidingTest : public QObject, private TemplatesStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void shouldChooseByAClickInTheText();
    void shouldGoThroughAllBlanksByKeyboard();
    void shouldTakeTheProposal();
    void shouldTakeAFieldThatWasSearchedFor();
    void shouldTakeAText();
    void shouldKeepATextWhenOneGoesOnWithTheKeyboard();
    void shouldLeaveBlank();
    void shouldTickABox();
    void shouldRepeatForOtherRecords();
    void shouldLeaveAConditionToTheRegister();
    void shouldSayThatTheRegisterDoesNotDecideACondition();
    void shouldTakeADecisionBack();
    void shouldAcceptAndGoOn();
    void shouldAcceptWhatIsSureInOneStep();
    void shouldShowOnlyWhatHasNoValue();
};

void TemplateDecidingTest::shouldChooseByAClickInTheText()
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

void TemplateDecidingTest::shouldGoThroughAllBlanksByKeyboard()
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

void TemplateDecidingTest::shouldTakeTheProposal()
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

void TemplateDecidingTest::shouldTakeAFieldThatWasSearchedFor()
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

void TemplateDecidingTest::shouldTakeAText()
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

void TemplateDecidingTest::shouldKeepATextWhenOneGoesOnWithTheKeyboard()
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

void TemplateDecidingTest::shouldLeaveBlank()
{
    bringIn();
    click(u"Leave blank"_s);
    QVERIFY(settled());
    QCOMPARE(decision(0).kind, Decision::Kind::Leave);
    QCOMPARE(cell(0, TemplateItemModel::Decided), u"stays blank"_s);
    QCOMPARE(cell(0, TemplateItemModel::Prints), QString());
}

void TemplateDecidingTest::shouldTickABox()
{
    bringIn();
    choose(3);
    QCOMPARE(cell(3, TemplateItemModel::Kind), u"box to tick"_s);
    click(u"Tick"_s);
    QVERIFY(settled());
    QCOMPARE(TemplateDecisions(record()->mapping).choice(editorIdOf(3)), std::optional(true));
    QCOMPARE(cell(3, TemplateItemModel::Prints), u"ticked"_s);
}

void TemplateDecidingTest::shouldRepeatForOtherRecords()
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

void TemplateDecidingTest::shouldLeaveAConditionToTheRegister()
{
    bringIn(p("The provider: {provider_name}.") + p("{% if sub_processors %}Others take part.{% endif %}")
            + p("{% if not sub_processors %}Nobody else takes part.{% endif %}"));
    QCOMPARE(m_page->model().rowCount(), 3);
    QCOMPARE(cell(1, TemplateItemModel::Decided), u"as the register says"_s);
    QCOMPARE(cell(1, TemplateItemModel::Prints), u"kept"_s);
    QCOMPARE(cell(2, TemplateItemModel::Prints), u"taken out"_s);
    QVERIFY2(counted().startsWith(u"2 of 3"_s), qPrintable(counted()));
    choose(1);
    QVERIFY(button<QRadioButton>(editor(), u"As the register says"_s)->isChecked());
    QVERIFY(wordsOf(editor()).contains(u"The passage is kept."_s));
    choose(2);
    QVERIFY(wordsOf(editor()).contains(u"The passage is taken out."_s));
    click(u"Keep it"_s);
    QVERIFY(settled());
    QCOMPARE(repeatDecision(2).kind, RepeatDecision::Kind::Keep);
    QVERIFY(!button<QRadioButton>(editor(), u"As the register says"_s)->isChecked());
    QCOMPARE(cell(2, TemplateItemModel::Decided), u"kept"_s);
    click(u"As the register says"_s);
    QVERIFY(settled());
    QCOMPARE(repeatDecision(2).kind, RepeatDecision::Kind::Propose);
    QVERIFY(button<QRadioButton>(editor(), u"As the register says"_s)->isChecked());
    QCOMPARE(cell(2, TemplateItemModel::Prints), u"taken out"_s);
}

void TemplateDecidingTest::shouldSayThatTheRegisterDoesNotDecideACondition()
{
    bringIn(p("{% if zebra_stripes %}See the annex.{% endif %}"));
    QCOMPARE(cell(0, TemplateItemModel::Decided), u"the register does not say"_s);
    QVERIFY2(counted().startsWith(u"0 of 1"_s), qPrintable(counted()));
    QVERIFY(button<QRadioButton>(editor(), u"As the register says"_s)->isChecked());
    QVERIFY(wordsOf(editor()).join(u'\n').contains(u"It does not say whether this holds"_s));
    click(u"Take it out"_s);
    QVERIFY(settled());
    QCOMPARE(repeatDecision(0).kind, RepeatDecision::Kind::Drop);
    QVERIFY2(counted().startsWith(u"1 of 1"_s), qPrintable(counted()));
}

void TemplateDecidingTest::shouldTakeADecisionBack()
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

void TemplateDecidingTest::shouldAcceptAndGoOn()
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

void TemplateDecidingTest::shouldAcceptWhatIsSureInOneStep()
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

void TemplateDecidingTest::shouldShowOnlyWhatHasNoValue()
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

QTEST_MAIN(TemplateDecidingTest)
#include "templatedecidingtest.moc"
