// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "multieditdialog.h"

#include "filledrecord.h"
#include "formdesk.h"
#include "parties.h"
#include "processing.h"
#include "searchbox.h"
#include "textbox.h"
#include "valueeditor.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

using Mode = MultiEditDialog::Mode;

/// One field of many records, changed in one step.
class MultiEditDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveTheChanges_data();
    void shouldGiveTheChanges();
    void shouldReplaceOnlyTheLanguagesGiven();
    void shouldNotEmptyARequiredField();
    void shouldChangeManyInOneStep();
    void shouldStoreWhatItMadeInTheSameStep();
    void shouldStayOpenWhenItIsRefused();
    void shouldNotBeginWithWhatChangesNothing();
    void shouldOfferEveryFieldOfEveryType();
};

namespace {

std::shared_ptr<SubProcessor> party(const QString &id, const QStringList &certifications)
{
    auto result = std::make_shared<SubProcessor>();
    result->id = id;
    result->name = u"Name of "_s + id;
    result->certifications = certifications;
    return result;
}

Register threeParties()
{
    Register content;
    for (const auto &record : {party(u"a"_s, {u"ISO"_s}), party(u"b"_s, {}), party(u"c"_s, {u"HDS"_s, u"ISO"_s})})
        content.put(recordType<SubProcessor>(), record);
    return content;
}

const SubProcessor &stored(const Desk &desk, const QString &id)
{
    return static_cast<const SubProcessor &>(*desk.session().content().find(id).record);
}

QPushButton *changeButton(const MultiEditDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Change"_s)
            return button;
    }
    return nullptr;
}

} // namespace

void MultiEditDialogTest::shouldGiveTheChanges_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QList<QStringList>>("results"); ///< of those that change
    QTest::newRow("replace") << int(Mode::Replace) << QStringList{u"ISO"_s}
                             << QList<QStringList>{{u"ISO"_s}, {u"ISO"_s}};
    QTest::newRow("replace by nothing") << int(Mode::Replace) << QStringList() << QList<QStringList>{{}, {}};
    QTest::newRow("add") << int(Mode::Add) << QStringList{u"ISO"_s, u"PCI"_s}
                         << QList<QStringList>{
                                {u"ISO"_s, u"PCI"_s}, {u"ISO"_s, u"PCI"_s}, {u"HDS"_s, u"ISO"_s, u"PCI"_s}};
    QTest::newRow("add what all but one have")
        << int(Mode::Add) << QStringList{u"ISO"_s} << QList<QStringList>{{u"ISO"_s}};
    QTest::newRow("remove") << int(Mode::Remove) << QStringList{u"ISO"_s} << QList<QStringList>{{}, {u"HDS"_s}};
    QTest::newRow("remove what none has") << int(Mode::Remove) << QStringList{u"PCI"_s} << QList<QStringList>{};
}

void MultiEditDialogTest::shouldGiveTheChanges()
{
    QFETCH(int, mode);
    QFETCH(QStringList, given);
    QFETCH(QList<QStringList>, results);
    const RecordType &type = recordType<SubProcessor>();
    const Register content = threeParties();
    const QList<Change> changes = MultiEditDialog::changesFor(
        type, content.records(type), *type.field(u"certifications"_s), given, static_cast<Mode>(mode));
    QList<QStringList> after;
    for (const Change &change : changes) {
        QCOMPARE(change.before, content.find(change.after->id).record);
        after.append(static_cast<const SubProcessor &>(*change.after).certifications);
    }
    QCOMPARE(after, results);
}

void MultiEditDialogTest::shouldReplaceOnlyTheLanguagesGiven()
{
    const RecordType &type = recordType<Activity>();
    auto record = std::make_shared<Activity>();
    record->description = LocalizedText(u"vieux"_s, u"old"_s);
    record->description.setText(u"de"_s, u"alt"_s);
    const auto after = [&](const LocalizedText &given) {
        const QList<Change> changes = MultiEditDialog::changesFor(type, {record}, *type.field(u"description"_s), given,
                                                                  Mode::Replace);
        return static_cast<const Activity &>(*changes.first().after).description;
    };
    LocalizedText expected = record->description;
    expected.setText(u"en"_s, u"new"_s);
    QCOMPARE(after({{}, u"new"_s}), expected);
    QVERIFY(after({}).isEmpty());
}

void MultiEditDialogTest::shouldNotEmptyARequiredField()
{
    const RecordType &type = recordType<SubProcessor>();
    const Register content = threeParties();
    QVERIFY(MultiEditDialog::changesFor(type, content.records(type), *type.field(u"name"_s), QString(), Mode::Replace)
                .isEmpty());
}

void MultiEditDialogTest::shouldChangeManyInOneStep()
{
    Desk desk(threeParties());
    MultiEditDialog dialog(desk.window(), recordType<SubProcessor>(), {u"a"_s, u"c"_s});
    dialog.setField(u"country"_s);
    bringUp(dialog);
    QVERIFY(!changeButton(dialog)->isEnabled());
    dialog.editor()->enter();
    for (const QChar c : u"belgium"_s)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(changeButton(dialog)->isEnabled());
    QTest::mouseClick(changeButton(dialog), Qt::LeftButton);

    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(stored(desk, u"a"_s).country, u"BE"_s);
    QCOMPARE(stored(desk, u"b"_s).country, QString());
    QCOMPARE(stored(desk, u"c"_s).country, u"BE"_s);
    QCOMPARE(desk.session().undoStack().count(), 1);
    desk.session().undoStack().undo();
    QCOMPARE(stored(desk, u"a"_s).country, QString());
}

void MultiEditDialogTest::shouldStoreWhatItMadeInTheSameStep()
{
    Desk desk(threeParties());
    MultiEditDialog dialog(desk.window(), recordType<SubProcessor>(), {u"a"_s, u"b"_s});
    dialog.setField(u"services"_s);
    dialog.setMode(Mode::Add);
    bringUp(dialog);
    auto *box = dialog.editor()->findChild<SearchBox *>();
    for (const QChar c : u"Hosting"_s)
        QTest::sendKeyEvent(QTest::Click, box, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(desk.session().content().records(*findRecordType(u"service"_s)).isEmpty());
    dialog.accept();
    QCOMPARE(desk.session().content().records(*findRecordType(u"service"_s)).size(), 1);
    QCOMPARE(stored(desk, u"a"_s).services.size(), 1);
    QCOMPARE(stored(desk, u"b"_s).services, stored(desk, u"a"_s).services);
    QCOMPARE(desk.session().undoStack().count(), 1);
}

void MultiEditDialogTest::shouldStayOpenWhenItIsRefused()
{
    Desk desk(threeParties());
    MultiEditDialog dialog(desk.window(), recordType<SubProcessor>(), {u"a"_s});
    dialog.setField(u"legal_form"_s);
    bringUp(dialog);
    dialog.editor()->findChild<TextBox *>()->insertPlainText(QString(QChar(0xd800)));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.editor()->said().startsWith(u"Not stored"_s));
    QCOMPARE(stored(desk, u"a"_s).legalForm, QString());
}

void MultiEditDialogTest::shouldNotBeginWithWhatChangesNothing()
{
    Desk desk(threeParties());
    MultiEditDialog dialog(desk.window(), recordType<SubProcessor>(), {u"a"_s});
    dialog.setField(u"since"_s);
    bringUp(dialog);
    auto *line = dialog.editor()->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"31/2/2025"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.editor()->said().isEmpty());
}

void MultiEditDialogTest::shouldOfferEveryFieldOfEveryType()
{
    Desk desk(filledRegister());
    for (const RecordType *type : recordTypes()) {
        MultiEditDialog dialog(desk.window(), *type, {filledId(type->name)});
        dialog.show();
        for (const Field &field : type->fields) {
            if (field.kind == Field::Kind::Parts || field.byProgram || field.byCalculation)
                continue;
            dialog.setField(field.name);
            QCOMPARE(dialog.editor()->value().index(), field.get(*type->make()).index());
            for (QWidget *part : dialog.findChildren<QWidget *>()) {
                if (!(part->focusPolicy() & Qt::TabFocus) || !part->isVisibleTo(&dialog))
                    continue;
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(part);
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(field.name));
            }
        }
    }
}

QTEST_MAIN(MultiEditDialogTest)
#include "multieditdialogtest.moc"
