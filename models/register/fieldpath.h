// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtype.h"

namespace Cartulary {

/// A place in a record: the field, and the record or part that holds it.
struct FieldSpot
{
    const RecordType *type = nullptr;
    const Field *field = nullptr; ///< null if the path leads nowhere
    const Fields *owner = nullptr;
};

/// The place that @p path ("name", "purposes.0.text", "purposes") names in @p record. The part must exist.
FieldSpot fieldAt(const RecordType &type, const Fields &record, const QString &path);

/// Gives the field at @p path a value of its kind. False if the path leads nowhere or to a list of parts.
bool setFieldAt(const RecordType &type, Fields &record, const QString &path, const Value &value);

/// The labels along @p path, from the outside in: "Purposes, 2: Legal basis".
QString pathInWords(const RecordType &type, const QString &path, Language language);

/// Whether @p one and @p other hold the same in @p field.
bool sameField(const Field &field, const Fields &one, const Fields &other);

} // namespace Cartulary
