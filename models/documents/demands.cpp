// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demands.h"

#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "territory.h"

#include <QJsonArray>

#include <algorithm>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

struct Party
{
    QString id;
    QString country;
    QString name; ///< empty for one named on request only
};

template<typename T>
QString countryOf(const T &party)
{
    return party.country.isEmpty() ? party.address.country : party.country;
}

Party partyOf(const SubProcessor &party)
{
    return {party.id, countryOf(party), party.onRequest == Answer::Yes ? QString() : party.name};
}

Party partyOf(const Recipient &party, Language language)
{
    return {party.id, countryOf(party), party.name.anyText(language)};
}

QList<Party> partiesOf(const ComposeState &state, const Activity &activity)
{
    QList<Party> parties;
    for (const auto &party : state.content.all<SubProcessor>()) {
        if (activity.subProcessors.contains(party->id))
            parties.append(partyOf(*party));
    }
    for (const auto &party : state.content.all<Recipient>()) {
        if (activity.recipients.contains(party->id))
            parties.append(partyOf(*party, state.language));
    }
    return parties;
}

/// Whether data that go to @p party leave for a country that needs a rule of chapter V, and is not our own.
bool isAbroad(const ComposeState &state, const Party &party)
{
    const Territory territory = territoryOf(party.country);
    const bool free = territory == Territory::Union || territory == Territory::FrenchOverseas
                   || territory == Territory::Unknown;
    return !free && homeCountry(state.content) != party.country;
}

/// Whether a transfer leads to @p party: by its name, or by its country alone.
bool isReached(const ComposeState &state, const Party &party)
{
    const auto transfers = state.content.all<Transfer>();
    return std::ranges::any_of(transfers, [&party](const auto &transfer) {
        const bool nobody = transfer->subProcessor.isEmpty() && transfer->recipient.isEmpty();
        return transfer->subProcessor == party.id || transfer->recipient == party.id
            || (nobody && transfer->country == party.country);
    });
}

/// The mark that the transfers of the record at @p origin lack those to @p parties, as far as they do.
QString lackingMark(ComposeState &state, QList<Party> parties, const Origin &origin)
{
    parties.removeIf([&state](const Party &party) { return !isAbroad(state, party) || isReached(state, party); });
    if (parties.isEmpty())
        return {};
    const Field *field = recordType<Activity>().field(u"transfers"_s);
    QStringList names;
    for (const Party &party : std::as_const(parties))
        names.append(party.name);
    names.removeAll(QString());
    QString label = field->label.anyText(state.language);
    if (!names.isEmpty())
        label += u" ("_s + names.join(u", "_s) + u')';
    LocalizedText words;
    words.setText(languageCode(state.language), label);
    return state.missingToken(words, field->article, origin);
}

bool isSpecial(const ComposeState &state, const DataCategory &category)
{
    const Term *kind = state.term(u"data-category"_s, category.kind);
    return kind && kind->details.value("special"_L1).toBool();
}

/// Whether @p regime, which stands in place of the GDPR, takes @p country for adequate: those of the Union, and those
/// that it names.
bool isAdequate(const Term &regime, const QString &country)
{
    return territoryOf(country) == Territory::Union || regime.details.value("adequate"_L1).toArray().contains(country);
}

bool targetsUnion(const ComposeState &state, const Organisation &organisation)
{
    if (organisation.servesUnion != Answer::NotStated)
        return organisation.servesUnion == Answer::Yes;
    const auto customers = state.content.all<Customer>();
    return !replacesGdpr(state.regime) || std::ranges::any_of(customers, [](const auto &customer) {
        return territoryOf(customer->address.country) == Territory::Union;
    });
}

} // namespace

const Term *adequacyDecision(const ComposeState &state, const Transfer &transfer)
{
    if (transfer.safeguard != "adequacy"_L1)
        return nullptr;
    QString country = transfer.country;
    for (const QString &id : {transfer.subProcessor, transfer.recipient}) {
        const Register::Found found = state.content.find(id);
        if (country.isEmpty() && found.type == &recordType<SubProcessor>())
            country = countryOf(static_cast<const SubProcessor &>(*found.record));
        else if (country.isEmpty() && found.type == &recordType<Recipient>())
            country = countryOf(static_cast<const Recipient &>(*found.record));
    }
    // The Commission's decisions are nothing to who is under other rules.
    if (replacesGdpr(state.regime))
        return isAdequate(state.regime, country) ? state.term(u"safeguard"_s, transfer.safeguard) : nullptr;
    const Vocabulary *decisions = country.isEmpty() ? nullptr : vocabulary(u"adequacy"_s);
    for (const Term &decision : decisions ? decisions->terms : QList<Term>()) {
        if (decision.details.value("country"_L1).toString() == country)
            return &decision;
    }
    return nullptr;
}

QString transfersLacking(ComposeState &state, const Activity &activity)
{
    return isEnded(activity)
             ? QString()
             : lackingMark(state, partiesOf(state, activity), {u"activity"_s, activity.id, u"transfers"_s});
}

QString transfersLacking(ComposeState &state, const SubProcessor &party)
{
    return lackingMark(state, {partyOf(party)}, {u"sub_processor"_s, party.id, u"country"_s});
}

QString representativeLacking(ComposeState &state)
{
    const auto organisation = state.content.first<Organisation>();
    const Territory home = territoryOf(homeCountry(state.content));
    if (home == Territory::Union || home == Territory::FrenchOverseas || home == Territory::Unknown)
        return {};
    const auto contacts = state.content.all<Contact>();
    const bool named = std::ranges::any_of(
        contacts, [](const auto &contact) { return contact->roles.contains("representative"_L1); });
    if (named || !targetsUnion(state, *organisation))
        return {};
    const Term *role = state.term(u"contact-role"_s, u"representative"_s);
    return role ? state.missingToken(role->label, u"27"_s, {u"organisation"_s, organisation->id, u"serves_union"_s})
                : QString();
}

QString specialBasisLacking(ComposeState &state, const DataCategory &category)
{
    if (!isSpecial(state, category) || !category.specialBasis.isEmpty() || category.presence == "never"_L1)
        return {};
    bool used = false;
    for (const auto &activity : state.content.all<Activity>()) {
        const bool uses = activity->data.contains(category.id)
                       || std::ranges::any_of(activity->purposes, [&category](const Purpose &purpose) {
                              return purpose.data.contains(category.id);
                          });
        const bool own = activity->role == "controller"_L1 || activity->role == "joint_controller"_L1;
        if (!uses || !own || isEnded(*activity))
            continue;
        used = true;
        if (std::ranges::any_of(activity->purposes, [](const Purpose &p) { return !p.specialBasis.isEmpty(); }))
            return {};
    }
    if (!used)
        return {};
    const Origin origin{u"data_category"_s, category.id, u"special_basis"_s};
    // Criminal convictions have an article of their own, which asks for an authorisation by law.
    const Term *law = state.term(u"special-basis"_s, u"criminal_data_law"_s);
    if (category.kind == "criminal"_L1 && law)
        return state.missingToken(law->label, u"10"_s, origin);
    const Field *field = recordType<DataCategory>().field(origin.field);
    return state.missingToken(field->label, field->article, origin);
}

} // namespace Cartulary
