// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Cartulary {

/// @p label without the endings that stand in parentheses: "place(s)" -> "place".
QString withoutEndings(const QString &label);

/// The words of a label as they are compared: folded, cut at all that is neither letter nor digit and where a small
/// letter is followed by a capital. "Customer’s e-mail", "customerEmail" -> customer s e mail, customer email.
QStringList labelWords(const QString &label);

/// Lists of words by which blanks are told from text, from resources/templates/recognition.json; all languages
/// together, folded.
struct RecognitionWords
{
    QStringList noteOpeners;     ///< of a drafter's note or an alternative in brackets
    QStringList draftersOpeners; ///< of a note that is for the drafter alone
    QStringList instructions;    ///< of what asks for something to be filled in
    QSet<QString> imperatives;   ///< single words that ask for it
    QStringList prompts;         ///< of what a control shows while it is empty
    QStringList standingFor;     ///< stand in place of what is not yet known
    QSet<QString> signature;     ///< labels of a place to sign
    QSet<QString> signatureCompany; ///< labels that, beside such a place, belong to it
    QSet<QString> headings;      ///< first words of headings
    QSet<QString> articles;      ///< first words of running text
    QSet<QString> genitives;     ///< join a word to what it is said of: "of"
    QSet<QString> aims;          ///< join a word to what it is for: "for"
    QSet<QString> conditions;    ///< begin a condition: "for", "if"
    QSet<QString> units;         ///< of periods, and words for their number
    QStringList currencies;      ///< beside a sum
    QSet<QString> kinds;         ///< articles of what somebody is: "a", "une"
    QSet<QString> beforeParentheses; ///< wait for what the parentheses after them name: "by (name)"
    QStringList explainers;      ///< stand before a blank that is only shown: "marked with [ ]"
    QSet<QString> answers;       ///< of which a drafter leaves the choice: "yes"
    QStringList afterTerm;       ///< follow a term that they define
    QSet<QString> beforeParty;   ///< may stand before the name of a party: "la société ____"
    QSet<QString> beforeFirstParty; ///< last word before the first of the parties: "between"
    QSet<QString> beforeNextParty;  ///< and before the next: "and"
    QStringList sentTo;          ///< end of the words before an address that something is sent to
    QStringList ifOther;         ///< ask only for what differs from what is said already: "if different"
    QStringList beforePeriod;    ///< end of the words before a period: "a period of"
    QSet<QString> beforeDate;    ///< first words after a contract's name, before its date: "dated"
    QSet<QString> beforePlace;   ///< last words before a place: "at"
    QSet<QString> legalForms;    ///< of companies, in short
    QStringList reservedFor;     ///< begin a heading over what somebody else fills in
    QSet<QString> remarks;       ///< headings over cells for what only a reader has to say: "comments"
    QSet<QString> data;          ///< words for what is processed
    QStringList afterLegalForm;  ///< follow what a company is: "with a share capital of"
    QStringList partyDetails;    ///< stand among the words that say who a party is: "registered office"
    QSet<QString> doneBy;        ///< join an instruction to who is to follow it: "by"
    QSet<QString> signingFor;    ///< first words of a line over a place to sign: "for"
    QStringList ofReader;        ///< speak to who fills a form in: "your"
    QStringList onBehalf;        ///< lead to the party for which somebody signs
    QStringList representation;  ///< lead to who acts for a party
    QStringList quotationLeads;  ///< stand before a term in quotation marks
    QSet<QString> htmlTags;
    QSet<QString> defaultNames;  ///< that a word processor gives to fields by itself, without their number
    QHash<Language, QSet<QString>> languages; ///< the commonest words of each
};

const RecognitionWords &recognitionWords();

/// Whether @p folded begins with one of @p phrases, at the end of a word.
bool beginsWithPhrase(const QString &folded, const QStringList &phrases);

/// Whether something is sent to the address that follows @p sentence.
bool leadsToAddressee(const QString &sentence);

/// Whether @p words speak to the one who fills the form in.
bool addressesReader(const QStringList &words);

/// The language that most of @p words belong to; none if that cannot be told.
std::optional<Language> languageOf(const QStringList &words);

} // namespace Cartulary
