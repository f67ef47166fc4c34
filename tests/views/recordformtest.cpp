// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "chip.h"
#include "formhands.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "recordfooter.h"
#include "recordheader.h"
#include "searchbox.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

using TypePointer = const RecordType *;

/// The form of a record on a real register: what is shown, stored, refused, followed.
class RecordFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowEveryFieldOfEveryType_data() { everyTypeAndLanguage(); }
    void shouldShowEveryFieldOfEveryType();
    void shouldNameEveryControl_data() { everyTypeAndLanguage(); }
    void shouldNameEveryControl();
    void shouldReachEveryFieldInOrderByTab();
    void shouldStoreAnEditAtOnceAndUndoIt();
    void shouldStoreWhatIsTypedWhenAnotherRecordIsShown();
    void shouldKeepWhatCannotBeStoredAndSayWhy();
    void shouldKeepTheFormerValueOfARequiredField();
    void shouldFollowOtherChangesWithoutDisturbingTheTyping();
    void shouldFollowTheNameOfARecordReferredTo();
    void shouldSayThatTheRecordIsGoneAndShowItAgain();
    void shouldMarkWhatTheLawAsksAndIsEmpty();
    void shouldSayHowCompleteItIs();
    void shouldStoreARecordMadeInPlaceInTheSameStep();
    void shouldChangeNothingWhenReadOnly();
    void shouldHideHelpAndRememberIt();
    void shouldSayWhoUsesItAndWhereItIsShown();
    void shouldOfferToMakeTheOnlyRecord();
    void shouldTakeTheWayBack();
    void shouldKeepOneFormForEachType();
    void shouldFitANarrowColumn();

    void cleanupTestCase() { m_shared.clear(); }

private:
    void everyTypeAndLanguage();
    /// A register that the tests which change nothing look at.
    Desk &shared(Language language);

    std::map<Language, std::unique_ptr<Desk>> m_shared;
};

void RecordFormTest::everyTypeAndLanguage()
{
    QTest::addColumn<TypePointer>("type");
    QTest::addColumn<Language>("language");
    for (const RecordType *type : recordTypes()) {
        for (const Language language : documentLanguages)
            QTest::addRow("%s, %s", qPrintable(type->name), qPrintable(languageCode(language))) << type << language;
    }
}

Desk &RecordFormTest::shared(Language language)
{
    std::unique_ptr<Desk> &desk = m_shared[language];
    if (!desk)
        desk = std::make_unique<Desk>(filledRegister(), language);
    return *desk;
}

void RecordFormTest::shouldShowEveryFieldOfEveryType()
{
    QFETCH(TypePointer, type);
    QFETCH(Language, language);
    Desk &desk = shared(language);
    RecordForm form(desk.window());
    form.showRecord(idOf(*type));
    form.show();

    const Register::Found found = desk.session().content().find(idOf(*type));
    QCOMPARE(form.header()->title(), displayName(*type, *found.record, language));
    for (const Field &field : type->fields) {
        FieldRow *row = form.fields()->row(field.name);
        QVERIFY2((row != nullptr) != field.byProgram, qPrintable(field.name));
        if (field.byProgram)
            continue;
        if (field.kind == Field::Kind::Parts)
            QCOMPARE(row->parts()->cardCount(), field.parts.count(*found.record));
        else
            QVERIFY2(row->editor()->value() == field.get(*found.record), qPrintable(field.name));
        if (const auto *box = row->findChild<TextBox *>(); box && field.byCalculation)
            QVERIFY2(box->isReadOnly(), qPrintable(field.name));
        QStringList words;
        for (const QLabel *label : row->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(field.label.anyText(language)), qPrintable(field.name));
        QCOMPARE(words.contains(u"required"_s), field.required);
    }
    form.commit();
    QVERIFY(!desk.session().undoStack().canUndo());
}

void RecordFormTest::shouldNameEveryControl()
{
    QFETCH(TypePointer, type);
    QFETCH(Language, language);
    RecordForm form(shared(language).window());
    form.showRecord(idOf(*type));
    form.show();
    for (int tab = 0; tab < form.fields()->tabs()->count(); ++tab) {
        form.fields()->tabs()->setCurrentIndex(tab);
        for (PartCard *card : form.findChildren<PartCard *>())
            card->setOpen(true);
        for (QWidget *part : form.findChildren<QWidget *>()) {
            if (!(part->focusPolicy() & Qt::TabFocus) || !part->isVisibleTo(&form))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(part);
            const QByteArray what = part->metaObject()->className() + (" in tab " + QByteArray::number(tab));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), what);
        }
    }
}

void RecordFormTest::shouldReachEveryFieldInOrderByTab()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form, QSize(800, 900));
    form.showRecord(idOf(recordType<Activity>()));
    form.showField(u"purposes.0.text"_s);
    // From the first field of the group on: down the rows, through the open card, and out to the foot.
    form.fields()->tabs()->setFocus(Qt::TabFocusReason);
    int last = -1;
    QStringList passed;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!hasAncestor(now, form.fields()))
            break;
        const QWidget *page = now;
        while (page->parentWidget() && page->parentWidget()->objectName() != u"qt_scrollarea_viewport"_s)
            page = page->parentWidget();
        const int inPage = now->mapTo(page, QPoint()).y();
        QVERIFY2(inPage >= last - 8, qPrintable(now->accessibleName() + u" after "_s + passed.join(u", "_s)));
        QVERIFY(form.fields()->rect().contains(now->mapTo(form.fields(), QPoint())));
        last = inPage;
        passed.append(now->accessibleName());
    }
    QVERIFY(passed.join(u'\n').contains(u"Purpose, required, English"_s));
    QVERIFY(passed.join(u'\n').contains(u"Legal basis"_s));
    QVERIFY(passed.last().contains(u"Consequences"_s));
}

void RecordFormTest::shouldStoreAnEditAtOnceAndUndoIt()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<SubProcessor>());
    form.showRecord(id);
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

void RecordFormTest::shouldStoreWhatIsTypedWhenAnotherRecordIsShown()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<SubProcessor>());
    form.showRecord(id);
    typeInto(boxOf(form.fields()->row(u"name"_s), Language::French), u"Typed"_s);
    form.showRecord(idOf(recordType<Place>()));
    QCOMPARE(stored<SubProcessor>(desk, id).name, u"Typed"_s);
}

void RecordFormTest::shouldKeepWhatCannotBeStoredAndSayWhy()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<SubProcessor>());
    form.showRecord(id);
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

void RecordFormTest::shouldKeepTheFormerValueOfARequiredField()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<SubProcessor>());
    form.showRecord(id);
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

void RecordFormTest::shouldFollowOtherChangesWithoutDisturbingTheTyping()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const RecordType &type = recordType<SubProcessor>();
    form.showRecord(idOf(type));
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

void RecordFormTest::shouldFollowTheNameOfARecordReferredTo()
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

void RecordFormTest::shouldSayThatTheRecordIsGoneAndShowItAgain()
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

void RecordFormTest::shouldMarkWhatTheLawAsksAndIsEmpty()
{
    Register content = filledRegister();
    auto place = std::make_shared<SubProcessor>();
    place->id = u"bare"_s;
    place->name = u"Bare"_s;
    content.put(recordType<SubProcessor>(), place);
    Desk desk(content);
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(u"bare"_s);
    FieldRow *row = form.fields()->row(u"purpose"_s);
    const auto marked = [&] {
        return std::ranges::any_of(row->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().contains(u"the law asks"_s) && label->text().contains(u"28(2)"_s)
                && label->isVisibleTo(row);
        });
    };
    QVERIFY(marked());
    form.showField(u"purpose"_s);
    typeInto(boxOf(row, Language::French), u"Hébergement"_s);
    enter(boxOf(row, Language::French));
    QVERIFY(!marked());
    desk.session().undoStack().undo();
    QVERIFY(marked());
}

void RecordFormTest::shouldSayHowCompleteItIs()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(idOf(recordType<Activity>()));
    QVERIFY(form.header()->states().contains(u"French complete"_s));
    form.showField(u"name"_s);
    TextBox *english = boxOf(form.fields()->row(u"name"_s), Language::English);
    english->setFocus();
    QTest::keyClick(english, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(english, Qt::Key_Delete);
    enter(english);
    QVERIFY(form.header()->states().contains(u"French complete"_s));
    QVERIFY(form.header()->states().last().startsWith(u"English: 1 "_s));
}

void RecordFormTest::shouldStoreARecordMadeInPlaceInTheSameStep()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    const QString id = idOf(recordType<Activity>());
    form.showRecord(id);
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

void RecordFormTest::shouldChangeNothingWhenReadOnly()
{
    Desk desk(filledRegister(), Language::English, true);
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(idOf(recordType<Activity>()));
    form.showField(u"purposes.0.text"_s);
    TextBox *box = boxOf(cardOf(form, u"purposes"_s, 0)->row(u"text"_s), Language::French);
    QVERIFY(box->isReadOnly());
    QVERIFY(!form.fields()->row(u"purposes"_s)->parts()->addButton()->isVisible());
    QTest::keyClick(cardOf(form, u"purposes"_s, 0)->heading(), Qt::Key_Delete);
    QCOMPARE(form.fields()->row(u"purposes"_s)->parts()->cardCount(), 2);
}

void RecordFormTest::shouldHideHelpAndRememberIt()
{
    Desk desk(filledRegister());
    const QString help = recordType<Cookie>().fields.first().help.text(Language::English);
    const auto shown = [&](RecordForm &form) {
        form.showRecord(idOf(recordType<Cookie>()));
        return std::ranges::any_of(form.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().startsWith(help) && label->isVisibleTo(&form);
        });
    };
    RecordForm form(desk.window());
    bringUp(form);
    QVERIFY(shown(form));
    QTest::mouseClick(form.header()->helpButton(), Qt::LeftButton);
    QVERIFY(!shown(form));
    RecordForm another(desk.window());
    another.show();
    QVERIFY(!shown(another));
}

void RecordFormTest::shouldSayWhoUsesItAndWhereItIsShown()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    QSignalSpy shown(&form, &RecordForm::recordShown);
    form.showRecord(idOf(recordType<DataCategory>()));
    QTRY_COMPARE(shown.count(), 1);
    const QList<Usage> usages = desk.session().content().usages(idOf(recordType<DataCategory>()));
    QVERIFY(usages.size() > 2);
    const auto links = [&] {
        QList<QToolButton *> buttons = form.footer()->findChildren<QToolButton *>();
        buttons.removeIf([](const QToolButton *button) { return button->isHidden(); });
        return buttons;
    };
    QTest::mouseClick(links().first(), Qt::LeftButton);
    QCOMPARE(desk.journey.stations.last(), u"record %1 %2"_s.arg(usages.first().recordId, usages.first().field));

    const Origin origin{u"data_category"_s, idOf(recordType<DataCategory>()), u"name"_s};
    form.footer()->setPlaces({{u"privacy-policy"_s, u"3. What we collect"_s, origin}});
    QVERIFY(form.footer()->links().last().endsWith(u"3. What we collect"_s));
    QTest::mouseClick(links().last(), Qt::LeftButton);
    QCOMPARE(desk.journey.stations.last(), u"document privacy-policy data_category-1 name"_s);
}

void RecordFormTest::shouldOfferToMakeTheOnlyRecord()
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

void RecordFormTest::shouldTakeTheWayBack()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    bringUp(form);
    form.showRecord(idOf(recordType<Cookie>()));
    const QSignalSpy closed(&form, &RecordForm::closed);
    QVERIFY(!form.header()->backButton()->isVisible());
    form.setBackVisible(true);
    QTest::mouseClick(form.header()->backButton(), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QTest::keyClick(form.fields()->tabs(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 2);
}

void RecordFormTest::shouldKeepOneFormForEachType()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    form.showRecord(idOf(recordType<Cookie>()));
    const TypeForm *cookie = form.fields();
    form.showRecord(idOf(recordType<Place>()));
    QVERIFY(form.fields() != cookie);
    form.showRecord(idOf(recordType<Cookie>()));
    QCOMPARE(form.fields(), cookie);
    form.showRecord(u"nobody"_s);
    QVERIFY(!form.fields());
}

void RecordFormTest::shouldFitANarrowColumn()
{
    Desk desk(filledRegister());
    RecordForm form(desk.window());
    for (const RecordType *type : recordTypes()) {
        form.showRecord(idOf(*type));
        QVERIFY2(form.minimumSizeHint().width() <= 380, qPrintable(type->name));
        for (int tab = 0; tab < form.fields()->tabs()->count(); ++tab) {
            form.fields()->tabs()->setCurrentIndex(tab);
            for (const FieldRow *row : form.fields()->findChildren<FieldRow *>())
                QVERIFY2(row->minimumSizeHint().width() <= 340, qPrintable(row->field().name));
        }
    }
}

QTEST_MAIN(RecordFormTest)
#include "recordformtest.moc"
