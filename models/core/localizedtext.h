// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QList>
#include <QString>

#include <utility>

namespace Cartulary {

/// A text in one or more languages, keyed by ISO 639-1 code and kept in alphabetical order of the codes.
/// An absent language is a gap to be shown, never silently filled (design, section 4).
class LocalizedText
{
public:
    LocalizedText() = default;
    LocalizedText(const QString &french, const QString &english);

    /// The text in @p code, or an empty string.
    QString text(const QString &code) const;
    QString text(Language language) const { return text(languageCode(language)); }
    /// An empty @p text removes the language.
    void setText(const QString &code, const QString &text);

    bool has(Language language) const { return !text(language).isEmpty(); }
    /// True if no language has a text.
    bool isEmpty() const { return m_texts.isEmpty(); }
    const QList<std::pair<QString, QString>> &texts() const { return m_texts; }

    /// The text in @p language, else in the other document language, else in the first language there is.
    QString anyText(Language language) const;

    bool operator==(const LocalizedText &) const = default;

private:
    QList<std::pair<QString, QString>> m_texts;
};

} // namespace Cartulary
