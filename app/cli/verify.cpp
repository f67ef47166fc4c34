// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfile.h"
#include "verbs.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

int run(const CommandLine &line)
{
    const Result<RegisterFile::Verified> verified = RegisterFile::verify(line.arguments.first());
    if (!verified)
        return fail(verified.error());
    print(QCoreApplication::translate("Cartulary::Cli", "sound: %1 records, %2 journal entries, digest %3")
              .arg(verified->records)
              .arg(verified->journalEntries)
              .arg(verified->journalHash));
    if (verified->attachments > 0)
        print(QCoreApplication::translate("Cartulary::Cli", "%n kept file(s), each as its digest says", nullptr,
                                          int(verified->attachments)));
    return Done;
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"),
            {QStringLiteral("REGISTER")},
            QCoreApplication::translate("Cartulary::Cli",
                                        "Check that a register is sound and that its journal was not changed."),
            QCoreApplication::translate(
                "Cartulary::Cli",
                "Walks the chain of digests of the journal and compares what it leads to with what is stored."),
            {},
            run};
}

} // namespace Cartulary
