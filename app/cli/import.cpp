// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "registers.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QFile>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

Result<Register> readFile(const QString &path, const QString &formatName)
{
    const Result<RegisterFormat> format = registerFormat(path, formatName);
    if (!format)
        return std::unexpected(format.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(
            QCoreApplication::translate("Cartulary::Cli", "the file could not be read: %1").arg(file.errorString()),
            path);
    Result<Register> content = format->read(file);
    if (!content)
        return inFile(content.error(), path);
    return content;
}

/// What the register would hold, checked, without touching anything.
Result<qsizetype> tryImport(const QString &path, const Register &incoming)
{
    Register content;
    if (QFile::exists(path)) {
        const auto file = RegisterFile::open(path, RegisterFile::Mode::ReadOnly, {});
        if (!file)
            return std::unexpected(file.error());
        content = (*file)->content();
    }
    const Result<QList<Change>> changes = changesToMerge(content, incoming);
    if (!changes)
        return std::unexpected(changes.error());
    for (const Change &change : *changes)
        content.put(*change.type, change.after);
    if (const Result<void> checked = checkConsistency(content); !checked)
        return std::unexpected(checked.error());
    return changes->size();
}

int run(const CommandLine &line)
{
    const QString &registerPath = line.arguments.at(0);
    const QString &filePath = line.arguments.at(1);
    const Result<Register> incoming = readFile(filePath, line.value("as"));
    if (!incoming)
        return fail(incoming.error());
    const bool dry = line.has("dry-run");
    const Result<qsizetype> changed = dry ? tryImport(registerPath, *incoming) : mergeInto(registerPath, *incoming);
    if (!changed) {
        Error error = changed.error();
        if (error.code == Error::Code::Refused && error.file.isEmpty())
            error.file = filePath;
        return fail(error);
    }
    print(dry ? QCoreApplication::translate("Cartulary::Cli", "%n record(s) would be added or changed", nullptr,
                                            static_cast<int>(*changed))
              : QCoreApplication::translate("Cartulary::Cli", "%n record(s) added or changed", nullptr,
                                            static_cast<int>(*changed)));
    return Done;
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        {u"REGISTER"_s, u"FILE"_s},
        QCoreApplication::translate("Cartulary::Cli", "Add the records of a file to a register."),
        QCoreApplication::translate("Cartulary::Cli",
                                    "Makes the register if it is not there. A record whose id is known replaces the "
                                    "one in the register. All or nothing: a file with a mistake changes nothing."),
        {{u"as"_s, u"FORMAT"_s,
          QCoreApplication::translate("Cartulary::Cli", "the file's format, if its ending does not tell: json")},
         {u"dry-run"_s,
          {},
          QCoreApplication::translate("Cartulary::Cli", "check the file and say what would change; change nothing")}},
        run};
}

} // namespace Cartulary
