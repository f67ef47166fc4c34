// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

namespace Cartulary {

/// A field of a record that is not as it should be.
struct Gap
{
    enum class Kind {
        Asked,        ///< an article of the GDPR asks for it where it applies, and it is empty
        Untranslated, ///< it is said in one document language and not in the other
    };

    Kind kind = Kind::Asked;
    QString path;            ///< "purposes.0.text"
    const Field *field = nullptr;
    Language language = Language::French; ///< of an Untranslated gap: the one that is missing
};

/// How complete one record is, or many.
struct Completeness
{
    qsizetype asked = 0; ///< fields that the law asks for here
    qsizetype given = 0; ///< those of them that are filled in
    qsizetype texts = 0; ///< bilingual texts that are said in at least one document language
    qsizetype french = 0;  ///< those of them said in French
    qsizetype english = 0; ///< and in English
    QList<Gap> gaps;

    qsizetype said(Language language) const { return language == Language::French ? french : english; }
    bool isComplete() const { return gaps.isEmpty(); }
    Completeness &operator+=(const Completeness &other);
};

/// What @p record lacks of what the law asks (fields with an article, where it applies to such a record) and of its
/// languages. Parts count too.
Completeness completenessOf(const RecordType &type, const Record &record);

/// The sum over all records of @p type. The paths of its gaps do not say of which record: for counting.
Completeness completenessOf(const Register &content, const RecordType &type);

/// Whether the law asks for @p field in @p owner, a record of @p type or a part of one: it has an article, and its
/// condition is met (the customer's instructions are asked of a processor only). For a part, @p record is the record
/// that holds it.
bool isAsked(const RecordType &type, const Field &field, const Fields &owner, const Fields *record = nullptr);

} // namespace Cartulary
