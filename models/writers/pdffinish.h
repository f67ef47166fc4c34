// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagedlayout.h"

#include <QByteArray>

namespace Cartulary {

/// Adds what Qt's PDF engine cannot write: properties, language, bookmarks, links; and makes the bytes reproducible.
Result<QByteArray> finishPdf(const QByteArray &pdf, const Document &document, const PagedLayout &layout);

/// The XMP packet of @p document, in step with the PDF's own properties as PDF/A demands.
QByteArray pdfMetadata(const Document &document);

} // namespace Cartulary
