// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowcontext.h"

#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Below all declared levels: a paragraph that only reads like a heading.
constexpr int readsLikeHeading = 10;
constexpr qsizetype contextLength = 60;

} // namespace

QString areaName(FlowArea area)
{
    static const char *const names[]{"body", "header", "footer", "footnote", "endnote", "text-box"};
    return QLatin1StringView(names[int(area)]);
}

FlowContext::FlowContext(const TextFlow &flow)
    : m_flow(flow)
    , m_lookedAt(flow.paragraphs.size())
{
    for (int table = 0; table < flow.tables.size(); ++table)
        m_headingRows.append(findHeadingRow(table));
    findNeighbours();
    QList<std::pair<int, QString>> open;
    int part = -1;
    for (int i = 0; i < flow.paragraphs.size(); ++i) {
        const FlowParagraph &paragraph = flow.paragraphs.at(i);
        if (paragraph.part != part)
            open.clear();
        part = paragraph.part;
        Headings headings;
        const int level = levelOf(i);
        headings.own = level > 0;
        while (level > 0 && !open.isEmpty() && open.last().first >= level)
            open.removeLast();
        for (auto outer = open.crbegin(); outer != open.crend(); ++outer)
            headings.over.append(outer->second);
        m_headings.append(headings);
        if (level > 0)
            open.append({level, paragraph.text.simplified()});
    }
}

const QList<TextMark> &FlowContext::marks(int paragraph) const
{
    std::optional<QList<TextMark>> &known = m_lookedAt[paragraph].marks;
    if (!known) {
        const QString &text = m_flow.paragraphs.at(paragraph).text;
        m_looked += text.size();
        known = isCutShort() ? QList<TextMark>() : marksIn(text);
    }
    return *known;
}

const QString &FlowContext::plain(int paragraph) const
{
    std::optional<QString> &known = m_lookedAt[paragraph].plain;
    if (!known)
        known = withoutMarks(m_flow.paragraphs.at(paragraph).text, marks(paragraph));
    return *known;
}

QString FlowContext::plainOf(const FlowCell &cell) const
{
    QStringList lines;
    for (const int paragraph : cell.paragraphs) {
        if (m_flow.paragraphs.at(paragraph).twinOf < 0)
            lines.append(plain(paragraph));
    }
    return lines.join(u' ').simplified();
}

bool FlowContext::isLabelLike(const QString &text)
{
    const QString trimmed = text.trimmed();
    // "No." is an abbreviation, and a question may say how to answer it.
    const bool stopped = trimmed.endsWith(u'.') && trimmed.size() > 5 && !trimmed.contains(u'?');
    return !trimmed.isEmpty() && trimmed.size() <= 120 && !stopped && !trimmed.endsWith(u';')
        && labelWords(trimmed).size() <= 14 && !labelWords(trimmed).isEmpty();
}

/// The outline level of a paragraph, declared or read off; 0 if it is no heading.
int FlowContext::levelOf(int index) const
{
    const FlowParagraph &paragraph = m_flow.paragraphs.at(index);
    const QString text = paragraph.text.trimmed();
    if (text.isEmpty() || text.size() > 160 || paragraph.area == FlowArea::TextBox)
        return 0;
    if (paragraph.heading > 0)
        return paragraph.heading;
    if (text.size() > 100 || !marks(index).isEmpty())
        return 0;
    static const QRegularExpression numbered(u"^(?<word>\\p{L}+)\\s+(?:[IVXLC]+|\\d+|[A-Z])\\b(?!\\s*[,;])[^;]*$"_s);
    if (const QRegularExpressionMatch match = numbered.match(text);
        match.hasMatch() && recognitionWords().headings.contains(labelWords(match.captured(u"word"_s)).value(0))
        && !text.endsWith(u'.'))
        return readsLikeHeading;
    const FlowCell *cell = cellOf(index);
    const QStringList words = labelWords(text);
    const bool capitals = text == text.toUpper() && text != text.toLower() && words.size() >= 2 && !text.endsWith(u':');
    if (!cell)
        return capitals ? readsLikeHeading : 0;
    // A row of one cell with one short line heads the rows below it.
    const FlowRow &row = m_flow.tables.at(cell->table).rows.at(cell->row);
    const bool alone = row.cells.size() == 1 && m_flow.tables.at(cell->table).rows.size() > 1
                    && m_flow.cellText(*cell).trimmed() == text && !text.contains(u':') && words.size() <= 10;
    return alone ? readsLikeHeading + 1 : 0;
}

QStringList FlowContext::headingsOver(int paragraph) const
{
    return paragraph < 0 ? QStringList() : m_headings.at(paragraph).over;
}

const FlowCell *FlowContext::cellOf(int paragraph) const
{
    const int cell = m_flow.paragraphs.at(paragraph).cell;
    return cell < 0 ? nullptr : &m_flow.cells.at(cell);
}

FlowPlace FlowContext::placeOfCell(const FlowCell &cell) const
{
    FlowPlace place;
    place.table = cell.table + 1;
    place.row = cell.row + 1;
    place.column = cell.column + 1;
    return place;
}

FlowPlace FlowContext::placeOf(int index) const
{
    const FlowParagraph &paragraph = m_flow.paragraphs.at(index);
    const FlowCell *cell = cellOf(index);
    FlowPlace place = cell ? placeOfCell(*cell) : FlowPlace();
    place.part = m_flow.parts.at(paragraph.part);
    place.area = areaName(paragraph.area);
    place.heading = headingsOver(index).value(0);
    place.paragraph = paragraph.number;
    return place;
}

QString FlowContext::before(int paragraph, qsizetype from) const
{
    const qsizetype start = std::max<qsizetype>(0, from - contextLength);
    return m_flow.paragraphs.at(paragraph).text.sliced(start, from - start).simplified();
}

QString FlowContext::after(int paragraph, qsizetype to) const
{
    return QStringView(m_flow.paragraphs.at(paragraph).text).sliced(to).left(contextLength).toString().simplified();
}

/// For each paragraph the one before and after it in its part and area, if that is in the same cell.
void FlowContext::findNeighbours()
{
    m_previous.fill(-1, m_flow.paragraphs.size());
    m_next.fill(-1, m_flow.paragraphs.size());
    QHash<std::pair<int, FlowArea>, int> last;
    for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
        const FlowParagraph &paragraph = m_flow.paragraphs.at(i);
        if (paragraph.twinOf >= 0)
            continue;
        int &before = last[{paragraph.part, paragraph.area}];
        if (const int above = before - 1; above >= 0 && m_flow.paragraphs.at(above).cell == paragraph.cell) {
            m_previous[i] = above;
            m_next[above] = i;
        }
        before = i + 1;
    }
}

QString FlowContext::textOf(const FlowCell &cell) const
{
    return m_flow.cellText(cell).simplified();
}

const FlowCell *FlowContext::labelLeftOf(const FlowCell &cell) const
{
    for (int column = cell.column - 1; column >= 0;) {
        const FlowCell *left = m_flow.cellAt(cell.table, cell.row, column);
        if (!left)
            return nullptr;
        if (left->continues)
            return nullptr;
        // A colon may stand in a cell of its own.
        if (!isEmpty(*left)
            && std::ranges::any_of(textOf(*left), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; }))
            return left;
        column = left->column - 1;
    }
    return nullptr;
}

const FlowCell *FlowContext::headOf(const FlowCell &cell) const
{
    const int row = m_headingRows.at(cell.table);
    const FlowCell *head = row < 0 || row >= cell.row ? nullptr : m_flow.cellAt(cell.table, row, cell.column);
    return head && !isEmpty(*head) ? head : nullptr;
}

/// The last row declared as heading, else the first row with a label in nearly every cell, if there are rows below it.
int FlowContext::findHeadingRow(int table) const
{
    const QList<FlowRow> &rows = m_flow.tables.at(table).rows;
    for (int i = int(std::min<qsizetype>(rows.size(), 4)) - 1; i >= 0; --i) {
        if (rows.at(i).heading && i + 1 < rows.size())
            return i;
    }
    for (int i = 0; i < std::min<qsizetype>(rows.size() - 1, 3); ++i) {
        if (rows.at(i).cells.size() < 2)
            continue;
        if (!isLabelled(rows.at(i)))
            return -1;
        // A heading over several columns stands over those of each.
        while (i + 2 < rows.size() && rows.at(i).cells.size() < rows.at(i + 1).cells.size()
               && isLabelled(rows.at(i + 1)))
            ++i;
        return i;
    }
    return -1;
}

/// Whether every cell of @p row holds a label, but perhaps the first.
bool FlowContext::isLabelled(const FlowRow &row) const
{
    const auto labelled = std::ranges::count_if(row.cells, [this](int index) {
        const QString text = textOf(m_flow.cells.at(index));
        return isLabelLike(text) && marksIn(text).isEmpty() && !text.endsWith(u':');
    });
    // The corner over row labels may be empty, or a sign for "number".
    const bool corner = row.cells.size() > 2 && labelWords(textOf(m_flow.cells.at(row.cells.first()))).isEmpty();
    return labelled == row.cells.size() - (corner ? 1 : 0);
}

} // namespace Cartulary
