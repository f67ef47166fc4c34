// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfcontrols.h"

#include <array>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Kind = FlowControl::Kind;

/// The characters under @p node, as they are.
QString contentOf(pugi::xml_node node)
{
    QString text;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
        else
            text += contentOf(child);
    }
    return text;
}

/// Whether @p text stands in the brackets that are put around a prompt.
bool isBracketed(const QString &text)
{
    static constexpr std::array<QStringView, 4> pairs{u"<>", u"[]", u"{}", u"«»"};
    return text.size() > 2 && std::ranges::any_of(pairs, [&text](QStringView pair) {
               return text.front() == pair.front() && text.back() == pair.back();
           });
}

QString withoutBrackets(QString text)
{
    text = text.trimmed();
    return isBracketed(text) ? text.sliced(1).chopped(1).trimmed() : text;
}

FlowControl named(Kind kind, const QString &name, const QString &title = {})
{
    FlowControl control;
    control.kind = kind;
    control.name = name;
    control.title = title;
    return control;
}

std::optional<FlowControl> placeholder(pugi::xml_node node, const OdfNames &names)
{
    const QString type = names.value(node, Odf::Text, "placeholder-type");
    if (type == "image"_L1 || type == "object"_L1)
        return {};
    FlowControl control = named(Kind::Placeholder, withoutBrackets(contentOf(node)),
                                names.value(node, Odf::Text, "description"));
    control.showsPlaceholder = true;
    return control;
}

std::optional<FlowControl> input(pugi::xml_node node, const OdfNames &names)
{
    const QString description = names.value(node, Odf::Text, "description");
    const QString name = names.value(node, Odf::Text, "name"), content = contentOf(node).trimmed();
    FlowControl control = named(Kind::TextInput, name.isEmpty() ? description : name, description);
    control.showsPlaceholder = isBracketed(content);
    if (control.showsPlaceholder && control.name.isEmpty())
        control.name = withoutBrackets(content);
    return control;
}

std::optional<FlowControl> dropDown(pugi::xml_node node, const OdfNames &names)
{
    FlowControl control = named(Kind::FormDropDown, names.value(node, Odf::Text, "name"),
                                names.value(node, Odf::Text, "help"));
    for (const pugi::xml_node child : node.children()) {
        if (names.is(child, Odf::Text, "label"))
            control.choices.append(names.value(child, Odf::Text, "value"));
    }
    return control;
}

Kind contentControlKind(pugi::xml_node node, const OdfNames &names)
{
    static constexpr std::array<std::pair<std::string_view, Kind>, 5> kinds{{{"checkbox", Kind::CheckBoxControl},
                                                                             {"dropdown", Kind::ListControl},
                                                                             {"combobox", Kind::ComboControl},
                                                                             {"date", Kind::DateControl},
                                                                             {"plain-text", Kind::TextControl}}};
    for (const auto &[attribute, kind] : kinds) {
        if (names.isTrue(node, Odf::Extension, attribute))
            return kind;
    }
    return Kind::RichTextControl;
}

std::optional<FlowControl> contentControl(pugi::xml_node node, const OdfNames &names)
{
    if (names.isTrue(node, Odf::Extension, "picture"))
        return {};
    FlowControl control = named(contentControlKind(node, names), names.value(node, Odf::Extension, "tag"),
                                names.value(node, Odf::Extension, "alias"));
    control.showsPlaceholder = names.isTrue(node, Odf::Extension, "showing-place-holder");
    control.checked = names.isTrue(node, Odf::Extension, "checked");
    control.format = names.value(node, Odf::Extension, "date-format");
    for (const pugi::xml_node child : node.children()) {
        if (!names.is(child, Odf::Extension, "list-item"))
            continue;
        const QString shown = names.value(child, Odf::Extension, "display-text");
        control.choices.append(shown.isEmpty() ? names.value(child, Odf::Extension, "value") : shown);
    }
    return control;
}

} // namespace

void OdfDeclarations::add(pugi::xml_node body, const OdfNames &names)
{
    for (const pugi::xml_node node : body.children()) {
        const OdfName name = names.of(node);
        if (name.is(Odf::Text, "user-field-decls")) {
            for (const pugi::xml_node decl : node.children()) {
                const QString text = names.value(decl, Odf::Office, "string-value");
                userFields.insert(names.value(decl, Odf::Text, "name"),
                                  text.isEmpty() ? names.value(decl, Odf::Office, "value") : text);
            }
        } else if (name.is(Odf::Office, "forms") || name.space == Odf::Form) {
            const QString id = names.value(node, Odf::Form, "id");
            if (const QString own = id.isEmpty() ? QString::fromUtf8(node.attribute("xml:id").value()) : id;
                !own.isEmpty())
                controls.insert(own, node);
            add(node, names);
        }
    }
}

std::optional<FlowControl> odfControl(pugi::xml_node node, const OdfNames &names)
{
    const OdfName name = names.of(node);
    std::optional<FlowControl> control;
    if (name.is(Odf::Text, "user-field-get") || name.is(Odf::Text, "user-field-input"))
        control = named(Kind::UserField, names.value(node, Odf::Text, "name"),
                        names.value(node, Odf::Text, "description"));
    else if (name.is(Odf::Text, "placeholder"))
        control = placeholder(node, names);
    else if (name.is(Odf::Text, "text-input") || name.is(Odf::Text, "variable-input"))
        control = input(node, names);
    else if (name.is(Odf::Text, "database-display"))
        control = named(Kind::DatabaseField, names.value(node, Odf::Text, "column-name"));
    else if (name.is(Odf::Text, "drop-down"))
        control = dropDown(node, names);
    else if (name.is(Odf::Text, "user-defined"))
        control = named(Kind::DocumentProperty, names.value(node, Odf::Text, "name"));
    else if (name.is(Odf::Extension, "content-control"))
        control = contentControl(node, names);
    if (control)
        control->node = node;
    return control;
}

pugi::xml_node fieldParameterNode(pugi::xml_node mark, const OdfNames &names, QLatin1StringView parameter)
{
    for (const pugi::xml_node child : mark.children()) {
        if (names.is(child, Odf::Field, "param") && names.value(child, Odf::Field, "name") == parameter)
            return child;
    }
    return {};
}

QString fieldParameter(pugi::xml_node mark, const OdfNames &names, QLatin1StringView parameter)
{
    return names.value(fieldParameterNode(mark, names, parameter), Odf::Field, "value");
}

std::optional<FlowControl> odfFieldMark(pugi::xml_node node, const OdfNames &names)
{
    const QString type = names.value(node, Odf::Field, "type").section(u'.', -1);
    FlowControl control;
    if (type == "FORMTEXT"_L1) {
        control = named(Kind::FormText, fieldParameter(node, names, "Name"_L1),
                        fieldParameter(node, names, "Description"_L1));
    } else if (type == "FORMCHECKBOX"_L1) {
        control = named(Kind::FormCheckBox, fieldParameter(node, names, "Checkbox_Name"_L1),
                        fieldParameter(node, names, "Checkbox_HelpText"_L1));
        control.checked = fieldParameter(node, names, "Checkbox_Checked"_L1) == "true"_L1;
    } else if (type == "FORMDROPDOWN"_L1) {
        control.kind = Kind::FormDropDown;
        for (const pugi::xml_node child : node.children()) {
            if (names.value(child, Odf::Field, "name") == "Dropdown_ListEntry"_L1)
                control.choices.append(names.value(child, Odf::Field, "value"));
        }
    } else if (type == "FORMDATE"_L1) {
        control.kind = Kind::DateControl;
    } else {
        return {};
    }
    control.node = node;
    return control;
}

std::optional<FlowControl> odfFormControl(pugi::xml_node control, const OdfNames &names)
{
    const OdfName name = names.of(control);
    FlowControl made;
    if (name.is(Odf::Form, "checkbox") || name.is(Odf::Form, "radio")) {
        made.kind = Kind::FormCheckBox;
        made.checked = names.value(control, Odf::Form, "current-state") == "checked"_L1
                    || names.isTrue(control, Odf::Form, "current-selected");
    } else if (name.is(Odf::Form, "text") || name.is(Odf::Form, "textarea") || name.is(Odf::Form, "formatted-text")) {
        made.kind = Kind::FormText;
    } else if (name.is(Odf::Form, "combobox") || name.is(Odf::Form, "listbox")) {
        made.kind = Kind::FormDropDown;
        for (const pugi::xml_node item : control.children()) {
            // The first entry is often the prompt, without a value.
            const QString label = names.value(item, Odf::Form, "label");
            if ((names.is(item, Odf::Form, "item") || names.is(item, Odf::Form, "option")) && !label.isEmpty())
                made.choices.append(label);
        }
    } else if (name.is(Odf::Form, "date")) {
        made.kind = Kind::DateControl;
    } else {
        return {};
    }
    made.name = names.value(control, Odf::Form, "name");
    const QString label = names.value(control, Odf::Form, "label");
    made.title = label.isEmpty() ? names.value(control, Odf::Form, "title") : label;
    made.node = control;
    return made;
}

} // namespace Cartulary
