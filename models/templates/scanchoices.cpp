// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "labelwords.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

bool isBox(const TextMark &mark)
{
    return mark.role == TextMark::Role::Choice;
}

/// Whether the boxes of a line follow their words: "Yes [ ] No [ ]". @p first stands before the first of them, @p last
/// after the last.
bool followWords(const QString &first, const QString &last)
{
    const QStringList words = labelWords(first);
    return !words.isEmpty() && words.size() <= 3 && !first.trimmed().endsWith(u':')
        && (labelWords(last).isEmpty() || recognitionWords().answers.contains(words.join(u' ')));
}

} // namespace

QString choiceLabel(const QString &text, const QList<TextMark> &marks, qsizetype from, qsizetype to)
{
    const qsizetype start = from > 0 ? text.lastIndexOf(u'\n', from - 1) + 1 : 0;
    const qsizetype newline = text.indexOf(u'\n', to), end = newline < 0 ? text.size() : newline;
    const auto at = [&marks](qsizetype position) {
        return std::ranges::lower_bound(marks, position, {}, &TextMark::from);
    };
    const auto line = std::ranges::subrange(at(start), at(end));
    const auto previous = std::ranges::find_last_if(line.begin(), at(from), isBox);
    const auto next = std::ranges::find_if(at(to), line.end(), isBox);
    const auto last = std::ranges::find_last_if(line, isBox);
    const auto first = std::ranges::find_if(line, isBox);
    const qsizetype begin = previous.empty() ? start : previous.front().to;
    const QString before = text.sliced(begin, std::max<qsizetype>(from - begin, 0)).simplified();
    if (!last.empty() && !labelWords(before).isEmpty()
        && followWords(text.sliced(start, first->from - start),
                       text.sliced(last.front().to, std::max<qsizetype>(end - last.front().to, 0)).left(200)))
        return before.right(120);
    const qsizetype limit = next == line.end() ? end : next->from;
    const QString after = text.sliced(to, limit - to).simplified();
    return labelWords(after).isEmpty() ? before.right(120) : after.left(120);
}

void Scanner::addChoice(int paragraph, const TextMark &mark)
{
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    Choice choice;
    choice.paragraph = paragraph;
    choice.from = mark.from;
    choice.to = mark.to;
    choice.checked = mark.checked;
    choice.label = choiceLabel(text, m_context.marks(paragraph), mark.from, mark.to);
    choice.place = m_context.placeOf(paragraph);
    m_choiceCells.insert(m_flow.paragraphs.at(paragraph).cell);
    take(paragraph, mark.from, mark.to);
    m_scan.choices.append(choice);
}

/// The words that lead to the boxes of a line, of which @p first is the first and begins at @p line: before them, in
/// the row's first cell, or on the line above.
QString Scanner::questionOf(const Choice &first, qsizetype line) const
{
    constexpr qsizetype leadReach = 400;
    const QString &text = m_context.plain(first.paragraph);
    const qsizetype start = std::max(line, first.from - leadReach);
    const QString lead = trimmedLabel(text.sliced(start, first.from - start).simplified());
    // "Yes [ ] No [ ]": the first answer stands before its box.
    const bool isAnswer = lead == first.label || recognitionWords().answers.contains(labelWords(lead).join(u' '));
    if (!labelWords(lead).isEmpty() && !isAnswer)
        return lead.right(160);
    if (const QString above = leadingLabel(first.paragraph); !above.isEmpty())
        return above;
    const FlowCell *cell = m_context.cellOf(first.paragraph);
    const QString row = cell ? trimmedLabel(labelInRow(*cell)) : QString();
    return row == first.label ? QString() : row;
}

/// Says what each box answers; the boxes of a line answer one question.
void Scanner::askChoices()
{
    QList<Choice *> inOrder;
    for (Choice &choice : m_scan.choices) {
        if (choice.paragraph >= 0)
            inOrder.append(&choice);
    }
    std::ranges::stable_sort(inOrder, {},
                             [](const Choice *choice) { return std::pair(choice->paragraph, choice->from); });
    const Choice *last = nullptr;
    QString question;
    for (Choice *choice : std::as_const(inOrder)) {
        const QString &text = m_context.plain(choice->paragraph);
        const bool goesOn = last && last->paragraph == choice->paragraph
                         && !QStringView(text).sliced(last->from, choice->from - last->from).contains(u'\n');
        if (!goesOn)
            question = questionOf(*choice, choice->from > 0 ? text.lastIndexOf(u'\n', choice->from - 1) + 1 : 0);
        last = choice;
        choice->question = question;
        if (choice->label.isEmpty())
            labelByCell(*choice);
    }
}

/// A box alone in its cell: its row says what is ticked, its column what that means.
void Scanner::labelByCell(Choice &choice) const
{
    choice.label = choice.question;
    const FlowCell *cell = m_context.cellOf(choice.paragraph);
    const FlowCell *head = cell ? m_context.headOf(*cell) : nullptr;
    choice.question = head ? m_context.plainOf(*head) : QString();
}

} // namespace Cartulary
