// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &recordType<SecurityMeasure>()
{
    static const RecordType type = detail::describe<SecurityMeasure>(
        "security_measure", "security_measures", {u"Mesure de sécurité"_s, u"Security measure"_s},
        {u"Mesures de sécurité"_s, u"Security measures"_s},
        {
            CARTULARY_FIELD(SecurityMeasure, name, "Mesure", "Measure")
                .law("32")
                .mandatory()
                .explain(
                    "Une mesure concrète, par exemple « Chiffrement des disques des serveurs ». « Sécurité de haut "
                    "niveau » ne dit rien. Fragment, sans point final.",
                    "One concrete measure, for instance “Encryption of the servers’ disks”. “High-level security” "
                    "says nothing. A fragment, no full stop."),
            CARTULARY_FIELD(SecurityMeasure, kind, "Genre", "Kind")
                .from("measure-kind")
                .explain(
                    "Technique, organisationnelle, physique ou administrative ; les documents rangent les mesures "
                    "ainsi.",
                    "Technical, organisational, physical or administrative; the documents sort measures in this way."),
            CARTULARY_FIELD(SecurityMeasure, heading, "Rubrique de l’annexe III", "Heading of Annex III")
                .from("measure-heading")
                .explain(
                    "Rubrique des clauses types européennes dont elle relève ; l’annexe sur la sécurité de l’accord "
                    "suit cet ordre.",
                    "Heading of the European standard clauses to which it belongs; the security annex of the "
                    "agreement follows that order."),
            CARTULARY_FIELD(SecurityMeasure, article32, "Point de l’article 32", "Point of Article 32")
                .from("article32")
                .law("32(1)")
                .explain("Ce à quoi elle répond : chiffrement, résistance, restauration ou essais réguliers.",
                         "What it answers: encryption, resilience, restoration or regular testing."),
            CARTULARY_FIELD(SecurityMeasure, standards, "Normes et protocoles", "Standards and protocols")
                .begins("Mise en œuvre", "How it is done")
                .explain("Normes et protocoles suivis, un par ligne, par exemple TLS 1.3 ou ISO/IEC 27001.",
                         "Standards and protocols followed, one per line, for instance TLS 1.3 or ISO/IEC 27001."),
            CARTULARY_FIELD(SecurityMeasure, subProcessor, "Assurée par", "Provided by")
                .to("sub_processor")
                .explain("Prestataire qui l’assure, si ce n’est pas l’organisme.",
                         "Provider that carries it out, if not the organisation."),
            CARTULARY_FIELD(SecurityMeasure, scope, "Portée", "Scope")
                .explain("Ce qu’elle couvre, par exemple « Serveurs de production ». Fragment, sans point final.",
                         "What it covers, for instance “Production servers”. A fragment, no full stop."),
            CARTULARY_FIELD(SecurityMeasure, condition, "Condition", "Condition")
                .explain(
                    "Dans quel cas elle s’applique, par exemple « Partout où c’est possible ». Fragment, sans point "
                    "final.",
                    "In which case it applies, for instance “Wherever possible”. A fragment, no full stop."),
            CARTULARY_FIELD(SecurityMeasure, frequency, "Quand", "When")
                .explain(
                    "À quel rythme, par exemple « Tous les mois ». Les mesures doivent être essayées régulièrement. "
                    "Fragment, sans point final.",
                    "How often, for instance “Every month”. Measures must be tested regularly. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(SecurityMeasure, group, "Groupe", "Group")
                .begins("Publication", "Publication")
                .explain("Intertitre sous lequel ranger plusieurs mesures, écrit partout de la même façon, par exemple "
                         "« Protection des serveurs ». Fragment, sans point final.",
                         "Subheading under which to put several measures, written the same way each time, for instance "
                         "“Protection of the servers”. A fragment, no full stop."),
            CARTULARY_FIELD(SecurityMeasure, confidential, "À ne pas publier", "Not to be published")
                .explain("Oui pour la tenir hors des textes publics, si la décrire aiderait un attaquant. Elle reste "
                         "dans le registre.",
                         "Yes to keep it out of public texts, if describing it would help an attacker. It stays in the "
                         "records."),
            CARTULARY_FIELD(SecurityMeasure, note, "Note interne", "Internal note")
                .explain("Par exemple où en trouver la preuve. Note interne, jamais imprimée.",
                         "For instance where to find the proof of it. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<BreachProcedure>()
{
    static const RecordType type = detail::describe<BreachProcedure>(
        "breach_procedure", "breach_procedures", {u"Procédure en cas de violation"_s, u"Breach procedure"_s},
        {u"Procédures en cas de violation"_s, u"Breach procedures"_s},
        {
            CARTULARY_FIELD(BreachProcedure, name, "Nom", "Name")
                .mandatory()
                .explain(
                    "Nom de la procédure, par exemple « Perte ou vol de données d’un client ». Fragment, sans point "
                    "final.",
                    "Name of the procedure, for instance “Loss or theft of a customer’s data”. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(BreachProcedure, trigger, "Ce qui la déclenche", "What sets it off")
                .law("33")
                .explain(
                    "Ce qui la met en marche, par exemple « Soupçon d’accès non autorisé à un serveur ». Fragment, "
                    "sans point final.",
                    "What starts it, for instance “Suspected unauthorised access to a server”. A fragment, no full "
                    "stop."),
            CARTULARY_FIELD(BreachProcedure, informed, "Qui est informé", "Who is told")
                .law("33(2)")
                .explain("Qui est prévenu : le client, l’autorité, les personnes elles-mêmes si le risque est élevé. "
                         "Fragment, sans point final.",
                         "Who is told: the customer, the authority, the people themselves if the risk is high. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(BreachProcedure, delay, "Délai", "Delay")
                .law("33(2)")
                .explain("Responsable du traitement : 72 heures au plus pour l’autorité, sauf risque improbable. "
                         "Sous-traitant : le client, sans retard indu, donc bien avant.",
                         "Controller: 72 hours at most to the authority, unless a risk is unlikely. Processor: the "
                         "customer, without undue delay, so well before that."),
            CARTULARY_FIELD(BreachProcedure, delayText, "Délai, en toutes lettres", "Delay, in words")
                .law("33(2)")
                .explain("Le délai, s’il ne se dit pas en chiffres, par exemple « Le client est prévenu dès que "
                         "possible. » Phrase complète, avec point final.",
                         "The delay, if it is not said in figures, for instance “The customer is told as soon as "
                         "possible.” A full sentence, with its full stop."),
            CARTULARY_FIELD(BreachProcedure, channel, "Par quelle voie", "By which channel")
                .explain("Par où, par exemple « Courriel à l’adresse du compte ». Fragment, sans point final.",
                         "By which way, for instance “Email to the account’s address”. A fragment, no full stop."),
            CARTULARY_FIELD(BreachProcedure, content, "Contenu de la notification", "Content of the notification")
                .law("33(3)")
                .explain("Ce que dit l’avis : nature de la violation, personnes et données touchées, suites probables, "
                         "mesures prises, contact. Fragment, sans point final.",
                         "What the notice says: nature of the breach, people and data affected, likely consequences, "
                         "measures taken, contact. A fragment, no full stop."),
            CARTULARY_FIELD(BreachProcedure, incidentsLogged, "Incidents consignés", "Incidents recorded")
                .law("33(5)")
                .explain(
                    "Oui si chaque violation est consignée avec ses effets et les remèdes. La loi l’exige même sans "
                    "notification.",
                    "Yes if each breach is recorded with its effects and remedies. The law requires it even without "
                    "notification."),
            CARTULARY_FIELD(BreachProcedure, note, "Note interne", "Internal note")
                .explain("Par exemple qui décide le week-end. Note interne, jamais imprimée.",
                         "For instance who decides at the weekend. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &partType<RightChannel>()
{
    static const RecordType type = detail::describe<RightChannel>(
        "right_channel", "channels", {u"Voie"_s, u"Channel"_s}, {u"Voies"_s, u"Channels"_s},
        {
            CARTULARY_FIELD(RightChannel, kind, "Voie", "Channel")
                .from("channel")
                .explain("Voie de la demande : courriel, courrier, formulaire, espace client…",
                         "Way to make the request: email, post, form, customer account…"),
            CARTULARY_FIELD(RightChannel, text, "Comment", "How")
                .law("12(2)")
                .explain("Ce qu’il faut faire, par exemple « Depuis la page Mon compte ». L’exercice des droits doit "
                         "être facilité. Fragment, sans point final.",
                         "What to do, for instance “From the My account page”. Exercising rights must be made easy. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(RightChannel, contact, "Contact", "Contact")
                .to("contact")
                .explain("Contact qui reçoit la demande ; l’adresse qui convient à la voie choisie est imprimée.",
                         "Contact who receives the request; the address that suits the way chosen is printed."),
            CARTULARY_FIELD(RightChannel, url, "Lien", "Link")
                .as(Field::Kind::Url)
                .explain("Adresse précise de la page ou du formulaire.", "Precise address of the page or form."),
        });
    return type;
}

template<>
const RecordType &recordType<Right>()
{
    static const RecordType type = detail::describe<Right>(
        "right", "rights", {u"Droit"_s, u"Right"_s}, {u"Droits"_s, u"Rights"_s},
        {
            CARTULARY_FIELD(Right, name, "Intitulé", "Title")
                .explain("Intitulé propre, par exemple « Accès du client à ses données ». Vide : le nom des droits "
                         "choisis. Fragment, sans point final.",
                         "Title of its own, for instance “The customer’s access to its data”. Empty: the names of the "
                         "rights chosen. A fragment, no full stop."),
            CARTULARY_FIELD(Right, rights, "Droits", "Rights")
                .from("right")
                .law("13(2)(b)")
                .explain("Droits qui s’exercent de cette façon. Lesquels existent dépend de la base juridique : la "
                         "portabilité suppose un contrat ou un consentement.",
                         "Rights that are exercised in this way. Which ones exist depends on the legal basis: "
                         "portability supposes a contract or consent."),
            CARTULARY_FIELD(Right, subjects, "Titulaires", "Holders")
                .to("data_subject")
                .explain("À qui cela s’adresse. Vide : tout le monde.", "Whom this is for. Empty: everyone."),
            CARTULARY_FIELD(Right, activities, "Activités concernées", "Activities concerned")
                .to("activity")
                .explain("Activités visées, si ce n’est pas toutes.", "Activities concerned, if not all of them."),
            CARTULARY_FIELD(Right, channels, "Comment l’exercer", "How to exercise it")
                .law("12(2)")
                .explain("Les voies offertes, de la plus simple à la moins simple.",
                         "The ways on offer, from the simplest to the least simple."),
            CARTULARY_FIELD(Right, condition, "Condition", "Condition")
                .explain("Quand ou à quoi ce droit s’applique. Phrase complète, avec point final.",
                         "When or to what this right applies. A full sentence, with its full stop."),
            CARTULARY_FIELD(Right, exceptions, "Exceptions", "Exceptions")
                .explain("Ce qui ne peut être accordé, par exemple effacer une facture que la loi impose de garder. "
                         "Phrase complète, avec point final.",
                         "What cannot be granted, for instance erasing an invoice that the law requires to be kept. A "
                         "full sentence, with its full stop."),
            CARTULARY_FIELD(Right, limitsUrl, "Lien vers les limites", "Link to the limits")
                .as(Field::Kind::Url)
                .explain("Page, par exemple celle de l’autorité, qui explique les limites du droit.",
                         "Page, for instance the authority’s, that explains the limits of the right."),
            CARTULARY_FIELD(Right, limits, "Limites", "Limits")
                .explain("Ce que le droit ne permet pas, en mots clairs. Phrase complète, avec point final.",
                         "What the right does not allow, in plain words. A full sentence, with its full stop."),
            CARTULARY_FIELD(Right, note, "Note interne", "Internal note")
                .explain("Par exemple le modèle de réponse à employer. Note interne, jamais imprimée.",
                         "For instance the model answer to use. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<RightsProcedure>()
{
    static const RecordType type = detail::describe<RightsProcedure>(
        "rights_procedure", "rights_procedures", {u"Procédure d’exercice des droits"_s, u"Procedure for rights"_s},
        {u"Procédures d’exercice des droits"_s, u"Procedures for rights"_s},
        {
            CARTULARY_FIELD(RightsProcedure, name, "Nom", "Name")
                .mandatory()
                .explain("Nom de la procédure ; imprimé s’il y en a plusieurs. Fragment, sans point final.",
                         "Name of the procedure; printed if there are several. A fragment, no full stop."),
            CARTULARY_FIELD(RightsProcedure, responseTime, "Délai de réponse", "Time to answer")
                .begins("Délais", "Times")
                .law("12(3)")
                .explain("Délai de réponse : un mois au plus. Vide : la règle légale est imprimée.",
                         "Time to answer: one month at most. Empty: the legal rule is printed."),
            CARTULARY_FIELD(RightsProcedure, responseFrom, "À compter de", "From")
                .from("request-start")
                .law("12(3)")
                .explain("D’où court le délai ; la loi retient la réception de la demande.",
                         "When the time starts to run; the law takes receipt of the request."),
            CARTULARY_FIELD(RightsProcedure, extension, "Prolongation", "Extension")
                .law("12(3)")
                .explain(
                    "Prolongation possible : deux mois au plus, si la demande est complexe ou s’il y en a beaucoup, "
                    "à annoncer dans le premier mois.",
                    "Possible extension: two months at most, if the request is complex or there are many, to be "
                    "announced within the first month."),
            CARTULARY_FIELD(RightsProcedure, suspension, "Suspension", "Suspension")
                .law("12(3)")
                .explain(
                    "Si le délai s’arrête, et quand, par exemple dans l’attente d’une précision sur l’identité. "
                    "Phrase complète, avec point final.",
                    "Whether the time stops running, and when, for instance while awaiting a detail on identity. A "
                    "full sentence, with its full stop."),
            CARTULARY_FIELD(RightsProcedure, identityProof, "Preuve d’identité", "Proof of identity")
                .begins("Identité", "Identity")
                .from("identity-proof")
                .law("12(6)")
                .explain(
                    "Quand une preuve d’identité est demandée. La loi ne l’admet qu’en cas de doute raisonnable : "
                    "éviter « Toujours demandée ».",
                    "When proof of identity is asked for. The law allows it only in case of reasonable doubt: avoid "
                    "asking always."),
            CARTULARY_FIELD(RightsProcedure, identityDetails, "Précision sur la preuve d’identité",
                            "Note on proof of identity")
                .law("12(6)")
                .explain(
                    "Quelle preuve, et ce qu’il en advient ensuite. Un code envoyé à l’adresse du compte suffit "
                    "souvent. Phrase complète, avec point final.",
                    "Which proof, and what becomes of it afterwards. A code sent to the account’s address is often "
                    "enough. A full sentence, with its full stop."),
            CARTULARY_FIELD(RightsProcedure, postDetails, "Envoi postal", "Sending by post")
                .explain("Ce qu’il faut savoir pour écrire par la poste. La lettre recommandée ne peut qu’être "
                         "conseillée. Phrase complète, avec point final.",
                         "What to know when writing by post. A registered letter can only be advised. A full sentence, "
                         "with its full stop."),
            CARTULARY_FIELD(RightsProcedure, inPerson, "Sur place possible", "In person possible")
                .explain("Oui si la demande peut se faire sur place.", "Yes if the request may be made in person."),
            CARTULARY_FIELD(RightsProcedure, fee, "Coût", "Cost")
                .begins("Coût", "Cost")
                .from("fee")
                .law("12(5)")
                .explain(
                    "La réponse est gratuite. Des frais ne sont permis que si la demande est manifestement infondée "
                    "ou excessive, ou pour des copies supplémentaires.",
                    "The answer is free. A fee is allowed only if the request is manifestly unfounded or excessive, "
                    "or for further copies."),
            CARTULARY_FIELD(RightsProcedure, feeDetails, "Précision sur le coût", "Note on the cost")
                .law("12(5)")
                .explain("Dans quel cas et combien, sur la base des coûts réels. Phrase complète, avec point final.",
                         "In which case and how much, based on actual costs. A full sentence, with its full stop."),
            CARTULARY_FIELD(RightsProcedure, correctionDuty, "Signalement des erreurs", "Reporting of errors")
                .begins("Voies, suivi", "Channels, follow-up")
                .explain("Ce que la personne doit signaler, par exemple un changement d’adresse. Phrase complète, avec "
                         "point final.",
                         "What people are asked to report, for instance a change of address. A full sentence, with its "
                         "full stop."),
            CARTULARY_FIELD(RightsProcedure, channels, "Voies", "Channels")
                .law("12(2)")
                .explain("Voies pour envoyer une demande, s’il y en a de propres à cette procédure.",
                         "Ways to send a request, if any are particular to this procedure."),
            CARTULARY_FIELD(RightsProcedure, note, "Note interne", "Internal note")
                .explain("Par exemple qui tient le suivi des demandes. Note interne, jamais imprimée.",
                         "For instance who keeps track of the requests. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &partType<Authorisation>()
{
    static const RecordType type = detail::describe<Authorisation>(
        "authorisation", "authorisations", {u"Élément"_s, u"Item"_s}, {u"Éléments"_s, u"Items"_s},
        {
            CARTULARY_FIELD(Authorisation, text, "Texte", "Text")
                .mandatory()
                .explain(
                    "Un élément de la liste, par exemple « Recevoir la lettre d’information ». Fragment, sans point "
                    "final.",
                    "One item of the list, for instance “Receiving the newsletter”. A fragment, no full stop."),
        });
    return type;
}

template<>
const RecordType &recordType<Consent>()
{
    static const RecordType type = detail::describe<Consent>(
        "consent", "consents", {u"Consentement"_s, u"Consent"_s}, {u"Consentements"_s, u"Consents"_s},
        {
            CARTULARY_FIELD(Consent, name, "Nom", "Name")
                .law("7")
                .mandatory()
                .explain("Nom du consentement, par exemple « Lettre d’information ». Fragment, sans point final.",
                         "Name of the consent, for instance “Newsletter”. A fragment, no full stop."),
            CARTULARY_FIELD(Consent, wording, "Texte de la case ou de la demande", "Words of the box or the request")
                .law("7(2)")
                .explain(
                    "Texte exact que voit la personne, entre guillemets dans la politique. Il doit être distinct et "
                    "clair.",
                    "Exact text that the person sees, in quotation marks in the policy. It must be distinct and "
                    "clear."),
            CARTULARY_FIELD(Consent, mandatory, "Case obligatoire", "Mandatory box")
                .law("7(4)")
                .explain(
                    "Oui si la suite est refusée sans cette case. Un consentement imposé pour un service qui n’en a "
                    "pas besoin risque de ne pas être valable.",
                    "Yes if one cannot go on without this box. Consent imposed for a service that does not need it "
                    "may not be valid."),
            CARTULARY_FIELD(Consent, where, "Où et quand il est demandé", "Where and when it is asked")
                .begins("Recueil", "Collection")
                .explain("Où et quand, par exemple « Case sous le formulaire de contact ». Fragment, sans point final.",
                         "Where and when, for instance “Box below the contact form”. A fragment, no full stop."),
            CARTULARY_FIELD(Consent, authorisations, "Ce qu’il autorise", "What it authorises")
                .law("7(2)")
                .explain("Ce que la personne accepte, un élément par ligne. Des buts différents demandent des choix "
                         "séparés.",
                         "What the person agrees to, one item per line. Different aims call for separate choices."),
            CARTULARY_FIELD(Consent, purpose, "But", "Aim")
                .law("6(1)(a)")
                .explain("À quoi sert ce consentement, par exemple « Envoyer des offres par courriel ». Fragment, sans "
                         "point final.",
                         "What this consent is for, for instance “Sending offers by email”. A fragment, no full stop."),
            CARTULARY_FIELD(Consent, alternative, "Autre possibilité sans consentement", "Alternative without consent")
                .begins("Refus, retrait", "Refusal, withdrawal")
                .explain(
                    "Ce que peut faire celui qui refuse, par exemple « Il reste possible de commander par "
                    "téléphone. » Phrase complète, avec point final.",
                    "What someone who refuses may do, for instance “Orders may also be placed by telephone.” A full "
                    "sentence, with its full stop."),
            CARTULARY_FIELD(Consent, withdrawal, "Comment le retirer", "How to withdraw it")
                .law("7(3)")
                .explain(
                    "Comment revenir sur le consentement. Ce doit être aussi simple que de le donner. Phrase "
                    "complète, avec point final.",
                    "How to take consent back. It must be as easy as giving it. A full sentence, with its full stop."),
            CARTULARY_FIELD(Consent, recordFormat, "Preuve conservée", "Record kept")
                .begins("Preuve", "Record")
                .law("7(1)")
                .explain("Ce qui est gardé pour prouver le consentement, par exemple la date, le texte vu et le choix. "
                         "Fragment, sans point final.",
                         "What is kept to prove consent, for instance the date, the text seen and the choice. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(Consent, activities, "Activités concernées", "Activities concerned")
                .to("activity")
                .explain("Activités qui reposent sur ce consentement.", "Activities that rest on this consent."),
            CARTULARY_FIELD(Consent, note, "Note interne", "Internal note")
                .explain("Par exemple le champ de la base où il est noté. Note interne, jamais imprimée.",
                         "For instance the database field where it is noted. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<Cookie>()
{
    static const RecordType type = detail::describe<Cookie>(
        "cookie", "cookies", {u"Cookie"_s, u"Cookie"_s}, {u"Cookies"_s, u"Cookies"_s},
        {
            CARTULARY_FIELD(Cookie, name, "Nom", "Name")
                .mandatory()
                .explain("Nom technique, tel qu’il paraît dans le navigateur, par exemple PHPSESSID.",
                         "Technical name, as it appears in the browser, for instance PHPSESSID."),
            CARTULARY_FIELD(Cookie, purpose, "Finalité", "Purpose")
                .from("cookie-purpose")
                .explain("À quoi il sert. Ceux qui sont nécessaires au site se passent de consentement ; la publicité "
                         "l’exige.",
                         "What it is for. Those needed for the site do without consent; advertising requires it."),
            CARTULARY_FIELD(Cookie, description, "Description", "Description")
                .explain("Ce qu’il fait, par exemple « Garde la session ouverte ». Fragment, sans point final.",
                         "What it does, for instance “Keeps the session open”. A fragment, no full stop."),
            CARTULARY_FIELD(Cookie, provider, "Émetteur", "Provider")
                .explain("Qui le dépose : le site lui-même ou un tiers, à nommer.",
                         "Who sets it: the site itself or a third party, to be named."),
            CARTULARY_FIELD(Cookie, duration, "Durée", "Lifetime")
                .explain(
                    "Durée de vie ; en France, 13 mois au plus pour un traceur d’audience exempté de consentement.",
                    "Lifetime; in France 13 months at most for an audience tracker exempt from consent."),
            CARTULARY_FIELD(Cookie, consent, "Consentement demandé", "Consent asked")
                .explain("Oui si l’accord est demandé avant tout dépôt ; non si le cookie en est exempté.",
                         "Yes if agreement is asked for before it is set; no if the cookie is exempt."),
            CARTULARY_FIELD(Cookie, storage, "Stockage", "Storage")
                .explain("Où il est gardé, par exemple « Stockage local du navigateur ». Fragment, sans point final.",
                         "Where it is kept, for instance “The browser’s local storage”. A fragment, no full stop."),
            CARTULARY_FIELD(Cookie, note, "Note interne", "Internal note")
                .explain("Par exemple la page ou l’extension qui le dépose. Note interne, jamais imprimée.",
                         "For instance the page or plug-in that sets it. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<CookiePolicy>()
{
    static const RecordType type = detail::describe<CookiePolicy>(
        "cookie_policy", "cookie_policies", {u"Politique de cookies"_s, u"Cookie policy"_s},
        {u"Politiques de cookies"_s, u"Cookie policies"_s},
        {
            CARTULARY_FIELD(CookiePolicy, explanation, "Explication", "Explanation")
                .explain("Ce qu’est un cookie, pour un lecteur qui l’ignore. Phrase complète, avec point final.",
                         "What a cookie is, for a reader who does not know. A full sentence, with its full stop."),
            CARTULARY_FIELD(CookiePolicy, uses, "Usages", "Uses")
                .explain("Les usages faits des cookies, un par ligne.", "The uses made of cookies, one per line."),
            CARTULARY_FIELD(CookiePolicy, storage, "Stockage", "Storage")
                .explain("Où les cookies sont gardés. Phrase complète, avec point final.",
                         "Where cookies are kept. A full sentence, with its full stop."),
            CARTULARY_FIELD(CookiePolicy, control, "Réglages et refus", "Settings and refusal")
                .explain("Comment accepter, refuser et changer d’avis. Refuser doit être aussi facile qu’accepter. "
                         "Phrase complète, avec point final.",
                         "How to accept, refuse and change one’s mind. Refusing must be as easy as accepting. A full "
                         "sentence, with its full stop."),
            CARTULARY_FIELD(CookiePolicy, consent, "Consentement", "Consent")
                .explain(
                    "Comment l’accord est recueilli, par exemple par un bandeau. Phrase complète, avec point final.",
                    "How agreement is collected, for instance by a banner. A full sentence, with its full stop."),
            CARTULARY_FIELD(CookiePolicy, choiceRetention, "Conservation du choix", "How long the choice is kept")
                .explain(
                    "Combien de temps le choix est retenu, refus compris ; 6 mois est une bonne pratique en France.",
                    "How long the choice is remembered, refusals included; 6 months is good practice in France."),
            CARTULARY_FIELD(CookiePolicy, doNotTrack, "Signal « Do Not Track » respecté",
                            "“Do Not Track” signal honoured")
                .explain(
                    "Oui ou non selon que le site respecte ce signal du navigateur. Sans réponse, rien n’est "
                    "imprimé.",
                    "Yes or no, as the site honours this browser signal or not. If not stated, nothing is printed."),
            CARTULARY_FIELD(CookiePolicy, doNotTrackReason, "Raison", "Reason")
                .explain("Pourquoi il est respecté, ou ne l’est pas. Phrase complète, avec point final.",
                         "Why it is honoured, or is not. A full sentence, with its full stop."),
            CARTULARY_FIELD(CookiePolicy, note, "Note interne", "Internal note")
                .explain("Par exemple l’outil de gestion des choix employé. Note interne, jamais imprimée.",
                         "For instance the consent management tool used. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
