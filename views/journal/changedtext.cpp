// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedtext.h"

#include <QStringList>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// @p text in words and single spaces, so that joining gives it back.
QStringList words(const QString &text)
{
    QStringList result;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i == text.size() || text.at(i).isSpace() || text.at(i - 1).isSpace()) {
            result.append(text.sliced(from, i - from));
            from = i;
        }
    }
    return result;
}

QString marked(const QStringList &words, qsizetype first, qsizetype last, QLatin1StringView tag)
{
    const auto html = [&](qsizetype from, qsizetype to) {
        return words.sliced(from, to - from).join(QString()).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    };
    QString result = html(0, first);
    if (last > first)
        result += u"<%1><b>%2</b></%1>"_s.arg(tag, html(first, last));
    return result + html(last, words.size());
}

} // namespace

ChangedText markChanges(const QString &before, const QString &after)
{
    const QStringList old = words(before), now = words(after);
    // All new or all gone: the empty cell beside it says so better than marks on every word.
    if (old.isEmpty() || now.isEmpty())
        return {marked(old, 0, 0, {}), marked(now, 0, 0, {})};
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype start = 0;
    while (start < shorter && old.at(start) == now.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && old.at(old.size() - 1 - end) == now.at(now.size() - 1 - end))
        ++end;
    return {marked(old, start, old.size() - end, "s"_L1), marked(now, start, now.size() - end, "u"_L1)};
}

} // namespace Cartulary
