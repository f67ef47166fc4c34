// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worddiff.h"

#include "sequencediff.h"

#include <algorithm>

namespace Cartulary {

using RunKind = RedlineRun::Kind;

namespace {

QString joined(const QStringList &words, qsizetype from, qsizetype to)
{
    return words.sliced(from, to - from).join(QString());
}

/// Takes back matches of nothing but spaces and marks between two changes: "old, text" for "new, words" reads better
/// than four changes.
QList<CommonPart> worthwhile(const QList<CommonPart> &parts, const QStringList &old, const QStringList &now)
{
    QList<CommonPart> kept;
    for (const CommonPart &part : parts) {
        const bool atEdge = (part.old == 0 && part.now == 0)
                         || (part.old + part.count == old.size() && part.now + part.count == now.size());
        const auto words = old.sliced(part.old, part.count);
        if (atEdge || std::ranges::any_of(words, isWord))
            kept.append(part);
    }
    return kept;
}

} // namespace

QStringList tokens(const QString &text)
{
    QStringList result;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from;
        while (to < text.size()
               && (text.at(to).isLetterOrNumber() || text.at(to).isMark() || text.at(to).isSurrogate()))
            ++to;
        to = std::max(to, from + 1);
        result.append(text.sliced(from, to - from));
        from = to;
    }
    return result;
}

bool isWord(const QString &token)
{
    return token.size() > 1 || token.at(0).isLetterOrNumber();
}

void appendRun(QList<RedlineRun> &runs, RunKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text});
}

QList<RedlineRun> compareWords(const QString &before, const QString &after)
{
    const QStringList old = tokens(before), now = tokens(after);
    Numbers numbers;
    QList<int> oldNumbers, nowNumbers;
    for (const QString &token : old)
        oldNumbers.append(numbers.of(token));
    for (const QString &token : now)
        nowNumbers.append(numbers.of(token));
    QList<CommonPart> parts = worthwhile(commonParts(oldNumbers, nowNumbers), old, now);
    parts.append({old.size(), now.size(), 0});
    QList<RedlineRun> runs;
    qsizetype oldFrom = 0, nowFrom = 0;
    for (const CommonPart &part : std::as_const(parts)) {
        appendRun(runs, RunKind::Deleted, joined(old, oldFrom, part.old));
        appendRun(runs, RunKind::Inserted, joined(now, nowFrom, part.now));
        appendRun(runs, RunKind::Same, joined(old, part.old, part.old + part.count));
        oldFrom = part.old + part.count;
        nowFrom = part.now + part.count;
    }
    return runs;
}

} // namespace Cartulary
