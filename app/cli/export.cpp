// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"
#include "formats.h"
#include "registerfile.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// What the written file cannot hold is said, so that nobody takes it for a backup.
void sayWhatStaysBehind(const RegisterFile &file)
{
    const Result<QSet<QString>> kept = file.attachments();
    if (!kept)
        return remark(kept.error().toString());
    int files = 0;
    for (const auto &issue : file.content().all<DocumentIssue>()) {
        files += kept->contains(issue->sha256) ? 1 : 0;
        files += int(std::ranges::count_if(issue->otherFiles,
                                           [&](const IssuedFile &other) { return kept->contains(other.sha256); }));
    }
    if (files > 0)
        remark(Error{
            Error::Code::Refused,
            QCoreApplication::translate("Cartulary::Cli",
                                        "not in the export, but kept by the register file and its backups: %n "
                                        "issued file(s)",
                                        nullptr, files),
            file.path(),
            {}}.toString());
}

int run(const CommandLine &line)
{
    const QString &filePath = line.arguments.at(1);
    const Result<RegisterFormat> format = registerFormat(filePath, line.value("as"));
    if (!format)
        return fail(format.error());
    const auto file = RegisterFile::open(line.arguments.at(0), RegisterFile::Mode::ReadOnly, {});
    if (!file)
        return fail(file.error());
    QSaveFile output(filePath);
    if (!output.open(QIODevice::WriteOnly))
        return fail({Error::Code::Io,
                     QCoreApplication::translate("Cartulary::Cli", "the file could not be written: %1")
                         .arg(output.errorString()),
                     filePath,
                     {}});
    Result<void> written = format->write((*file)->content(), output);
    if (written && !output.commit())
        written = ioError(QCoreApplication::translate("Cartulary::Cli", "the file could not be written: %1")
                              .arg(output.errorString()));
    if (!written)
        return fail(inFile(written.error(), filePath).error());
    sayWhatStaysBehind(**file);
    return Done;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            {u"REGISTER"_s, u"FILE"_s},
            QCoreApplication::translate("Cartulary::Cli", "Write the whole register to a file."),
            {},
            {{u"as"_s, u"FORMAT"_s,
              QCoreApplication::translate("Cartulary::Cli", "the file's format, if its ending does not tell: json")}},
            run};
}

} // namespace Cartulary
