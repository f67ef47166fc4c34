// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagepart.h"
#include "result.h"

#include <optional>

namespace Cartulary {

/// What a file is that cannot be a ZIP container, told from its first bytes: an older Word document, a PDF, a text …
/// The error names it and says what to do. Null if it looks like a ZIP archive or like nothing known.
std::optional<Error> foreignFile(const QByteArray &bytes);

/// The same for a ZIP container that is neither an OOXML nor an ODF package.
Error foreignArchive(const PackageParts &parts);

/// The same for an OOXML or ODF package that is no text document; @p type is its content type or mimetype.
Error foreignOfficeType(const QString &type);

} // namespace Cartulary
