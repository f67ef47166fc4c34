// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace Cartulary {

/// A line above a list of what can be chosen: typing finds, Down and F4 show all, Enter and Tab take what the list has
/// under its cursor. What is listed, and what taking it does, is up to those that derive from it.
class FindingLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindingLine(QWidget *parent = nullptr);

    /// Whether the list of what can be chosen is shown.
    bool isOpen() const;
    /// Shows what @p typed finds; all if it is empty.
    void openList(const QString &typed);
    void setChoosable(bool choosable);

protected:
    /// Puts what @p typed finds into @p list, which is empty.
    virtual void fill(const QString &typed, QStandardItemModel &list) = 0;
    /// Takes the entry at @p index; the list is closed already.
    virtual void take(const QModelIndex &index) = 0;
    /// Whether Tab takes the entry at @p index on its way to the next control.
    virtual bool isTakenByTab(const QModelIndex &) const { return true; }
    virtual bool opensWhenClicked() const { return true; }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QModelIndex current() const;
    void pick(const QModelIndex &index);

    QStandardItemModel *m_list;
    QCompleter *m_completer;
    QAction *m_open;
};

} // namespace Cartulary
