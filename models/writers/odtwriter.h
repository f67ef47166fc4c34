// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagestyle.h"
#include "result.h"

class QIODevice;

namespace Cartulary {

/// Writes @p document as ODT (ODF 1.3) to go on editing: named styles, numbering that counts by itself, contents with
/// live page numbers, blanks as placeholders. The same document gives the same bytes. @p page gives paper, margins and
/// family.
Result<void> writeOdt(const Document &document, QIODevice &device, const PageOptions &page = {});

} // namespace Cartulary
