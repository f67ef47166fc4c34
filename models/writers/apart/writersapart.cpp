// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writersapart.h"

#include "module.h"

namespace Cartulary {

Result<const WritersApart *> writersApart()
{
    using Writers = const WritersApart *(*)();
    return functionOfModuleAs<Writers>(QStringLiteral("cartulary-writers"), "cartularyWriters")
        .transform([](Writers writers) { return writers(); });
}

} // namespace Cartulary
