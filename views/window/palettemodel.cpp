// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

void PaletteModel::show(const QList<PaletteItem> &items, const std::function<QIcon(const PaletteItem &)> &icons)
{
    beginResetModel();
    m_items = items;
    m_icons = icons;
    endResetModel();
}

void PaletteModel::append(const QList<PaletteItem> &items, const QString &note)
{
    if (items.isEmpty())
        return;
    const auto first = int(m_items.size());
    beginInsertRows({}, first, first + int(items.size()) - 1);
    for (PaletteItem item : items) {
        item.detail += u" · "_s + note;
        m_items.append(item);
    }
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &shown = item(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return m_icons(shown);
    case Qt::AccessibleTextRole: {
        QStringList said{shown.title, shown.detail, shown.shortcut};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    case DetailRole:
        return shown.detail;
    case ShortcutRole:
        return shown.shortcut;
    default:
        return {};
    }
}

} // namespace Cartulary
