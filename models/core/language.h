// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace Cartulary {

/// A language that documents are written in. Texts of the register may hold others besides (see LocalizedText).
enum class Language { French, English };

inline constexpr std::array documentLanguages{Language::French, Language::English};

/// The ISO 639-1 code, as in the register, in file names and in `--lang`.
QString languageCode(Language language);

/// The language of an ISO 639-1 code; nothing for a language that documents are not written in.
std::optional<Language> languageFromCode(const QString &code);

/// The other document language, which stands in visibly where a text is missing.
Language otherLanguage(Language language);

/// Numbers and dates of a document follow its language, not the officer's desktop.
QLocale localeOf(Language language);

} // namespace Cartulary
