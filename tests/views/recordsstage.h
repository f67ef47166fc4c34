// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deletionrefused.h"
#include "filterbar.h"
#include "multieditdialog.h"
#include "newrecorddialog.h"
#include "opendesk.h"
#include "parties.h"
#include "processing.h"
#include "recordclipboard.h"
#include "recordform.h"
#include "recordheader.h"
#include "recordspage.h"
#include "recordtableview.h"
#include "recordtypewords.h"
#include "valueeditor.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

namespace Cartulary::Test {

using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

/// The lists of records in the whole window, worked with mouse and keys.
class RecordsStage
{
public:
    void setUp();
    void tearDown();

    /// Brings up the list of the records of @p type.
    void go(const QString &type);
    RecordsPage *page() const { return m_desk->records(); }
    RecordTableView *table() const { return page()->findChild<RecordTableView *>(); }
    QHeaderView *header() const { return table()->horizontalHeader(); }
    QLineEdit *line() const { return page()->findChild<FilterBar *>()->line(); }
    QAbstractItemModel *model() const { return table()->model(); }
    QStringList ids() const;
    /// Whether a visible label of the page says @p words.
    bool says(const QString &words) const;
    QAbstractButton *button(const QString &words) const;
    int columnOf(const QString &field) const;
    void click(const QString &id, Qt::KeyboardModifiers modifiers = {});
    void clickHeader(const QString &field);
    /// Opens the context menu on the chosen rows and chooses the entry that begins with @p words.
    void chooseFromMenu(const QString &words);
    /// Types into the control that has the keyboard.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// What takes the keyboard in the form that is shown.
    QList<QPointer<QWidget>> formControls() const;
    NewRecordDialog *dialog() const { return m_desk->window->findChild<NewRecordDialog *>(); }
    qsizetype count(const QString &type) const { return m_desk->content().records(*findRecordType(type)).size(); }

    std::unique_ptr<OpenDesk> m_desk;
};

inline void RecordsStage::setUp()
{
    m_desk = std::make_unique<OpenDesk>();
    QVERIFY(m_desk->openSample());
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window));
}

inline void RecordsStage::tearDown()
{
    m_desk.reset();
    QApplication::clipboard()->clear();
}

inline void RecordsStage::go(const QString &type)
{
    m_desk->workspace().go(type);
    QCOMPARE(page()->type().name, type);
    table()->setFocus();
}

inline QStringList RecordsStage::ids() const
{
    QStringList ids;
    for (int row = 0; row < model()->rowCount(); ++row)
        ids.append(model()->index(row, 0).data(RecordTableModel::IdRole).toString());
    return ids;
}

inline bool RecordsStage::says(const QString &words) const
{
    const QList<QLabel *> labels = page()->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

inline QAbstractButton *RecordsStage::button(const QString &words) const
{
    for (auto *button : page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == words || button->accessibleName().startsWith(words)))
            return button;
    }
    return nullptr;
}

inline QList<QPointer<QWidget>> RecordsStage::formControls() const
{
    QList<QPointer<QWidget>> controls;
    for (auto *control : page()->form().findChildren<QWidget *>()) {
        if (control->isVisible() && (control->focusPolicy() & Qt::TabFocus))
            controls.append(control);
    }
    return controls;
}

inline int RecordsStage::columnOf(const QString &field) const
{
    return qobject_cast<RecordTableModel *>(model())->columnOf(field);
}

inline void RecordsStage::click(const QString &id, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = model()->index(int(ids().indexOf(id)), columnOf(u"name"_s));
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
}

inline void RecordsStage::clickHeader(const QString &field)
{
    const int left = header()->sectionViewportPosition(columnOf(field));
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, {left + 30, header()->height() / 2});
}

inline void RecordsStage::chooseFromMenu(const QString &words)
{
    bool chosen = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions()) {
            if (!chosen && action->text().startsWith(words)) {
                chosen = true;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
    });
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
    QVERIFY(chosen);
}

} // namespace Cartulary::Test
