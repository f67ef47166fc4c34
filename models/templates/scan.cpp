// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"

#include "attributes.h"
#include "folded.h"
#include "labelwords.h"
#include "scanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

Scan scan(const TextFlow &flow)
{
    return Scanner(flow).run();
}

Result<Scan> scanWhole(const TextFlow &flow)
{
    Scan found = scan(flow);
    if (found.isCutShort)
        return refused(QCoreApplication::translate("Cartulary::Templates",
                                                   "The file has more than %L1 places to fill in or more than %L2 "
                                                   "characters, which no agreement has: check that it is the right "
                                                   "file.")
                           .arg(mostTemplatePlaces)
                           .arg(mostTemplateText));
    return found;
}

/// Whether there is more than is looked for.
bool Scanner::isOverfull() const
{
    const qsizetype places = m_scan.blanks.size() + m_scan.choices.size() + m_scan.others.size() + m_directives.size();
    return places > mostTemplatePlaces || m_context.isCutShort();
}

Scan Scanner::run()
{
    findLanguage();
    for (const auto step : {&Scanner::findControls, &Scanner::findMarks, &Scanner::findHighlights, &Scanner::findTables,
                            &Scanner::findEmptyCells, &Scanner::findLabels}) {
        (this->*step)();
        if (isOverfull()) {
            m_scan.isCutShort = true;
            return std::move(m_scan);
        }
    }
    std::ranges::stable_sort(m_scan.blanks, {},
                             [](const Blank &blank) { return std::pair(blank.paragraph, blank.from); });
    findLoops();
    findSections();
    for (auto &ranges : m_taken)
        std::ranges::sort(ranges);
    for (const Blank &blank : std::as_const(m_scan.blanks)) {
        m_withBlanks.insert(blank.paragraph);
        if (!m_firstBlanks.contains(blank.paragraph))
            m_firstBlanks.insert(blank.paragraph, blank.from);
    }
    findSignatures();
    findBlocks();
    nameBlanks();
    return std::move(m_scan);
}

void Scanner::findLanguage()
{
    QStringList words, all;
    for (int i = 0; i < m_flow.paragraphs.size() && words.size() <= 2500; ++i) {
        const QString &text = m_flow.paragraphs.at(i).text, plain = m_context.plain(i);
        const QStringList own = labelWords(text);
        words.append(plain == text ? own : labelWords(plain));
        all.append(own);
    }
    m_scan.language = languageOf(words);
    if (!m_scan.language)
        m_scan.language = languageFromCode(m_flow.language);
    const bool customer = namesParty(all, Party::Customer), provider = namesParty(all, Party::Provider);
    m_scan.namesParties = customer || provider;
    m_hasProvider = provider;
    m_counterpart = provider && !customer;
    findAlias();
}

bool Scanner::isTaken(int paragraph, qsizetype from, qsizetype to) const
{
    return std::ranges::any_of(m_taken.at(paragraph),
                               [from, to](const auto &range) { return range.first < to && from < range.second; });
}

void Scanner::findMarks()
{
    for (int i = 0; i < m_flow.paragraphs.size() && !isOverfull(); ++i) {
        const FlowParagraph &paragraph = m_flow.paragraphs.at(i);
        if (paragraph.twinOf >= 0)
            continue;
        // By controls; one mark does not take another's place.
        const auto taken = m_taken.at(i);
        const auto isTaken = [&taken](const TextMark &mark) {
            return std::ranges::any_of(
                taken, [&mark](const auto &range) { return range.first < mark.to && mark.from < range.second; });
        };
        for (const TextMark &mark : m_context.marks(i)) {
            if (isTaken(mark))
                continue;
            const bool fixedBox = mark.role == TextMark::Role::Choice && mark.to - mark.from == 1;
            if (paragraph.isLocked(mark.from, mark.to) && !fixedBox)
                continue;
            switch (mark.role) {
            case TextMark::Role::Blank:
                if (isOnlyShown(i, mark) || leadsToLines(i, mark))
                    m_scan.others.append({paragraph.text.sliced(mark.from, mark.to - mark.from), TextMark::Reason::Note,
                                          m_context.placeOf(i)});
                else
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
                if (fillsValueCell(i, mark)) {
                    TextMark guidance = mark;
                    guidance.kind = BlankKind::Brackets;
                    addBlank(i, guidance);
                    break;
                }
                m_scan.others.append(
                    {paragraph.text.sliced(mark.from, mark.to - mark.from), mark.reason, m_context.placeOf(i)});
                break;
            }
        }
    }
}

/// "Fill in what is marked with [ ]": the blank is an example of the others.
bool Scanner::isOnlyShown(int paragraph, const TextMark &mark) const
{
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    const qsizetype start = std::max<qsizetype>(0, mark.from - 30);
    const QString lead = folded(text.sliced(start, mark.from - start)).trimmed();
    return std::ranges::any_of(recognitionWords().explainers, [&](const QString &words) {
        return lead.endsWith(words) && (lead.size() == words.size() || lead.at(lead.size() - words.size() - 1) == u' ');
    });
}

/// "[Identity and contact details of …]" over "Name: ____", "Address: ____": it says what those lines ask for.
bool Scanner::leadsToLines(int paragraph, const TextMark &mark) const
{
    constexpr qsizetype leastWords = 8;
    const QStringView text = m_flow.paragraphs.at(paragraph).text;
    if (!text.sliced(mark.from).startsWith(u'[') || !text.sliced(mark.to).trimmed().isEmpty()
        || labelWords(mark.name).size() < leastWords)
        return false;
    int next = m_context.next(paragraph);
    while (next >= 0 && m_flow.paragraphs.at(next).text.trimmed().isEmpty())
        next = m_context.next(next);
    if (next < 0 || m_context.isHeading(next))
        return false;
    const qsizetype colon = m_flow.paragraphs.at(next).text.indexOf(u':');
    if (colon < 2)
        return false;
    const AskedOf one = askedBy(m_flow.paragraphs.at(next).text.first(colon));
    return one.whole && !one.attributes.isEmpty();
}

/// A drafter's guidance in brackets, alone in the cell beside a label, stands where the value goes.
bool Scanner::fillsValueCell(int paragraph, const TextMark &mark) const
{
    using Reason = TextMark::Reason;
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    if ((mark.reason != Reason::Note && mark.reason != Reason::Alternative) || !text.sliced(mark.from).startsWith(u'[')
        || beginsWithPhrase(folded(mark.name), recognitionWords().draftersOpeners))
        return false;
    const FlowCell *cell = m_context.cellOf(paragraph);
    const FlowCell *left = cell ? m_context.labelLeftOf(*cell) : nullptr;
    return left && left->column == 0
        && m_context.textOf(*cell) == text.sliced(mark.from, mark.to - mark.from).simplified()
        && labelWords(mark.name).size() > 3 && !m_context.plainOf(*left).isEmpty();
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
    const bool defined = beginsWithPhrase(
        folded(whole.sliced(to, std::min<qsizetype>(24, whole.size() - to))).trimmed(), recognitionWords().afterTerm);
    const bool names = !defined && split.size() <= 6 && words.size() <= 60 && !words.endsWith(u'.')
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
