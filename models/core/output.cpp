// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Cartulary {

Result<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (!device.isWritable())
        return ioError(QCoreApplication::translate("Cartulary::Writers", "The file is not open for writing."));
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 count = device.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return ioError(QCoreApplication::translate("Cartulary::Writers", "The document could not be written: %1.")
                               .arg(device.errorString()));
        done += count;
    }
    return {};
}

} // namespace Cartulary
