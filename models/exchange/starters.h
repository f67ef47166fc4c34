// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "result.h"

namespace Cartulary {

/// A ready activity: what most small hosting companies do, with the records it needs, to be corrected by the officer.
struct Starter
{
    QString id; ///< "invoicing"
    LocalizedText title;
    LocalizedText description; ///< one sentence: when it is the right one
    QStringList roles; ///< of the organisations that nearly always need it; empty where it depends
};

/// Every ready activity, in the order in which it is offered.
const QList<Starter> &starters();

/// The records that the ready activities @p ids add to @p present, with new ids. What several share is made once; what
/// @p present has already, by type and name, is referred to and not made again. Periods that rest on a country's law
/// are left out where @p country (ISO 3166-1 alpha-2; empty: unknown) does not have that law, to be filled in.
Result<Register> starterRecords(const QStringList &ids, const Register &present, const QString &country);

} // namespace Cartulary
