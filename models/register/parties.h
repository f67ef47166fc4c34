// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace Cartulary {

/// Data that a party gets, and how: shared with it, held only by it, hosted, or seen only encrypted.
struct PartyData : Fields
{
    LocalizedText text;
    QString mode;
    QStringList data;
    bool operator==(const PartyData &) const = default;
};

/// Someone to whom data are disclosed who is not our processor (art. 13(1)(e)).
struct Recipient : Record
{
    LocalizedText name;
    QString legalForm;
    QString kind;
    LocalizedText purpose;
    LocalizedText condition;
    QList<PartyData> sharedData;
    QStringList services;
    QString country;
    Address address;
    QStringList certifications;
    QString url;
    LocalizedText urlLabel;
    LocalizedText contract;
    Answer sameObligations = Answer::NotStated;
    LocalizedText dataAccess;
    LocalizedText note;
    bool operator==(const Recipient &) const = default;
};

/// A processor that we engage: our own, or a sub-processor for our customers (art. 28(2) and (4)).
struct SubProcessor : Record
{
    QString name;
    QString legalForm;
    QString companyNumber;
    QStringList kinds;
    LocalizedText purpose;
    LocalizedText description;
    QList<PartyData> sharedData;
    QStringList services;
    QString country;
    Address address;
    LocalizedText location;
    QString contactName;
    QString contactEmail;
    QString contactPhone;
    QStringList certifications;
    QString url;
    LocalizedText urlLabel;
    LocalizedText contract;
    QDate contractDate;
    Answer sameObligations = Answer::NotStated;
    Answer confidentiality = Answer::NotStated;
    QString access;
    LocalizedText dataAccess;
    QStringList subProcessors;
    Answer onRequest = Answer::NotStated;
    QDate since;
    QDate until;
    LocalizedText note;
    bool operator==(const SubProcessor &) const = default;
};

/// Where data are hosted or backed up.
struct Place : Record
{
    LocalizedText name;
    QString kind;
    LocalizedText content;
    QString city;
    QString region;
    QString country;
    Address address;
    QString operatorName;
    QString subProcessor;
    Answer ownServers = Answer::NotStated;
    QStringList certifications;
    LocalizedText note;
    bool operator==(const Place &) const = default;
};

/// A transfer to a third country, with its safeguard (art. 44 to 49).
struct Transfer : Record
{
    LocalizedText name;
    QString country;
    QString subProcessor;
    QString recipient;
    QString safeguard;
    LocalizedText safeguardDetails;
    LocalizedText copy;
    QString url;
    LocalizedText data;
    Answer assessment = Answer::NotStated;
    QDate assessmentDate;
    LocalizedText note;
    bool operator==(const Transfer &) const = default;
};

/// What is never done with the data, and the exceptions.
struct SharingRule : Record
{
    QStringList never;
    LocalizedText data;
    LocalizedText beneficiaries;
    LocalizedText exceptions;
    LocalizedText conditions;
    LocalizedText note;
    bool operator==(const SharingRule &) const = default;
};

} // namespace Cartulary
