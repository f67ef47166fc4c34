// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<RetentionPhase>()
{
    static const RecordType type = detail::describe<RetentionPhase>(
        "retention_phase", "phases", {u"Phase de conservation"_s, u"Retention phase"_s},
        {u"Phases de conservation"_s, u"Retention phases"_s},
        {
            CARTULARY_FIELD(RetentionPhase, kind, "Phase", "Phase")
                .from("phase")
                .explain(
                    "Étape de la vie des données : base active, puis archivage intermédiaire si la loi ou un litige "
                    "le demande.",
                    "Stage in the life of the data: active use, then intermediate archive if the law or a dispute "
                    "calls for it."),
            CARTULARY_FIELD(RetentionPhase, period, "Durée", "Period")
                .law("13(2)(a)")
                .explain(
                    "Durée de cette étape, par exemple 10 ans au plus. À défaut de durée, donner le critère qui la "
                    "fixe.",
                    "Length of this stage, for instance 10 years at most. Failing a period, give the criterion that "
                    "sets it."),
            CARTULARY_FIELD(RetentionPhase, trigger, "À compter de", "From")
                .from("retention-trigger")
                .law("13(2)(a)")
                .explain(
                    "D’où court cette étape, si elle ne part pas du point de départ de la règle, par exemple la fin "
                    "de la phase précédente.",
                    "When this stage starts, if not at the rule’s starting point, for instance the end of the "
                    "previous phase."),
            CARTULARY_FIELD(RetentionPhase, condition, "Condition", "Condition")
                .explain(
                    "À quels cas elle s’applique, par exemple « Carte à débit différé ». Fragment, sans point final.",
                    "To which cases it applies, for instance “Deferred debit card”. A fragment, no full stop."),
            CARTULARY_FIELD(RetentionPhase, exception, "Exception", "Exception")
                .explain("Ce qui y échappe, par exemple « Litige en cours ». Fragment, sans point final.",
                         "What escapes it, for instance “Dispute in progress”. A fragment, no full stop."),
            CARTULARY_FIELD(RetentionPhase, reason, "Raison", "Reason")
                .explain("Pourquoi cette étape existe, par exemple « Le client peut encore récupérer ses fichiers. » "
                         "Phrase complète, avec point final.",
                         "Why this stage exists, for instance “The customer may still recover its files.” A full "
                         "sentence, with its full stop."),
            CARTULARY_FIELD(RetentionPhase, outcome, "Sort des données à la fin de la phase",
                            "Fate of the data at the end of the phase")
                .from("fate")
                .explain("Ce que deviennent les données avant l’étape suivante, par exemple une désactivation.",
                         "What becomes of the data before the next stage, for instance deactivation."),
        });
    return type;
}

template<>
const RecordType &recordType<RetentionRule>()
{
    static const RecordType type = detail::describe<RetentionRule>(
        "retention_rule", "retention_rules", {u"Durée de conservation"_s, u"Retention rule"_s},
        {u"Durées de conservation"_s, u"Retention rules"_s},
        {
            CARTULARY_FIELD(RetentionRule, name, "Nom", "Name")
                .law("30(1)(f)")
                .mandatory()
                .explain("Nom de la règle, par exemple « Factures » ou « Journaux du serveur web ». Le registre doit "
                         "donner un délai par catégorie, autant que possible. Fragment, sans point final.",
                         "Name of the rule, for instance “Invoices” or “Web server logs”. The records must give a time "
                         "limit for each category, where possible. A fragment, no full stop."),
            CARTULARY_FIELD(RetentionRule, target, "Données visées", "Data covered")
                .explain(
                    "Données visées, en mots clairs, si les catégories ne suffisent pas. Fragment, sans point final.",
                    "Data covered, in plain words, if the categories will not do. A fragment, no full stop."),
            CARTULARY_FIELD(RetentionRule, data, "Catégories de données", "Data categories")
                .begins("Portée", "Coverage")
                .to("data_category")
                .law("30(1)(f)")
                .explain("Catégories auxquelles la règle s’applique.", "Categories to which the rule applies."),
            CARTULARY_FIELD(RetentionRule, subjects, "Personnes concernées", "Data subjects")
                .to("data_subject")
                .explain("Groupes de personnes, si la règle ne vaut pas pour tous.",
                         "Groups of people, if the rule does not hold for all."),
            CARTULARY_FIELD(RetentionRule, services, "Services", "Services")
                .to("service")
                .explain("Services, si la règle ne vaut que pour certains.",
                         "Services, if the rule holds only for some."),
            CARTULARY_FIELD(RetentionRule, condition, "Condition", "Condition")
                .explain("Dans quel cas la règle joue, par exemple « Cette durée vaut si la candidature n’est pas "
                         "retenue. » Phrase complète, avec point final.",
                         "In which case the rule applies, for instance “This period applies if the application is not "
                         "successful.” A full sentence, with its full stop."),
            CARTULARY_FIELD(RetentionRule, heldBy, "Conservées par le sous-traitant", "Kept by the sub-processor")
                .to("sub_processor")
                .explain(
                    "Sous-traitant qui garde les données à la place de l’organisme, par exemple pour la messagerie.",
                    "Sub-processor that keeps the data in the organisation’s place, for instance for email."),
            CARTULARY_FIELD(RetentionRule, holder, "Conservées par", "Kept by")
                .explain("Celui qui les garde s’il n’est pas un sous-traitant du registre, par exemple « Notre "
                         "prestataire de paiement ». Fragment, sans point final.",
                         "Whoever keeps them if not a sub-processor in the register, for instance “Our payment "
                         "provider”. A fragment, no full stop."),
            CARTULARY_FIELD(RetentionRule, trigger, "À compter de", "From")
                .begins("Durée", "Period")
                .from("retention-trigger")
                .law("13(2)(a)")
                .explain(
                    "Événement d’où court la durée, par exemple la fin du contrat. Sans lui, une durée ne dit rien.",
                    "Event from which the period runs, for instance the end of the contract. Without it, a period "
                    "says nothing."),
            CARTULARY_FIELD(RetentionRule, triggerText, "Point de départ, en toutes lettres",
                            "Starting point, in words")
                .explain(
                    "Point de départ, si la liste ne le dit pas assez bien, par exemple « Dernière connexion à "
                    "l’espace client ». Fragment, sans point final.",
                    "Starting point, if the list does not say it well enough, for instance “Last connection to the "
                    "customer area”. A fragment, no full stop."),
            CARTULARY_FIELD(RetentionRule, phases, "Phases", "Phases")
                .law("13(2)(a)")
                .explain("Étapes successives avec leur durée : usage courant, puis archivage. En France, les factures "
                         "sont gardées 10 ans, dont le plus souvent une partie en archive.",
                         "Successive stages with their length: current use, then archive. In France invoices are kept "
                         "for 10 years, most often partly in archive."),
            CARTULARY_FIELD(RetentionRule, fate, "Sort final", "Final fate")
                .begins("Fin", "End")
                .from("fate")
                .explain("Ce que deviennent les données à la fin. Les désactiver ne suffit pas à les effacer.",
                         "What becomes of the data at the end. Deactivating them is not erasing them."),
            CARTULARY_FIELD(RetentionRule, fateText, "Précision sur le sort final", "Note on the final fate")
                .explain("Comment cela se passe, par exemple « La base est détruite à la fin de la période de grâce. » "
                         "Phrase complète, avec point final.",
                         "How it is done, for instance “The database is destroyed at the end of the grace period.” A "
                         "full sentence, with its full stop."),
            CARTULARY_FIELD(RetentionRule, exceptions, "Exceptions", "Exceptions")
                .explain("Cas où les données sont gardées plus ou moins longtemps, par exemple un litige. Phrase "
                         "complète, avec point final.",
                         "Cases in which the data are kept for more or less time, for instance a dispute. A full "
                         "sentence, with its full stop."),
            CARTULARY_FIELD(RetentionRule, objection, "Opposition à la conservation", "Objection to the retention")
                .explain("Si la personne peut s’y opposer, et comment. Phrase complète, avec point final.",
                         "Whether the person may object, and how. A full sentence, with its full stop."),
            CARTULARY_FIELD(RetentionRule, reason, "Raison de la durée", "Reason for the period")
                .begins("Motifs", "Grounds")
                .explain("Pourquoi cette durée et pas une autre. À écrire surtout quand elle s’écarte d’une "
                         "recommandation de l’autorité. Phrase complète, avec point final.",
                         "Why this period and no other. To be written above all when it departs from an authority’s "
                         "recommendation. A full sentence, with its full stop."),
            CARTULARY_FIELD(RetentionRule, lawReference, "Texte de loi", "Statute")
                .explain(
                    "Texte qui impose ou justifie la durée, par exemple le code et l’article. Ceux de la métropole "
                    "ne valent pas tous outre-mer. Fragment, sans point final.",
                    "Text that imposes or justifies the period, for instance the code and the article. Those of "
                    "mainland France do not all apply overseas. A fragment, no full stop."),
            CARTULARY_FIELD(RetentionRule, referenceDocument, "Document auquel il est renvoyé", "Document referred to")
                .explain("Document qui fixe la durée si elle n’est pas ici, par exemple « Conditions générales "
                         "d’hébergement ». Fragment, sans point final.",
                         "Document that sets the period if it is not here, for instance “General hosting terms”. A "
                         "fragment, no full stop."),
            CARTULARY_FIELD(RetentionRule, note, "Note interne", "Internal note")
                .explain("Par exemple la tâche qui efface ces données. Note interne, jamais imprimée.",
                         "For instance the job that erases these data. Internal note, never printed."),
        });
    return type;
}

template<>
const RecordType &recordType<BackupRegime>()
{
    static const RecordType type = detail::describe<BackupRegime>(
        "backup_regime", "backup_regimes", {u"Régime de sauvegarde"_s, u"Backup regime"_s},
        {u"Régimes de sauvegarde"_s, u"Backup regimes"_s},
        {
            CARTULARY_FIELD(BackupRegime, name, "Nom", "Name")
                .mandatory()
                .explain(
                    "Nom du régime, par exemple « Sauvegarde des serveurs mutualisés ». Fragment, sans point final.",
                    "Name of the regime, for instance “Backup of the shared servers”. A fragment, no full stop."),
            CARTULARY_FIELD(BackupRegime, scope, "Ce qui est sauvegardé", "What is backed up")
                .explain(
                    "Ce que la sauvegarde contient, par exemple « Fichiers, bases de données et messagerie ». "
                    "Fragment, sans point final.",
                    "What the backup contains, for instance “Files, databases and mail”. A fragment, no full stop."),
            CARTULARY_FIELD(BackupRegime, full, "Sauvegarde complète", "Full backup")
                .begins("Rythme", "Schedule")
                .explain("Oui si tout est copié, non si la sauvegarde est partielle.",
                         "Yes if everything is copied, no if the backup is partial."),
            CARTULARY_FIELD(BackupRegime, frequency, "Fréquence", "Frequency")
                .explain("À quel rythme, par exemple « Chaque nuit ». Fragment, sans point final.",
                         "How often, for instance “Every night”. A fragment, no full stop."),
            CARTULARY_FIELD(BackupRegime, windowFrom, "De (heure)", "From (time)")
                .as(Field::Kind::Time)
                .explain("Début de la plage horaire, par exemple 02:00.",
                         "Start of the time window, for instance 02:00."),
            CARTULARY_FIELD(BackupRegime, windowTo, "À (heure)", "To (time)")
                .as(Field::Kind::Time)
                .explain("Fin de la plage horaire, par exemple 05:00.", "End of the time window, for instance 05:00."),
            CARTULARY_FIELD(BackupRegime, utcOffset, "Décalage horaire", "Offset from UTC")
                .as(Field::Kind::Offset)
                .explain("Écart de ces heures avec l’heure universelle, par exemple -10:00 à Tahiti.",
                         "Difference of these times from universal time, for instance -10:00 in Tahiti."),
            CARTULARY_FIELD(BackupRegime, places, "Lieux", "Places")
                .begins("Lieux, copies", "Places, copies")
                .to("place")
                .explain(
                    "Lieux où les copies sont gardées. Un lieu distinct du serveur protège d’un sinistre.",
                    "Places where the copies are kept. A place other than the server’s protects against a disaster."),
            CARTULARY_FIELD(BackupRegime, subProcessors, "Chez les sous-traitants", "With the sub-processors")
                .to("sub_processor")
                .explain("Prestataires qui gardent les copies.", "Providers that keep the copies."),
            CARTULARY_FIELD(BackupRegime, copies, "Nombre de copies ou de serveurs", "Number of copies or servers")
                .explain("Nombre de copies ou de serveurs qui les portent, par exemple 2.",
                         "Number of copies or of servers that hold them, for instance 2."),
            CARTULARY_FIELD(BackupRegime, simultaneous, "Copies simultanées", "Simultaneous copies")
                .explain("Oui si les copies sont faites en même temps.",
                         "Yes if the copies are made at the same time."),
            CARTULARY_FIELD(BackupRegime, zones, "Répartition", "Distribution")
                .explain("Comment les copies sont réparties, par exemple « Deux zones distantes de 300 km ». Fragment, "
                         "sans point final.",
                         "How the copies are spread, for instance “Two zones 300 km apart”. A fragment, no full stop."),
            CARTULARY_FIELD(BackupRegime, retention, "Conservation des sauvegardes", "Retention of the backups")
                .begins("Conservation", "Retention")
                .law("13(2)(a)")
                .explain(
                    "Combien de temps une sauvegarde est gardée, par exemple 30 jours. Les sauvegardes sont souvent "
                    "oubliées dans les durées.",
                    "How long a backup is kept, for instance 30 days. Backups are often forgotten among the periods."),
            CARTULARY_FIELD(BackupRegime, deletedDataRetention, "Maintien des données supprimées",
                            "Persistence of deleted data")
                .law("13(2)(a)")
                .explain(
                    "Combien de temps une donnée effacée du service reste dans les copies. Le dire à qui demande un "
                    "effacement.",
                    "How long data erased from the service remain in the copies. Tell whoever asks for erasure."),
            CARTULARY_FIELD(BackupRegime, deletedData, "Précision sur les données supprimées", "Note on deleted data")
                .explain("Ce qu’il advient de ces données et pourquoi elles restent un temps. Phrase complète, avec "
                         "point final.",
                         "What becomes of these data and why they remain for a while. A full sentence, with its full "
                         "stop."),
            CARTULARY_FIELD(BackupRegime, encrypted, "Chiffrées", "Encrypted")
                .begins("Protection", "Protection")
                .law("32(1)(a)")
                .explain(
                    "Oui si les copies sont chiffrées. Le chiffrement peut dispenser d’avertir les personnes après "
                    "une perte.",
                    "Yes if the copies are encrypted. Encryption may make it unnecessary to tell people after a "
                    "loss."),
            CARTULARY_FIELD(BackupRegime, tamperProof, "Inaltérables", "Tamper-proof")
                .explain(
                    "Oui si une copie ne peut être ni modifiée ni effacée avant terme, même par un administrateur.",
                    "Yes if a copy can be neither changed nor erased early, even by an administrator."),
            CARTULARY_FIELD(BackupRegime, automaticDestruction, "Destruction automatique", "Automatic destruction")
                .explain("Oui si les copies échues sont détruites sans intervention.",
                         "Yes if expired copies are destroyed without anyone acting."),
            CARTULARY_FIELD(BackupRegime, reason, "Raison", "Reason")
                .explain("Pourquoi ces sauvegardes sont faites. Phrase complète, avec point final.",
                         "Why these backups are made. A full sentence, with its full stop."),
            CARTULARY_FIELD(BackupRegime, useRestriction, "Usage restreint", "Restricted use")
                .explain("Engagement de ne s’en servir que pour restaurer. Phrase complète, avec point final.",
                         "Commitment to use them only to restore. A full sentence, with its full stop."),
            CARTULARY_FIELD(BackupRegime, recoveryPlan, "Plan de reprise", "Recovery plan")
                .begins("Reprise", "Recovery")
                .law("32(1)(c)")
                .explain(
                    "Comment le service reprend après un incident, et en combien de temps. Phrase complète, avec "
                    "point final.",
                    "How the service resumes after an incident, and how soon. A full sentence, with its full stop."),
            CARTULARY_FIELD(BackupRegime, restoreTest, "Essais de restauration", "Restore tests")
                .law("32(1)(d)")
                .explain(
                    "Si des restaurations sont essayées, et à quel rythme. Une sauvegarde jamais essayée ne prouve "
                    "rien. Phrase complète, avec point final.",
                    "Whether restores are tried out, and how often. A backup never tried proves nothing. A full "
                    "sentence, with its full stop."),
            CARTULARY_FIELD(BackupRegime, note, "Note interne", "Internal note")
                .explain("Par exemple le nom de la tâche de sauvegarde. Note interne, jamais imprimée.",
                         "For instance the name of the backup job. Internal note, never printed."),
        });
    return type;
}

} // namespace Cartulary
