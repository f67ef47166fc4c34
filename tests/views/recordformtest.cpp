// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "formhands.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "recordfooter.h"
#include "recordheader.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

using TypePointer = const RecordType *;

/// The form of a record on a real register: what it shows.
class RecordFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowEveryFieldOfEveryType_data() { everyTypeAndLanguage(); }
    void shouldShowEveryFieldOfEveryType();
    void shouldNameEveryControl_data() { everyTypeAndLanguage(); }
    void shouldNameEveryControl();
    void shouldReachEveryFieldInOrderByTab();
    void shouldMarkWhatTheLawAsksAndIsEmpty();
    void shouldSayHowCompleteItIs();
    void shouldChangeNothingWhenReadOnly();
    void shouldHideHelpAndRememberIt();
    void shouldSayWhoUsesItAndWhereItIsShown();
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
