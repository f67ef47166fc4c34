// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace Cartulary {

class FilterBar;
class RecordForm;
class RecordTableModel;
class RecordTableView;

/// The records of one type: their table, and beside it the form of the chosen one. Where there is no room for both, the
/// form takes the table's place, with a way back. A type of which there is one record has the form alone.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    RecordsPage(const RecordType &type, const WindowContext &context, QWidget *parent = nullptr);
    ~RecordsPage() override;

    const RecordType &type() const { return m_type; }
    RecordForm &form() const { return *m_form; }
    /// The record whose form is shown; empty if none is.
    QString currentId() const { return m_currentId; }

    void showRecord(const QString &id, const QString &field = {});
    /// Asks for what a record needs, makes it and shows its form.
    void makeRecord();

    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// The shared actions that the table's context menu offers.
    void setContextActions(const QList<QAction *> &actions) { m_actions = actions; }

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeTeaching();
    QWidget *makeNothingFound();
    void showChosen();
    void showShown();
    void showForm(bool wanted);
    void enterForm();
    void arrangeColumns();
    void showContextMenu(const QPoint &place);
    void duplicate();
    void remove();
    void copy() const;
    void paste();
    void editMany();

    const RecordType &m_type;
    RecordTableModel *m_model = nullptr; ///< null where there is one record
    RecordTableView *m_table = nullptr;
    FilterBar *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_below = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_list = nullptr;
    RecordForm *m_form = nullptr;
    QList<QAction *> m_actions;
    QString m_currentId;
    bool m_formWanted = false; ///< where there is room for one only
};

} // namespace Cartulary
