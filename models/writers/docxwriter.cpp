// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxwriter.h"

#include "docxbody.h"
#include "docxlogo.h"
#include "docxnumbering.h"
#include "docxparts.h"
#include "docxstyles.h"
#include "output.h"
#include "packagewriter.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

Result<void> writeDocx(const Document &document, QIODevice &device, const PageOptions &page)
{
    const OfficeText text(document, page);
    const DocxBody body = writeDocxBody(text);
    PackageParts parts{
        {u"[Content_Types].xml"_s, docxContentTypes(text)},
        {u"_rels/.rels"_s, docxPackageRelationships()},
        {u"docProps/core.xml"_s, docxCoreProperties(document)},
        {u"docProps/app.xml"_s, docxAppProperties()},
        {u"word/document.xml"_s, body.xml},
        {u"word/_rels/document.xml.rels"_s, docxDocumentRelationships(text, body.addresses)},
        {u"word/styles.xml"_s, docxStyles(text)},
        {u"word/numbering.xml"_s, docxNumbering(text, body.lists)},
        {u"word/settings.xml"_s, docxSettings(text)},
        {u"word/fontTable.xml"_s, docxFontTable(text)},
        {u"word/header1.xml"_s, docxHeader(text, false)},
        {u"word/header2.xml"_s, docxHeader(text, true)},
        {u"word/footer1.xml"_s, docxFooter(text)},
        {u"word/footer2.xml"_s, docxFooter(text)},
    };
    if (!text.logo().isEmpty())
        parts.append({u"word/"_s + docxLogoPart, text.logo().png});
    return writePackage(parts).and_then([&](const QByteArray &bytes) { return writeBytes(device, bytes); });
}

} // namespace Cartulary
