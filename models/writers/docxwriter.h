// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagestyle.h"
#include "result.h"

class QIODevice;

namespace Cartulary {

/// Writes @p document as DOCX (ISO/IEC 29500, transitional) to go on editing: named styles, numbering that counts by
/// itself, a contents field, blanks as content controls. The same document gives the same bytes. @p page gives paper,
/// margins and family.
Result<void> writeDocx(const Document &document, QIODevice &device, const PageOptions &page = {});

} // namespace Cartulary
