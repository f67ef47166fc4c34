// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

#include <QMimeData>

#include <memory>

namespace Cartulary {

/// The records exactly as they are, for a paste in this or another window: JSON.
inline constexpr QLatin1StringView recordsMimeType{"application/x-cartulary-records"};

/// @p records for the clipboard: exactly, and their @p columns as a table in plain text and in HTML, headed by the
/// labels. A field with texts in two languages makes two columns, "Nom (fr)" and "Nom (en)".
std::unique_ptr<QMimeData> copyRecords(const QList<RecordPointer> &records, const RecordType &type,
                                       const QList<const Field *> &columns, const Register &content, Language language);

/// What a paste makes: the changes that create the records, and what had to be left out, in sentences.
struct PastedRows
{
    QList<Change> changes;
    QStringList notes;
};

/// New records of @p type, with ids of their own, from what copyRecords() or a spreadsheet put on the clipboard. The
/// rows of a text are read under their headings if the first row has some (labels of either language, or names of
/// fields), else as @p columns. All or nothing: refused with a sentence that names row, column and value.
Result<PastedRows> pasteRecords(const QMimeData &data, const RecordType &type, const QList<const Field *> &columns,
                                const Register &content, Language language);

} // namespace Cartulary
