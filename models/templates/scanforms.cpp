// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The label without its colon.
QString bare(QString label)
{
    label = label.trimmed();
    while (label.endsWith(u':') || label.endsWith(QChar(QChar::Nbsp)) || label.endsWith(u' '))
        label.chop(1);
    return label;
}

qsizetype indentOf(const QString &text)
{
    return std::ranges::find_if(text, [](QChar c) { return c != u'\t'; }) - text.begin();
}

} // namespace

/// A table in which labels stand before empty cells.
bool Scanner::isForm(int table) const
{
    int open = 0;
    for (const FlowRow &row : m_flow.tables.at(table).rows) {
        if (row.cells.size() < 2 || row.cells.size() > 6)
            continue;
        const bool labelled = FlowContext::isLabelLike(m_context.textOf(m_flow.cells.at(row.cells.first())));
        const bool rest = std::ranges::all_of(row.cells.sliced(1),
                                              [this](int cell) { return m_context.isEmpty(m_flow.cells.at(cell)); });
        open += labelled && rest ? 1 : 0;
    }
    return open >= 2;
}

/// Whether the empty @p cell stands beside or under a label, which it sets.
bool Scanner::takesValue(const FlowCell &cell, QString &label) const
{
    const FlowCell *left = m_context.labelLeftOf(cell);
    const FlowCell *head = m_context.headOf(cell);
    if (left) {
        const QString text = m_context.textOf(*left);
        if (!FlowContext::isLabelLike(text) || !marksIn(text).isEmpty())
            return false;
        label = bare(text);
        return text.endsWith(u':') || isKnownLabel(label) || isSignatureLabel(label, false) || isForm(cell.table)
            || (head != nullptr && partyIn(labelWords(m_context.textOf(*head))) != Party::None);
    }
    if (!head || cell.row != m_context.headingRow(cell.table) + 1)
        return false;
    label = bare(m_context.textOf(*head));
    return isKnownLabel(label) || isSignatureLabel(label, false);
}

void Scanner::findEmptyCells()
{
    for (int i = 0; i < m_flow.cells.size(); ++i) {
        const FlowCell &cell = m_flow.cells.at(i);
        if (m_takenCells.contains(i) || cell.continues || cell.paragraphs.isEmpty() || !m_context.isEmpty(cell))
            continue;
        if (m_flow.paragraphs.at(cell.paragraphs.first()).twinOf >= 0)
            continue;
        QString label;
        if (takesValue(cell, label))
            addEmptyCell(cell, label, -1);
    }
}

void Scanner::addEmptyCell(const FlowCell &cell, const QString &label, int repeat)
{
    Blank blank;
    blank.kind = BlankKind::EmptyCell;
    blank.paragraph = cell.paragraphs.first();
    blank.label = label;
    blank.repeat = repeat;
    m_takenCells.insert(int(&cell - m_flow.cells.constData()));
    m_scan.blanks.append(blank);
}

QList<std::pair<QString, qsizetype>> Scanner::openLabels(int paragraph) const
{
    static const QRegularExpression label(u"([^:\\t\\n\u2610\u2612]{2,90}?)[ \u00A0]*[:\uFF1A]"_s);
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    QList<std::pair<QString, qsizetype>> open;
    for (const QRegularExpressionMatch &match : label.globalMatch(text)) {
        qsizetype end = match.capturedEnd();
        while (end < text.size() && text.at(end) != u'\n' && text.at(end).isSpace())
            ++end;
        const bool atEnd = end >= text.size() || text.at(end) == u'\n';
        // On one line with the next label: "Name:    Title:".
        const bool gap = text.sliced(match.capturedEnd(), end - match.capturedEnd()).contains(u'\t');
        const bool beforeLabel = gap
                              && label
                                     .match(text, end, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption)
                                     .hasMatch();
        if (!atEnd && !beforeLabel)
            continue;
        const QString name = match.captured(1).trimmed();
        if (!name.isEmpty() && labelWords(name).size() <= 10 && marksIn(name).isEmpty())
            open.append({name, atEnd ? end : match.capturedEnd()});
    }
    return open;
}

/// Whether something is missing after @p label at the end of @p paragraph; else it leads to what follows.
bool Scanner::isAwaited(int paragraph, const QString &label) const
{
    const bool known = isKnownLabel(label) || isSignatureLabel(label, false);
    const int next = m_context.next(paragraph);
    const int previous = m_context.previous(paragraph);
    const auto text = [this](int index) { return index < 0 ? QString() : m_flow.paragraphs.at(index).text; };
    static const QRegularExpression labelled(u"^\\s*[^:\\n]{2,80}:"_s);
    if (beginsWithPhrase(labelWords(label).join(u' '), recognitionWords().instructions) && !known)
        return false;
    const bool beside = !text(previous).trimmed().isEmpty() && !openLabels(previous).isEmpty();
    // What comes next may stand in a table.
    if (paragraph + 1 < m_flow.paragraphs.size() && next != paragraph + 1
        && m_flow.paragraphs.at(paragraph + 1).cell != m_flow.paragraphs.at(paragraph).cell
        && m_flow.paragraphs.at(paragraph).cell < 0)
        return false;
    if (text(next).trimmed().isEmpty() || m_context.isHeading(next))
        return known || beside;
    const QRegularExpressionMatch match = labelled.match(text(next));
    if (!match.hasMatch() || indentOf(text(next)) > indentOf(text(paragraph)) || m_flow.paragraphs.at(next).listItem)
        return false;
    return known || (labelWords(label).size() <= 5 && (beside || !openLabels(next).isEmpty()));
}

void Scanner::findLabels()
{
    for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
        const FlowParagraph &paragraph = m_flow.paragraphs.at(i);
        if (paragraph.twinOf >= 0 || m_context.isHeading(i) || !paragraph.text.contains(u':'))
            continue;
        if (const FlowCell *cell = m_context.cellOf(i)) {
            // Where the next cell is for the value, it has been looked at.
            const bool block = m_flow.cellText(*cell).trimmed().contains(u'\n');
            if (!block && m_flow.cellAt(cell->table, cell->row, cell->column + cell->span))
                continue;
        }
        for (const auto &[label, end] : openLabels(i)) {
            const bool atEnd = end >= paragraph.text.size();
            if (isTaken(i, std::max<qsizetype>(end - 1, 0), end) || paragraph.isLocked(end - 1, end)
                || (atEnd ? !isAwaited(i, label) : !isKnownLabel(label) && !isSignatureLabel(label, false)))
                continue;
            Blank blank;
            blank.kind = BlankKind::Label;
            blank.paragraph = i;
            blank.from = blank.to = end;
            blank.label = label;
            blank.spaceBefore = !paragraph.text.at(end - 1).isSpace();
            m_scan.blanks.append(blank);
        }
    }
}

} // namespace Cartulary
