// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace Cartulary {

Result<QFunctionPointer> functionOfModule(const QString &name, const char *symbol)
{
    QLibrary library(name); // found by the path that the program was linked with
    const QFunctionPointer function = library.resolve(symbol);
    if (!function)
        return ioError(QCoreApplication::translate("Cartulary::Module",
                                                   "A part of the program is missing; install Cartulary again (%1).")
                           .arg(library.isLoaded() ? name + QStringLiteral(": ") + QLatin1StringView(symbol)
                                                   : library.errorString()));
    return function;
}

} // namespace Cartulary
