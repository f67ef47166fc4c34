// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace Cartulary {

/// One step in the life of the data: active use, grace, intermediate archive, residue in the backups.
struct RetentionPhase : Fields
{
    QString kind;
    Period period;
    QString trigger;
    LocalizedText condition;
    LocalizedText exception;
    LocalizedText reason;
    QString outcome;
    bool operator==(const RetentionPhase &) const = default;
};

/// How long some data are kept, from when, and what becomes of them (art. 13(2)(a), 30(1)(f)).
struct RetentionRule : Record
{
    LocalizedText name;
    LocalizedText target;
    QStringList data;
    QStringList subjects;
    QStringList services;
    LocalizedText condition;
    QString heldBy;
    LocalizedText holder;
    QString trigger;
    LocalizedText triggerText;
    QList<RetentionPhase> phases;
    QString fate;
    LocalizedText fateText;
    LocalizedText exceptions;
    LocalizedText objection;
    LocalizedText reason;
    QString lawReference;
    LocalizedText referenceDocument;
    LocalizedText note;
    bool operator==(const RetentionRule &) const = default;
};

/// How backups are made and how long they keep what was deleted.
struct BackupRegime : Record
{
    LocalizedText name;
    LocalizedText scope;
    Answer full = Answer::NotStated;
    LocalizedText frequency;
    QString windowFrom;
    QString windowTo;
    QString utcOffset;
    QStringList places;
    QStringList subProcessors;
    std::optional<int> copies;
    Answer simultaneous = Answer::NotStated;
    LocalizedText zones;
    Period retention;
    Period deletedDataRetention;
    LocalizedText deletedData;
    Answer encrypted = Answer::NotStated;
    Answer tamperProof = Answer::NotStated;
    Answer automaticDestruction = Answer::NotStated;
    LocalizedText reason;
    LocalizedText useRestriction;
    LocalizedText recoveryPlan;
    LocalizedText restoreTest;
    LocalizedText note;
    bool operator==(const BackupRegime &) const = default;
};

} // namespace Cartulary
