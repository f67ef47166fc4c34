// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "result.h"

namespace Cartulary {

/// The whole tree of @p document, without its logo and accent, as JSON on one line; what has its usual value is left
/// out. The same document gives the same bytes.
QByteArray documentToJson(const Document &document);

/// Reads it back. The text may come from anywhere: what no writer could have been given is refused, with the place.
Result<Document> documentFromJson(const QByteArray &json);

/// The same, compressed: what a register keeps of a version that was issued.
QByteArray packDocument(const Document &document);
Result<Document> unpackDocument(const QByteArray &bytes);

} // namespace Cartulary
