// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteneedle.h"

#include "valuetext.h"

#include <algorithm>

namespace Cartulary {

PaletteNeedle::PaletteNeedle(const QString &typed)
    : m_whole(folded(typed).simplified())
{
    for (const QString &word : m_whole.split(u' ', Qt::SkipEmptyParts)) {
        m_words.append(QStringMatcher(word));
        m_bytes.append(QByteArrayMatcher(word.toUtf8()));
    }
}

PaletteNeedle::Rank PaletteNeedle::rank(const QString &key) const
{
    for (const QStringMatcher &word : m_words) {
        if (word.indexIn(key) < 0)
            return Rank::None;
    }
    if (key.startsWith(m_whole) || key.contains(u'\n' + m_whole))
        return Rank::Start;
    const bool starts = std::ranges::all_of(m_words, [&](const QStringMatcher &word) { return startsWord(key, word); });
    return starts ? Rank::WordStart : Rank::Inside;
}

bool PaletteNeedle::isIn(const QByteArray &text) const
{
    return std::ranges::all_of(m_bytes, [&text](const QByteArrayMatcher &word) { return word.indexIn(text) >= 0; });
}

bool PaletteNeedle::startsWord(const QString &key, const QStringMatcher &word) const
{
    for (qsizetype at = word.indexIn(key); at >= 0; at = word.indexIn(key, at + 1)) {
        if (at == 0 || !key.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace Cartulary
