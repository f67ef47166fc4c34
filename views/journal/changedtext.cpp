// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedtext.h"

#include "worddiff.h"

namespace Cartulary {

using namespace Qt::StringLiterals;
using RunKind = RedlineRun::Kind;

namespace {

/// The runs of one side: what only it has is marked with @p tag.
QString side(const QList<RedlineRun> &runs, RunKind own, QLatin1StringView tag)
{
    QString html;
    for (const RedlineRun &run : runs) {
        const QString text = run.text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
        if (run.kind == own)
            html += u"<%1><b>%2</b></%1>"_s.arg(tag, text);
        else if (run.kind == RunKind::Same)
            html += text;
    }
    return html;
}

} // namespace

ChangedText markChanges(const QString &before, const QString &after)
{
    // All new or all gone: the empty cell beside it says so better than marks on every word.
    const bool whole = before.isEmpty() || after.isEmpty();
    const QList<RedlineRun> runs = whole ? QList<RedlineRun>{{RunKind::Same, before + after}}
                                         : compareWords(before, after);
    return {before.isEmpty() ? QString() : side(runs, RunKind::Deleted, "s"_L1),
            after.isEmpty() ? QString() : side(runs, RunKind::Inserted, "u"_L1)};
}

} // namespace Cartulary
