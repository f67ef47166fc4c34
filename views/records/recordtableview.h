// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtablemodel.h"

#include <QTableView>

namespace Cartulary {

/// The table of one record type: columns to choose, move and size, sorting by a click, filters from the header's menu,
/// and the words that were searched for marked where they stand.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(RecordTableModel &model, QWidget *parent = nullptr);

    QStringList selectedIds() const;
    /// Chooses the rows of these records, as far as they are shown, and makes the first one current.
    void select(const QStringList &ids);
    /// The fields of the columns that are shown, in their order.
    QList<const Field *> shownFields() const;

    /// Columns with widths in their order, and sorting.
    QVariantMap arrangement() const;
    void arrange(const QVariantMap &arrangement);

    /// The menus of the header: which columns, and which values of one.
    void addColumnMenu(QMenu &menu);
    void addFilterMenu(QMenu &menu, int column);

Q_SIGNALS:
    /// Other records are chosen than before.
    void chosenChanged();
    void arrangementChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showHeaderMenu(const QPoint &place);
    void showDefaultColumns();
    void setShown(int column, bool shown);

    RecordTableModel &m_model;
    QString m_typed;      ///< letters that look for a row by name
    QStringList m_chosen; ///< kept while the model is reset by a filter
    bool m_resetting = false;
};

} // namespace Cartulary
