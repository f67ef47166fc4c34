// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers.h"
#include "samples.h"
#include "verbs.h"

#include "organisation.h"

#include <QCoreApplication>
#include <QFile>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

int listSamples()
{
    for (const QString &name : sampleNames()) {
        const Result<Register> sample = readSample(name);
        const auto organisation = sample ? sample->first<Organisation>() : nullptr;
        print(organisation ? name + u'\t' + organisation->name : name);
    }
    return Done;
}

Error unknownSample(const QString &name)
{
    return {Error::Code::Usage,
            QCoreApplication::translate("Cartulary::Cli",
                                        "there is no sample called “%1”; “cartulary-cli sample” lists them")
                .arg(name),
            {},
            {}};
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
    if (!sampleNames().contains(line.arguments.first()))
        return fail(unknownSample(line.arguments.first()));
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
