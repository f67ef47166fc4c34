// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsnames.h"

#include "protection.h"
#include "views.h"

#include <QJsonArray>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The legal bases on which @p activities rest.
QSet<QString> basesOf(const QList<std::shared_ptr<const Activity>> &activities)
{
    QSet<QString> bases;
    for (const auto &activity : activities) {
        for (const Purpose &purpose : activity->purposes)
            bases.unite(QSet<QString>(purpose.legalBases.cbegin(), purpose.legalBases.cend()));
        for (const GeneralBasis &basis : activity->generalBases)
            bases.insert(basis.basis);
    }
    return bases;
}

} // namespace

QVariantHash rightsNames(ComposeState &state, const QList<std::shared_ptr<const Activity>> &controller)
{
    QVariantHash names;
    const QSet<QString> bases = basesOf(controller);
    const bool decides = std::ranges::any_of(
        controller, [](const auto &activity) { return activity->automatedDecision == Answer::Yes; });
    const QString country = homeCountry(state.content);
    // Printed in a place of their own, unless the register itself names them.
    static const QSet<QString> elsewhere{u"complaint"_s, u"judicial_remedy"_s, u"information"_s, u"unsubscribe"_s};
    const auto entries = state.content.all<Right>();
    QVariantList rights;
    const Vocabulary *list = vocabulary(u"right"_s);
    for (const Term &term : list ? list->terms : QList<Term>()) {
        QVariantList naming;
        for (const auto &entry : entries) {
            if (entry->rights.contains(term.id))
                naming.append(QVariant::fromValue(viewOf(state, recordType<Right>(), entry)));
        }
        const QJsonArray needed = term.details.value("bases"_L1).toArray();
        const QJsonArray territory = term.details.value("territory"_L1).toArray();
        bool given = needed.isEmpty() || std::ranges::any_of(needed, [&](const QJsonValue &basis) {
                         return bases.contains(basis.toString());
                     });
        given = given && (territory.isEmpty() || territory.contains(country)) && !elsewhere.contains(term.id);
        if (term.id == "human_intervention"_L1)
            given = decides;
        if (given || !naming.isEmpty())
            rights.append(QVariantHash{{u"right"_s, termOf(state, u"right"_s, term.id)}, {u"entries"_s, naming}});
    }
    names.insert(u"policy_rights"_s, rights);
    names.insert(u"complaint"_s, termOf(state, u"right"_s, u"complaint"_s));
    for (const auto &[name, basis] :
         {std::pair("consent_used", "consent"), std::pair("legitimate_interest_used", "legitimate_interests"),
          std::pair("contract_used", "contract"), std::pair("legal_obligation_used", "legal_obligation")})
        names.insert(QLatin1StringView(name), bases.contains(QLatin1StringView(basis)));
    return names;
}

} // namespace Cartulary
