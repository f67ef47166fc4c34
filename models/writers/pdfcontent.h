// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagedlayout.h"
#include "result.h"

#include <QByteArray>
#include <QList>

namespace Cartulary {

/// A stretch of a page's content that shows an element of the structure: a marked-content sequence (ISO 32000-1, 14.6).
struct ContentMark
{
    int page = 0; ///< counted from 0
    int id = 0; ///< the MCID, counted from 0 on each page
    int element = 0; ///< index into PagedLayout::structure()
};

/// Pages as PDF, with a list of their marks in reading order. They have no structure, links or properties yet.
struct PdfContent
{
    QByteArray pdf;
    QList<ContentMark> marks;
};

/// Draws the pages of @p layout through cairo. Everything that is no part of the text is marked as an artifact.
Result<PdfContent> drawPdf(const PagedLayout &layout);

} // namespace Cartulary
