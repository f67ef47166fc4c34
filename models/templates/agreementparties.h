// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Cartulary {

/// Which side of an agreement a label speaks of. Customer: the controller, whose template it is as a rule. Provider:
/// the processor.
enum class Party { None, Customer, Provider };

/// "customer", "provider"; empty for none.
QString partyName(Party party);

/// The party that @p words name, and in @p rest the words without it.
Party partyIn(const QStringList &words, QStringList *rest = nullptr);
/// Whether @p words speak of @p party anywhere.
bool namesParty(const QStringList &words, Party party);
/// Whether @p words speak of those that are engaged by a party: what is said of them is said of neither.
bool namesOthers(const QStringList &words);

/// Whether @p words call somebody who may as well be one of those: "sous-traitant".
bool mayCallOthers(const QStringList &words);

/// Whether @p word calls a party without saying which.
bool namesAParty(const QString &word);

/// One of several others that a form has a place for: "Sub-processor 2: address", "First sub-processor",
/// "Sous-traitant II".
struct NumberedOther
{
    int number = 0; ///< from 1; 0 if the words number none
    QStringList rest; ///< what is said of it
};
NumberedOther numberedOther(const QString &label);
/// The number that a few words are or end or begin with, from 1: "Second", "Rank 2", "B"; 0 if they have none.
int numberAlone(const QString &label);
/// Whether one of @p words calls the customer where the provider has a name and the customer no other.
bool namesCounterpart(const QStringList &words);
/// The party named last in running text: what a blank that follows it belongs to.
Party lastPartyIn(const QString &text);

} // namespace Cartulary
