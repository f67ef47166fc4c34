// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QString>

namespace Cartulary {

/// Sets @p text as its language asks: in French non-breaking spaces before : ; ! ? % and inside « »; in both languages
/// the typographic apostrophe between letters. Words and figures stay as they are.
QString typeset(const QString &text, Language language);

/// The same for a text of the register, where it is prose: markup, code and the like come out exactly as they are.
QString typesetProse(const QString &text, Language language);

} // namespace Cartulary
