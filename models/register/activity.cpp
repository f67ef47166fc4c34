// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processing.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<Purpose>()
{
    static const RecordType type = detail::describe<Purpose>(
        "purpose", "purposes", {u"Finalité"_s, u"Purpose"_s}, {u"Finalités"_s, u"Purposes"_s},
        {
            CARTULARY_FIELD(Purpose, text, "Finalité", "Purpose")
                .law("13(1)(c)")
                .mandatory()
                .explain(
                    "Un but précis, par exemple « Facturer les services souscrits ». « Améliorer nos services » "
                    "seul est trop vague. Fragment, sans point final.",
                    "One precise aim, for instance “Invoicing the services subscribed to”. “Improving our services” "
                    "alone is too vague. A fragment, no full stop."),
            CARTULARY_FIELD(Purpose, legalBases, "Base juridique", "Legal basis")
                .from("legal-basis")
                .law("13(1)(c)")
                .explain("Ce qui autorise ce but. Pour un client, c’est le plus souvent l’exécution du contrat ; pour "
                         "les factures, une obligation légale. Une seule base par but est plus claire.",
                         "What allows this aim. For a customer it is most often performance of the contract; for "
                         "invoices, a legal obligation. A single basis for each aim is clearer."),
            CARTULARY_FIELD(Purpose, specialBasis, "Condition de l’article 9", "Article 9 condition")
                .from("special-basis")
                .law("9(2)")
                .explain("Pour des données sensibles seulement : la condition qui permet ce traitement, en plus de la "
                         "base juridique.",
                         "For sensitive data only: the condition that allows this processing, in addition to the legal "
                         "basis."),
            CARTULARY_FIELD(Purpose, legitimateInterest, "Intérêt légitime poursuivi", "Legitimate interest pursued")
                .law("13(1)(d)")
                .explain(
                    "À dire quand la base est l’intérêt légitime : lequel, par exemple « Prévenir la fraude et les "
                    "abus du réseau ». Fragment, sans point final.",
                    "To be stated when the basis is legitimate interests: which one, for instance “Preventing fraud "
                    "and abuse of the network”. A fragment, no full stop."),
            CARTULARY_FIELD(Purpose, balance, "Mise en balance", "Balancing test")
                .law("6(1)(f)")
                .explain(
                    "Pourquoi cet intérêt l’emporte sur celui des personnes, et ce qui les protège. Imprimé dans le "
                    "registre. Phrase complète, avec point final.",
                    "Why this interest is not overridden by people’s own, and what protects them. Printed in the "
                    "records. A full sentence, with its full stop."),
            CARTULARY_FIELD(Purpose, obligation, "Obligation légale", "Legal obligation")
                .law("6(1)(c)")
                .explain("À dire quand la base est l’obligation légale : le texte qui l’impose, par exemple « Tenue de "
                         "la comptabilité ». Fragment, sans point final.",
                         "To be stated when the basis is a legal obligation: the text that imposes it, for instance "
                         "“Keeping of accounts”. A fragment, no full stop."),
            CARTULARY_FIELD(Purpose, data, "Données utilisées", "Data used")
                .to("data_category")
                .explain("Catégories de données nécessaires à ce but, si toutes celles de l’activité ne le sont pas.",
                         "Data categories needed for this aim, if not all those of the activity are."),
            CARTULARY_FIELD(Purpose, onlyPurpose, "Seule finalité", "Only purpose")
                .explain("Oui pour annoncer que ces données ne servent à rien d’autre. C’est un engagement : le tenir.",
                         "Yes to announce that these data are used for nothing else. It is a commitment: keep to it."),
            CARTULARY_FIELD(Purpose, tools, "Outils", "Tools")
                .explain("Logiciels employés pour ce but, par exemple l’outil d’envoi des lettres d’information.",
                         "Software used for this aim, for instance the newsletter tool."),
            CARTULARY_FIELD(Purpose, frequency, "Fréquence", "Frequency")
                .explain("À quel rythme, par exemple « Tous les mois ». Fragment, sans point final.",
                         "How often, for instance “Every month”. A fragment, no full stop."),
            CARTULARY_FIELD(Purpose, optOut, "Comment s’y opposer", "How to opt out")
                .law("21(2)")
                .explain(
                    "Comment refuser, par exemple « Lien de désabonnement dans chaque message ». Le droit de "
                    "s’opposer à la prospection est absolu. Fragment, sans point final.",
                    "How to refuse, for instance “Unsubscribe link in each message”. The right to object to direct "
                    "marketing is absolute. A fragment, no full stop."),
            CARTULARY_FIELD(Purpose, note, "Précision", "Detail")
                .explain("Précision imprimée après ce but, pour le lecteur. Phrase complète, avec point final.",
                         "Detail printed after this aim, for the reader. A full sentence, with its full stop."),
        });
    return type;
}

template<>
const RecordType &partType<GeneralBasis>()
{
    static const RecordType type = detail::describe<GeneralBasis>(
        "general_basis", "general_bases", {u"Base juridique générale"_s, u"General legal basis"_s},
        {u"Bases juridiques générales"_s, u"General legal bases"_s},
        {
            CARTULARY_FIELD(GeneralBasis, basis, "Base juridique", "Legal basis")
                .from("legal-basis")
                .law("13(1)(c)")
                .mandatory()
                .explain(
                    "Base invoquée pour toute l’activité, quand elle n’est pas dite but par but. La donner but par "
                    "but est plus sûr.",
                    "Basis relied on for the whole activity, when it is not stated aim by aim. Stating it aim by "
                    "aim is safer."),
            CARTULARY_FIELD(GeneralBasis, scope, "Pour quoi", "For what")
                .explain("La part de l’activité qui repose sur cette base, par exemple « Fourniture des services "
                         "commandés ». Fragment, sans point final.",
                         "The part of the activity that rests on this basis, for instance “Provision of the services "
                         "ordered”. A fragment, no full stop."),
            CARTULARY_FIELD(GeneralBasis, interest, "Intérêt légitime poursuivi", "Legitimate interest pursued")
                .law("13(1)(d)")
                .explain("À dire quand la base est l’intérêt légitime : lequel. Fragment, sans point final.",
                         "To be stated when the basis is legitimate interests: which one. A fragment, no full stop."),
        });
    return type;
}

template<>
const RecordType &recordType<Activity>()
{
    static const RecordType type = detail::describe<Activity>(
        "activity", "activities", {u"Activité de traitement"_s, u"Processing activity"_s},
        {u"Activités de traitement"_s, u"Processing activities"_s},
        {
            CARTULARY_FIELD(Activity, name, "Nom", "Name")
                .law("30(1)")
                .mandatory()
                .explain("Nom de la ligne du registre, par exemple « Gestion des abonnements » ou « Hébergement des "
                         "sites des clients ». Fragment, sans point final.",
                         "Name of the line in the records, for instance “Management of subscriptions” or “Hosting of "
                         "customers’ sites”. A fragment, no full stop."),
            CARTULARY_FIELD(Activity, reference, "Référence", "Reference")
                .explain("Numéro interne, par exemple T-004, pour citer l’activité ailleurs.",
                         "Internal number, for instance T-004, to cite the activity elsewhere."),
            CARTULARY_FIELD(Activity, role, "Rôle de l’organisme", "Role of the organisation")
                .from("role")
                .law("30(1)")
                .mandatory()
                .explain(
                    "Décide du registre où paraît l’activité : responsable du traitement, ou sous-traitant pour les "
                    "données des clients. Une même opération qui sert deux fins donne deux activités.",
                    "Decides in which records the activity appears: controller, or processor for the customers’ "
                    "data. One operation that serves two ends gives two activities."),
            CARTULARY_FIELD(Activity, status, "État", "State")
                .from("activity-status")
                .explain(
                    "En projet, en cours ou terminée. Une activité terminée n’est plus imprimée, sans être effacée.",
                    "Draft, active or ended. An ended activity is no longer printed, without being erased."),
            CARTULARY_FIELD(Activity, jointControllers, "Responsables conjoints", "Joint controllers")
                .law("26")
                .explain(
                    "Nom et coordonnées de chaque responsable conjoint, et l’essentiel de l’accord passé avec lui, "
                    "qui doit être accessible aux personnes. Phrase complète, avec point final.",
                    "Name and contact details of each joint controller, and the essence of the arrangement made "
                    "with it, which must be available to people. A full sentence, with its full stop."),
            CARTULARY_FIELD(Activity, description, "Description", "Description")
                .explain(
                    "Ce qui se passe, du point de vue de la personne, en langage clair. Phrase complète, avec point "
                    "final.",
                    "What happens, from the person’s point of view, in plain language. A full sentence, with its "
                    "full stop."),
            CARTULARY_FIELD(Activity, subjectMatter, "Objet", "Subject-matter")
                .law("28(3)")
                .explain("Comme sous-traitant : objet du traitement, par exemple « Mise à disposition d’un serveur "
                         "dédié ». Le contrat doit le dire. Fragment, sans point final.",
                         "As processor: what the processing is about, for instance “Provision of a dedicated server”. "
                         "The contract must say so. A fragment, no full stop."),
            CARTULARY_FIELD(Activity, nature, "Nature du traitement", "Nature of the processing")
                .law("28(3)")
                .explain("Comme sous-traitant : les opérations effectuées, par exemple « Stockage, sauvegarde et "
                         "restauration ». Fragment, sans point final.",
                         "As processor: the operations carried out, for instance “Storage, backup and restoration”. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(Activity, duration, "Durée du traitement", "Duration of the processing")
                .law("28(3)")
                .explain("Combien de temps dure le traitement, par exemple « Pendant la durée de l’abonnement ». À ne "
                         "pas confondre avec la conservation. Fragment, sans point final.",
                         "How long the processing lasts, for instance “For the term of the subscription”. Not to be "
                         "confused with retention. A fragment, no full stop."),
            CARTULARY_FIELD(Activity, services, "Services", "Services")
                .to("service")
                .explain("Services vendus auxquels l’activité se rattache.",
                         "Services on sale to which the activity belongs."),
            CARTULARY_FIELD(Activity, subjects, "Personnes concernées", "Data subjects")
                .begins("Personnes, données", "People, data")
                .to("data_subject")
                .law("30(1)(c)")
                .explain("Groupes de personnes dont les données sont traitées. Le registre doit les nommer.",
                         "Groups of people whose data are processed. The records must name them."),
            CARTULARY_FIELD(Activity, data, "Catégories de données", "Data categories")
                .to("data_category")
                .law("30(1)(c)")
                .explain("Catégories de données traitées dans cette activité. Le registre doit les nommer.",
                         "Categories of data processed in this activity. The records must name them."),
            CARTULARY_FIELD(Activity, sources, "Origine des données", "Source of the data")
                .to("source")
                .law("14(2)(f)")
                .explain("Origine des données, à dire aux personnes quand elle n’est pas elles-mêmes.",
                         "Source of the data, to be told to people when it is not themselves."),
            CARTULARY_FIELD(Activity, purposes, "Finalités", "Purposes")
                .begins("Finalités", "Purposes")
                .law("13(1)(c)")
                .explain(
                    "Les buts de l’activité, un par ligne, chacun avec sa base juridique. Le registre doit les "
                    "énoncer.",
                    "The aims of the activity, one per line, each with its legal basis. The records must state them."),
            CARTULARY_FIELD(Activity, generalBases, "Bases juridiques générales", "General legal bases")
                .law("13(1)(c)")
                .explain("À remplir seulement si la base juridique n’est pas dite pour chaque but.",
                         "To be filled in only if the legal basis is not stated for each aim."),
            CARTULARY_FIELD(Activity, provision, "Caractère obligatoire", "Whether the data must be given")
                .from("provision")
                .law("13(2)(e)")
                .explain(
                    "Dire si la loi ou le contrat oblige à donner les données, ou si c’est facultatif. Une phrase "
                    "toute faite est imprimée.",
                    "State whether the law or the contract requires the data, or whether giving them is optional. A "
                    "ready sentence is printed."),
            CARTULARY_FIELD(Activity, provisionConsequence, "Conséquences d’un défaut de fourniture",
                            "Consequences of not giving the data")
                .law("13(2)(e)")
                .explain("Ce qui arrive si la personne ne donne pas les données, par exemple « Sans adresse, aucune "
                         "facture ne peut être établie. » Phrase complète, avec point final.",
                         "What happens if the person does not give the data, for instance “Without an address, no "
                         "invoice can be issued.” A full sentence, with its full stop."),
            CARTULARY_FIELD(Activity, recipients, "Destinataires", "Recipients")
                .begins("Destinataires", "Recipients")
                .to("recipient")
                .law("13(1)(e)")
                .explain("Ceux à qui les données sont communiquées sans être sous-traitants : banque, registre de noms "
                         "de domaine, administration…",
                         "Those to whom data are disclosed and who are not processors: bank, domain name registry, "
                         "public authorities…"),
            CARTULARY_FIELD(Activity, subProcessors, "Sous-traitants", "Processors and sub-processors")
                .to("sub_processor")
                .law("13(1)(e)")
                .explain(
                    "Prestataires qui traitent ces données pour l’organisme ou pour ses clients. Ils comptent parmi "
                    "les destinataires.",
                    "Providers that process these data for the organisation or its customers. They count among the "
                    "recipients."),
            CARTULARY_FIELD(Activity, transfers, "Transferts", "Transfers")
                .to("transfer")
                .law("13(1)(f)")
                .explain("Transferts hors de l’Espace économique européen liés à l’activité, y compris un accès à "
                         "distance depuis un pays tiers.",
                         "Transfers outside the European Economic Area linked to the activity, including remote access "
                         "from a third country."),
            CARTULARY_FIELD(Activity, places, "Lieux", "Places")
                .to("place")
                .explain("Lieux où les données sont hébergées, sauvegardées ou traitées.",
                         "Places where the data are hosted, backed up or processed."),
            CARTULARY_FIELD(Activity, retention, "Durées de conservation", "Retention rules")
                .begins("Conservation, sécurité", "Retention, security")
                .to("retention_rule")
                .law("13(2)(a)")
                .explain("Règles qui disent combien de temps chaque catégorie est gardée. Sans durée, il faut au moins "
                         "les critères qui la fixent.",
                         "Rules that say how long each category is kept. Without a period, at least the criteria that "
                         "set it are needed."),
            CARTULARY_FIELD(Activity, measures, "Mesures de sécurité", "Security measures")
                .to("security_measure")
                .law("30(1)(g)")
                .explain("Mesures propres à cette activité. Vide : les mesures générales s’appliquent.",
                         "Measures specific to this activity. Empty: the general measures apply."),
            CARTULARY_FIELD(Activity, automatedDecision, "Décision automatisée ou profilage",
                            "Automated decision or profiling")
                .law("13(2)(f)")
                .explain("Oui si une machine décide seule d’un effet important, par exemple la coupure d’un compte, ou "
                         "si des profils sont établis.",
                         "Yes if a machine alone decides something significant, for instance closing an account, or if "
                         "profiles are drawn up."),
            CARTULARY_FIELD(Activity, automatedLogic, "Logique de la décision", "Logic involved")
                .law("13(2)(f)")
                .explain("Ce que la machine prend en compte et comment, en langage simple. À remplir s’il y a décision "
                         "automatisée. Fragment, sans point final.",
                         "What the machine takes into account and how, in plain words. To be filled in if there is an "
                         "automated decision. A fragment, no full stop."),
            CARTULARY_FIELD(Activity, automatedConsequences, "Conséquences de la décision",
                            "Consequences of the decision")
                .law("13(2)(f)")
                .explain("Ce que la décision change pour la personne, par exemple « Suspension du compte jusqu’à "
                         "vérification ». Fragment, sans point final.",
                         "What the decision changes for the person, for instance “Suspension of the account until "
                         "checked”. A fragment, no full stop."),
            CARTULARY_FIELD(Activity, instructions, "Instructions du client", "Customer’s instructions")
                .begins("Pour les clients", "For customers")
                .law("28(3)(a)")
                .explain("Comme sous-traitant : comment le client donne ses instructions et ce qu’elles permettent. Le "
                         "sous-traitant n’agit que sur instruction documentée. Phrase complète, avec point final.",
                         "As processor: how the customer gives instructions and what they allow. A processor acts only "
                         "on documented instructions. A full sentence, with its full stop."),
            CARTULARY_FIELD(Activity, staffAccess, "Accès du personnel", "Access by staff")
                .law("28(3)(b)")
                .explain("Qui, dans l’équipe, peut voir les données, et dans quels cas, par exemple lors d’une demande "
                         "de support. Phrase complète, avec point final.",
                         "Who in the team may see the data, and in which cases, for instance on a support request. A "
                         "full sentence, with its full stop."),
            CARTULARY_FIELD(Activity, customerDuties, "Obligations du client", "Customer’s duties")
                .law("28(3)")
                .explain("Ce qui reste à la charge du client, par exemple informer ses propres utilisateurs. Phrase "
                         "complète, avec point final.",
                         "What remains for the customer to do, for instance informing its own users. A full sentence, "
                         "with its full stop."),
            CARTULARY_FIELD(Activity, customers, "Clients servis, un par un ou par groupe",
                            "Customers served, one by one or as a group")
                .to("customer")
                .law("30(2)(a)")
                .explain("Comme sous-traitant : clients pour qui l’activité est effectuée. Le registre doit nommer "
                         "chaque responsable du traitement.",
                         "As processor: customers for whom the activity is carried out. The records must name each "
                         "controller."),
            CARTULARY_FIELD(Activity, dpia, "Analyse d’impact", "Impact assessment")
                .begins("Suivi", "Follow-up")
                .from("dpia")
                .law("35")
                .explain("Où en est l’analyse d’impact. Elle est requise quand le risque est élevé, par exemple des "
                         "données sensibles à grande échelle.",
                         "Where the impact assessment stands. It is required when the risk is high, for instance "
                         "sensitive data on a large scale."),
            CARTULARY_FIELD(Activity, dpiaNote, "Précision sur l’analyse d’impact", "Note on the impact assessment")
                .law("35")
                .explain(
                    "Pourquoi elle est requise ou non, et où se trouve le rapport. Imprimé dans le registre. Phrase "
                    "complète, avec point final.",
                    "Why it is required or not, and where the report is. Printed in the records. A full sentence, "
                    "with its full stop."),
            CARTULARY_FIELD(Activity, startDate, "Début", "Start")
                .explain("Jour où le traitement a commencé ou doit commencer.",
                         "Day on which the processing began or is to begin."),
            CARTULARY_FIELD(Activity, endDate, "Fin", "End")
                .explain(
                    "Date à laquelle l’activité a cessé ou doit cesser. Une activité à l’état « Terminée » ne paraît "
                    "plus que dans le registre.",
                    "Date on which the activity stopped or is to stop. An activity whose state is “Ended” appears "
                    "in the records only."),
            CARTULARY_FIELD(Activity, reviewDate, "À revoir le", "To be reviewed on")
                .explain("Prochaine relecture de cette fiche ; une fois par an convient à un petit organisme.",
                         "Next reading of this sheet; once a year suits a small organisation."),
            CARTULARY_FIELD(Activity, note, "Note interne", "Internal note")
                .explain("Par exemple une question à poser à l’équipe technique. Note interne, jamais imprimée.",
                         "For instance a question to put to the technical team. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
