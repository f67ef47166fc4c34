// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace Cartulary {

/// A controller that the organisation serves as processor (art. 30(2)(a)).
struct Customer : Record
{
    QString name;
    QString legalForm;
    QString companyNumber;
    Address address;
    QString contactName;
    QString contactTitle;
    QString email;
    QString phone;
    QString dpo;
    QString dpoEmail;
    QString representative;
    QString signatory;
    QString signatoryTitle;
    QStringList services;
    QStringList activities;
    LocalizedText dataTypes;
    LocalizedText subjects;
    LocalizedText specialData;
    QString language;
    QDate since;
    LocalizedText note;
    bool operator==(const Customer &) const = default;
};

/// A data-processing agreement (art. 28(3)): with a customer, with a supplier, or, with neither, the standard terms.
struct Agreement : Record
{
    LocalizedText name;
    QString direction;
    QString customer;
    QString supplier;
    LocalizedText parentContract;
    LocalizedText subjectMatter;
    LocalizedText purpose;
    LocalizedText duration;
    QStringList activities;
    LocalizedText instructions;
    LocalizedText confidentiality;
    QString authorisation;
    LocalizedText authorisationText;
    Period noticePeriod;
    Period objectionPeriod;
    LocalizedText objectionEffect;
    LocalizedText subProcessorList;
    LocalizedText subProcessorObligations;
    LocalizedText assistance;
    Period assistanceDelay;
    Period breachDelay;
    LocalizedText breachContact;
    QString endChoice;
    Period deletionDelay;
    LocalizedText endText;
    Period auditNotice;
    LocalizedText auditTerms;
    LocalizedText transferTerms;
    LocalizedText liability;
    LocalizedText governingLaw;
    LocalizedText court;
    LocalizedText precedence;
    LocalizedText controllerDuties;
    QString signatory;
    QString signatoryTitle;
    LocalizedText placeSigned;
    QDate signedOn;
    QDate effectiveDate;
    QDate endDate;
    LocalizedText note;
    bool operator==(const Agreement &) const = default;
};

/// How customers get their data back, and who answers for what (art. 28(3)(g)).
struct Reversibility : Record
{
    LocalizedText name;
    LocalizedText objects;
    LocalizedText when;
    LocalizedText how;
    LocalizedText purpose;
    LocalizedText responsibility;
    QStringList activities;
    LocalizedText note;
    bool operator==(const Reversibility &) const = default;
};

/// The same issue in another format.
struct IssuedFile : Fields
{
    QString fileName;
    QString sha256;
    bool operator==(const IssuedFile &) const = default;
};

/// A document that was generated and issued, and from which state of the register. The register file keeps the issued
/// files and the document's tree under their digests.
struct DocumentIssue : Record
{
    QString document;
    QString language;
    QString customer;
    QString supplier;
    QString number;
    Moment date;
    QDate effectiveDate;
    LocalizedText changeNote;
    QString fileName;
    QString sha256;
    QList<IssuedFile> otherFiles;
    QString treeSha256;
    QString journalHash;
    LocalizedText note;
    bool operator==(const DocumentIssue &) const = default;
};

/// A template that a customer sent, and what was decided for its blanks.
struct CustomerTemplate : Record
{
    LocalizedText name;
    QString customer;
    QString fileName;
    QString sha256;
    QString language;
    QDate received;
    QString mapping;
    LocalizedText note;
    bool operator==(const CustomerTemplate &) const = default;
};

/// A section of wording that this register words otherwise.
struct WordingOverride : Record
{
    QString document;
    QString section;
    QString language;
    QString text;
    QString originalSha256;
    LocalizedText note;
    bool operator==(const WordingOverride &) const = default;
};

/// An entry that this register adds to a controlled list.
struct VocabularyEntry : Record
{
    QString vocabulary;
    LocalizedText label;
    LocalizedText phrase;
    LocalizedText note;
    bool operator==(const VocabularyEntry &) const = default;
};

} // namespace Cartulary
