// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "labelwords.h"
#include "phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString &othersList()
{
    static const QString list = u"dpa_sub_processors"_s;
    return list;
}

/// Which of several others @p title speaks of, from 1; 0 if it numbers none. Where it stands @p among them, any short
/// title does: "Processor 1", "Second".
int numberIn(const QString &title, bool among = false)
{
    const int alone = among ? numberAlone(title) : 0;
    return alone > 0 ? alone : numberedOther(title).number;
}

/// Whether @p title is or leads to a label: a number and words that name nothing of the list are a sentence.
bool isTitleOfEntry(const QString &title)
{
    const NumberedOther numbered = numberedOther(title);
    if (numbered.number == 0)
        return false;
    return saysNothing(numbered.rest) || columnHeaded(*listNamed(othersList()), numbered.rest.join(u' '));
}

} // namespace

/// The words over @p paragraph that speak of those whom the provider engages: its heading, or a short line before it.
QString Scanner::titleOfOthers(int paragraph) const
{
    QStringList titles = m_context.headingsOver(paragraph).mid(0, 1);
    const FlowCell *cell = m_context.cellOf(paragraph);
    if (const FlowCell *left = cell ? m_context.labelLeftOf(*cell) : nullptr)
        titles.append(m_context.plainOf(*left).left(160));
    int above = m_context.previous(paragraph);
    while (above >= 0 && m_context.plain(above).trimmed().isEmpty())
        above = m_context.previous(above);
    if (above >= 0 && !m_withBlanks.contains(above))
        titles.prepend(m_context.plain(above).left(160));
    for (const QString &title : std::as_const(titles)) {
        if (namesOthers(labelWords(title)) || numberIn(title) > 0)
            return title;
    }
    return {};
}

/// Whether @p blank goes on with what @p last belongs to: on its line, the next line or the next row.
bool Scanner::goesOn(const Blank &last, const Blank &blank) const
{
    if (blank.paragraph < 0 || blank.repeat >= 0 || blank.paragraph == last.paragraph)
        return blank.paragraph >= 0 && blank.repeat < 0;
    const FlowCell *cell = m_context.cellOf(blank.paragraph), *before = m_context.cellOf(last.paragraph);
    if (cell != before)
        return cell && before && cell->table == before->table && cell->column == before->column
            && cell->row == before->row + 1;
    int above = m_context.previous(blank.paragraph);
    while (above > last.paragraph && m_context.plain(above).trimmed().isEmpty())
        above = m_context.previous(above);
    return above == last.paragraph;
}

/// Whether a label or little else stands before @p blank on its line: no sentence.
bool Scanner::isLabelled(const Blank &blank) const
{
    constexpr qsizetype mostWords = 6;
    if (blank.paragraph < 0)
        return false;
    const QString lead = m_context.plain(blank.paragraph).first(blank.from).section(u'\n', -1);
    return (lead.size() <= 80 && labelWords(lead).size() <= mostWords) || lead.trimmed().endsWith(u':');
}

/// Whether @p blank is the first of a line with a number of its own: "2. [name]".
bool Scanner::beginsItem(const Blank &blank) const
{
    static const QRegularExpression number(u"^\\s*\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]"_s);
    if (blank.paragraph < 0)
        return false;
    const QString lead = m_flow.paragraphs.at(blank.paragraph).text.first(blank.from).section(u'\n', -1);
    return marksIn(lead).isEmpty() && number.match(lead).hasMatch();
}

/// The lines from the blank @p first on that say one record; without columns where they say none. The first of them
/// may follow @p last.
Scanner::Block Scanner::blockFrom(qsizetype first, const Block &last)
{
    const auto columnFor = [this](const RecordList &list, Blank &blank) {
        if (blank.label.isEmpty())
            blank.label = labelFor(blank);
        return columnHeaded(list, blank.name.isEmpty() ? blank.label : blank.name);
    };
    Block block{first, first + 1, 0, 0};
    Blank &blank = m_scan.blanks[first];
    if (blank.paragraph < 0 || blank.repeat >= 0)
        return block;
    const QString title = titleOfOthers(blank.paragraph);
    block.number = numberIn(title);
    const bool follows = last.columns > 0 && last.end == first && goesOn(m_scan.blanks.at(first - 1), blank);
    const bool ofOthers = (!title.isEmpty() || follows) && isLabelled(blank);
    const RecordList *list = ofOthers ? listNamed(othersList()) : nullptr;
    const ListColumn *head = list ? columnFor(*list, blank) : nullptr;
    if (!head)
        return block;
    for (const QString &own : {blank.label, blank.name})
        block.number = std::max(block.number, numberIn(own));
    QSet<const ListColumn *> seen{head};
    for (; block.end < m_scan.blanks.size(); ++block.end) {
        Blank &next = m_scan.blanks[block.end];
        const Blank &before = m_scan.blanks.at(block.end - 1);
        const bool inLine = next.paragraph == before.paragraph || isLabelled(next);
        const bool begins = beginsItem(next) && !beginsItem(blank);
        const ListColumn *column = goesOn(before, next) && inLine && !begins ? columnFor(*list, next) : head;
        // The same again begins the next record.
        if (column && seen.contains(column))
            break;
        if (column)
            seen.insert(column);
    }
    block.columns = int(seen.size());
    return block;
}

/// Labelled lines one after the other, under a heading that speaks of a list, say one record: "Name: … Address: …".
/// Several such blocks are a place for each of several records.
void Scanner::findBlocks()
{
    QList<Block> blocks;
    for (qsizetype i = 0; i < m_scan.blanks.size(); i = std::max(blocks.isEmpty() ? 0 : blocks.last().end, i + 1)) {
        if (const Block block = blockFrom(i, blocks.isEmpty() ? Block() : blocks.last()); block.columns >= 2)
            blocks.append(block);
    }
    const auto headingOf = [this](const Block &block) {
        return m_context.headingsOver(m_scan.blanks.at(block.first).paragraph).value(0);
    };
    for (auto block = blocks.cbegin(); block != blocks.cend();) {
        const auto end = std::find_if(block, blocks.cend(),
                                      [&](const Block &other) { return headingOf(other) != headingOf(*block); });
        const bool only = end - block == 1 && block->number == 0;
        for (auto each = block; each != end; ++each) {
            if (only)
                addBlock(*each);
            else
                addEntry(*each, each->number > 0 ? each->number - 1 : int(each - block));
        }
        block = end;
    }
}

/// The one block of a form, which is repeated for each record.
void Scanner::addBlock(const Block &block)
{
    const Blank &first = m_scan.blanks.at(block.first), &last = m_scan.blanks.at(block.end - 1);
    if (m_context.cellOf(first.paragraph) || first.paragraph == last.paragraph)
        return;
    Repeat repeat;
    repeat.kind = Repeat::Kind::Block;
    repeat.scope = u"paragraphs"_s;
    repeat.list = othersList();
    repeat.firstParagraph = first.paragraph;
    repeat.lastParagraph = last.paragraph;
    repeat.place = m_context.placeOf(first.paragraph);
    QStringList labels;
    for (qsizetype i = block.first; i < block.end; ++i) {
        m_scan.blanks[i].repeat = int(m_scan.repeats.size());
        labels.append(m_scan.blanks.at(i).label);
    }
    repeat.words = labels.join(u" | "_s);
    m_scan.repeats.append(repeat);
}

void Scanner::addEntry(const Block &block, int entry)
{
    for (qsizetype i = block.first; i < block.end; ++i) {
        m_scan.blanks[i].list = othersList();
        m_scan.blanks[i].entry = entry;
    }
}

/// "Sub-processor A: ____, ____, for ____": what goes on with a record asks of the same.
void Scanner::joinEntry(Blank &blank, const Blank &last) const
{
    const RecordList *list = listNamed(last.list);
    const QString &words = blank.name.isEmpty() ? blank.label : blank.name;
    if (blank.entry >= 0 || blank.repeat >= 0 || !list || !columnHeaded(*list, words))
        return;
    blank.list = last.list;
    blank.entry = last.entry;
}

/// The heading over @p cell, or, where that is empty, over the label beside it.
const FlowCell *Scanner::headOfColumns(const FlowCell &cell) const
{
    if (const FlowCell *head = m_context.headOf(cell))
        return head;
    if (const FlowCell *left = m_context.labelLeftOf(cell)) {
        if (const FlowCell *head = m_context.headOf(*left))
            return head;
        // The first row may be heading and label at once: "Sub-processor A | ____ | Sub-processor B | ____".
        return left->row > 0 ? m_flow.cellAt(cell.table, 0, left->column) : nullptr;
    }
    return nullptr;
}

/// Whether its own name, its label or what stands over it numbers the record that @p blank asks of: "Sub-processor 2".
void Scanner::findEntry(Blank &blank) const
{
    if (blank.entry >= 0 || blank.repeat >= 0)
        return;
    const QStringList headings = m_context.headingsOver(blank.paragraph);
    const auto take = [&blank](int number) {
        if (number > 0) {
            blank.list = othersList();
            blank.entry = number - 1;
        }
        return number > 0;
    };
    for (const QString &title : {blank.name, blank.label, blank.parentLabel}) {
        if (isTitleOfEntry(title) && take(numberIn(title)))
            return;
    }
    if (blank.paragraph < 0 || !isLabelled(blank))
        return;
    const FlowCell *cell = m_context.cellOf(blank.paragraph);
    const FlowCell *head = cell ? headOfColumns(*cell) : nullptr;
    const auto speaksOfOthers = [](const QString &heading) { return namesOthers(labelWords(heading)); };
    if (head && take(numberIn(m_context.plainOf(*head).left(160), speaksOfOthers(headings.value(0)))))
        return;
    take(numberIn(headings.value(0), speaksOfOthers(headings.value(1))));
}

} // namespace Cartulary
