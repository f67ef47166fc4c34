// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bilingualbox.h"

#include "editorstage.h"
#include "textbox.h"

#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// A text in two languages, and the boxes it is written in.
class BilingualBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<EditorStage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void init() { m_stage->open(); }
    void cleanup() { m_stage->close(); }
    void shouldNotTellBetweenTheTwoLanguages();
    void shouldCopyFromTheOtherLanguage();
    void shouldKeepTextsInOtherLanguages();
    void shouldKeepNonBreakingSpaces();
    void shouldStandOneAboveTheOtherWhereItIsNarrow();
    void shouldGrowWithItsText();

private:
    std::unique_ptr<EditorStage> m_stage;
};

void BilingualBoxTest::shouldNotTellBetweenTheTwoLanguages()
{
    m_stage->show(recordType<Activity>(), u"name"_s);
    typeText(u"Paie"_s);
    QTest::keyClick(cursor(), Qt::Key_Tab);
    if (qobject_cast<QToolButton *>(cursor()))
        QTest::keyClick(cursor(), Qt::Key_Tab); // the button that copies from French
    QCOMPARE(m_stage->told->count(), 0);
    typeText(u"Payroll"_s);
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == Value(LocalizedText(u"Paie"_s, u"Payroll"_s)));
}

void BilingualBoxTest::shouldCopyFromTheOtherLanguage()
{
    m_stage->show(recordType<Activity>(), u"name"_s);
    m_stage->editor->setValue(LocalizedText(u"Paie"_s, {}));
    auto *box = m_stage->part<BilingualBox>();
    QVERIFY(box->box(Language::English)->placeholderText().contains(u"missing"_s));
    QVERIFY(!box->copyButton(Language::French)->isVisible());

    QTest::mouseClick(box->copyButton(Language::English), Qt::LeftButton);

    QCOMPARE(box->box(Language::English)->text(), u"Paie"_s);
    QVERIFY(box->box(Language::English)->placeholderText().isEmpty());
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == Value(LocalizedText(u"Paie"_s, u"Paie"_s)));
}

void BilingualBoxTest::shouldKeepTextsInOtherLanguages()
{
    m_stage->show(recordType<Activity>(), u"name"_s);
    LocalizedText text(u"Paie"_s, u"Payroll"_s);
    text.setText(u"de"_s, u"Lohn <b>"_s);
    m_stage->editor->setValue(text);
    typeText(u"X"_s);
    m_stage->leave();
    text.setText(u"fr"_s, u"XPaie"_s);
    QVERIFY(m_stage->editor->value() == Value(text));
}

void BilingualBoxTest::shouldKeepNonBreakingSpaces()
{
    TextBox box(TextBox::Lines::Many);
    box.setText(u"Où\u00a0?\u202f!"_s);
    QCOMPARE(box.text(), u"Où\u00a0?\u202f!"_s);
}

void BilingualBoxTest::shouldStandOneAboveTheOtherWhereItIsNarrow()
{
    QWidget window;
    window.resize(1300, 400);
    BilingualBox box(&window);
    box.resize(1200, 200);
    window.show();
    QTRY_VERIFY(box.box(Language::English)->mapTo(&box, QPoint()).x() > box.width() / 3);
    box.resize(220, 300);
    QTRY_VERIFY(std::abs(box.box(Language::English)->mapTo(&box, QPoint()).x()
                         - box.box(Language::French)->mapTo(&box, QPoint()).x())
                < 20);
    QVERIFY(box.box(Language::English)->mapTo(&box, QPoint()).y()
            > box.box(Language::French)->mapTo(&box, QPoint()).y());
}

void BilingualBoxTest::shouldGrowWithItsText()
{
    TextBox box(TextBox::Lines::Many);
    box.resize(300, 50);
    box.show();
    const int low = box.height();
    box.setText(u"a\nb\nc\nd\ne"_s);
    const int high = box.height();
    QVERIFY(high > low);
    box.setText(u"word "_s.repeated(3000));
    QVERIFY(box.height() > high);
    QVERIFY(box.height() < 1000);
    box.setText({});
    QCOMPARE(box.height(), low);
}

QTEST_MAIN(BilingualBoxTest)
#include "bilingualboxtest.moc"
