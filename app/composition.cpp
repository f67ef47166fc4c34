// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "verbs.h"

namespace Cartulary {

const QList<Command> &commands()
{
    static const QList<Command> all{
        newCommand(),    sampleCommand(),   importCommand(),          exportCommand(),
        listCommand(),   generateCommand(), templateInspectCommand(), templateFillCommand(),
        verifyCommand(), backupCommand(),   restoreCommand(),         helpCommand(),
    };
    return all;
}

} // namespace Cartulary
