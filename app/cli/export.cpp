// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "registerfile.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

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
