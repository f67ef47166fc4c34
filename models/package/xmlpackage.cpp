// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlpackage.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

Result<XmlPart *> XmlPackage::parse(const QString &name)
{
    const auto known = std::ranges::find(m_parsed, name, [](const auto &part) { return part->name; });
    if (known != m_parsed.end())
        return known->get();
    const PackagePart *source = findPart(std::as_const(m_parts), name);
    if (!source)
        return refused(QCoreApplication::translate("Cartulary::Package", "The file lacks a part that it refers to."),
                       name);
    auto part = std::make_unique<XmlPart>();
    part->name = name;
    if (const Result<void> parsed = parseXml(source->data, name, part->document, &part->traits); !parsed)
        return std::unexpected(parsed.error());
    m_parsed.push_back(std::move(part));
    return m_parsed.back().get();
}

PackageParts XmlPackage::edited() const
{
    PackageParts parts = m_parts;
    for (const auto &part : m_parsed) {
        if (!part->touched)
            continue;
        QByteArray &data = findPart(parts, part->name)->data;
        data = printXml(part->document, data, part->traits);
    }
    return parts;
}

} // namespace Cartulary
