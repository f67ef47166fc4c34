// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "register.h"

namespace Cartulary {

/// One field that an entry of the journal changed.
struct FieldChange
{
    QString path;         ///< "purposes.0.text"
    QString languageCode; ///< of a text by language: which one was changed; else empty
    QString label;        ///< the path in words: "Purposes, 1: Text (French)"
    QString before;       ///< the values in words; empty where nothing was said
    QString after;
};

/// The two states of a record that an entry leads from and to.
enum class JournalSide { Before, After };

/// What @p entry changed, field by field, parts included. The names of records referred to are those of @p content.
/// Empty if the entry cannot be read by this program.
QList<FieldChange> journalDetail(const JournalEntry &entry, const Register &content, Language language);

/// The record as it was on one side of @p entry; null if there was none.
Result<RecordPointer> journalRecord(const JournalEntry &entry, JournalSide side);

} // namespace Cartulary
