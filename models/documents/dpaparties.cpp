// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dpaparties.h"

#include "customers.h"
#include "organisation.h"
#include "parties.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// The names by which the wording speaks of a party.
const QStringList &partyNames()
{
    static const QStringList names{u"name"_s,      u"legal_form"_s,     u"company_number"_s, u"address"_s,
                                   u"contact"_s,   u"contact_title"_s,  u"email"_s,          u"phone"_s,
                                   u"dpo"_s,       u"dpo_email"_s,      u"dpo_phone"_s,      u"representative"_s,
                                   u"signatory"_s, u"signatory_title"_s};
    return names;
}

/// One party: from which record, and which field of it, each name comes.
using PartySources = QHash<QString, std::pair<RecordView, QString>>;

QVariantHash partyFrom(const PartySources &sources)
{
    QVariantHash party, required;
    for (const QString &name : partyNames()) {
        const auto source = sources.constFind(name);
        if (source == sources.cend()) {
            party.insert(name, QVariant());
            continue;
        }
        party.insert(name, source->first.lookUp(source->second));
        required.insert(name, source->first.in(ViewMode::Required).lookUp(source->second));
    }
    if (const auto form = sources.constFind(u"legal_form"_s); form != sources.cend())
        party.insert(u"legal_form_shown"_s, form->first.lookUp(u"legal_form_shown"_s));
    party.insert(u"required"_s, required);
    party.insert(u"given"_s, true);
    return party;
}

QVariantHash blankParty(ComposeState &state)
{
    QVariantHash party;
    for (const QString &name : partyNames())
        party.insert(name, state.blankToken());
    party.insert(u"legal_form_shown"_s, QVariant());
    party.insert(u"required"_s, party);
    party.insert(u"given"_s, false);
    return party;
}

/// The first contact that has one of @p roles, those named first preferred.
RecordPointer contactWith(const Register &content, const QStringList &roles)
{
    for (const QString &role : roles) {
        for (const auto &contact : content.all<Contact>()) {
            if (contact->roles.contains(role))
                return contact;
        }
    }
    return nullptr;
}

/// Where the organisation has no record of its own for something, an empty contact stands in, so that what is required
/// is marked as missing there.
RecordView contactView(ComposeState &state, const QStringList &roles)
{
    RecordPointer contact = contactWith(state.content, roles);
    if (!contact)
        contact = std::make_shared<Contact>();
    return viewOf(state, recordType<Contact>(), contact);
}

/// The name of a contact, or its title where no person is named.
QString nameField(const RecordView &contact)
{
    return static_cast<const Contact &>(*contact.record).name.isEmpty()
                && !static_cast<const Contact &>(*contact.record).title.isEmpty()
             ? u"title"_s
             : u"name"_s;
}

QVariantHash organisationParty(ComposeState &state, const RecordView &agreement)
{
    RecordPointer organisation = state.content.first<Organisation>();
    if (!organisation)
        organisation = std::make_shared<Organisation>();
    const RecordView own = viewOf(state, recordType<Organisation>(), organisation);
    const RecordView contact = contactView(state, {u"privacy_contact"_s, u"dpo"_s, u"support"_s, u"management"_s});
    const RecordView dpo = contactView(state, {u"dpo"_s});
    const RecordView representative = contactView(state, {u"representative"_s});
    const RecordView signatory = contactView(state, {u"signatory"_s, u"management"_s});
    PartySources sources;
    for (const char *same : {"name", "legal_form", "company_number", "address", "phone"})
        sources.insert(QLatin1StringView(same), {own, QLatin1StringView(same)});
    const bool ownEmail = !static_cast<const Organisation &>(*organisation).email.isEmpty();
    sources.insert(u"email"_s, {ownEmail ? own : contact, u"email"_s});
    sources.insert(u"contact"_s, {contact, nameField(contact)});
    if (nameField(contact) != "title"_L1)
        sources.insert(u"contact_title"_s, {contact, u"title"_s});
    sources.insert(u"dpo"_s, {dpo, nameField(dpo)});
    sources.insert(u"dpo_email"_s, {dpo, u"email"_s});
    sources.insert(u"dpo_phone"_s, {dpo, u"phone"_s});
    sources.insert(u"representative"_s, {representative, nameField(representative)});
    const auto agreed = [&agreement](const QString &name) {
        return agreement.state && !agreement.lookUp(name).toString().isEmpty();
    };
    const bool named = agreed(u"signatory"_s), titled = named || agreed(u"signatory_title"_s);
    sources.insert(u"signatory"_s, {named ? agreement : signatory, named ? u"signatory"_s : u"name"_s});
    sources.insert(u"signatory_title"_s, {titled ? agreement : signatory, titled ? u"signatory_title"_s : u"title"_s});
    return partyFrom(sources);
}

QVariantHash customerParty(ComposeState &state, const RecordPointer &customer)
{
    const RecordView view = viewOf(state, recordType<Customer>(), customer);
    PartySources sources;
    for (const QString &name : partyNames()) {
        if (name != "dpo_phone"_L1)
            sources.insert(name, {view, name == "contact"_L1 ? u"contact_name"_s : name});
    }
    // The position alone says whom to turn to.
    if (const auto &given = static_cast<const Customer &>(*customer);
        given.contactName.isEmpty() && !given.contactTitle.isEmpty())
        sources.insert(u"contact"_s, {view, sources.take(u"contact_title"_s).second});
    return partyFrom(sources);
}

QVariantHash supplierParty(ComposeState &state, const RecordPointer &supplier)
{
    const RecordView view = viewOf(state, recordType<SubProcessor>(), supplier);
    PartySources sources;
    for (const char *same : {"name", "legal_form", "company_number", "address"})
        sources.insert(QLatin1StringView(same), {view, QLatin1StringView(same)});
    sources.insert(u"contact"_s, {view, u"contact_name"_s});
    sources.insert(u"email"_s, {view, u"contact_email"_s});
    sources.insert(u"phone"_s, {view, u"contact_phone"_s});
    return partyFrom(sources);
}

} // namespace

Result<DpaParties> dpaPartiesOf(ComposeState &state, const DocumentRequest &request)
{
    DpaParties parties;
    if (!request.customerId.isEmpty()) {
        const Register::Found found = state.content.find(request.customerId);
        if (found.type == &recordType<Customer>())
            parties.customer = found.record;
        else if (found.type == &recordType<SubProcessor>())
            parties.subProcessor = found.record;
        else
            return refused(QCoreApplication::translate("Cartulary::Composer", "the register has no customer “%1”")
                               .arg(request.customerId));
    }
    parties.supplier = parties.subProcessor != nullptr;
    RecordPointer own, standard;
    for (const auto &agreement : state.content.all<Agreement>()) {
        const bool forSupplier = agreement->direction == "supplier"_L1;
        if (parties.customer && agreement->customer == parties.customer->id)
            own = agreement;
        else if (parties.subProcessor && agreement->supplier == parties.subProcessor->id)
            own = agreement;
        else if (!standard && agreement->customer.isEmpty() && agreement->supplier.isEmpty()
                 && forSupplier == parties.supplier)
            standard = agreement;
    }
    if (own || standard) {
        parties.agreement = viewOf(state, recordType<Agreement>(), own ? own : standard);
        if (own)
            parties.agreement.fallback = standard;
    }
    const auto activitiesOf = [](const RecordPointer &agreement) {
        return agreement ? static_cast<const Agreement &>(*agreement).activities : QStringList();
    };
    parties.activities = activitiesOf(own);
    if (parties.activities.isEmpty() && parties.customer)
        parties.activities = static_cast<const Customer &>(*parties.customer).activities;
    if (parties.activities.isEmpty())
        parties.activities = activitiesOf(standard);
    return parties;
}

void addDpaNames(ComposeState &state, const DpaParties &parties, QVariantHash &names)
{
    RecordView agreement = parties.agreement;
    if (!agreement.state) {
        // No terms at all: an empty agreement, whose required fields show as missing.
        agreement = viewOf(state, recordType<Agreement>(), std::make_shared<Agreement>());
    }
    names.insert(u"agreement"_s, QVariant::fromValue(agreement));
    names.insert(u"direction_customer"_s, !parties.supplier);
    names.insert(u"direction_supplier"_s, parties.supplier);
    const QVariantHash organisation = organisationParty(state, parties.agreement);
    const QVariantHash other = parties.supplier ? supplierParty(state, parties.subProcessor)
                             : parties.customer ? customerParty(state, parties.customer)
                                                : blankParty(state);
    names.insert(u"controller"_s, parties.supplier ? organisation : other);
    names.insert(u"processor"_s, parties.supplier ? other : organisation);
    if (parties.customer)
        names.insert(u"customer"_s, QVariant::fromValue(viewOf(state, recordType<Customer>(), parties.customer)));
    if (parties.subProcessor)
        names.insert(u"supplier"_s,
                     QVariant::fromValue(viewOf(state, recordType<SubProcessor>(), parties.subProcessor)));
}

} // namespace Cartulary
