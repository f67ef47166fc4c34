// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefile.h"

#include "foreignfile.h"
#include "opcpackage.h"
#include "packagereader.h"
#include "partname.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Cartulary {

namespace {

using TypeOfFormat = std::pair<QStringView, OfficeFormat>;

constexpr std::array<TypeOfFormat, 4> ooxmlTypes{{
    {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", OfficeFormat::Docx},
    {u"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", OfficeFormat::Dotx},
    {u"application/vnd.ms-word.document.macroEnabled.main+xml", OfficeFormat::Docm},
    {u"application/vnd.ms-word.template.macroEnabledTemplate.main+xml", OfficeFormat::Dotm},
}};

constexpr std::array<TypeOfFormat, 2> odfTypes{{
    {u"application/vnd.oasis.opendocument.text", OfficeFormat::Odt},
    {u"application/vnd.oasis.opendocument.text-template", OfficeFormat::Ott},
}};

/// The kinds of part whose text a fill may change, by the end of their content type.
constexpr std::array<QStringView, 4> filledTypes{
    u"wordprocessingml.header+xml",
    u"wordprocessingml.footer+xml",
    u"wordprocessingml.footnotes+xml",
    u"wordprocessingml.endnotes+xml",
};

std::unexpected<Error> noText(const QString &part)
{
    return refused(
        QCoreApplication::translate("Cartulary::Package",
                                    "The document has no text: a part that every document has is missing or is "
                                    "something else. Open the file in a word processor, save it again and use "
                                    "the new file."),
        part);
}

std::unexpected<Error> unclearKind()
{
    return refused(QCoreApplication::translate(
        "Cartulary::Package", "The file does not say clearly what it is: what it states as its type is "
                              "unknown or contradicts itself. Open it in a word processor, save it again "
                              "and use the new file."));
}

std::unexpected<Error> encryptedOdf()
{
    return refused(QCoreApplication::translate(
        "Cartulary::Package", "The document is protected by a password. Open it in LibreOffice, save it "
                              "without a password and use that file."));
}

Result<void> checkPart(XmlPackage &package, const QString &name, std::string_view root, std::string_view inside = {})
{
    if (!findPart(package.parts(), name))
        return noText(name);
    const Result<XmlPart *> part = package.parse(name);
    if (!part)
        return std::unexpected(part.error());
    const pugi::xml_node element = (*part)->document.document_element();
    if (localName(element) != root || (!inside.empty() && !childNamed(element, inside)))
        return noText(name);
    return {};
}

/// The part with the text, found as OPC has it: through the package's relationship to its main document.
Result<QString> ooxmlMainPart(const PackageParts &parts)
{
    const Result<QList<Relationship>> relationships = readRelationships(parts, {});
    if (!relationships)
        return std::unexpected(relationships.error());
    for (const Relationship &relationship : *relationships) {
        if (!relationship.type.endsWith(u"/relationships/officeDocument") || relationship.external)
            continue;
        const PackagePart *part = findOpcPart(parts, relationship.target);
        return part ? Result<QString>(part->name) : noText(shownPartName(relationship.target.toUtf8()));
    }
    return noText(relationshipsPart({}));
}

Result<OfficeFormat> ooxmlFormat(const QString &type)
{
    const auto found = std::ranges::find_if(
        ooxmlTypes, [&type](const TypeOfFormat &known) { return type.compare(known.first, Qt::CaseInsensitive) == 0; });
    if (found == ooxmlTypes.end())
        return std::unexpected(foreignOfficeType(type));
    return found->second;
}

Result<OfficeFile> readOoxml(XmlPackage package)
{
    const PackageParts &parts = package.parts();
    const Result<ContentTypes> types = ContentTypes::read(parts);
    if (!types)
        return std::unexpected(types.error());
    const Result<QString> main = ooxmlMainPart(parts);
    if (!main)
        return std::unexpected(main.error());
    const Result<OfficeFormat> format = ooxmlFormat(types->of(*main));
    if (!format)
        return std::unexpected(format.error());
    if (const Result<void> good = checkPart(package, *main, "document", "body"); !good)
        return std::unexpected(good.error());
    if (const auto relationships = readRelationships(parts, *main); !relationships)
        return std::unexpected(relationships.error());
    for (const PackagePart &part : parts) {
        const QString type = types->of(part.name);
        const bool filled = std::ranges::any_of(filledTypes, [&type](QStringView end) { return type.endsWith(end); });
        if (!filled)
            continue;
        if (const Result<XmlPart *> parsed = package.parse(part.name); !parsed)
            return std::unexpected(parsed.error());
    }
    return OfficeFile{*format, std::move(package), *main};
}

/// What META-INF/manifest.xml says of an ODF package (ODF 1.3 part 2, 4).
struct Manifest
{
    QString type;           ///< of the whole
    bool encrypted = false; ///< of any part
};

/// Programs of the first years of ODF wrote a document type declaration here, and only here. It says nothing.
QByteArray withoutDocumentType(const QByteArray &manifest)
{
    const qsizetype at = manifest.indexOf("<!DOCTYPE manifest:manifest PUBLIC ");
    const qsizetype end = at < 0 ? -1 : manifest.indexOf('>', at);
    if (end < 0 || QByteArrayView(manifest).sliced(at, end - at).contains('['))
        return manifest;
    return manifest.first(at) + manifest.sliced(end + 1);
}

Result<Manifest> readManifest(const PackageParts &parts)
{
    const PackagePart *part = findPart(parts, u"META-INF/manifest.xml");
    Manifest manifest;
    if (!part)
        return manifest;
    pugi::xml_document document;
    if (const Result<void> parsed = parseXml(withoutDocumentType(part->data), part->name, document); !parsed)
        return std::unexpected(parsed.error());
    for (const pugi::xml_node &entry : document.document_element().children()) {
        manifest.encrypted = manifest.encrypted || childNamed(entry, "encryption-data");
        if (std::string_view(entry.attribute("manifest:full-path").value()) == "/")
            manifest.type = QString::fromUtf8(entry.attribute("manifest:media-type").value());
    }
    return manifest;
}

Result<OfficeFile> readOpenDocument(XmlPackage package)
{
    const PackageParts &parts = package.parts();
    const Result<Manifest> manifest = readManifest(parts);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (manifest->encrypted || findPart(parts, u"encrypted-package"))
        return encryptedOdf();
    const PackagePart *mimetype = findPart(parts, u"mimetype");
    const QString type = mimetype ? QString::fromUtf8(mimetype->data.first(qMin<qsizetype>(mimetype->data.size(), 200)))
                                        .trimmed()
                                  : manifest->type;
    if (mimetype && !manifest->type.isEmpty() && manifest->type != type)
        return unclearKind();
    const auto found = std::ranges::find(odfTypes, QStringView(type), &TypeOfFormat::first);
    if (found == odfTypes.end()) {
        const bool known = type.startsWith(u"application/vnd.oasis.opendocument.")
                        || type.startsWith(u"application/epub");
        return known ? std::unexpected(foreignOfficeType(type)) : unclearKind();
    }
    if (const Result<void> good = checkPart(package, QStringLiteral("content.xml"), "document-content", "body"); !good)
        return std::unexpected(good.error());
    if (findPart(parts, u"styles.xml")) {
        if (const Result<void> good = checkPart(package, QStringLiteral("styles.xml"), "document-styles"); !good)
            return std::unexpected(good.error());
    }
    return OfficeFile{found->second, std::move(package), QStringLiteral("content.xml")};
}

} // namespace

bool isOpenDocument(OfficeFormat format)
{
    return format == OfficeFormat::Odt || format == OfficeFormat::Ott;
}

QString documentEnding(OfficeFormat format)
{
    switch (format) {
    case OfficeFormat::Docx:
    case OfficeFormat::Dotx:
        return QStringLiteral("docx");
    case OfficeFormat::Docm:
    case OfficeFormat::Dotm:
        return QStringLiteral("docm");
    case OfficeFormat::Odt:
    case OfficeFormat::Ott:
        break;
    }
    return QStringLiteral("odt");
}

Result<OfficeFile> readOfficeFile(const QByteArray &bytes)
{
    if (const std::optional<Error> foreign = foreignFile(bytes))
        return std::unexpected(*foreign);
    Result<PackageParts> parts = readPackage(bytes);
    if (!parts)
        return std::unexpected(parts.error());
    const bool ooxml = findOpcPart(*parts, QStringLiteral("[Content_Types].xml"));
    const bool odf = findPart(*parts, u"mimetype") || findPart(*parts, u"META-INF/manifest.xml");
    if (ooxml && findPart(*parts, u"mimetype"))
        return unclearKind();
    if (!ooxml && !odf)
        return std::unexpected(foreignArchive(*parts));
    XmlPackage package(std::move(*parts));
    return ooxml ? readOoxml(std::move(package)) : readOpenDocument(std::move(package));
}

} // namespace Cartulary
