// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completeness.h"

namespace Cartulary {

namespace {

void count(const RecordType &type, const Fields &owner, const QString &prefix, Completeness &result)
{
    for (const Field &field : type.fields) {
        const bool parts = field.kind == Field::Kind::Parts;
        const Value value = parts ? Value() : field.get(owner);
        const bool empty = parts ? field.parts.count(owner) == 0 : isEmpty(value);
        if (isAsked(type, field, owner)) {
            ++result.asked;
            result.given += empty ? 0 : 1;
            if (empty)
                result.gaps.append({Gap::Kind::Asked, prefix + field.name, &field, {}});
        }
        if (const auto *text = std::get_if<LocalizedText>(&value); text && !empty) {
            ++result.texts;
            result.french += text->has(Language::French) ? 1 : 0;
            result.english += text->has(Language::English) ? 1 : 0;
            for (const Language language : documentLanguages) {
                if (!text->has(language))
                    result.gaps.append({Gap::Kind::Untranslated, prefix + field.name, &field, language});
            }
        }
        for (qsizetype i = 0; parts && i < field.parts.count(owner); ++i)
            count(field.parts.type(), field.parts.at(owner, i),
                  QStringLiteral("%1%2.%3.").arg(prefix, field.name).arg(i), result);
    }
}

} // namespace

Completeness &Completeness::operator+=(const Completeness &other)
{
    asked += other.asked;
    given += other.given;
    texts += other.texts;
    french += other.french;
    english += other.english;
    gaps += other.gaps;
    return *this;
}

Completeness completenessOf(const RecordType &type, const Record &record)
{
    Completeness result;
    count(type, record, {}, result);
    return result;
}

bool isAsked(const RecordType &, const Field &field, const Fields &)
{
    return !field.article.isEmpty();
}

} // namespace Cartulary
