// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposals.h"

namespace Cartulary {

/// All that was found in a template, as JSON. README describes it. @p values may be null: then nothing is printed.
QByteArray inspectionJson(const Scan &scan, const QList<Proposal> &proposals, RegisterValues *values,
                          const QString &format);

/// The same for a reader, a line for each thing.
QStringList inspectionLines(const Scan &scan, const QList<Proposal> &proposals, RegisterValues *values);

/// "under “Parties”, table 2, row 3, column 1": where something stands, for a reader.
QString placeInWords(const FlowPlace &place);

/// What a blank would print; for one that is repeated, what its first record prints.
PrintedValue printedFor(const Blank &blank, const Proposal &proposal, const Scan &scan, RegisterValues &values);

} // namespace Cartulary
