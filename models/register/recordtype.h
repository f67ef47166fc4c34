// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <memory>

namespace Cartulary {

/// The description of a type of records, or of parts: its names and its fields. Never copied; one for each type.
class RecordType
{
public:
    QString name;         ///< table, and in origins and errors: "activity"
    QString plural;       ///< JSON key and word of the command line: "activities"
    LocalizedText label;
    LocalizedText pluralLabel;
    bool single = false;  ///< there is at most one, and JSON holds an object instead of an array
    QList<Field> fields;

    std::shared_ptr<Record> (*make)() = nullptr;
    std::shared_ptr<Record> (*copy)(const Record &) = nullptr;
    bool (*equal)(const Record &, const Record &) = nullptr;

    /// The field called @p fieldName, or null.
    const Field *field(const QString &fieldName) const;

    RecordType() = default;
    RecordType(const RecordType &) = delete;
    RecordType &operator=(const RecordType &) = delete;
    RecordType(RecordType &&) = default;
};

/// The description of a record type; specialised beside each record.
template<typename T>
const RecordType &recordType();

namespace detail {

template<typename T>
RecordType describe(const char *name, const char *plural, LocalizedText label, LocalizedText pluralLabel,
                    QList<Field> fields)
{
    RecordType type;
    type.name = QString::fromUtf8(name);
    type.plural = QString::fromUtf8(plural);
    type.label = std::move(label);
    type.pluralLabel = std::move(pluralLabel);
    type.fields = std::move(fields);
    if constexpr (std::is_base_of_v<Record, T>) {
        type.make = []() -> std::shared_ptr<Record> { return std::make_shared<T>(); };
        type.copy = [](const Record &record) -> std::shared_ptr<Record> {
            return std::make_shared<T>(static_cast<const T &>(record));
        };
        type.equal = [](const Record &a, const Record &b) {
            return static_cast<const T &>(a) == static_cast<const T &>(b);
        };
    }
    return type;
}

} // namespace detail

/// Every record type, in the order in which it stands in the navigation and in files.
const QList<const RecordType *> &recordTypes();

/// The record type called @p name in the singular or plural, with '_' or '-'; null if there is none.
const RecordType *findRecordType(const QString &name);

} // namespace Cartulary
