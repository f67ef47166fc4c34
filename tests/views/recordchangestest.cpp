// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordspage.h"

#include "recordsstage.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

/// Lists of records: added to, changed, copied, pasted, deleted.
class RecordChangesTest : public QObject, private RecordsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void shouldAddAnActivityByKeysAlone();
    void shouldAddASubProcessorByKeysAlone();
    void shouldAddNothingWithoutWhatIsRequired();
    void shouldDuplicateTheChosenRecords();
    void shouldSayWhoUsesWhatCannotBeDeleted();
    void shouldDeleteWhatNobodyUsesAndBringItBack();
    void shouldNotDeleteTheRecordFromWithinItsForm();
    void shouldChangeAFieldOfManyRecords();
    void shouldCopyAsTextAndTableAndExactly();
    void shouldPasteRowsFromASpreadsheet();
    void shouldRefuseNonsenseAndSayWhere();
};

void RecordChangesTest::shouldAddAnActivityByKeysAlone()
{
    go(u"activity"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    type(u"Enquete"_s);
    press(Qt::Key_Tab);
    type(u"Survey"_s);
    for (int tabs = 0; tabs < 5 && !qobject_cast<QLineEdit *>(QApplication::focusWidget()); ++tabs)
        press(Qt::Key_Tab);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the role
    type(u"Controller"_s);
    const auto atAdd = [] {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        return button && button->text().remove(u'&') == "Add"_L1;
    };
    for (int tabs = 0; tabs < 4 && !atAdd(); ++tabs)
        press(Qt::Key_Tab);
    QVERIFY(atAdd());
    press(Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->answers.texts, QStringList());
    QCOMPARE(count(u"activity"_s), 13);
    const auto record = std::static_pointer_cast<const Activity>(m_desk->content().find(page()->currentId()).record);
    QVERIFY(record);
    QCOMPARE(record->name, LocalizedText(u"Enquete"_s, u"Survey"_s));
    QCOMPARE(record->role, u"controller"_s);
    QVERIFY(page()->form().isAncestorOf(QApplication::focusWidget())); // at what comes next
    m_desk->action(Id::Undo)->trigger();
    QCOMPARE(count(u"activity"_s), 12);
}

void RecordChangesTest::shouldAddASubProcessorByKeysAlone()
{
    go(u"sub_processor"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    type(u"Vercors Fibre"_s);
    press(Qt::Key_Escape); // takes back what is typed, then gives up
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(count(u"sub_processor"_s), 7);
    table()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    type(u"Vercors Fibre"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(count(u"sub_processor"_s), 8);
    QCOMPARE(page()->form().header()->title(), u"Vercors Fibre"_s);
}

void RecordChangesTest::shouldAddNothingWithoutWhatIsRequired()
{
    go(u"activity"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    dialog()->accept();
    QCOMPARE(m_desk->answers.texts.size(), 1);
    QVERIFY(m_desk->answers.texts.first().contains(
        u"“%1”"_s.arg(recordType<Activity>().field(u"name"_s)->label.text(Language::English))));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(count(u"activity"_s), 12);
}

void RecordChangesTest::shouldDuplicateTheChosenRecords()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    click(u"sub-leman"_s, Qt::ControlModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 9);
    QCOMPARE(table()->selectedIds().size(), 2);
    QVERIFY(!table()->selectedIds().contains(u"sub-baies"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 7);
}

void RecordChangesTest::shouldSayWhoUsesWhatCannotBeDeleted()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    press(Qt::Key_Delete);
    QCOMPARE(count(u"sub_processor"_s), 7);
    auto *refused = m_desk->window->findChild<DeletionRefused *>();
    QVERIFY(refused && refused->isVisible());
    auto *list = refused->findChild<QTreeWidget *>();
    QVERIFY(list->topLevelItemCount() > 0);
    const QString user = list->topLevelItem(0)->text(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_desk->workspace().currentRecord() != u"sub-baies"_s);
    QCOMPARE(page()->form().header()->title(), user);
    refused->close();
}

void RecordChangesTest::shouldDeleteWhatNobodyUsesAndBringItBack()
{
    go(u"cookie"_s);
    const QStringList before = ids();
    click(u"cookie-csrf"_s);
    press(Qt::Key_Delete);
    QCOMPARE(count(u"cookie"_s), 5);
    QVERIFY(!m_desk->window->findChild<DeletionRefused *>());
    QCOMPARE(table()->selectedIds(), QStringList{before.at(before.indexOf(u"cookie-csrf"_s) + 1)});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(u"cookie"_s), 6);
    QVERIFY(ids().contains(u"cookie-csrf"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(u"cookie"_s), 5);
}

void RecordChangesTest::shouldNotDeleteTheRecordFromWithinItsForm()
{
    go(u"cookie"_s);
    click(u"cookie-csrf"_s);
    const QList<QPointer<QWidget>> controls = formControls();
    QVERIFY(controls.size() > 3);
    for (const QPointer<QWidget> &control : controls) {
        if (!control)
            continue; // another one took it away
        control->setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(count(u"cookie"_s), 6);
    }
}

void RecordChangesTest::shouldChangeAFieldOfManyRecords()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    click(u"sub-aktenstern"_s, Qt::ShiftModifier);
    QCOMPARE(table()->selectedIds().size(), 3);
    chooseFromMenu(u"Change a field of 3 records"_s);
    QTRY_VERIFY(m_desk->window->findChild<MultiEditDialog *>());
    auto *many = m_desk->window->findChild<MultiEditDialog *>();
    many->setField(u"country"_s);
    many->editor()->enter();
    QTRY_VERIFY(many->isActiveWindow());
    type(u"Belgium"_s);
    press(Qt::Key_Tab);
    many->accept();
    for (const char *id : {"sub-baies", "sub-frankenwerk", "sub-aktenstern"}) {
        const RecordPointer record = m_desk->content().find(QString::fromLatin1(id)).record;
        QCOMPARE(static_cast<const SubProcessor &>(*record).country, u"BE"_s);
    }
    m_desk->action(Id::Undo)->trigger(); // one step
    QVERIFY(!m_desk->action(Id::Undo)->isEnabled());
    QCOMPARE(static_cast<const SubProcessor &>(*m_desk->content().find(u"sub-baies"_s).record).country, u"FR"_s);
}

void RecordChangesTest::shouldCopyAsTextAndTableAndExactly()
{
    go(u"sub_processor"_s);
    click(u"sub-baies"_s);
    click(u"sub-leman"_s, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    QCOMPARE(clip->text().trimmed().split(u'\n').size(), 3); // headings and two rows
    QVERIFY(clip->text().contains(u"Baies du Dauphiné\t"_s));
    QVERIFY(clip->html().contains(u"Léman Coffre Numérique</td>"_s));
    QVERIFY(clip->data(recordsMimeType).contains("exploitation@baies-dauphine.example"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 9);
    const RecordPointer twin = m_desk->content().find(table()->selectedIds().first()).record;
    QCOMPARE(static_cast<const SubProcessor &>(*twin).contactEmail, u"exploitation@baies-dauphine.example"_s);
}

void RecordChangesTest::shouldPasteRowsFromASpreadsheet()
{
    go(u"sub_processor"_s);
    const RecordType &type = page()->type();
    const auto label = [&](const QString &field) { return type.field(field)->label.text(Language::English); };
    QApplication::clipboard()->setText(label(u"name"_s) + u'\t' + label(u"country"_s)
                                       + u"\nVercors Fibre\tFrance\nDrac Secours\tBelgium\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 9);
    QCOMPARE(table()->selectedIds().size(), 2);
    const RecordPointer second = m_desk->content().find(table()->selectedIds().at(1)).record;
    QCOMPARE(static_cast<const SubProcessor &>(*second).name, u"Drac Secours"_s);
    QCOMPARE(static_cast<const SubProcessor &>(*second).country, u"BE"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(u"sub_processor"_s), 7);
}

void RecordChangesTest::shouldRefuseNonsenseAndSayWhere()
{
    go(u"sub_processor"_s);
    const RecordType &type = page()->type();
    const QString country = type.field(u"country"_s)->label.text(Language::English);
    QApplication::clipboard()->setText(type.field(u"name"_s)->label.text(Language::English) + u'\t' + country
                                       + u"\nVercors Fibre\tFrance\nDrac Secours\tNowhereland\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->answers.errors.size(), 1);
    QVERIFY(m_desk->answers.errors.first().message.contains(u"Row 3"_s));
    QVERIFY(m_desk->answers.errors.first().message.contains(u"“%1”"_s.arg(country)));
    QCOMPARE(count(u"sub_processor"_s), 7);
    QVERIFY(!m_desk->action(Id::Undo)->isEnabled());
}

QTEST_MAIN(RecordChangesTest)
#include "recordchangestest.moc"
