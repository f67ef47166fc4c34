// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"
#include "formhands.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "recordheader.h"
#include "searchbox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What is typed into the form of a record: stored, refused, undone; and how the form follows what others change.
class RecordFormEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStoreAnEditAtOnceAndUndoIt();
    void shouldStoreWhatIsTypedWhenAnotherRecordIsShown();
    void shouldKeepWhatCannotBeStoredAndSayWhy();
    void shouldKeepTheFormerValueOfARequiredField();
    void shouldFollowOtherChangesWithoutDisturbingTheTyping();
    void shouldFollowTheNameOfARecordReferredTo();
    void shouldSayThatTheRecordIsGoneAndShowItAgain();
    void shouldStoreARecordMadeInPlaceInTheSameStep();
    void shouldOfferToMakeTheOnlyRecord();
};

void RecordFormEditsTest::shouldStoreAnEditAtOnceAndUndoIt()
{
    OpenForm open(recordType<SubProcessor>());
    auto &[desk, form, id] = open;
    const QString before = stored<SubProcessor>(desk, id).name;
    TextBox *box = boxOf(form.fields()->row(u"name"_s), Language::French);
    typeInto(box, u"Hébergeur & fils"_s);
    QCOMPARE(stored<SubProcessor>(desk, id).name, before);

    form.header()->helpButton()->setFocus(Qt::TabFocusReason);

    QCOMPARE(stored<SubProcessor>(desk, id).name, u"Hébergeur & fils"_s);
    QCOMPARE(form.header()->title(), u"Hébergeur & fils"_s);
    QCOMPARE(desk.session().undoStack().count(), 1);
    QVERIFY(desk.session().undoStack().undoText().endsWith(u": Name"_s));

    desk.session().undoStack().undo();
    QCOMPARE(box->text(), before);
    QCOMPARE(form.header()->title(), before);
    desk.session().undoStack().redo();
    QCOMPARE(box->text(), u"Hébergeur & fils"_s);
}

void RecordFormEditsTest::shouldStoreWhatIsTypedWhenAnotherRecordIsShown()
{
    OpenForm open(recordType<SubProcessor>());
    auto &[desk, form, id] = open;
    typeInto(boxOf(form.fields()->row(u"name"_s), Language::French), u"Typed"_s);
    form.showRecord(idOf(recordType<Place>()));
    QCOMPARE(stored<SubProcessor>(desk, id).name, u"Typed"_s);
}

void RecordFormEditsTest::shouldKeepWhatCannotBeStoredAndSayWhy()
{
    OpenForm open(recordType<SubProcessor>());
    auto &[desk, form, id] = open;
    const QString before = stored<SubProcessor>(desk, id).name;
    FieldRow *row = form.fields()->row(u"name"_s);
    TextBox *box = boxOf(row, Language::French);
    typeInto(box, u"half "_s);
    box->insertPlainText(QString(QChar(0xd800))); // half of a character, which no file can hold
    enter(box);

    QCOMPARE(stored<SubProcessor>(desk, id).name, before);
    QVERIFY(box->text().startsWith(u"half "_s)); // nothing that was typed is lost
    QVERIFY(row->editor()->said().startsWith(u"Not stored"_s));
    QVERIFY(!desk.session().undoStack().canUndo());
    typeInto(box, u"whole"_s);
    enter(box);
    QCOMPARE(stored<SubProcessor>(desk, id).name, u"whole"_s);
    QVERIFY(row->editor()->said().isEmpty());
    typeInto(box, u"half "_s);
    box->insertPlainText(QString(QChar(0xd800)));
    enter(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), u"whole"_s);
}

void RecordFormEditsTest::shouldKeepTheFormerValueOfARequiredField()
{
    OpenForm open(recordType<SubProcessor>());
    auto &[desk, form, id] = open;
    const QString before = stored<SubProcessor>(desk, id).name;
    FieldRow *row = form.fields()->row(u"name"_s);
    TextBox *box = boxOf(row, Language::French);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(box, Qt::Key_Delete);
    enter(box);
    QCOMPARE(stored<SubProcessor>(desk, id).name, before);
    QCOMPARE(box->text(), before);
    QVERIFY(row->editor()->said().contains(u"required"_s));
}

void RecordFormEditsTest::shouldFollowOtherChangesWithoutDisturbingTheTyping()
{
    const RecordType &type = recordType<SubProcessor>();
    OpenForm open(type);
    auto &[desk, form, id] = open;
    TextBox *name = boxOf(form.fields()->row(u"name"_s), Language::French);
    typeInto(name, u"half typed"_s);
    const RecordPointer before = desk.session().content().find(idOf(type)).record;
    auto after = std::make_shared<SubProcessor>(static_cast<const SubProcessor &>(*before));
    after->legalForm = u"SAS"_s;
    after->name = u"From elsewhere"_s;
    QVERIFY(desk.session().change(u"elsewhere"_s, {{&type, before, after}}));

    QCOMPARE(name->text(), u"half typed"_s);
    QCOMPARE(boxOf(form.fields()->row(u"legal_form"_s), Language::French)->text(), u"SAS"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(stored<SubProcessor>(desk, idOf(type)).name, u"From elsewhere"_s);
    QCOMPARE(name->text(), u"From elsewhere"_s);
}

void RecordFormEditsTest::shouldFollowTheNameOfARecordReferredTo()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(idOf(recordType<Transfer>()));
    Chip *chip = form.fields()->row(u"sub_processor"_s)->findChild<Chip *>();
    const RecordPointer before = desk.session().content().find(idOf(recordType<SubProcessor>())).record;
    QCOMPARE(chip->words(), static_cast<const SubProcessor &>(*before).name);
    auto after = std::make_shared<SubProcessor>(static_cast<const SubProcessor &>(*before));
    after->name = u"Other name"_s;
    QVERIFY(desk.session().change(u"elsewhere"_s, {{&recordType<SubProcessor>(), before, after}}));
    QCOMPARE(chip->words(), u"Other name"_s);
}

void RecordFormEditsTest::shouldSayThatTheRecordIsGoneAndShowItAgain()
{
    Desk desk(filledRegister());
    const RecordType &type = recordType<Cookie>();
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(idOf(type));
    const RecordPointer record = desk.session().content().find(idOf(type)).record;
    QVERIFY(desk.session().change(u"delete"_s, {{&type, record, nullptr}}));
    QVERIFY(!form.fields());
    QCOMPARE(form.recordId(), QString());
    desk.session().undoStack().undo();
    QVERIFY(form.fields());
    QCOMPARE(form.recordId(), idOf(type));
}

void RecordFormEditsTest::shouldStoreARecordMadeInPlaceInTheSameStep()
{
    OpenForm open(recordType<Activity>());
    auto &[desk, form, id] = open;
    form.showField(u"recipients"_s);
    FieldRow *row = form.fields()->row(u"recipients"_s);
    auto *box = row->findChild<SearchBox *>();
    for (const QChar c : u"Tax office"_s)
        QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(box, Qt::Key_Return);

    QCOMPARE(stored<Activity>(desk, id).recipients.size(), 2);
    const QString made = stored<Activity>(desk, id).recipients.last();
    QCOMPARE(stored<Recipient>(desk, made).name, LocalizedText({}, u"Tax office"_s));
    QCOMPARE(row->findChildren<Chip *>().last()->words(), u"Tax office"_s);
    QVERIFY(row->editor()->said().contains(u"Tax office"_s));
    QCOMPARE(desk.session().undoStack().count(), 1);
    desk.session().undoStack().undo();
    QVERIFY(!desk.session().content().contains(made));
    QCOMPARE(stored<Activity>(desk, id).recipients.size(), 1);
}

void RecordFormEditsTest::shouldOfferToMakeTheOnlyRecord()
{
    Desk desk;
    RecordForm form(desk.window());
    bringUp(form);
    form.showType(recordType<Organisation>());
    QVERIFY(!form.fields());
    auto *button = form.findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    auto *name = form.findChild<QLineEdit *>();
    QTest::keyClicks(name, u"Acme"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(form.fields());
    QCOMPARE(desk.session().content().first<Organisation>()->name, u"Acme"_s);
    desk.session().undoStack().undo();
    QVERIFY(!form.fields());
    QVERIFY(button->isVisible());
    desk.session().undoStack().redo();
    QVERIFY(form.fields());

    form.showType(recordType<Activity>());
    QVERIFY(!form.fields());
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(RecordFormEditsTest)
#include "recordformeditstest.moc"
