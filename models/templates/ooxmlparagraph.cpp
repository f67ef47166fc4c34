// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmlflow.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Whether text with these run properties is in a colour that marks what is to be filled in. White comes from pasting,
/// grey marks defined terms.
bool isHighlighted(pugi::xml_node properties, const WordNames &names)
{
    static constexpr std::string_view marking[]{"yellow", "green", "cyan", "magenta", "red", "darkYellow"};
    const std::string_view colour = names.childValue(properties, "highlight");
    if (std::ranges::find(marking, colour) != std::end(marking))
        return true;
    const std::string_view fill = names.value(names.child(properties, "shd"), "fill");
    return colour.empty() && (fill == "FFFF00" || fill == "ffff00" || fill == "FFF200");
}

/// The characters of an element; line ends in the file are white space.
QString charactersOf(pugi::xml_node node)
{
    QString result;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            result += QString::fromUtf8(child.value());
    }
    for (QChar &c : result) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
    }
    return result;
}

/// A check mark of a symbol font as the character it looks like; a null character if it is none.
QChar checkMark(std::string_view font, std::string_view code)
{
    if (font.find("Wingdings") == std::string_view::npos)
        return {};
    static const QSet<int> empty{0x6f, 0x70, 0x71, 0x72, 0xa8, 0xa3};
    static const QSet<int> checked{0x78, 0xfd, 0xfe, 0x52, 0x53, 0x54};
    const int number = int(strtol(std::string(code).c_str(), nullptr, 16)) & 0xff;
    return empty.contains(number) ? QChar(u'\u2610') : checked.contains(number) ? QChar(u'\u2612') : QChar();
}

} // namespace

void OoxmlFlowBuilder::paragraph(pugi::xml_node node)
{
    const pugi::xml_node properties = m_names->child(node, "pPr");
    FlowParagraph paragraph;
    paragraph.part = m_part;
    paragraph.area = m_area;
    paragraph.number = ++m_number;
    paragraph.node = node;
    paragraph.cell = m_cell;
    paragraph.heading = headingLevel(properties, m_contents);
    const pugi::xml_node numbering = m_names->child(properties, "numPr");
    paragraph.listItem = numbering && std::string_view(m_names->childValue(numbering, "numId")) != "0";
    m_current = int(m_flow.paragraphs.size());
    m_flow.paragraphs.append(paragraph);
    for (int cell = m_cell; cell >= 0; cell = m_flow.tables.at(m_flow.cells.at(cell).table).parentCell)
        m_flow.cells[cell].paragraphs.append(m_current);
    inlines(node);
    m_current = -1;
    readTextBoxes();
}

int OoxmlFlowBuilder::headingLevel(pugi::xml_node properties, bool &contents) const
{
    const QString style = QString::fromUtf8(m_names->childValue(properties, "pStyle"));
    contents = m_styles.contents.contains(style);
    const char *outline = m_names->childValue(properties, "outlineLvl");
    if (*outline)
        return atoi(outline) < 9 ? atoi(outline) + 1 : 0;
    return m_styles.headings.value(style);
}

void OoxmlFlowBuilder::inlines(pugi::xml_node parent)
{
    static constexpr std::string_view transparent[]{"ins", "moveTo", "smartTag", "hyperlink",
                                                    "dir", "bdo",    "customXml"};
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view local = m_names->of(node);
        if (local == "r")
            run(node);
        else if (local == "sdt")
            control(node, [this](pugi::xml_node content) { inlines(content); });
        else if (local == "fldSimple")
            simpleField(node);
        else if (std::ranges::find(transparent, local) != std::end(transparent))
            inlines(node);
        else if (localName(node) == "AlternateContent")
            alternates(node);
    }
}

void OoxmlFlowBuilder::run(pugi::xml_node node)
{
    const pugi::xml_node properties = m_names->child(node, "rPr");
    if (m_names->isOn(properties, "vanish"))
        return;
    const bool highlighted = isHighlighted(properties, *m_names);
    for (const pugi::xml_node child : node.children())
        runChild(child, highlighted);
}

void OoxmlFlowBuilder::runChild(pugi::xml_node node, bool highlighted)
{
    const std::string_view local = m_names->of(node);
    if (local == "t")
        append(FlowPiece::Kind::Text, charactersOf(node), node, highlighted);
    else if (local == "tab" || local == "ptab")
        append(FlowPiece::Kind::Tab, u"\t"_s, node, highlighted);
    else if (local == "br" || local == "cr")
        append(FlowPiece::Kind::Break, u"\n"_s, node, highlighted);
    else if (local == "noBreakHyphen")
        append(FlowPiece::Kind::Fixed, u"\u2011"_s, node, highlighted);
    else if (local == "sym")
        symbol(node);
    else if (local == "fldChar")
        fieldCharacter(node.parent(), node);
    else if (local == "instrText" && !m_fields.isEmpty() && !m_fields.last().inResult)
        m_fields.last().instruction += charactersOf(node);
    else if (localName(node) == "AlternateContent")
        alternates(node);
    else if (local == "drawing" || local == "pict" || local == "object")
        findTextBoxes(node, m_boxes.emplaceBack().first);
}

void OoxmlFlowBuilder::symbol(pugi::xml_node node)
{
    const QChar mark = checkMark(m_names->value(node, "font"), m_names->value(node, "char"));
    append(FlowPiece::Kind::Fixed, mark.isNull() ? QString(u'\uFFFC') : QString(mark), node, false);
}

bool OoxmlFlowBuilder::isHidden() const
{
    return std::ranges::any_of(m_fields, [](const OpenField &field) { return !field.inResult; });
}

bool OoxmlFlowBuilder::isLocked() const
{
    return m_contents || std::ranges::any_of(m_fields, &OpenField::computed);
}

qsizetype OoxmlFlowBuilder::position() const
{
    return m_current < 0 ? 0 : m_flow.paragraphs.at(m_current).text.size();
}

void OoxmlFlowBuilder::append(FlowPiece::Kind kind, const QString &text, pugi::xml_node node, bool highlighted)
{
    if (m_current < 0 || text.isEmpty() || isHidden())
        return;
    FlowParagraph &paragraph = m_flow.paragraphs[m_current];
    paragraph.pieces.append({kind, paragraph.text.size(), text.size(), node, highlighted, isLocked()});
    paragraph.text += text;
}

int OoxmlFlowBuilder::addControl(FlowControl control)
{
    m_flow.controls.append(std::move(control));
    return int(m_flow.controls.size()) - 1;
}

void OoxmlFlowBuilder::fieldCharacter(pugi::xml_node run, pugi::xml_node node)
{
    const std::string_view type = m_names->value(node, "fldCharType");
    if (type == "begin") {
        OpenField field;
        field.begin = run;
        field.formData = m_names->child(node, "ffData");
        field.paragraph = m_current;
        field.from = position();
        m_fields.append(field);
    } else if (m_fields.isEmpty() || !m_fields.last().begin) {
        return; // what was not begun, or not within this simple field
    } else if (type == "separate") {
        OpenField &field = m_fields.last();
        field.inResult = true;
        field.separate = run;
        field.computed = isComputed(field.instruction);
    } else if (type == "end") {
        closeField(run);
    }
}

void OoxmlFlowBuilder::closeField(pugi::xml_node end)
{
    const OpenField field = m_fields.takeLast();
    std::optional<FlowControl> control = controlOf(field.instruction);
    if (!control)
        return;
    if (field.formData)
        readFormData(field.formData, *m_names, *control);
    control->node = field.begin;
    control->separate = field.separate;
    control->end = end;
    control->hidden = isHidden();
    control->parent = m_control;
    control->paragraph = field.paragraph;
    control->from = field.from;
    if (control->kind == FlowControl::Kind::FormCheckBox)
        append(FlowPiece::Kind::Fixed, control->checked ? u"\u2612"_s : u"\u2610"_s, {}, false);
    control->lastParagraph = m_current;
    control->to = position();
    const bool hidden = control->hidden;
    const int index = addControl(*std::move(control));
    // The outer instruction refers to the inner field by its number.
    if (hidden && !m_fields.isEmpty() && !m_fields.last().inResult)
        m_fields.last().instruction += nestedOpen + QString::number(index) + nestedClose;
}

void OoxmlFlowBuilder::simpleField(pugi::xml_node node)
{
    OpenField field;
    field.instruction = QString::fromUtf8(m_names->value(node, "instr"));
    field.inResult = true;
    field.computed = isComputed(field.instruction);
    std::optional<FlowControl> control = controlOf(field.instruction);
    const qsizetype from = position();
    const int paragraph = m_current;
    const qsizetype outer = m_fields.size();
    m_fields.append(field);
    inlines(node);
    m_fields.resize(outer); // with what was begun within it and not ended
    if (!control)
        return;
    control->node = node;
    control->paragraph = control->lastParagraph = paragraph;
    control->from = from;
    control->to = position();
    control->hidden = isHidden();
    control->parent = m_control;
    addControl(*std::move(control));
}

void OoxmlFlowBuilder::closeControl(int index, qsizetype firstParagraph, qsizetype from)
{
    FlowControl &control = m_flow.controls[index];
    const bool within = m_current >= 0;
    if (!within && firstParagraph >= m_flow.paragraphs.size())
        return; // nothing in it
    control.paragraph = int(within ? m_current : firstParagraph);
    control.lastParagraph = int(within ? m_current : m_flow.paragraphs.size() - 1);
    control.from = from;
    control.to = m_flow.paragraphs.at(control.lastParagraph).text.size();
    if (control.kind != FlowControl::Kind::CheckBoxControl)
        return;
    for (FlowPiece &piece : m_flow.paragraphs[control.paragraph].pieces) {
        if (piece.from >= control.from && piece.to() <= control.to)
            piece.kind = FlowPiece::Kind::Fixed;
    }
}

void OoxmlFlowBuilder::findTextBoxes(pugi::xml_node node, QList<pugi::xml_node> &found) const
{
    for (const pugi::xml_node child : node.children()) {
        if (m_names->is(child, "txbxContent"))
            found.append(child);
        else if (localName(child) == "AlternateContent")
            findTextBoxes(childNamed(child, "Choice"), found);
        else
            findTextBoxes(child, found);
    }
}

/// Content in a newer form and, for older programs, in another: both are filled, one is counted (ECMA-376 part 3, 7).
void OoxmlFlowBuilder::alternates(pugi::xml_node node)
{
    auto &[first, second] = m_boxes.emplaceBack();
    findTextBoxes(childNamed(node, "Choice"), first);
    findTextBoxes(childNamed(node, "Fallback"), second);
}

void OoxmlFlowBuilder::readTextBoxes()
{
    for (const auto &[first, second] : std::exchange(m_boxes, {})) {
        const qsizetype start = m_flow.paragraphs.size();
        for (const pugi::xml_node box : first)
            readTextBox(box);
        const qsizetype middle = m_flow.paragraphs.size();
        for (const pugi::xml_node box : second)
            readTextBox(box);
        if (!second.isEmpty())
            matchTwins(start, middle, m_flow.paragraphs.size());
    }
}

void OoxmlFlowBuilder::readTextBox(pugi::xml_node box)
{
    const FlowArea area = std::exchange(m_area, FlowArea::TextBox);
    const int cell = std::exchange(m_cell, -1);
    const int control = std::exchange(m_control, -1);
    const bool contents = m_contents;
    const QList<OpenField> fields = std::exchange(m_fields, {});
    blocks(box);
    m_fields = fields;
    m_contents = contents;
    m_control = control;
    m_cell = cell;
    m_area = area;
}

/// Marks the paragraphs and controls from @p second on as second copies of those from @p first on.
void OoxmlFlowBuilder::matchTwins(qsizetype first, qsizetype second, qsizetype end)
{
    if (second - first != end - second)
        return;
    for (qsizetype i = first; i < second; ++i) {
        if (m_flow.paragraphs.at(i).text != m_flow.paragraphs.at(second + i - first).text)
            return;
    }
    for (qsizetype i = first; i < second; ++i)
        m_flow.paragraphs[second + i - first].twinOf = int(i);
    QList<int> originals, copies;
    for (int i = 0; i < m_flow.controls.size(); ++i) {
        const int paragraph = m_flow.controls.at(i).paragraph;
        if (paragraph >= first && paragraph < second)
            originals.append(i);
        else if (paragraph >= second && paragraph < end)
            copies.append(i);
    }
    if (originals.size() != copies.size())
        return;
    for (qsizetype i = 0; i < copies.size(); ++i)
        m_flow.controls[copies.at(i)].twinOf = originals.at(i);
}

} // namespace Cartulary
