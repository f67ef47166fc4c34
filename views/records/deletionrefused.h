// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "recordactions.h"

#include <QDialog>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Cartulary {

/// Says why records cannot be deleted: by whom they are used, each a link to the place. It stays open beside the window
/// while one goes from one to the next; what has been settled disappears from it.
class DeletionRefused : public QDialog
{
    Q_OBJECT

public:
    DeletionRefused(const QList<Deletion::Held> &usages, const WindowContext &context, QWidget *parent);

private:
    void build();
    void fill();
    void arrange();
    /// Drops what no longer holds after a change of the register.
    void review();
    void addRow(const Deletion::Held &usage);
    void follow(const QTreeWidgetItem *item);
    QString heading() const;

    const WindowContext &m_context;
    QList<Deletion::Held> m_usages;
    QStringList m_ids; ///< of the records that were to be deleted, each once
    QLabel *m_heading = nullptr;
    QLabel *m_advice = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace Cartulary
