// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagestyle.h"
#include "result.h"

#include <functional>

class QPrinter;

namespace Cartulary {

/// Told how many of how many pages are done; returns whether to go on.
using PrintProgress = std::function<bool(int done, int total)>;

/// Prints the pages of @p documents, one document after the other, as the printer has been set up: its paper, range,
/// order and copies. The pages are those of the PDF. From any thread, as long as the printer is used there alone.
Result<void> printDocuments(const QList<Document> &documents, QPrinter &printer, const PageOptions &options = {},
                            const PrintProgress &progress = {});

/// @p options with the paper that is in @p printer.
PageOptions onPaperOf(const QPrinter &printer, const PageOptions &options);

} // namespace Cartulary
