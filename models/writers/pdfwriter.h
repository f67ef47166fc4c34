// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagestyle.h"
#include "result.h"

#include <functional>

class QIODevice;

namespace Cartulary {

struct PdfOptions
{
    PageOptions page;
    std::function<void(const QString &)> onWarning; ///< told in a sentence if the font family is not installed
};

/// Writes @p document as PDF/A-1b with bookmarks and live links. The same document gives the same bytes.
Result<void> writePdf(const Document &document, QIODevice &device, const PdfOptions &options = {});

} // namespace Cartulary
