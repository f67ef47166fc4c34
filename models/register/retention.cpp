// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "recordtype.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

template<>
const RecordType &partType<RetentionPhase>()
{
    static const RecordType type = detail::describe<RetentionPhase>("retention_phase", "phases", {u"Phase de conservation"_s, u"Retention phase"_s}, {u"Phases de conservation"_s, u"Retention phases"_s}, {
        CARTULARY_FIELD(RetentionPhase, kind, "Phase", "Phase").from("phase"),
        CARTULARY_FIELD(RetentionPhase, period, "Durée", "Period").law("13(2)(a)"),
        CARTULARY_FIELD(RetentionPhase, trigger, "À compter de", "From").from("retention-trigger"),
        CARTULARY_FIELD(RetentionPhase, condition, "Condition", "Condition"),
        CARTULARY_FIELD(RetentionPhase, exception, "Exception", "Exception"),
        CARTULARY_FIELD(RetentionPhase, reason, "Raison", "Reason"),
        CARTULARY_FIELD(RetentionPhase, outcome, "Sort des données à la fin de la phase", "Fate of the data at the end of the phase").from("fate"),
    });
    return type;
}

template<>
const RecordType &recordType<RetentionRule>()
{
    static const RecordType type = detail::describe<RetentionRule>("retention_rule", "retention_rules", {u"Durée de conservation"_s, u"Retention rule"_s}, {u"Durées de conservation"_s, u"Retention rules"_s}, {
        CARTULARY_FIELD(RetentionRule, name, "Nom", "Name").law("30(1)(f)").mandatory(),
        CARTULARY_FIELD(RetentionRule, target, "Données visées", "Data covered"),
        CARTULARY_FIELD(RetentionRule, data, "Catégories de données", "Data categories").to("data_category").law("30(1)(f)"),
        CARTULARY_FIELD(RetentionRule, subjects, "Personnes concernées", "Data subjects").to("data_subject"),
        CARTULARY_FIELD(RetentionRule, services, "Services", "Services").to("service"),
        CARTULARY_FIELD(RetentionRule, condition, "Condition", "Condition"),
        CARTULARY_FIELD(RetentionRule, heldBy, "Conservées par le sous-traitant", "Kept by the sub-processor").to("sub_processor"),
        CARTULARY_FIELD(RetentionRule, holder, "Conservées par", "Kept by"),
        CARTULARY_FIELD(RetentionRule, trigger, "À compter de", "From").from("retention-trigger").law("13(2)(a)"),
        CARTULARY_FIELD(RetentionRule, triggerText, "Point de départ, en toutes lettres", "Starting point, in words"),
        CARTULARY_FIELD(RetentionRule, phases, "Phases", "Phases").law("13(2)(a)"),
        CARTULARY_FIELD(RetentionRule, fate, "Sort final", "Final fate").from("fate"),
        CARTULARY_FIELD(RetentionRule, fateText, "Précision sur le sort final", "Note on the final fate"),
        CARTULARY_FIELD(RetentionRule, exceptions, "Exceptions", "Exceptions"),
        CARTULARY_FIELD(RetentionRule, objection, "Opposition à la conservation", "Objection to the retention"),
        CARTULARY_FIELD(RetentionRule, reason, "Raison de la durée", "Reason for the period"),
        CARTULARY_FIELD(RetentionRule, lawReference, "Texte de loi", "Statute"),
        CARTULARY_FIELD(RetentionRule, referenceDocument, "Document auquel il est renvoyé", "Document referred to"),
        CARTULARY_FIELD(RetentionRule, note, "Note interne", "Internal note"),
    });
    return type;
}

template<>
const RecordType &recordType<BackupRegime>()
{
    static const RecordType type = detail::describe<BackupRegime>("backup_regime", "backup_regimes", {u"Régime de sauvegarde"_s, u"Backup regime"_s}, {u"Régimes de sauvegarde"_s, u"Backup regimes"_s}, {
        CARTULARY_FIELD(BackupRegime, name, "Nom", "Name").mandatory(),
        CARTULARY_FIELD(BackupRegime, scope, "Ce qui est sauvegardé", "What is backed up"),
        CARTULARY_FIELD(BackupRegime, full, "Sauvegarde complète", "Full backup"),
        CARTULARY_FIELD(BackupRegime, frequency, "Fréquence", "Frequency"),
        CARTULARY_FIELD(BackupRegime, windowFrom, "De (heure)", "From (time)").as(Field::Kind::Time),
        CARTULARY_FIELD(BackupRegime, windowTo, "À (heure)", "To (time)").as(Field::Kind::Time),
        CARTULARY_FIELD(BackupRegime, utcOffset, "Décalage horaire", "Offset from UTC").as(Field::Kind::Offset),
        CARTULARY_FIELD(BackupRegime, places, "Lieux", "Places").to("place"),
        CARTULARY_FIELD(BackupRegime, subProcessors, "Chez les sous-traitants", "With the sub-processors").to("sub_processor"),
        CARTULARY_FIELD(BackupRegime, copies, "Nombre de copies ou de serveurs", "Number of copies or servers"),
        CARTULARY_FIELD(BackupRegime, simultaneous, "Copies simultanées", "Simultaneous copies"),
        CARTULARY_FIELD(BackupRegime, zones, "Répartition", "Distribution"),
        CARTULARY_FIELD(BackupRegime, retention, "Conservation des sauvegardes", "Retention of the backups").law("13(2)(a)"),
        CARTULARY_FIELD(BackupRegime, deletedDataRetention, "Maintien des données supprimées", "Persistence of deleted data").law("13(2)(a)"),
        CARTULARY_FIELD(BackupRegime, deletedData, "Précision sur les données supprimées", "Note on deleted data"),
        CARTULARY_FIELD(BackupRegime, encrypted, "Chiffrées", "Encrypted").law("32(1)(a)"),
        CARTULARY_FIELD(BackupRegime, tamperProof, "Inaltérables", "Tamper-proof"),
        CARTULARY_FIELD(BackupRegime, automaticDestruction, "Destruction automatique", "Automatic destruction"),
        CARTULARY_FIELD(BackupRegime, reason, "Raison", "Reason"),
        CARTULARY_FIELD(BackupRegime, useRestriction, "Usage restreint", "Restricted use"),
        CARTULARY_FIELD(BackupRegime, recoveryPlan, "Plan de reprise", "Recovery plan").law("32(1)(c)"),
        CARTULARY_FIELD(BackupRegime, restoreTest, "Essais de restauration", "Restore tests").law("32(1)(d)"),
        CARTULARY_FIELD(BackupRegime, note, "Note interne", "Internal note"),
    });
    return type;
}

} // namespace Cartulary
