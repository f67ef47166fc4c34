// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localizedtext.h"

#include <algorithm>

namespace Cartulary {

LocalizedText::LocalizedText(const QString &french, const QString &english)
{
    setText(languageCode(Language::French), french);
    setText(languageCode(Language::English), english);
}

QString LocalizedText::text(const QString &code) const
{
    for (const auto &[language, text] : m_texts) {
        if (language == code)
            return text;
    }
    return {};
}

void LocalizedText::setText(const QString &code, const QString &text)
{
    const auto place = std::ranges::lower_bound(m_texts, code, {}, &std::pair<QString, QString>::first);
    const bool found = place != m_texts.end() && place->first == code;
    if (text.isEmpty()) {
        if (found)
            m_texts.erase(place);
    } else if (found) {
        place->second = text;
    } else {
        m_texts.insert(place, {code, text});
    }
}

QString LocalizedText::anyText(Language language) const
{
    if (has(language))
        return text(language);
    if (has(otherLanguage(language)))
        return text(otherLanguage(language));
    return m_texts.isEmpty() ? QString() : m_texts.first().second;
}

} // namespace Cartulary
