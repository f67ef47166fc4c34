// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfnames.h"

namespace Cartulary {

namespace {

constexpr std::pair<std::string_view, Odf> spaces[]{
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", Odf::Office},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", Odf::Text},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", Odf::Table},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", Odf::Style},
    {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", Odf::Fo},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", Odf::Draw},
    {"urn:oasis:names:tc:opendocument:xmlns:form:1.0", Odf::Form},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", Odf::Meta},
    {"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0", Odf::Field},
    {"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", Odf::Extension},
};

/// The prefixes that everybody gives, for a part that does not declare one it needs.
constexpr std::array<std::string_view, 11> usual{
    "", "office:", "text:", "table:", "style:", "fo:", "draw:", "form:", "meta:", "field:", "loext:"};

} // namespace

OdfNames::OdfNames(pugi::xml_node root)
{
    for (const pugi::xml_attribute declared : root.attributes()) {
        const std::string_view name = declared.name();
        if (name != "xmlns" && !name.starts_with("xmlns:"))
            continue;
        const auto space = std::ranges::find(spaces, std::string_view(declared.value()),
                                             [](const auto &known) { return known.first; });
        if (space == std::end(spaces))
            continue;
        const std::string prefix(name.size() > 6 ? name.substr(6) : std::string_view());
        m_prefixes.append({prefix, space->second});
        std::string &chosen = m_chosen[size_t(space->second)];
        if (chosen.empty() && !prefix.empty())
            chosen = prefix + ':';
    }
    for (size_t i = 0; i < usual.size(); ++i) {
        if (m_chosen[i].empty())
            m_chosen[i] = usual[i];
    }
}

OdfName OdfNames::resolved(std::string_view name) const
{
    const size_t colon = name.find(':');
    const std::string_view prefix = colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
    for (const auto &[known, space] : m_prefixes) {
        if (known == prefix)
            return {space, colon == std::string_view::npos ? name : name.substr(colon + 1)};
    }
    return {};
}

OdfName OdfNames::of(pugi::xml_node node) const
{
    return node.type() == pugi::node_element ? resolved(node.name()) : OdfName();
}

std::string OdfNames::name(Odf space, std::string_view local) const
{
    return m_chosen[size_t(space)] + std::string(local);
}

pugi::xml_node OdfNames::child(pugi::xml_node node, Odf space, std::string_view local) const
{
    for (const pugi::xml_node child : node.children()) {
        if (is(child, space, local))
            return child;
    }
    return {};
}

pugi::xml_attribute OdfNames::attribute(pugi::xml_node node, Odf space, std::string_view local) const
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (name.ends_with(local) && resolved(name).is(space, local))
            return attribute;
    }
    return {};
}

QString OdfNames::value(pugi::xml_node node, Odf space, std::string_view local) const
{
    return QString::fromUtf8(attribute(node, space, local).value());
}

int OdfNames::number(pugi::xml_node node, Odf space, std::string_view local, int absent) const
{
    return attribute(node, space, local).as_int(absent);
}

bool OdfNames::isTrue(pugi::xml_node node, Odf space, std::string_view local) const
{
    return std::string_view(attribute(node, space, local).value()) == "true";
}

void OdfNames::set(pugi::xml_node node, Odf space, std::string_view local, const QString &value) const
{
    pugi::xml_attribute attribute = this->attribute(node, space, local);
    if (!attribute)
        attribute = node.append_attribute(name(space, local).c_str());
    attribute.set_value(value.toUtf8().constData());
}

} // namespace Cartulary
