// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QStringList>

namespace Cartulary {

/// Where the wording's own words and the values of a register meet, what neither can know of the other: a full stop
/// said twice, a sign before what carries it already, a small letter where a sentence begins.
class Seams
{
public:
    /// Reads the signs of @p language from words.json: "TVA" before a VAT number, "n°" before a number.
    explicit Seams(Language language);

    /// Takes from the wording's words that end @p before the sign that @p value says itself: "TVA TVA BE 1",
    /// "n° RNA W75". What is then empty goes.
    void dropSign(QList<Inline> &before, const Inline &value) const;

private:
    QStringList m_taxSigns;    ///< of every language, as a value may say it
    QStringList m_numberSigns; ///< before a number, and nothing else
};

/// Whether @p run is the wording's, and no value.
bool isOwnWords(const Inline &run);

/// @p words of the wording without the full stop they begin with, where what stands @p before them ends in a stop, a
/// question or an exclamation mark of its own: "Acme Inc.". An ellipsis in @p words stays.
QString afterStop(const QString &words, const QList<Inline> &before);

/// Whether a sentence ends with @p before, and a space of the wording's after it.
bool endsSentence(const QList<Inline> &before);

/// Takes from the wording's words in the line @p runs the signs between which nothing was said: ": , from the end",
/// "How: ; by post", "(, Paris)", "()", a comma at the beginning or behind a space.
void closeSigns(QList<Inline> &runs);

/// @p text with a capital, unless its first word is a name or an address with a form of its own: "iCloud", "o2switch",
/// "np_session".
QString capitalised(const QString &text);

} // namespace Cartulary
