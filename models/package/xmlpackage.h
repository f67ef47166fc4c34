// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagepart.h"
#include "xml.h"

#include <memory>
#include <vector>

namespace Cartulary {

/// A part that was parsed.
struct XmlPart
{
    QString name;
    pugi::xml_document document;
    XmlTraits traits; ///< of the part as it was read
    bool touched = false; ///< the document was edited
};

/// The parts of a container. Those asked for are parsed, each once; what is not touched is written as it was read.
class XmlPackage
{
public:
    explicit XmlPackage(PackageParts parts = {})
        : m_parts(std::move(parts))
    {
    }

    const PackageParts &parts() const { return m_parts; }
    /// The part @p name, parsed; it lives as long as the package. Refused if there is none, or it is no sound XML.
    Result<XmlPart *> parse(const QString &name);
    /// Adds a part, which must be new.
    void add(PackagePart part) { m_parts.append(std::move(part)); }
    /// The parts as they are now.
    PackageParts edited() const;

private:
    PackageParts m_parts;
    std::vector<std::unique_ptr<XmlPart>> m_parsed;
};

} // namespace Cartulary
