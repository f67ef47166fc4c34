// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtypewords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cartulary {

namespace {

LocalizedText wordsOf(const RecordType &type, QLatin1StringView key)
{
    // Constant data of the program, read once.
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/cartulary/register/record-types.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    const QJsonObject texts = all.value(type.name).toObject().value(key).toObject();
    LocalizedText words;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        words.setText(text.key(), text.value().toString());
    return words;
}

} // namespace

LocalizedText recordTypeHelp(const RecordType &type)
{
    return wordsOf(type, QLatin1StringView("help"));
}

LocalizedText recordTypeExample(const RecordType &type)
{
    return wordsOf(type, QLatin1StringView("example"));
}

} // namespace Cartulary
