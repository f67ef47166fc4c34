// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedfields.h"

#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "retention.h"
#include "vocabulary.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Condition = std::function<bool(const Fields &, const Fields *)>;

/// A condition on the record that has the field.
template<typename T>
Condition when(bool (*condition)(const T &))
{
    return [condition](const Fields &owner, const Fields *) { return condition(static_cast<const T &>(owner)); };
}

/// A condition on a part and on the activity it belongs to.
template<typename Part>
Condition within(bool (*condition)(const Part &, const Activity &))
{
    return [condition](const Fields &owner, const Fields *record) {
        return condition(static_cast<const Part &>(owner),
                         record ? static_cast<const Activity &>(*record) : Activity());
    };
}

/// The article speaks of the field where there is such a thing, allows for its absence, or is answered elsewhere.
Condition never()
{
    return [](const Fields &, const Fields *) { return false; };
}

/// Whether information of articles 13 and 14 and the record of article 30(1) are due. So it is until the role is said.
bool decides(const Activity &activity)
{
    return activity.role != "processor"_L1 && activity.role != "intermediary"_L1;
}

bool serves(const Activity &activity)
{
    return activity.role == "processor"_L1;
}

bool isSpecial(const DataCategory &category)
{
    const Term *kind = vocabulary(u"data-category"_s)->find(category.kind);
    return kind && kind->details.value("special"_L1).toBool();
}

/// Persons may turn to this contact about their data, and must be told how.
bool isForPersons(const Contact &contact)
{
    static const QStringList roles{u"dpo"_s, u"privacy_contact"_s, u"representative"_s, u"right_of_access"_s};
    return std::ranges::any_of(contact.roles, [](const QString &role) { return roles.contains(role); });
}

/// The safeguards of article 46, under which the law of the destination must be looked at.
bool isAppropriateSafeguard(const QString &safeguard)
{
    static const QStringList safeguards{u"scc"_s,
                                        u"bcr"_s,
                                        u"code_of_conduct"_s,
                                        u"certification"_s,
                                        u"ad_hoc_clauses"_s,
                                        u"administrative_arrangement"_s};
    return safeguards.contains(safeguard);
}

QList<AskedCondition> organisationConditions()
{
    return {
        // Said of each activity; the organisation's general statement is an extra.
        {u"organisation"_s, u"automated_decisions"_s, never()},
        {u"contact"_s, u"email"_s, when<Contact>([](const Contact &c) {
             return isForPersons(c) && c.phone.isEmpty() && c.formUrl.isEmpty() && c.address.isEmpty();
         })},
        // Not every authority gives one.
        {u"contact"_s, u"designation_number"_s, never()},
    };
}

QList<AskedCondition> activityConditions()
{
    return {
        {u"activity"_s, u"joint_controllers"_s,
         when<Activity>([](const Activity &a) { return a.role == "joint_controller"_L1; })},
        {u"activity"_s, u"subject_matter"_s, when<Activity>(serves)},
        {u"activity"_s, u"nature"_s, when<Activity>(serves)},
        {u"activity"_s, u"duration"_s, when<Activity>(serves)},
        {u"activity"_s, u"instructions"_s, when<Activity>(serves)},
        {u"activity"_s, u"staff_access"_s, when<Activity>(serves)},
        {u"activity"_s, u"customer_duties"_s, when<Activity>(serves)},
        {u"activity"_s, u"customers"_s, when<Activity>(serves)},
        {u"activity"_s, u"sources"_s, when<Activity>(decides)},
        // Each purpose without a basis is a gap, unless bases are stated here for all.
        {u"activity"_s, u"general_bases"_s, never()},
        {u"activity"_s, u"provision"_s, when<Activity>(decides)},
        {u"activity"_s, u"provision_consequence"_s, when<Activity>([](const Activity &a) {
             return decides(a) && !a.provision.isEmpty() && a.provision != "optional"_L1;
         })},
        // Sub-processors count among the recipients.
        {u"activity"_s, u"recipients"_s,
         when<Activity>([](const Activity &a) { return decides(a) && a.subProcessors.isEmpty(); })},
        {u"activity"_s, u"sub_processors"_s, never()},
        {u"activity"_s, u"transfers"_s, never()},
        {u"activity"_s, u"retention"_s, when<Activity>(decides)},
        {u"activity"_s, u"measures"_s, never()},
        {u"activity"_s, u"automated_decision"_s, when<Activity>(decides)},
        {u"activity"_s, u"automated_logic"_s,
         when<Activity>([](const Activity &a) { return decides(a) && a.automatedDecision == Answer::Yes; })},
        {u"activity"_s, u"automated_consequences"_s,
         when<Activity>([](const Activity &a) { return decides(a) && a.automatedDecision == Answer::Yes; })},
        {u"activity"_s, u"dpia"_s, when<Activity>(decides)},
        {u"activity"_s, u"dpia_note"_s, when<Activity>([](const Activity &a) {
             return decides(a) && !a.dpia.isEmpty() && a.dpia != "not_required"_L1;
         })},
        {u"purpose"_s, u"legal_bases"_s,
         within<Purpose>([](const Purpose &, const Activity &a) { return decides(a) && a.generalBases.isEmpty(); })},
        // Asked of the category of data.
        {u"purpose"_s, u"special_basis"_s, never()},
        {u"purpose"_s, u"legitimate_interest"_s, within<Purpose>([](const Purpose &p, const Activity &a) {
             return decides(a) && p.legalBases.contains("legitimate_interests"_L1);
         })},
        {u"purpose"_s, u"balance"_s, within<Purpose>([](const Purpose &p, const Activity &a) {
             return decides(a) && p.legalBases.contains("legitimate_interests"_L1);
         })},
        {u"purpose"_s, u"obligation"_s, within<Purpose>([](const Purpose &p, const Activity &a) {
             return decides(a) && p.legalBases.contains("legal_obligation"_L1);
         })},
        // Owed for direct marketing only, which no field tells apart.
        {u"purpose"_s, u"opt_out"_s, never()},
        {u"general_basis"_s, u"interest"_s,
         when<GeneralBasis>([](const GeneralBasis &b) { return b.basis == "legitimate_interests"_L1; })},
    };
}

QList<AskedCondition> dataConditions()
{
    return {
        {u"data_subject"_s, u"vulnerable"_s, never()},
        // The activity says whether its data must be given, and where they come from.
        {u"data_item"_s, u"mandatory"_s, never()},
        {u"data_category"_s, u"sources"_s, never()},
        {u"data_category"_s, u"special_basis"_s,
         when<DataCategory>([](const DataCategory &c) { return isSpecial(c) && c.presence != "never"_L1; })},
        {u"source"_s, u"publicly_accessible"_s,
         when<Source>([](const Source &s) { return s.mode == "third_party"_L1 && s.never != Answer::Yes; })},
        // A category of recipients has no country.
        {u"recipient"_s, u"country"_s,
         when<Recipient>([](const Recipient &r) { return !r.legalForm.isEmpty() || !r.address.isEmpty(); })},
        {u"sub_processor"_s, u"sub_processors"_s, never()},
        {u"transfer"_s, u"safeguard_details"_s, when<Transfer>([](const Transfer &t) {
             return t.safeguard == "scc"_L1 || t.safeguard == "ad_hoc_clauses"_L1
                 || t.safeguard == "compelling_interests"_L1;
         })},
        {u"transfer"_s, u"copy"_s, never()},
        {u"transfer"_s, u"assessment"_s,
         when<Transfer>([](const Transfer &t) { return isAppropriateSafeguard(t.safeguard); })},
        {u"retention_rule"_s, u"data"_s,
         when<RetentionRule>([](const RetentionRule &r) { return r.target.isEmpty(); })},
        {u"retention_rule"_s, u"trigger"_s, when<RetentionRule>([](const RetentionRule &r) {
             return r.triggerText.isEmpty() && r.referenceDocument.isEmpty()
                 && std::ranges::all_of(r.phases, [](const RetentionPhase &p) { return p.trigger.isEmpty(); });
         })},
        {u"retention_rule"_s, u"phases"_s,
         when<RetentionRule>([](const RetentionRule &r) { return r.referenceDocument.isEmpty(); })},
        {u"retention_phase"_s, u"trigger"_s, never()},
        {u"backup_regime"_s, u"deleted_data_retention"_s,
         when<BackupRegime>([](const BackupRegime &b) { return b.deletedData.isEmpty(); })},
        // One plan serves many regimes; that restoring works is shown by the tests.
        {u"backup_regime"_s, u"recovery_plan"_s, never()},
    };
}

QList<AskedCondition> protectionConditions()
{
    return {
        // Many a measure answers article 32 as a whole.
        {u"security_measure"_s, u"article32"_s, never()},
        // Said once, in one of the procedures.
        {u"breach_procedure"_s, u"incidents_logged"_s, never()},
        {u"breach_procedure"_s, u"delay"_s,
         when<BreachProcedure>([](const BreachProcedure &b) { return b.delayText.isEmpty(); })},
        {u"breach_procedure"_s, u"delay_text"_s, never()},
        {u"right_channel"_s, u"text"_s,
         when<RightChannel>([](const RightChannel &c) { return c.contact.isEmpty() && c.url.isEmpty(); })},
        // Without these the legal rule holds, and the documents state it.
        {u"rights_procedure"_s, u"response_time"_s, never()},
        {u"rights_procedure"_s, u"response_from"_s, never()},
        {u"rights_procedure"_s, u"extension"_s, never()},
        {u"rights_procedure"_s, u"suspension"_s, never()},
        {u"rights_procedure"_s, u"identity_proof"_s, never()},
        {u"rights_procedure"_s, u"identity_details"_s, never()},
        {u"rights_procedure"_s, u"fee"_s, never()},
        {u"rights_procedure"_s, u"fee_details"_s,
         when<RightsProcedure>([](const RightsProcedure &p) { return !p.fee.isEmpty() && p.fee != "free"_L1; })},
        {u"rights_procedure"_s, u"channels"_s, never()},
    };
}

QList<AskedCondition> customerConditions()
{
    const Condition general = when<Agreement>([](const Agreement &a) { return a.authorisation == "general"_L1; });
    // An agreement with a customer says only where it departs from the standard terms.
    const Condition onItsOwn = when<Agreement>([](const Agreement &a) { return a.customer.isEmpty(); });
    QList<AskedCondition> conditions{
        {u"customer"_s, u"dpo"_s, never()},
        {u"customer"_s, u"dpo_email"_s, when<Customer>([](const Customer &c) { return !c.dpo.isEmpty(); })},
        {u"customer"_s, u"representative"_s, never()},
        {u"customer"_s, u"special_data"_s, never()},
        {u"agreement"_s, u"subject_matter"_s, onItsOwn},
        {u"agreement"_s, u"purpose"_s, onItsOwn},
        {u"agreement"_s, u"authorisation"_s, onItsOwn},
        {u"agreement"_s, u"notice_period"_s, general},
        {u"agreement"_s, u"objection_period"_s, general},
        // The standard terms, with neither customer nor supplier, are never signed as such.
        {u"agreement"_s, u"signed_on"_s,
         when<Agreement>([](const Agreement &a) { return !a.customer.isEmpty() || !a.supplier.isEmpty(); })},
    };
    // A usual clause stands in the document without them.
    for (const auto &field :
         {u"duration"_s, u"instructions"_s, u"confidentiality"_s, u"authorisation_text"_s, u"objection_effect"_s,
          u"sub_processor_list"_s, u"sub_processor_obligations"_s, u"assistance"_s, u"assistance_delay"_s,
          u"breach_delay"_s, u"breach_contact"_s, u"end_choice"_s, u"deletion_delay"_s, u"end_text"_s,
          u"audit_notice"_s, u"audit_terms"_s, u"transfer_terms"_s, u"liability"_s, u"controller_duties"_s})
        conditions.append({u"agreement"_s, field, never()});
    return conditions;
}

} // namespace

const QList<AskedCondition> &askedConditions()
{
    static const QList<AskedCondition> conditions = organisationConditions() + activityConditions() + dataConditions()
                                                  + protectionConditions() + customerConditions();
    return conditions;
}

} // namespace Cartulary
