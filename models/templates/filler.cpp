// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "folded.h"
#include "ooxmlfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

FillReport fill(TemplateFile &file, const Scan &scan, const QList<Proposal> &proposals, const TemplateMap &map,
                RegisterValues &values, const BlankMarker &marker)
{
    return Filler(file, scan, proposals, map, values, marker).run();
}

Filler::Filler(TemplateFile &file, const Scan &scan, const QList<Proposal> &proposals, const TemplateMap &map,
               RegisterValues &values, const BlankMarker &marker)
    : m_file(file)
    , m_scan(scan)
    , m_proposals(proposals)
    , m_map(map)
    , m_values(values)
    , m_marker(marker)
    , m_flow(file.flow())
    , m_tally(scan.blanks.size())
{
    for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
        if (const int original = m_flow.paragraphs.at(i).twinOf; original >= 0)
            m_twins[original].append(i);
    }
}

FillReport Filler::run()
{
    findActive();
    fillScope({});
    decideConditionalFields();
    return report();
}

void Filler::fillScope(const Scope &scope)
{
    QList<Edit> edits;
    for (int i = 0; i < m_scan.repeats.size(); ++i) {
        if (isActive(i) && holderOf(m_scan.repeats.at(i).firstParagraph, i) == scope.repeat && i != scope.repeat)
            fillRepeat(i, scope, edits);
    }
    for (qsizetype i = 0; i < m_scan.blanks.size(); ++i) {
        const Blank &blank = m_scan.blanks.at(i);
        const int holder = blank.paragraph < 0 ? -1 : holderOf(blank.paragraph, -1);
        // What a line repeats is written as a whole; what a condition drops is gone.
        const bool within = blank.repeat >= 0 && isActive(blank.repeat) && m_ranges.value(blank.repeat).first < 0;
        if (holder == scope.repeat && !within)
            place(i, scope, edits);
    }
    if (scope.repeat < 0)
        setChoices(scope, edits);
    ownEdits(scope, edits);
    apply(edits, scope);
}

/// Gives a blank its value, or notes why it has none.
void Filler::place(qsizetype index, const Scope &scope, QList<Edit> &edits)
{
    const Blank &blank = m_scan.blanks.at(index);
    Tally &tally = m_tally[index];
    const Found found = valueFor(index, scope);
    if (!found.has) {
        ++tally.left;
        tally.reason = found.reason;
        tally.decided = found.decided;
        if (m_marker)
            placeLeft(index, scope, edits);
        return;
    }
    ++tally.filled;
    if (blank.control >= 0)
        placeControl(blank, found, scope);
    else if (found.items.size() > 1 && m_flow.paragraphs.at(blank.paragraph).listItem && isAlone(blank))
        placeItems(blank, found.items, scope);
    else
        edits.append(
            {blank.paragraph, blank.from, blank.to,
             blank.spaceBefore ? u' ' + marked(blank, layOut(found, blank)) : marked(blank, layOut(found, blank))});
}

QString Filler::marked(const Blank &blank, const QString &text) const
{
    return m_marker ? m_marker(&blank - m_scan.blanks.constData(), text) : text;
}

/// Marks a blank that stays one.
void Filler::placeLeft(qsizetype index, const Scope &scope, QList<Edit> &edits)
{
    const Blank &blank = m_scan.blanks.at(index);
    if (blank.paragraph < 0 || blank.condition)
        return;
    if (blank.control >= 0)
        m_file.setControl(inCopy(m_flow.controls.at(blank.control), scope.nodes), marked(blank, blank.text));
    else
        edits.append({blank.paragraph, blank.from, blank.to, marked(blank, blank.text)});
}

/// An item of a list for each entry.
void Filler::placeItems(const Blank &blank, const QStringList &items, const Scope &scope)
{
    const FlowParagraph paragraph = inCopy(m_flow.paragraphs.at(blank.paragraph), scope.nodes);
    const QList<NodeMap> copies = m_file.repeat(paragraph.node, paragraph.node, items.size() - 1);
    m_file.replaceText(paragraph, blank.from, blank.to, marked(blank, items.first()));
    for (qsizetype i = 1; i < items.size(); ++i)
        m_file.replaceText(inCopy(paragraph, copies.at(i - 1)), blank.from, blank.to, marked(blank, items.at(i)));
}

void Filler::placeControl(const Blank &blank, const Found &found, const Scope &scope)
{
    const QString text = layOut(found, blank);
    if (scope.repeat < 0)
        m_controlValues.insert(blank.control, text);
    if (m_marker && blank.paragraph >= 0 && !blank.condition) {
        m_file.setControl(inCopy(m_flow.controls.at(blank.control), scope.nodes), marked(blank, text));
        return;
    }
    m_file.setControl(inCopy(m_flow.controls.at(blank.control), scope.nodes), text, found.date);
    for (const FlowControl &control : m_flow.controls) {
        if (control.twinOf == blank.control)
            m_file.setControl(inCopy(control, scope.nodes), text, found.date);
    }
}

void Filler::setChoices(const Scope &, QList<Edit> &edits)
{
    for (const Choice &choice : m_scan.choices) {
        const auto decision = m_map.choices.constFind(choice.id);
        if (decision == m_map.choices.cend() || *decision == choice.checked)
            continue;
        if (choice.control >= 0) {
            m_file.setChecked(m_flow.controls.at(choice.control), *decision);
            continue;
        }
        const QString text = m_flow.paragraphs.at(choice.paragraph).text.sliced(choice.from, choice.to - choice.from);
        QString ticked = *decision ? u"\u2612"_s : u"\u2610"_s;
        if (text.size() > 2) {
            const QString inner = *decision ? u" x "_s : QString(text.size() - 2, u' ');
            ticked = text.front() + (text.size() == 3 ? inner.trimmed().leftJustified(1) : inner) + text.back();
        } else if (text.size() == 2) {
            ticked = *decision ? text.front() + u'x' + text.back() : text;
        }
        edits.append({choice.paragraph, choice.from, choice.to, ticked});
    }
}

/// Carries out @p edits, each paragraph from its end to its beginning, in all copies of a paragraph.
void Filler::apply(QList<Edit> &edits, const Scope &scope)
{
    std::ranges::stable_sort(edits, std::ranges::greater(),
                             [](const Edit &e) { return std::pair(e.paragraph, e.from); });
    for (const Edit &edit : std::as_const(edits)) {
        m_file.replaceText(inCopy(m_flow.paragraphs.at(edit.paragraph), scope.nodes), edit.from, edit.to, edit.text);
        for (const int twin : m_twins.value(edit.paragraph))
            m_file.replaceText(inCopy(m_flow.paragraphs.at(twin), scope.nodes), edit.from, edit.to, edit.text);
    }
}

/// Fields that show one text or another, as the fields in their condition now say.
void Filler::decideConditionalFields()
{
    const auto nested = [this](int control) -> std::optional<QString> {
        const auto value = m_controlValues.constFind(control);
        return value == m_controlValues.cend() ? std::nullopt : std::optional(*value);
    };
    for (const FlowControl &control : m_flow.controls) {
        if (control.kind != FlowControl::Kind::Conditional || control.hidden)
            continue;
        if (const std::optional<QString> text = outcomeOfIf(control.format, nested))
            m_file.setControl(control, *text);
    }
}

FillReport Filler::report() const
{
    FillReport report;
    report.records = m_records;
    for (qsizetype i = 0; i < m_scan.blanks.size(); ++i) {
        const Blank &blank = m_scan.blanks.at(i);
        const Tally &tally = m_tally.at(i);
        report.filled += tally.filled > 0 ? 1 : 0;
        if (tally.left == 0 || blank.filled)
            continue;
        LeftBlank left{blank.id, blank.label.isEmpty() ? blank.name : blank.label, blank.place, tally.reason,
                       tally.decided};
        if (tally.filled > 0)
            left.reason = QCoreApplication::translate("Cartulary::Templates", "for %1 of %2 records, %3")
                              .arg(tally.left)
                              .arg(tally.left + tally.filled)
                              .arg(tally.reason);
        report.left.append(left);
    }
    return report;
}

} // namespace Cartulary
