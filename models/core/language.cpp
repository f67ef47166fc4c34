// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

namespace Cartulary {

QString languageCode(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

std::optional<Language> languageFromCode(const QString &code)
{
    for (const Language language : documentLanguages) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

Language otherLanguage(Language language)
{
    return language == Language::French ? Language::English : Language::French;
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace Cartulary
