// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Cartulary {

Result<RegisterFormat> registerFormat(const QString &fileName, const QString &name)
{
    static const QList<RegisterFormat> formats{{QStringLiteral("json"), readRegisterJson, writeRegisterJson}};
    const QString wanted = name.isEmpty() ? QFileInfo(fileName).suffix().toLower() : name.toLower();
    QStringList known;
    for (const RegisterFormat &format : formats) {
        if (format.name == wanted)
            return format;
        known.append(format.name);
    }
    return std::unexpected(
        Error{Error::Code::Usage,
              QCoreApplication::translate("Cartulary::Cli", "“%1” is no format of a register; known are: %2")
                  .arg(wanted, known.join(QStringLiteral(", "))),
              fileName,
              {}});
}

} // namespace Cartulary
