// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan.h"

#include <optional>

namespace Cartulary {

/// What stands around a place in a flow: headings, neighbouring cells and paragraphs, labels.
class FlowContext
{
public:
    /// @p flow must outlive this.
    explicit FlowContext(const TextFlow &flow);

    const TextFlow &flow() const { return m_flow; }
    /// Whether some of its text was not looked through because there is too much of it.
    bool isCutShort() const { return m_looked > mostTemplateText; }

    /// The marks in the text of @p paragraph.
    const QList<TextMark> &marks(int paragraph) const;
    /// Its text, and that of a cell on one line, without them.
    const QString &plain(int paragraph) const;
    QString plainOf(const FlowCell &cell) const;

    /// Whether @p paragraph is a heading, by its style or by how it reads.
    bool isHeading(int paragraph) const { return m_headings.at(paragraph).own; }
    /// The headings over @p paragraph, innermost first.
    QStringList headingsOver(int paragraph) const;
    FlowPlace placeOf(int paragraph) const;
    FlowPlace placeOfCell(const FlowCell &cell) const;
    /// Some words before @p from, or after @p to, also from the next paragraphs of the same cell.
    QString before(int paragraph, qsizetype from) const;
    QString after(int paragraph, qsizetype to) const;

    /// The paragraph before, or after, in the same cell and part; -1 if there is none.
    int previous(int paragraph) const { return m_previous.at(paragraph); }
    int next(int paragraph) const { return m_next.at(paragraph); }

    /// The nearest cell with text to the left in the same row, if all between are empty; null if there is none.
    const FlowCell *labelLeftOf(const FlowCell &cell) const;
    /// The cell that heads the column; null if its table has no row of headings.
    const FlowCell *headOf(const FlowCell &cell) const;
    /// The row of headings of @p table; -1 if it has none.
    int headingRow(int table) const { return m_headingRows.at(table); }
    const FlowCell *cellOf(int paragraph) const;
    /// The words of @p cell on one line.
    QString textOf(const FlowCell &cell) const;
    bool isEmpty(const FlowCell &cell) const { return textOf(cell).isEmpty(); }
    /// Short, without full stop: a label or heading, not a sentence.
    static bool isLabelLike(const QString &text);

private:
    struct Headings
    {
        bool own = false;
        QStringList over;
    };
    void findNeighbours();
    int levelOf(int paragraph) const;
    int findHeadingRow(int table) const;
    bool isLabelled(const FlowRow &row) const;

    const TextFlow &m_flow;
    /// What was found in a paragraph; looked for once.
    struct Looked
    {
        std::optional<QList<TextMark>> marks;
        std::optional<QString> plain;
    };
    mutable QList<Looked> m_lookedAt; ///< by paragraph
    mutable qsizetype m_looked = 0; ///< characters
    QList<Headings> m_headings;
    QList<int> m_previous, m_next;
    QList<int> m_headingRows;
};

} // namespace Cartulary
