// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace Cartulary {

/// Marks words in @p edit that are not spelled as in @p language (ISO 639-1), where a spelling checker is present.
void markSpelling(QPlainTextEdit *edit, const QString &language);

} // namespace Cartulary
