// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

namespace Cartulary {

/// What putting @p incoming into a register that holds @p present changes: records with a known id are replaced where
/// they differ, the others are added, in an order in which each refers only to what is there. Refused if an id stands
/// for a record of another type.
Result<QList<Change>> changesToMerge(const Register &present, const Register &incoming);

/// Opens @p path for writing, or makes it if it is not there; @p made tells which.
Result<std::unique_ptr<RegisterFile>> openOrCreate(const QString &path, bool &made);

/// The id of the customer, or of the supplier, called @p name or with that id.
Result<QString> partyCalled(const Register &content, const QString &name);

/// Puts @p incoming into the register file at @p path, all or nothing; a file that had to be made for it and could not
/// be filled is removed again. Returns the number of records changed.
Result<qsizetype> mergeInto(const QString &path, const Register &incoming);

} // namespace Cartulary
