// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "output.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Cartulary {

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(
            QCoreApplication::translate("Cartulary::Cli", "the file could not be read: %1").arg(file.errorString()),
            path);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return inFile({Error::Code::Refused,
                       QCoreApplication::translate("Cartulary::Cli", "the file is larger than %1 megabytes")
                           .arg(limit / 1024 / 1024),
                       {},
                       {}},
                      path);
    return bytes;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&path](const QString &why) {
        return ioError(QCoreApplication::translate("Cartulary::Cli", "the file could not be written: %1").arg(why),
                       path);
    };
    // A QSaveFile would put a plain file in the place of a device or a pipe.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return failed(QCoreApplication::translate("Cartulary::Cli", "it is no plain file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (const Result<void> written = writeBytes(file, bytes); !written)
        return inFile(written.error(), path);
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace Cartulary
