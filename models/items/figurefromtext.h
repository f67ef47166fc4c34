// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"

#include <optional>

namespace Cartulary {

/// A whole number of either language: "1000", "1 000", "1,000". Nothing if it is none, or has more than nine figures.
std::optional<int> numberFromText(const QString &text);

/// A period of either language: "30 days", "au maximum 30 jours", "un an", "2 years at least". What begins with no
/// figure is a criterion in words, kept as a text in @p language, and so is a period that a condition follows ("10 ans
/// après la clôture"). Nothing if there is a figure without a unit that we know.
std::optional<Period> periodFromText(const QString &text, Language language);

} // namespace Cartulary
