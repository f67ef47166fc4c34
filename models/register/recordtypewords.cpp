// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtypewords.h"

#include <QHash>

namespace Cartulary {

namespace {

struct Words
{
    const char *helpFrench, *helpEnglish;
    const char *exampleFrench, *exampleEnglish;
};

const QHash<QString, Words> &allWords()
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, Words> words{
        {u"organisation"_s,
         {"L’organisme qui tient ce registre : son nom, son adresse et l’autorité dont il relève. Chaque document "
          "commence par lui.",
          "The organisation that keeps this register: its name, its address and the authority it answers to. Every "
          "document begins with it.",
          "Atelier du Port, société coopérative à Brest", "Harbour Workshop Ltd, Plymouth"}},
        {u"contact"_s,
         {"Une personne ou un service à qui écrire : délégué à la protection des données, assistance, représentant. "
          "Les documents impriment celui qui convient.",
          "A person or a desk to write to: data protection officer, support, representative. The documents print the "
          "one that fits.",
          "Délégué à la protection des données, dpo@exemple.fr", "Data protection officer, dpo@example.org"}},
        {u"service"_s,
         {"Ce que l’organisme offre à ses clients. Les activités disent ensuite quelles données chaque service "
          "demande.",
          "What the organisation offers to its customers. The activities then say which data each service takes.",
          "Hébergement mutualisé de sites", "Shared hosting of web sites"}},
        {u"data_subject"_s,
         {"Un groupe de personnes dont vous traitez les données. Les activités y renvoient.",
          "A group of people whose data you process. The activities refer to it.",
          "Clients, visiteurs du site, candidats", "Customers, visitors to the site, applicants"}},
        {u"data_category"_s,
         {"Un ensemble de données de même nature, avec ce qu’il contient. Les activités et les règles de conservation "
          "y "
          "renvoient.",
          "A set of data of one kind, with what it holds. The activities and the retention rules refer to it.",
          "Coordonnées : nom, adresse postale, téléphone", "Contact details: name, postal address, telephone"}},
        {u"source"_s,
         {"D’où viennent les données : des personnes elles-mêmes, de leur passage sur le site, d’un tiers. Il faut le "
          "dire quand la personne ne les a pas fournies elle-même.",
          "Where data come from: the people themselves, their visit to the site, a third party. It must be said when "
          "the person did not give them.",
          "Formulaire de commande", "Order form"}},
        {u"recipient"_s,
         {"Un tiers à qui des données sont communiquées et qui n’est pas votre sous-traitant. Les sous-traitants ont "
          "leur "
          "propre liste.",
          "A third party to whom data are disclosed and who is not your processor. Sub-processors have a list of their "
          "own.",
          "Administration fiscale, bureau d’enregistrement de noms de domaine", "Tax authority, domain name registry"}},
        {u"sub_processor"_s,
         {"Une entreprise qui traite des données pour vous : hébergeur, centre de données, outil d’envoi. Son pays "
          "et son contrat déterminent ce que les documents doivent dire.",
          "A company that processes data for you: host, data centre, mailing tool. Its country and its contract decide "
          "what the documents must say.",
          "Un centre de données à Strasbourg", "A data centre in Dublin"}},
        {u"place"_s,
         {"Un lieu où des données se trouvent : hébergement, sauvegarde, bureau. Les documents en indiquent le pays.",
          "A place where data are: hosting, backups, an office. The documents say the country.",
          "Centre de données de Gravelines, France", "Data centre in Slough, United Kingdom"}},
        {u"transfer"_s,
         {"Un envoi de données hors de l’Espace économique européen, avec la garantie qui le permet.",
          "Data that leave the European Economic Area, with the safeguard that allows it.",
          "Outil d’assistance aux États-Unis, clauses contractuelles types",
          "Support tool in the United States, standard contractual clauses"}},
        {u"retention_rule"_s,
         {"Combien de temps des données sont gardées, à partir de quand, et ce qu’elles deviennent. Une règle peut "
          "avoir "
          "plusieurs phases.",
          "How long data are kept, from when, and what becomes of them. A rule may have several phases.",
          "Factures : dix ans à compter de la clôture de l’exercice",
          "Invoices: six years from the end of the financial year"}},
        {u"backup_regime"_s,
         {"Comment les sauvegardes sont faites, où, et combien de temps elles gardent ce qui a été effacé.",
          "How backups are made, where, and how long they keep what was deleted.",
          "Chaque nuit, trente jours, dans un second centre", "Every night, thirty days, in a second data centre"}},
        {u"security_measure"_s,
         {"Une mesure qui protège les données, technique ou organisationnelle. La liste compose l’annexe de sécurité.",
          "A measure that protects the data, technical or organisational. The list makes up the security annex.",
          "Chiffrement des échanges par TLS", "Encryption in transit with TLS"}},
        {u"activity"_s,
         {"Une ligne du registre : ce que vous faites de données à caractère personnel, et pourquoi. Commencez par ce "
          "que "
          "tout hébergeur fait : clients, factures, sites hébergés.",
          "A line of the records: what you do with personal data, and why. Begin with what every host does: customers, "
          "invoices, hosted sites.",
          "Gestion des comptes clients", "Management of customer accounts"}},
        {u"sharing_rule"_s,
         {"Ce que l’organisme s’interdit ou s’autorise quant au partage des données. C’est un engagement public, à "
          "tenir.",
          "What the organisation rules out or allows itself as to sharing data. A public commitment: keep to it.",
          "Aucune donnée n’est vendue", "No data are sold"}},
        {u"breach_procedure"_s,
         {"Qui est prévenu, dans quel délai et comment, quand des données sont perdues, volées ou divulguées.",
          "Who is told, how soon and how, when data are lost, stolen or disclosed.",
          "Notification à l’autorité sous 72 heures", "Notification to the authority within 72 hours"}},
        {u"right"_s,
         {"Un droit des personnes et la manière de l’exercer. Les droits que la loi donne dépendent de la base "
          "juridique.",
          "A right of the people concerned and the way to exercise it. Which rights the law gives depends on the legal "
          "basis.",
          "Droit d’accès, par courriel au délégué", "Right of access, by e-mail to the officer"}},
        {u"rights_procedure"_s,
         {"Comment une demande est traitée : délai de réponse, preuve d’identité, coût.",
          "How a request is handled: time to answer, proof of identity, cost.", "Réponse sous un mois, sans frais",
          "An answer within one month, free of charge"}},
        {u"consent"_s,
         {"Un consentement que vous demandez : les mots exacts, ce qu’il autorise, comment le retirer.",
          "A consent that you ask for: its exact words, what it allows, how to withdraw it.",
          "Case « Je souhaite recevoir la lettre d’information »", "Box “I would like to receive the newsletter”"}},
        {u"cookie"_s,
         {"Un cookie ou un autre traceur que le site dépose, à quoi il sert et combien de temps il reste.",
          "A cookie or other tracker that the site sets, what it is for and how long it stays.",
          "Session : reste jusqu’à la fermeture du navigateur", "Session: stays until the browser is closed"}},
        {u"cookie_policy"_s,
         {"Ce que le site dit de ses traceurs en général : choix, refus, outil de gestion.",
          "What the site says of its trackers in general: choice, refusal, tool to manage them.",
          "Aucun traceur publicitaire", "No advertising trackers"}},
        {u"commitment"_s,
         {"Une phrase libre que les documents doivent dire, dans la partie que vous choisissez.",
          "A sentence of your own that the documents must say, in the part that you choose.",
          "Nous n’ouvrons jamais les fichiers d’un client sans sa demande.",
          "We never open a customer’s files unless asked to."}},
        {u"reversibility"_s,
         {"Comment un client récupère ses données à la fin du contrat, et sous quelle forme.",
          "How a customer gets its data back at the end of the contract, and in which form.",
          "Archive complète du site, sur demande, sous trente jours",
          "Complete archive of the site, on request, within thirty days"}},
        {u"customer"_s,
         {"Un responsable du traitement que vous servez comme sous-traitant. L’accord à signer est rempli avec ses "
          "coordonnées.",
          "A controller that you serve as processor. The agreement to sign is filled in with its details.",
          "Association Les Amis du Canal", "Friends of the Canal Trust"}},
        {u"agreement"_s,
         {"Un accord de sous-traitance (article 28) avec un client ou un fournisseur. Sans client ni fournisseur, "
          "il contient vos conditions pour tous.",
          "A data-processing agreement (article 28) with a customer or a supplier. With neither, it holds your terms "
          "for "
          "all.",
          "Conditions de sous-traitance pour tous les clients", "Processing terms for all customers"}},
        {u"document_profile"_s,
         {"Comment un document se présente : son titre, son introduction, ses versions.",
          "How a document presents itself: its title, its introduction, its versions.",
          "Politique de confidentialité, version 3", "Privacy policy, version 3"}},
        {u"document_issue"_s,
         {"Une version d’un document telle qu’elle a été remise ou publiée. Elle est émise à la page Documents.",
          "A version of a document as it was handed over or published. It is issued on the page Documents.",
          "Politique de confidentialité n° 2 du 1er mars 2026", "Privacy policy no. 2 of 1 March 2026"}},
        {u"customer_template"_s,
         {"Un modèle d’accord reçu d’un client, et ce qui a été décidé pour ses blancs.",
          "An agreement template received from a customer, and what was decided for its blanks.",
          "Modèle d’accord d’une collectivité", "Agreement template of a local authority"}},
        {u"wording_override"_s,
         {"Une partie d’un document que ce registre formule à sa façon. Elle se modifie à la page Documents.",
          "A part of a document that this register words in its own way. It is edited on the page Documents.",
          "Introduction de la politique", "Introduction of the policy"}},
        {u"vocabulary_entry"_s,
         {"Une entrée que ce registre ajoute à une liste du programme.",
          "An entry that this register adds to a list of the program.",
          "Données de vol d’un drone, dans la liste des données", "Flight data of a drone, in the list of data"}},
    };
    return words;
}

LocalizedText text(const char *french, const char *english)
{
    return {QString::fromUtf8(french), QString::fromUtf8(english)};
}

} // namespace

LocalizedText recordTypeHelp(const RecordType &type)
{
    const auto words = allWords().constFind(type.name);
    return words == allWords().cend() ? LocalizedText() : text(words->helpFrench, words->helpEnglish);
}

LocalizedText recordTypeExample(const RecordType &type)
{
    const auto words = allWords().constFind(type.name);
    return words == allWords().cend() ? LocalizedText() : text(words->exampleFrench, words->exampleEnglish);
}

} // namespace Cartulary
