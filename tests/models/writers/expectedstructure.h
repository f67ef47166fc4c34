// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagedlayout.h"

#include <QStringList>

namespace Cartulary::Test {

/// The structure that the PDF of @p document has to have, in the form of PdfReading::outline(); @p layout knows the
/// numbers of the pages.
QStringList expectedStructure(const Document &document, const PagedLayout &layout);

/// @p text as it must come back from a file: a line break is read as a space.
QString readBack(const QString &text);

} // namespace Cartulary::Test
