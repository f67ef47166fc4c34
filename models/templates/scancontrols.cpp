// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Kind = FlowControl::Kind;

/// What a blank is called whose control is of this kind.
BlankKind blankKindOf(Kind kind)
{
    switch (kind) {
    case Kind::MergeField:
        return BlankKind::MergeField;
    case Kind::DocumentProperty:
        return BlankKind::DocumentProperty;
    case Kind::FormText:
        return BlankKind::FormText;
    case Kind::FormDropDown:
        return BlankKind::FormDropDown;
    case Kind::TextControl:
        return BlankKind::TextControl;
    case Kind::DateControl:
        return BlankKind::DateControl;
    case Kind::ListControl:
        return BlankKind::ListControl;
    case Kind::ComboControl:
        return BlankKind::ComboControl;
    case Kind::UserField:
        return BlankKind::UserField;
    case Kind::Placeholder:
        return BlankKind::Placeholder;
    case Kind::TextInput:
        return BlankKind::TextInput;
    case Kind::DatabaseField:
        return BlankKind::DatabaseField;
    default:
        return BlankKind::RichTextControl;
    }
}

/// Fields, whose result is theirs; content controls may hold text of the author's.
bool isField(Kind kind)
{
    return kind == Kind::MergeField || kind == Kind::FormText || kind == Kind::FormDropDown
        || kind == Kind::DocumentProperty || kind == Kind::UserField || kind == Kind::Placeholder
        || kind == Kind::TextInput || kind == Kind::DatabaseField;
}

/// Whether @p content is what an empty control shows: nothing, white space, a prompt, its own name.
bool isPrompt(const QString &content, const FlowControl &control)
{
    const QStringList words = labelWords(content);
    const QString plain = words.join(u' ');
    if (words.isEmpty() || plain == labelWords(control.name).join(u' ')
        || plain == labelWords(control.title).join(u' '))
        return true;
    return beginsWithPhrase(plain, recognitionWords().prompts)
        || beginsWithPhrase(plain, recognitionWords().instructions) || recognitionWords().standingFor.contains(plain);
}

} // namespace

void Scanner::findControls()
{
    for (const FlowControl &control : m_flow.controls)
        m_holders.insert(control.parent);
    for (int i = 0; i < m_flow.controls.size(); ++i) {
        if (m_flow.controls.at(i).twinOf < 0)
            takeControl(i);
    }
}

QString Scanner::contentOf(const FlowControl &control) const
{
    if (control.paragraph < 0)
        return {};
    const QString &first = m_flow.paragraphs.at(control.paragraph).text;
    if (control.paragraph == control.lastParagraph)
        return first.sliced(control.from, std::max<qsizetype>(control.to - control.from, 0));
    QStringList lines{first.sliced(control.from)};
    for (int i = control.paragraph + 1; i < control.lastParagraph; ++i)
        lines.append(m_flow.paragraphs.at(i).text);
    lines.append(m_flow.paragraphs.at(control.lastParagraph).text.first(control.to));
    return lines.join(u'\n');
}

bool Scanner::holdsMarks(const FlowControl &control) const
{
    return std::ranges::any_of(marksIn(contentOf(control)), [](const TextMark &mark) {
        return mark.role != TextMark::Role::Aside && mark.role != TextMark::Role::Choice;
    });
}

void Scanner::takeControl(int index)
{
    const FlowControl &control = m_flow.controls.at(index);
    switch (control.kind) {
    case Kind::Conditional:
    case Kind::RepeatingItem:
        return;
    case Kind::RepeatingSection:
        addSection(index);
        return;
    case Kind::CheckBoxControl:
    case Kind::FormCheckBox: {
        Choice choice;
        choice.paragraph = control.paragraph;
        choice.from = control.from;
        choice.to = control.to;
        choice.control = index;
        choice.checked = control.checked;
        if (control.paragraph >= 0) {
            choice.label = choiceLabel(m_flow.paragraphs.at(control.paragraph).text, m_context.marks(control.paragraph),
                                       control.from, control.to);
            choice.place = m_context.placeOf(control.paragraph);
            m_choiceCells.insert(m_flow.paragraphs.at(control.paragraph).cell);
            take(control.paragraph, control.from, control.to);
        }
        if (choice.label.isEmpty())
            choice.label = boxLabel(control);
        m_scan.choices.append(choice);
        return;
    }
    default:
        break;
    }
    if (control.kind == Kind::MergeField) {
        if (const LoopCommand command = loopCommand(control.name); command.kind != LoopCommand::Kind::None) {
            m_directives.append({command, control.name, control.paragraph, control.from, control.to, index});
            if (control.paragraph >= 0)
                take(control.paragraph, control.from, control.to);
            return;
        }
    }
    addControlBlank(index, blankKindOf(control.kind));
}

/// What a box without words beside it is for: its own title, the cell beside it, its name.
QString Scanner::boxLabel(const FlowControl &control) const
{
    if (!control.title.isEmpty())
        return control.title;
    if (const FlowCell *cell = control.paragraph < 0 ? nullptr : m_context.cellOf(control.paragraph)) {
        const FlowCell *right = m_flow.cellAt(cell->table, cell->row, cell->column + cell->span);
        for (const FlowCell *beside : {right, m_context.labelLeftOf(*cell)}) {
            const QString words = beside ? m_context.plainOf(*beside) : QString();
            if (!labelWords(words).isEmpty())
                return words.left(120);
        }
    }
    return control.name;
}

void Scanner::addControlBlank(int index, BlankKind kind)
{
    const FlowControl &control = m_flow.controls.at(index);
    const QString content = contentOf(control);
    const bool inner = m_holders.contains(index);
    if (!isField(control.kind) && !control.showsPlaceholder && (inner || !isPrompt(content, control))) {
        // What is in it is a part of the document, not of the form.
        const bool unnamed = control.name.isEmpty() && control.title.isEmpty() && control.binding.isEmpty();
        const bool large = control.paragraph != control.lastParagraph || content.size() > 400;
        if (holdsMarks(control) || inner || large || unnamed)
            return;
    }
    Blank blank;
    blank.kind = kind;
    blank.control = index;
    blank.paragraph = control.paragraph;
    blank.from = control.from;
    blank.to = control.paragraph == control.lastParagraph ? control.to : control.from;
    blank.text = content;
    const QStringList words = labelWords(control.name);
    const QString stem = QString(words.join(u' ')).remove(QRegularExpression(u"[\\d ]+$"_s));
    // "Text12" names nothing.
    if (!recognitionWords().defaultNames.contains(stem))
        blank.name = control.name;
    if (blank.name.isEmpty())
        blank.name = control.title;
    if (blank.name.isEmpty() && control.showsPlaceholder && m_context.isLabelLike(content) && content.size() <= 60
        && !isPrompt(content, control))
        blank.name = content.simplified();
    blank.label = control.title;
    blank.choices = control.choices;
    blank.condition = control.hidden;
    const bool shown = control.kind == Kind::MergeField || control.kind == Kind::FormDropDown
                    || control.kind == Kind::Placeholder || control.kind == Kind::UserField
                    || control.kind == Kind::DatabaseField;
    blank.filled = !shown && !control.showsPlaceholder && !isPrompt(content, control) && !holdsMarks(control);
    if (control.paragraph >= 0) {
        for (int i = control.paragraph; i <= control.lastParagraph; ++i) {
            const qsizetype from = i == control.paragraph ? control.from : 0;
            take(i, from, i == control.lastParagraph ? control.to : m_flow.paragraphs.at(i).text.size());
            if (m_flow.paragraphs.at(i).cell >= 0)
                m_takenCells.insert(m_flow.paragraphs.at(i).cell);
        }
    }
    m_scan.blanks.append(blank);
}

void Scanner::addSection(int index)
{
    const FlowControl &control = m_flow.controls.at(index);
    Repeat repeat;
    repeat.kind = Repeat::Kind::Section;
    repeat.scope = u"section"_s;
    repeat.firstControl = index;
    repeat.words = control.title.isEmpty() ? control.name : control.title;
    repeat.firstParagraph = control.paragraph;
    repeat.lastParagraph = control.lastParagraph;
    if (control.paragraph >= 0)
        repeat.place = m_context.placeOf(control.paragraph);
    if (const RecordList *list = listCalled(contentWords(repeat.words)))
        repeat.list = list->list;
    m_scan.repeats.append(repeat);
}

/// What stands in a repeating section is repeated with it.
void Scanner::findSections()
{
    for (int i = 0; i < m_scan.repeats.size(); ++i) {
        const Repeat &repeat = m_scan.repeats.at(i);
        if (repeat.kind != Repeat::Kind::Section || repeat.list.isEmpty())
            continue;
        for (Blank &blank : m_scan.blanks) {
            if (blank.repeat < 0 && blank.paragraph >= repeat.firstParagraph && blank.paragraph <= repeat.lastParagraph)
                blank.repeat = i;
        }
    }
}

} // namespace Cartulary
