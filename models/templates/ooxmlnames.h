// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xml.h"

#include <string>
#include <string_view>

namespace Cartulary {

/// The part of a name after its prefix.
inline std::string_view localName(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The names of WordprocessingML (ECMA-376 part 1, 17) with the prefix that a part gives them; both the transitional
/// and the strict namespace.
class WordNames
{
public:
    explicit WordNames(pugi::xml_node root);

    /// Whether @p node is the element @p local of WordprocessingML.
    bool is(pugi::xml_node node, std::string_view local) const;
    /// The local name of @p node if it is of WordprocessingML, else an empty view.
    std::string_view of(pugi::xml_node node) const;
    std::string name(std::string_view local) const { return m_prefix + std::string(local); }
    /// The child element @p local of @p node; null if there is none.
    pugi::xml_node child(pugi::xml_node node, std::string_view local) const;
    /// The attribute @p local of @p node; empty if there is none.
    const char *value(pugi::xml_node node, std::string_view local) const;
    pugi::xml_attribute attribute(pugi::xml_node node, std::string_view local) const;
    /// The attribute `val` of the child @p local of @p node.
    const char *childValue(pugi::xml_node node, std::string_view local) const;
    /// Whether the switch @p local (a child without val, or with a true one) is on in @p node.
    bool isOn(pugi::xml_node node, std::string_view local) const;

private:
    std::string m_prefix; ///< with its colon
};

/// The attribute with the local name @p local, of whatever namespace; empty if there is none.
const char *anyValue(pugi::xml_node node, std::string_view local);
/// What an XML Schema boolean says; @p absent if it says nothing.
bool isTrue(std::string_view text, bool absent);

} // namespace Cartulary
