// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localizedtext.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Cartulary {

/// An entry of a controlled list.
struct Term
{
    QString id;
    LocalizedText label;   ///< as in a list or a table cell
    LocalizedText phrase;  ///< as within a sentence; the label where there is none
    LocalizedText article; ///< the article of law it stands on, in words
    LocalizedText help;
    QJsonObject details;   ///< everything the list's file says of it, for what only this list has
};

/// A controlled list, read from resources/vocabulary.
class Vocabulary
{
public:
    QString name;
    LocalizedText label;
    QList<Term> terms;

    /// The term with this id, or null.
    const Term *find(const QString &id) const;

private:
    friend const Vocabulary *vocabulary(const QString &);
    QHash<QString, qsizetype> m_index;
};

/// The controlled list called @p name ("legal-basis"), read on first use; null if the program has none of that name.
/// From any thread.
const Vocabulary *vocabulary(const QString &name);

/// The text in each language that @p entry of a list's file has under @p key.
LocalizedText localizedFrom(const QJsonObject &entry, const char *key);

/// "13(1)(a)" in the form of @p language: "art. 13, § 1, a) du RGPD", "art. 13(1)(a) GDPR"; of the rules of @p country
/// (regime.h) if one is given: "art. 13(1)(a) UK GDPR".
QString articleInWords(const QString &article, Language language, const QString &country = {});

} // namespace Cartulary
