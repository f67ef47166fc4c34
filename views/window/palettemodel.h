// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palettesearch.h"

#include <QAbstractListModel>
#include <QIcon>

namespace Cartulary {

/// What the command palette shows: what was found, one row each.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, ShortcutRole };

    using QAbstractListModel::QAbstractListModel;

    /// Shows @p items; the icons of pages and actions are found through @p icons.
    void show(const QList<PaletteItem> &items, const std::function<QIcon(const PaletteItem &)> &icons);
    /// Adds @p items below, with @p note after what they are.
    void append(const QList<PaletteItem> &items, const QString &note);
    const PaletteItem &item(const QModelIndex &index) const { return m_items.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteItem> m_items;
    std::function<QIcon(const PaletteItem &)> m_icons;
};

} // namespace Cartulary
