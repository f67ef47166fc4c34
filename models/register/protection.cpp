// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &recordType<SecurityMeasure>()
{
    static const RecordType type = detail::describe<SecurityMeasure>("security_measure", "security_measures", {u"Mesure de sécurité"_s, u"Security measure"_s}, {u"Mesures de sécurité"_s, u"Security measures"_s}, {
        CARTULARY_FIELD(SecurityMeasure, name, "Mesure", "Measure").law("32").mandatory(),
        CARTULARY_FIELD(SecurityMeasure, kind, "Genre", "Kind").from("measure-kind"),
        CARTULARY_FIELD(SecurityMeasure, heading, "Rubrique de l’annexe III", "Heading of Annex III").from("measure-heading"),
        CARTULARY_FIELD(SecurityMeasure, article32, "Point de l’article 32", "Point of Article 32").from("article32").law("32(1)"),
        CARTULARY_FIELD(SecurityMeasure, standards, "Normes et protocoles", "Standards and protocols"),
        CARTULARY_FIELD(SecurityMeasure, subProcessor, "Assurée par", "Provided by").to("sub_processor"),
        CARTULARY_FIELD(SecurityMeasure, scope, "Portée", "Scope"),
        CARTULARY_FIELD(SecurityMeasure, condition, "Condition", "Condition"),
        CARTULARY_FIELD(SecurityMeasure, frequency, "Quand", "When"),
        CARTULARY_FIELD(SecurityMeasure, group, "Groupe", "Group"),
        CARTULARY_FIELD(SecurityMeasure, confidential, "À ne pas publier", "Not to be published"),
        CARTULARY_FIELD(SecurityMeasure, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<BreachProcedure>()
{
    static const RecordType type = detail::describe<BreachProcedure>("breach_procedure", "breach_procedures", {u"Procédure en cas de violation"_s, u"Breach procedure"_s}, {u"Procédures en cas de violation"_s, u"Breach procedures"_s}, {
        CARTULARY_FIELD(BreachProcedure, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(BreachProcedure, trigger, "Ce qui la déclenche", "What sets it off").law("33"),
        CARTULARY_FIELD(BreachProcedure, informed, "Qui est informé", "Who is told").law("33(2)"),
        CARTULARY_FIELD(BreachProcedure, delay, "Délai", "Delay").law("33(2)"),
        CARTULARY_FIELD(BreachProcedure, delayText, "Délai, en toutes lettres", "Delay, in words").law("33(2)"),
        CARTULARY_FIELD(BreachProcedure, channel, "Par quelle voie", "By which channel"),
        CARTULARY_FIELD(BreachProcedure, content, "Contenu de la notification", "Content of the notification").law("33(3)"),
        CARTULARY_FIELD(BreachProcedure, incidentsLogged, "Incidents consignés", "Incidents recorded").law("33(5)"),
        CARTULARY_FIELD(BreachProcedure, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &partType<RightChannel>()
{
    static const RecordType type = detail::describe<RightChannel>("right_channel", "channels", {u"Voie"_s, u"Channel"_s}, {u"Voies"_s, u"Channels"_s}, {
        CARTULARY_FIELD(RightChannel, kind, "Voie", "Channel").from("channel"),
        CARTULARY_FIELD(RightChannel, text, "Comment", "How").law("12(2)"),
        CARTULARY_FIELD(RightChannel, contact, "Contact", "Contact").to("contact"),
        CARTULARY_FIELD(RightChannel, url, "Lien", "Link").as(Field::Kind::Url),
    });
    return type;
}

template<>
const RecordType &recordType<Right>()
{
    static const RecordType type = detail::describe<Right>("right", "rights", {u"Droit"_s, u"Right"_s}, {u"Droits"_s, u"Rights"_s}, {
        CARTULARY_FIELD(Right, name, "Intitulé", "Title"),
        CARTULARY_FIELD(Right, rights, "Droits", "Rights").from("right").law("13(2)(b)"),
        CARTULARY_FIELD(Right, subjects, "Titulaires", "Holders").to("data_subject"),
        CARTULARY_FIELD(Right, activities, "Activités concernées", "Activities concerned").to("activity"),
        CARTULARY_FIELD(Right, channels, "Comment l’exercer", "How to exercise it").law("12(2)"),
        CARTULARY_FIELD(Right, condition, "Condition", "Condition"),
        CARTULARY_FIELD(Right, exceptions, "Exceptions", "Exceptions"),
        CARTULARY_FIELD(Right, limitsUrl, "Lien vers les limites", "Link to the limits").as(Field::Kind::Url),
        CARTULARY_FIELD(Right, limits, "Limites", "Limits"),
        CARTULARY_FIELD(Right, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<RightsProcedure>()
{
    static const RecordType type = detail::describe<RightsProcedure>("rights_procedure", "rights_procedures", {u"Procédure d’exercice des droits"_s, u"Procedure for rights"_s}, {u"Procédures d’exercice des droits"_s, u"Procedures for rights"_s}, {
        CARTULARY_FIELD(RightsProcedure, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(RightsProcedure, responseTime, "Délai de réponse", "Time to answer").law("12(3)"),
        CARTULARY_FIELD(RightsProcedure, responseFrom, "À compter de", "From").from("request-start").law("12(3)"),
        CARTULARY_FIELD(RightsProcedure, extension, "Prolongation", "Extension").law("12(3)"),
        CARTULARY_FIELD(RightsProcedure, suspension, "Suspension", "Suspension").law("12(3)"),
        CARTULARY_FIELD(RightsProcedure, identityProof, "Preuve d’identité", "Proof of identity").from("identity-proof").law("12(6)"),
        CARTULARY_FIELD(RightsProcedure, identityDetails, "Précision sur la preuve d’identité", "Note on proof of identity").law("12(6)"),
        CARTULARY_FIELD(RightsProcedure, postDetails, "Envoi postal", "Sending by post"),
        CARTULARY_FIELD(RightsProcedure, inPerson, "Sur place possible", "In person possible"),
        CARTULARY_FIELD(RightsProcedure, fee, "Coût", "Cost").from("fee").law("12(5)"),
        CARTULARY_FIELD(RightsProcedure, feeDetails, "Précision sur le coût", "Note on the cost").law("12(5)"),
        CARTULARY_FIELD(RightsProcedure, correctionDuty, "Signalement des erreurs", "Reporting of errors"),
        CARTULARY_FIELD(RightsProcedure, channels, "Voies", "Channels").law("12(2)"),
        CARTULARY_FIELD(RightsProcedure, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &partType<Authorisation>()
{
    static const RecordType type = detail::describe<Authorisation>("authorisation", "authorisations", {u"Élément"_s, u"Item"_s}, {u"Éléments"_s, u"Items"_s}, {
        CARTULARY_FIELD(Authorisation, text, "Texte", "Text").mandatory(),
    });
    return type;
}

template<>
const RecordType &recordType<Consent>()
{
    static const RecordType type = detail::describe<Consent>("consent", "consents", {u"Consentement"_s, u"Consent"_s}, {u"Consentements"_s, u"Consents"_s}, {
        CARTULARY_FIELD(Consent, name, "Nom", "Name").law("7").mandatory(),
        CARTULARY_FIELD(Consent, wording, "Texte de la case ou de la demande", "Words of the box or the request").law("7(2)"),
        CARTULARY_FIELD(Consent, mandatory, "Case obligatoire", "Mandatory box").law("7(4)"),
        CARTULARY_FIELD(Consent, where, "Où et quand il est demandé", "Where and when it is asked"),
        CARTULARY_FIELD(Consent, authorisations, "Ce qu’il autorise", "What it authorises").law("7(2)"),
        CARTULARY_FIELD(Consent, purpose, "But", "Aim"),
        CARTULARY_FIELD(Consent, alternative, "Autre possibilité sans consentement", "Alternative without consent"),
        CARTULARY_FIELD(Consent, withdrawal, "Comment le retirer", "How to withdraw it").law("7(3)"),
        CARTULARY_FIELD(Consent, recordFormat, "Preuve conservée", "Record kept").law("7(1)"),
        CARTULARY_FIELD(Consent, activities, "Activités concernées", "Activities concerned").to("activity"),
        CARTULARY_FIELD(Consent, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Cookie>()
{
    static const RecordType type = detail::describe<Cookie>("cookie", "cookies", {u"Cookie"_s, u"Cookie"_s}, {u"Cookies"_s, u"Cookies"_s}, {
        CARTULARY_FIELD(Cookie, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(Cookie, purpose, "Finalité", "Purpose").from("cookie-purpose"),
        CARTULARY_FIELD(Cookie, description, "Description", "Description"),
        CARTULARY_FIELD(Cookie, provider, "Émetteur", "Provider"),
        CARTULARY_FIELD(Cookie, duration, "Durée", "Lifetime"),
        CARTULARY_FIELD(Cookie, consent, "Consentement demandé", "Consent asked"),
        CARTULARY_FIELD(Cookie, storage, "Stockage", "Storage"),
        CARTULARY_FIELD(Cookie, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<CookiePolicy>()
{
    static const RecordType type = detail::describe<CookiePolicy>("cookie_policy", "cookie_policies", {u"Politique de cookies"_s, u"Cookie policy"_s}, {u"Politiques de cookies"_s, u"Cookie policies"_s}, {
        CARTULARY_FIELD(CookiePolicy, explanation, "Explication", "Explanation"),
        CARTULARY_FIELD(CookiePolicy, uses, "Usages", "Uses"),
        CARTULARY_FIELD(CookiePolicy, storage, "Stockage", "Storage"),
        CARTULARY_FIELD(CookiePolicy, control, "Réglages et refus", "Settings and refusal"),
        CARTULARY_FIELD(CookiePolicy, consent, "Consentement", "Consent"),
        CARTULARY_FIELD(CookiePolicy, choiceRetention, "Conservation du choix", "How long the choice is kept"),
        CARTULARY_FIELD(CookiePolicy, doNotTrack, "Signal « Do Not Track » respecté", "“Do Not Track” signal honoured"),
        CARTULARY_FIELD(CookiePolicy, doNotTrackReason, "Raison", "Reason"),
        CARTULARY_FIELD(CookiePolicy, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Commitment>()
{
    static const RecordType type = detail::describe<Commitment>("commitment", "commitments", {u"Engagement"_s, u"Commitment"_s}, {u"Engagements"_s, u"Commitments"_s}, {
        CARTULARY_FIELD(Commitment, text, "Texte", "Text").mandatory(),
        CARTULARY_FIELD(Commitment, title, "Titre", "Title"),
        CARTULARY_FIELD(Commitment, section, "Section du document", "Section of the document").from("section").mandatory(),
        CARTULARY_FIELD(Commitment, documents, "Documents (tous si vide)", "Documents (all if empty)").from("document"),
        CARTULARY_FIELD(Commitment, lead, "Phrase d’introduction", "Lead-in"),
        CARTULARY_FIELD(Commitment, activities, "Activités concernées", "Activities concerned").to("activity"),
        CARTULARY_FIELD(Commitment, note, "Note interne", "Internal note"),
    });
    return type;
}

} // namespace Cartulary
