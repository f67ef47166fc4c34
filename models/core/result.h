// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Cartulary {

/// What went wrong, in a sentence for the officer, and where.
struct Error
{
    enum class Code {
        Usage,   ///< the call's own words are off
        Refused, ///< the input is not acceptable: damaged, newer, foreign, invalid
        Io,      ///< could not read, write or lock
    };

    Code code = Code::Refused;
    QString message; ///< one translated sentence, no line breaks
    QString file;    ///< the file concerned, if any
    QString where;   ///< part, record or field: a JSON path, "activity hosting, field name"

    /// "FILE: what is wrong, where"; absent parts are left out. Always a single line.
    QString toString() const;
};

template<typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> refused(const QString &message, const QString &where = {})
{
    return std::unexpected(Error{Error::Code::Refused, message, {}, where});
}

inline std::unexpected<Error> ioError(const QString &message, const QString &file = {})
{
    return std::unexpected(Error{Error::Code::Io, message, file, {}});
}

/// The same error, said of @p file unless it names one already: each level adds the "where" that it knows.
inline std::unexpected<Error> inFile(Error error, const QString &file)
{
    if (error.file.isEmpty())
        error.file = file;
    return std::unexpected(std::move(error));
}

} // namespace Cartulary
