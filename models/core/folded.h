// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cartulary {

/// @p text without case and accents, for searching as people type: "Égalité" is found by "egal".
QString folded(const QString &text);

} // namespace Cartulary
