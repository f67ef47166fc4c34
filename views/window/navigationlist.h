// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "sections.h"

#include <QStandardItemModel>
#include <QTreeView>

namespace Cartulary {

/// The list on the left: sections, and under the chosen one its record types, each with the number of its records.
class NavigationList : public QTreeView
{
    Q_OBJECT

public:
    explicit NavigationList(const WindowContext &context, QWidget *parent = nullptr);

    /// Marks where the window is; asks for nothing.
    void mark(const QString &place);
    /// Brings the numbers up to date.
    void count();

Q_SIGNALS:
    /// The officer wants to go to a page ("overview") or the list of a record type ("activity").
    void wanted(const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    QModelIndex indexOf(const QString &place) const;
    void open(const QModelIndex &index);

    const WindowContext &m_context;
    QStandardItemModel m_items;
};

} // namespace Cartulary
