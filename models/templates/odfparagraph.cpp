// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfflow.h"

#include <array>
#include <utility>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSpaces = 1000; // that one element may stand for

/// What is in the text without being part of it: marks, and what does not show.
constexpr std::array<std::string_view, 23> silent{
    "soft-page-break",
    "change",
    "change-start",
    "change-end",
    "bookmark",
    "bookmark-start",
    "bookmark-end",
    "reference-mark",
    "reference-mark-start",
    "reference-mark-end",
    "toc-mark",
    "toc-mark-start",
    "toc-mark-end",
    "user-index-mark",
    "alphabetical-index-mark",
    "alphabetical-index-mark-start",
    "alphabetical-index-mark-end",
    "hidden-text",
    "hidden-paragraph",
    "script",
    "note-citation",
    "ruby-text",
    "number",
};

constexpr std::array<std::string_view, 5> transparent{"a", "meta", "ruby", "ruby-base", "meta-field"};

/// The characters of @p node, one for each: line ends and tabs in the file are white space.
QString charactersOf(pugi::xml_node node)
{
    QString text = QString::fromUtf8(node.value());
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
    }
    return text;
}

/// Whether a field's prompt is a tag of a template language rather than words.
bool isTag(const QString &text)
{
    static constexpr std::array<QStringView, 7> openings{u"{{", u"{%", u"${", u"<<", u"[[", u"+++", u"{#"};
    return std::ranges::any_of(openings, [&text](QStringView opening) { return text.contains(opening); });
}

bool contains(const auto &list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
}

} // namespace

void OdfFlowBuilder::inlines(pugi::xml_node parent)
{
    for (const pugi::xml_node node : parent.children()) {
        if (node.type() == pugi::node_element)
            inlineElement(node);
        else if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            append(m_fixed ? FlowPiece::Kind::Fixed : FlowPiece::Kind::Text, charactersOf(node), node);
    }
}

void OdfFlowBuilder::inlineElement(pugi::xml_node node)
{
    const OdfName name = m_names.of(node);
    if (std::optional<FlowControl> control = odfControl(node, m_names))
        field(node, *std::move(control));
    else if (name.space == Odf::Text)
        textElement(node, name.local);
    else if (name.space == Odf::Draw)
        shape(node);
    else if (name.space == Odf::Field)
        fieldMark(node, name.local);
}

void OdfFlowBuilder::textElement(pugi::xml_node node, std::string_view local)
{
    if (local == "span")
        span(node);
    else if (local == "s")
        append(FlowPiece::Kind::Text, QString(qBound(1, m_names.number(node, Odf::Text, "c", 1), mostSpaces), u' '),
               node);
    else if (local == "tab")
        append(FlowPiece::Kind::Tab, u"\t"_s, node);
    else if (local == "line-break")
        append(FlowPiece::Kind::Break, u"\n"_s, node);
    else if (local == "note")
        m_asides.append(
            {m_names.child(node, Odf::Text, "note-body"),
             m_names.value(node, Odf::Text, "note-class") == "endnote"_L1 ? FlowArea::Endnote : FlowArea::Footnote});
    else if (contains(transparent, local))
        inlines(node);
    else if (!contains(silent, local))
        locked(node);
}

void OdfFlowBuilder::span(pugi::xml_node node)
{
    const QString style = m_names.value(node, Odf::Text, "style-name");
    if (m_styles.isHidden(OdfStyles::Family::Text, style))
        return;
    const bool marked = m_styles.isHighlighted(OdfStyles::Family::Text, style);
    const bool outer = std::exchange(m_highlighted, m_highlighted || marked);
    inlines(node);
    m_highlighted = outer;
}

/// A page number, a date, a reference: shown, and the office program's own.
void OdfFlowBuilder::locked(pugi::xml_node node)
{
    if (m_names.value(node, Odf::Text, "display") == "none"_L1)
        return;
    ++m_locks;
    inlines(node);
    --m_locks;
}

void OdfFlowBuilder::field(pugi::xml_node node, FlowControl control)
{
    using Kind = FlowControl::Kind;
    const bool input = control.kind == Kind::TextInput && m_names.is(node, Odf::Text, "text-input");
    if (m_names.value(node, Odf::Text, "display") == "none"_L1)
        return;
    if (input && isTag(QString::fromUtf8(node.text().get()))) {
        inlines(node);
        return;
    }
    const bool isContent = m_names.is(node, Odf::Extension, "content-control");
    const QString name = control.name;
    const Kind kind = control.kind;
    const qsizetype from = position();
    const auto index = int(m_flow.controls.size());
    control.parent = m_control;
    control.paragraph = control.lastParagraph = m_current;
    control.from = from;
    if (kind == Kind::UserField) {
        control.twinOf = m_userFields.value(name, -1);
        m_userFields.insert(name, control.twinOf < 0 ? index : control.twinOf);
    }
    m_flow.controls.append(std::move(control));

    const int outer = isContent ? std::exchange(m_control, index) : m_control;
    const bool fixed = std::exchange(m_fixed, m_fixed || (!isContent && !input) || kind == Kind::CheckBoxControl);
    inlines(node);
    m_fixed = fixed;
    m_control = outer;
    if (kind == Kind::UserField && position() == from)
        append(FlowPiece::Kind::Fixed, m_declarations.userFields.value(name), node);
    appendGap(node, from);
    m_flow.controls[index].to = position();
}

void OdfFlowBuilder::fieldMark(pugi::xml_node node, std::string_view local)
{
    if (local == "fieldmark-start") {
        m_marks.append({odfFieldMark(node, m_names), m_current, position()});
    } else if (local == "fieldmark") {
        if (std::optional<FlowControl> control = odfFieldMark(node, m_names))
            checkBox(*std::move(control));
    } else if (local == "fieldmark-end" && !m_marks.isEmpty()) {
        OpenMark mark = m_marks.takeLast();
        if (!mark.control)
            return;
        mark.control->end = node;
        mark.control->parent = m_control;
        mark.control->paragraph = mark.paragraph;
        mark.control->from = mark.from;
        mark.control->lastParagraph = m_current;
        if (mark.paragraph == m_current)
            appendGap(node, mark.from);
        mark.control->to = position();
        m_flow.controls.append(*std::move(mark.control));
    }
}

/// A field or form control that has no characters of its own; a box to tick shows as one.
void OdfFlowBuilder::checkBox(FlowControl control)
{
    control.parent = m_control;
    control.paragraph = control.lastParagraph = m_current;
    control.from = position();
    if (control.kind == FlowControl::Kind::FormCheckBox)
        append(FlowPiece::Kind::Fixed, control.checked ? u"\u2612"_s : u"\u2610"_s, {});
    else
        appendGap(control.node, control.from);
    control.to = position();
    m_flow.controls.append(std::move(control));
}

void OdfFlowBuilder::formControl(pugi::xml_node node)
{
    const pugi::xml_node form = m_declarations.controls.value(m_names.value(node, Odf::Draw, "control"));
    if (m_current < 0 || !form)
        return;
    if (std::optional<FlowControl> control = odfFormControl(form, m_names))
        checkBox(*std::move(control));
}

/// Text in a frame or a drawn shape stands for itself; groups are looked into.
void OdfFlowBuilder::shape(pugi::xml_node node)
{
    const OdfName name = m_names.of(node);
    if (name.is(Odf::Draw, "control")) {
        formControl(node);
        return;
    }
    const bool hasText = m_names.child(node, Odf::Text, "p") || m_names.child(node, Odf::Text, "h")
                      || m_names.child(node, Odf::Text, "list") || name.local == "text-box";
    if (hasText) {
        m_asides.append({node, FlowArea::TextBox});
        return;
    }
    for (const pugi::xml_node child : node.children()) {
        if (m_names.of(child).space == Odf::Draw)
            shape(child);
    }
}

/// A field that shows nothing since @p from is a gap in the text all the same, as wide as Word makes an empty one.
void OdfFlowBuilder::appendGap(pugi::xml_node node, qsizetype from)
{
    if (position() == from)
        append(FlowPiece::Kind::Fixed, QString(5, u'\u2002'), node);
}

void OdfFlowBuilder::append(FlowPiece::Kind kind, const QString &text, pugi::xml_node node)
{
    if (m_current < 0 || text.isEmpty())
        return;
    FlowParagraph &paragraph = m_flow.paragraphs[m_current];
    paragraph.pieces.append({kind, paragraph.text.size(), text.size(), node, m_highlighted, m_locks > 0});
    paragraph.text += text;
}

qsizetype OdfFlowBuilder::position() const
{
    return m_current < 0 ? 0 : m_flow.paragraphs.at(m_current).text.size();
}

} // namespace Cartulary
