// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordjson.h"
#include "register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Cartulary::Test {

/// The register in the JSON file @p path of the sources, for tests of libraries below models/exchange; empty if it
/// cannot be read.
inline Register readRegister(const QString &path)
{
    Register content;
    QFile file(QStringLiteral(CARTULARY_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return content;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const RecordType *type : recordTypes()) {
        const QJsonValue value = json.value(type->plural);
        const QJsonArray records = type->single && value.isObject() ? QJsonArray{value} : value.toArray();
        for (const QJsonValue &record : records) {
            if (const auto read = recordFromJson(*type, record.toObject(), type->plural))
                content.put(*type, *read);
        }
    }
    return content;
}

inline Register sampleRegister()
{
    return readRegister(QStringLiteral("resources/samples/atelier-numerique.json"));
}

} // namespace Cartulary::Test
