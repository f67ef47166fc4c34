// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processing.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &recordType<DataSubject>()
{
    static const RecordType type = detail::describe<DataSubject>("data_subject", "data_subjects", {u"Personnes concernées"_s, u"Data subjects"_s}, {u"Personnes concernées"_s, u"Data subjects"_s}, {
        CARTULARY_FIELD(DataSubject, name, "Nom du groupe", "Name of the group").law("30(1)(c)").mandatory(),
        CARTULARY_FIELD(DataSubject, kind, "Genre", "Kind").from("data-subject"),
        CARTULARY_FIELD(DataSubject, definition, "Définition", "Definition"),
        CARTULARY_FIELD(DataSubject, customersOwn, "Personnes concernées d’un client", "A customer’s own data subjects"),
        CARTULARY_FIELD(DataSubject, holdsRights, "Titulaires de droits auprès de nous", "Hold rights with us"),
        CARTULARY_FIELD(DataSubject, vulnerable, "Personnes vulnérables", "Vulnerable persons").law("35(3)"),
        CARTULARY_FIELD(DataSubject, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &partType<DataItem>()
{
    static const RecordType type = detail::describe<DataItem>("data_item", "items", {u"Donnée"_s, u"Datum"_s}, {u"Données"_s, u"Data"_s}, {
        CARTULARY_FIELD(DataItem, name, "Donnée", "Datum").mandatory(),
        CARTULARY_FIELD(DataItem, presence, "Présence", "Presence").from("presence"),
        CARTULARY_FIELD(DataItem, condition, "Condition", "Condition"),
        CARTULARY_FIELD(DataItem, mandatory, "Obligatoire", "Mandatory").law("13(2)(e)"),
        CARTULARY_FIELD(DataItem, purpose, "Pourquoi", "Why"),
    });
    return type;
}

template<>
const RecordType &recordType<DataCategory>()
{
    static const RecordType type = detail::describe<DataCategory>("data_category", "data_categories", {u"Catégorie de données"_s, u"Data category"_s}, {u"Catégories de données"_s, u"Data categories"_s}, {
        CARTULARY_FIELD(DataCategory, name, "Nom", "Name").law("30(1)(c)").mandatory(),
        CARTULARY_FIELD(DataCategory, kind, "Genre", "Kind").from("data-category"),
        CARTULARY_FIELD(DataCategory, presence, "Présence", "Presence").from("presence"),
        CARTULARY_FIELD(DataCategory, condition, "Condition", "Condition"),
        CARTULARY_FIELD(DataCategory, items, "Données", "Data"),
        CARTULARY_FIELD(DataCategory, subjects, "Personnes concernées", "Data subjects").to("data_subject"),
        CARTULARY_FIELD(DataCategory, sources, "Origine", "Source").to("source").law("14(2)(f)"),
        CARTULARY_FIELD(DataCategory, purpose, "Pourquoi", "Why"),
        CARTULARY_FIELD(DataCategory, specialBasis, "Condition de l’article 9", "Article 9 condition").from("special-basis").law("9(2)"),
        CARTULARY_FIELD(DataCategory, places, "Lieux de stockage", "Places of storage").to("place"),
        CARTULARY_FIELD(DataCategory, tools, "Outils", "Tools"),
        CARTULARY_FIELD(DataCategory, openContent, "Contenu libre", "Open content"),
        CARTULARY_FIELD(DataCategory, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Source>()
{
    static const RecordType type = detail::describe<Source>("source", "sources", {u"Origine des données"_s, u"Source of collection"_s}, {u"Origines des données"_s, u"Sources of collection"_s}, {
        CARTULARY_FIELD(Source, name, "Nom", "Name").law("14(2)(f)").mandatory(),
        CARTULARY_FIELD(Source, mode, "Mode de collecte", "Mode of collection").from("collection-mode"),
        CARTULARY_FIELD(Source, channel, "Voie", "Channel"),
        CARTULARY_FIELD(Source, voluntary, "Volontaire", "Voluntary"),
        CARTULARY_FIELD(Source, consent, "Consentement", "Consent"),
        CARTULARY_FIELD(Source, publiclyAccessible, "Accessible au public", "Publicly accessible").law("14(2)(f)"),
        CARTULARY_FIELD(Source, never, "Ne se fait jamais", "Never done"),
        CARTULARY_FIELD(Source, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &partType<Purpose>()
{
    static const RecordType type = detail::describe<Purpose>("purpose", "purposes", {u"Finalité"_s, u"Purpose"_s}, {u"Finalités"_s, u"Purposes"_s}, {
        CARTULARY_FIELD(Purpose, text, "Finalité", "Purpose").law("13(1)(c)").mandatory(),
        CARTULARY_FIELD(Purpose, legalBases, "Base juridique", "Legal basis").from("legal-basis").law("13(1)(c)"),
        CARTULARY_FIELD(Purpose, specialBasis, "Condition de l’article 9", "Article 9 condition").from("special-basis").law("9(2)"),
        CARTULARY_FIELD(Purpose, legitimateInterest, "Intérêt légitime poursuivi", "Legitimate interest pursued").law("13(1)(d)"),
        CARTULARY_FIELD(Purpose, balance, "Mise en balance", "Balancing test").law("6(1)(f)"),
        CARTULARY_FIELD(Purpose, obligation, "Obligation légale", "Legal obligation").law("6(1)(c)"),
        CARTULARY_FIELD(Purpose, data, "Données utilisées", "Data used").to("data_category"),
        CARTULARY_FIELD(Purpose, onlyPurpose, "Seule finalité", "Only purpose"),
        CARTULARY_FIELD(Purpose, tools, "Outils", "Tools"),
        CARTULARY_FIELD(Purpose, frequency, "Fréquence", "Frequency"),
        CARTULARY_FIELD(Purpose, optOut, "Comment s’y opposer", "How to opt out").law("21(2)"),
        CARTULARY_FIELD(Purpose, note, "Précision", "Detail"),
    });
    return type;
}

template<>
const RecordType &partType<GeneralBasis>()
{
    static const RecordType type = detail::describe<GeneralBasis>("general_basis", "general_bases", {u"Base juridique générale"_s, u"General legal basis"_s}, {u"Bases juridiques générales"_s, u"General legal bases"_s}, {
        CARTULARY_FIELD(GeneralBasis, basis, "Base juridique", "Legal basis").from("legal-basis").law("13(1)(c)").mandatory(),
        CARTULARY_FIELD(GeneralBasis, scope, "Pour quoi", "For what"),
        CARTULARY_FIELD(GeneralBasis, interest, "Intérêt légitime poursuivi", "Legitimate interest pursued").law("13(1)(d)"),
    });
    return type;
}

template<>
const RecordType &recordType<Activity>()
{
    static const RecordType type = detail::describe<Activity>("activity", "activities", {u"Activité de traitement"_s, u"Processing activity"_s}, {u"Activités de traitement"_s, u"Processing activities"_s}, {
        CARTULARY_FIELD(Activity, name, "Nom", "Name").law("30(1)").mandatory(),
        CARTULARY_FIELD(Activity, reference, "Référence", "Reference"),
        CARTULARY_FIELD(Activity, role, "Rôle de l’organisme", "Role of the organisation").from("role").law("30(1)").mandatory(),
        CARTULARY_FIELD(Activity, status, "État", "State").from("activity-status"),
        CARTULARY_FIELD(Activity, jointControllers, "Responsables conjoints", "Joint controllers").law("26"),
        CARTULARY_FIELD(Activity, description, "Description", "Description"),
        CARTULARY_FIELD(Activity, subjectMatter, "Objet", "Subject-matter").law("28(3)"),
        CARTULARY_FIELD(Activity, nature, "Nature du traitement", "Nature of the processing").law("28(3)"),
        CARTULARY_FIELD(Activity, duration, "Durée du traitement", "Duration of the processing").law("28(3)"),
        CARTULARY_FIELD(Activity, services, "Services", "Services").to("service"),
        CARTULARY_FIELD(Activity, subjects, "Personnes concernées", "Data subjects").to("data_subject").law("30(1)(c)"),
        CARTULARY_FIELD(Activity, data, "Catégories de données", "Data categories").to("data_category").law("30(1)(c)"),
        CARTULARY_FIELD(Activity, sources, "Origine des données", "Source of the data").to("source").law("14(2)(f)"),
        CARTULARY_FIELD(Activity, purposes, "Finalités", "Purposes").law("13(1)(c)"),
        CARTULARY_FIELD(Activity, generalBases, "Bases juridiques générales", "General legal bases").law("13(1)(c)"),
        CARTULARY_FIELD(Activity, provision, "Caractère obligatoire", "Whether the data must be given").from("provision").law("13(2)(e)"),
        CARTULARY_FIELD(Activity, provisionConsequence, "Conséquences d’un défaut de fourniture", "Consequences of not giving the data").law("13(2)(e)"),
        CARTULARY_FIELD(Activity, recipients, "Destinataires", "Recipients").to("recipient").law("13(1)(e)"),
        CARTULARY_FIELD(Activity, subProcessors, "Sous-traitants", "Processors and sub-processors").to("sub_processor").law("13(1)(e)"),
        CARTULARY_FIELD(Activity, transfers, "Transferts", "Transfers").to("transfer").law("13(1)(f)"),
        CARTULARY_FIELD(Activity, places, "Lieux", "Places").to("place"),
        CARTULARY_FIELD(Activity, retention, "Durées de conservation", "Retention rules").to("retention_rule").law("13(2)(a)"),
        CARTULARY_FIELD(Activity, measures, "Mesures de sécurité", "Security measures").to("security_measure").law("30(1)(g)"),
        CARTULARY_FIELD(Activity, automatedDecision, "Décision automatisée ou profilage", "Automated decision or profiling").law("13(2)(f)"),
        CARTULARY_FIELD(Activity, automatedLogic, "Logique de la décision", "Logic involved").law("13(2)(f)"),
        CARTULARY_FIELD(Activity, automatedConsequences, "Conséquences de la décision", "Consequences of the decision").law("13(2)(f)"),
        CARTULARY_FIELD(Activity, instructions, "Instructions du client", "Customer’s instructions").law("28(3)(a)"),
        CARTULARY_FIELD(Activity, staffAccess, "Accès du personnel", "Access by staff").law("28(3)(b)"),
        CARTULARY_FIELD(Activity, customerDuties, "Obligations du client", "Customer’s duties").law("28(3)"),
        CARTULARY_FIELD(Activity, customers, "Clients servis", "Customers served").to("customer").law("30(2)(a)"),
        CARTULARY_FIELD(Activity, dpia, "Analyse d’impact", "Impact assessment").from("dpia").law("35"),
        CARTULARY_FIELD(Activity, dpiaNote, "Précision sur l’analyse d’impact", "Note on the impact assessment").law("35"),
        CARTULARY_FIELD(Activity, startDate, "Début", "Start"),
        CARTULARY_FIELD(Activity, reviewDate, "À revoir le", "To be reviewed on"),
        CARTULARY_FIELD(Activity, note, "Note interne", "Internal note"),
    });
    return type;
}

} // namespace Cartulary
