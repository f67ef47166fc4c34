// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatetext.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Around the place in templateItems() of what a filled text stands for, and around that text; digits lie above zero.
/// Private characters, which a filling keeps and no customer's text has.
constexpr QChar markOpen{u'\uE2F0'}, markSplit{u'\uE2F1'}, markClose{u'\uE2F2'};
constexpr char16_t markZero = u'\uE2E0';

QString marked(int item, const QString &text)
{
    QString number;
    for (const QChar digit : QString::number(item))
        number += QChar(char16_t(markZero + digit.digitValue()));
    return markOpen + number + markSplit + text + markClose;
}

/// Takes the marks out of the text of @p paragraph and notes where they were.
void unmark(ShownParagraph &paragraph)
{
    if (!paragraph.text.contains(markOpen))
        return;
    QString text;
    ShownMark mark;
    bool inNumber = false;
    for (const QChar c : std::as_const(paragraph.text)) {
        if (c == markOpen) {
            mark = {text.size(), text.size(), 0};
            inNumber = true;
        } else if (c == markSplit) {
            inNumber = false;
        } else if (c == markClose) {
            mark.to = text.size();
            paragraph.marks.append(mark);
        } else if (inNumber) {
            mark.item = mark.item * 10 + (c.unicode() - markZero);
        } else {
            text += c;
        }
    }
    paragraph.text = text;
}

/// Shows what is empty, so that it can be seen and pointed at.
void fillEmptyMarks(ShownParagraph &paragraph)
{
    const QString sign = u"\u00A0…\u00A0"_s;
    for (qsizetype i = paragraph.marks.size() - 1; i >= 0; --i) {
        ShownMark &mark = paragraph.marks[i];
        if (!paragraph.text.sliced(mark.from, mark.to - mark.from).trimmed().isEmpty())
            continue;
        const qsizetype growth = sign.size() - (mark.to - mark.from);
        paragraph.text.replace(mark.from, mark.to - mark.from, sign);
        mark.to += growth;
        for (qsizetype later = i + 1; later < paragraph.marks.size(); ++later) {
            paragraph.marks[later].from += growth;
            paragraph.marks[later].to += growth;
        }
    }
}

class Shower
{
public:
    Shower(const TextFlow &flow, const QHash<int, QList<ShownMark>> &marks)
        : m_flow(flow)
        , m_marks(marks)
        , m_children(flow.cells.size())
    {
        for (int table = 0; table < flow.tables.size(); ++table) {
            if (const int cell = flow.tables.at(table).parentCell; cell >= 0)
                m_children[cell].append(table);
        }
    }

    ShownText show()
    {
        ShownText text;
        for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
            const FlowParagraph &paragraph = m_flow.paragraphs.at(i);
            if (paragraph.twinOf >= 0)
                continue;
            if (paragraph.cell < 0) {
                text.append({paragraphAt(i), {}});
                continue;
            }
            const int table = outermost(m_flow.cells.at(paragraph.cell).table);
            if (m_shown.contains(table))
                continue;
            m_shown.insert(table);
            text.append({{{}, paragraph.area, 0, false, {}}, tableAt(table)});
        }
        return text;
    }

private:
    int outermost(int table) const
    {
        while (m_flow.tables.at(table).parentCell >= 0)
            table = m_flow.cells.at(m_flow.tables.at(table).parentCell).table;
        return table;
    }

    ShownParagraph paragraphAt(int index) const
    {
        const FlowParagraph &paragraph = m_flow.paragraphs.at(index);
        ShownParagraph shown{paragraph.text, paragraph.area, paragraph.heading, paragraph.listItem, {}};
        for (ShownMark mark : m_marks.value(index)) {
            mark.from = std::clamp<qsizetype>(mark.from, 0, shown.text.size());
            mark.to = std::clamp<qsizetype>(mark.to, mark.from, shown.text.size());
            if (shown.marks.isEmpty() || shown.marks.last().to <= mark.from)
                shown.marks.append(mark);
        }
        unmark(shown);
        fillEmptyMarks(shown);
        return shown;
    }

    std::shared_ptr<const ShownTable> tableAt(int index) const
    {
        auto shown = std::make_shared<ShownTable>();
        const FlowTable &table = m_flow.tables.at(index);
        shown->rows = int(table.rows.size());
        for (int row = 0; row < shown->rows; ++row) {
            for (const int number : table.rows.at(row).cells) {
                const FlowCell &cell = m_flow.cells.at(number);
                shown->columns = std::max(shown->columns, cell.column + cell.span);
                if (!cell.continues || !growAbove(*shown, cell))
                    shown->cells.append({cell.row, cell.column, cell.span, 1, blocksIn(number)});
            }
        }
        return shown;
    }

    /// Lets the cell above reach down over @p cell, which continues it.
    static bool growAbove(ShownTable &table, const FlowCell &cell)
    {
        for (ShownCell &above : table.cells) {
            if (above.column == cell.column && above.row + above.rows == cell.row && above.columns == cell.span) {
                ++above.rows;
                return true;
            }
        }
        return false;
    }

    QList<ShownBlock> blocksIn(int number) const
    {
        QList<ShownBlock> blocks;
        QList<int> tables = m_children.at(number);
        for (const int index : m_flow.cells.at(number).paragraphs) {
            const FlowParagraph &paragraph = m_flow.paragraphs.at(index);
            if (paragraph.twinOf >= 0)
                continue;
            if (paragraph.cell == number) {
                blocks.append({paragraphAt(index), {}});
                continue;
            }
            int inner = paragraph.cell < 0 ? -1 : m_flow.cells.at(paragraph.cell).table;
            while (inner >= 0 && m_flow.tables.at(inner).parentCell != number)
                inner = m_flow.tables.at(inner).parentCell < 0
                          ? -1
                          : m_flow.cells.at(m_flow.tables.at(inner).parentCell).table;
            if (inner >= 0 && tables.removeOne(inner))
                blocks.append({{}, tableAt(inner)});
        }
        return blocks;
    }

    const TextFlow &m_flow;
    const QHash<int, QList<ShownMark>> &m_marks;
    QList<QList<int>> m_children; ///< by cell: the tables in it
    QSet<int> m_shown;
};

/// Where the items of @p reading stand in its text, by paragraph.
QHash<int, QList<ShownMark>> marksOf(const TemplateReading &reading)
{
    const Scan &scan = reading.scan;
    QHash<int, QList<ShownMark>> marks;
    const auto add = [&](int paragraph, qsizetype from, qsizetype to, int control, int item) {
        if (paragraph < 0)
            return;
        // What goes over several paragraphs is marked in the first.
        if (control >= 0 && reading.flow().controls.at(control).lastParagraph > paragraph)
            to = reading.flow().paragraphs.at(paragraph).text.size();
        marks[paragraph].append({from, to, item});
    };
    const QList<TemplateItem> items = templateItems(scan);
    for (int i = 0; i < items.size(); ++i) {
        const TemplateItem item = items.at(i);
        if (item.kind == TemplateItem::Kind::Blank) {
            const Blank &blank = scan.blanks.at(item.index);
            add(blank.paragraph, blank.from, blank.to, blank.control, i);
        } else if (item.kind == TemplateItem::Kind::Choice) {
            const Choice &choice = scan.choices.at(item.index);
            add(choice.paragraph, choice.from, choice.to, choice.control, i);
        } else if (const Repeat &repeat = scan.repeats.at(item.index); repeat.firstTo > repeat.firstFrom) {
            add(repeat.firstParagraph, repeat.firstFrom, repeat.firstTo, -1, i);
            if (repeat.lastTo > repeat.lastFrom)
                add(repeat.lastParagraph, repeat.lastFrom, repeat.lastTo, -1, i);
        }
    }
    for (QList<ShownMark> &list : marks)
        std::ranges::stable_sort(list, {}, &ShownMark::from);
    return marks;
}

} // namespace

ShownText shownAsTemplate(const TemplateReading &reading)
{
    const QHash<int, QList<ShownMark>> marks = marksOf(reading);
    return Shower(reading.flow(), marks).show();
}

Result<ShownText> shownAsFilled(const TemplateReading &reading, const Register &content,
                                const TemplateOccasion &occasion, const TemplateDecisions &decisions)
{
    // What is written for a blank stands between marks, in each copy of what is repeated: so the filled text tells
    // where the blanks are.
    QHash<qsizetype, int> itemOf;
    const QList<TemplateItem> items = templateItems(reading.scan);
    for (int i = 0; i < items.size(); ++i) {
        if (items.at(i).kind == TemplateItem::Kind::Blank)
            itemOf.insert(items.at(i).index, i);
    }
    const Result<FilledTemplate> filled = fillTemplate(
        reading, content, occasion, decisions.mapFor(reading.scan),
        [&itemOf](qsizetype blank, const QString &text) { return marked(itemOf.value(blank), text); });
    if (!filled)
        return std::unexpected(filled.error());
    const Result<std::unique_ptr<TemplateFile>> file = TemplateFile::open(filled->bytes);
    if (!file)
        return std::unexpected(file.error());
    const QHash<int, QList<ShownMark>> none;
    return Shower((*file)->flow(), none).show();
}

} // namespace Cartulary
