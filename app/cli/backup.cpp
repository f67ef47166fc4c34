// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfile.h"
#include "verbs.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

int run(const CommandLine &line)
{
    const Result<void> copied = RegisterFile::backup(line.arguments.at(0), line.arguments.at(1));
    return copied ? Done : fail(copied.error());
}

} // namespace

Command backupCommand()
{
    return {
        QStringLiteral("backup"),
        {QStringLiteral("REGISTER"), QStringLiteral("FILE")},
        QCoreApplication::translate("Cartulary::Cli", "Make a checked copy of a register, also while it is in use."),
        QCoreApplication::translate("Cartulary::Cli", "A file that is there already is left alone."),
        {},
        run};
}

} // namespace Cartulary
