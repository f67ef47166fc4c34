// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueeditor.h"

#include "bilingualbox.h"
#include "chip.h"
#include "customers.h"
#include "filledrecord.h"
#include "formdesk.h"
#include "parties.h"
#include "processing.h"
#include "retention.h"
#include "searchbox.h"
#include "textbox.h"
#include "textseditor.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

using FieldPointer = const Field *;

/// The editor of each kind of value, as it is typed in, left and taken back.
class ValueEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shouldGiveBackWhatItShows_data() { everyField(); }
    void shouldGiveBackWhatItShows();
    void shouldShowNothingAsNothing_data() { everyField(); }
    void shouldShowNothingAsNothing();
    void shouldKeepHostileText_data();
    void shouldKeepHostileText();
    void shouldTellWhenItIsLeft();
    void shouldTellNothingWhenNothingChanged();
    void shouldTellAtCtrlEnterAndTakeBackAtEsc_data();
    void shouldTellAtCtrlEnterAndTakeBackAtEsc();
    void shouldReadWhatIsTyped_data();
    void shouldReadWhatIsTyped();
    void shouldKeepAndExplainWhatItCannotRead_data();
    void shouldKeepAndExplainWhatItCannotRead();
    void shouldNotTellBetweenTheTwoLanguages();
    void shouldCopyFromTheOtherLanguage();
    void shouldKeepTextsInOtherLanguages();
    void shouldKeepNonBreakingSpaces();
    void shouldStandOneAboveTheOtherWhereItIsNarrow();
    void shouldGrowWithItsText();
    void shouldFindTermsWithoutAccents();
    void shouldTakeAtTabWhatIsFoundButMakeNothing();
    void shouldMakeAnOwnEntry();
    void shouldNotOfferOwnEntriesForWhatTheProgramGoesBy();
    void shouldAddRemoveAndMoveChips();
    void shouldMakeARecordInPlace();
    void shouldAskWhatANewRecordMustState();
    void shouldGiveUpWhenTheOfficerDoes();
    void shouldOpenAChip();
    void shouldHoldOneReferenceOnly();
    void shouldStateACriterion();
    void shouldEmptyAPeriodAndADate();
    void shouldChooseADateInTheCalendar();
    void shouldEditAListOfTexts();
    void shouldAnswerByMouseAndKeyboard();
    void shouldLeaveUndoToTheWindowWhenNothingIsTyped();
    void shouldChangeNothingWhenReadOnly_data() { everyField(); }
    void shouldChangeNothingWhenReadOnly();
    void shouldNameEveryControl_data() { everyField(); }
    void shouldNameEveryControl();

private:
    void everyField();
    void show(const RecordType &type, const QString &field);
    void type(const QString &text);
    template<typename T>
    T *part() const
    {
        return m_editor->findChild<T *>();
    }
    void leave() { m_elsewhere->setFocus(Qt::TabFocusReason); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ValueEditor *m_editor = nullptr;
    QPushButton *m_elsewhere = nullptr;
    std::unique_ptr<QSignalSpy> m_told;
};

namespace {

const Field &fieldOf(const RecordType &type, QStringView name)
{
    const Field *field = type.field(name.toString());
    if (!field)
        qFatal("no field %s", qPrintable(name.toString()));
    return *field;
}

/// The part of @p editor that has the cursor.
QWidget *cursor()
{
    return QApplication::focusWidget();
}

Change made(const RecordType &type, const QString &id, const QString &name)
{
    const std::shared_ptr<Record> record = type.make();
    record->id = id;
    const Field &field = fieldOf(type, u"name");
    field.set(*record, field.kind == Field::Kind::Text ? Value(name) : Value(LocalizedText(name, name)));
    return {&type, nullptr, record};
}

} // namespace

void ValueEditorsTest::initTestCase()
{
    Register content = filledRegister();
    for (const auto &[id, name] : {std::pair(u"place-a"_s, u"Échirolles"_s), std::pair(u"place-b"_s, u"Bruxelles"_s),
                                   std::pair(u"place-c"_s, u"Papeete & C°"_s)})
        content.put(recordType<Place>(), made(recordType<Place>(), id, name).after);
    m_desk = std::make_unique<Desk>(content);
}

void ValueEditorsTest::init()
{
    m_desk->journey.stations.clear();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_elsewhere = new QPushButton(u"elsewhere"_s, m_window.get());
    column->addWidget(m_elsewhere);
}

void ValueEditorsTest::cleanup()
{
    m_told.reset();
    m_window.reset();
}

void ValueEditorsTest::everyField()
{
    QTest::addColumn<FieldPointer>("field");
    const auto add = [](const RecordType &type, const QString &before = {}) {
        for (const Field &field : type.fields) {
            if (field.kind != Field::Kind::Parts)
                QTest::addRow("%s%s.%s", qPrintable(before), qPrintable(type.name), qPrintable(field.name)) << &field;
        }
    };
    for (const RecordType *type : recordTypes()) {
        add(*type);
        for (const Field &field : type->fields) {
            if (field.kind == Field::Kind::Parts)
                add(field.parts.type(), type->name + u"."_s);
        }
    }
}

void ValueEditorsTest::show(const RecordType &type, const QString &field)
{
    m_editor = makeEditor(fieldOf(type, field), m_desk->context, m_window.get());
    m_window->layout()->addWidget(m_editor);
    m_told = std::make_unique<QSignalSpy>(m_editor, &ValueEditor::committed);
    bringUp(*m_window);
    m_elsewhere->setFocus();
    m_editor->enter();
}

void ValueEditorsTest::type(const QString &text)
{
    QVERIFY(cursor());
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, cursor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void ValueEditorsTest::shouldGiveBackWhatItShows()
{
    QFETCH(FieldPointer, field);
    m_editor = makeEditor(*field, m_desk->context, m_window.get());
    const QSignalSpy told(m_editor, &ValueEditor::committed);
    for (const QString &salt : {QString(), u" 2"_s}) {
        const Value value = filledValue(*field, salt);
        m_editor->setValue(value);
        QVERIFY(m_editor->value() == value);
        QVERIFY(!m_editor->isModified());
        m_editor->commit();
    }
    QCOMPARE(told.count(), 0);
}

void ValueEditorsTest::shouldShowNothingAsNothing()
{
    QFETCH(FieldPointer, field);
    m_editor = makeEditor(*field, m_desk->context, m_window.get());
    const std::shared_ptr<Record> nobody;
    QVERIFY(isEmpty(m_editor->value()));
    QCOMPARE(m_editor->value().index(), filledValue(*field, {}).index());
    m_editor->setValue(filledValue(*field, {}));
    QVERIFY(!isEmpty(m_editor->value()));
}

void ValueEditorsTest::shouldKeepHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tags") << u"<img src=x onerror=alert(1)> &amp; <b>"_s;
    QTest::newRow("template") << u"{{ organisation.name }} {% for x in y %}"_s;
    QTest::newRow("lines") << u"one\ntwo\n\nfour"_s;
    QTest::newRow("right to left") << u"\u202eabc\u202c שלום"_s;
    QTest::newRow("beyond the first plane") << u"🖊 𝒳 é e\u0301"_s;
    QTest::newRow("non-breaking") << u"«\u00a0Où\u00a0?\u202f» \u2028 x"_s;
    QTest::newRow("blanks") << u"  around  "_s;
    QTest::newRow("long") << QString(50000, u'x');
}

void ValueEditorsTest::shouldKeepHostileText()
{
    QFETCH(QString, text);
    for (const auto &[type, name] :
         {std::pair(&recordType<SubProcessor>(), u"name"_s), std::pair(&recordType<SubProcessor>(), u"url"_s),
          std::pair(&recordType<SubProcessor>(), u"contact_email"_s)}) {
        ValueEditor *editor = makeEditor(fieldOf(*type, name), m_desk->context, m_window.get());
        editor->setValue(text);
        QVERIFY(editor->value() == Value(text));
    }
    show(recordType<Activity>(), u"description"_s);
    m_editor->setValue(LocalizedText(text, text));
    QTest::keyClick(cursor(), Qt::Key_Home);
    type(u"A"_s);
    leave();
    QCOMPARE(m_told->count(), 1);
    QCOMPARE(std::get<LocalizedText>(m_editor->value()).text(Language::French), u'A' + text);
    QCOMPARE(std::get<LocalizedText>(m_editor->value()).text(Language::English), text);
}

void ValueEditorsTest::shouldTellWhenItIsLeft()
{
    show(recordType<SubProcessor>(), u"name"_s);
    m_editor->setValue(u"Old"_s);
    QTest::keyClick(cursor(), Qt::Key_End);
    type(u" & new"_s);
    QVERIFY(m_editor->isModified());
    QCOMPARE(m_told->count(), 0);

    leave();

    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_editor->value() == Value(u"Old & new"_s));
    QVERIFY(!m_editor->isModified());
}

void ValueEditorsTest::shouldTellNothingWhenNothingChanged()
{
    show(recordType<SubProcessor>(), u"name"_s);
    m_editor->setValue(u"Old"_s);
    QTest::keyClick(cursor(), Qt::Key_End);
    type(u"x"_s);
    QTest::keyClick(cursor(), Qt::Key_Backspace);
    leave();
    QCOMPARE(m_told->count(), 0);
}

void ValueEditorsTest::shouldTellAtCtrlEnterAndTakeBackAtEsc_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("text") << u"name"_s << u"Ny"_s;
    QTest::newRow("localized") << u"purpose"_s << u"Ny"_s;
    QTest::newRow("date") << u"since"_s << u"1/2/2025"_s;
    QTest::newRow("email") << u"contact_email"_s << u"a@b.org"_s;
    QTest::newRow("country") << u"country"_s << u"Belgium"_s;
    QTest::newRow("texts") << u"certifications"_s << u"ISO"_s;
    QTest::newRow("address") << u"address"_s << u"DPO"_s;
}

void ValueEditorsTest::shouldTellAtCtrlEnterAndTakeBackAtEsc()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    show(recordType<SubProcessor>(), field);
    const Value before = m_editor->value();
    type(typed);
    QTest::keyClick(cursor(), Qt::Key_Escape); // the list of what can be chosen goes first, where there is one
    QTest::keyClick(cursor(), Qt::Key_Escape);
    QVERIFY(!m_editor->isModified());
    QVERIFY(m_editor->value() == before);
    leave();
    QCOMPARE(m_told->count(), 0);

    m_editor->enter();
    type(typed);
    QTest::keyClick(cursor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_editor->value() != before);
    leave();
    QCOMPARE(m_told->count(), 1);
}

void ValueEditorsTest::shouldReadWhatIsTyped_data()
{
    QTest::addColumn<QString>("recordTypeName");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Value>("value");
    const auto row = [](const char *name, const QString &type, const QString &field, const QString &typed,
                        const Value &value) { QTest::newRow(name) << type << field << typed << value; };
    row("day/month/year", u"sub_processor"_s, u"since"_s, u"1/2/2025"_s, QDate(2025, 2, 1));
    row("short year", u"sub_processor"_s, u"since"_s, u"1/2/25"_s, QDate(2025, 2, 1));
    row("ISO date", u"sub_processor"_s, u"since"_s, u"2025-02-01"_s, QDate(2025, 2, 1));
    row("month in words", u"sub_processor"_s, u"since"_s, u"1 February 2025"_s, QDate(2025, 2, 1));
    row("bare site", u"sub_processor"_s, u"url"_s, u"example.org/a"_s, u"https://example.org/a"_s);
    row("address", u"sub_processor"_s, u"contact_email"_s, u" a.b+c@example.org "_s, u"a.b+c@example.org"_s);
    row("hour", u"backup_regime"_s, u"window_from"_s, u"2"_s, u"02:00"_s);
    row("French hour", u"backup_regime"_s, u"window_from"_s, u"2h30"_s, u"02:30"_s);
    row("offset", u"backup_regime"_s, u"utc_offset"_s, u"-9:30"_s, u"-09:30"_s);
    row("offset in words", u"backup_regime"_s, u"utc_offset"_s, u"UTC+1"_s, u"+01:00"_s);
    row("number", u"backup_regime"_s, u"copies"_s, u"1 200"_s, std::optional<int>(1200));
    row("country", u"sub_processor"_s, u"country"_s, u"belgium"_s, u"BE"_s);
    row("country by code", u"sub_processor"_s, u"country"_s, u"pf"_s, u"PF"_s);
    row("language", u"customer"_s, u"language"_s, u"dutch"_s, u"nl"_s);
    row("term", u"activity"_s, u"role"_s, u"processor"_s, u"processor"_s);
}

void ValueEditorsTest::shouldReadWhatIsTyped()
{
    QFETCH(QString, recordTypeName);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(Value, value);
    show(*findRecordType(recordTypeName), field);
    type(typed);
    leave();
    QCOMPARE(m_editor->said(), QString());
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_editor->value() == value);
}

void ValueEditorsTest::shouldKeepAndExplainWhatItCannotRead_data()
{
    QTest::addColumn<QString>("recordTypeName");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("date") << u"sub_processor"_s << u"since"_s << u"31/2/2025"_s;
    QTest::newRow("address") << u"sub_processor"_s << u"contact_email"_s << u"nobody"_s;
    QTest::newRow("page") << u"sub_processor"_s << u"url"_s << u"javascript:alert(1)"_s;
    QTest::newRow("time") << u"backup_regime"_s << u"window_from"_s << u"25:00"_s;
    QTest::newRow("offset") << u"backup_regime"_s << u"utc_offset"_s << u"+15:00"_s;
    QTest::newRow("number") << u"backup_regime"_s << u"copies"_s << u"many"_s;
    QTest::newRow("country") << u"sub_processor"_s << u"country"_s << u"Atlantis"_s;
    QTest::newRow("period") << u"backup_regime"_s << u"retention"_s << u"0"_s;
}

void ValueEditorsTest::shouldKeepAndExplainWhatItCannotRead()
{
    QFETCH(QString, recordTypeName);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const RecordType &recordTypeOf = *findRecordType(recordTypeName);
    show(recordTypeOf, field);
    const Value stored = filledValue(fieldOf(recordTypeOf, field), {});
    m_editor->setValue(stored);
    auto *line = qobject_cast<QLineEdit *>(cursor());
    QVERIFY(line);
    line->selectAll();
    type(typed);
    leave();

    QCOMPARE(m_told->count(), 0);
    QVERIFY(!m_editor->said().isEmpty());
    QVERIFY(m_editor->isModified());
    QVERIFY(m_editor->value() == stored);
    QCOMPARE(line->text(), typed);

    m_editor->enter();
    QTest::keyClick(cursor(), Qt::Key_Escape);
    QVERIFY(!m_editor->isModified());
    QCOMPARE(m_editor->said(), QString());
}

void ValueEditorsTest::shouldNotTellBetweenTheTwoLanguages()
{
    show(recordType<Activity>(), u"name"_s);
    type(u"Paie"_s);
    QTest::keyClick(cursor(), Qt::Key_Tab);
    if (qobject_cast<QToolButton *>(cursor()))
        QTest::keyClick(cursor(), Qt::Key_Tab); // the button that copies from French
    QCOMPARE(m_told->count(), 0);
    type(u"Payroll"_s);
    leave();
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_editor->value() == Value(LocalizedText(u"Paie"_s, u"Payroll"_s)));
}

void ValueEditorsTest::shouldCopyFromTheOtherLanguage()
{
    show(recordType<Activity>(), u"name"_s);
    m_editor->setValue(LocalizedText(u"Paie"_s, {}));
    auto *box = part<BilingualBox>();
    QVERIFY(box->box(Language::English)->placeholderText().contains(u"missing"_s));
    QVERIFY(!box->copyButton(Language::French)->isVisible());

    QTest::mouseClick(box->copyButton(Language::English), Qt::LeftButton);

    QCOMPARE(box->box(Language::English)->text(), u"Paie"_s);
    QVERIFY(box->box(Language::English)->placeholderText().isEmpty());
    leave();
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_editor->value() == Value(LocalizedText(u"Paie"_s, u"Paie"_s)));
}

void ValueEditorsTest::shouldKeepTextsInOtherLanguages()
{
    show(recordType<Activity>(), u"name"_s);
    LocalizedText text(u"Paie"_s, u"Payroll"_s);
    text.setText(u"de"_s, u"Lohn <b>"_s);
    m_editor->setValue(text);
    type(u"X"_s);
    leave();
    text.setText(u"fr"_s, u"XPaie"_s);
    QVERIFY(m_editor->value() == Value(text));
}

void ValueEditorsTest::shouldKeepNonBreakingSpaces()
{
    TextBox box(TextBox::Lines::Many);
    box.setText(u"Où\u00a0?\u202f!"_s);
    QCOMPARE(box.text(), u"Où\u00a0?\u202f!"_s);
}

void ValueEditorsTest::shouldStandOneAboveTheOtherWhereItIsNarrow()
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

void ValueEditorsTest::shouldGrowWithItsText()
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

void ValueEditorsTest::shouldFindTermsWithoutAccents()
{
    show(recordType<DataCategory>(), u"places"_s);
    type(u"echi"_s);
    QVERIFY(part<SearchBox>()->isOpen());
    QTest::keyClick(part<SearchBox>(), Qt::Key_Return);
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_editor->value() == Value(QStringList{u"place-a"_s}));
}

void ValueEditorsTest::shouldTakeAtTabWhatIsFoundButMakeNothing()
{
    show(recordType<DataCategory>(), u"places"_s);
    type(u"bruxe"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Tab);
    QVERIFY(m_editor->value() == Value(QStringList{u"place-b"_s}));
    QVERIFY(!part<SearchBox>()->isOpen());

    m_editor->enter();
    type(u"Nowhere"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Tab);
    QVERIFY(m_editor->value() == Value(QStringList{u"place-b"_s}));
    QVERIFY(m_editor->takeCreations().isEmpty());
    QVERIFY(m_editor->said().contains(u"Nowhere"_s));
}

void ValueEditorsTest::shouldMakeAnOwnEntry()
{
    show(recordType<DataCategory>(), u"kind"_s);
    type(u"Moonlight"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Return); // nothing else fits
    QCOMPARE(m_told->count(), 1);
    const QList<Change> creations = m_editor->takeCreations();
    QCOMPARE(creations.size(), 1);
    QCOMPARE(creations.first().type, &recordType<VocabularyEntry>());
    const auto entry = std::static_pointer_cast<const VocabularyEntry>(creations.first().after);
    QCOMPARE(entry->vocabulary, u"data-category"_s);
    QCOMPARE(entry->label, LocalizedText({}, u"Moonlight"_s));
    QVERIFY(m_editor->value() == Value(entry->id));
    QVERIFY(!m_editor->takeOffer().words.isEmpty());
    QVERIFY(m_editor->takeCreations().isEmpty());
}

void ValueEditorsTest::shouldNotOfferOwnEntriesForWhatTheProgramGoesBy()
{
    show(recordType<Activity>(), u"role"_s);
    type(u"Moonlight"_s);
    QVERIFY(!part<SearchBox>()->isOpen());
    leave();
    QCOMPARE(m_told->count(), 0);
    QVERIFY(m_editor->said().contains(u"Moonlight"_s));
}

void ValueEditorsTest::shouldAddRemoveAndMoveChips()
{
    show(recordType<DataCategory>(), u"places"_s);
    m_editor->setValue(QStringList{u"place-a"_s, u"place-b"_s});
    type(u"C°"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Return);
    QVERIFY(m_editor->value() == Value(QStringList{u"place-a"_s, u"place-b"_s, u"place-c"_s}));
    QList<Chip *> chips = m_editor->findChildren<Chip *>();
    QCOMPARE(chips.size(), 3);
    QCOMPARE(chips.at(2)->words(), u"Papeete & C°"_s);

    chips.at(2)->plate()->setFocus();
    QTest::keyClick(cursor(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_editor->value() == Value(QStringList{u"place-a"_s, u"place-c"_s, u"place-b"_s}));
    QCOMPARE(cursor(), chips.at(1)->plate());
    QTest::keyClick(cursor(), Qt::Key_Delete);
    QVERIFY(m_editor->value() == Value(QStringList{u"place-a"_s, u"place-b"_s}));
    QTest::keyClick(cursor(), Qt::Key_Delete);
    QVERIFY(m_editor->value() == Value(QStringList{u"place-a"_s}));
    QTest::keyClick(cursor(), Qt::Key_Delete);
    QVERIFY(m_editor->value() == Value(QStringList()));
    QCOMPARE(cursor(), part<SearchBox>());
    QCOMPARE(m_told->count(), 5);
}

void ValueEditorsTest::shouldMakeARecordInPlace()
{
    show(recordType<DataCategory>(), u"places"_s);
    type(u"Roubaix <2>"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Return);
    const QList<Change> creations = m_editor->takeCreations();
    QCOMPARE(creations.size(), 1);
    QCOMPARE(creations.first().type, &recordType<Place>());
    QCOMPARE(displayName(recordType<Place>(), *creations.first().after, Language::English), u"Roubaix <2>"_s);
    QVERIFY(m_editor->value() == Value(QStringList{creations.first().after->id}));
    const ValueEditor::Offer offer = m_editor->takeOffer();
    m_editor->say(offer.words, offer.action, offer.act);
    QVERIFY(m_editor->said().contains(u"Roubaix <2>"_s));
    for (QToolButton *button : m_editor->findChildren<QToolButton *>()) {
        if (button->text() == offer.action)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_desk->journey.stations, QStringList{creations.first().after->id});
}

void ValueEditorsTest::shouldAskWhatANewRecordMustState()
{
    m_desk->answers.chosen = 1;
    show(recordType<Customer>(), u"activities"_s);
    type(u"Backups for them"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Return);
    m_desk->answers.chosen = 0;
    const QList<Change> creations = m_editor->takeCreations();
    QCOMPARE(creations.size(), 1);
    const auto activity = std::static_pointer_cast<const Activity>(creations.first().after);
    QCOMPARE(activity->role, vocabulary(u"role"_s)->terms.at(1).id);
}

void ValueEditorsTest::shouldGiveUpWhenTheOfficerDoes()
{
    m_desk->answers.chosen = -1;
    show(recordType<Customer>(), u"activities"_s);
    type(u"Backups for them"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Return);
    m_desk->answers.chosen = 0;
    QCOMPARE(m_told->count(), 0);
    QVERIFY(m_editor->takeCreations().isEmpty());
    QVERIFY(m_editor->value() == Value(QStringList()));
}

void ValueEditorsTest::shouldOpenAChip()
{
    show(recordType<DataCategory>(), u"places"_s);
    m_editor->setValue(QStringList{u"place-a"_s});
    QTest::mouseClick(part<Chip>()->plate(), Qt::LeftButton);
    QTest::keyClick(part<Chip>()->plate(), Qt::Key_Return);
    QCOMPARE(m_desk->journey.stations, (QStringList{u"place-a"_s, u"place-a"_s}));
    QCOMPARE(m_told->count(), 0);
}

void ValueEditorsTest::shouldHoldOneReferenceOnly()
{
    show(recordType<Transfer>(), u"sub_processor"_s);
    m_editor->setValue(filledId(u"sub_processor"_s));
    QVERIFY(!part<SearchBox>()->isVisible());
    QTest::keyClick(part<Chip>()->plate(), Qt::Key_Delete);
    QVERIFY(m_editor->value() == Value(QString()));
    QVERIFY(part<SearchBox>()->isVisible());
    part<SearchBox>()->setFocus();
    QTest::keyClick(part<SearchBox>(), Qt::Key_Down);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Escape);
    type(u"texte"_s);
    QTest::keyClick(part<SearchBox>(), Qt::Key_Return);
    QVERIFY(m_editor->value() == Value(filledId(u"sub_processor"_s)));
}

void ValueEditorsTest::shouldStateACriterion()
{
    show(recordType<BackupRegime>(), u"retention"_s);
    m_editor->setValue(Period{13, Period::Unit::Months, Period::Qualifier::AtMost, {}});
    QComboBox *qualifier = m_editor->findChildren<QComboBox *>().first();
    qualifier->setFocus();
    QTest::keyClick(qualifier, Qt::Key_End);
    auto *box = part<BilingualBox>();
    QVERIFY(box->isVisible());
    box->box(Language::French)->setFocus();
    type(u"tant que"_s);
    leave();
    QCOMPARE(m_told->count(), 1);
    const Period expected{0, Period::Unit::Days, Period::Qualifier::Criterion, {u"tant que"_s, {}}};
    QVERIFY(m_editor->value() == Value(expected));
}

void ValueEditorsTest::shouldEmptyAPeriodAndADate()
{
    for (const auto &[type, field] :
         {std::pair(&recordType<BackupRegime>(), u"retention"_s), std::pair(&recordType<SubProcessor>(), u"since"_s)}) {
        show(*type, field);
        m_editor->setValue(filledValue(fieldOf(*type, field), {}));
        qobject_cast<QLineEdit *>(cursor())->selectAll();
        QTest::keyClick(cursor(), Qt::Key_Delete);
        leave();
        QCOMPARE(m_told->count(), 1);
        QVERIFY(isEmpty(m_editor->value()));
    }
}

void ValueEditorsTest::shouldChooseADateInTheCalendar()
{
    show(recordType<SubProcessor>(), u"since"_s);
    m_editor->setValue(QDate(2024, 2, 29));
    QTest::keyClick(cursor(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = part<QCalendarWidget>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2024, 2, 29));
    Q_EMIT calendar->clicked(QDate(2024, 3, 1));
    QCOMPARE(m_told->count(), 1);
    QVERIFY(m_editor->value() == Value(QDate(2024, 3, 1)));
}

void ValueEditorsTest::shouldEditAListOfTexts()
{
    show(recordType<SubProcessor>(), u"certifications"_s);
    type(u"ISO 27001"_s);
    QTest::keyClick(cursor(), Qt::Key_Return);
    type(u"HDS"_s);
    leave();
    QCOMPARE(m_told->count(), 2);
    QVERIFY(m_editor->value() == Value(QStringList{u"ISO 27001"_s, u"HDS"_s}));

    auto *texts = qobject_cast<TextsEditor *>(m_editor);
    QCOMPARE(texts->lineCount(), 3);
    texts->box(1)->setFocus();
    QTest::keyClick(cursor(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_editor->value() == Value(QStringList{u"HDS"_s, u"ISO 27001"_s}));
    QCOMPARE(cursor(), texts->box(0));
    QTest::keyClick(cursor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(cursor(), Qt::Key_Delete);
    leave();
    QVERIFY(m_editor->value() == Value(QStringList{u"ISO 27001"_s}));
}

void ValueEditorsTest::shouldAnswerByMouseAndKeyboard()
{
    show(recordType<DataSubject>(), u"vulnerable"_s);
    const QList<QRadioButton *> buttons = m_editor->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QVERIFY(m_editor->value() == Value(Answer::Yes));
    QCOMPARE(m_told->count(), 1);
    QTest::keyClick(buttons.at(0), Qt::Key_Right);
    leave();
    QVERIFY(m_editor->value() == Value(Answer::No));
    QCOMPARE(m_told->count(), 2);
}

void ValueEditorsTest::shouldLeaveUndoToTheWindowWhenNothingIsTyped()
{
    show(recordType<SubProcessor>(), u"name"_s);
    m_editor->setValue(u"Old"_s);
    QKeyEvent before(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    before.ignore();
    QApplication::sendEvent(cursor(), &before);
    QVERIFY(!before.isAccepted());

    type(u"x"_s);
    QKeyEvent after(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    after.ignore();
    QApplication::sendEvent(cursor(), &after);
    QVERIFY(after.isAccepted());
}

void ValueEditorsTest::shouldChangeNothingWhenReadOnly()
{
    QFETCH(FieldPointer, field);
    m_editor = makeEditor(*field, m_desk->context, m_window.get());
    m_window->layout()->addWidget(m_editor);
    const Value value = filledValue(*field, {});
    m_editor->setValue(value);
    m_editor->setReadOnly(true);
    bringUp(*m_window);
    const QSignalSpy told(m_editor, &ValueEditor::committed);
    for (QWidget *part : m_editor->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus || !part->isVisible() || !part->isEnabled())
            continue;
        part->setFocus();
        QTest::keyClick(part, Qt::Key_X);
        QTest::keyClick(part, Qt::Key_Delete);
        QTest::keyClick(part, Qt::Key_Up, Qt::AltModifier);
    }
    leave();
    QCOMPARE(told.count(), 0);
    QVERIFY(m_editor->value() == value);
}

void ValueEditorsTest::shouldNameEveryControl()
{
    QFETCH(FieldPointer, field);
    m_editor = makeEditor(*field, m_desk->context, m_window.get());
    m_window->layout()->addWidget(m_editor);
    m_editor->setValue(filledValue(*field, {}));
    m_window->show();
    int stops = 0;
    for (const QWidget *part : m_editor->findChildren<QWidget *>()) {
        if (!(part->focusPolicy() & Qt::TabFocus) || !part->isVisibleTo(m_window.get()))
            continue;
        ++stops;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), part->metaObject()->className());
    }
    QVERIFY(stops > 0);
}

QTEST_MAIN(ValueEditorsTest)
#include "valueeditorstest.moc"
