// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cartulary {

Words::Words(Language language)
{
    QFile file(QStringLiteral(":/cartulary/wording/words.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (auto entry = root.begin(); entry != root.end(); ++entry)
        m_words.insert(entry.key(), entry.value().toObject().value(languageCode(language)).toString());
}

QString Words::operator[](const char *key) const
{
    return m_words.value(QLatin1StringView(key));
}

} // namespace Cartulary
