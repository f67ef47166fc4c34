// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateanswers.h"

namespace Cartulary {

/// How the window calls what a template has: for tables, tips and screen readers.
QString itemKindInWords(const Scan &scan, TemplateItem item);
QString partyInWords(Party party);
QString stateInWords(ItemAnswer::State state);

} // namespace Cartulary
