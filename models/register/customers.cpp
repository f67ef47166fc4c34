// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &recordType<Customer>()
{
    static const RecordType type = detail::describe<Customer>(
        "customer", "customers", {u"Client"_s, u"Customer"_s}, {u"Clients"_s, u"Customers"_s},
        {
            CARTULARY_FIELD(Customer, name, "Nom", "Name")
                .law("30(2)(a)")
                .mandatory()
                .explain("Nom officiel du client. Le registre du sous-traitant doit nommer chaque responsable du "
                         "traitement. Pour un service vendu à un grand nombre : un nom de groupe, qui dit où la liste "
                         "est tenue.",
                         "Official name of the customer. A processor’s records must name each controller. For a "
                         "service sold to many: the name of a group, which says where the list is kept."),
            CARTULARY_FIELD(Customer, legalForm, "Forme juridique", "Legal form")
                .explain("Forme sociale, telle qu’elle suit le nom dans l’accord.",
                         "Legal form, as it follows the name in the agreement."),
            CARTULARY_FIELD(Customer, companyNumber, "Numéro d’immatriculation", "Company number")
                .explain("Numéro d’immatriculation, imprimé dans l’accord.",
                         "Registration number, printed in the agreement."),
            CARTULARY_FIELD(Customer, address, "Adresse postale", "Postal address")
                .law("30(2)(a)")
                .explain("Adresse du siège du client, pour le registre et l’accord.",
                         "Address of the customer’s registered office, for the records and the agreement."),
            CARTULARY_FIELD(Customer, contactName, "Personne à contacter", "Contact person")
                .begins("Interlocuteurs", "Contacts")
                .law("30(2)(a)")
                .explain("Personne à joindre pour la protection des données, notamment en cas de violation.",
                         "Person to reach on data protection, in particular in case of a breach."),
            CARTULARY_FIELD(Customer, contactTitle, "Fonction du contact", "Contact’s position")
                .explain("Fonction de cette personne, demandée par les clauses types.",
                         "Position of that person, asked for by the standard clauses."),
            CARTULARY_FIELD(Customer, email, "Adresse électronique", "E-mail address")
                .as(Field::Kind::Email)
                .law("30(2)(a)")
                .explain("Adresse surveillée, à laquelle notifier une violation.",
                         "Monitored address, to which to notify a breach."),
            CARTULARY_FIELD(Customer, phone, "Téléphone", "Telephone")
                .explain("Numéro à appeler en cas d’urgence, au format international.",
                         "Number to call in an emergency, in international format."),
            CARTULARY_FIELD(Customer, dpo, "Délégué à la protection des données", "Data protection officer")
                .law("30(2)(a)")
                .explain("Nom du délégué du client, s’il en a un ; le registre doit l’indiquer.",
                         "Name of the customer’s officer, if it has one; the records must state it."),
            CARTULARY_FIELD(Customer, dpoEmail, "Adresse électronique du délégué", "Officer’s e-mail address")
                .as(Field::Kind::Email)
                .law("30(2)(a)")
                .explain("Adresse à laquelle joindre ce délégué.", "Address at which to reach that officer."),
            CARTULARY_FIELD(Customer, representative, "Représentant", "Representative")
                .law("30(2)(a)")
                .explain("Représentant dans l’Union d’un client établi ailleurs, s’il y en a un.",
                         "Representative in the Union of a customer established elsewhere, if there is one."),
            CARTULARY_FIELD(Customer, signatory, "Signataire", "Signatory")
                .explain("Prénom et nom de qui signe l’accord pour le client.",
                         "First and last name of whoever signs the agreement for the customer."),
            CARTULARY_FIELD(Customer, signatoryTitle, "Fonction du signataire", "Signatory’s position")
                .explain("Fonction du signataire, par exemple Gérante.",
                         "Position of the signatory, for instance Managing director."),
            CARTULARY_FIELD(Customer, services, "Services souscrits", "Services subscribed")
                .begins("Traitements confiés", "Processing")
                .to("service")
                .explain("Services qu’il a souscrits ; le registre du sous-traitant les donne sous son nom.",
                         "Services it subscribes to; the processor’s records give them under its name."),
            CARTULARY_FIELD(Customer, activities, "Activités effectuées pour lui", "Activities carried out for it")
                .to("activity")
                .law("30(2)(b)")
                .explain("Traitements effectués pour lui, à lister dans le registre du sous-traitant.",
                         "Processing carried out for it, to be listed in the processor’s records."),
            CARTULARY_FIELD(Customer, dataTypes, "Types de données confiées", "Types of data entrusted")
                .law("28(3)")
                .explain(
                    "Types de données qu’il confie, tels qu’il les déclare, par exemple « Fiches des adhérents ». "
                    "Fragment, sans point final.",
                    "Types of data it entrusts, as it declares them, for instance “Members’ files”. A fragment, no "
                    "full stop."),
            CARTULARY_FIELD(Customer, subjects, "Personnes concernées", "Data subjects")
                .law("28(3)")
                .explain(
                    "À qui se rapportent ces données, par exemple « Adhérents et donateurs ». Fragment, sans point "
                    "final.",
                    "To whom these data relate, for instance “Members and donors”. A fragment, no full stop."),
            CARTULARY_FIELD(Customer, specialData, "Données sensibles et restrictions",
                            "Sensitive data and restrictions")
                .law("9")
                .explain(
                    "Données sensibles qu’il confie et précautions convenues, par exemple « Santé : accès "
                    "réservé ». Fragment, sans point final.",
                    "Sensitive data it entrusts and precautions agreed, for instance “Health: restricted access”. A "
                    "fragment, no full stop."),
            CARTULARY_FIELD(Customer, language, "Langue", "Language")
                .begins("Suivi", "Follow-up")
                .as(Field::Kind::Language)
                .explain("Langue dans laquelle lui adresser les documents.", "Language in which to send it documents."),
            CARTULARY_FIELD(Customer, since, "Client depuis le", "Customer since")
                .explain("Date de début de la relation.", "Date on which the relationship began."),
            CARTULARY_FIELD(Customer, note, "Note interne", "Internal note")
                .explain("Par exemple une demande particulière du client. Note interne, jamais imprimée.",
                         "For instance a particular wish of the customer. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<Agreement>()
{
    static const RecordType type = detail::describe<Agreement>(
        "agreement", "agreements", {u"Accord de sous-traitance"_s, u"Data-processing agreement"_s},
        {u"Accords de sous-traitance"_s, u"Data-processing agreements"_s},
        {
            CARTULARY_FIELD(Agreement, name, "Nom", "Name")
                .mandatory()
                .explain("Nom de l’accord, par exemple « Annexe sur la protection des données ». Fragment, sans point "
                         "final.",
                         "Name of the agreement, for instance “Data protection annex”. A fragment, no full stop."),
            CARTULARY_FIELD(Agreement, direction, "Sens", "Direction")
                .from("agreement-direction")
                .explain("Avec un client, l’organisme est le sous-traitant ; avec un fournisseur, il est celui qui "
                         "confie les données.",
                         "With a customer, the organisation is the processor; with a supplier, it is the one that "
                         "entrusts the data."),
            CARTULARY_FIELD(Agreement, customer, "Client", "Customer")
                .to("customer")
                .explain("Client lié par l’accord. Vide : conditions types, valables pour tous.",
                         "Customer bound by the agreement. Empty: standard terms, good for all."),
            CARTULARY_FIELD(Agreement, supplier, "Fournisseur", "Supplier")
                .to("sub_processor")
                .explain("Sous-traitant lié par l’accord, s’il est passé avec un fournisseur.",
                         "Sub-processor bound by the agreement, if it is made with a supplier."),
            CARTULARY_FIELD(Agreement, parentContract, "Contrat principal", "Parent contract")
                .explain("Contrat de service dont l’accord dépend, par exemple « Conditions générales d’hébergement ». "
                         "Fragment, sans point final.",
                         "Service contract on which the agreement depends, for instance “General hosting terms”. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(Agreement, subjectMatter, "Objet", "Subject-matter")
                .begins("Objet, instructions", "Subject, instructions")
                .law("28(3)")
                .explain(
                    "Ce dont il s’agit, par exemple « Hébergement du site et de la messagerie ». Le contrat doit le "
                    "dire. Fragment, sans point final.",
                    "What it is about, for instance “Hosting of the site and mail”. The contract must say so. A "
                    "fragment, no full stop."),
            CARTULARY_FIELD(Agreement, purpose, "Finalité", "Purpose")
                .law("28(3)")
                .explain(
                    "À quoi sert le traitement, par exemple « Fourniture des services commandés ». Le contrat doit "
                    "le dire. Fragment, sans point final.",
                    "What the processing is for, for instance “Provision of the services ordered”. The contract "
                    "must say so. A fragment, no full stop."),
            CARTULARY_FIELD(Agreement, duration, "Durée", "Duration")
                .law("28(3)")
                .explain("Combien de temps, par exemple « Durée du contrat principal ». Vide : une clause usuelle est "
                         "imprimée. Fragment, sans point final.",
                         "How long, for instance “Term of the main contract”. Empty: a usual clause is printed. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(Agreement, activities, "Activités couvertes", "Activities covered")
                .to("activity")
                .law("28(3)")
                .explain(
                    "Activités que l’accord décrit en annexe : nature, données et personnes en viennent.",
                    "Activities that the agreement describes in its annex: nature, data and people come from them."),
            CARTULARY_FIELD(Agreement, instructions, "Instructions documentées", "Documented instructions")
                .law("28(3)(a)")
                .explain("Comment les instructions sont données et gardées, en plus de la clause usuelle. Phrase "
                         "complète, avec point final.",
                         "How instructions are given and kept, in addition to the usual clause. A full sentence, with "
                         "its full stop."),
            CARTULARY_FIELD(Agreement, confidentiality, "Confidentialité", "Confidentiality")
                .law("28(3)(b)")
                .explain("Ce qui engage l’équipe au secret, en plus de la clause usuelle. Phrase complète, avec point "
                         "final.",
                         "What binds the team to secrecy, in addition to the usual clause. A full sentence, with its "
                         "full stop."),
            CARTULARY_FIELD(Agreement, authorisation, "Autorisation des sous-traitants ultérieurs",
                            "Authorisation of sub-processors")
                .begins("Sous-traitants", "Sub-processors")
                .from("authorisation")
                .law("28(2)")
                .explain(
                    "Générale : le client est prévenu des changements et peut s’y opposer. Spécifique : il approuve "
                    "chaque sous-traitant, et l’accord les nomme tous, même ceux qui ne sont communiqués que sur "
                    "demande. L’accord doit choisir.",
                    "General: the customer is told of changes and may object. Specific: it approves each "
                    "sub-processor, and the agreement names them all, even those disclosed on request only. The "
                    "agreement must choose."),
            CARTULARY_FIELD(Agreement, authorisationText, "Précision sur l’autorisation", "Note on the authorisation")
                .law("28(2)")
                .explain("Précision sur cette autorisation. Phrase complète, avec point final.",
                         "Detail on that authorisation. A full sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, noticePeriod, "Préavis d’un changement de sous-traitant",
                            "Notice of a change of sub-processor")
                .law("28(2)")
                .explain("Combien de temps avant un changement le client est prévenu. La loi ne donne pas de chiffre ; "
                         "10 jours ouvrés, 14 ou 30 jours sont usuels.",
                         "How long before a change the customer is told. The law gives no figure; 10 business days, 14 "
                         "or 30 days are usual."),
            CARTULARY_FIELD(Agreement, objectionPeriod, "Délai d’opposition", "Time to object")
                .law("28(2)")
                .explain("Temps dont le client dispose pour s’opposer, par exemple 30 jours.",
                         "Time the customer has to object, for instance 30 days."),
            CARTULARY_FIELD(Agreement, objectionEffect, "Effet de l’opposition", "Effect of an objection")
                .law("28(2)")
                .explain("Ce qui suit une opposition, par exemple la recherche d’une solution puis la résiliation. "
                         "Phrase complète, avec point final.",
                         "What follows an objection, for instance seeking a solution and then termination. A full "
                         "sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, subProcessorList, "Liste des sous-traitants", "List of sub-processors")
                .law("28(2)")
                .explain("Où trouver la liste à jour. Phrase complète, avec point final.",
                         "Where to find the current list. A full sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, subProcessorObligations, "Obligations des sous-traitants",
                            "Sub-processors’ obligations")
                .law("28(4)")
                .explain(
                    "Ce qui est imposé aux sous-traitants, en plus de la clause usuelle. Phrase complète, avec "
                    "point final.",
                    "What is imposed on sub-processors, in addition to the usual clause. A full sentence, with its "
                    "full stop."),
            CARTULARY_FIELD(Agreement, assistance, "Assistance", "Assistance")
                .begins("Assistance", "Assistance")
                .law("28(3)(e)")
                .explain("Aide donnée au client pour la sécurité, les violations et les analyses d’impact, et ses "
                         "limites. Phrase complète, avec point final.",
                         "Help given to the customer with security, breaches and impact assessments, and its limits. A "
                         "full sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, assistanceDelay, "Délai de transmission d’une demande",
                            "Time to pass on a request")
                .law("28(3)(e)")
                .explain("Temps mis à transmettre au client une demande reçue d’une personne, par exemple 3 jours "
                         "ouvrés. Il n’a lui-même qu’un mois pour répondre.",
                         "Time taken to pass on to the customer a request received from a person, for instance 3 "
                         "business days. The customer itself has only one month to answer."),
            CARTULARY_FIELD(Agreement, breachDelay, "Délai de notification d’une violation", "Time to notify a breach")
                .law("33(2)")
                .explain(
                    "Délai pour prévenir le client d’une violation, sans retard indu. Il a 72 heures pour notifier "
                    "l’autorité : 24 ou 48 heures lui laissent du temps.",
                    "Time in which to tell the customer of a breach, without undue delay. It has 72 hours to notify "
                    "the authority: 24 or 48 hours leave it time."),
            CARTULARY_FIELD(Agreement, breachContact, "À qui notifier", "Whom to notify")
                .law("33(2)")
                .explain("À qui écrire chez le client, par exemple « Le délégué nommé à l’annexe I ». Fragment, sans "
                         "point final.",
                         "To whom to write at the customer’s, for instance “The officer named in Annex I”. A fragment, "
                         "no full stop."),
            CARTULARY_FIELD(Agreement, endChoice, "Sort des données à la fin", "Fate of the data at the end")
                .begins("Fin, audits", "End, audits")
                .from("end-choice")
                .law("28(3)(g)")
                .explain("Effacement ou restitution à la fin du service : la loi laisse le choix au client.",
                         "Erasure or return at the end of the service: the law leaves the choice to the customer."),
            CARTULARY_FIELD(Agreement, deletionDelay, "Délai de suppression", "Time to delete")
                .law("28(3)(g)")
                .explain("Temps mis à tout effacer après la fin, par exemple 30 jours, sauvegardes comprises.",
                         "Time taken to erase everything after the end, for instance 30 days, backups included."),
            CARTULARY_FIELD(Agreement, endText, "Précision sur la fin du contrat", "Note on the end of the contract")
                .law("28(3)(g)")
                .explain("Comment cela se passe, et quelle preuve le client reçoit. Phrase complète, avec point final.",
                         "How it is done, and what proof the customer receives. A full sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, auditNotice, "Préavis d’audit", "Notice of an audit")
                .law("28(3)(h)")
                .explain("Temps entre la demande d’audit et l’audit, par exemple 30 jours.",
                         "Time between the request for an audit and the audit, for instance 30 days."),
            CARTULARY_FIELD(Agreement, auditTerms, "Conditions d’audit", "Audit terms")
                .law("28(3)(h)")
                .explain(
                    "Qui audite, à quel rythme, à quel coût. Les audits peuvent être encadrés, non refusés. Phrase "
                    "complète, avec point final.",
                    "Who audits, how often, at what cost. Audits may be regulated, not refused. A full sentence, "
                    "with its full stop."),
            CARTULARY_FIELD(Agreement, transferTerms, "Transferts", "Transfers")
                .begins("Autres clauses", "Other clauses")
                .law("28(3)(a)")
                .explain(
                    "Règle pour tout transfert hors de l’Espace économique européen ; il suppose une instruction du "
                    "client. Phrase complète, avec point final.",
                    "Rule for any transfer outside the European Economic Area; it supposes an instruction from the "
                    "customer. A full sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, liability, "Responsabilité", "Liability")
                .law("28(4)")
                .explain("Partage des responsabilités. Le sous-traitant répond envers le client des manquements de ses "
                         "propres sous-traitants. Phrase complète, avec point final.",
                         "Allocation of liability. The processor answers to the customer for the failures of its own "
                         "sub-processors. A full sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, governingLaw, "Droit applicable", "Governing law")
                .explain("Droit qui régit l’accord, par exemple « Droit français ». Fragment, sans point final.",
                         "Law that governs the agreement, for instance “French law”. A fragment, no full stop."),
            CARTULARY_FIELD(Agreement, court, "Juridiction", "Court")
                .explain(
                    "Juridiction compétente, par exemple « Tribunal de commerce de Nancy ». Fragment, sans point "
                    "final.",
                    "Court with jurisdiction, for instance “Commercial court of Nancy”. A fragment, no full stop."),
            CARTULARY_FIELD(Agreement, precedence, "Hiérarchie des documents", "Order of precedence")
                .explain("Quel document l’emporte en cas de contradiction. Vide : l’accord l’emporte pour les données. "
                         "Phrase complète, avec point final.",
                         "Which document prevails in a conflict. Empty: the agreement prevails for the data. A full "
                         "sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, controllerDuties, "Obligations du responsable du traitement",
                            "Controller’s duties")
                .law("28(3)")
                .explain("Ce que doit faire le client, en plus de la clause usuelle, par exemple tenir ses accès "
                         "secrets. Phrase complète, avec point final.",
                         "What the customer must do, in addition to the usual clause, for instance keeping its logins "
                         "secret. A full sentence, with its full stop."),
            CARTULARY_FIELD(Agreement, signatory, "Signataire de l’organisme", "Signatory of the organisation")
                .begins("Signature", "Signature")
                .explain("Qui signe pour l’organisme. Vide : le contact qui a le rôle de signataire.",
                         "Who signs for the organisation. Empty: the contact with the role of signatory."),
            CARTULARY_FIELD(Agreement, signatoryTitle, "Fonction du signataire", "Signatory’s position")
                .explain("Fonction de cette personne, par exemple Président.",
                         "Position of that person, for instance Chair."),
            CARTULARY_FIELD(Agreement, placeSigned, "Fait à", "Signed at")
                .explain(
                    "Lieu de signature, par exemple « Nancy ». Laisser vide pour l’écrire à la main. Fragment, sans "
                    "point final.",
                    "Place of signature, for instance “Nancy”. Leave empty to write it by hand. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(Agreement, signedOn, "Signé le", "Signed on")
                .law("28(9)")
                .explain("Date de signature. L’accord doit être écrit ; la forme électronique convient.",
                         "Date of signature. The agreement must be in writing; electronic form will do."),
            CARTULARY_FIELD(Agreement, effectiveDate, "Entrée en vigueur", "Effective date")
                .explain("Jour où l’accord prend effet, au plus tard quand les données sont confiées.",
                         "Day on which the agreement takes effect, at the latest when data are entrusted."),
            CARTULARY_FIELD(Agreement, endDate, "Fin", "End")
                .explain("Jour où il prend fin, s’il est connu.", "Day on which it ends, if known."),
            CARTULARY_FIELD(Agreement, note, "Note interne", "Internal note")
                .explain("Par exemple où se trouve l’exemplaire signé. Note interne, jamais imprimée.",
                         "For instance where the signed copy is kept. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<Reversibility>()
{
    static const RecordType type = detail::describe<Reversibility>(
        "reversibility", "reversibilities", {u"Réversibilité"_s, u"Reversibility"_s},
        {u"Réversibilité"_s, u"Reversibility"_s},
        {
            CARTULARY_FIELD(Reversibility, name, "Nom", "Name")
                .mandatory()
                .explain(
                    "Nom de ce que le client récupère, par exemple « Récupération des bases de données ». Fragment, "
                    "sans point final.",
                    "Name of what the customer gets back, for instance “Recovery of databases”. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(Reversibility, objects, "Ce qui est restitué", "What is returned")
                .law("28(3)(g)")
                .explain(
                    "Ce qui lui est rendu, et sous quelle forme, par exemple « Fichiers du site et base au format "
                    "SQL ». Fragment, sans point final.",
                    "What is returned to it, and in which form, for instance “The site’s files and the database in "
                    "SQL format”. A fragment, no full stop."),
            CARTULARY_FIELD(Reversibility, when, "Quand", "When")
                .explain("À quel moment, par exemple « À tout moment, et 30 jours après la fin ». Fragment, sans point "
                         "final.",
                         "At what time, for instance “At any time, and for 30 days after the end”. A fragment, no full "
                         "stop."),
            CARTULARY_FIELD(Reversibility, how, "Comment", "How")
                .explain("Comment faire, pas à pas si besoin. Phrase complète, avec point final.",
                         "How to do it, step by step if need be. A full sentence, with its full stop."),
            CARTULARY_FIELD(Reversibility, purpose, "Pour quoi faire", "What for")
                .explain("À quoi cela sert au client, par exemple « Changer d’hébergeur ». Fragment, sans point final.",
                         "What use it is to the customer, for instance “Moving to another host”. A fragment, no full "
                         "stop."),
            CARTULARY_FIELD(Reversibility, responsibility, "Responsabilité du client", "Customer’s responsibility")
                .explain("Ce dont le client répond une fois les données en sa possession. Phrase complète, avec point "
                         "final.",
                         "What the customer answers for once the data are in its hands. A full sentence, with its full "
                         "stop."),
            CARTULARY_FIELD(Reversibility, activities, "Activités concernées", "Activities concerned")
                .to("activity")
                .explain("Activités dont les données se récupèrent ainsi.",
                         "Activities whose data are recovered in this way."),
            CARTULARY_FIELD(Reversibility, note, "Note interne", "Internal note")
                .explain("Par exemple la commande qui produit l’archive. Note interne, jamais imprimée.",
                         "For instance the command that makes the archive. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
