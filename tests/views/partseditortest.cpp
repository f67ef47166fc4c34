// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partseditor.h"

#include "formhands.h"
#include "processing.h"

#include <QTabBar>
#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The parts of a record in its form: open, edit, add, move, duplicate, remove.
class PartsEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBringUpANestedField();
    void shouldOpenAndEditAPart();
    void shouldKeepANewPartUntilItSaysWhatItMust();
    void shouldKeepANewPartWhileAnotherRecordIsShown();
    void shouldMoveDuplicateAndRemoveParts();
};

void PartsEditorTest::shouldBringUpANestedField()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(idOf(recordType<Activity>()));
    QCOMPARE(form.fields()->tabs()->currentIndex(), 0);
    form.showField(u"purposes.1.obligation"_s);
    QVERIFY(form.fields()->tabs()->currentIndex() > 0);
    PartCard *card = cardOf(form, u"purposes"_s, 1);
    QVERIFY(card->isOpen());
    QVERIFY(!cardOf(form, u"purposes"_s, 0)->isOpen());
    QVERIFY(hasAncestor(QApplication::focusWidget(), card->row(u"obligation"_s)));
    QVERIFY(form.rect().contains(QApplication::focusWidget()->mapTo(&form, QPoint())));

    form.showField(u"note"_s);
    QVERIFY(hasAncestor(QApplication::focusWidget(), form.fields()->row(u"note"_s)));
    form.showField(u"no_such_field"_s);
    form.showField(u"purposes.99.text"_s);
    form.showField(u"purposes"_s);
    QCOMPARE(QApplication::focusWidget(), cardOf(form, u"purposes"_s, 0)->heading());
}

void PartsEditorTest::shouldOpenAndEditAPart()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<Activity>());
    form.showRecord(id);
    form.showField(u"purposes"_s);
    PartCard *card = cardOf(form, u"purposes"_s, 1);
    QVERIFY(card->heading()->accessibleName().contains(u"2. "_s));
    card->heading()->setFocus();
    QTest::keyClick(card->heading(), Qt::Key_Space);
    QVERIFY(card->isOpen());
    TextBox *box = boxOf(card->row(u"text"_s), Language::English);
    typeInto(box, u"Billing"_s);
    enter(box);
    QCOMPARE(stored<Activity>(desk, id).purposes.at(1).text.text(Language::English), u"Billing"_s);
    QCOMPARE(desk.session().undoStack().count(), 1);
    QVERIFY(desk.session().undoStack().undoText().contains(u"Purposes, 2: Purpose"_s));
    QVERIFY(card->heading()->toolTip().contains(u"Billing"_s));
    QCOMPARE(QApplication::focusWidget(), box);
    desk.session().undoStack().undo();
    QVERIFY(box->text() != u"Billing"_s);
}

void PartsEditorTest::shouldKeepANewPartUntilItSaysWhatItMust()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<Activity>());
    form.showRecord(id);
    form.showField(u"purposes"_s);
    PartsEditor *parts = form.fields()->row(u"purposes"_s)->parts();
    QTest::mouseClick(parts->addButton(), Qt::LeftButton);
    QTest::mouseClick(parts->addButton(), Qt::LeftButton);
    QCOMPARE(parts->cardCount(), 3);
    PartCard *card = parts->card(2);
    QVERIFY(hasAncestor(QApplication::focusWidget(), card->row(u"text"_s)));
    TextBox *tools = boxOf(card->row(u"tools"_s), Language::French);
    typeInto(tools, u"Mailer"_s);
    enter(tools);
    QCOMPARE(stored<Activity>(desk, id).purposes.size(), 2);
    QVERIFY(!desk.session().undoStack().canUndo());

    TextBox *text = boxOf(card->row(u"text"_s), Language::English);
    typeInto(text, u"Newsletter"_s);
    enter(text);
    QCOMPARE(stored<Activity>(desk, id).purposes.size(), 3);
    QCOMPARE(stored<Activity>(desk, id).purposes.last().text, LocalizedText({}, u"Newsletter"_s));
    QCOMPARE(stored<Activity>(desk, id).purposes.last().tools, QStringList{u"Mailer"_s});
    QCOMPARE(parts->cardCount(), 3);
    QCOMPARE(QApplication::focusWidget(), text);
    QCOMPARE(desk.session().undoStack().count(), 1);
    desk.session().undoStack().undo();
    QCOMPARE(parts->cardCount(), 2);
}

void PartsEditorTest::shouldKeepANewPartWhileAnotherRecordIsShown()
{
    Register content = filledRegister();
    auto other = std::make_shared<Activity>(
        static_cast<const Activity &>(*content.find(idOf(recordType<Activity>())).record));
    other->id = u"other"_s;
    other->purposes.clear();
    content.put(recordType<Activity>(), other);
    Desk desk(content);
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(u"other"_s);
    form.showField(u"purposes"_s);
    PartsEditor *parts = form.fields()->row(u"purposes"_s)->parts();
    QTest::mouseClick(parts->addButton(), Qt::LeftButton);
    typeInto(boxOf(parts->card(0)->row(u"tools"_s), Language::French), u"Mailer"_s);
    form.showRecord(idOf(recordType<Activity>()));
    QCOMPARE(parts->cardCount(), 2);
    form.showRecord(u"other"_s);
    QCOMPARE(parts->cardCount(), 1);
    parts->card(0)->setOpen(true);
    QVERIFY(parts->card(0)->row(u"tools"_s)->editor()->value() == Value(QStringList{u"Mailer"_s}));
    QTest::keyClick(parts->card(0)->heading(), Qt::Key_Delete);
    QCOMPARE(parts->cardCount(), 0);
    QVERIFY(!desk.session().undoStack().canUndo());
}

void PartsEditorTest::shouldMoveDuplicateAndRemoveParts()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<Activity>());
    form.showRecord(id);
    form.showField(u"purposes"_s);
    PartsEditor *parts = form.fields()->row(u"purposes"_s)->parts();
    const QList<Purpose> before = stored<Activity>(desk, id).purposes;
    PartCard *second = parts->card(1);
    second->setOpen(true);
    second->heading()->setFocus();

    QTest::keyClick(second->heading(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(stored<Activity>(desk, id).purposes, (QList<Purpose>{before.at(1), before.at(0)}));
    QCOMPARE(parts->card(0), second);
    QVERIFY(second->isOpen());
    QVERIFY(!parts->card(1)->isOpen());
    QCOMPARE(QApplication::focusWidget(), second->heading());
    QTest::keyClick(second->heading(), Qt::Key_Up, Qt::AltModifier); // it is the first
    QCOMPARE(desk.session().undoStack().count(), 1);

    QTest::keyClick(second->heading(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(stored<Activity>(desk, id).purposes, (QList<Purpose>{before.at(1), before.at(1), before.at(0)}));
    QCOMPARE(QApplication::focusWidget(), parts->card(1)->heading());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(stored<Activity>(desk, id).purposes, QList<Purpose>{before.at(1)});
    for (int i = 0; i < 4; ++i)
        desk.session().undoStack().undo();
    QCOMPARE(stored<Activity>(desk, id).purposes, before);
    QCOMPARE(parts->cardCount(), 2);
}

QTEST_MAIN(PartsEditorTest)
#include "partseditortest.moc"
