// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfile.h"
#include "verbs.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

int run(const CommandLine &line)
{
    const auto file = RegisterFile::create(line.arguments.first(), {});
    return file ? Done : fail(file.error());
}

} // namespace

Command newCommand()
{
    return {QStringLiteral("new"),
            {QStringLiteral("REGISTER")},
            QCoreApplication::translate("Cartulary::Cli", "Make an empty register."),
            QCoreApplication::translate("Cartulary::Cli", "A file that is there already is left alone."),
            {},
            run};
}

} // namespace Cartulary
