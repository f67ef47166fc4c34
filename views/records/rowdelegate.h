// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtablemodel.h"

#include <QPalette>
#include <QStyledItemDelegate>

namespace Cartulary {

/// Draws the cells of a RecordTableModel: the state as an icon, and in the others the words searched for marked.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const RecordTableModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                   QPalette::ColorRole role) const;

    const RecordTableModel &m_model;
};

} // namespace Cartulary
