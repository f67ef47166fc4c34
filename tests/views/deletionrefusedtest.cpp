// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletionrefused.h"

#include "answers.h"
#include "parties.h"
#include "processing.h"
#include "storetesting.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class DeletionRefusedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldNameEachUserAndItsField();
    void shouldSayWhichRecordIsUsedIfThereAreSeveral();
    void shouldFollowALinkByMouseAndKeyboard();
    void shouldDropWhatHasBeenSettled();
    void shouldBeUsableWithoutSight();

private:
    struct Went : Navigator
    {
        QStringList places;
        void showRecord(const QString &id, const QString &field) override { places.append(id + u'.' + field); }
        void showType(const RecordType &) override {}
        void newRecord(const RecordType &) override {}
        void showPage(const QString &, const QVariantMap &) override {}
        void showInDocument(const Origin &, const QString &) override {}
        void openWindow(const std::shared_ptr<RegisterSession> &) override {}
    };

    std::unique_ptr<DeletionRefused> dialogFor(const QStringList &ids)
    {
        auto dialog = std::make_unique<DeletionRefused>(planDeletion(ids, m_session->content()).usages, *m_context,
                                                        nullptr);
        dialog->show();
        return dialog;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<RegisterSession> m_session;
    Went m_went;
    Test::Answers m_answers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowContext> m_context;
};

namespace {

Change newSubProcessor(const QString &id, const QString &name)
{
    auto record = std::make_shared<SubProcessor>();
    record->id = id;
    record->name = name;
    return Testing::creation(record);
}

QTreeWidget *listOf(const DeletionRefused &dialog)
{
    return dialog.findChild<QTreeWidget *>();
}

} // namespace

void DeletionRefusedTest::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    RegisterSession::open(m_folder->filePath(u"r.cartulary"_s), RegisterSession::Start::Create, Testing::testOptions(),
                          this, [this](const Result<std::shared_ptr<RegisterSession>> &opened) {
                              VERIFY_RESULT(opened);
                              m_session = *opened;
                          });
    QTRY_VERIFY(m_session);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings"_s));
    m_context = std::make_unique<WindowContext>(*m_session, m_went, m_answers, *m_settings, Language::English);
    m_went.places.clear();
    auto activity = std::make_shared<Activity>();
    activity->id = u"hosting"_s;
    activity->name = LocalizedText(u"Hébergement"_s, u"Web hosting"_s);
    activity->role = u"processor"_s;
    activity->subProcessors = QStringList{u"ovh"_s, u"free"_s};
    QVERIFY(m_session->change(u"begin"_s, {newSubProcessor(u"ovh"_s, u"OVH"_s), newSubProcessor(u"free"_s, u"Free"_s),
                                           Testing::creation(activity)}));
}

void DeletionRefusedTest::shouldNameEachUserAndItsField()
{
    const auto dialog = dialogFor({u"ovh"_s});
    QVERIFY(!dialog->isModal());
    QVERIFY(dialog->findChild<QLabel *>()->text().contains(u"“OVH” cannot be deleted"_s));
    const QTreeWidget *list = listOf(*dialog);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Web hosting"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), recordType<Activity>().label.text(Language::English));
    QCOMPARE(list->topLevelItem(0)->text(2),
             recordType<Activity>().field(u"sub_processors"_s)->label.text(Language::English));
    QVERIFY(list->isColumnHidden(3));
}

void DeletionRefusedTest::shouldSayWhichRecordIsUsedIfThereAreSeveral()
{
    const auto dialog = dialogFor({u"ovh"_s, u"free"_s});
    QVERIFY(dialog->findChild<QLabel *>()->text().startsWith(u"2 "_s));
    const QTreeWidget *list = listOf(*dialog);
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(!list->isColumnHidden(3));
    QCOMPARE(list->topLevelItem(0)->text(3), u"OVH"_s);
    QCOMPARE(list->topLevelItem(1)->text(3), u"Free"_s);
}

void DeletionRefusedTest::shouldFollowALinkByMouseAndKeyboard()
{
    const auto dialog = dialogFor({u"ovh"_s});
    QTreeWidget *list = listOf(*dialog);
    const QString place = u"hosting.sub_processors"_s;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(0)).center());
    QVERIFY(m_went.places.isEmpty()); // only the name is a link
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->topLevelItem(0)).topLeft() + QPoint(6, 6));
    QCOMPARE(m_went.places, QStringList{place});
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_went.places, (QStringList{place, place}));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Open"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_went.places.size(), 3);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void DeletionRefusedTest::shouldDropWhatHasBeenSettled()
{
    const auto dialog = dialogFor({u"ovh"_s, u"free"_s});
    const auto leave = [this](const QStringList &subProcessors) {
        return m_session->change(
            u"edit"_s, {Testing::edit<Activity>(m_session->content(), u"hosting"_s,
                                                [&](Activity &activity) { activity.subProcessors = subProcessors; })});
    };
    QVERIFY(leave({u"free"_s}));
    QCOMPARE(listOf(*dialog)->topLevelItemCount(), 1);
    QCOMPARE(listOf(*dialog)->topLevelItem(0)->text(3), u"Free"_s);
    QVERIFY(leave({}));
    QCOMPARE(listOf(*dialog)->topLevelItemCount(), 0);
    QVERIFY(dialog->findChild<QLabel *>()->text().contains(u"can be deleted now"_s));
}

void DeletionRefusedTest::shouldBeUsableWithoutSight()
{
    const auto dialog = dialogFor({u"ovh"_s});
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool inside = widget->parentWidget() == listOf(*dialog);
        QVERIFY2(inside || !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    const QString said = listOf(*dialog)->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY(said.startsWith(u"Web hosting, "_s));
}

QTEST_MAIN(DeletionRefusedTest)
#include "deletionrefusedtest.moc"
