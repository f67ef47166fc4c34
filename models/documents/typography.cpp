// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typography.h"

#include <algorithm>

namespace Cartulary {

namespace {

constexpr QChar nbsp(QChar::Nbsp);
constexpr QChar apostrophe(u'\u2019');

bool wantsSpaceBefore(QChar c)
{
    return c == u':' || c == u';' || c == u'!' || c == u'?' || c == u'%' || c == u'\u00BB';
}

/// Whether a straight mark opens a quotation in @p text: then one after an "s" may close it.
bool hasOpeningQuote(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'\'' && !text.at(i + 1).isSpace() && (i == 0 || !text.at(i - 1).isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

QString typeset(const QString &text, Language language)
{
    QString result = text;
    const bool possessives = language == Language::English && !hasOpeningQuote(text);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool inside = i > 0 && i + 1 < result.size();
        const bool possessive = possessives && i > 1 && result.at(i - 1) == u's' && result.at(i - 2).isLetter();
        if (result.at(i) == u'\''
            && (possessive || (inside && result.at(i - 1).isLetter() && result.at(i + 1).isLetter())))
            result[i] = apostrophe;
        else if (language == Language::French && result.at(i) == u' '
                 && ((i + 1 < result.size() && wantsSpaceBefore(result.at(i + 1)))
                     || (i > 0 && result.at(i - 1) == u'\u00AB')))
            result[i] = nbsp;
    }
    return result;
}

QString typesetProse(const QString &text, Language language)
{
    const bool markup = std::ranges::any_of(text,
                                            [](QChar c) { return QStringView(u"{}<>[]*_`|\\#~^$=").contains(c); });
    return markup ? text : typeset(text, language);
}

} // namespace Cartulary
