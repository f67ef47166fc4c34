// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace Cartulary {

/// The help of the whole program, of one command, and the manual page (roff), all from the table of commands.
QString programHelp();
QString commandHelp(const Command &command);
QString manualPage();

} // namespace Cartulary
