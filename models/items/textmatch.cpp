// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmatch.h"

#include "valuetext.h"

#include <algorithm>

namespace Cartulary {

QStringList searchWords(const QString &typed)
{
    return folded(typed).split(u' ', Qt::SkipEmptyParts);
}

QList<Stretch> matchesIn(const QString &text, const QStringList &words)
{
    if (words.isEmpty() || text.isEmpty())
        return {};
    // Folding changes lengths, so each folded character remembers where it came from.
    QString plain;
    QList<qsizetype> from;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype width = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString piece = folded(text.sliced(i, width));
        plain += piece;
        from.resize(plain.size(), i);
        i += width;
    }
    from.append(text.size());
    QList<Stretch> found;
    for (const QString &word : words) {
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.size())) {
            qsizetype end = at + word.size();
            while (end < plain.size() && from.at(end) == from.at(end - 1))
                ++end;
            found.append({from.at(at), from.at(end) - from.at(at)});
        }
    }
    std::ranges::sort(found, {}, &Stretch::start);
    QList<Stretch> merged;
    for (const Stretch &stretch : found) {
        if (!merged.isEmpty() && stretch.start <= merged.last().start + merged.last().length)
            merged.last().length = std::max(merged.last().length, stretch.start + stretch.length - merged.last().start);
        else
            merged.append(stretch);
    }
    return merged;
}

} // namespace Cartulary
