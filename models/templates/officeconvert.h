// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officefile.h"
#include "result.h"

#include <atomic>

namespace Cartulary {

/// Whether LibreOffice, which makes PDFs of a customer's own layout, is installed.
bool isLibreOfficePresent();

/// @p file, an office file of @p format, as the pages that LibreOffice makes of it: a PDF. It runs without a window and
/// with a profile of its own, which forbids macros and fetches nothing from outside the file; the officer's LibreOffice
/// may stay open. Takes seconds; ends soon after @p cancelled becomes true, and after two minutes in any case. An error
/// says that LibreOffice is not installed, that it gave up, or that it was stopped.
Result<QByteArray> convertToPdf(const QByteArray &file, OfficeFormat format,
                                const std::atomic<bool> *cancelled = nullptr);

} // namespace Cartulary
