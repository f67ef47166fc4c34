// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatedata.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>

namespace Cartulary {

QJsonObject templateData(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, QJsonObject> read;
    const QMutexLocker locker(&mutex);
    auto data = read.constFind(name);
    if (data == read.cend()) {
        QFile file(QStringLiteral(":/cartulary/templates/%1.json").arg(name));
        data = read.insert(name, file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                                : QJsonObject());
    }
    return *data;
}

} // namespace Cartulary
