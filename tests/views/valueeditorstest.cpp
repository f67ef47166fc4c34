// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueeditor.h"

#include "bilingualbox.h"
#include "editorstage.h"
#include "textbox.h"
#include "textseditor.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

using FieldPointer = const Field *;

/// The editor of each kind of value, as it is typed in, left and taken back.
class ValueEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<EditorStage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void init() { m_stage->open(); }
    void cleanup() { m_stage->close(); }
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

    std::unique_ptr<EditorStage> m_stage;
};

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

void ValueEditorsTest::shouldGiveBackWhatItShows()
{
    QFETCH(FieldPointer, field);
    m_stage->editor = makeEditor(*field, m_stage->desk.context, m_stage->window.get());
    const QSignalSpy told(m_stage->editor, &ValueEditor::committed);
    for (const QString &salt : {QString(), u" 2"_s}) {
        const Value value = filledValue(*field, salt);
        m_stage->editor->setValue(value);
        QVERIFY(m_stage->editor->value() == value);
        QVERIFY(!m_stage->editor->isModified());
        m_stage->editor->commit();
    }
    QCOMPARE(told.count(), 0);
}

void ValueEditorsTest::shouldShowNothingAsNothing()
{
    QFETCH(FieldPointer, field);
    m_stage->editor = makeEditor(*field, m_stage->desk.context, m_stage->window.get());
    const std::shared_ptr<Record> nobody;
    QVERIFY(isEmpty(m_stage->editor->value()));
    QCOMPARE(m_stage->editor->value().index(), filledValue(*field, {}).index());
    m_stage->editor->setValue(filledValue(*field, {}));
    QVERIFY(!isEmpty(m_stage->editor->value()));
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
        ValueEditor *editor = makeEditor(fieldOf(*type, name), m_stage->desk.context, m_stage->window.get());
        editor->setValue(text);
        QVERIFY(editor->value() == Value(text));
    }
    m_stage->show(recordType<Activity>(), u"description"_s);
    m_stage->editor->setValue(LocalizedText(text, text));
    QTest::keyClick(cursor(), Qt::Key_Home);
    typeText(u"A"_s);
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 1);
    QCOMPARE(std::get<LocalizedText>(m_stage->editor->value()).text(Language::French), u'A' + text);
    QCOMPARE(std::get<LocalizedText>(m_stage->editor->value()).text(Language::English), text);
}

void ValueEditorsTest::shouldTellWhenItIsLeft()
{
    m_stage->show(recordType<SubProcessor>(), u"name"_s);
    m_stage->editor->setValue(u"Old"_s);
    QTest::keyClick(cursor(), Qt::Key_End);
    typeText(u" & new"_s);
    QVERIFY(m_stage->editor->isModified());
    QCOMPARE(m_stage->told->count(), 0);

    m_stage->leave();

    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == Value(u"Old & new"_s));
    QVERIFY(!m_stage->editor->isModified());
}

void ValueEditorsTest::shouldTellNothingWhenNothingChanged()
{
    m_stage->show(recordType<SubProcessor>(), u"name"_s);
    m_stage->editor->setValue(u"Old"_s);
    QTest::keyClick(cursor(), Qt::Key_End);
    typeText(u"x"_s);
    QTest::keyClick(cursor(), Qt::Key_Backspace);
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 0);
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
    m_stage->show(recordType<SubProcessor>(), field);
    const Value before = m_stage->editor->value();
    typeText(typed);
    QTest::keyClick(cursor(), Qt::Key_Escape); // the list of what can be chosen goes first, where there is one
    QTest::keyClick(cursor(), Qt::Key_Escape);
    QVERIFY(!m_stage->editor->isModified());
    QVERIFY(m_stage->editor->value() == before);
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 0);

    m_stage->editor->enter();
    typeText(typed);
    QTest::keyClick(cursor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() != before);
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 1);
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
    row("colour", u"organisation"_s, u"accent_colour"_s, u"A0522D"_s, u"#a0522d"_s);
    row("short colour", u"organisation"_s, u"accent_colour"_s, u"#a5D"_s, u"#aa55dd"_s);
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
    m_stage->show(*findRecordType(recordTypeName), field);
    typeText(typed);
    m_stage->leave();
    QCOMPARE(m_stage->editor->said(), QString());
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == value);
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
    QTest::newRow("colour") << u"organisation"_s << u"accent_colour"_s << u"red"_s;
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
    m_stage->show(recordTypeOf, field);
    const Value stored = filledValue(fieldOf(recordTypeOf, field), {});
    m_stage->editor->setValue(stored);
    auto *line = qobject_cast<QLineEdit *>(cursor());
    QVERIFY(line);
    line->selectAll();
    typeText(typed);
    m_stage->leave();

    QCOMPARE(m_stage->told->count(), 0);
    QVERIFY(!m_stage->editor->said().isEmpty());
    QVERIFY(m_stage->editor->isModified());
    QVERIFY(m_stage->editor->value() == stored);
    QCOMPARE(line->text(), typed);

    m_stage->editor->enter();
    QTest::keyClick(cursor(), Qt::Key_Escape);
    QVERIFY(!m_stage->editor->isModified());
    QCOMPARE(m_stage->editor->said(), QString());
}

void ValueEditorsTest::shouldStateACriterion()
{
    m_stage->show(recordType<BackupRegime>(), u"retention"_s);
    m_stage->editor->setValue(Period{13, Period::Unit::Months, Period::Qualifier::AtMost, {}});
    QComboBox *qualifier = m_stage->editor->findChildren<QComboBox *>().first();
    qualifier->setFocus();
    QTest::keyClick(qualifier, Qt::Key_End);
    auto *box = m_stage->part<BilingualBox>();
    QVERIFY(box->isVisible());
    box->box(Language::French)->setFocus();
    typeText(u"tant que"_s);
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 1);
    const Period expected{0, Period::Unit::Days, Period::Qualifier::Criterion, {u"tant que"_s, {}}};
    QVERIFY(m_stage->editor->value() == Value(expected));
}

void ValueEditorsTest::shouldEmptyAPeriodAndADate()
{
    for (const auto &[type, field] :
         {std::pair(&recordType<BackupRegime>(), u"retention"_s), std::pair(&recordType<SubProcessor>(), u"since"_s)}) {
        m_stage->show(*type, field);
        m_stage->editor->setValue(filledValue(fieldOf(*type, field), {}));
        qobject_cast<QLineEdit *>(cursor())->selectAll();
        QTest::keyClick(cursor(), Qt::Key_Delete);
        m_stage->leave();
        QCOMPARE(m_stage->told->count(), 1);
        QVERIFY(isEmpty(m_stage->editor->value()));
    }
}

void ValueEditorsTest::shouldChooseADateInTheCalendar()
{
    m_stage->show(recordType<SubProcessor>(), u"since"_s);
    m_stage->editor->setValue(QDate(2024, 2, 29));
    QTest::keyClick(cursor(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = m_stage->part<QCalendarWidget>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2024, 2, 29));
    Q_EMIT calendar->clicked(QDate(2024, 3, 1));
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == Value(QDate(2024, 3, 1)));
}

void ValueEditorsTest::shouldEditAListOfTexts()
{
    m_stage->show(recordType<SubProcessor>(), u"certifications"_s);
    typeText(u"ISO 27001"_s);
    QTest::keyClick(cursor(), Qt::Key_Return);
    typeText(u"HDS"_s);
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 2);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"ISO 27001"_s, u"HDS"_s}));

    auto *texts = qobject_cast<TextsEditor *>(m_stage->editor);
    QCOMPARE(texts->lineCount(), 3);
    texts->box(1)->setFocus();
    QTest::keyClick(cursor(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"HDS"_s, u"ISO 27001"_s}));
    QCOMPARE(cursor(), texts->box(0));
    QTest::keyClick(cursor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(cursor(), Qt::Key_Delete);
    m_stage->leave();
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"ISO 27001"_s}));
}

void ValueEditorsTest::shouldAnswerByMouseAndKeyboard()
{
    m_stage->show(recordType<DataSubject>(), u"vulnerable"_s);
    const QList<QRadioButton *> buttons = m_stage->editor->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QVERIFY(m_stage->editor->value() == Value(Answer::Yes));
    QCOMPARE(m_stage->told->count(), 1);
    QTest::keyClick(buttons.at(0), Qt::Key_Right);
    m_stage->leave();
    QVERIFY(m_stage->editor->value() == Value(Answer::No));
    QCOMPARE(m_stage->told->count(), 2);
}

void ValueEditorsTest::shouldLeaveUndoToTheWindowWhenNothingIsTyped()
{
    m_stage->show(recordType<SubProcessor>(), u"name"_s);
    m_stage->editor->setValue(u"Old"_s);
    QKeyEvent before(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    before.ignore();
    QApplication::sendEvent(cursor(), &before);
    QVERIFY(!before.isAccepted());

    typeText(u"x"_s);
    QKeyEvent after(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    after.ignore();
    QApplication::sendEvent(cursor(), &after);
    QVERIFY(after.isAccepted());
}

void ValueEditorsTest::shouldChangeNothingWhenReadOnly()
{
    QFETCH(FieldPointer, field);
    m_stage->editor = makeEditor(*field, m_stage->desk.context, m_stage->window.get());
    m_stage->window->layout()->addWidget(m_stage->editor);
    const Value value = filledValue(*field, {});
    m_stage->editor->setValue(value);
    m_stage->editor->setReadOnly(true);
    bringUp(*m_stage->window);
    const QSignalSpy told(m_stage->editor, &ValueEditor::committed);
    for (QWidget *part : m_stage->editor->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus || !part->isVisible() || !part->isEnabled())
            continue;
        part->setFocus();
        QTest::keyClick(part, Qt::Key_X);
        QTest::keyClick(part, Qt::Key_Delete);
        QTest::keyClick(part, Qt::Key_Up, Qt::AltModifier);
    }
    m_stage->leave();
    QCOMPARE(told.count(), 0);
    QVERIFY(m_stage->editor->value() == value);
}

void ValueEditorsTest::shouldNameEveryControl()
{
    QFETCH(FieldPointer, field);
    m_stage->editor = makeEditor(*field, m_stage->desk.context, m_stage->window.get());
    m_stage->window->layout()->addWidget(m_stage->editor);
    m_stage->editor->setValue(filledValue(*field, {}));
    m_stage->window->show();
    int stops = 0;
    for (const QWidget *part : m_stage->editor->findChildren<QWidget *>()) {
        if (!(part->focusPolicy() & Qt::TabFocus) || !part->isVisibleTo(m_stage->window.get()))
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
