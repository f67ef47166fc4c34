// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmltemplate.h"

#include "ooxmlflow.h"
#include "packagewriter.h"
#include "xml.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// What a part is for, told by the end of its content type.
struct TextPart
{
    const char *type;
    FlowArea area;
};

constexpr TextPart textParts[]{{".main+xml", FlowArea::Body},
                               {".header+xml", FlowArea::Header},
                               {".footer+xml", FlowArea::Footer},
                               {".footnotes+xml", FlowArea::Footnote},
                               {".endnotes+xml", FlowArea::Endnote}};

/// The names of the parts whose content type ends with @p ending, in the order of their numbers.
QStringList partsOfType(pugi::xml_node types, std::string_view ending, const PackageParts &parts)
{
    QStringList names;
    for (const pugi::xml_node entry : types.children()) {
        if (localName(entry) != "Override" || !std::string_view(anyValue(entry, "ContentType")).ends_with(ending))
            continue;
        const QString name = QString::fromUtf8(anyValue(entry, "PartName")).mid(1);
        if (findPart(parts, name))
            names.append(name);
    }
    std::ranges::sort(
        names, [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    return names;
}

} // namespace

OoxmlTemplate::OoxmlTemplate(OfficeFile file)
    : TemplateFile(file.format)
    , m_package(std::move(file.parts))
{
}

Result<std::unique_ptr<TemplateFile>> OoxmlTemplate::open(OfficeFile file)
{
    std::unique_ptr<OoxmlTemplate> made(new OoxmlTemplate(std::move(file)));
    if (const Result<void> read = made->read(); !read)
        return std::unexpected(read.error());
    return made;
}

Result<OoxmlTemplate::Part *> OoxmlTemplate::parse(const QString &name)
{
    const auto known = std::ranges::find(m_parts, name, &Part::name);
    if (known != m_parts.end())
        return &*known;
    const PackagePart *source = findPart(std::as_const(m_package), name);
    if (!source)
        return refused(QCoreApplication::translate("Cartulary::Templates", "The file lacks a part that it refers to."),
                       name);
    auto document = std::make_unique<pugi::xml_document>();
    if (const Result<void> parsed = parseXml(source->data, name, *document); !parsed)
        return std::unexpected(parsed.error());
    const WordNames names(document->document_element());
    m_parts.push_back({name, std::move(document), names, false});
    return &m_parts.back();
}

Result<void> OoxmlTemplate::read()
{
    const QString typesName = u"[Content_Types].xml"_s;
    pugi::xml_document types;
    const PackagePart *typesPart = findPart(std::as_const(m_package), typesName);
    if (!typesPart)
        return refused(QCoreApplication::translate("Cartulary::Templates", "The file lacks a part that it refers to."),
                       typesName);
    if (const Result<void> parsed = parseXml(typesPart->data, typesName, types); !parsed)
        return std::unexpected(parsed.error());
    const pugi::xml_node root = types.document_element();

    OoxmlStyles styles;
    if (const QStringList names = partsOfType(root, ".styles+xml", m_package); !names.isEmpty()) {
        pugi::xml_document document;
        const QString &name = names.first();
        if (const Result<void> parsed = parseXml(findPart(std::as_const(m_package), name)->data, name, document);
            !parsed)
            return std::unexpected(parsed.error());
        styles = OoxmlStyles::from(document.document_element());
    }
    m_flow.language = styles.language;
    OoxmlFlowBuilder builder(m_flow, styles);
    for (const TextPart &kind : textParts) {
        for (const QString &name : partsOfType(root, kind.type, m_package)) {
            const Result<Part *> part = parse(name);
            if (!part)
                return std::unexpected(part.error());
            builder.addPart(name, (*part)->document->document_element(), kind.area);
        }
    }
    return {};
}

/// Notes that the part with @p node, one of those parsed, changes; its names.
const WordNames &OoxmlTemplate::touch(pugi::xml_node node)
{
    const auto part = std::ranges::find_if(
        m_parts, [root = node.root()](const Part &candidate) { return candidate.document->root() == root; });
    Q_ASSERT(part != m_parts.end());
    part->touched = true;
    return part->names;
}

Result<QByteArray> OoxmlTemplate::save() const
{
    static const std::pair<QByteArray, QByteArray> documentTypes[]{
        {"wordprocessingml.template.main+xml"_ba, "wordprocessingml.document.main+xml"_ba},
        {"ms-word.template.macroEnabledTemplate.main+xml"_ba, "ms-word.document.macroEnabled.main+xml"_ba}};
    PackageParts parts = m_package;
    for (const Part &part : m_parts) {
        if (!part.touched)
            continue;
        QByteArray &data = findPart(parts, part.name)->data;
        data = printXml(*part.document, data);
    }
    PackagePart *types = findPart(parts, u"[Content_Types].xml"_s);
    for (const auto &[ofTemplate, ofDocument] : documentTypes)
        types->data.replace(ofTemplate, ofDocument);
    return writePackage(parts);
}

} // namespace Cartulary
