// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmlcontrols.h"

#include <algorithm>

namespace Cartulary {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList choicesOf(pugi::xml_node list, const WordNames &names)
{
    QStringList choices;
    for (const pugi::xml_node item : list.children()) {
        if (!names.is(item, "listItem"))
            continue;
        const QString shown = text(names.value(item, "displayText"));
        const QString value = text(names.value(item, "value"));
        // The first entry is often the prompt, without a value.
        if (!value.isEmpty())
            choices.append(shown.isEmpty() ? value : shown);
    }
    return choices;
}

} // namespace

std::optional<FlowControl> readControl(pugi::xml_node node, const WordNames &names)
{
    using Kind = FlowControl::Kind;
    static constexpr std::string_view structure[]{"docPartObj", "docPartList", "picture",     "citation",
                                                  "equation",   "group",       "bibliography"};
    static constexpr std::pair<std::string_view, Kind> kinds[]{{"text", Kind::TextControl},
                                                               {"richText", Kind::RichTextControl},
                                                               {"date", Kind::DateControl},
                                                               {"dropDownList", Kind::ListControl},
                                                               {"comboBox", Kind::ComboControl},
                                                               {"checkbox", Kind::CheckBoxControl},
                                                               {"repeatingSection", Kind::RepeatingSection},
                                                               {"repeatingSectionItem", Kind::RepeatingItem}};
    const pugi::xml_node properties = names.child(node, "sdtPr");
    FlowControl control;
    control.kind = Kind::RichTextControl;
    control.node = node;
    control.name = text(names.childValue(properties, "tag"));
    control.title = text(names.childValue(properties, "alias"));
    control.showsPlaceholder = names.isOn(properties, "showingPlcHdr");
    control.binding = text(anyValue(childNamed(properties, "dataBinding"), "xpath"));
    for (const pugi::xml_node child : properties.children()) {
        const std::string_view local = localName(child);
        if (std::ranges::find(structure, local) != std::end(structure))
            return {};
        const auto kind = std::ranges::find(kinds, local, &std::pair<std::string_view, Kind>::first);
        if (kind == std::end(kinds))
            continue;
        control.kind = kind->second;
        if (control.kind == Kind::DateControl)
            control.format = text(names.childValue(child, "dateFormat"));
        else if (control.kind == Kind::ListControl || control.kind == Kind::ComboControl)
            control.choices = choicesOf(child, names);
        else if (control.kind == Kind::CheckBoxControl)
            control.checked = isTrue(anyValue(childNamed(child, "checked"), "val"), false);
    }
    return control;
}

} // namespace Cartulary
