// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parties.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<PartyData>()
{
    static const RecordType type = detail::describe<PartyData>("party_data", "shared_data", {u"Données confiées"_s, u"Data entrusted"_s}, {u"Données confiées"_s, u"Data entrusted"_s}, {
        CARTULARY_FIELD(PartyData, text, "Données", "Data"),
        CARTULARY_FIELD(PartyData, mode, "Mode", "Mode").from("data-mode").mandatory(),
        CARTULARY_FIELD(PartyData, data, "Catégories de données", "Data categories").to("data_category"),
    });
    return type;
}

template<>
const RecordType &recordType<Recipient>()
{
    static const RecordType type = detail::describe<Recipient>("recipient", "recipients", {u"Destinataire"_s, u"Recipient"_s}, {u"Destinataires"_s, u"Recipients"_s}, {
        CARTULARY_FIELD(Recipient, name, "Nom ou catégorie", "Name or category").law("13(1)(e)").mandatory(),
        CARTULARY_FIELD(Recipient, legalForm, "Forme juridique", "Legal form"),
        CARTULARY_FIELD(Recipient, kind, "Genre", "Kind").from("recipient-kind"),
        CARTULARY_FIELD(Recipient, purpose, "Raison", "Reason"),
        CARTULARY_FIELD(Recipient, condition, "Condition", "Condition"),
        CARTULARY_FIELD(Recipient, sharedData, "Données communiquées", "Data disclosed"),
        CARTULARY_FIELD(Recipient, services, "Services", "Services").to("service"),
        CARTULARY_FIELD(Recipient, country, "Pays", "Country").as(Field::Kind::Country).law("13(1)(f)"),
        CARTULARY_FIELD(Recipient, address, "Adresse postale", "Postal address"),
        CARTULARY_FIELD(Recipient, certifications, "Certifications", "Certifications"),
        CARTULARY_FIELD(Recipient, url, "Lien", "Link").as(Field::Kind::Url),
        CARTULARY_FIELD(Recipient, urlLabel, "Intitulé du lien", "Label of the link"),
        CARTULARY_FIELD(Recipient, contract, "Contrat", "Contract"),
        CARTULARY_FIELD(Recipient, sameObligations, "Mêmes obligations", "Same obligations"),
        CARTULARY_FIELD(Recipient, dataAccess, "Accès aux données", "Access to the data"),
        CARTULARY_FIELD(Recipient, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<SubProcessor>()
{
    static const RecordType type = detail::describe<SubProcessor>("sub_processor", "sub_processors", {u"Sous-traitant"_s, u"Sub-processor"_s}, {u"Sous-traitants"_s, u"Sub-processors"_s}, {
        CARTULARY_FIELD(SubProcessor, name, "Nom", "Name").law("28(2)").mandatory(),
        CARTULARY_FIELD(SubProcessor, legalForm, "Forme juridique", "Legal form"),
        CARTULARY_FIELD(SubProcessor, companyNumber, "Numéro d’immatriculation", "Company number"),
        CARTULARY_FIELD(SubProcessor, kinds, "Prestations", "Tasks").from("party-kind"),
        CARTULARY_FIELD(SubProcessor, purpose, "Raison", "Reason").law("28(2)"),
        CARTULARY_FIELD(SubProcessor, description, "Description", "Description"),
        CARTULARY_FIELD(SubProcessor, sharedData, "Données confiées", "Data entrusted"),
        CARTULARY_FIELD(SubProcessor, services, "Services", "Services").to("service"),
        CARTULARY_FIELD(SubProcessor, country, "Pays", "Country").as(Field::Kind::Country).law("13(1)(f)"),
        CARTULARY_FIELD(SubProcessor, address, "Adresse postale", "Postal address"),
        CARTULARY_FIELD(SubProcessor, location, "Lieu du traitement", "Location of the processing"),
        CARTULARY_FIELD(SubProcessor, contactName, "Personne à contacter", "Contact person"),
        CARTULARY_FIELD(SubProcessor, contactEmail, "Adresse électronique du contact", "Contact’s e-mail address").as(Field::Kind::Email),
        CARTULARY_FIELD(SubProcessor, contactPhone, "Téléphone du contact", "Contact’s telephone"),
        CARTULARY_FIELD(SubProcessor, certifications, "Certifications", "Certifications"),
        CARTULARY_FIELD(SubProcessor, url, "Lien", "Link").as(Field::Kind::Url),
        CARTULARY_FIELD(SubProcessor, urlLabel, "Intitulé du lien", "Label of the link"),
        CARTULARY_FIELD(SubProcessor, contract, "Contrat", "Contract").law("28(4)"),
        CARTULARY_FIELD(SubProcessor, contractDate, "Date du contrat", "Date of the contract"),
        CARTULARY_FIELD(SubProcessor, sameObligations, "Mêmes obligations", "Same obligations").law("28(4)"),
        CARTULARY_FIELD(SubProcessor, confidentiality, "Engagement de confidentialité", "Confidentiality commitment").law("28(3)(b)"),
        CARTULARY_FIELD(SubProcessor, access, "Accès aux données", "Access to the data").from("access"),
        CARTULARY_FIELD(SubProcessor, dataAccess, "Précision sur l’accès", "Note on access"),
        CARTULARY_FIELD(SubProcessor, subProcessors, "Ses propres sous-traitants", "Its own sub-processors").to("sub_processor").law("28(4)"),
        CARTULARY_FIELD(SubProcessor, onRequest, "Communiqué sur demande seulement", "Disclosed on request only"),
        CARTULARY_FIELD(SubProcessor, since, "Depuis le", "Since"),
        CARTULARY_FIELD(SubProcessor, until, "Jusqu’au", "Until"),
        CARTULARY_FIELD(SubProcessor, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Place>()
{
    static const RecordType type = detail::describe<Place>("place", "places", {u"Lieu"_s, u"Place"_s}, {u"Lieux"_s, u"Places"_s}, {
        CARTULARY_FIELD(Place, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(Place, kind, "Genre", "Kind").from("place-kind"),
        CARTULARY_FIELD(Place, content, "Ce qui s’y trouve", "What is there"),
        CARTULARY_FIELD(Place, city, "Ville", "City"),
        CARTULARY_FIELD(Place, region, "Région ou département", "Region or department"),
        CARTULARY_FIELD(Place, country, "Pays", "Country").as(Field::Kind::Country).law("13(1)(f)"),
        CARTULARY_FIELD(Place, address, "Adresse postale", "Postal address"),
        CARTULARY_FIELD(Place, operatorName, "Exploitant du centre de données", "Operator of the data centre"),
        CARTULARY_FIELD(Place, subProcessor, "Sous-traitant", "Sub-processor").to("sub_processor"),
        CARTULARY_FIELD(Place, ownServers, "Serveurs maîtrisés par l’organisme", "Servers under the organisation’s own control"),
        CARTULARY_FIELD(Place, certifications, "Certifications", "Certifications"),
        CARTULARY_FIELD(Place, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Transfer>()
{
    static const RecordType type = detail::describe<Transfer>("transfer", "transfers", {u"Transfert"_s, u"Transfer"_s}, {u"Transferts"_s, u"Transfers"_s}, {
        CARTULARY_FIELD(Transfer, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(Transfer, country, "Pays", "Country").as(Field::Kind::Country).law("13(1)(f)"),
        CARTULARY_FIELD(Transfer, subProcessor, "Vers le sous-traitant", "To the sub-processor").to("sub_processor"),
        CARTULARY_FIELD(Transfer, recipient, "Vers le destinataire", "To the recipient").to("recipient"),
        CARTULARY_FIELD(Transfer, safeguard, "Garantie", "Safeguard").from("safeguard").law("13(1)(f)"),
        CARTULARY_FIELD(Transfer, safeguardDetails, "Précision sur la garantie", "Note on the safeguard").law("13(1)(f)"),
        CARTULARY_FIELD(Transfer, copy, "Comment en obtenir une copie", "How to obtain a copy").law("13(1)(f)"),
        CARTULARY_FIELD(Transfer, url, "Lien vers la documentation", "Link to the documentation").as(Field::Kind::Url),
        CARTULARY_FIELD(Transfer, data, "Données transférées", "Data transferred"),
        CARTULARY_FIELD(Transfer, assessment, "Transfert évalué", "Transfer assessed").law("46"),
        CARTULARY_FIELD(Transfer, assessmentDate, "Date de l’évaluation", "Date of the assessment"),
        CARTULARY_FIELD(Transfer, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<SharingRule>()
{
    static const RecordType type = detail::describe<SharingRule>("sharing_rule", "sharing_rules", {u"Règle de partage"_s, u"Sharing rule"_s}, {u"Règles de partage"_s, u"Sharing rules"_s}, {
        CARTULARY_FIELD(SharingRule, never, "Ce qui ne se fait jamais", "What is never done").from("sharing-verb"),
        CARTULARY_FIELD(SharingRule, data, "Données visées", "Data concerned"),
        CARTULARY_FIELD(SharingRule, beneficiaries, "Envers qui", "With whom"),
        CARTULARY_FIELD(SharingRule, exceptions, "Exceptions", "Exceptions"),
        CARTULARY_FIELD(SharingRule, conditions, "Conditions d’un partage", "Conditions of any sharing"),
        CARTULARY_FIELD(SharingRule, note, "Note interne", "Internal note"),
    });
    return type;
}

} // namespace Cartulary
