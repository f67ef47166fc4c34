// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QObject;
class QPlainTextEdit;

namespace Cartulary {

/// Marks words in @p edit that are not spelled as in @p language (ISO 639-1), where a spelling checker is present.
/// What is returned does it, and must go before @p edit does: Sonnet's marks reach for the edit that they were made
/// for.
std::unique_ptr<QObject> markSpelling(QPlainTextEdit *edit, const QString &language);

} // namespace Cartulary
