// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<Law>()
{
    static const RecordType type = detail::describe<Law>(
        "law", "laws", {u"Loi"_s, u"Law"_s}, {u"Lois"_s, u"Laws"_s},
        {
            CARTULARY_FIELD(Law, title, "Intitulé", "Title")
                .explain(
                    "Intitulé officiel du texte, par exemple « Loi relative à l’informatique, aux fichiers et aux "
                    "libertés ». Fragment, sans point final.",
                    "Official title of the text, for instance “Act on Information Technology, Data Files and Civil "
                    "Liberties”. A fragment, no full stop."),
            CARTULARY_FIELD(Law, number, "Numéro", "Number")
                .explain("Numéro officiel, sans « n° », par exemple 78-17.",
                         "Official number, without “No”, for instance 78-17."),
            CARTULARY_FIELD(Law, date, "Date", "Date")
                .explain("Date d’adoption du texte d’origine, par exemple le 6 janvier 1978.",
                         "Date on which the original text was adopted, for instance 6 January 1978."),
            CARTULARY_FIELD(Law, amended, "Modifiée depuis", "Amended since")
                .explain("Oui si le texte a été modifié depuis cette date : les documents ajoutent alors la mention "
                         "« modifiée ».",
                         "Yes if the text has been amended since that date: the documents then add “as amended”."),
            CARTULARY_FIELD(Law, territory, "Territoire", "Territory")
                .explain("Territoire où ce texte s’applique à l’organisme, par exemple France ou Polynésie française. "
                         "Fragment, sans point final.",
                         "Territory where this text applies to the organisation, for instance France or French "
                         "Polynesia. A fragment, no full stop."),
            CARTULARY_FIELD(Law, ground, "Pourquoi elle s’applique", "Why it applies")
                .explain("Ce qui rend ce texte applicable ici : dans certains territoires d’outre-mer, le RGPD ne "
                         "s’applique que par renvoi de la loi nationale. Phrase complète, avec point final.",
                         "What makes this text apply here: in some overseas territories the GDPR applies only because "
                         "national law refers to it. A full sentence, with its full stop."),
            CARTULARY_FIELD(Law, url, "Adresse du texte", "Address of the text")
                .as(Field::Kind::Url)
                .explain("Adresse complète du texte sur un site officiel, de préférence dans sa version en vigueur.",
                         "Full address of the text on an official site, preferably in the version in force."),
        });
    return type;
}

template<>
const RecordType &recordType<Organisation>()
{
    static const RecordType type = [] {
        RecordType t = detail::describe<Organisation>(
            "organisation", "organisation", {u"Organisme"_s, u"Organisation"_s}, {u"Organisme"_s, u"Organisation"_s},
            {
                CARTULARY_FIELD(Organisation, name, "Nom", "Name")
                    .law("13(1)(a)")
                    .explain(
                        "Nom sous lequel l’organisme est immatriculé. L’identité du responsable du traitement doit "
                        "figurer dans chaque information donnée aux personnes.",
                        "Name under which the organisation is registered. The identity of the controller must "
                        "appear in all information given to people."),
                CARTULARY_FIELD(Organisation, legalForm, "Forme juridique", "Legal form")
                    .explain(
                        "Forme sociale, telle qu’elle suit le nom dans les contrats : SAS, SARL, SRL, association…",
                        "Legal form, as it follows the name in contracts: SAS, SARL, Ltd, association…"),
                CARTULARY_FIELD(Organisation, shortName, "Nom abrégé (« ci-après »)", "Short name (“hereinafter”)")
                    .explain(
                        "Nom court employé dans la suite des documents, par exemple le nom commercial. Laisser vide "
                        "si le nom suffit.",
                        "Short name used in the rest of the documents, for instance the trading name. Leave empty "
                        "if the name will do."),
                CARTULARY_FIELD(Organisation, activity, "Activité", "Business")
                    .explain(
                        "Métier en quelques mots, par exemple « Hébergement de sites et infogérance ». Fragment, "
                        "sans point final.",
                        "The business in a few words, for instance “Web hosting and managed services”. A fragment, "
                        "no full stop."),
                CARTULARY_FIELD(Organisation, description, "Présentation", "Description")
                    .explain(
                        "Présentation en une ou deux phrases, imprimée en tête de la politique de confidentialité. "
                        "Phrase complète, avec point final.",
                        "One or two sentences of introduction, printed at the head of the privacy policy. A full "
                        "sentence, with its full stop."),
                CARTULARY_FIELD(Organisation, companyNumber, "Numéro d’immatriculation", "Company number")
                    .begins("Immatriculation", "Registration")
                    .explain(
                        "Numéro officiel de l’entreprise : SIREN ou SIRET en France, numéro BCE en Belgique, numéro "
                        "Tahiti en Polynésie française.",
                        "Official number of the business: SIREN or SIRET in France, CBE number in Belgium, Tahiti "
                        "number in French Polynesia."),
                CARTULARY_FIELD(Organisation, tradeRegister, "Registre du commerce", "Trade register")
                    .explain("Registre et lieu d’inscription, par exemple « RCS Nancy ».",
                             "Register and place of registration, for instance “RCS Nancy”."),
                CARTULARY_FIELD(Organisation, vatNumber, "Numéro de TVA", "VAT number")
                    .explain("Numéro de TVA intracommunautaire, s’il y en a un.",
                             "VAT identification number, if there is one."),
                CARTULARY_FIELD(Organisation, address, "Adresse postale", "Postal address")
                    .begins("Coordonnées", "Contact details")
                    .law("13(1)(a)")
                    .explain("Adresse du siège, ou celle à laquelle écrire. La loi veut que les personnes sachent où "
                             "joindre le responsable du traitement.",
                             "Address of the registered office, or the one to write to. The law wants people to know "
                             "where to reach the controller."),
                CARTULARY_FIELD(Organisation, phone, "Téléphone", "Telephone")
                    .explain("Numéro général, au format international, par exemple +33 1 23 45 67 89.",
                             "General number, in international format, for instance +33 1 23 45 67 89."),
                CARTULARY_FIELD(Organisation, email, "Adresse électronique", "E-mail address")
                    .as(Field::Kind::Email)
                    .law("13(1)(a)")
                    .explain(
                        "Adresse générale de l’organisme, de préférence une boîte de service plutôt que celle d’une "
                        "personne. Elle est imprimée dans la politique.",
                        "General address of the organisation, preferably a shared mailbox rather than one person’s. "
                        "It is printed in the policy."),
                CARTULARY_FIELD(Organisation, website, "Site internet", "Web site")
                    .as(Field::Kind::Url)
                    .explain("Adresse complète du site principal, avec https://.",
                             "Full address of the main site, with https://."),
                CARTULARY_FIELD(Organisation, sites, "Sites concernés", "Sites covered")
                    .begins("Périmètre", "Scope")
                    .explain("Noms de domaine couverts par les documents, un par ligne, par exemple exemple.fr et "
                             "client.exemple.fr.",
                             "Domain names covered by the documents, one per line, for instance example.com and "
                             "customer.example.com."),
                CARTULARY_FIELD(Organisation, roles, "Rôles", "Roles")
                    .from("role")
                    .explain(
                        "Tous les rôles que tient l’organisme. Un hébergeur est d’ordinaire responsable du "
                        "traitement pour ses propres clients et sous-traitant pour ce qu’ils hébergent.",
                        "All the roles that the organisation plays. A hosting company is usually controller for its "
                        "own customers and processor for what they host."),
                CARTULARY_FIELD(Organisation, coversSubsidiaries, "Filiales comprises", "Subsidiaries included")
                    .explain("Oui si les documents valent aussi pour les filiales. Sans réponse, rien n’est imprimé.",
                             "Yes if the documents also hold for the subsidiaries. If not stated, nothing is printed."),
                CARTULARY_FIELD(Organisation, inHouse, "Ce qui est fait en interne", "What is done in-house")
                    .explain("Ce que l’organisme fait lui-même, sans prestataire, par exemple le développement de ses "
                             "logiciels ou le support. Phrase complète, avec point final.",
                             "What the organisation does itself, without a provider, for instance developing its "
                             "software or giving support. A full sentence, with its full stop."),
                CARTULARY_FIELD(Organisation, servesUnion, "Vise des personnes dans l’Union",
                                "Targets people in the Union")
                    .explain("À dire si l’organisme est établi hors de l’Espace économique européen. Oui s’il y offre "
                             "des services ou y suit le comportement de personnes : le RGPD veut alors un "
                             "représentant dans l’Union, un contact qui a ce rôle. Non si rien de tel, ou si "
                             "l’article 27, § 2, en dispense.",
                             "To be stated if the organisation is established outside the European Economic Area. Yes "
                             "if it offers services there or monitors people’s behaviour there: the GDPR then wants a "
                             "representative in the Union, a contact with that role. No if nothing of the kind, or if "
                             "Article 27(2) exempts it."),
                CARTULARY_FIELD(Organisation, dpoStatus, "Délégué à la protection des données",
                                "Data protection officer")
                    .begins("Délégué, autorité", "Officer, authority")
                    .from("dpo-status")
                    .law("37")
                    .explain("Dire si un délégué est désigné. S’il l’est, ses coordonnées sont à publier et à "
                             "communiquer à l’autorité : ajouter un contact qui a ce rôle.",
                             "State whether an officer is designated. If so, the contact details must be published and "
                             "told to the authority: add a contact with that role."),
                CARTULARY_FIELD(Organisation, authority, "Autorité de contrôle", "Supervisory authority")
                    .from("authority")
                    .law("13(2)(d)")
                    .explain("Autorité auprès de laquelle une personne peut se plaindre, d’ordinaire celle du pays du "
                             "siège. Ses coordonnées viennent de la liste : les vérifier.",
                             "Authority to which a person may complain, usually that of the country of the registered "
                             "office. Its contact details come from the list: check them."),
                CARTULARY_FIELD(Organisation, authorityNote, "Précision sur l’autorité", "Note on the authority")
                    .explain(
                        "À dire si la compétence demande une explication, par exemple pour un siège outre-mer ou "
                        "des clients dans plusieurs pays. Phrase complète, avec point final.",
                        "To be filled in if the competence needs explaining, for instance with a registered office "
                        "overseas or customers in several countries. A full sentence, with its full stop."),
                CARTULARY_FIELD(Organisation, rulesUrl, "Adresse où la réglementation est décrite",
                                "Address where the rules are described")
                    .begins("Règles, lois", "Rules, laws")
                    .as(Field::Kind::Url)
                    .explain("Page, souvent celle de l’autorité, où le public peut lire les règles applicables.",
                             "Page, often the authority’s, where the public can read the rules that apply."),
                CARTULARY_FIELD(Organisation, automatedDecisions, "Décisions automatisées (déclaration générale)",
                                "Automated decisions (general statement)")
                    .law("13(2)(f)")
                    .explain(
                        "Position de l’organisme sur les décisions prises par une machine seule et sur le "
                        "profilage. Les personnes doivent être prévenues si de telles décisions existent. Phrase "
                        "complète, avec point final.",
                        "The organisation’s position on decisions taken by a machine alone and on profiling. People "
                        "must be told if there are such decisions. A full sentence, with its full stop."),
                CARTULARY_FIELD(Organisation, laws, "Lois applicables", "Applicable laws")
                    .explain(
                        "Textes qui s’appliquent à côté du RGPD, dans l’ordre où les citer. En Polynésie française, "
                        "la loi 78-17 vient en premier.",
                        "Texts that apply beside the GDPR, in the order in which to cite them. In French Polynesia, "
                        "Act 78-17 comes first."),
                CARTULARY_FIELD(Organisation, accentColour, "Couleur d’accent", "Accent colour")
                    .begins("Apparence, divers", "Looks, other")
                    .as(Field::Kind::Colour)
                    .explain("Couleur des titres et des filets dans les documents, par exemple #1f3a5f ; elle est "
                             "foncée autant que la lecture l’exige. Vide : bleu nuit.",
                             "Colour of headings and rules in the documents, for instance #1f3a5f; it is darkened as "
                             "far as reading demands. Empty: dark blue."),
                CARTULARY_FIELD(Organisation, logo, "Logo", "Logo")
                    .as(Field::Kind::Image)
                    .explain("Image imprimée à côté du titre des documents : un fichier PNG ou SVG de 256 Ko au plus.",
                             "Picture printed beside the title of the documents: a PNG or SVG file of 256 kB at most."),
                CARTULARY_FIELD(Organisation, timeZone, "Fuseau horaire", "Time zone")
                    .explain("Fuseau dans lequel lire les heures et les délais, par exemple Europe/Paris ou UTC-10 "
                             "(Tahiti). Il est imprimé tel quel.",
                             "Zone in which times and time limits are to be read, for instance Europe/Paris or UTC-10 "
                             "(Tahiti). It is printed as it stands."),
                CARTULARY_FIELD(Organisation, note, "Note interne", "Internal note")
                    .explain(
                        "Pense-bête de l’équipe, par exemple une donnée à vérifier au greffe. Note interne, jamais "
                        "imprimée.",
                        "Reminder for the team, for instance a detail to check at the registry. Internal note, "
                        "never printed."),
            });
        t.single = true;
        return t;
    }();
    return type;
}

template<>
const RecordType &recordType<Contact>()
{
    static const RecordType type = detail::describe<Contact>(
        "contact", "contacts", {u"Contact"_s, u"Contact"_s}, {u"Contacts"_s, u"Contacts"_s},
        {
            CARTULARY_FIELD(Contact, name, "Nom de la personne", "Name of the person")
                .explain("Prénom et nom. Laisser vide pour un service : la fonction est alors imprimée seule.",
                         "First and last name. Leave empty for a department: the position is then printed alone."),
            CARTULARY_FIELD(Contact, title, "Fonction ou service", "Position or department")
                .explain("Fonction de la personne, ou nom du service, par exemple « Délégué à la protection des "
                         "données » ou « Service clients ». Fragment, sans point final.",
                         "Position of the person, or name of the department, for instance “Data protection officer” or "
                         "“Customer service”. A fragment, no full stop."),
            CARTULARY_FIELD(Contact, roles, "Rôles", "Roles")
                .from("contact-role")
                .law("13(1)(b)")
                .explain(
                    "Ce pour quoi ce contact est imprimé : délégué, contact pour la protection des données, "
                    "représentant, signataire… Un contact qui n’est que signataire ne paraît pas dans la politique.",
                    "What this contact is printed for: officer, data protection contact, representative, signatory… "
                    "A contact who is only a signatory does not appear in the policy."),
            CARTULARY_FIELD(Contact, company, "Société, si externe", "Company, if external")
                .explain("Société de la personne si elle est externe, par exemple le cabinet qui assure la fonction de "
                         "délégué.",
                         "Company of the person if external, for instance the firm that provides the data protection "
                         "officer."),
            CARTULARY_FIELD(Contact, email, "Adresse électronique", "E-mail address")
                .begins("Coordonnées", "Contact details")
                .as(Field::Kind::Email)
                .law("13(1)(b)")
                .explain(
                    "Adresse qui reçoit vraiment les messages. Les coordonnées du délégué doivent être données aux "
                    "personnes ; son nom n’est exigé que dans le registre.",
                    "Address that really receives the messages. The officer’s contact details must be given to "
                    "people; the name is required only in the records."),
            CARTULARY_FIELD(Contact, emailDisplayed, "Adresse telle qu’elle est affichée", "Address as displayed")
                .explain("Forme à imprimer à la place de l’adresse, contre les robots, par exemple « dpo (at) "
                         "exemple.fr ». Laisser vide pour imprimer l’adresse.",
                         "Form to print instead of the address, against robots, for instance “dpo (at) example.com”. "
                         "Leave empty to print the address."),
            CARTULARY_FIELD(Contact, phone, "Téléphone", "Telephone")
                .explain("Numéro direct, au format international, s’il peut être publié.",
                         "Direct number, in international format, if it may be published."),
            CARTULARY_FIELD(Contact, formUrl, "Formulaire en ligne", "Online form")
                .as(Field::Kind::Url)
                .explain("Adresse complète d’un formulaire de contact ou de demande.",
                         "Full address of a contact or request form."),
            CARTULARY_FIELD(Contact, address, "Adresse postale", "Postal address")
                .explain("À remplir seulement si elle diffère de celle de l’organisme.",
                         "To be filled in only if it differs from the organisation’s."),
            CARTULARY_FIELD(Contact, scope, "À contacter pour", "To be contacted for")
                .begins("Compétence", "Remit")
                .explain(
                    "Les sujets à lui soumettre, par exemple « Données des candidats ». Fragment, sans point final.",
                    "The matters to raise with this contact, for instance “Applicants’ data”. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(Contact, activities, "Activités concernées", "Activities concerned")
                .to("activity")
                .explain("Activités pour lesquelles s’adresser à ce contact. Vide : toutes.",
                         "Activities for which to turn to this contact. Empty: all of them."),
            CARTULARY_FIELD(Contact, designationNumber, "Numéro de désignation", "Designation number")
                .law("37(7)")
                .explain("Numéro reçu de l’autorité quand la désignation du délégué lui a été communiquée, en France "
                         "celui de la CNIL.",
                         "Number received from the authority when it was told of the officer’s designation, in France "
                         "the CNIL’s."),
            CARTULARY_FIELD(Contact, note, "Note interne", "Internal note")
                .explain("Par exemple qui remplace ce contact pendant ses congés. Note interne, jamais imprimée.",
                         "For instance who stands in for this contact during leave. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<Service>()
{
    static const RecordType type = detail::describe<Service>(
        "service", "services", {u"Service"_s, u"Service"_s}, {u"Services"_s, u"Services"_s},
        {
            CARTULARY_FIELD(Service, name, "Nom", "Name")
                .mandatory()
                .explain("Nom commercial du service, par exemple « Hébergement mutualisé » ou « Sauvegarde "
                         "externalisée ». Fragment, sans point final.",
                         "Commercial name of the service, for instance “Shared hosting” or “Off-site backup”. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(Service, kind, "Genre", "Kind")
                .from("service-kind")
                .explain("Le genre le plus proche ; il précise le nom dans la politique. Choisir « Autre service » si "
                         "aucun ne convient.",
                         "The closest kind; it qualifies the name in the policy. Choose “Other service” if none fits."),
            CARTULARY_FIELD(Service, software, "Logiciel", "Software")
                .explain(
                    "Logiciel sur lequel repose le service, tel que les clients le connaissent, par exemple "
                    "Dolibarr ou Nextcloud.",
                    "Software on which the service rests, as customers know it, for instance Dolibarr or Nextcloud."),
            CARTULARY_FIELD(Service, role, "Rôle de l’organisme", "Role of the organisation")
                .from("role")
                .explain(
                    "Rôle de l’organisme quand il fournit ce service : sous-traitant pour les données que le client "
                    "y dépose, responsable du traitement pour une vente de noms de domaine, selon le cas.",
                    "Role of the organisation when it provides this service: processor for the data that the "
                    "customer stores there, controller for a sale of domain names, as the case may be."),
            CARTULARY_FIELD(Service, description, "Description", "Description")
                .explain(
                    "Ce que fait le service, du point de vue du client. Phrase complète, avec point final.",
                    "What the service does, from the customer’s point of view. A full sentence, with its full stop."),
            CARTULARY_FIELD(Service, terms, "Conditions contractuelles", "Contract terms")
                .explain(
                    "Document contractuel qui régit le service, par exemple « Conditions générales d’hébergement ». "
                    "Fragment, sans point final.",
                    "Contract document that governs the service, for instance “General hosting terms”. A fragment, "
                    "no full stop."),
            CARTULARY_FIELD(Service, url, "Adresse", "Address")
                .as(Field::Kind::Url)
                .explain("Adresse de la page du service ou de son espace client.",
                         "Address of the service’s page or of its customer area."),
            CARTULARY_FIELD(Service, subProcessors, "Sous-traitants", "Sub-processors")
                .to("sub_processor")
                .explain(
                    "Prestataires dont ce service dépend, par exemple le centre de données ou le prestataire de "
                    "sauvegarde.",
                    "Providers on which this service depends, for instance the data centre or the backup provider."),
            CARTULARY_FIELD(Service, note, "Note interne", "Internal note")
                .explain(
                    "Par exemple un service qui n’est plus vendu mais compte encore des clients. Note interne, "
                    "jamais imprimée.",
                    "For instance a service no longer sold that still has customers. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &partType<Version>()
{
    static const RecordType type = detail::describe<Version>(
        "version", "versions", {u"Version"_s, u"Version"_s}, {u"Versions"_s, u"Versions"_s},
        {
            CARTULARY_FIELD(Version, number, "Numéro", "Number")
                .explain("Numéro tel qu’il est imprimé, par exemple 2.1.",
                         "Number as it is printed, for instance 2.1."),
            CARTULARY_FIELD(Version, date, "Date", "Date")
                .explain(
                    "Date de publication de cette version ; elle devient la date de dernière mise à jour du "
                    "document.",
                    "Date on which this version was published; it becomes the date of last update of the document."),
            CARTULARY_FIELD(Version, time, "Heure", "Time")
                .as(Field::Kind::Time)
                .explain("Heure de publication, si le document la donne.",
                         "Time of publication, if the document gives it."),
            CARTULARY_FIELD(Version, utcOffset, "Décalage horaire", "Offset from UTC")
                .as(Field::Kind::Offset)
                .explain("Écart avec l’heure universelle au moment de la publication, par exemple +02:00.",
                         "Difference from universal time at the moment of publication, for instance +02:00."),
            CARTULARY_FIELD(Version, zone, "Fuseau horaire", "Time zone")
                .explain("Nom du fuseau à imprimer après l’heure, par exemple « heure de Paris ».",
                         "Name of the zone to print after the time, for instance “Paris time”."),
            CARTULARY_FIELD(Version, effectiveDate, "Entrée en vigueur", "Effective date")
                .explain(
                    "Jour où la version s’applique, s’il diffère de sa publication : un préavis laisse aux clients "
                    "le temps de réagir.",
                    "Day on which the version applies, if it differs from publication: notice leaves customers time "
                    "to react."),
            CARTULARY_FIELD(Version, changeNote, "Ce qui a changé", "What changed")
                .explain(
                    "Ce qui change pour le lecteur, par exemple « Ajout d’un prestataire de sauvegarde ». Fragment, "
                    "sans point final.",
                    "What changes for the reader, for instance “Backup provider added”. A fragment, no full stop."),
            CARTULARY_FIELD(Version, state, "État", "State")
                .from("version-state")
                .explain(
                    "En projet, publiée ou remplacée. Garder les versions remplacées : elles prouvent ce qui avait "
                    "été annoncé.",
                    "Draft, published or replaced. Keep the replaced versions: they prove what had been announced."),
        });
    return type;
}

template<>
const RecordType &recordType<DocumentProfile>()
{
    static const RecordType type = detail::describe<DocumentProfile>(
        "document_profile", "document_profiles", {u"Présentation d’un document"_s, u"Document profile"_s},
        {u"Présentation des documents"_s, u"Document profiles"_s},
        {
            CARTULARY_FIELD(DocumentProfile, document, "Document", "Document")
                .from("document")
                .mandatory()
                .explain("Document que cette fiche présente ; une fiche par document.",
                         "Document that this profile presents; one profile per document."),
            CARTULARY_FIELD(DocumentProfile, title, "Titre", "Title")
                .explain("Titre imprimé en tête, par exemple « Protection de vos données ». Vide : le titre usuel. "
                         "Fragment, sans point final.",
                         "Title printed at the top, for instance “Protecting your data”. Empty: the usual title. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(DocumentProfile, introduction, "Introduction", "Introduction")
                .explain("Premières phrases du document, à la place de celles du modèle ou en tête. Phrase complète, "
                         "avec point final.",
                         "First sentences of the document, instead of the template’s or ahead of it. A full sentence, "
                         "with its full stop."),
            CARTULARY_FIELD(DocumentProfile, parentContract, "Contrat principal", "Parent contract")
                .explain("Contrat auquel le document se rattache, par exemple « Conditions générales d’hébergement ». "
                         "Fragment, sans point final.",
                         "Contract to which the document belongs, for instance “General hosting terms”. A fragment, no "
                         "full stop."),
            CARTULARY_FIELD(DocumentProfile, integralPart, "Fait partie intégrante du contrat",
                            "Integral part of the contract")
                .explain("Oui si le document a valeur de contrat avec le contrat principal. Une politique de "
                         "confidentialité informe et n’est d’ordinaire pas un contrat.",
                         "Yes if the document binds together with the main contract. A privacy policy informs and is "
                         "usually not a contract."),
            CARTULARY_FIELD(DocumentProfile, parties, "Parties", "Parties")
                .begins("Objet, public", "Object, audience")
                .explain(
                    "Qui s’engage dans le document, par exemple « L’hébergeur et le client ». Fragment, sans point "
                    "final.",
                    "Who is bound by the document, for instance “The hosting company and the customer”. A fragment, "
                    "no full stop."),
            CARTULARY_FIELD(DocumentProfile, object, "Objet", "Object")
                .explain("Ce que le document règle, en une ligne. Fragment, sans point final.",
                         "What the document governs, in one line. A fragment, no full stop."),
            CARTULARY_FIELD(DocumentProfile, audience, "À qui il s’applique", "To whom it applies")
                .explain(
                    "Lecteurs visés, par exemple « Visiteurs du site, clients et candidats ». Fragment, sans point "
                    "final.",
                    "Intended readers, for instance “Visitors to the site, customers and applicants”. A fragment, "
                    "no full stop."),
            CARTULARY_FIELD(DocumentProfile, sites, "Sites couverts", "Sites covered")
                .explain("Domaines couverts par ce document. Vide : ceux de l’organisme sont imprimés.",
                         "Domains covered by this document. Empty: the organisation’s are printed."),
            CARTULARY_FIELD(DocumentProfile, otherTerms, "Autres conditions", "Other terms")
                .explain(
                    "Autres conditions à lire avec ce document, par exemple des conditions particulières de vente. "
                    "Phrase complète, avec point final.",
                    "Other terms to be read with this document, for instance special terms of sale. A full "
                    "sentence, with its full stop."),
            CARTULARY_FIELD(DocumentProfile, acceptanceByUse, "L’usage continu vaut acceptation",
                            "Continued use is acceptance")
                .begins("Modifications", "Changes")
                .explain("Oui si continuer d’utiliser le service vaut acceptation d’une nouvelle version. Cela ne vaut "
                         "jamais consentement au sens du RGPD.",
                         "Yes if continuing to use the service is acceptance of a new version. It is never consent "
                         "within the meaning of the GDPR."),
            CARTULARY_FIELD(DocumentProfile, reviewAdvice, "Conseil de consultation", "Advice to consult")
                .explain(
                    "Invitation à relire le document de temps en temps. Phrase complète, avec point final.",
                    "Invitation to read the document again from time to time. A full sentence, with its full stop."),
            CARTULARY_FIELD(DocumentProfile, changes, "Modifications du document", "Changes to the document")
                .explain(
                    "Comment le document change et comment les personnes en sont averties, par exemple par courriel "
                    "un mois avant. Phrase complète, avec point final.",
                    "How the document changes and how people are told, for instance by email one month before. A "
                    "full sentence, with its full stop."),
            CARTULARY_FIELD(DocumentProfile, activities, "Activités couvertes", "Activities covered")
                .begins("Contenu, versions", "Content, versions")
                .to("activity")
                .explain("Activités dont traite ce document, s’il ne les couvre pas toutes.",
                         "Activities that this document deals with, if it does not cover all of them."),
            CARTULARY_FIELD(DocumentProfile, versions, "Versions", "Versions")
                .explain(
                    "Versions publiées du document. La plus récente donne la date imprimée ; la liste figure à la "
                    "fin de la politique.",
                    "Published versions of the document. The latest gives the printed date; the list stands at the "
                    "end of the policy."),
            CARTULARY_FIELD(DocumentProfile, note, "Note interne", "Internal note")
                .explain("Par exemple qui relit ce document avant publication. Note interne, jamais imprimée.",
                         "For instance who proofreads this document before publication. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
