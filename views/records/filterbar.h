// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Cartulary {

class RecordTableModel;
class RecordTableView;
class WrapLayout;

/// Above a table: the line to search in, the column filters that are on (each with a way to take it off), and the menus
/// of filters and columns for those who do not look for them in the header.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RecordTableModel &model, RecordTableView &view, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    /// Takes every filter off.
    void clear();

private:
    void showFilters();
    QToolButton *menuButton(const QString &iconName, const QString &text);

    RecordTableModel &m_model;
    RecordTableView &m_view;
    QLineEdit *m_line;
    WrapLayout *m_chips;
};

} // namespace Cartulary
