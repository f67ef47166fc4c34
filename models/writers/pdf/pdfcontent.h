// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentmark.h"
#include "pagedlayout.h"
#include "result.h"

#include <QByteArray>

namespace Cartulary {

/// Pages as PDF, with a list of their marks in reading order. They have no structure, links or properties yet.
struct PdfContent
{
    QByteArray pdf;
    QList<ContentMark> marks;
};

/// Draws the pages of @p layout through cairo. Everything that is no part of the text is marked as an artifact.
Result<PdfContent> drawPdf(const PagedLayout &layout);

} // namespace Cartulary
