// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfcontent.h"

#include <QByteArray>

namespace Cartulary {

/// Adds what cairo does not write: structure, properties, language, output intent, bookmarks, links; and makes the
/// bytes reproducible. @p content must have been drawn from @p layout.
Result<QByteArray> finishPdf(const PdfContent &content, const Document &document, const PagedLayout &layout);

} // namespace Cartulary
