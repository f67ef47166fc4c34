// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pdfwriter.h"
#include "result.h"

#include <QStringList>

namespace Cartulary {

/// The endings of the file names that documents can be written to: "pdf", "html", ...
QStringList documentEndings();

/// Writes @p document in the format that the ending of @p fileName tells. On failure nothing is left behind, and a file
/// that was there before is untouched.
Result<void> writeFile(const Document &document, const QString &fileName, const PdfOptions &options = {});

} // namespace Cartulary
