// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "fieldformat.h"
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
    , m_repeats(scan, map, values, [this](int loop) { return m_ranges.contains(loop); })
    , m_marker(marker)
    , m_flow(file.flow())
    , m_tally(scan.blanks.size())
{
    findTwins();
}

/// Text boxes that the file stores twice.
void Filler::findTwins()
{
    const auto boxOf = [this](int paragraph) {
        pugi::xml_node node = m_flow.paragraphs.at(paragraph).node;
        while (node && localName(node) != "txbxContent")
            node = node.parent();
        return node;
    };
    for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
        const int original = m_flow.paragraphs.at(i).twinOf;
        if (original < 0)
            continue;
        m_twins[original].append(i);
        if (const Nodes boxes{boxOf(original), boxOf(i)}; boxes.first && boxes.second)
            m_boxes.insert(original, boxes);
    }
}

FillReport Filler::run()
{
    findMarks();
    findActive();
    findHolders();
    fillScope({});
    decideConditionalFields();
    for (const auto &[box, copy] : std::as_const(m_outdated))
        m_file.copyContent(box, copy);
    return report();
}

bool Filler::Work::isDropped(const Position &at) const
{
    const auto after = dropped.upper_bound(at);
    return after != dropped.begin() && at <= std::prev(after)->second;
}

void Filler::fillScope(const Scope &scope)
{
    Work work;
    for (const int i : m_repeatsIn.value(scope.repeat)) {
        if (work.isDropped(startOf(i)))
            continue;
        if (!m_conditions.contains(i))
            fillRepeat(i, scope, work);
        else if (m_scan.repeats.at(i).previous < 0)
            decideCondition(i, scope, work);
    }
    for (const qsizetype i : m_blanksIn.value(scope.repeat)) {
        const Blank &blank = m_scan.blanks.at(i);
        if (!work.isDropped({blank.paragraph, blank.from}))
            place(i, scope, work.edits);
    }
    if (scope.repeat < 0)
        setChoices(work, work.edits);
    ownEdits(scope, work);
    removeEmptied(scope, work);
    apply(work.edits, scope);
    for (const int control : std::as_const(work.controls))
        m_file.removeControl(inCopy(m_flow.controls.at(control), scope.nodes));
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
    m_rebuilt.insert(blank.paragraph);
    if (const Nodes boxes = m_boxes.value(blank.paragraph); boxes.first)
        m_outdated.append(boxes);
    const FlowParagraph paragraph = inCopy(m_flow.paragraphs.at(blank.paragraph), scope.nodes);
    const QList<NodeMap> copies = m_file.repeat(paragraph.node, paragraph.node, items.size() - 1);
    m_file.replaceText(paragraph, blank.from, blank.to, marked(blank, items.first()));
    for (qsizetype i = 1; i < items.size(); ++i)
        m_file.replaceText(inCopy(paragraph, copies.at(i - 1)), blank.from, blank.to, marked(blank, items.at(i)));
}

void Filler::placeControl(const Blank &blank, const Found &found, const Scope &scope)
{
    const FlowControl &filled = m_flow.controls.at(blank.control);
    const QString text = formatted(filled, layOut(found, blank), found.date);
    if (scope.repeat < 0) {
        m_controlValues.insert(blank.control, text);
        // One value throughout the document: what is repeated has several.
        if (filled.kind == FlowControl::Kind::DocumentProperty)
            m_file.setProperty(filled, found.text, found.date);
    }
    if (m_marker && blank.paragraph >= 0 && !blank.condition) {
        m_file.setControl(inCopy(filled, scope.nodes), marked(blank, text));
        return;
    }
    m_file.setControl(inCopy(filled, scope.nodes), text, found.date);
    for (const FlowControl &control : m_flow.controls) {
        const bool rebuilt = m_rebuilt.contains(m_flow.controls.at(blank.control).paragraph);
        if (control.twinOf == blank.control && !rebuilt)
            m_file.setControl(inCopy(control, scope.nodes), text, found.date);
    }
}

/// @p text as the control shows it: its case, the picture of its date or number.
QString Filler::formatted(const FlowControl &control, const QString &text, const QDate &date) const
{
    switch (control.kind) {
    case FlowControl::Kind::MergeField:
    case FlowControl::Kind::DocumentProperty:
        return fieldText(control.format, text, date, m_values.language());
    case FlowControl::Kind::FormText:
        return formText(control.format, text, date, m_values.language());
    case FlowControl::Kind::DateControl:
        return control.format.isEmpty() || !date.isValid() ? text
                                                           : dateInPicture(control.format, date, m_values.language());
    default:
        return text;
    }
}

void Filler::setChoices(const Work &work, QList<Edit> &edits)
{
    for (const Choice &choice : m_scan.choices) {
        const auto decision = m_map.choices.constFind(choice.id);
        if (decision == m_map.choices.cend() || *decision == choice.checked
            || work.isDropped({choice.paragraph, choice.from}))
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
    for (auto edit = edits.cbegin(); edit != edits.cend();) {
        const int index = edit->paragraph;
        const auto next = std::find_if(edit, edits.cend(), [index](const Edit &e) { return e.paragraph != index; });
        QList<int> copies = m_rebuilt.contains(index) ? QList<int>() : m_twins.value(index);
        copies.prepend(index);
        const qsizetype end = std::ranges::max_element(edit, next, {}, &Edit::to)->to;
        for (const int copy : std::as_const(copies)) {
            const FlowParagraph paragraph = inCopy(m_flow.paragraphs.at(copy), std::prev(next)->from, end, scope.nodes);
            for (auto each = edit; each != next; ++each)
                m_file.replaceText(paragraph, each->from, each->to, each->text);
        }
        edit = next;
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
    for (const int condition : m_conditions)
        report.branches.insert(m_scan.repeats.at(condition).id, m_branches.value(condition));
    // The marks of a loop or condition that nothing is known of stay as well.
    for (int i = 0; i < m_scan.repeats.size(); ++i) {
        const Repeat &repeat = m_scan.repeats.at(i);
        const bool marked = repeat.kind == Repeat::Kind::Loop || repeat.kind == Repeat::Kind::Condition;
        if (!marked || isActive(i))
            continue;
        const QString reason = m_tooOften.contains(i)
                                 ? QCoreApplication::translate("Cartulary::Templates", "it would be repeated too often")
                             : repeat.kind == Repeat::Kind::Loop
                                 ? QCoreApplication::translate("Cartulary::Templates", "the register has no such list")
                                 : QCoreApplication::translate("Cartulary::Templates",
                                                               "whether it holds, the register does not say");
        report.left.append(
            {repeat.id, repeat.words, repeat.place, reason, decisionOf(repeat).kind == RepeatDecision::Kind::Leave});
    }
    return report;
}

} // namespace Cartulary
