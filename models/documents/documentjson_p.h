// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace Cartulary::DocumentJson {

using namespace Qt::StringLiterals;

/// What reading and writing share.
inline constexpr int formatVersion = 1;

inline constexpr std::array<QLatin1StringView, 10> blockKinds{"heading"_L1,    "paragraph"_L1, "list"_L1, "item"_L1,
                                                              "table"_L1,      "row"_L1,       "cell"_L1, "note"_L1,
                                                              "signatures"_L1, "break"_L1};
inline constexpr std::array<QLatin1StringView, 4> inlineKinds{"text"_L1, "missing"_L1, "blank"_L1, "line"_L1};

} // namespace Cartulary::DocumentJson
