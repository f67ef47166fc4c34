// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace Cartulary {

// One verb, one file.
Command newCommand();
Command sampleCommand();
Command importCommand();
Command exportCommand();
Command listCommand();
Command generateCommand();
Command templateInspectCommand();
Command templateFillCommand();
Command verifyCommand();
Command backupCommand();
Command restoreCommand();
Command helpCommand();

} // namespace Cartulary
