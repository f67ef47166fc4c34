// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regimenames.h"

#include "organisation.h"

#include <QJsonArray>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Whether the organisation itself names the law that one of the words @p knownBy tells.
bool isStated(const Register &content, const QJsonArray &knownBy)
{
    const auto organisation = content.first<Organisation>();
    const QList<Law> laws = organisation ? organisation->laws : QList<Law>();
    return std::ranges::any_of(laws, [&knownBy](const Law &law) {
        return std::ranges::any_of(knownBy, [&law](const QJsonValue &word) {
            return law.title.text(Language::French).contains(word.toString(), Qt::CaseInsensitive)
                || law.title.text(Language::English).contains(word.toString(), Qt::CaseInsensitive)
                || law.number.contains(word.toString(), Qt::CaseInsensitive);
        });
    });
}

} // namespace

QVariantHash regimeNames(ComposeState &state)
{
    const auto words = [&state](const LocalizedText &text) { return state.wordsToken(text.text(state.language), {}); };
    QVariantHash names{{u"short"_s, words(state.regime.label)}};
    for (const QString &form : {u"name"_s, u"domestic_law"_s, u"of_domestic_law"_s, u"outside"_s, u"note"_s})
        names.insert(form, words(regimeText(state.regime, form)));
    QVariantList laws, beside;
    for (const QJsonValue &value : state.regime.details.value("laws"_L1).toArray()) {
        const QJsonObject law = value.toObject();
        if (isStated(state.content, law.value("known_by"_L1).toArray()))
            continue;
        const QString text = words(localizedFrom(law, "text"));
        laws.append(text);
        if (!law.value("itself"_L1).toBool())
            beside.append(text);
    }
    names.insert(u"laws"_s, laws);
    names.insert(u"laws_beside"_s, beside);
    return names;
}

} // namespace Cartulary
