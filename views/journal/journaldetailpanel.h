// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journaldetail.h"
#include "page.h"

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace Cartulary {

/// One entry of the journal: before and after field by field, and the ways back.
class JournalDetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JournalDetailPanel(const WindowContext &context, QWidget *parent = nullptr);

    /// Shows @p entry; nothing without one.
    void show(const std::optional<JournalEntry> &entry);
    /// After the register has changed: what can be restored may have changed too.
    void refreshButtons();

Q_SIGNALS:
    void recordWanted(const QString &id);

private:
    void makeTable();
    void makeButtons();
    void fill();
    void restoreValue();
    void restoreRecord(JournalSide side);
    void apply(const Result<Change> &change, const QString &what);
    const FieldChange *chosenChange() const;

    const WindowContext &m_context;
    std::optional<JournalEntry> m_entry;
    QList<FieldChange> m_changes;
    QLabel *m_title;
    QLabel *m_hint;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QPushButton *m_open;
    QPushButton *m_only;
    QPushButton *m_value;
    QPushButton *m_before;
    QPushButton *m_after;
};

} // namespace Cartulary
