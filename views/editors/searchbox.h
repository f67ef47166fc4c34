// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choices.h"

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace Cartulary {

/// A line in which to search for something to choose: typing finds, whatever case and accents; Down shows all.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(std::shared_ptr<Choices> choices, QWidget *parent = nullptr);

    /// What is not offered, as it has been chosen already.
    void setWithout(const QStringList &ids) { m_without = ids; }
    /// Whether the list of what can be chosen is shown.
    bool isOpen() const;
    void openList(const QString &typed);
    void setChoosable(bool choosable);

Q_SIGNALS:
    void picked(const QString &id);
    /// One called @p name is to be made.
    void makeAsked(const QString &name);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fill(const QString &typed);
    void pick(const QModelIndex &index);
    bool pickCurrent();

    std::shared_ptr<Choices> m_choices;
    QStringList m_without;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QAction *m_open;
};

} // namespace Cartulary
