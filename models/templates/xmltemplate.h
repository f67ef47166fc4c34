// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatefile.h"

#include <algorithm>
#include <deque>

namespace Cartulary {

/// A template whose parts are XML with the names of one vocabulary, in the prefixes that each part gives them.
template<typename Names>
class XmlTemplate : public TemplateFile
{
public:
    bool isSigned() const override
    {
        return std::ranges::any_of(m_package.parts(), [](const PackagePart &part) {
            return part.name.startsWith(QLatin1StringView("_xmlsignatures/"))
                || (part.name.startsWith(QLatin1StringView("META-INF/"))
                    && part.name.endsWith(QLatin1StringView("signatures.xml")));
        });
    }

protected:
    /// A part that is read or edited.
    struct Part
    {
        XmlPart *xml = nullptr;
        Names names;

        pugi::xml_node root() const { return xml->document.document_element(); }
    };

    explicit XmlTemplate(OfficeFile file)
        : TemplateFile(file.format)
        , m_package(std::move(file.package))
    {
    }

    /// The part @p name, which lives as long as the template. Refused as XmlPackage::parse() does.
    Result<Part *> parse(const QString &name)
    {
        for (Part &part : m_parts) {
            if (part.xml->name == name)
                return &part;
        }
        const Result<XmlPart *> xml = m_package.parse(name);
        if (!xml)
            return std::unexpected(xml.error());
        m_parts.push_back({*xml, Names((*xml)->document.document_element())});
        return &m_parts.back();
    }

    /// The part with @p node, one of those parsed.
    const Part &partOf(pugi::xml_node node) const
    {
        const pugi::xml_node root = node.root();
        return *std::ranges::find_if(m_parts,
                                     [root](const Part &candidate) { return candidate.xml->document.root() == root; });
    }

    /// Notes that the part with @p node changes; its names.
    const Names &touch(pugi::xml_node node)
    {
        const Part &part = partOf(node);
        part.xml->touched = true;
        return part.names;
    }

    XmlPackage m_package;
    std::deque<Part> m_parts;
};

} // namespace Cartulary
