// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

#include <functional>

namespace Cartulary {

/// How a record is found among those that will be there.
using FindRecord = std::function<Register::Found(const QString &id)>;

/// "activities[hosting]": where a record stands, for errors.
QString recordPlace(const RecordType &type, const QString &id);

/// Calls @p visit with every term in @p fields, parts included, as visitReferences() does with references.
void visitTerms(const RecordType &type, const Fields &fields,
                const std::function<void(const QString &path, const Field &field, const QString &term)> &visit);

/// Whether @p term is in the list of @p field, or among the register's own entries of that list.
bool isKnownTerm(const Field &field, const QString &term, const FindRecord &find);

/// Whether what @p record refers to exists and is of the right type, its terms are known, and its pictures and colours
/// are such.
Result<void> checkRecord(const RecordType &type, const Record &record, const FindRecord &find);

} // namespace Cartulary
