// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processing.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &recordType<DataSubject>()
{
    static const RecordType type = detail::describe<DataSubject>(
        "data_subject", "data_subjects", {u"Personnes concernées"_s, u"Data subjects"_s},
        {u"Personnes concernées"_s, u"Data subjects"_s},
        {
            CARTULARY_FIELD(DataSubject, name, "Nom du groupe", "Name of the group")
                .law("30(1)(c)")
                .mandatory()
                .explain(
                    "Groupe de personnes physiques, par exemple « Clients », « Visiteurs du site » ou « Titulaires "
                    "de noms de domaine ». Le registre doit nommer ces groupes. Fragment, sans point final.",
                    "Group of natural persons, for instance “Customers”, “Visitors to the site” or “Holders of "
                    "domain names”. The records must name these groups. A fragment, no full stop."),
            CARTULARY_FIELD(DataSubject, kind, "Genre", "Kind")
                .from("data-subject")
                .law("30(1)(c)")
                .explain("Catégorie la plus proche dans la liste, pour les tableaux et les modèles des autorités.",
                         "Closest category in the list, for the tables and the authorities’ templates."),
            CARTULARY_FIELD(DataSubject, definition, "Définition", "Definition")
                .explain(
                    "Qui fait partie du groupe, en mots que ces personnes comprennent. Phrase complète, avec point "
                    "final.",
                    "Who belongs to the group, in words that these people understand. A full sentence, with its "
                    "full stop."),
            CARTULARY_FIELD(DataSubject, customersOwn, "Personnes concernées d’un client",
                            "A customer’s own data subjects")
                .explain("Oui s’il s’agit des personnes d’un client, par exemple ses propres abonnés dans une base "
                         "hébergée : le client en est le responsable du traitement.",
                         "Yes for a customer’s people, for instance its own subscribers in a hosted database: the "
                         "customer is their controller."),
            CARTULARY_FIELD(DataSubject, holdsRights, "Titulaires de droits auprès de nous", "Hold rights with us")
                .explain("Oui si ces personnes exercent leurs droits auprès de l’organisme ; non si elles doivent "
                         "s’adresser au client.",
                         "Yes if these people exercise their rights with the organisation; no if they must turn to the "
                         "customer."),
            CARTULARY_FIELD(DataSubject, vulnerable, "Personnes vulnérables", "Vulnerable persons")
                .law("35(3)")
                .explain("Oui pour des mineurs, des patients ou des salariés sous surveillance, par exemple. Cela pèse "
                         "dans le choix de faire une analyse d’impact.",
                         "Yes for minors, patients or monitored employees, for instance. It weighs in deciding on an "
                         "impact assessment."),
            CARTULARY_FIELD(DataSubject, note, "Note interne", "Internal note")
                .explain(
                    "Par exemple l’effectif approximatif, utile en cas de violation. Note interne, jamais imprimée.",
                    "For instance the approximate number, useful in case of a breach. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &partType<DataItem>()
{
    static const RecordType type = detail::describe<DataItem>(
        "data_item", "items", {u"Donnée"_s, u"Datum"_s}, {u"Données"_s, u"Data"_s},
        {
            CARTULARY_FIELD(DataItem, name, "Donnée", "Datum")
                .mandatory()
                .explain("Une donnée précise, par exemple « Adresse électronique » ou « Adresse IP ». Fragment, sans "
                         "point final.",
                         "One precise datum, for instance “Email address” or “IP address”. A fragment, no full stop."),
            CARTULARY_FIELD(DataItem, presence, "Présence", "Presence")
                .from("presence")
                .explain("Toujours, parfois, le cas échéant, ou jamais. « Jamais » l’imprime parmi ce qui n’est pas "
                         "collecté.",
                         "Always, sometimes, if applicable, or never. “Never” prints it among what is not collected."),
            CARTULARY_FIELD(DataItem, condition, "Condition", "Condition")
                .explain(
                    "Dans quel cas elle est traitée, par exemple « pour les clients professionnels ». Fragment, "
                    "sans point final.",
                    "In which case it is processed, for instance “for business customers”. A fragment, no full stop."),
            CARTULARY_FIELD(DataItem, mandatory, "Obligatoire", "Mandatory")
                .law("13(2)(e)")
                .explain("Oui si la personne doit la donner, non si elle reste libre. Il faut le lui dire au moment de "
                         "la collecte.",
                         "Yes if the person must give it, no if it is optional. The person must be told so at the time "
                         "of collection."),
            CARTULARY_FIELD(DataItem, purpose, "Pourquoi", "Why")
                .explain(
                    "À quoi elle sert, par exemple « Envoyer les factures ». Une donnée sans usage est à retirer. "
                    "Fragment, sans point final.",
                    "What it is used for, for instance “Sending invoices”. A datum without a use should be removed. "
                    "A fragment, no full stop."),
        });
    return type;
}

template<>
const RecordType &recordType<DataCategory>()
{
    static const RecordType type = detail::describe<DataCategory>(
        "data_category", "data_categories", {u"Catégorie de données"_s, u"Data category"_s},
        {u"Catégories de données"_s, u"Data categories"_s},
        {
            CARTULARY_FIELD(DataCategory, name, "Nom", "Name")
                .law("30(1)(c)")
                .mandatory()
                .explain("Nom de la catégorie, par exemple « Données de facturation » ou « Journaux de connexion ». Le "
                         "registre doit décrire ces catégories. Fragment, sans point final.",
                         "Name of the category, for instance “Billing data” or “Connection logs”. The records must "
                         "describe these categories. A fragment, no full stop."),
            CARTULARY_FIELD(DataCategory, kind, "Genre", "Kind")
                .from("data-category")
                .law("30(1)(c)")
                .explain(
                    "Catégorie la plus proche dans la liste. Santé, opinions, condamnations et quelques autres y "
                    "sont marquées comme sensibles.",
                    "Closest category in the list. Health, opinions, convictions and a few others are marked there "
                    "as sensitive."),
            CARTULARY_FIELD(DataCategory, presence, "Présence", "Presence")
                .from("presence")
                .explain("Toujours, parfois, le cas échéant, ou jamais. « Jamais » annonce que ces données ne sont pas "
                         "collectées, par exemple les numéros de carte bancaire.",
                         "Always, sometimes, if applicable, or never. “Never” announces that these data are not "
                         "collected, for instance payment card numbers."),
            CARTULARY_FIELD(DataCategory, condition, "Condition", "Condition")
                .explain("Dans quel cas ces données sont traitées, par exemple « en cas de paiement par prélèvement ». "
                         "Fragment, sans point final.",
                         "In which case these data are processed, for instance “when paying by direct debit”. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(DataCategory, items, "Données", "Data")
                .begins("Données, personnes", "Data, people")
                .explain("Les données de la catégorie, une par ligne, s’il faut les détailler.",
                         "The data in the category, one per line, if they need spelling out."),
            CARTULARY_FIELD(DataCategory, subjects, "Personnes concernées", "Data subjects")
                .to("data_subject")
                .explain("À qui se rapportent ces données.", "To whom these data relate."),
            CARTULARY_FIELD(DataCategory, sources, "Origine", "Source")
                .to("source")
                .law("14(2)(f)")
                .explain("D’où viennent ces données. Il faut le dire aux personnes quand elles ne les ont pas données "
                         "elles-mêmes.",
                         "Where these data come from. People must be told when they did not give them themselves."),
            CARTULARY_FIELD(DataCategory, purpose, "Pourquoi", "Why")
                .begins("Raison, base", "Reason, basis")
                .explain(
                    "À quoi servent ces données, par exemple « Comptabilité de l’organisme ». Fragment, sans point "
                    "final.",
                    "What these data are used for, for instance “The organisation’s accounts”. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(DataCategory, specialBasis, "Condition de l’article 9", "Article 9 condition")
                .from("special-basis")
                .law("9(2)")
                .explain(
                    "Pour des données sensibles seulement : la condition qui permet de les traiter, en plus de la "
                    "base juridique.",
                    "For sensitive data only: the condition that allows their processing, in addition to the legal "
                    "basis."),
            CARTULARY_FIELD(DataCategory, places, "Lieux de stockage", "Places of storage")
                .begins("Stockage", "Storage")
                .to("place")
                .explain("Où ces données sont conservées, par exemple le centre de données et le site de sauvegarde.",
                         "Where these data are kept, for instance the data centre and the backup site."),
            CARTULARY_FIELD(DataCategory, tools, "Outils", "Tools")
                .explain(
                    "Logiciels qui servent à les traiter, par exemple l’outil de facturation ou celui des tickets.",
                    "Software used to process them, for instance the billing tool or the ticket system."),
            CARTULARY_FIELD(DataCategory, openContent, "Contenu libre", "Open content")
                .explain(
                    "Ce que les personnes peuvent écrire librement, par exemple dans un ticket, un formulaire ou "
                    "une lettre de motivation. Fragment, sans point final.",
                    "What people may write freely, for instance in a ticket, a form or a cover letter. A fragment, "
                    "no full stop."),
            CARTULARY_FIELD(DataCategory, note, "Note interne", "Internal note")
                .explain("Par exemple un champ de l’outil à vider ou à supprimer. Note interne, jamais imprimée.",
                         "For instance a field of the tool to be emptied or removed. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<Source>()
{
    static const RecordType type = detail::describe<Source>(
        "source", "sources", {u"Origine des données"_s, u"Source of collection"_s},
        {u"Origines des données"_s, u"Sources of collection"_s},
        {
            CARTULARY_FIELD(Source, name, "Nom", "Name")
                .law("14(2)(f)")
                .mandatory()
                .explain(
                    "Origine, par exemple « Formulaire de commande » ou « Bureau d’enregistrement ». Fragment, sans "
                    "point final.",
                    "Source, for instance “Order form” or “Registrar”. A fragment, no full stop."),
            CARTULARY_FIELD(Source, mode, "Mode de collecte", "Mode of collection")
                .from("collection-mode")
                .explain("Comment les données arrivent. Obtenues d’un tiers, elles demandent d’informer les personnes "
                         "dans un délai raisonnable, d’un mois au plus.",
                         "How the data arrive. If they are obtained from a third party, people must be told within a "
                         "reasonable time, one month at most."),
            CARTULARY_FIELD(Source, channel, "Voie", "Channel")
                .explain("Par où elles arrivent, par exemple « espace client, téléphone ». Fragment, sans point final.",
                         "The way they arrive, for instance “customer area, telephone”. A fragment, no full stop."),
            CARTULARY_FIELD(Source, voluntary, "Volontaire", "Voluntary")
                .explain(
                    "Oui si la personne les donne de son plein gré ; non pour des journaux techniques, par exemple.",
                    "Yes if the person gives them freely; no for technical logs, for instance."),
            CARTULARY_FIELD(Source, consent, "Consentement", "Consent")
                .explain(
                    "Quel consentement accompagne cette collecte, s’il y en a un, par exemple « Avec votre "
                    "consentement ». Fragment, sans point final.",
                    "Which consent goes with this collection, if any, for instance “With your consent”. A fragment, "
                    "no full stop."),
            CARTULARY_FIELD(Source, publiclyAccessible, "Accessible au public", "Publicly accessible")
                .law("14(2)(f)")
                .explain(
                    "Oui pour un annuaire ou un registre public, par exemple. Il faut le dire aux personnes quand "
                    "c’est le cas.",
                    "Yes for a directory or a public register, for instance. People must be told when that is so."),
            CARTULARY_FIELD(Source, never, "Ne se fait jamais", "Never done")
                .explain("Oui pour annoncer une pratique que l’organisme s’interdit, par exemple l’achat de fichiers.",
                         "Yes to announce a practice that the organisation rules out, for instance buying lists."),
            CARTULARY_FIELD(Source, note, "Note interne", "Internal note")
                .explain("Par exemple le contrat avec le tiers qui fournit les données. Note interne, jamais imprimée.",
                         "For instance the contract with the third party that supplies the data. Internal note, never "
                         "printed."),
        });
    return type;
}

} // namespace Cartulary
