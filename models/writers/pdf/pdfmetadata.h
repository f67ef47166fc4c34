// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "unfinishedpdf.h"

namespace Cartulary {

/// What the PDF of @p document says of itself.
PdfProperties pdfProperties(const Document &document);

/// The XMP packet of a PDF/A-2a (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5) with these properties.
QByteArray xmpPacket(const PdfProperties &properties);

} // namespace Cartulary
