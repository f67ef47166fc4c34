// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "overviewfacts.h"

namespace Cartulary {

/// The lists of the overview as HTML with links: "record/ID/FIELD", "type/NAME", "page/NAME", and "all/DOCUMENT" for
/// the rest of a list.
namespace OverviewWords {

/// What one document lacks: the first few, or @p all.
QString document(const DocumentFacts &facts, const Register &content, Language language, bool all);
QString reviews(const QList<ReviewDue> &reviews, const Register &content, QDate today, Language language);
/// The last changes, newest first; @p entries are oldest first.
QString changes(const QList<JournalEntry> &entries, const Register &content, Language language);

} // namespace OverviewWords

} // namespace Cartulary
