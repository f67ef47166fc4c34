// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opcpackage.h"

#include "xml.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

constexpr QStringView typesPart = u"[Content_Types].xml";

QString attribute(const pugi::xml_node &node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

/// @p target as a part's name: relative to the folder of @p source unless it begins with a slash.
QString resolved(const QString &target, const QString &source)
{
    QStringList steps = target.startsWith(u'/') ? QStringList() : source.split(u'/').mid(0, source.count(u'/'));
    for (const QString &step : target.section(u'#', 0, 0).split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            steps = steps.mid(0, steps.size() - 1);
        else if (step != u".")
            steps.append(step);
    }
    return steps.join(u'/');
}

} // namespace

Result<ContentTypes> ContentTypes::read(const PackageParts &parts)
{
    const PackagePart *part = findOpcPart(parts, typesPart.toString());
    pugi::xml_document document;
    if (!part)
        return refused(
            QCoreApplication::translate("Cartulary::Package",
                                        "The list of content types is missing. Open the file in the program that "
                                        "made it, save it again and use the new file."),
            typesPart.toString());
    if (const Result<void> parsed = parseXml(part->data, part->name, document); !parsed)
        return std::unexpected(parsed.error());
    ContentTypes types;
    for (const pugi::xml_node &node : document.document_element().children()) {
        const QString type = attribute(node, "ContentType");
        if (localName(node) == "Override")
            types.m_overrides.insert(resolved(attribute(node, "PartName"), {}).toLower(), type);
        else if (localName(node) == "Default")
            types.m_defaults.insert(attribute(node, "Extension").toLower(), type);
    }
    return types;
}

QString ContentTypes::of(const QString &part) const
{
    const QString name = part.toLower();
    const auto found = m_overrides.constFind(name);
    if (found != m_overrides.constEnd())
        return *found;
    const QString file = name.section(u'/', -1);
    return file.contains(u'.') ? m_defaults.value(file.section(u'.', -1)) : QString();
}

QString relationshipsPart(const QString &source)
{
    const qsizetype slash = source.lastIndexOf(u'/') + 1;
    return source.first(slash) + QStringLiteral("_rels/") + source.sliced(slash) + QStringLiteral(".rels");
}

Result<QList<Relationship>> readRelationships(const PackageParts &parts, const QString &source)
{
    QList<Relationship> all;
    const PackagePart *part = findOpcPart(parts, relationshipsPart(source));
    if (!part)
        return all;
    pugi::xml_document document;
    if (const Result<void> parsed = parseXml(part->data, part->name, document); !parsed)
        return std::unexpected(parsed.error());
    for (const pugi::xml_node &node : document.document_element().children()) {
        if (localName(node) != "Relationship")
            continue;
        const bool external = attribute(node, "TargetMode").compare(u"External", Qt::CaseInsensitive) == 0;
        const QString target = attribute(node, "Target");
        all.append(
            {attribute(node, "Id"), attribute(node, "Type"), external ? target : resolved(target, source), external});
    }
    return all;
}

const PackagePart *findOpcPart(const PackageParts &parts, const QString &name)
{
    if (const PackagePart *exact = findPart(parts, name))
        return exact;
    const auto found = std::ranges::find_if(
        parts, [&name](const PackagePart &part) { return part.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace Cartulary
