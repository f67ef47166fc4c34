// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace Cartulary {

/// A group of natural persons whose data are processed (art. 30(1)(c)).
struct DataSubject : Record
{
    LocalizedText name;
    QString kind;
    LocalizedText definition;
    Answer customersOwn = Answer::NotStated;
    Answer holdsRights = Answer::NotStated;
    Answer vulnerable = Answer::NotStated;
    LocalizedText note;
    bool operator==(const DataSubject &) const = default;
};

/// One datum within a category: "telephone number, sometimes".
struct DataItem : Fields
{
    LocalizedText name;
    QString presence;
    LocalizedText condition;
    Answer mandatory = Answer::NotStated;
    LocalizedText purpose;
    bool operator==(const DataItem &) const = default;
};

/// A category of personal data with its items (art. 30(1)(c)).
struct DataCategory : Record
{
    LocalizedText name;
    QString kind;
    QString presence;
    LocalizedText condition;
    QList<DataItem> items;
    QStringList subjects;
    QStringList sources;
    LocalizedText purpose;
    QString specialBasis;
    QStringList places;
    QStringList tools;
    LocalizedText openContent;
    LocalizedText note;
    bool operator==(const DataCategory &) const = default;
};

/// Where data come from (art. 14(2)(f)), and what is never done to get them.
struct Source : Record
{
    LocalizedText name;
    QString mode;
    LocalizedText channel;
    Answer voluntary = Answer::NotStated;
    LocalizedText consent;
    Answer publiclyAccessible = Answer::NotStated;
    Answer never = Answer::NotStated;
    LocalizedText note;
    bool operator==(const Source &) const = default;
};

/// One purpose of an activity, with its own legal basis (art. 13(1)(c) and (d)).
struct Purpose : Fields
{
    LocalizedText text;
    QStringList legalBases;
    QString specialBasis;
    LocalizedText legitimateInterest;
    LocalizedText balance;
    LocalizedText obligation;
    QStringList data;
    Answer onlyPurpose = Answer::NotStated;
    QStringList tools;
    LocalizedText frequency;
    LocalizedText optOut;
    LocalizedText note;
    bool operator==(const Purpose &) const = default;
};

/// A legal basis stated for the whole activity, where the organisation does not allot one to each purpose.
struct GeneralBasis : Fields
{
    QString basis;
    LocalizedText scope;
    LocalizedText interest;
    bool operator==(const GeneralBasis &) const = default;
};

/// A processing activity: the line of the record of art. 30.
struct Activity : Record
{
    LocalizedText name;
    QString reference;
    QString role;
    QString status;
    LocalizedText jointControllers;
    LocalizedText description;
    LocalizedText subjectMatter;
    LocalizedText nature;
    LocalizedText duration;
    QStringList services;
    QStringList subjects;
    QStringList data;
    QStringList sources;
    QList<Purpose> purposes;
    QList<GeneralBasis> generalBases;
    QString provision;
    LocalizedText provisionConsequence;
    QStringList recipients;
    QStringList subProcessors;
    QStringList transfers;
    QStringList places;
    QStringList retention;
    QStringList measures;
    Answer automatedDecision = Answer::NotStated;
    LocalizedText automatedLogic;
    LocalizedText automatedConsequences;
    LocalizedText instructions;
    LocalizedText staffAccess;
    LocalizedText customerDuties;
    QStringList customers;
    QString dpia;
    LocalizedText dpiaNote;
    QDate startDate;
    QDate endDate;
    QDate reviewDate;
    LocalizedText note;
    bool operator==(const Activity &) const = default;
};

/// Whether the activity has ended: it is in the records, and in no other document.
inline bool isEnded(const Activity &activity)
{
    return activity.status == QLatin1StringView("ended");
}

} // namespace Cartulary
