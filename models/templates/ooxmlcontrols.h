// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxmlnames.h"
#include "textflow.h"

#include <optional>

namespace Cartulary {

/// What a content control (w:sdt, ECMA-376 part 1, 17.5.2) says of itself; none if it only holds structure: a table of
/// contents, a picture, a locked group.
std::optional<FlowControl> readControl(pugi::xml_node node, const WordNames &names);

} // namespace Cartulary
