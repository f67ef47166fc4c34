// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagepart.h"

namespace Cartulary {

const PackagePart *findPart(const PackageParts &parts, QStringView name)
{
    const auto found = std::ranges::find(parts, name, &PackagePart::name);
    return found == parts.end() ? nullptr : &*found;
}

PackagePart *findPart(PackageParts &parts, QStringView name)
{
    const auto found = std::ranges::find(parts, name, &PackagePart::name);
    return found == parts.end() ? nullptr : &*found;
}

} // namespace Cartulary
