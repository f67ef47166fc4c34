// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

namespace Cartulary {

/// Reads values as people and spreadsheets write them, the counterpart of valueText(). Keeps the names that it has
/// looked up, so that many rows cost no more than they must; made anew when the register has changed.
class ValueReader
{
public:
    /// @p content must outlive it. @p language is that of texts which do not say theirs.
    ValueReader(const Register &content, Language language);

    /// The value of @p field that @p text says, in either language: terms by id or label, records by id or name,
    /// countries by code or name. Entries of a list are divided by " · " or line ends, those that have a name also by
    /// ";". An address is kept as its lines. Refused with a sentence that names @p text if it is not understood.
    Result<Value> read(const Field &field, const QString &text);

private:
    struct Names
    {
        QHash<QString, QStringList> ids; ///< that go by a folded name
        qsizetype pieces = 1; ///< at most so many of a list make one name, which may hold what divides lists
    };

    Result<Value> readText(const Field &field, const QString &text);
    Result<QStringList> readList(const Field &field, const QString &text);
    Result<QString> readNamed(const Field &field, const QString &text);
    /// The ids that @p text is, or names.
    QStringList idsOf(const Field &field, const QString &text);
    bool isId(const Field &field, const QString &text) const;
    const Names &namesFor(const Field &field);
    Names makeNames(const Field &field) const;

    const Register &m_content;
    Language m_language;
    QHash<QString, Names> m_names; ///< by controlled list or record type
};

/// The value of a field of this kind that states nothing.
Value emptyValue(const Field &field);

} // namespace Cartulary
