// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "result.h"

class QIODevice;

namespace Cartulary {

/// Writes @p document as GitHub-flavoured Markdown whose text reads back as it was.
Result<void> writeMarkdown(const Document &document, QIODevice &device);

} // namespace Cartulary
