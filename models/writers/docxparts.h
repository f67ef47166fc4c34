// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"

#include <QByteArray>
#include <QStringList>

namespace Cartulary {

/// [Content_Types].xml (ISO/IEC 29500-2, 7.2.3)
QByteArray docxContentTypes(const OfficeText &text);
/// _rels/.rels
QByteArray docxPackageRelationships();
/// word/_rels/document.xml.rels; @p addresses: of the links, the first one is "rIdLink1".
QByteArray docxDocumentRelationships(const OfficeText &text, const QStringList &addresses);
/// docProps/core.xml: title, author, subject, language and day.
QByteArray docxCoreProperties(const Document &document);
/// docProps/app.xml
QByteArray docxAppProperties();
/// word/settings.xml
QByteArray docxSettings(const OfficeText &text);
/// word/header1.xml; nothing stands at the head of the first page.
QByteArray docxHeader(const OfficeText &text, bool firstPage);
/// word/footer1.xml: page n of m.
QByteArray docxFooter(const OfficeText &text);

} // namespace Cartulary
