// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QHash>
#include <QString>

namespace Cartulary {

/// The few words that the composer itself puts between values, from resources/wording/words.json.
class Words
{
public:
    explicit Words(Language language);

    /// The words called @p key, with {name} placeholders not yet filled.
    QString operator[](const char *key) const;

private:
    QHash<QString, QString> m_words;
};

} // namespace Cartulary
