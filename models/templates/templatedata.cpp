// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatedata.h"

#include <QFile>
#include <QJsonDocument>

namespace Cartulary {

QJsonObject templateData(const QString &name)
{
    QFile file(QStringLiteral(":/cartulary/templates/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace Cartulary
