// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

namespace Cartulary {

QString Error::toString() const
{
    QString line;
    if (!file.isEmpty())
        line += file + QStringLiteral(": ");
    line += message;
    if (!where.isEmpty())
        line += QStringLiteral(" (%1)").arg(where);
    return line.simplified();
}

} // namespace Cartulary
