// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>

namespace Cartulary {

/// The longest text of a register that is read from JSON, in bytes; far longer than any statement.
inline constexpr qsizetype longestText = 8 * 1024 * 1024;

/// Looks through @p json for what Qt's parser lets pass or chokes on: a key that stands twice in one object, of which
/// it would keep one without a word, and a text too long to be one of a register. One pass, whatever the nesting; what
/// is no JSON is left to the parser to tell.
Result<void> scanJson(QByteArrayView json);

/// "line 3, column 14" of a byte offset; columns count characters.
QString placeInText(QByteArrayView text, qsizetype offset);

} // namespace Cartulary
