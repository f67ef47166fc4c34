// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmltemplate.h"

#include "ooxmlflow.h"
#include "packagewriter.h"

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
    : XmlTemplate(std::move(file))
{
}

Result<std::unique_ptr<TemplateFile>> OoxmlTemplate::open(OfficeFile file)
{
    std::unique_ptr<OoxmlTemplate> made(new OoxmlTemplate(std::move(file)));
    if (const Result<void> read = made->read(); !read)
        return std::unexpected(read.error());
    return made;
}

Result<void> OoxmlTemplate::read()
{
    const Result<XmlPart *> types = m_package.parse(u"[Content_Types].xml"_s);
    if (!types)
        return std::unexpected(types.error());
    const pugi::xml_node root = (*types)->document.document_element();
    OoxmlStyles styles;
    if (const QStringList names = partsOfType(root, ".styles+xml", m_package.parts()); !names.isEmpty()) {
        const Result<XmlPart *> part = m_package.parse(names.first());
        if (!part)
            return std::unexpected(part.error());
        styles = OoxmlStyles::from((*part)->document.document_element());
    }
    m_flow.language = styles.language;
    OoxmlFlowBuilder builder(m_flow, styles);
    for (const TextPart &kind : textParts) {
        for (const QString &name : partsOfType(root, kind.type, m_package.parts())) {
            const Result<Part *> part = parse(name);
            if (!part)
                return std::unexpected(part.error());
            builder.addPart(name, (*part)->root(), kind.area);
        }
    }
    m_bound = std::ranges::any_of(m_flow.controls,
                                  [](const FlowControl &control) { return !control.binding.isEmpty(); });
    return {};
}

Result<QByteArray> OoxmlTemplate::save() const
{
    static const std::pair<QByteArray, QByteArray> documentTypes[]{
        {"wordprocessingml.template.main+xml"_ba, "wordprocessingml.document.main+xml"_ba},
        {"ms-word.template.macroEnabledTemplate.main+xml"_ba, "ms-word.document.macroEnabled.main+xml"_ba}};
    PackageParts parts = m_package.edited();
    PackagePart *types = findPart(parts, u"[Content_Types].xml"_s);
    for (const auto &[ofTemplate, ofDocument] : documentTypes)
        types->data.replace(ofTemplate, ofDocument);
    return writePackage(parts);
}

} // namespace Cartulary
