// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "register.h"
#include "result.h"
#include "wordingsection.h"

#include <QList>

namespace Cartulary {

/// The sections of @p document ("privacy-policy") in @p language, in order, as the program ships them, with shared
/// pieces put in. An Error for a document that has no wording.
Result<QList<WordingSection>> originalWording(const QString &document, Language language);

/// The same, with the sections that the register words otherwise.
Result<QList<WordingSection>> wording(const QString &document, Language language, const Register &content);

} // namespace Cartulary
