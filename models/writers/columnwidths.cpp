// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"

#include <algorithm>

namespace Cartulary {

namespace {

/// A column that is content with less than an even share gets what it prefers; the others share what is left.
void shareRoom(QList<ColumnWidth> &columns, qreal room)
{
    QList<ColumnWidth *> open;
    for (ColumnWidth &column : columns)
        open.append(&column);
    std::ranges::sort(open, {}, &ColumnWidth::preferred);
    while (!open.isEmpty() && open.first()->preferred <= room / qreal(open.size())) {
        ColumnWidth *content = open.takeFirst();
        content->width = content->preferred;
        room -= content->width;
    }
    qreal preferred = 0;
    qreal minimum = 0;
    for (const ColumnWidth *column : std::as_const(open)) {
        preferred += column->preferred;
        minimum += column->minimum;
    }
    for (ColumnWidth *column : std::as_const(open)) {
        const qreal wish = column->preferred - column->minimum;
        column->width = room > minimum && preferred > minimum
                          ? column->minimum + (room - minimum) * wish / (preferred - minimum)
                          : room * column->minimum / qMax(1.0, minimum);
    }
    if (open.isEmpty()) { // all content: the table still fills the width
        const qreal more = room / qreal(columns.size());
        for (ColumnWidth &column : columns)
            column.width += more;
    }
}

} // namespace

void fitColumns(QList<ColumnWidth> &columns, const QList<int> &widths, qreal room)
{
    // A very long word may be broken: no column insists on more than its share and a half.
    for (ColumnWidth &column : columns) {
        column.minimum = qMin(column.minimum, qMin(room * 0.45, 1.5 * room / qreal(columns.size())));
        column.preferred = qBound(column.minimum, column.preferred, room * 0.8);
    }
    const int given = std::ranges::fold_left(widths, 0, [](int total, int width) { return total + qMax(0, width); });
    if (given > 0 && widths.size() == columns.size()) {
        for (qsizetype c = 0; c < columns.size(); ++c)
            columns[c].width = room * qMax(0, widths.at(c)) / given;
    } else {
        shareRoom(columns, room);
    }
    // What a column lacks for its longest word, the others give from what they have to spare.
    qreal lack = 0;
    qreal spare = 0;
    for (const ColumnWidth &column : columns) {
        lack += qMax(0.0, column.minimum - column.width);
        spare += qMax(0.0, column.width - column.minimum);
    }
    if (lack <= 0 || spare < lack)
        return;
    for (ColumnWidth &column : columns)
        column.width = column.width < column.minimum ? column.minimum
                                                     : column.width - (column.width - column.minimum) * lack / spare;
}

} // namespace Cartulary
