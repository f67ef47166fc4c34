// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "result.h"

class QIODevice;

namespace Cartulary {

/// Writes @p document as one self-contained HTML page: no script, nothing fetched from elsewhere.
Result<void> writeHtml(const Document &document, QIODevice &device);

} // namespace Cartulary
