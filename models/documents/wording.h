// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "register.h"
#include "result.h"

#include <QList>
#include <QString>

namespace Cartulary {

/// One section of a document's wording: a template in Markdown.
struct WordingSection
{
    QString name; ///< "03-purposes"
    QString text;
    bool operator==(const WordingSection &) const = default;
};

/// The sections of @p document ("privacy-policy") in @p language, in order, as the program ships them, with shared
/// pieces put in. An Error for a document that has no wording.
Result<QList<WordingSection>> originalWording(const QString &document, Language language);

/// The same, with the sections that the register words otherwise.
Result<QList<WordingSection>> wording(const QString &document, Language language, const Register &content);

} // namespace Cartulary
