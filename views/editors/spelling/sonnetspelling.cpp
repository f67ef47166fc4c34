// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPlainTextEdit>

#include <Sonnet/Highlighter>
#include <Sonnet/SpellCheckDecorator>
#include <Sonnet/Speller>

namespace Cartulary {

namespace {

/// The dictionary for @p language: "fr", else the first of its countries, "fr_FR"; empty if there is none.
QString dictionaryFor(const QString &language)
{
    static const QStringList present = Sonnet::Speller().availableLanguages();
    if (present.contains(language))
        return language;
    for (const QString &name : present) {
        if (name.startsWith(language + u'_') || name.startsWith(language + u'-'))
            return name;
    }
    return {};
}

} // namespace

} // namespace Cartulary

/// What markSpelling() asks the module for.
extern "C" Q_DECL_EXPORT std::unique_ptr<QObject> cartularyMarkSpelling(QPlainTextEdit *edit, const QString &language)
{
    const QString dictionary = Cartulary::dictionaryFor(language);
    if (dictionary.isEmpty())
        return {};
    auto decorator = std::make_unique<Sonnet::SpellCheckDecorator>(edit);
    decorator->highlighter()->setAutoDetectLanguageDisabled(true);
    decorator->highlighter()->setAutomatic(false); // it would give up on a text with many foreign words
    decorator->highlighter()->setCurrentLanguage(dictionary);
    decorator->highlighter()->setActive(true);
    return decorator;
}
