// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include "templatedata.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

QStringList jsonStrings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

namespace {

/// The words that say nothing by themselves, of all languages.
const QSet<QString> &fillers()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QJsonValue &list : templateData(u"synonyms"_s).value("fillers"_L1).toObject()) {
            for (const QString &word : jsonStrings(list))
                all.insert(word);
        }
        return all;
    }();
    return words;
}

} // namespace

QStringList withoutFillers(const QStringList &words)
{
    QStringList kept = words;
    kept.removeIf([](const QString &word) { return fillers().contains(word); });
    return kept.isEmpty() ? words : kept;
}

bool saysNothing(const QStringList &words)
{
    return std::ranges::all_of(words,
                               [](const QString &word) { return fillers().contains(word) || word.front().isDigit(); });
}

QList<QStringList> phrasesIn(const QJsonValue &byLanguage)
{
    QList<QStringList> phrases;
    for (const QJsonValue &list : byLanguage.toObject()) {
        for (const QString &phrase : jsonStrings(list))
            phrases.append(withoutFillers(phrase.split(u' ')));
    }
    return phrases;
}

} // namespace Cartulary
