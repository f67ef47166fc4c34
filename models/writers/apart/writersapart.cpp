// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writersapart.h"

#include "module.h"

namespace Cartulary {

Result<const WritersApart *> writersApart()
{
    return functionOfModule(QStringLiteral("cartulary-writers"), "cartularyWriters")
        .transform([](QFunctionPointer function) { return reinterpret_cast<const WritersApart *(*)()>(function)(); });
}

} // namespace Cartulary
