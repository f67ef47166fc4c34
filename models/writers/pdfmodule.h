// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace Cartulary {

struct Document;
class PagedLayout;

/// What the module with cairo and libqpdf does (module.h): the file made of @p layout, the pages of @p document.
using MakePdf = Result<QByteArray> (*)(const Document &document, const PagedLayout &layout);

} // namespace Cartulary
