// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<Law>()
{
    static const RecordType type = detail::describe<Law>("law", "laws", {u"Loi"_s, u"Law"_s}, {u"Lois"_s, u"Laws"_s}, {
        CARTULARY_FIELD(Law, title, "Intitulé", "Title"),
        CARTULARY_FIELD(Law, number, "Numéro", "Number"),
        CARTULARY_FIELD(Law, date, "Date", "Date"),
        CARTULARY_FIELD(Law, amended, "Modifiée depuis", "Amended since"),
        CARTULARY_FIELD(Law, territory, "Territoire", "Territory"),
        CARTULARY_FIELD(Law, ground, "Pourquoi elle s’applique", "Why it applies"),
        CARTULARY_FIELD(Law, url, "Adresse du texte", "Address of the text").as(Field::Kind::Url),
    });
    return type;
}

template<>
const RecordType &recordType<Organisation>()
{
    static const RecordType type = [] {
        RecordType t = detail::describe<Organisation>("organisation", "organisation", {u"Organisme"_s, u"Organisation"_s}, {u"Organisme"_s, u"Organisation"_s}, {
            CARTULARY_FIELD(Organisation, name, "Nom", "Name").law("13(1)(a)"),
            CARTULARY_FIELD(Organisation, legalForm, "Forme juridique", "Legal form"),
            CARTULARY_FIELD(Organisation, shortName, "Nom abrégé (« ci-après »)", "Short name (“hereinafter”)"),
            CARTULARY_FIELD(Organisation, activity, "Activité", "Business"),
            CARTULARY_FIELD(Organisation, description, "Présentation", "Description"),
            CARTULARY_FIELD(Organisation, companyNumber, "Numéro d’immatriculation", "Company number"),
            CARTULARY_FIELD(Organisation, tradeRegister, "Registre du commerce", "Trade register"),
            CARTULARY_FIELD(Organisation, vatNumber, "Numéro de TVA", "VAT number"),
            CARTULARY_FIELD(Organisation, address, "Adresse postale", "Postal address").law("13(1)(a)"),
            CARTULARY_FIELD(Organisation, phone, "Téléphone", "Telephone"),
            CARTULARY_FIELD(Organisation, email, "Adresse électronique", "E-mail address").as(Field::Kind::Email).law("13(1)(a)"),
            CARTULARY_FIELD(Organisation, website, "Site internet", "Web site").as(Field::Kind::Url),
            CARTULARY_FIELD(Organisation, sites, "Sites concernés", "Sites covered"),
            CARTULARY_FIELD(Organisation, roles, "Rôles", "Roles").from("role"),
            CARTULARY_FIELD(Organisation, coversSubsidiaries, "Filiales comprises", "Subsidiaries included"),
            CARTULARY_FIELD(Organisation, inHouse, "Ce qui est fait en interne", "What is done in-house"),
            CARTULARY_FIELD(Organisation, dpoStatus, "Délégué à la protection des données", "Data protection officer").from("dpo-status").law("37"),
            CARTULARY_FIELD(Organisation, authority, "Autorité de contrôle", "Supervisory authority").from("authority").law("13(2)(d)"),
            CARTULARY_FIELD(Organisation, authorityNote, "Précision sur l’autorité", "Note on the authority"),
            CARTULARY_FIELD(Organisation, rulesUrl, "Adresse où la réglementation est décrite", "Address where the rules are described").as(Field::Kind::Url),
            CARTULARY_FIELD(Organisation, automatedDecisions, "Décisions automatisées (déclaration générale)", "Automated decisions (general statement)").law("13(2)(f)"),
            CARTULARY_FIELD(Organisation, laws, "Lois applicables", "Applicable laws"),
            CARTULARY_FIELD(Organisation, timeZone, "Fuseau horaire", "Time zone"),
            CARTULARY_FIELD(Organisation, note, "Note interne", "Internal note"),
        });
        t.single = true;
        return t;
    }();
    return type;
}

template<>
const RecordType &recordType<Contact>()
{
    static const RecordType type = detail::describe<Contact>("contact", "contacts", {u"Contact"_s, u"Contact"_s}, {u"Contacts"_s, u"Contacts"_s}, {
        CARTULARY_FIELD(Contact, name, "Nom de la personne", "Name of the person"),
        CARTULARY_FIELD(Contact, title, "Fonction ou service", "Position or department"),
        CARTULARY_FIELD(Contact, roles, "Rôles", "Roles").from("contact-role").law("13(1)(b)"),
        CARTULARY_FIELD(Contact, company, "Société, si externe", "Company, if external"),
        CARTULARY_FIELD(Contact, email, "Adresse électronique", "E-mail address").as(Field::Kind::Email),
        CARTULARY_FIELD(Contact, emailDisplayed, "Adresse telle qu’elle est affichée", "Address as displayed"),
        CARTULARY_FIELD(Contact, phone, "Téléphone", "Telephone"),
        CARTULARY_FIELD(Contact, formUrl, "Formulaire en ligne", "Online form").as(Field::Kind::Url),
        CARTULARY_FIELD(Contact, address, "Adresse postale", "Postal address"),
        CARTULARY_FIELD(Contact, scope, "À contacter pour", "To be contacted for"),
        CARTULARY_FIELD(Contact, activities, "Activités concernées", "Activities concerned").to("activity"),
        CARTULARY_FIELD(Contact, designationNumber, "Numéro de désignation", "Designation number"),
        CARTULARY_FIELD(Contact, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Service>()
{
    static const RecordType type = detail::describe<Service>("service", "services", {u"Service"_s, u"Service"_s}, {u"Services"_s, u"Services"_s}, {
        CARTULARY_FIELD(Service, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(Service, kind, "Genre", "Kind").from("service-kind"),
        CARTULARY_FIELD(Service, software, "Logiciel", "Software"),
        CARTULARY_FIELD(Service, role, "Rôle de l’organisme", "Role of the organisation").from("role"),
        CARTULARY_FIELD(Service, description, "Description", "Description"),
        CARTULARY_FIELD(Service, terms, "Conditions contractuelles", "Contract terms"),
        CARTULARY_FIELD(Service, url, "Adresse", "Address").as(Field::Kind::Url),
        CARTULARY_FIELD(Service, subProcessors, "Sous-traitants", "Sub-processors").to("sub_processor"),
        CARTULARY_FIELD(Service, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &partType<Version>()
{
    static const RecordType type = detail::describe<Version>("version", "versions", {u"Version"_s, u"Version"_s}, {u"Versions"_s, u"Versions"_s}, {
        CARTULARY_FIELD(Version, number, "Numéro", "Number"),
        CARTULARY_FIELD(Version, date, "Date", "Date"),
        CARTULARY_FIELD(Version, time, "Heure", "Time").as(Field::Kind::Time),
        CARTULARY_FIELD(Version, utcOffset, "Décalage horaire", "Offset from UTC").as(Field::Kind::Offset),
        CARTULARY_FIELD(Version, zone, "Fuseau horaire", "Time zone"),
        CARTULARY_FIELD(Version, effectiveDate, "Entrée en vigueur", "Effective date"),
        CARTULARY_FIELD(Version, changeNote, "Ce qui a changé", "What changed"),
        CARTULARY_FIELD(Version, state, "État", "State").from("version-state"),
    });
    return type;
}

template<>
const RecordType &recordType<DocumentProfile>()
{
    static const RecordType type = detail::describe<DocumentProfile>("document_profile", "document_profiles", {u"Présentation d’un document"_s, u"Document profile"_s}, {u"Présentation des documents"_s, u"Document profiles"_s}, {
        CARTULARY_FIELD(DocumentProfile, document, "Document", "Document").from("document").mandatory(),
        CARTULARY_FIELD(DocumentProfile, title, "Titre", "Title"),
        CARTULARY_FIELD(DocumentProfile, introduction, "Introduction", "Introduction"),
        CARTULARY_FIELD(DocumentProfile, parentContract, "Contrat principal", "Parent contract"),
        CARTULARY_FIELD(DocumentProfile, integralPart, "Fait partie intégrante du contrat", "Integral part of the contract"),
        CARTULARY_FIELD(DocumentProfile, parties, "Parties", "Parties"),
        CARTULARY_FIELD(DocumentProfile, object, "Objet", "Object"),
        CARTULARY_FIELD(DocumentProfile, audience, "À qui il s’applique", "To whom it applies"),
        CARTULARY_FIELD(DocumentProfile, sites, "Sites couverts", "Sites covered"),
        CARTULARY_FIELD(DocumentProfile, otherTerms, "Autres conditions", "Other terms"),
        CARTULARY_FIELD(DocumentProfile, acceptanceByUse, "L’usage continu vaut acceptation", "Continued use is acceptance"),
        CARTULARY_FIELD(DocumentProfile, reviewAdvice, "Conseil de consultation", "Advice to consult"),
        CARTULARY_FIELD(DocumentProfile, changes, "Modifications du document", "Changes to the document"),
        CARTULARY_FIELD(DocumentProfile, activities, "Activités couvertes", "Activities covered").to("activity"),
        CARTULARY_FIELD(DocumentProfile, versions, "Versions", "Versions"),
        CARTULARY_FIELD(DocumentProfile, note, "Note interne", "Internal note"),
    });
    return type;
}

} // namespace Cartulary
