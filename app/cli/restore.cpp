// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfile.h"
#include "verbs.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

int run(const CommandLine &line)
{
    const Result<void> restored = RegisterFile::restore(line.arguments.at(0), line.arguments.at(1),
                                                        line.has("overwrite"));
    return restored ? Done : fail(restored.error());
}

} // namespace

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            {QStringLiteral("FILE"), QStringLiteral("REGISTER")},
            QCoreApplication::translate("Cartulary::Cli", "Put a copy back in place, after checking it."),
            {},
            {{QStringLiteral("overwrite"),
              {},
              QCoreApplication::translate("Cartulary::Cli", "replace the register if there is one")}},
            run};
}

} // namespace Cartulary
