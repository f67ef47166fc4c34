// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cartulary {

/// One section of a document's wording: a template in Markdown.
struct WordingSection
{
    QString name; ///< "03-purposes"
    QString text;
    bool operator==(const WordingSection &) const = default;
};

} // namespace Cartulary
