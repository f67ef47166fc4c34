// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odftemplate.h"

#include "odfcontrols.h"
#include "odftext.h"

#include <QDate>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString metaPart = u"meta.xml"_s;

/// Calls @p visit with every element @p local of the text namespace under @p node.
template<typename Visit>
void visitAll(pugi::xml_node node, std::string_view local, const OdfNames &names, Visit visit)
{
    for (pugi::xml_node child = node.first_child(), next; child; child = next) {
        next = child.next_sibling();
        if (names.is(child, Odf::Text, local))
            visit(child);
        else
            visitAll(child, local, names, visit);
    }
}

/// What an element that can hold characters alone shows of a text with several lines.
QString oneLine(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.simplified();
    return lines.join(u", "_s);
}

bool needsElements(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\t') || text.contains("  "_L1);
}

void setCharacters(pugi::xml_node node, const QString &text)
{
    while (node.first_child() && node.remove_child(node.first_child())) {}
    node.append_child(pugi::node_pcdata).set_value(text.toUtf8().constData());
}

/// Declares the value of a variable or user field to be @p text.
void setTextValue(pugi::xml_node node, const QString &text, const OdfNames &names)
{
    for (const char *other : {"value", "date-value", "time-value", "boolean-value"}) {
        if (const pugi::xml_attribute attribute = names.attribute(node, Odf::Office, other))
            node.remove_attribute(attribute);
    }
    if (const pugi::xml_attribute formula = names.attribute(node, Odf::Text, "formula"))
        node.remove_attribute(formula);
    names.set(node, Odf::Office, "value-type", u"string"_s);
    names.set(node, Odf::Office, "string-value", text);
}

/// The paragraph of a block: itself, or the one in the list that it is.
pugi::xml_node textParagraph(pugi::xml_node block, const OdfNames &names)
{
    while (block && !names.is(block, Odf::Text, "p") && !names.is(block, Odf::Text, "h"))
        block = block.find_child([](pugi::xml_node child) { return child.type() == pugi::node_element; });
    return block;
}

/// A row or cell that stands for several alike, around @p node, comes to stand for one: the others go on behind it.
void separateFromRepeats(pugi::xml_node node, const OdfNames &names)
{
    for (pugi::xml_node above = node; above; above = above.parent()) {
        const bool row = names.is(above, Odf::Table, "table-row");
        if (!row && !names.is(above, Odf::Table, "table-cell"))
            continue;
        const char *counter = row ? "number-rows-repeated" : "number-columns-repeated";
        const pugi::xml_attribute times = names.attribute(above, Odf::Table, counter);
        const int count = times.as_int(1);
        if (!times)
            continue;
        above.remove_attribute(times);
        if (count > 1)
            names.set(above.parent().insert_copy_after(above, above), Odf::Table, counter, QString::number(count - 1));
    }
}

/// The characters of @p piece from @p from up to @p to give way to @p text.
void replaceInPiece(const FlowPiece &piece, qsizetype from, qsizetype to, const QString &text, const OdfNames &names)
{
    pugi::xml_node node = piece.node;
    if (node.type() != pugi::node_element) {
        const QString whole = QString::fromUtf8(node.value());
        setOdfText(node, whole.first(qMin(from, whole.size())), text, whole.sliced(qMin(to, whole.size())), names);
        return;
    }
    // Spaces, a tab or a line break: what is left of the spaces goes on around the text.
    const QString kept = piece.kind == FlowPiece::Kind::Text ? QString(piece.length, u' ') : QString();
    replaceByText(node, kept.first(qMin(from, kept.size())) + text + kept.sliced(qMin(to, kept.size())), names);
}

} // namespace

void OdfTemplate::replaceText(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const QString &value)
{
    const QString text = storable(value);
    const OdfNames &names = touch(paragraph.node);
    separateFromRepeats(paragraph.node, names);
    if (from >= to) {
        insertText(paragraph, from, text);
        return;
    }
    bool placed = false;
    for (const FlowPiece &piece : paragraph.pieces) {
        if (piece.to() <= from || piece.from >= to || piece.kind == FlowPiece::Kind::Fixed)
            continue;
        replaceInPiece(piece, qMax<qsizetype>(from - piece.from, 0), to - piece.from, placed ? QString() : text, names);
        placed = true;
    }
}

/// Puts @p text at @p at, where no character gives way: after a label, outside what stresses it; into an empty cell.
void OdfTemplate::insertText(const FlowParagraph &paragraph, qsizetype at, const QString &text)
{
    const OdfNames &names = touch(paragraph.node);
    const FlowPiece *before = at > 0 ? paragraph.pieceAt(at - 1) : nullptr;
    if (!before || !before->node) {
        pugi::xml_node parent = textParagraph(paragraph.node, names);
        setOdfText(parent.append_child(pugi::node_pcdata), {}, text, {}, names);
        return;
    }
    pugi::xml_node node = before->node;
    if (before->to() > at && node.type() != pugi::node_element) {
        const QString whole = QString::fromUtf8(node.value());
        const qsizetype cut = qMin(at - before->from, whole.size());
        setOdfText(node, whole.first(cut), text, whole.sliced(cut), names);
        return;
    }
    while (!node.next_sibling() && names.is(node.parent(), Odf::Text, "span"))
        node = node.parent();
    const pugi::xml_node added = node.parent().insert_child_after(pugi::node_pcdata, node);
    // A space at the beginning is one between words, as there is a character before it.
    const bool space = text.startsWith(u' ') && before->kind == FlowPiece::Kind::Text
                    && !paragraph.text.at(at - 1).isSpace();
    setOdfText(added, space ? u" "_s : QString(), text.sliced(space ? 1 : 0), {}, names);
}

void OdfTemplate::setControl(const FlowControl &control, const QString &value, const QDate &date)
{
    const QString text = storable(value);
    using Kind = FlowControl::Kind;
    const OdfNames &names = touch(control.node);
    const OdfName name = names.of(control.node);
    pugi::xml_node node = control.node;
    separateFromRepeats(node, names);
    if (control.kind == Kind::UserField) {
        setUserField(control, text);
    } else if (control.kind == Kind::DocumentProperty) {
        showProperty(control, text);
    } else if (name.space == Odf::Form) {
        setFormControl(node, text, date);
    } else if (name.is(Odf::Text, "drop-down")) {
        setDropDown(node, text);
    } else if (name.is(Odf::Text, "variable-input")) {
        setVariable(node, text);
    } else if (name.is(Odf::Text, "text-input") && !needsElements(text)) {
        setCharacters(node, text);
    } else if (name.space == Odf::Text) {
        replaceByText(node, text, names);
    } else if (name.space == Odf::Field) {
        if (control.end)
            setContentText(node, control.end, text, names);
        const pugi::xml_node selected = fieldParameterNode(node, names, "Dropdown_Selected"_L1);
        if (const qsizetype index = control.choices.indexOf(text); selected && index >= 0)
            names.set(selected, Odf::Field, "value", QString::number(index));
    } else {
        if (const pugi::xml_attribute mark = names.attribute(node, Odf::Extension, "showing-place-holder"))
            node.remove_attribute(mark);
        if (date.isValid())
            names.set(node, Odf::Extension, "current-date", date.toString(Qt::ISODate) + "T00:00:00Z"_L1);
        setContentText(node, {}, text, names);
    }
}

/// A user field has one value throughout the document. Where another was put into it before, as in a repeated row, this
/// place gets text of its own.
void OdfTemplate::setUserField(const FlowControl &control, const QString &text)
{
    const auto before = m_userFields.constFind(control.name);
    const bool differs = before != m_userFields.cend() && *before != text;
    if (!differs) {
        m_userFields.insert(control.name, text);
        const QString value = oneLine(text);
        for (Part &part : m_parts) {
            if (part.xml->name == metaPart)
                continue;
            const auto isIt = [&](pugi::xml_node node) {
                return part.names.value(node, Odf::Text, "name") == control.name;
            };
            const pugi::xml_node root = part.root();
            visitAll(root, "user-field-decl", part.names, [&](pugi::xml_node decl) {
                if (isIt(decl)) {
                    setTextValue(decl, value, part.names);
                    part.xml->touched = true;
                }
            });
            visitAll(root, "user-field-get", part.names, [&](pugi::xml_node get) {
                if (isIt(get)) {
                    setCharacters(get, value);
                    part.xml->touched = true;
                }
            });
        }
    }
    if (differs || needsElements(text))
        replaceByText(control.node, text, touch(control.node));
}

/// A variable that is asked for, and the places that show it.
void OdfTemplate::setVariable(pugi::xml_node input, const QString &text)
{
    const OdfNames &names = touch(input);
    const QString name = names.value(input, Odf::Text, "name"), value = oneLine(text);
    setTextValue(input, value, names);
    setCharacters(input, value);
    visitAll(input.root(), "variable-get", names, [&](pugi::xml_node get) {
        if (names.value(get, Odf::Text, "name") == name)
            setCharacters(get, value);
    });
}

/// The element that declares the property @p name in meta.xml, which @p part becomes; null if there is none.
pugi::xml_node OdfTemplate::propertyNamed(const QString &name, Part **part)
{
    const Result<Part *> meta = parse(metaPart);
    *part = meta.value_or(nullptr);
    if (!meta)
        return {};
    const OdfNames &names = (*meta)->names;
    return names.child((*meta)->root(), Odf::Office, "meta").find_child([&](pugi::xml_node property) {
        return names.is(property, Odf::Meta, "user-defined") && names.value(property, Odf::Meta, "name") == name;
    });
}

void OdfTemplate::setProperty(const FlowControl &control, const QString &value, const QDate &)
{
    Part *meta = nullptr;
    pugi::xml_node property = propertyNamed(control.name, &meta);
    if (!meta)
        return;
    const OdfNames &names = meta->names;
    if (!property) {
        property = names.child(meta->root(), Odf::Office, "meta");
        if (!property)
            return;
        property = property.append_child(names.name(Odf::Meta, "user-defined").c_str());
        names.set(property, Odf::Meta, "name", control.name);
    }
    if (const pugi::xml_attribute type = names.attribute(property, Odf::Meta, "value-type"))
        property.remove_attribute(type);
    setCharacters(property, oneLine(storable(value)));
    meta->xml->touched = true;
}

/// What the place of a property shows; where the property says something else, the place is no longer brought up to it.
void OdfTemplate::showProperty(const FlowControl &control, const QString &text)
{
    const QString value = oneLine(text);
    setCharacters(control.node, value);
    Part *meta = nullptr;
    const pugi::xml_node property = propertyNamed(control.name, &meta);
    if (!property || QString::fromUtf8(property.text().get()) != value)
        touch(control.node).set(control.node, Odf::Text, "fixed", u"true"_s);
}

void OdfTemplate::setDropDown(pugi::xml_node node, const QString &text)
{
    const OdfNames &names = touch(node);
    for (pugi::xml_node child = node.first_child(), next; child; child = next) {
        next = child.next_sibling();
        if (!names.is(child, Odf::Text, "label"))
            node.remove_child(child);
        else if (names.value(child, Odf::Text, "value") == text)
            names.set(child, Odf::Text, "current-selected", u"true"_s);
        else if (const pugi::xml_attribute mark = names.attribute(child, Odf::Text, "current-selected"))
            child.remove_attribute(mark);
    }
    node.append_child(pugi::node_pcdata).set_value(oneLine(text).toUtf8().constData());
}

void OdfTemplate::setFormControl(pugi::xml_node control, const QString &text, const QDate &date)
{
    const OdfNames &names = touch(control);
    if (!names.is(control, Odf::Form, "listbox")) {
        const bool isDate = names.is(control, Odf::Form, "date") && date.isValid();
        names.set(control, Odf::Form, "current-value", isDate ? date.toString(Qt::ISODate) : text);
        return;
    }
    for (const pugi::xml_node option : control.children()) {
        if (!names.is(option, Odf::Form, "option"))
            continue;
        if (names.value(option, Odf::Form, "label") == text)
            names.set(option, Odf::Form, "current-selected", u"true"_s);
        else if (const pugi::xml_attribute mark = names.attribute(option, Odf::Form, "current-selected"))
            pugi::xml_node(option).remove_attribute(mark);
    }
}

void OdfTemplate::setChecked(const FlowControl &control, bool checked)
{
    const OdfNames &names = touch(control.node);
    const OdfName name = names.of(control.node);
    pugi::xml_node node = control.node;
    const QString said = checked ? u"true"_s : u"false"_s;
    if (name.space == Odf::Extension) {
        names.set(node, Odf::Extension, "checked", said);
        const QString state = names.value(node, Odf::Extension, checked ? "checked-state" : "unchecked-state");
        setContentText(node, {}, !state.isEmpty() ? state : checked ? u"\u2612"_s : u"\u2610"_s, names);
    } else if (name.is(Odf::Form, "checkbox")) {
        names.set(node, Odf::Form, "current-state", checked ? u"checked"_s : u"unchecked"_s);
    } else if (name.is(Odf::Form, "radio")) {
        names.set(node, Odf::Form, "current-selected", said);
    } else if (name.space == Odf::Field) {
        pugi::xml_node parameter = fieldParameterNode(node, names, "Checkbox_Checked"_L1);
        if (!parameter) {
            parameter = node.append_child(names.name(Odf::Field, "param").c_str());
            names.set(parameter, Odf::Field, "name", u"Checkbox_Checked"_s);
        }
        names.set(parameter, Odf::Field, "value", said);
    }
}

} // namespace Cartulary
