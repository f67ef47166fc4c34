// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFunctionPointer>

namespace Cartulary {

/// The function @p symbol of the module @p name ("cartulary-wording"), which is loaded with the libraries it brings
/// when it is first asked for, and stays: what the program needs only to make a document does not hold up its start. An
/// Error if the module is not where the program was built or installed. May be called by any thread.
Result<QFunctionPointer> functionOfModule(const QString &name, const char *symbol);

/// The same as the @p Function that it is.
template<typename Function>
Result<Function> functionOfModuleAs(const QString &name, const char *symbol)
{
    return functionOfModule(name, symbol).transform([](QFunctionPointer function) {
        return reinterpret_cast<Function>(function);
    });
}

} // namespace Cartulary
