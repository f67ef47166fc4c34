// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayMatcher>
#include <QStringList>
#include <QStringMatcher>

namespace Cartulary {

/// What is typed into the command palette, ready to be looked for: without case and accents, word by word.
class PaletteNeedle
{
public:
    /// How well a name fits, the best first.
    enum class Rank { Start, WordStart, Inside, None };

    explicit PaletteNeedle(const QString &typed);

    /// @p key holds names as folded() gives them, one on each line. Start: one begins with all that is typed.
    /// WordStart: each typed word begins a word. Inside: each is found somewhere.
    Rank rank(const QString &key) const;
    /// Whether each typed word is found in @p text, folded and in UTF-8.
    bool isIn(const QByteArray &text) const;

private:
    bool startsWord(const QString &key, const QStringMatcher &word) const;

    QString m_whole;
    QList<QStringMatcher> m_words;
    QList<QByteArrayMatcher> m_bytes;
};

} // namespace Cartulary
