// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journaldetail.h"
#include "registerfile.h"

namespace Cartulary {

/// The change that gives the record of @p entry the state it had on @p side. Refused, with the reason, if there was no
/// record, if it is so already, or if it refers to records that are gone; reasons are
/// in @p language.
Result<Change> restoreRecord(const JournalEntry &entry, JournalSide side, const Register &content, Language language);

/// The change that gives one field the value it had before @p entry, and leaves the rest of the record as it is now. A
/// field of a part takes the whole list of parts with it if that list has another length now.
Result<Change> restoreValue(const JournalEntry &entry, const FieldChange &field, const Register &content,
                            Language language);

} // namespace Cartulary
