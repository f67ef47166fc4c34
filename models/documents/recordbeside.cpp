// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "customers.h"
#include "demands.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "retention.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The records of a list that a document shows: not what is never processed, not who is named on request only.
bool isShown(const Register::Found &found)
{
    if (found.type == &recordType<SubProcessor>())
        return static_cast<const SubProcessor &>(*found.record).onRequest != Answer::Yes;
    if (found.type == &recordType<DataCategory>())
        return static_cast<const DataCategory &>(*found.record).presence != "never"_L1;
    if (found.type == &recordType<Source>())
        return static_cast<const Source &>(*found.record).never != Answer::Yes;
    return true;
}

} // namespace

/// "data_shown" of an activity: the list `data` without what is not to be shown.
QVariant RecordView::shown(const QString &listName) const
{
    const Field *field = type->field(listName);
    if (!field || field->kind != Field::Kind::References)
        return {};
    QStringList ids = std::get<QStringList>(field->get(*fields));
    ids.removeIf([this](const QString &id) {
        const Register::Found found = state->content.find(id);
        return !found.type || !isShown(found);
    });
    return ids.isEmpty() ? QVariant() : listValue(*field, ids, originOf(*field, record));
}

/// "data_left" of an activity: the data that no purpose names as its own.
QVariant RecordView::dataLeft() const
{
    const auto &activity = static_cast<const Activity &>(*fields);
    QStringList ids = activity.data;
    ids.removeIf([this, &activity](const QString &id) {
        const Register::Found found = state->content.find(id);
        const bool named = std::ranges::any_of(activity.purposes,
                                               [&id](const Purpose &purpose) { return purpose.data.contains(id); });
        return named || !found.type || !isShown(found);
    });
    const Field &field = *type->field(u"data"_s);
    return ids.isEmpty() ? QVariant() : in(ViewMode::Clause).listValue(field, ids, originOf(field, record));
}

namespace {

/// The customers for whom @p activity is carried out: those it names, and those that name it (art. 30(2)(a)).
QVariantList servedCustomers(ComposeState &state, const Activity &activity)
{
    QStringList ids;
    for (const auto &customer : state.content.all<Customer>()) {
        if (activity.customers.contains(customer->id) || customer->activities.contains(activity.id))
            ids.append(customer->id);
    }
    return viewsOf(state, ids);
}

/// The phase of @p rule from whose beginning its trigger counts: the first that lasts a stated time. Data that are
/// kept "as long as the contract lasts, then one year" are counted from the end of the contract.
qsizetype countedPhase(const RetentionRule &rule)
{
    const auto counted = std::ranges::find_if(rule.phases, [](const RetentionPhase &phase) {
        return phase.period.qualifier != Period::Qualifier::Criterion && !isEmpty(Value(phase.period));
    });
    return counted == rule.phases.end() ? 0 : counted - rule.phases.begin();
}

/// One phase of a retention rule: its period, what it runs from, its kind and its condition.
QString phaseInWords(const RecordView &phase)
{
    const auto words = [&phase](ViewMode mode, const QString &name) { return phase.in(mode).lookUp(name).toString(); };
    QStringList parts{words(ViewMode::Clause, u"period"_s), words(ViewMode::Plain, u"start"_s)};
    if (static_cast<const RetentionPhase &>(*phase.fields).kind != "active"_L1)
        parts.append(words(ViewMode::Phrases, u"kind"_s));
    parts.removeAll(QString());
    const QString text = parts.join(u", "_s);
    const QString condition = text.isEmpty() ? QString() : words(ViewMode::Clause, u"condition"_s);
    return condition.isEmpty() ? text : text + u" ("_s + condition + u')';
}

} // namespace

/// "au maximum 3 ans, à compter de la fin du contrat, puis 5 ans en archivage": the phases of a retention rule in
/// words.
QVariant RecordView::summary() const
{
    QStringList phases;
    for (const QVariant &phase : parts(*type->field(u"phases"_s))) {
        if (const QString words = phaseInWords(phase.value<RecordView>()); !words.isEmpty())
            phases.append(words);
    }
    return phases.join(state->words["phase_then"]);
}

/// What a phase of a retention rule runs from: the words of the rule where its time is counted, else the phase's own
/// trigger, else that of the rule.
QVariant RecordView::start() const
{
    const auto &rule = static_cast<const RetentionRule &>(*record);
    const RecordView whole = viewOf(*state, recordType<RetentionRule>(), record);
    const bool counted = prefix == u"phases.%1."_s.arg(countedPhase(rule));
    if (counted && !rule.triggerText.isEmpty())
        return whole.in(ViewMode::Clause).lookUp(u"trigger_text"_s);
    if (!static_cast<const RetentionPhase &>(*fields).trigger.isEmpty())
        return in(ViewMode::Phrases).lookUp(u"trigger"_s);
    return counted ? whole.in(ViewMode::Phrases).lookUp(u"trigger"_s) : QVariant();
}

/// The legal form, unless the name ends with it: "Acme SAS (SAS)" says it twice.
QVariant RecordView::legalFormShown() const
{
    const auto text = [this](const QString &name) {
        const Field *field = type->field(name);
        const Value content = field ? field->get(*fields) : Value();
        if (const auto *words = std::get_if<LocalizedText>(&content))
            return words->anyText(state->language);
        const auto *words = std::get_if<QString>(&content);
        return words ? *words : QString();
    };
    const QString form = text(u"legal_form"_s);
    const QString name = u' ' + text(u"name"_s);
    return name.endsWith(u' ' + form, Qt::CaseInsensitive) ? QVariant() : value(*type->field(u"legal_form"_s));
}

/// What the wording may ask of a record about the demands of the law; nothing if @p property is no such name.
std::optional<QVariant> RecordView::demanded(const QString &property) const
{
    if (property == "decision"_L1 && type == &recordType<Transfer>()) {
        const Term *decision = adequacyDecision(*state, static_cast<const Transfer &>(*fields));
        const Origin origin = originOf(*type->field(u"safeguard"_s), record);
        return decision ? QVariant::fromValue(TermView{state, decision, origin, {}, {}}) : QVariant();
    }
    if (property == "copy_owed"_L1 && type == &recordType<Transfer>()) {
        const Term *term = state->term(u"safeguard"_s, static_cast<const Transfer &>(*fields).safeguard);
        return term && term->details.value("copy"_L1).toBool(state->ownTerms.contains(term->id));
    }
    if (property == "transfers_lacking"_L1 && type == &recordType<Activity>())
        return transfersLacking(*state, static_cast<const Activity &>(*fields));
    if (property == "transfers_lacking"_L1 && type == &recordType<SubProcessor>())
        return transfersLacking(*state, static_cast<const SubProcessor &>(*fields));
    if (property == "special_basis_lacking"_L1 && type == &recordType<DataCategory>())
        return specialBasisLacking(*state, static_cast<const DataCategory &>(*fields));
    return std::nullopt;
}

/// When a version of a document was made: date, time, offset and zone.
QVariant RecordView::moment() const
{
    const auto words = [this](const QString &name) { return in(ViewMode::Plain).lookUp(name).toString(); };
    QString when = words(u"date"_s);
    if (when.isEmpty())
        return {};
    if (const QString time = words(u"time"_s); !time.isEmpty())
        when += state->words["at_time"].replace("{time}"_L1, time);
    QString zone = words(u"utc_offset"_s);
    if (const QString name = words(u"zone"_s); !name.isEmpty())
        zone += zone.isEmpty() ? name : u" ("_s + name + u')';
    if (!zone.isEmpty())
        when += u", "_s + zone;
    return when;
}

/// What the wording may ask of a record besides its fields.
QVariant RecordView::beside(const QString &property) const
{
    if (property == "id"_L1)
        return record->id;
    if (property == "legal_form_shown"_L1 && type->field(u"legal_form"_s))
        return legalFormShown();
    if (property.endsWith("_shown"_L1) && type->field(property.chopped(6)))
        return shown(property.chopped(6));
    if (property == "summary"_L1 && type == &recordType<RetentionRule>())
        return summary();
    if (property == "data_left"_L1 && type == &recordType<Activity>())
        return dataLeft();
    if (property == "served_customers"_L1 && type == &recordType<Activity>())
        return servedCustomers(*state, static_cast<const Activity &>(*fields));
    if (property == "when"_L1 && type == &partType<Version>())
        return moment();
    if (property == "start"_L1 && type == &partType<RetentionPhase>())
        return start();
    if (const std::optional<QVariant> found = demanded(property))
        return *found;
    if (!extra.contains(property))
        state->unknownNames.insert(type->name + u'.' + property);
    return extra.value(property);
}

} // namespace Cartulary
