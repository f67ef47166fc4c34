// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace Cartulary {

/// A technical or organisational measure (art. 32).
struct SecurityMeasure : Record
{
    LocalizedText name;
    QString kind;
    QString heading;
    QStringList article32;
    QStringList standards;
    QString subProcessor;
    LocalizedText scope;
    LocalizedText condition;
    LocalizedText frequency;
    LocalizedText group;
    Answer confidential = Answer::NotStated;
    LocalizedText note;
    bool operator==(const SecurityMeasure &) const = default;
};

/// What is done when data are lost, stolen or exposed (art. 33 and 34).
struct BreachProcedure : Record
{
    LocalizedText name;
    LocalizedText trigger;
    LocalizedText informed;
    Period delay;
    LocalizedText delayText;
    LocalizedText channel;
    LocalizedText content;
    Answer incidentsLogged = Answer::NotStated;
    LocalizedText note;
    bool operator==(const BreachProcedure &) const = default;
};

/// A way in which a right can be exercised.
struct RightChannel : Fields
{
    QString kind;
    LocalizedText text;
    QString contact;
    QString url;
    bool operator==(const RightChannel &) const = default;
};

/// A right of the persons concerned and how to exercise it (art. 12 to 22).
struct Right : Record
{
    LocalizedText name;
    QStringList rights;
    QStringList subjects;
    QStringList activities;
    QList<RightChannel> channels;
    LocalizedText condition;
    LocalizedText exceptions;
    QString limitsUrl;
    LocalizedText limits;
    LocalizedText note;
    bool operator==(const Right &) const = default;
};

/// What holds for every request: delay, proof of identity, cost (art. 12). Stated as the organisation states it.
struct RightsProcedure : Record
{
    LocalizedText name;
    Period responseTime;
    QString responseFrom;
    Period extension;
    LocalizedText suspension;
    QString identityProof;
    LocalizedText identityDetails;
    LocalizedText postDetails;
    Answer inPerson = Answer::NotStated;
    QString fee;
    LocalizedText feeDetails;
    LocalizedText correctionDuty;
    QList<RightChannel> channels;
    LocalizedText note;
    bool operator==(const RightsProcedure &) const = default;
};

/// Something that a consent authorises.
struct Authorisation : Fields
{
    LocalizedText text;
    bool operator==(const Authorisation &) const = default;
};

/// A consent that is asked for, in the words in which it is asked (art. 7).
struct Consent : Record
{
    LocalizedText name;
    LocalizedText wording;
    Answer mandatory = Answer::NotStated;
    LocalizedText where;
    QList<Authorisation> authorisations;
    LocalizedText purpose;
    LocalizedText alternative;
    LocalizedText withdrawal;
    LocalizedText recordFormat;
    QStringList activities;
    LocalizedText note;
    bool operator==(const Consent &) const = default;
};

/// A cookie or another tracker.
struct Cookie : Record
{
    QString name;
    QString purpose;
    LocalizedText description;
    LocalizedText provider;
    Period duration;
    Answer consent = Answer::NotStated;
    LocalizedText storage;
    LocalizedText note;
    bool operator==(const Cookie &) const = default;
};

/// What holds for all cookies of the sites.
struct CookiePolicy : Record
{
    LocalizedText explanation;
    QList<Authorisation> uses;
    LocalizedText storage;
    LocalizedText control;
    LocalizedText consent;
    Period choiceRetention;
    Answer doNotTrack = Answer::NotStated;
    LocalizedText doNotTrackReason;
    LocalizedText note;
    bool operator==(const CookiePolicy &) const = default;
};

/// A free statement, printed in the section it belongs to.
struct Commitment : Record
{
    LocalizedText text;
    LocalizedText title;
    QString section;
    QStringList documents;
    LocalizedText lead;
    QStringList activities;
    LocalizedText note;
    bool operator==(const Commitment &) const = default;
};

} // namespace Cartulary
