// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "customers.h"
#include "wording.h"

#include <QStringList>

#include <optional>

namespace Cartulary {

/// The register's own wording of a section, or null.
std::shared_ptr<const WordingOverride> ownWording(const Register &content, const QString &document,
                                                  const QString &section, Language language);

/// @p content as it would be if the section were worded as @p text: for looking at a draft.
Register withDraft(const Register &content, const QString &document, const QString &section, Language language,
                   const QString &text);

/// What comes of a document when one of its sections is worded otherwise.
struct WordingCheck
{
    std::optional<Error> error; ///< why the document cannot be made
    QStringList unknownNames;   ///< what the section asks for and nothing gives: printed as nothing
    Document document;          ///< if there is no error
};

/// Makes the document of @p request from @p content, which holds the draft, and looks at the names that @p text, the
/// wording of one section, uses.
WordingCheck checkWording(const Register &content, const DocumentRequest &request, const QString &text);

/// What people know @p section by: its heading, without tags; its name if it has none.
QString sectionHeading(const WordingSection &section);

/// The tags of @p text: start and length of each, braces included. For colouring and for checking.
struct WordingTag
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool block = false; ///< {% %}, else {{ }}
};
QList<WordingTag> wordingTags(const QString &text);

} // namespace Cartulary
