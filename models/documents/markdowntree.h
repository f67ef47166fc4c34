// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "result.h"
#include "valuetable.h"

namespace Cartulary {

/// Parses rendered wording (Markdown with GitHub tables and the ```signature fence; values as tokens) into blocks, puts
/// the values back in with their origins, applies the typography of @p language, drops headings, lists and tables under
/// which nothing stands, and numbers the headings, but not those that begin with @p annex ("Annexe ") and what is under
/// them. What was missing is added to @p missing.
Result<QList<Block>> treeFromMarkdown(const QString &markdown, const ValueTable &values, Language language,
                                      const QString &annex, QList<MissingField> &missing);

} // namespace Cartulary
