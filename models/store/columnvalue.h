// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "result.h"

#include <QVariant>

namespace Cartulary {

/// The value of @p field in @p owner as its column holds it: null where nothing is stated, lists and texts by language
/// as JSON.
QVariant columnValue(const Field &field, const Fields &owner);

/// And back: sets @p field of @p owner from what its column holds. An error names the field.
Result<void> setFromColumn(const Field &field, Fields &owner, const QVariant &column);

} // namespace Cartulary
