// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cartulary {

/// A stretch of a page's content that shows an element of the structure: a marked-content sequence (ISO 32000-1, 14.6).
struct ContentMark
{
    int page = 0; ///< counted from 0
    int id = 0; ///< the MCID, counted from 0 on each page
    int element = 0; ///< index into PagedLayout::structure()
};

} // namespace Cartulary
