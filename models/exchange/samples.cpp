// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "registerjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/cartulary/samples"_s;
const QString ending = u".json"_s;

} // namespace

QStringList sampleNames()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name))
        names.append(file.chopped(ending.size()));
    return names;
}

Result<Register> readSample(const QString &name)
{
    QFile file(folder + u'/' + name + ending);
    if (!sampleNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{Error::Code::Usage,
                  QCoreApplication::translate("Cartulary::Samples", "there is no sample called “%1”").arg(name),
                  {},
                  {}});
    return readRegisterJson(file);
}

} // namespace Cartulary
