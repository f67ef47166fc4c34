// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "language.h"

namespace Cartulary {

/// What a list says of a journal entry, in words.
struct JournalRow
{
    QString type;     ///< "Activity"
    QString name;     ///< of the record, as it was called then
    QString what;     ///< "created", "deleted", "changed: Purposes, Retention"
    QByteArray haystack; ///< what a search looks through, folded, UTF-8: the words above and the texts that changed
};

/// @p entry in words of @p language. From any thread.
JournalRow journalRow(const JournalEntry &entry, Language language);

/// The entry's time as a list shows it, in the computer's time zone.
QString journalTimeText(const JournalEntry &entry, Language language);

} // namespace Cartulary
