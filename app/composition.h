// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace Cartulary {

/// Every command of cartulary-cli, in the order of its help. The texts are in the language of the installed translator.
const QList<Command> &commands();

} // namespace Cartulary
