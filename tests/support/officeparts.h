// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagepart.h"

namespace Cartulary::Test {

constexpr auto docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
constexpr auto odtType = "application/vnd.oasis.opendocument.text";

/// The parts of the smallest DOCX, with @p body inside w:body; @p type is the main part's content type.
inline PackageParts docxParts(const QByteArray &body, const QByteArray &type = docxType)
{
    const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    return {
        {QStringLiteral("[Content_Types].xml"),
         declaration + "<Types xmlns=\"" + package
             + "content-types\"><Default Extension=\"rels\" ContentType=\""
               "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
               "application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
             + type + "\"/></Types>"},
        {QStringLiteral("_rels/.rels"),
         declaration + "<Relationships xmlns=\"" + package
             + "relationships\"><Relationship Id=\"rId1\" Type=\""
               "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\""
               "word/document.xml\"/></Relationships>"},
        {QStringLiteral("word/document.xml"),
         declaration + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
             + body + "</w:body></w:document>"},
    };
}

/// The parts of a small ODT, with @p text inside office:text, and @p content and @p styles before it and in styles.xml;
/// @p type is its mimetype.
inline PackageParts odtParts(const QByteArray &text, const QByteArray &type = odtType, const QByteArray &content = {},
                             const QByteArray &styles = {})
{
    const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const QByteArray names =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\""
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\""
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\""
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\""
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:dc=\""
        "http://purl.org/dc/elements/1.1/\" xmlns:fo=\""
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:form=\""
        "urn:oasis:names:tc:opendocument:xmlns:form:1.0\" xmlns:meta=\""
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:field=\""
        "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\" xmlns:loext=\""
        "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" office:version=\"1.3\"";
    return {
        {QStringLiteral("mimetype"), type},
        {QStringLiteral("content.xml"), declaration + "<office:document-content" + names + ">" + content
                                            + "<office:body><office:text>" + text
                                            + "</office:text></office:body></office:document-content>"},
        {QStringLiteral("styles.xml"),
         declaration + "<office:document-styles" + names + ">" + styles + "</office:document-styles>"},
        {QStringLiteral("META-INF/manifest.xml"),
         declaration
             + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
               "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
             + type
             + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
               "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
               "</manifest:manifest>"},
    };
}

/// @p parts with the data of the part @p name replaced by @p data; the part is added if it is not there.
inline PackageParts withPart(PackageParts parts, const QString &name, const QByteArray &data)
{
    if (PackagePart *part = findPart(parts, name))
        part->data = data;
    else
        parts.append({name, data});
    return parts;
}

/// @p parts without the part @p name.
inline PackageParts withoutPart(PackageParts parts, const QString &name)
{
    parts.removeIf([&name](const PackagePart &part) { return part.name == name; });
    return parts;
}

} // namespace Cartulary::Test
