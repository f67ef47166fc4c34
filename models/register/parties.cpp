// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parties.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<PartyData>()
{
    static const RecordType type = detail::describe<PartyData>(
        "party_data", "shared_data", {u"Données confiées"_s, u"Data entrusted"_s},
        {u"Données confiées"_s, u"Data entrusted"_s},
        {
            CARTULARY_FIELD(PartyData, text, "Données", "Data")
                .explain(
                    "Les données en cause, par exemple « Nom et adresse électronique du titulaire ». Fragment, sans "
                    "point final.",
                    "The data in question, for instance “Holder’s name and email address”. A fragment, no full stop."),
            CARTULARY_FIELD(PartyData, mode, "Mode", "Mode")
                .from("data-mode")
                .mandatory()
                .explain("Comment il les détient : partagées avec lui, enregistrées uniquement par lui, hébergées chez "
                         "lui ou transmises chiffrées.",
                         "How it holds them: shared with it, recorded by it alone, hosted with it or sent encrypted."),
            CARTULARY_FIELD(PartyData, data, "Catégories de données", "Data categories")
                .to("data_category")
                .explain("Catégories du registre auxquelles ces données appartiennent.",
                         "Categories of the register to which these data belong."),
        });
    return type;
}

template<>
const RecordType &recordType<Recipient>()
{
    static const RecordType type = detail::describe<Recipient>(
        "recipient", "recipients", {u"Destinataire"_s, u"Recipient"_s}, {u"Destinataires"_s, u"Recipients"_s},
        {
            CARTULARY_FIELD(Recipient, name, "Nom ou catégorie", "Name or category")
                .law("13(1)(e)")
                .mandatory()
                .explain(
                    "Nom du destinataire, ou sa catégorie, par exemple « Bureaux d’enregistrement ». La loi admet "
                    "l’un ou l’autre ; le nom est plus clair. Fragment, sans point final.",
                    "Name of the recipient, or its category, for instance “Registrars”. The law allows either; the "
                    "name is clearer. A fragment, no full stop."),
            CARTULARY_FIELD(Recipient, legalForm, "Forme juridique", "Legal form")
                .explain("Forme sociale, imprimée après le nom, par exemple SAS ou Ltd.",
                         "Legal form, printed after the name, for instance SAS or Ltd."),
            CARTULARY_FIELD(Recipient, kind, "Genre", "Kind")
                .from("recipient-kind")
                .law("13(1)(e)")
                .explain(
                    "Genre le plus proche. Un prestataire qui n’agit que sur instruction n’est pas à sa place ici : "
                    "c’est un sous-traitant.",
                    "Closest kind. A provider that acts only on instructions does not belong here: it is a "
                    "processor."),
            CARTULARY_FIELD(Recipient, purpose, "Raison", "Reason")
                .begins("Données", "Data")
                .explain("Pourquoi les données lui sont communiquées, par exemple « Paiement en ligne des factures ». "
                         "Fragment, sans point final.",
                         "Why the data are disclosed to it, for instance “Online payment of invoices”. A fragment, no "
                         "full stop."),
            CARTULARY_FIELD(Recipient, condition, "Condition", "Condition")
                .explain(
                    "Dans quel cas elles le sont, par exemple « Seulement sur réquisition d’un juge. » Phrase "
                    "complète, avec point final.",
                    "In which case they are, for instance “Only when a court so orders.” A full sentence, with its "
                    "full stop."),
            CARTULARY_FIELD(Recipient, sharedData, "Données communiquées", "Data disclosed")
                .explain("Les données qu’il reçoit et comment. Ne communiquer que le nécessaire.",
                         "The data it receives and how. Disclose only what is needed."),
            CARTULARY_FIELD(Recipient, services, "Services", "Services")
                .to("service")
                .explain("Services pour lesquels il intervient, si ce n’est pas pour tous.",
                         "Services for which it takes part, if not all of them."),
            CARTULARY_FIELD(Recipient, country, "Pays", "Country")
                .begins("Pays, adresse", "Country, address")
                .as(Field::Kind::Country)
                .law("13(1)(f)")
                .explain("Pays où il est établi. Hors de l’Espace économique européen, ajouter un transfert avec sa "
                         "garantie.",
                         "Country where it is established. Outside the European Economic Area, add a transfer with its "
                         "safeguard."),
            CARTULARY_FIELD(Recipient, address, "Adresse postale", "Postal address")
                .explain("Adresse du destinataire, s’il est utile de la publier.",
                         "Address of the recipient, if it is useful to publish it."),
            CARTULARY_FIELD(Recipient, certifications, "Certifications", "Certifications")
                .begins("Garanties", "Assurances")
                .explain("Certifications en cours, une par ligne, par exemple ISO/IEC 27001 ou PCI DSS.",
                         "Current certifications, one per line, for instance ISO/IEC 27001 or PCI DSS."),
            CARTULARY_FIELD(Recipient, url, "Lien", "Link")
                .as(Field::Kind::Url)
                .explain("Page à consulter, d’ordinaire sa propre politique de confidentialité.",
                         "Page to consult, usually its own privacy policy."),
            CARTULARY_FIELD(Recipient, urlLabel, "Intitulé du lien", "Label of the link")
                .explain(
                    "Texte imprimé devant le lien, par exemple « Sécurité et confidentialité ». Fragment, sans "
                    "point final.",
                    "Text printed before the link, for instance “Security and privacy”. A fragment, no full stop."),
            CARTULARY_FIELD(Recipient, contract, "Contrat", "Contract")
                .explain(
                    "Contrat qui le lie et ce qu’il prévoit pour les données. Phrase complète, avec point final.",
                    "Contract that binds it and what it provides for the data. A full sentence, with its full stop."),
            CARTULARY_FIELD(Recipient, sameObligations, "Mêmes obligations", "Same obligations")
                .explain(
                    "Oui s’il s’est engagé aux mêmes obligations de protection. Une mention est alors imprimée.",
                    "Yes if it has committed itself to the same protection obligations. A mention is then printed."),
            CARTULARY_FIELD(Recipient, dataAccess, "Accès aux données", "Access to the data")
                .explain("Qui peut voir les données chez lui, par exemple « Le contenu de cette base est public. » "
                         "Phrase complète, avec point final.",
                         "Who can see the data there, for instance “The content of this database is public.” A full "
                         "sentence, with its full stop."),
            CARTULARY_FIELD(Recipient, note, "Note interne", "Internal note")
                .explain("Par exemple la personne qui suit cette relation. Note interne, jamais imprimée.",
                         "For instance the person in charge of this relationship. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<SubProcessor>()
{
    static const RecordType type = detail::describe<SubProcessor>(
        "sub_processor", "sub_processors", {u"Sous-traitant"_s, u"Sub-processor"_s},
        {u"Sous-traitants"_s, u"Sub-processors"_s},
        {
            CARTULARY_FIELD(SubProcessor, name, "Nom", "Name")
                .law("28(2)")
                .mandatory()
                .explain("Nom officiel de la société qui signe le contrat, et non de la marque. Le client doit pouvoir "
                         "savoir à qui ses données sont confiées.",
                         "Official name of the company that signs the contract, not of the brand. The customer must be "
                         "able to know to whom its data are entrusted."),
            CARTULARY_FIELD(SubProcessor, legalForm, "Forme juridique", "Legal form")
                .explain("Forme sociale, imprimée après le nom, par exemple SAS ou GmbH.",
                         "Legal form, printed after the name, for instance SAS or GmbH."),
            CARTULARY_FIELD(SubProcessor, companyNumber, "Numéro d’immatriculation", "Company number")
                .explain("Numéro d’immatriculation dans son pays.", "Registration number in its country."),
            CARTULARY_FIELD(SubProcessor, kinds, "Prestations", "Tasks")
                .begins("Prestations", "Tasks")
                .from("party-kind")
                .explain("Ce qu’il fait, dans la liste : hébergement, sauvegarde, paiement, protection contre les "
                         "attaques…",
                         "What it does, from the list: hosting, backup, payment, protection against attacks…"),
            CARTULARY_FIELD(SubProcessor, purpose, "Raison", "Reason")
                .law("28(2)")
                .explain(
                    "Pourquoi il est employé, par exemple « Location des serveurs physiques ». Fragment, sans point "
                    "final.",
                    "Why it is used, for instance “Rental of the physical servers”. A fragment, no full stop."),
            CARTULARY_FIELD(SubProcessor, description, "Description", "Description")
                .explain("Ce que le client doit savoir de plus à son sujet. Phrase complète, avec point final.",
                         "What else the customer should know about it. A full sentence, with its full stop."),
            CARTULARY_FIELD(SubProcessor, sharedData, "Données confiées", "Data entrusted")
                .explain("Les données qui lui sont confiées et comment : hébergées chez lui, transmises chiffrées…",
                         "The data entrusted to it and how: hosted with it, sent encrypted…"),
            CARTULARY_FIELD(SubProcessor, services, "Services", "Services")
                .to("service")
                .explain("Services pour lesquels il intervient ; chaque client voit ainsi ce qui le concerne.",
                         "Services for which it takes part; each customer thus sees what concerns it."),
            CARTULARY_FIELD(SubProcessor, country, "Pays", "Country")
                .begins("Lieu, contacts", "Location, contacts")
                .as(Field::Kind::Country)
                .law("13(1)(f)")
                .explain("Pays où il est établi. Hors de l’Espace économique européen, ajouter un transfert avec sa "
                         "garantie.",
                         "Country where it is established. Outside the European Economic Area, add a transfer with its "
                         "safeguard."),
            CARTULARY_FIELD(SubProcessor, address, "Adresse postale", "Postal address")
                .explain(
                    "Adresse du siège. Les clauses types européennes la demandent dans la liste des sous-traitants.",
                    "Address of the registered office. The European standard clauses ask for it in the list of "
                    "sub-processors."),
            CARTULARY_FIELD(SubProcessor, location, "Lieu du traitement", "Location of the processing")
                .explain(
                    "Où les données se trouvent vraiment, par exemple « Centre de données de Roubaix, France ». "
                    "Fragment, sans point final.",
                    "Where the data really are, for instance “Data centre in Roubaix, France”. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(SubProcessor, contactName, "Personne à contacter", "Contact person")
                .explain("Personne ou service à joindre chez lui, que les clauses types demandent aussi.",
                         "Person or department to reach there, which the standard clauses also ask for."),
            CARTULARY_FIELD(SubProcessor, contactEmail, "Adresse électronique du contact", "Contact’s e-mail address")
                .as(Field::Kind::Email)
                .explain("Adresse de ce contact, par exemple celle de son délégué.",
                         "Address of that contact, for instance its data protection officer’s."),
            CARTULARY_FIELD(SubProcessor, contactPhone, "Téléphone du contact", "Contact’s telephone")
                .explain("Numéro de ce contact, au format international.",
                         "Number of that contact, in international format."),
            CARTULARY_FIELD(SubProcessor, certifications, "Certifications", "Certifications")
                .begins("Garanties", "Assurances")
                .explain("Certifications en cours, une par ligne, par exemple ISO/IEC 27001 ou HDS. En vérifier "
                         "l’échéance.",
                         "Current certifications, one per line, for instance ISO/IEC 27001 or HDS. Check when they "
                         "expire."),
            CARTULARY_FIELD(SubProcessor, url, "Lien", "Link")
                .as(Field::Kind::Url)
                .explain("Page à consulter, par exemple son accord de sous-traitance.",
                         "Page to consult, for instance its data-processing agreement."),
            CARTULARY_FIELD(SubProcessor, urlLabel, "Intitulé du lien", "Label of the link")
                .explain("Texte imprimé devant le lien, par exemple « Accord de sous-traitance ». Fragment, sans point "
                         "final.",
                         "Text printed before the link, for instance “Data-processing agreement”. A fragment, no full "
                         "stop."),
            CARTULARY_FIELD(SubProcessor, contract, "Contrat", "Contract")
                .law("28(4)")
                .explain(
                    "Contrat écrit qui le lie, et ce qu’il prévoit. Les obligations prises envers le client doivent "
                    "s’y retrouver. Phrase complète, avec point final.",
                    "Written contract that binds it, and what it provides. The obligations owed to the customer "
                    "must be found in it. A full sentence, with its full stop."),
            CARTULARY_FIELD(SubProcessor, contractDate, "Date du contrat", "Date of the contract")
                .explain("Date de signature, ou d’acceptation en ligne.",
                         "Date of signature, or of acceptance online."),
            CARTULARY_FIELD(SubProcessor, sameObligations, "Mêmes obligations", "Same obligations")
                .law("28(4)")
                .explain("Oui si son contrat reprend les obligations prises envers les clients, comme la loi le veut.",
                         "Yes if its contract takes up the obligations owed to the customers, as the law requires."),
            CARTULARY_FIELD(SubProcessor, confidentiality, "Engagement de confidentialité",
                            "Confidentiality commitment")
                .law("28(3)(b)")
                .explain("Oui si ses équipes sont tenues au secret, par contrat ou par la loi.",
                         "Yes if its staff are bound to secrecy, by contract or by law."),
            CARTULARY_FIELD(SubProcessor, access, "Accès aux données", "Access to the data")
                .begins("Accès", "Access")
                .from("access")
                .explain("Ce qu’il peut voir des données : rien si elles sont chiffrées sans qu’il ait la clé.",
                         "What it can see of the data: nothing if they are encrypted and it does not have the key."),
            CARTULARY_FIELD(SubProcessor, dataAccess, "Précision sur l’accès", "Note on access")
                .explain(
                    "Dans quel cas et par qui, par exemple « Ses techniciens n’ont accès qu’au matériel. » Phrase "
                    "complète, avec point final.",
                    "In which case and by whom, for instance “Its technicians have access only to the hardware.” A "
                    "full sentence, with its full stop."),
            CARTULARY_FIELD(SubProcessor, subProcessors, "Ses propres sous-traitants", "Its own sub-processors")
                .to("sub_processor")
                .law("28(4)")
                .explain("Prestataires auxquels il recourt à son tour ; ils sont tenus aux mêmes obligations.",
                         "Providers that it uses in its turn; they are held to the same obligations."),
            CARTULARY_FIELD(SubProcessor, onRequest, "Communiqué sur demande seulement", "Disclosed on request only")
                .begins("Suivi", "Follow-up")
                .explain("Oui pour le laisser hors des textes publiés : ils disent alors que la liste est fournie sur "
                         "demande. Un accord à autorisation spécifique le nomme toujours.",
                         "Yes to leave it out of published texts: they then say that the list is given on request. An "
                         "agreement with specific authorisation always names it."),
            CARTULARY_FIELD(SubProcessor, since, "Depuis le", "Since")
                .explain("Date à partir de laquelle il reçoit des données. Les clients doivent en avoir été informés "
                         "avant.",
                         "Date from which it receives data. Customers must have been informed beforehand."),
            CARTULARY_FIELD(SubProcessor, until, "Jusqu’au", "Until")
                .explain("Date à laquelle il a cessé. Penser à faire confirmer l’effacement.",
                         "Date on which it stopped. Remember to have erasure confirmed."),
            CARTULARY_FIELD(SubProcessor, note, "Note interne", "Internal note")
                .explain(
                    "Par exemple la date du dernier contrôle de ses garanties. Note interne, jamais imprimée.",
                    "For instance the date on which its guarantees were last checked. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<Place>()
{
    static const RecordType type = detail::describe<Place>(
        "place", "places", {u"Lieu"_s, u"Place"_s}, {u"Lieux"_s, u"Places"_s},
        {
            CARTULARY_FIELD(Place, name, "Nom", "Name")
                .mandatory()
                .explain("Nom du lieu, par exemple « Centre de données d’Albi ». Fragment, sans point final.",
                         "Name of the place, for instance “Albi data centre”. A fragment, no full stop."),
            CARTULARY_FIELD(Place, kind, "Genre", "Kind")
                .from("place-kind")
                .explain("Hébergement, sauvegarde, bureaux… Les documents rangent les lieux par genre.",
                         "Hosting, backup, offices… The documents sort places by kind."),
            CARTULARY_FIELD(Place, content, "Ce qui s’y trouve", "What is there")
                .explain("Ce qui y est conservé, par exemple « Serveurs de messagerie ». Fragment, sans point final.",
                         "What is kept there, for instance “Mail servers”. A fragment, no full stop."),
            CARTULARY_FIELD(Place, city, "Ville", "City")
                .begins("Situation", "Location")
                .explain("Ville, dans sa langue.", "City, in its own language."),
            CARTULARY_FIELD(Place, region, "Région ou département", "Region or department")
                .explain("Région ou département, par exemple Tarn.", "Region or department, for instance Tarn."),
            CARTULARY_FIELD(Place, country, "Pays", "Country")
                .as(Field::Kind::Country)
                .law("13(1)(f)")
                .explain(
                    "Pays. Hors de l’Espace économique européen, les données qui s’y trouvent sont transférées : "
                    "ajouter un transfert.",
                    "Country. Outside the European Economic Area, the data there are transferred: add a transfer."),
            CARTULARY_FIELD(Place, address, "Adresse postale", "Postal address")
                .explain("Adresse exacte. Pour un centre de données, la ville suffit souvent dans un texte public.",
                         "Exact address. For a data centre, the city is often enough in a public text."),
            CARTULARY_FIELD(Place, operatorName, "Exploitant du centre de données", "Operator of the data centre")
                .begins("Exploitation", "Operation")
                .explain("Société qui exploite le bâtiment, si elle n’est pas un sous-traitant du registre.",
                         "Company that runs the building, if it is not a sub-processor in the register."),
            CARTULARY_FIELD(Place, subProcessor, "Sous-traitant", "Sub-processor")
                .to("sub_processor")
                .explain("Sous-traitant qui fournit ce lieu ou ses machines.",
                         "Sub-processor that provides this place or its machines."),
            CARTULARY_FIELD(Place, ownServers, "Serveurs maîtrisés par l’organisme",
                            "Servers under the organisation’s own control")
                .explain("Oui si l’organisme administre lui-même les serveurs, même loués.",
                         "Yes if the organisation itself runs the servers, even rented ones."),
            CARTULARY_FIELD(Place, certifications, "Certifications", "Certifications")
                .explain("Certifications du site, une par ligne, par exemple ISO/IEC 27001.",
                         "Certifications of the site, one per line, for instance ISO/IEC 27001."),
            CARTULARY_FIELD(Place, note, "Note interne", "Internal note")
                .explain("Par exemple le numéro de baie ou l’échéance du bail. Note interne, jamais imprimée.",
                         "For instance the rack number or the end of the lease. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<Transfer>()
{
    static const RecordType type = detail::describe<Transfer>(
        "transfer", "transfers", {u"Transfert"_s, u"Transfer"_s}, {u"Transferts"_s, u"Transfers"_s},
        {
            CARTULARY_FIELD(Transfer, name, "Nom", "Name")
                .mandatory()
                .explain("Nom qui distingue ce transfert, par exemple « Assistance depuis les États-Unis ». Fragment, "
                         "sans point final.",
                         "Name that tells this transfer apart, for instance “Support from the United States”. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(Transfer, country, "Pays", "Country")
                .as(Field::Kind::Country)
                .law("13(1)(f)")
                .explain("Pays de destination. La loi veut qu’il soit nommé dans le registre.",
                         "Country of destination. The law wants it named in the records."),
            CARTULARY_FIELD(Transfer, subProcessor, "Vers le sous-traitant", "To the sub-processor")
                .to("sub_processor")
                .explain("Sous-traitant qui reçoit les données, si c’en est un.",
                         "Sub-processor that receives the data, if it is one."),
            CARTULARY_FIELD(Transfer, recipient, "Vers le destinataire", "To the recipient")
                .to("recipient")
                .explain("Destinataire qui reçoit les données, s’il n’est pas sous-traitant.",
                         "Recipient that receives the data, if it is not a processor."),
            CARTULARY_FIELD(Transfer, safeguard, "Garantie", "Safeguard")
                .begins("Garantie", "Safeguard")
                .from("safeguard")
                .law("13(1)(f)")
                .explain("Ce qui permet le transfert : décision d’adéquation, clauses contractuelles types… Pour les "
                         "États-Unis, l’adéquation ne vaut que pour les sociétés inscrites au cadre UE–États-Unis.",
                         "What allows the transfer: adequacy decision, standard contractual clauses… For the United "
                         "States, adequacy holds only for companies certified under the EU–US framework."),
            CARTULARY_FIELD(Transfer, safeguardDetails, "Précision sur la garantie", "Note on the safeguard")
                .law("13(1)(f)")
                .explain("Module des clauses, mesures ajoutées, référence de la décision. Phrase complète, avec point "
                         "final.",
                         "Module of the clauses, measures added, reference of the decision. A full sentence, with its "
                         "full stop."),
            CARTULARY_FIELD(Transfer, copy, "Comment en obtenir une copie", "How to obtain a copy")
                .law("13(1)(f)")
                .explain(
                    "Comment obtenir les garanties ou les consulter ; la personne doit en être informée. Vide : une "
                    "phrase usuelle renvoie aux contacts. Phrase complète, avec point final.",
                    "How to obtain the safeguards or consult them; people must be told. Empty: a usual sentence "
                    "refers to the contacts. A full sentence, with its full stop."),
            CARTULARY_FIELD(Transfer, url, "Lien vers la documentation", "Link to the documentation")
                .as(Field::Kind::Url)
                .explain("Adresse des clauses, de la certification ou de la décision.",
                         "Address of the clauses, the certification or the decision."),
            CARTULARY_FIELD(Transfer, data, "Données transférées", "Data transferred")
                .begins("Données, évaluation", "Data, assessment")
                .explain("Ce qui est transféré, par exemple « Contenu des tickets de support ». Fragment, sans point "
                         "final.",
                         "What is transferred, for instance “Content of support tickets”. A fragment, no full stop."),
            CARTULARY_FIELD(Transfer, assessment, "Transfert évalué", "Transfer assessed")
                .law("46")
                .explain("Oui si le droit et les pratiques du pays ont été examinés. C’est attendu avec les clauses "
                         "types.",
                         "Yes if the law and practices of the country have been examined. This is expected with the "
                         "standard clauses."),
            CARTULARY_FIELD(Transfer, assessmentDate, "Date de l’évaluation", "Date of the assessment")
                .explain("Date de cet examen ; le refaire quand le droit du pays change.",
                         "Date of that examination; do it again when the law of the country changes."),
            CARTULARY_FIELD(Transfer, note, "Note interne", "Internal note")
                .explain("Par exemple où se trouve l’évaluation signée. Note interne, jamais imprimée.",
                         "For instance where the signed assessment is kept. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<SharingRule>()
{
    static const RecordType type = detail::describe<SharingRule>(
        "sharing_rule", "sharing_rules", {u"Règle de partage"_s, u"Sharing rule"_s},
        {u"Règles de partage"_s, u"Sharing rules"_s},
        {
            CARTULARY_FIELD(SharingRule, never, "Ce qui ne se fait jamais", "What is never done")
                .from("sharing-verb")
                .explain("Ce que l’organisme s’interdit, par exemple vendre ou louer. Imprimé comme un engagement : ne "
                         "choisir que ce qui est vrai.",
                         "What the organisation rules out, for instance selling or renting. Printed as a commitment: "
                         "choose only what is true."),
            CARTULARY_FIELD(SharingRule, data, "Données visées", "Data concerned")
                .explain("Données que la règle protège, par exemple « Coordonnées des clients ». Vide : toutes les "
                         "données personnelles. Fragment, sans point final.",
                         "Data that the rule protects, for instance “Customers’ contact details”. Empty: all personal "
                         "data. A fragment, no full stop."),
            CARTULARY_FIELD(SharingRule, beneficiaries, "Envers qui", "With whom")
                .explain(
                    "Envers qui, par exemple « Tiers » ou « Partenaires commerciaux ». Fragment, sans point final.",
                    "With whom, for instance “Third parties” or “Business partners”. A fragment, no full stop."),
            CARTULARY_FIELD(SharingRule, exceptions, "Exceptions", "Exceptions")
                .explain(
                    "Cas où un partage a lieu malgré tout, par exemple une réquisition judiciaire. Phrase complète, "
                    "avec point final.",
                    "Cases in which sharing takes place all the same, for instance a court order. A full sentence, "
                    "with its full stop."),
            CARTULARY_FIELD(SharingRule, conditions, "Conditions d’un partage", "Conditions of any sharing")
                .explain("Ce qui encadre un partage permis, par exemple un contrat écrit. Phrase complète, avec point "
                         "final.",
                         "What governs any sharing allowed, for instance a written contract. A full sentence, with its "
                         "full stop."),
            CARTULARY_FIELD(SharingRule, note, "Note interne", "Internal note")
                .explain("Par exemple d’où vient cet engagement. Note interne, jamais imprimée.",
                         "For instance where this commitment comes from. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
