// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"

#include "labelwords.h"
#include "scanner.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

Scan scan(const TextFlow &flow)
{
    return Scanner(flow).run();
}

Scan Scanner::run()
{
    findLanguage();
    findControls();
    findMarks();
    findHighlights();
    findTables();
    findEmptyCells();
    findLabels();
    findLoops();
    findSections();
    std::ranges::stable_sort(m_scan.blanks, {},
                             [](const Blank &blank) { return std::pair(blank.paragraph, blank.from); });
    findSignatures();
    findBlocks();
    nameBlanks();
    return std::move(m_scan);
}

void Scanner::findLanguage()
{
    QStringList words;
    for (const FlowParagraph &paragraph : m_flow.paragraphs) {
        if (words.size() > 2500)
            break;
        words.append(labelWords(paragraph.text));
    }
    m_scan.language = languageOf(words);
    if (!m_scan.language)
        m_scan.language = languageFromCode(m_flow.language);
    const bool customer = namesParty(words, Party::Customer), provider = namesParty(words, Party::Provider);
    m_scan.namesParties = customer || provider;
    m_hasProvider = provider;
    m_counterpart = provider && !customer;
}

/// The party that @p words name.
Party Scanner::partyOf(const QStringList &words) const
{
    const Party party = partyIn(words);
    return party == Party::None && m_counterpart && words.size() == 1 && namesCounterpart(words) ? Party::Customer
                                                                                                 : party;
}

bool Scanner::isTaken(int paragraph, qsizetype from, qsizetype to) const
{
    return std::ranges::any_of(m_taken.at(paragraph),
                               [from, to](const auto &range) { return range.first < to && from < range.second; });
}

void Scanner::findMarks()
{
    for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
        const FlowParagraph &paragraph = m_flow.paragraphs.at(i);
        if (paragraph.twinOf >= 0)
            continue;
        for (const TextMark &mark : m_context.marks(i)) {
            if (isTaken(i, mark.from, mark.to))
                continue;
            const bool fixedBox = mark.role == TextMark::Role::Choice && mark.to - mark.from == 1;
            if (paragraph.isLocked(mark.from, mark.to) && !fixedBox)
                continue;
            switch (mark.role) {
            case TextMark::Role::Blank:
                addBlank(i, mark);
                break;
            case TextMark::Role::Choice:
                addChoice(i, mark);
                break;
            case TextMark::Role::Directive:
                m_directives.append({loopCommand(mark.name), mark.name, i, mark.from, mark.to, -1});
                take(i, mark.from, mark.to);
                break;
            case TextMark::Role::Aside:
                m_scan.others.append(
                    {paragraph.text.sliced(mark.from, mark.to - mark.from), mark.reason, m_context.placeOf(i)});
                break;
            }
        }
    }
}

void Scanner::addBlank(int paragraph, const TextMark &mark)
{
    Blank blank;
    blank.kind = mark.kind;
    blank.paragraph = paragraph;
    blank.from = mark.from;
    blank.to = mark.to;
    blank.text = m_flow.paragraphs.at(paragraph).text.sliced(mark.from, mark.to - mark.from);
    blank.name = mark.name.simplified();
    take(paragraph, mark.from, mark.to);
    m_scan.blanks.append(blank);
}

QString choiceLabel(const QString &text, const QList<TextMark> &marks, qsizetype from, qsizetype to)
{
    qsizetype end = to;
    const auto isOther = [&](const TextMark &mark) { return mark.role == TextMark::Role::Choice && mark.from >= to; };
    const auto next = std::ranges::find_if(marks, isOther);
    const qsizetype limit = next == marks.end() ? text.size() : next->from;
    while (end < limit && text.at(end) != u'\n')
        ++end;
    const QString after = text.sliced(to, end - to).simplified();
    if (!labelWords(after).isEmpty())
        return after.left(120);
    const qsizetype start = text.lastIndexOf(u'\n', std::max<qsizetype>(from - 1, 0)) + 1;
    return from > start ? text.sliced(start, from - start).simplified().right(120) : QString();
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
    take(paragraph, mark.from, mark.to);
    m_scan.choices.append(choice);
}

void Scanner::findHighlights()
{
    for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
        const FlowParagraph &paragraph = m_flow.paragraphs.at(i);
        if (paragraph.twinOf >= 0)
            continue;
        qsizetype from = -1, to = -1;
        for (const FlowPiece &piece : paragraph.pieces) {
            if (piece.highlighted && !piece.locked) {
                from = from < 0 ? piece.from : from;
                to = piece.to();
            } else if (from >= 0) {
                addHighlight(i, from, to);
                from = -1;
            }
        }
        if (from >= 0)
            addHighlight(i, from, to);
    }
}

/// Text in the colour of a marker pen: a blank if it is only space, or a few words that name something.
void Scanner::addHighlight(int paragraph, qsizetype from, qsizetype to)
{
    const QString &whole = m_flow.paragraphs.at(paragraph).text;
    const QList<TextMark> marks = m_context.marks(paragraph);
    const bool marked = std::ranges::any_of(
        marks, [from, to](const TextMark &mark) { return mark.from < to && from < mark.to; });
    if (marked || isTaken(paragraph, from, to) || m_context.isHeading(paragraph))
        return;
    while (from < to && whole.at(to - 1) == u'\n')
        --to;
    const QString words = whole.sliced(from, to - from).trimmed();
    if (words.isEmpty() && to - from < 2)
        return;
    const QStringList split = labelWords(words);
    const bool names = split.size() <= 6 && words.size() <= 60 && !words.endsWith(u'.')
                    && (isKnownLabel(words) || whole.simplified() != words);
    if (!words.isEmpty() && (!names || split.isEmpty())) {
        m_scan.others.append({words.left(200), TextMark::Reason::Note, m_context.placeOf(paragraph)});
        return;
    }
    TextMark mark;
    mark.kind = BlankKind::Highlight;
    // The space around the words stays.
    mark.from = words.isEmpty() ? from : whole.indexOf(words, from);
    mark.to = words.isEmpty() ? to : mark.from + words.size();
    mark.name = words;
    addBlank(paragraph, mark);
}

} // namespace Cartulary
