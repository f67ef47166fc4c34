// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

namespace Cartulary {

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error storeError(const QSqlError &error, const QString &path)
{
    const auto io = [&path](const QString &message) { return Error{Error::Code::Io, message, path, {}}; };
    switch (sqliteCode(error)) {
    case sqliteBusy:
    case sqliteLocked:
        return io(QCoreApplication::translate("Cartulary::Store",
                                              "another program is writing to the file just now; try again"));
    case sqliteReadOnly:
        return io(QCoreApplication::translate("Cartulary::Store", "the file or its folder cannot be written to"));
    case sqliteIo:
        return io(QCoreApplication::translate("Cartulary::Store",
                                              "the disk could not be read or written; nothing was changed"));
    case sqliteFull:
        return io(QCoreApplication::translate("Cartulary::Store", "the disk is full; nothing was changed"));
    case sqliteCannotOpen:
        return io(QCoreApplication::translate("Cartulary::Store", "the file could not be opened"));
    case sqliteCorrupt:
        return damagedError({}, path);
    case sqliteNotADatabase:
        return {Error::Code::Refused,
                QCoreApplication::translate("Cartulary::Store",
                                            "this file is not a Cartulary register, or its beginning is damaged; "
                                            "if it was a register, restore a backup"),
                path,
                {}};
    default:
        return io(
            QCoreApplication::translate("Cartulary::Store", "the database reports: %1").arg(error.text().simplified()));
    }
}

Error damagedError(const QString &detail, const QString &path)
{
    return {Error::Code::Refused,
            QCoreApplication::translate("Cartulary::Store", "the register is damaged; restore a backup"), path,
            detail.simplified()};
}

} // namespace Cartulary
