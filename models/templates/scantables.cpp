// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "labelwords.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The list that a table's headings and the words over it speak of, with the column for each heading.
struct TableGuess
{
    const RecordList *list = nullptr;
    QStringList columns;
    double score = 0;
};

/// The column of @p list for each of @p headings, none for two of them.
QList<const ListColumn *> columnsFor(const RecordList &list, const QStringList &headings)
{
    QList<const ListColumn *> columns;
    for (const QString &heading : headings)
        columns.append(columnHeaded(list, heading));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns.at(i) || columns.count(columns.at(i)) < 2)
            continue;
        // "Measure | Description": the second says more of the first.
        if (const ListColumn *beside = columnBeside(list, *columns.at(i), headings.at(i)))
            columns[i] = beside;
        else if (columns.indexOf(columns.at(i)) < i)
            columns[i] = nullptr;
    }
    return columns;
}

TableGuess guessList(const QStringList &headings, const QStringList &titles)
{
    TableGuess best;
    for (const RecordList &list : recordLists()) {
        TableGuess guess{&list, {}, 0};
        qsizetype matched = 0;
        for (const ListColumn *column : columnsFor(list, headings)) {
            matched += column ? 1 : 0;
            guess.columns.append(column ? column->path : QString());
        }
        const bool titled = std::ranges::any_of(titles, [&list](const QString &title) {
            const QStringList words = labelWords(title);
            return std::ranges::any_of(list.names, [&words](const QStringList &name) {
                return std::ranges::search(words, name).begin() != words.end();
            });
        });
        // The heading of the first column is the name of the thing, or names what each thing is called by.
        const bool named = listCalled(contentWords(headings.value(0))) == &list
                        || guess.columns.first() == list.columns.first().path;
        guess.score = double(matched) / double(headings.size()) + (titled ? 0.25 : 0) + (named ? 0.3 : 0);
        const bool enough = matched >= 2 || (matched >= 1 && (titled || named));
        if (enough && double(matched) >= 0.4 * double(headings.size()) && guess.score > best.score)
            best = guess;
    }
    return best;
}

} // namespace

/// Whether every cell of @p row waits for something: it is empty, holds a running number or nothing but blanks.
bool Scanner::isBlankRow(const FlowRow &row) const
{
    bool waits = false;
    for (const int index : row.cells) {
        const FlowCell &cell = m_flow.cells.at(index);
        if (cell.continues)
            return false;
        QString text = m_flow.cellText(cell);
        for (const TextMark &mark : marksIn(text)) {
            if (mark.role != TextMark::Role::Blank)
                continue;
            for (qsizetype i = mark.from; i < mark.to; ++i)
                text[i] = u' ';
            waits = true;
        }
        const QStringList rest = labelWords(text);
        const bool number = rest.size() == 1 && rest.first().size() <= 2 && cell.column == 0;
        waits = waits || rest.isEmpty();
        if (!rest.isEmpty() && !number)
            return false;
    }
    return waits && !row.cells.isEmpty();
}

int Scanner::blankRows(int table, int from) const
{
    const QList<FlowRow> &rows = m_flow.tables.at(table).rows;
    int row = from;
    while (row < rows.size() && rows.at(row).cells.size() == rows.at(from).cells.size() && isBlankRow(rows.at(row)))
        ++row;
    return row - from;
}

void Scanner::findTables()
{
    for (int table = 0; table < m_flow.tables.size(); ++table)
        findTable(table);
    if (m_inRows.isEmpty())
        return;
    m_scan.blanks.removeIf([this](const Blank &blank) {
        const auto place = m_inRows.constFind(blank.paragraph);
        return place != m_inRows.cend() && place->first < 0;
    });
    for (Blank &blank : m_scan.blanks) {
        if (const auto place = m_inRows.constFind(blank.paragraph); place != m_inRows.cend()) {
            blank.repeat = place->first;
            blank.column = place->second;
        }
    }
}

void Scanner::findTable(int table)
{
    const int heading = m_context.headingRow(table);
    const QList<FlowRow> &rows = m_flow.tables.at(table).rows;
    if (heading < 0 || rows.at(heading).cells.isEmpty())
        return;
    int first = heading + 1;
    while (first < rows.size() && !isBlankRow(rows.at(first)))
        ++first;
    const int count = first < rows.size() ? blankRows(table, first) : 0;
    if (count == 0 || rows.at(first).cells.size() != rows.at(heading).cells.size())
        return;
    const FlowCell &corner = m_flow.cells.at(rows.at(heading).cells.first());
    const int place = corner.paragraphs.value(0, -1);
    if (place < 0 || m_flow.paragraphs.at(place).twinOf >= 0)
        return;
    // A loop of a template language repeats the row itself.
    const bool looped = std::ranges::any_of(m_directives, [&](const Directive &directive) {
        const FlowCell *cell = directive.paragraph < 0 ? nullptr : m_context.cellOf(directive.paragraph);
        return cell && cell->table == table;
    });
    if (looped)
        return;

    QStringList headings;
    for (const int index : rows.at(heading).cells)
        headings.append(m_context.textOf(m_flow.cells.at(index)));
    QStringList titles = m_context.headingsOver(place).first(
        std::min<qsizetype>(2, m_context.headingsOver(place).size()));
    for (int above = place - 1; above >= 0 && above > place - 4; --above)
        titles.append(m_flow.paragraphs.at(above).text.left(200));
    const TableGuess guess = guessList(headings, titles);
    if (!guess.list)
        return;

    Repeat repeat;
    repeat.kind = Repeat::Kind::Table;
    repeat.scope = u"row"_s;
    repeat.words = headings.join(u" | "_s);
    repeat.list = guess.list->list;
    repeat.columns = guess.columns;
    repeat.place = m_context.placeOf(place);
    repeat.table = table;
    repeat.firstRow = first;
    repeat.lastRow = first + count - 1;
    const int index = int(m_scan.repeats.size());
    m_scan.repeats.append(repeat);
    for (qsizetype column = 0; column < rows.at(first).cells.size(); ++column) {
        const FlowCell &cell = m_flow.cells.at(rows.at(first).cells.at(column));
        if (m_context.isEmpty(cell) && !cell.paragraphs.isEmpty())
            addEmptyCell(cell, headings.at(column), index, int(column));
    }
    // The rows after the first are its copies; their blanks are no blanks of their own.
    for (int row = first; row <= repeat.lastRow; ++row) {
        const QList<int> &cells = rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column) {
            m_takenCells.insert(cells.at(column));
            for (const int paragraph : m_flow.cells.at(cells.at(column)).paragraphs) {
                if (!m_taken.at(paragraph).isEmpty())
                    m_inRows.insert(paragraph, {row == first ? index : -1, column});
            }
        }
    }
}

} // namespace Cartulary
