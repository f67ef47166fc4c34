// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtype.h"
#include "result.h"

#include <QHash>

#include <memory>

namespace Cartulary {

using RecordPointer = std::shared_ptr<const Record>;

/// Who refers to a record, and through which field.
struct Usage
{
    const RecordType *type = nullptr;
    QString recordId;
    QString field;
};

/// All records at one instant: a value. Records are shared and never changed in place; copying a Register is cheap.
class Register
{
public:
    /// The records of @p type, in the officer's order.
    const QList<RecordPointer> &records(const RecordType &type) const;

    /// The records of type T, typed.
    template<typename T>
    QList<std::shared_ptr<const T>> all() const
    {
        QList<std::shared_ptr<const T>> result;
        for (const RecordPointer &record : records(recordType<T>()))
            result.append(std::static_pointer_cast<const T>(record));
        return result;
    }
    /// The first record of type T, or null: for types of which there is at most one.
    template<typename T>
    std::shared_ptr<const T> first() const
    {
        const QList<RecordPointer> &list = records(recordType<T>());
        return list.isEmpty() ? nullptr : std::static_pointer_cast<const T>(list.first());
    }

    struct Found
    {
        const RecordType *type = nullptr;
        RecordPointer record;
    };
    /// The record with this id, whatever its type; type is null if there is none.
    Found find(const QString &id) const;
    bool contains(const QString &id) const { return m_index.contains(id); }
    qsizetype size() const { return m_index.size(); }

    /// Appends @p record, or replaces the one with its id, in its place.
    void put(const RecordType &type, RecordPointer record);
    void remove(const QString &id);

    /// The records that refer to @p id.
    QList<Usage> usages(const QString &id) const;

private:
    struct Place
    {
        const RecordType *type = nullptr;
        qsizetype index = 0;
    };
    QHash<const RecordType *, QList<RecordPointer>> m_records;
    QHash<QString, Place> m_index;
};

/// Calls @p visit with every reference in @p record, parts included: the field's path ("purposes.0.data"), its
/// description, and the id referred to.
void visitReferences(const RecordType &type, const Fields &record,
                     const std::function<void(const QString &path, const Field &field, const QString &target)> &visit);

/// The name by which people know @p record, in @p language: its name, else its title, else what
/// kind of record it is, with its number if it has one.
QString displayName(const RecordType &type, const Record &record, Language language);

/// The organisation's country, whose rules its documents stand under; empty if it is not said.
QString homeCountry(const Register &content);

/// Whether @p id may be the id of a record: 1 to 64 letters, digits, '.', '_' or '-' of ASCII.
bool isValidId(const QString &id);

/// A new random id.
QString newId();

} // namespace Cartulary
