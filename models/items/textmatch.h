// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Cartulary {

/// What was typed to search for: each of its words, folded.
QStringList searchWords(const QString &typed);

/// A part of a text.
struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Stretch &) const = default;
};

/// Where @p words (folded) stand in @p text, in order and without overlap.
QList<Stretch> matchesIn(const QString &text, const QStringList &words);

} // namespace Cartulary
