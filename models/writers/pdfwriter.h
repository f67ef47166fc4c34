// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagestyle.h"
#include "result.h"

#include <functional>

class QIODevice;

namespace Cartulary {

class PagedLayout;

struct PdfOptions
{
    PageOptions page;
    std::function<void(const QString &)> onWarning; ///< told in a sentence if the font family is not installed
};

/// Writes @p document as PDF/UA-1 and PDF/A-2a in one file: tagged, with bookmarks and live links. The same document
/// gives the same bytes.
Result<void> writePdf(const Document &document, QIODevice &device, const PdfOptions &options = {});

/// The same from pages that are laid out already, those of @p document.
Result<void> writePdf(const Document &document, const PagedLayout &layout, QIODevice &device);

} // namespace Cartulary
