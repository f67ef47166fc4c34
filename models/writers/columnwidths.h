// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cartulary {

/// A column of a table while its width is found. All measures are points.
struct ColumnWidth
{
    qreal minimum = 0;   ///< its longest word, with the white beside it
    qreal preferred = 0; ///< its longest line, unbroken
    qreal width = 0;
};

/// Gives each of @p columns its width, so that together they take @p room: by the relative @p widths of the table if it
/// has them for every column, else by what the columns prefer; longest words stay whole where there is room for that.
void fitColumns(QList<ColumnWidth> &columns, const QList<int> &widths, qreal room);

} // namespace Cartulary
