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

/// The label without its colon.
QString bare(QString label)
{
    label = label.trimmed();
    while (label.endsWith(u':') || label.endsWith(QChar(QChar::Nbsp)) || label.endsWith(u' '))
        label.chop(1);
    return label;
}

/// Whether something in @p text is to be filled in: no note, quotation or reference.
bool hasBlanks(const QString &text)
{
    return std::ranges::any_of(marksIn(text), [](const TextMark &mark) { return mark.role != TextMark::Role::Aside; });
}

/// Whether @p text begins with the number of an item.
bool isNumbered(const QString &text)
{
    static const QRegularExpression number(u"^\\s*\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)°]?\\s"_s);
    return number.match(text).hasMatch();
}

qsizetype indentOf(const QString &text)
{
    return std::ranges::find_if(text, [](QChar c) { return c != u'\t'; }) - text.begin();
}

} // namespace

/// A table in which labels stand before empty cells; looked at once.
bool Scanner::isForm(int table) const
{
    const auto known = m_forms.constFind(table);
    if (known != m_forms.cend())
        return *known;
    int open = 0;
    for (const FlowRow &row : m_flow.tables.at(table).rows) {
        if (row.cells.size() < 2 || row.cells.size() > 6)
            continue;
        // The number of a question stands in a cell of its own.
        const QString first = m_context.textOf(m_flow.cells.at(row.cells.first()));
        const bool numbered = row.cells.size() > 2 && !first.isEmpty()
                           && std::ranges::none_of(first, [](QChar c) { return c.isLetter(); });
        const int label = numbered ? 1 : 0;
        const bool labelled = FlowContext::isLabelLike(m_context.textOf(m_flow.cells.at(row.cells.at(label))));
        const bool rest = std::ranges::all_of(row.cells.sliced(label + 1), [this](int index) {
            const FlowCell &cell = m_flow.cells.at(index);
            return m_context.isEmpty(cell) || m_context.textOf(cell) == ":"_L1;
        });
        open += labelled && rest ? 1 : 0;
        if (open == 2)
            break;
    }
    return *m_forms.insert(table, open >= 2);
}

/// Whether @p label stands beside a box to tick, and the cells after it wait for nothing.
bool Scanner::isOfBox(const FlowCell &label) const
{
    const FlowCell *box = m_flow.cellAt(label.table, label.row, label.column - 1);
    return box && m_choiceCells.contains(int(box - m_flow.cells.constData()))
        && labelWords(m_context.plainOf(*box)).isEmpty();
}

/// Whether nothing but answers stands in @p cell: "☐ yes ☐ no", "n/a".
bool Scanner::holdsAnswers(const FlowCell &cell) const
{
    const QStringList words = labelWords(m_context.plainOf(cell));
    const auto isAnswer = [](const QString &word) { return recognitionWords().answers.contains(word); };
    return !words.isEmpty() && (isAnswer(words.join(u' ')) || std::ranges::all_of(words, isAnswer));
}

/// Whether the empty @p cell stands beside or under a label, which it sets.
bool Scanner::takesValue(const FlowCell &cell, QString &label) const
{
    const FlowCell *left = m_context.labelLeftOf(cell);
    const FlowCell *head = m_context.headOf(cell);
    // Beside an answer, its question is asked for more.
    while (left && left->column > 0 && holdsAnswers(*left))
        left = m_context.labelLeftOf(*left);
    const bool numbered = left && left->column == 0
                       && std::ranges::none_of(m_context.textOf(*left), [](QChar c) { return c.isLetter(); });
    if (left && !numbered) {
        const QString row = left->column > 0 && head ? labelInRow(cell) : QString();
        const QString text = row.isEmpty() ? m_context.textOf(*left) : row;
        if (!FlowContext::isLabelLike(text) || hasBlanks(text) || (isOfBox(*left) && !text.endsWith(u':')))
            return false;
        // Of several empty cells after a label, the first is its.
        const FlowCell *before = m_flow.cellAt(cell.table, cell.row, cell.column - 1);
        const bool toSign = isSignatureLabel(bare(text), false) || labelWords(text) == QStringList{u"date"_s};
        if (!toSign && before != left && !head && before
            && m_takenCells.contains(int(before - m_flow.cells.constData())))
            return false;
        label = bare(text);
        if (const QString asked = askedOfParty(cell, label); !asked.isEmpty()) {
            label = asked;
            return true;
        }
        return text.endsWith(u':') || text.endsWith(u'?') || isKnownLabel(label) || isSignatureLabel(label, false)
            || isForm(cell.table) || (head != nullptr && partyIn(labelWords(m_context.textOf(*head))) != Party::None);
    }
    if (!head || cell.row != m_context.headingRow(cell.table) + 1)
        return false;
    label = bare(m_context.textOf(*head));
    return isKnownLabel(label) || isSignatureLabel(label, false)
        || isBlankRow(m_flow.tables.at(cell.table).rows.at(cell.row));
}

/// The heading over @p cell, where @p row, which its row begins with, only says whose it is: "E-mail" over the row of
/// the customer. Empty where it does not.
QString Scanner::askedOfParty(const FlowCell &cell, const QString &row) const
{
    const FlowCell *head = m_context.headOf(cell);
    const QString words = head ? bare(m_context.textOf(*head)) : QString();
    return !words.isEmpty() && namesPartyAlone(row) && !namesPartyAlone(words) && isKnownLabel(words) ? words
                                                                                                      : QString();
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

void Scanner::addEmptyCell(const FlowCell &cell, const QString &label, int repeat, int column)
{
    Blank blank;
    blank.kind = BlankKind::EmptyCell;
    blank.paragraph = cell.paragraphs.first();
    blank.label = label;
    blank.repeat = repeat;
    blank.column = column;
    m_takenCells.insert(int(&cell - m_flow.cells.constData()));
    m_scan.blanks.append(blank);
}

QList<std::pair<QString, qsizetype>> Scanner::openLabels(int paragraph) const
{
    static const QRegularExpression label(u"([^:\\t\\n\u2610\u2612]{2,110}?)[ \u00A0]*[:\uFF1A]"_s);
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
        QString name = match.captured(1).trimmed();
        // Of a sentence before it, nothing belongs to the label.
        static const QRegularExpression sentence(u"^.*[.?!]\\s+(?=\\p{L})"_s);
        if (!isNumbered(name))
            name.remove(sentence);
        const qsizetype most = m_flow.paragraphs.at(paragraph).cell < 0 ? 10 : 16;
        if (!name.isEmpty() && labelWords(name).size() <= most && marksIn(name).isEmpty())
            open.append({name, atEnd ? end : match.capturedEnd()});
    }
    return open;
}

/// Whether boxes to tick, or a note on them, follow from @p paragraph on.
bool Scanner::leadsToChoices(int paragraph) const
{
    for (int step = 0; paragraph >= 0 && step < 3; paragraph = m_context.next(paragraph), ++step) {
        if (m_flow.paragraphs.at(paragraph).text.trimmed().isEmpty())
            continue;
        const QList<TextMark> marks = m_context.marks(paragraph);
        return !marks.isEmpty()
            && (marks.first().role == TextMark::Role::Choice || marks.first().reason == TextMark::Reason::Note)
            && m_context.plain(paragraph).first(marks.first().from).trimmed().isEmpty();
    }
    return false;
}

/// Whether @p words name a party and say nothing else.
bool Scanner::namesPartyAlone(const QString &words) const
{
    QStringList rest;
    partyIn(labelWords(words), &rest);
    return partyOf(labelWords(words)) != Party::None && saysNothing(rest);
}

/// Whether @p label only says whose the lines are that begin with @p next: "The Processor:" before "Name: ____".
bool Scanner::headsBlock(const QString &label, const QString &next) const
{
    if (!namesPartyAlone(label))
        return false;
    const qsizetype colon = next.indexOf(u':');
    const QString following = colon < 0 ? withoutMarks(next) : next.first(colon);
    return following.size() <= 90 && !labelWords(following).isEmpty() && !namesPartyAlone(following)
        && (colon >= 0 || hasBlanks(next));
}

/// Whether with @p next a list of those begins whom the provider engages: "Sub-processor 1:", "Name:".
bool Scanner::leadsToOthers(const QString &next) const
{
    const RecordList *list = listNamed(u"dpa_sub_processors"_s);
    return numberedOther(next).number > 0 || columnHeaded(*list, bare(next)) == &list->columns.first();
}

/// Whether something is missing after @p label at the end of @p paragraph; else it leads to what follows.
bool Scanner::isAwaited(int paragraph, const QString &label) const
{
    const FlowCell *const own = m_context.cellOf(paragraph);
    const FlowCell *const head = own ? m_context.headOf(*own) : nullptr;
    // Under the name of a party, every label waits for what it has.
    const bool ofParty = head && partyOfCell(*head) != Party::None;
    const bool known = ofParty || isKnownLabel(label) || isSignatureLabel(label, false);
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
    const FlowCell *cell = m_context.cellOf(paragraph);
    // At the end of a cell beside a label, nothing else can follow, unless the row below goes on.
    if (cell && cell->column > 0 && next < 0 && !m_flow.cellAt(cell->table, cell->row, cell->column + cell->span)) {
        const FlowCell *below = m_flow.cellAt(cell->table, cell->row + 1, 0);
        const bool last = cell->row + 1 == m_flow.tables.at(cell->table).rows.size();
        return last || (below && !below->continues && !m_context.isEmpty(*below));
    }
    // A row with the name of a party alone heads those below it.
    if (cell && m_flow.tables.at(cell->table).rows.at(cell->row).cells.size() == 1
        && cell->row + 1 < m_flow.tables.at(cell->table).rows.size() && namesPartyAlone(label))
        return false;
    // A box of its own before the label is one of them.
    const bool ofBox = std::ranges::contains(m_context.marks(paragraph), TextMark::Role::Choice, &TextMark::role);
    if (!ofBox && leadsToChoices(next))
        return false;
    int following = next;
    while (following >= 0 && text(following).trimmed().isEmpty())
        following = m_context.next(following);
    if (headsBlock(label, text(following)))
        return false;
    if (following != next || next < 0 || m_context.isHeading(next))
        return known || beside;
    // An item of a list of questions.
    if (known && isNumbered(text(paragraph)) && isNumbered(text(next)))
        return true;
    const QRegularExpressionMatch match = labelled.match(text(next));
    if (!match.hasMatch() || indentOf(text(next)) > indentOf(text(paragraph)) || m_flow.paragraphs.at(next).listItem)
        return false;
    if (namesOthers(labelWords(label)) && leadsToOthers(match.captured()))
        return false;
    // Between two that wait for something, it may be longer.
    const bool before = !openLabels(next).isEmpty();
    constexpr qsizetype few = 5, more = 10;
    return known || (labelWords(label).size() <= (beside && before ? more : few) && (beside || before));
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
            const FlowCell *right = m_flow.cellAt(cell->table, cell->row, cell->column + cell->span);
            if (!block && right && !m_context.textOf(*right).endsWith(u':'))
                continue;
        }
        for (const auto &[label, end] : openLabels(i)) {
            const bool atEnd = QStringView(paragraph.text).sliced(end).trimmed().isEmpty();
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
