// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace Cartulary::Test {

/// Rows of every document in every language, made from the sample register: a column "document" of type Document.
void sampleDocuments();
/// Rows of text that a register may hold and a file must survive: a column "text".
void hostileTexts();
/// A document with @p text in every place for a text.
Document documentFullOf(const QString &text);

} // namespace Cartulary::Test

Q_DECLARE_METATYPE(Cartulary::Document)
