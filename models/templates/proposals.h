// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registervalues.h"
#include "scan.h"

namespace Cartulary {

/// What the program thinks a blank asks for.
struct Proposal
{
    enum class Confidence { None, Low, Medium, High };
    QString field;   ///< the path; within a loop or table, relative to its record
    Confidence confidence = Confidence::None;
    QString reason;  ///< the words that led to it
};

/// "high", "medium", "low", "none": in files.
QString confidenceName(Proposal::Confidence confidence);
/// The same in words for a reader.
QString confidenceInWords(Proposal::Confidence confidence);

/// A proposal for each blank of @p scan, in order. With @p values, a field that says something is preferred to one that
/// says nothing.
QList<Proposal> propose(const Scan &scan, RegisterValues *values = nullptr);

/// The proposal for something that is called @p name in a loop or table (@p repeat in @p scan), or -1 outside of any.
/// @p party is whose it is where the name does not say it.
Proposal proposeNamed(const QString &name, int repeat, const Scan &scan, RegisterValues *values,
                      Party party = Party::None);

} // namespace Cartulary
