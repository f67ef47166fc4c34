// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QString>

#include <utility>

namespace Cartulary {

/// What differs between two states of CustomerTemplate::mapping, before and after, in words: a line for each blank that
/// was decided otherwise ("Name of the customer: Customer › Name"). A mapping that cannot be read has no lines.
std::pair<QString, QString> mappingsInWords(const QString &before, const QString &after, Language language);

} // namespace Cartulary
