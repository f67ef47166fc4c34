// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

#include "customers.h"
#include "demands.h"
#include "dpaparties.h"
#include "measurenames.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "regimenames.h"
#include "retention.h"
#include "rightsnames.h"

#include <QJsonArray>
#include <QSet>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// Gathers the names of one document. One function for each family of names.
class ContextBuilder
{
public:
    ContextBuilder(ComposeState &state, const DocumentRequest &request)
        : m_state(state)
        , m_request(request)
    {
    }

    Result<QVariantHash> build();

private:
    void addDocument();
    void addRecords();
    void addActivities(const DpaParties &parties);
    void addStatements();
    void addContacts();
    void addRetention();
    void addParties(const DpaParties &parties);
    void addPlaces();
    void addSummaries();
    void addDataByRole();

    template<typename T>
    QVariant view(const std::shared_ptr<const T> &record) const
    {
        return QVariant::fromValue(viewOf(m_state, recordType<T>(), record));
    }
    QSet<const Activity *> coveredActivities() const;

    ComposeState &m_state;
    const DocumentRequest &m_request;
    QVariantHash m_names;
    std::shared_ptr<const DocumentProfile> m_profile;
    QList<std::shared_ptr<const Activity>> m_controller;
    QList<std::shared_ptr<const Activity>> m_processor;
};

void ContextBuilder::addDocument()
{
    m_names.insert(u"document"_s,
                   QVariantHash{{u"kind_id"_s, m_request.document},
                                {u"language"_s, languageCode(m_request.language)},
                                {u"date"_s, m_state.wordsToken(dateInWords(m_request.date, m_request.language), {})},
                                {u"customer_given"_s, !m_request.customerId.isEmpty()}});
    for (const auto &profile : m_state.content.all<DocumentProfile>()) {
        if (profile->document == m_request.document)
            m_profile = profile;
    }
    RecordView profile = viewOf(m_state, recordType<DocumentProfile>(),
                                m_profile ? m_profile : std::make_shared<DocumentProfile>());
    m_names.insert(u"profile"_s, QVariant::fromValue(profile));
    const QVariantList versions = profile.lookUp(u"versions"_s).toList();
    m_names.insert(u"versions"_s, versions);
    if (versions.isEmpty())
        return;
    // The latest by date; the last one given where dates are equal or absent.
    qsizetype latest = 0;
    for (qsizetype i = 1; i < versions.size(); ++i) {
        if (m_profile->versions.at(i).date >= m_profile->versions.at(latest).date)
            latest = i;
    }
    m_names.insert(u"version"_s, versions.at(latest));
}

void ContextBuilder::addRecords()
{
    for (const RecordType *type : recordTypes()) {
        if (type->single)
            continue;
        QVariantList views;
        for (const RecordPointer &record : m_state.content.records(*type))
            views.append(QVariant::fromValue(viewOf(m_state, *type, record)));
        m_names.insert(type->plural, views);
    }
    std::shared_ptr<const Organisation> organisation = m_state.content.first<Organisation>();
    if (!organisation)
        organisation = std::make_shared<Organisation>();
    m_names.insert(u"organisation"_s, view(organisation));
    m_names.insert(u"authority"_s, termOf(m_state, u"authority"_s, organisation->authority,
                                          {u"organisation"_s, organisation->id, u"authority"_s}));
}

/// Whether @p activity may concern the customer itself: the annex of an agreement on the customer's own data leaves out
/// recruitment and the like. What says nothing of its subjects is kept.
bool concernsCustomers(const Register &content, const Activity &activity)
{
    static const QSet<QString> customerKinds{
        QString(),      u"customers"_s, u"former_customers"_s, u"users"_s,  u"subscribers"_s,    u"contacts"_s,
        u"end_users"_s, u"prospects"_s, u"representatives"_s,  u"payers"_s, u"correspondents"_s, u"domain_holders"_s,
        u"visitors"_s,  u"other"_s};
    return activity.subjects.isEmpty() || std::ranges::any_of(activity.subjects, [&](const QString &id) {
               const Register::Found found = content.find(id);
               return found.type && customerKinds.contains(static_cast<const DataSubject &>(*found.record).kind);
           });
}

void ContextBuilder::addActivities(const DpaParties &parties)
{
    const bool dpa = m_request.document == "dpa"_L1;
    QVariantList controller, processor;
    auto activities = m_state.content.all<Activity>();
    // What has ended stays in the records, after what goes on.
    std::ranges::stable_partition(activities, [](const auto &activity) { return !isEnded(*activity); });
    for (const auto &activity : std::as_const(activities)) {
        if (isEnded(*activity) && m_request.document != "records"_L1)
            continue;
        if (m_profile && !m_profile->activities.isEmpty() && !m_profile->activities.contains(activity->id))
            continue;
        bool isProcessor = activity->role == "processor"_L1;
        if (parties.supplier) {
            // What the supplier does for us is what our activities entrust to it.
            if (!activity->subProcessors.contains(parties.subProcessor->id))
                continue;
            isProcessor = true;
        }
        const bool chosen = m_profile && !m_profile->activities.isEmpty();
        if (dpa && !isProcessor && !chosen && !concernsCustomers(m_state.content, *activity))
            continue;
        if (dpa && isProcessor && !parties.activities.isEmpty() && !parties.activities.contains(activity->id))
            continue;
        (isProcessor ? m_processor : m_controller).append(activity);
        (isProcessor ? processor : controller).append(view(activity));
    }
    m_names.insert(u"controller_activities"_s, controller);
    m_names.insert(u"processor_activities"_s, processor);
}

/// Commitments by the section they belong in; those that this document is expressly named for, and whose section it
/// does not have, come together at its end.
void ContextBuilder::addStatements()
{
    QHash<QString, QVariantList> bySection;
    QHash<QString, LocalizedText> lastLead;
    const Term *document = m_state.term(u"document"_s, m_request.document);
    const QJsonArray sections = document ? document->details.value("sections"_L1).toArray() : QJsonArray();
    static const QString elsewhere = u"elsewhere"_s;
    for (const auto &commitment : m_state.content.all<Commitment>()) {
        const bool named = commitment->documents.contains(m_request.document);
        if (!commitment->documents.isEmpty() && !named)
            continue;
        const bool homeless = named && !sections.isEmpty() && !sections.contains(commitment->section);
        const QString section = homeless ? elsewhere : commitment->section;
        RecordView statement = viewOf(m_state, recordType<Commitment>(), commitment);
        const bool first = !commitment->lead.isEmpty() && lastLead.value(section) != commitment->lead;
        statement.extra.insert(u"first_of_lead"_s, first);
        lastLead.insert(section, commitment->lead);
        bySection[section].append(QVariant::fromValue(statement));
    }
    m_names.insert(u"statements_elsewhere"_s, bySection.take(elsewhere));
    QVariantHash statements;
    for (auto it = bySection.cbegin(); it != bySection.cend(); ++it)
        statements.insert(it.key(), it.value());
    m_names.insert(u"statements"_s, statements);
}

void ContextBuilder::addContacts()
{
    QHash<QString, QVariantList> byRole;
    for (const auto &contact : m_state.content.all<Contact>()) {
        for (const QString &role : contact->roles)
            byRole[role].append(view(contact));
    }
    QVariantList shown;
    for (const auto &contact : m_state.content.all<Contact>()) {
        if (contact->roles != QStringList{u"signatory"_s})
            shown.append(view(contact));
    }
    m_names.insert(u"contacts_shown"_s, shown);
    // An organisation has given its contact details (art. 13(1)(a)) if people can reach one of its contacts.
    m_names.insert(u"contact_reachable"_s, std::ranges::any_of(m_state.content.all<Contact>(), [](const auto &contact) {
                       return contact->roles != QStringList{u"signatory"_s}
                           && !(contact->email.isEmpty() && contact->phone.isEmpty() && contact->formUrl.isEmpty());
                   }));
    QVariantHash contactFor;
    for (auto it = byRole.cbegin(); it != byRole.cend(); ++it)
        contactFor.insert(it.key(), it.value());
    m_names.insert(u"contact_for"_s, contactFor);
    // Where there is no officer, an empty contact stands in, so that what is required of one is marked as missing.
    const QVariantList officers = byRole.value(u"dpo"_s);
    m_names.insert(u"dpo"_s, officers.isEmpty() ? view(std::make_shared<const Contact>()) : officers.first());
}

QSet<const Activity *> ContextBuilder::coveredActivities() const
{
    QSet<const Activity *> covered;
    for (const auto *list : {&m_controller, &m_processor}) {
        for (const auto &activity : *list)
            covered.insert(activity.get());
    }
    return covered;
}

void ContextBuilder::addRetention()
{
    QVariantList entries;
    QHash<QString, QVariantList> users;
    QSet<QString> used;
    const QSet<const Activity *> covered = coveredActivities();
    for (const auto &activity : m_state.content.all<Activity>()) {
        const bool inScope = covered.contains(activity.get());
        for (const QString &rule : activity->retention) {
            used.insert(rule);
            if (inScope)
                users[rule].append(view(activity));
        }
    }
    for (const auto &rule : m_state.content.all<RetentionRule>()) {
        const bool others = used.contains(rule->id) && !users.contains(rule->id);
        if (others && m_request.document != "retention"_L1)
            continue;
        const RecordView ruleView = viewOf(m_state, recordType<RetentionRule>(), rule);
        entries.append(QVariantHash{{u"rule"_s, QVariant::fromValue(ruleView)},
                                    {u"activities"_s, users.value(rule->id)},
                                    {u"data"_s, ruleView.lookUp(u"data"_s)}});
    }
    m_names.insert(u"retention_entries"_s, entries);
}

/// Whether @p agreement, or the standard terms that stand in for what it leaves open, authorises each sub-processor.
bool isSpecific(const RecordView &agreement)
{
    const auto of = [](const RecordPointer &record) {
        return record ? static_cast<const Agreement &>(*record).authorisation : QString();
    };
    const QString own = of(agreement.record);
    return (own.isEmpty() ? of(agreement.fallback) : own) == "specific"_L1;
}

void ContextBuilder::addParties(const DpaParties &parties)
{
    QSet<QString> engaged;
    for (const auto &activity : m_processor)
        engaged.unite(QSet<QString>(activity->subProcessors.cbegin(), activity->subProcessors.cend()));
    if (parties.supplier)
        engaged = QSet<QString>(static_cast<const SubProcessor &>(*parties.subProcessor).subProcessors.cbegin(),
                                static_cast<const SubProcessor &>(*parties.subProcessor).subProcessors.cend());
    // What a specific authorisation does not name, it does not authorise (art. 28(2)).
    const bool specific = m_request.document == "dpa"_L1 && isSpecific(parties.agreement);
    QVariantList listed, onRequest, dpa, all;
    for (const auto &party : m_state.content.all<SubProcessor>()) {
        all.append(view(party));
        if (party->until.isValid() && party->until < m_request.date)
            continue;
        (party->onRequest == Answer::Yes ? onRequest : listed).append(view(party));
        const bool unasked = engaged.isEmpty() && !parties.supplier;
        if ((unasked || engaged.contains(party->id)) && (party->onRequest != Answer::Yes || specific))
            dpa.append(view(party));
    }
    if (specific)
        onRequest.clear();
    m_names.insert(u"listed_sub_processors"_s, listed);
    m_names.insert(u"on_request_sub_processors"_s, onRequest);
    m_names.insert(u"dpa_sub_processors"_s, dpa);
    m_names.insert(u"sub_processors_shown"_s, m_request.document == "dpa"_L1              ? dpa
                                              : m_request.document == "privacy-policy"_L1 ? listed
                                                                                          : all);
}

void ContextBuilder::addPlaces()
{
    QVariantList hosting, backup, other;
    for (const auto &place : m_state.content.all<Place>())
        (place->kind == "hosting"_L1 ? hosting : place->kind == "backup"_L1 ? backup : other).append(view(place));
    m_names.insert(u"hosting_places"_s, hosting);
    m_names.insert(u"backup_places"_s, backup);
    m_names.insert(u"other_places"_s, other);
}

void ContextBuilder::addSummaries()
{
    m_names.insert(u"transfers_present"_s, !m_state.content.all<Transfer>().isEmpty());
    QVariantList never;
    bool special = false;
    for (const auto &category : m_state.content.all<DataCategory>()) {
        const RecordView categoryView = viewOf(m_state, recordType<DataCategory>(), category);
        const Term *kind = m_state.term(u"data-category"_s, category->kind);
        const bool isNever = category->presence == "never"_L1;
        special = special
               || (!isNever
                   && (!category->specialBasis.isEmpty() || (kind && kind->details.value("special"_L1).toBool())));
        if (isNever && category->items.isEmpty())
            never.append(QVariant::fromValue(categoryView));
        const QVariantList items = categoryView.lookUp(u"items"_s).toList();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString &presence = category->items.at(i).presence;
            if (presence == "never"_L1 || (isNever && presence.isEmpty()))
                never.append(items.at(i));
        }
    }
    m_names.insert(u"never_collected"_s, never);
    addDataByRole();
    m_names.insert(u"special_data_present"_s, special);
    QVariantList automated;
    for (const auto &activity : m_controller) {
        const bool described = !activity->automatedLogic.isEmpty() || !activity->automatedConsequences.isEmpty();
        if (activity->automatedDecision == Answer::Yes
            || (activity->automatedDecision == Answer::NotStated && described))
            automated.append(view(activity));
    }
    m_names.insert(u"automated_decisions"_s, automated);
    m_names.insert(u"automated_none"_s,
                   !m_controller.isEmpty() && std::ranges::all_of(m_controller, [](const auto &activity) {
                       return activity->automatedDecision == Answer::No;
                   }));
}

/// The data that we process for ourselves, or for nobody in particular, and those that we process for customers only.
void ContextBuilder::addDataByRole()
{
    const auto dataOf = [](const QList<std::shared_ptr<const Activity>> &activities) {
        QSet<QString> ids;
        for (const auto &activity : activities) {
            ids.unite(QSet<QString>(activity->data.cbegin(), activity->data.cend()));
            for (const Purpose &purpose : activity->purposes)
                ids.unite(QSet<QString>(purpose.data.cbegin(), purpose.data.cend()));
        }
        return ids;
    };
    const QSet<QString> own = dataOf(m_controller);
    const QSet<QString> customers = dataOf(m_processor);
    QVariantList controller, processor;
    for (const auto &category : m_state.content.all<DataCategory>())
        (own.contains(category->id) || !customers.contains(category->id) ? controller : processor)
            .append(view(category));
    m_names.insert(u"controller_data"_s, controller);
    m_names.insert(u"processor_data"_s, processor);
}

Result<QVariantHash> ContextBuilder::build()
{
    const Result<DpaParties> parties = dpaPartiesOf(m_state, m_request);
    if (!parties)
        return std::unexpected(parties.error());
    addDocument();
    addRecords();
    m_names.insert(u"regime"_s, regimeNames(m_state));
    m_names.insert(u"representative_lacking"_s, representativeLacking(m_state));
    addActivities(*parties);
    addStatements();
    addContacts();
    m_names.insert(measureNames(m_state, m_request));
    m_names.insert(rightsNames(m_state, m_controller));
    m_names.insert(u"rights_entries"_s, m_names.value(u"rights"_s));
    addRetention();
    addParties(*parties);
    addPlaces();
    addSummaries();
    if (m_request.document == "dpa"_L1)
        addDpaNames(m_state, *parties, m_names);
    return m_names;
}

} // namespace

Result<QVariantHash> contextOf(ComposeState &state, const DocumentRequest &request)
{
    return ContextBuilder(state, request).build();
}

} // namespace Cartulary
