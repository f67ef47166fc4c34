// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflow.h"

#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "vocabulary.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Makes the nodes and edges of one register.
class FlowBuilder
{
public:
    FlowBuilder(const Register &content, Language language, QDate day)
        : m_content(content)
        , m_language(language)
        , m_day(day)
    {
        for (const auto &activity : content.all<Activity>()) {
            if (activity->status != "ended"_L1)
                m_activities.append(activity);
        }
    }

    DataFlow build();

private:
    void addPeople();
    void addOrganisation();
    void addRecipients();
    void addSubProcessors();
    void addFurtherEdges();
    void addPlaces();

    qsizetype add(const RecordType &type, const Record &record, FlowNode node);
    QString termLabel(const QString &list, const QString &id) const;
    QString safeguardFor(const QString &partyId) const;
    QStringList names(const QStringList &ids) const;
    QStringList shared(const QList<PartyData> &data) const;
    QStringList dataOf(const DataSubject &people) const;
    /// The data of the activities that name @p id in their field @p parties.
    QStringList dataGivenTo(const QString &id, QStringList Activity::*parties) const;
    bool isOver(const SubProcessor &party) const { return party.until.isValid() && party.until < m_day; }

    const Register &m_content;
    const Language m_language;
    const QDate m_day;
    QList<std::shared_ptr<const Activity>> m_activities;
    DataFlow m_flow;
    QHash<QString, qsizetype> m_nodes; ///< by record id
    qsizetype m_organisation = 0;
};

void appendNew(QStringList &list, const QStringList &more)
{
    for (const QString &entry : more) {
        if (!entry.isEmpty() && !list.contains(entry))
            list.append(entry);
    }
}

DataFlow FlowBuilder::build()
{
    addPeople();
    addOrganisation();
    addRecipients();
    addSubProcessors();
    addFurtherEdges();
    addPlaces();
    // The organisation alone gives nothing to anybody.
    return m_flow.nodes.size() > 1 ? m_flow : DataFlow();
}

qsizetype FlowBuilder::add(const RecordType &type, const Record &record, FlowNode node)
{
    node.recordType = type.name;
    node.recordId = record.id;
    if (node.name.isEmpty())
        node.name = displayName(type, record, m_language);
    node.territory = territoryOf(node.country);
    m_nodes.insert(record.id, m_flow.nodes.size());
    m_flow.nodes.append(node);
    return m_flow.nodes.size() - 1;
}

QString FlowBuilder::termLabel(const QString &list, const QString &id) const
{
    if (const Term *term = vocabulary(list)->find(id))
        return term->label.anyText(m_language);
    const Register::Found own = m_content.find(id);
    return own.type ? displayName(*own.type, *own.record, m_language) : id;
}

QString FlowBuilder::safeguardFor(const QString &partyId) const
{
    QStringList safeguards;
    for (const auto &transfer : m_content.all<Transfer>()) {
        const bool itsOwn = transfer->subProcessor == partyId || transfer->recipient == partyId;
        if (itsOwn && !transfer->safeguard.isEmpty() && transfer->safeguard != "none"_L1)
            appendNew(safeguards, {termLabel(u"safeguard"_s, transfer->safeguard)});
    }
    return safeguards.join(u" · "_s);
}

QStringList FlowBuilder::names(const QStringList &ids) const
{
    QStringList result;
    for (const QString &id : ids) {
        const Register::Found found = m_content.find(id);
        if (found.type)
            appendNew(result, {displayName(*found.type, *found.record, m_language)});
    }
    return result;
}

QStringList FlowBuilder::shared(const QList<PartyData> &data) const
{
    QStringList result;
    for (const PartyData &part : data) {
        const QString text = part.text.isEmpty() ? names(part.data).join(u", "_s) : part.text.anyText(m_language);
        if (!text.isEmpty())
            appendNew(result,
                      {part.mode.isEmpty() ? text : u"%1 (%2)"_s.arg(text, termLabel(u"data-mode"_s, part.mode))});
    }
    return result;
}

QStringList FlowBuilder::dataOf(const DataSubject &people) const
{
    QStringList result;
    for (const auto &category : m_content.all<DataCategory>()) {
        if (category->presence == "never"_L1)
            continue;
        const bool isTheirs = category->subjects.contains(people.id)
                           || (category->subjects.isEmpty()
                               && std::ranges::any_of(m_activities, [&](const auto &activity) {
                                      return activity->subjects.contains(people.id)
                                          && activity->data.contains(category->id);
                                  }));
        if (isTheirs)
            appendNew(result, {category->name.anyText(m_language)});
    }
    return result;
}

QStringList FlowBuilder::dataGivenTo(const QString &id, QStringList Activity::*parties) const
{
    QStringList result;
    for (const auto &activity : m_activities) {
        if ((*activity.*parties).contains(id))
            appendNew(result, names(activity->data));
    }
    return result;
}

void FlowBuilder::addPeople()
{
    for (const auto &people : m_content.all<DataSubject>()) {
        FlowNode node{.kind = FlowNode::Kind::People, .forCustomers = people->customersOwn == Answer::Yes};
        add(recordType<DataSubject>(), *people, node);
    }
}

void FlowBuilder::addOrganisation()
{
    const auto organisation = m_content.first<Organisation>();
    FlowNode node{.kind = FlowNode::Kind::Organisation};
    if (organisation) {
        node.name = organisation->shortName.isEmpty() ? organisation->name : organisation->shortName;
        node.country = organisation->address.country;
        m_organisation = add(recordType<Organisation>(), *organisation, node);
    } else {
        m_organisation = m_flow.nodes.size();
        m_flow.nodes.append(node);
    }
    for (const auto &people : m_content.all<DataSubject>())
        m_flow.edges.append({m_nodes.value(people->id), m_organisation, dataOf(*people)});
}

void FlowBuilder::addRecipients()
{
    for (const auto &recipient : m_content.all<Recipient>()) {
        FlowNode node{.kind = FlowNode::Kind::Recipient,
                      .detail = recipient->purpose.anyText(m_language),
                      .country = recipient->country.isEmpty() ? recipient->address.country : recipient->country,
                      .safeguard = safeguardFor(recipient->id)};
        QStringList what = shared(recipient->sharedData);
        if (what.isEmpty())
            what = dataGivenTo(recipient->id, &Activity::recipients);
        m_flow.edges.append({m_organisation, add(recordType<Recipient>(), *recipient, node), what});
    }
}

void FlowBuilder::addSubProcessors()
{
    QSet<QString> engagedByOthers;
    for (const auto &party : m_content.all<SubProcessor>())
        engagedByOthers.unite(QSet<QString>(party->subProcessors.begin(), party->subProcessors.end()));
    for (const auto &party : m_content.all<SubProcessor>()) {
        if (isOver(*party))
            continue;
        const bool isOurs = !engagedByOthers.contains(party->id)
                         || std::ranges::any_of(m_activities, [&](const auto &activity) {
                                return activity->subProcessors.contains(party->id);
                            });
        FlowNode node{.kind = isOurs ? FlowNode::Kind::SubProcessor : FlowNode::Kind::FurtherSubProcessor,
                      .detail = party->purpose.anyText(m_language),
                      .country = party->country.isEmpty() ? party->address.country : party->country,
                      .safeguard = safeguardFor(party->id)};
        const qsizetype index = add(recordType<SubProcessor>(), *party, node);
        if (!isOurs)
            continue;
        QStringList what = shared(party->sharedData);
        if (what.isEmpty())
            what = dataGivenTo(party->id, &Activity::subProcessors);
        m_flow.edges.append({m_organisation, index, what});
    }
}

void FlowBuilder::addFurtherEdges()
{
    for (const auto &party : m_content.all<SubProcessor>()) {
        for (const QString &further : party->subProcessors) {
            if (!m_nodes.contains(party->id) || !m_nodes.contains(further))
                continue;
            const auto record = std::static_pointer_cast<const SubProcessor>(m_content.find(further).record);
            m_flow.edges.append({m_nodes.value(party->id), m_nodes.value(further), shared(record->sharedData)});
        }
    }
}

void FlowBuilder::addPlaces()
{
    for (const auto &place : m_content.all<Place>()) {
        QStringList detail;
        if (!place->kind.isEmpty())
            detail.append(termLabel(u"place-kind"_s, place->kind));
        appendNew(detail, {place->city});
        FlowNode node{.kind = FlowNode::Kind::Place,
                      .detail = detail.join(u", "_s),
                      .country = place->country.isEmpty() ? place->address.country : place->country,
                      .safeguard = safeguardFor(place->subProcessor)};
        const qsizetype index = add(recordType<Place>(), *place, node);
        const qsizetype from = m_nodes.value(place->subProcessor, m_organisation);
        QStringList what;
        appendNew(what, {place->content.anyText(m_language)});
        m_flow.edges.append({from, index, what});
    }
}

} // namespace

bool FlowNode::lacksSafeguard() const
{
    return safeguard.isEmpty() && (territory == Territory::Third || territory == Territory::AdequateOnCondition);
}

DataFlow dataFlow(const Register &content, Language language, QDate day)
{
    return FlowBuilder(content, language, day).build();
}

} // namespace Cartulary
