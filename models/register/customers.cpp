// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &recordType<Customer>()
{
    static const RecordType type = detail::describe<Customer>("customer", "customers", {u"Client"_s, u"Customer"_s}, {u"Clients"_s, u"Customers"_s}, {
        CARTULARY_FIELD(Customer, name, "Nom", "Name").law("30(2)(a)").mandatory(),
        CARTULARY_FIELD(Customer, legalForm, "Forme juridique", "Legal form"),
        CARTULARY_FIELD(Customer, companyNumber, "Numéro d’immatriculation", "Company number"),
        CARTULARY_FIELD(Customer, address, "Adresse postale", "Postal address").law("30(2)(a)"),
        CARTULARY_FIELD(Customer, contactName, "Personne à contacter", "Contact person").law("30(2)(a)"),
        CARTULARY_FIELD(Customer, contactTitle, "Fonction du contact", "Contact’s position"),
        CARTULARY_FIELD(Customer, email, "Adresse électronique", "E-mail address").as(Field::Kind::Email).law("30(2)(a)"),
        CARTULARY_FIELD(Customer, phone, "Téléphone", "Telephone"),
        CARTULARY_FIELD(Customer, dpo, "Délégué à la protection des données", "Data protection officer").law("30(2)(a)"),
        CARTULARY_FIELD(Customer, dpoEmail, "Adresse électronique du délégué", "Officer’s e-mail address").as(Field::Kind::Email),
        CARTULARY_FIELD(Customer, representative, "Représentant", "Representative").law("30(2)(a)"),
        CARTULARY_FIELD(Customer, signatory, "Signataire", "Signatory"),
        CARTULARY_FIELD(Customer, signatoryTitle, "Fonction du signataire", "Signatory’s position"),
        CARTULARY_FIELD(Customer, services, "Services souscrits", "Services subscribed").to("service"),
        CARTULARY_FIELD(Customer, activities, "Activités effectuées pour lui", "Activities carried out for it").to("activity").law("30(2)(b)"),
        CARTULARY_FIELD(Customer, dataTypes, "Types de données confiées", "Types of data entrusted").law("28(3)"),
        CARTULARY_FIELD(Customer, subjects, "Personnes concernées", "Data subjects").law("28(3)"),
        CARTULARY_FIELD(Customer, specialData, "Données sensibles et restrictions", "Sensitive data and restrictions").law("9"),
        CARTULARY_FIELD(Customer, language, "Langue", "Language").as(Field::Kind::Language),
        CARTULARY_FIELD(Customer, since, "Client depuis le", "Customer since"),
        CARTULARY_FIELD(Customer, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Agreement>()
{
    static const RecordType type = detail::describe<Agreement>("agreement", "agreements", {u"Accord de sous-traitance"_s, u"Data-processing agreement"_s}, {u"Accords de sous-traitance"_s, u"Data-processing agreements"_s}, {
        CARTULARY_FIELD(Agreement, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(Agreement, direction, "Sens", "Direction").from("agreement-direction"),
        CARTULARY_FIELD(Agreement, customer, "Client", "Customer").to("customer"),
        CARTULARY_FIELD(Agreement, supplier, "Fournisseur", "Supplier").to("sub_processor"),
        CARTULARY_FIELD(Agreement, parentContract, "Contrat principal", "Parent contract"),
        CARTULARY_FIELD(Agreement, subjectMatter, "Objet", "Subject-matter").law("28(3)"),
        CARTULARY_FIELD(Agreement, purpose, "Finalité", "Purpose").law("28(3)"),
        CARTULARY_FIELD(Agreement, duration, "Durée", "Duration").law("28(3)"),
        CARTULARY_FIELD(Agreement, activities, "Activités couvertes", "Activities covered").to("activity"),
        CARTULARY_FIELD(Agreement, instructions, "Instructions documentées", "Documented instructions").law("28(3)(a)"),
        CARTULARY_FIELD(Agreement, confidentiality, "Confidentialité", "Confidentiality").law("28(3)(b)"),
        CARTULARY_FIELD(Agreement, authorisation, "Autorisation des sous-traitants ultérieurs", "Authorisation of sub-processors").from("authorisation").law("28(2)"),
        CARTULARY_FIELD(Agreement, authorisationText, "Précision sur l’autorisation", "Note on the authorisation").law("28(2)"),
        CARTULARY_FIELD(Agreement, noticePeriod, "Préavis d’un changement de sous-traitant", "Notice of a change of sub-processor").law("28(2)"),
        CARTULARY_FIELD(Agreement, objectionPeriod, "Délai d’opposition", "Time to object").law("28(2)"),
        CARTULARY_FIELD(Agreement, objectionEffect, "Effet de l’opposition", "Effect of an objection").law("28(2)"),
        CARTULARY_FIELD(Agreement, subProcessorList, "Liste des sous-traitants", "List of sub-processors").law("28(2)"),
        CARTULARY_FIELD(Agreement, subProcessorObligations, "Obligations des sous-traitants", "Sub-processors’ obligations").law("28(4)"),
        CARTULARY_FIELD(Agreement, assistance, "Assistance", "Assistance").law("28(3)(e)"),
        CARTULARY_FIELD(Agreement, assistanceDelay, "Délai de transmission d’une demande", "Time to pass on a request").law("28(3)(e)"),
        CARTULARY_FIELD(Agreement, breachDelay, "Délai de notification d’une violation", "Time to notify a breach").law("33(2)"),
        CARTULARY_FIELD(Agreement, breachContact, "À qui notifier", "Whom to notify").law("33(2)"),
        CARTULARY_FIELD(Agreement, endChoice, "Sort des données à la fin", "Fate of the data at the end").from("end-choice").law("28(3)(g)"),
        CARTULARY_FIELD(Agreement, deletionDelay, "Délai de suppression", "Time to delete").law("28(3)(g)"),
        CARTULARY_FIELD(Agreement, endText, "Précision sur la fin du contrat", "Note on the end of the contract").law("28(3)(g)"),
        CARTULARY_FIELD(Agreement, auditNotice, "Préavis d’audit", "Notice of an audit").law("28(3)(h)"),
        CARTULARY_FIELD(Agreement, auditTerms, "Conditions d’audit", "Audit terms").law("28(3)(h)"),
        CARTULARY_FIELD(Agreement, transferTerms, "Transferts", "Transfers").law("28(3)(a)"),
        CARTULARY_FIELD(Agreement, liability, "Responsabilité", "Liability").law("28(4)"),
        CARTULARY_FIELD(Agreement, governingLaw, "Droit applicable", "Governing law"),
        CARTULARY_FIELD(Agreement, court, "Juridiction", "Court"),
        CARTULARY_FIELD(Agreement, precedence, "Hiérarchie des documents", "Order of precedence"),
        CARTULARY_FIELD(Agreement, controllerDuties, "Obligations du responsable du traitement", "Controller’s duties").law("28(3)"),
        CARTULARY_FIELD(Agreement, signatory, "Signataire de l’organisme", "Signatory of the organisation"),
        CARTULARY_FIELD(Agreement, signatoryTitle, "Fonction du signataire", "Signatory’s position"),
        CARTULARY_FIELD(Agreement, placeSigned, "Fait à", "Signed at"),
        CARTULARY_FIELD(Agreement, signedOn, "Signé le", "Signed on"),
        CARTULARY_FIELD(Agreement, effectiveDate, "Entrée en vigueur", "Effective date"),
        CARTULARY_FIELD(Agreement, endDate, "Fin", "End"),
        CARTULARY_FIELD(Agreement, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<Reversibility>()
{
    static const RecordType type = detail::describe<Reversibility>("reversibility", "reversibilities", {u"Réversibilité"_s, u"Reversibility"_s}, {u"Réversibilité"_s, u"Reversibility"_s}, {
        CARTULARY_FIELD(Reversibility, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(Reversibility, objects, "Ce qui est restitué", "What is returned").law("28(3)(g)"),
        CARTULARY_FIELD(Reversibility, when, "Quand", "When"),
        CARTULARY_FIELD(Reversibility, how, "Comment", "How"),
        CARTULARY_FIELD(Reversibility, purpose, "Pour quoi faire", "What for"),
        CARTULARY_FIELD(Reversibility, responsibility, "Responsabilité du client", "Customer’s responsibility"),
        CARTULARY_FIELD(Reversibility, activities, "Activités concernées", "Activities concerned").to("activity"),
        CARTULARY_FIELD(Reversibility, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<DocumentIssue>()
{
    static const RecordType type = detail::describe<DocumentIssue>("document_issue", "document_issues", {u"Document émis"_s, u"Issued document"_s}, {u"Documents émis"_s, u"Issued documents"_s}, {
        CARTULARY_FIELD(DocumentIssue, document, "Document", "Document").from("document").mandatory(),
        CARTULARY_FIELD(DocumentIssue, language, "Langue", "Language").as(Field::Kind::Language),
        CARTULARY_FIELD(DocumentIssue, customer, "Client", "Customer").to("customer"),
        CARTULARY_FIELD(DocumentIssue, number, "Numéro de version", "Version number"),
        CARTULARY_FIELD(DocumentIssue, date, "Date", "Date"),
        CARTULARY_FIELD(DocumentIssue, changeNote, "Ce qui a changé", "What changed"),
        CARTULARY_FIELD(DocumentIssue, fileName, "Fichier", "File"),
        CARTULARY_FIELD(DocumentIssue, sha256, "Empreinte SHA-256", "SHA-256 digest"),
        CARTULARY_FIELD(DocumentIssue, journalHash, "État du journal", "State of the journal"),
        CARTULARY_FIELD(DocumentIssue, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<CustomerTemplate>()
{
    static const RecordType type = detail::describe<CustomerTemplate>("customer_template", "customer_templates", {u"Modèle d’un client"_s, u"Customer’s template"_s}, {u"Modèles des clients"_s, u"Customers’ templates"_s}, {
        CARTULARY_FIELD(CustomerTemplate, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(CustomerTemplate, customer, "Client", "Customer").to("customer"),
        CARTULARY_FIELD(CustomerTemplate, fileName, "Fichier", "File"),
        CARTULARY_FIELD(CustomerTemplate, sha256, "Empreinte SHA-256", "SHA-256 digest"),
        CARTULARY_FIELD(CustomerTemplate, language, "Langue", "Language").as(Field::Kind::Language),
        CARTULARY_FIELD(CustomerTemplate, received, "Reçu le", "Received on"),
        CARTULARY_FIELD(CustomerTemplate, mapping, "Correspondances", "Mapping"),
        CARTULARY_FIELD(CustomerTemplate, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<WordingOverride>()
{
    static const RecordType type = detail::describe<WordingOverride>("wording_override", "wording_overrides", {u"Texte modifié"_s, u"Changed wording"_s}, {u"Textes modifiés"_s, u"Changed wordings"_s}, {
        CARTULARY_FIELD(WordingOverride, document, "Document", "Document").from("document").mandatory(),
        CARTULARY_FIELD(WordingOverride, section, "Section", "Section").mandatory(),
        CARTULARY_FIELD(WordingOverride, language, "Langue", "Language").as(Field::Kind::Language).mandatory(),
        CARTULARY_FIELD(WordingOverride, text, "Texte", "Text"),
        CARTULARY_FIELD(WordingOverride, originalSha256, "Empreinte du texte d’origine", "Digest of the original"),
        CARTULARY_FIELD(WordingOverride, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<VocabularyEntry>()
{
    static const RecordType type = detail::describe<VocabularyEntry>("vocabulary_entry", "vocabulary_entries", {u"Entrée de liste"_s, u"List entry"_s}, {u"Entrées de liste"_s, u"List entries"_s}, {
        CARTULARY_FIELD(VocabularyEntry, vocabulary, "Liste", "List").mandatory(),
        CARTULARY_FIELD(VocabularyEntry, label, "Libellé", "Label").mandatory(),
        CARTULARY_FIELD(VocabularyEntry, phrase, "Dans une phrase", "In a sentence"),
        CARTULARY_FIELD(VocabularyEntry, note, "Note interne", "Internal note"),
    });
    return type;
}

} // namespace Cartulary
