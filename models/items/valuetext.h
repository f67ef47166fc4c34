// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folded.h"
#include "register.h"
#include "valuewords.h"

namespace Cartulary {

/// The value of @p field in @p owner as the window says it, on one line: a table's cell, the journal's before and
/// after, the clipboard. References and terms by name, the text of the other language where one is missing.
QString valueText(const Field &field, const Fields &owner, const Register &content, Language language);
QString valueText(const Field &field, const Value &value, const Register &content, Language language);

/// The name of the entry @p id of the list @p vocabularyName, or of the register's own entry; the id if there is none.
QString termName(const QString &vocabularyName, const QString &id, const Register &content, Language language);

/// The name of the record @p id; the id if there is none.
QString recordName(const QString &id, const Register &content, Language language);

/// Everything that is said in @p record, in every language, folded for searching: see folded().
QString searchText(const RecordType &type, const Record &record, const Register &content);

} // namespace Cartulary
