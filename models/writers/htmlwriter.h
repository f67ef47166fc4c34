// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "result.h"

class QIODevice;

namespace Cartulary {

/// Writes @p document as one self-contained HTML page: no script, nothing fetched from elsewhere.
Result<void> writeHtml(const Document &document, QIODevice &device);

/// Writes what stands under the title of @p document as a piece of HTML, to be pasted into a page that has a title, a
/// language and a style of its own: no head, no style sheet; the sections are h2.
Result<void> writeHtmlFragment(const Document &document, QIODevice &device);

} // namespace Cartulary
