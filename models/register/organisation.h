// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace Cartulary {

/// A law beside the GDPR, or the ground on which the GDPR itself applies in a territory.
struct Law : Fields
{
    LocalizedText title;
    QString number;
    QDate date;
    Answer amended = Answer::NotStated;
    LocalizedText territory;
    LocalizedText ground;
    QString url;
    bool operator==(const Law &) const = default;
};

/// The organisation that keeps the register. There is one.
struct Organisation : Record
{
    QString name;
    QString legalForm;
    QString shortName;
    LocalizedText activity;
    LocalizedText description;
    QString companyNumber;
    QString tradeRegister;
    QString vatNumber;
    Address address;
    QString phone;
    QString email;
    QString website;
    QStringList sites;
    QStringList roles;
    Answer coversSubsidiaries = Answer::NotStated;
    LocalizedText inHouse;
    Answer servesUnion = Answer::NotStated;
    QString dpoStatus;
    QString authority;
    LocalizedText authorityNote;
    QString rulesUrl;
    LocalizedText automatedDecisions;
    QList<Law> laws;
    QString accentColour;
    QString logo;
    QString timeZone;
    LocalizedText note;
    bool operator==(const Organisation &) const = default;
};

/// A person or a desk to write to, with the tasks it has (art. 13(1)(a) and (b)).
struct Contact : Record
{
    QString name;
    LocalizedText title;
    QStringList roles;
    QString company;
    QString email;
    QString emailDisplayed;
    QString phone;
    QString formUrl;
    Address address;
    LocalizedText scope;
    QStringList activities;
    QString designationNumber;
    LocalizedText note;
    bool operator==(const Contact &) const = default;
};

/// What the organisation offers to its customers.
struct Service : Record
{
    LocalizedText name;
    QString kind;
    QString software;
    QString role;
    LocalizedText description;
    LocalizedText terms;
    QString url;
    QStringList subProcessors;
    LocalizedText note;
    bool operator==(const Service &) const = default;
};

/// A version of a document as it was published.
struct Version : Fields
{
    QString number;
    QDate date;
    QString time;
    QString utcOffset;
    QString zone;
    QDate effectiveDate;
    LocalizedText changeNote;
    QString state;
    bool operator==(const Version &) const = default;
};

/// How one of the documents presents itself: title, audience, versions.
struct DocumentProfile : Record
{
    QString document;
    LocalizedText title;
    LocalizedText introduction;
    LocalizedText parentContract;
    Answer integralPart = Answer::NotStated;
    LocalizedText parties;
    LocalizedText object;
    LocalizedText audience;
    QStringList sites;
    LocalizedText otherTerms;
    Answer acceptanceByUse = Answer::NotStated;
    LocalizedText reviewAdvice;
    LocalizedText changes;
    QStringList activities;
    QList<Version> versions;
    LocalizedText note;
    bool operator==(const DocumentProfile &) const = default;
};

} // namespace Cartulary
