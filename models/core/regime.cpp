// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regime.h"

#include <QJsonArray>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QList<Term> &regimes()
{
    return vocabulary(u"regime"_s)->terms;
}

/// @p text with the name of @p regime in place of that of the GDPR.
LocalizedText renamed(LocalizedText text, const Term &regime)
{
    for (const Language language : documentLanguages) {
        if (text.has(language))
            text.setText(languageCode(language), text.text(language).replace(regimes().first().label.text(language),
                                                                             regime.label.text(language)));
    }
    return text;
}

} // namespace

const Term &regimeOf(QStringView country)
{
    const auto found = std::ranges::find_if(regimes(), [country](const Term &regime) {
        return regime.details.value("countries"_L1).toArray().contains(country.toString());
    });
    return found == regimes().end() ? regimes().first() : *found;
}

bool replacesGdpr(const Term &regime)
{
    return regime.details.value("replaces"_L1).toBool();
}

Term adapted(const Term &term, const Term &regime)
{
    const QJsonObject own = term.details.value("by_regime"_L1).toObject().value(regime.id).toObject();
    const auto chosen = [&](const char *key, const LocalizedText &usual) {
        const LocalizedText text = localizedFrom(own, key);
        return renamed(text.isEmpty() ? usual : text, regime);
    };
    Term result = term;
    result.label = chosen("label", term.label);
    result.phrase = chosen("phrase", term.phrase);
    result.article = chosen("article", term.article);
    result.help = chosen("help", term.help);
    return result;
}

LocalizedText regimeText(const Term &regime, const QString &detail)
{
    return localizedFrom(regime.details, qPrintable(detail));
}

} // namespace Cartulary
