// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composestate.h"
#include "processing.h"

#include <QVariant>

namespace Cartulary {

/// What the wording says of rights: `policy_rights`, those that people have as to what is done in the activities
/// @p controller; `complaint`; and which legal bases are used.
QVariantHash rightsNames(ComposeState &state, const QList<std::shared_ptr<const Activity>> &controller);

} // namespace Cartulary
