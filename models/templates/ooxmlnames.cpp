// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmlnames.h"

namespace Cartulary {

namespace {

constexpr std::string_view namespaces[]{"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main"};

} // namespace

WordNames::WordNames(pugi::xml_node root)
    : m_prefix("w:")
{
    for (const pugi::xml_attribute attribute : root.attributes()) {
        const std::string_view name = attribute.name();
        const std::string_view value = attribute.value();
        if (value != namespaces[0] && value != namespaces[1])
            continue;
        if (name == "xmlns")
            m_prefix.clear();
        else if (name.starts_with("xmlns:"))
            m_prefix = std::string(name.substr(6)) + ':';
    }
}

std::string_view WordNames::of(pugi::xml_node node) const
{
    std::string_view name = node.name();
    if (!name.starts_with(m_prefix))
        return {};
    name.remove_prefix(m_prefix.size());
    return name.find(':') == std::string_view::npos ? name : std::string_view();
}

bool WordNames::is(pugi::xml_node node, std::string_view local) const
{
    return of(node) == local;
}

pugi::xml_node WordNames::child(pugi::xml_node node, std::string_view local) const
{
    for (const pugi::xml_node child : node.children()) {
        if (is(child, local))
            return child;
    }
    return {};
}

pugi::xml_attribute WordNames::attribute(pugi::xml_node node, std::string_view local) const
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (localName(std::string_view(attribute.name())) == local)
            return attribute;
    }
    return {};
}

const char *WordNames::value(pugi::xml_node node, std::string_view local) const
{
    return attribute(node, local).value();
}

const char *WordNames::childValue(pugi::xml_node node, std::string_view local) const
{
    return value(child(node, local), "val");
}

bool WordNames::isOn(pugi::xml_node node, std::string_view local) const
{
    const pugi::xml_node found = child(node, local);
    return found && isTrue(value(found, "val"), true);
}

const char *anyValue(pugi::xml_node node, std::string_view local)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (localName(std::string_view(attribute.name())) == local)
            return attribute.value();
    }
    return "";
}

bool isTrue(std::string_view text, bool absent)
{
    if (text.empty())
        return absent;
    return text == "1" || text == "true" || text == "on";
}

} // namespace Cartulary
