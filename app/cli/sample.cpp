// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerjson.h"
#include "registers.h"
#include "verbs.h"

#include "organisation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

const QString samplesFolder = u":/cartulary/samples"_s;

Result<Register> readSample(const QString &name)
{
    QFile file(samplesFolder + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{Error::Code::Usage,
                  QCoreApplication::translate("Cartulary::Cli",
                                              "there is no sample called “%1”; “cartulary-cli sample” lists them")
                      .arg(name),
                  {},
                  {}});
    return readRegisterJson(file);
}

int listSamples()
{
    for (const QString &file : QDir(samplesFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(5);
        const Result<Register> sample = readSample(name);
        const auto organisation = sample ? sample->first<Organisation>() : nullptr;
        print(organisation ? name + u'\t' + organisation->name : name);
    }
    return Done;
}

int run(const CommandLine &line)
{
    if (line.arguments.isEmpty())
        return listSamples();
    if (line.arguments.size() != 2)
        return fail(
            {Error::Code::Usage,
             QCoreApplication::translate("Cartulary::Cli", "a sample's name and the register to make are needed"),
             {},
             {}});
    const QString &path = line.arguments.at(1);
    const Result<Register> sample = readSample(line.arguments.first());
    if (!sample)
        return fail(sample.error());
    if (QFile::exists(path))
        return fail({Error::Code::Io,
                     QCoreApplication::translate("Cartulary::Cli", "there is a file already; choose another name"),
                     path,
                     {}});
    const Result<qsizetype> made = mergeInto(path, *sample);
    return made ? Done : fail(made.error());
}

} // namespace

Command sampleCommand()
{
    return {u"sample"_s,
            {u"[NAME]"_s, u"[REGISTER]"_s},
            QCoreApplication::translate("Cartulary::Cli", "List the sample registers, or make one."),
            {},
            {},
            run};
}

} // namespace Cartulary
