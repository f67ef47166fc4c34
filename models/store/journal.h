// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Cartulary {

/// One line of the journal: who changed which record, when, from what to what.
struct JournalEntry
{
    qint64 number = 0;
    QDateTime time;      ///< UTC
    QString author;
    QString recordType;
    QString recordId;
    QByteArray before;   ///< the record as JSON; empty for a creation
    QByteArray after;    ///< empty for a deletion
    QString hash;        ///< SHA-256, hexadecimal, of the previous hash and this entry
};

} // namespace Cartulary
