// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redline.h"

namespace Cartulary {

/// A passage of one of the two texts.
struct Passage
{
    RedlineBlock shape; ///< without cells
    QStringList cells;
    QList<int> words;   ///< sorted
};

/// The passages of a text, in the order in which they are read; the title is the first.
QList<Passage> passagesOf(const Document &document);
/// Line by line.
QList<Passage> passagesOf(const QString &text);

} // namespace Cartulary
