// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completeness.h"

#include "askedfields.h"

namespace Cartulary {

namespace {

/// The condition of @p field in @p type; null for one that is always asked for.
const AskedCondition *conditionOf(const RecordType &type, const Field &field)
{
    static const auto conditions = [] {
        QHash<std::pair<QString, QString>, const AskedCondition *> result;
        for (const AskedCondition &condition : askedConditions())
            result.insert({condition.type, condition.field}, &condition);
        return result;
    }();
    return conditions.value({type.name, field.name});
}

void count(const RecordType &type, const Fields &owner, const Fields &record, const QString &prefix,
           Completeness &result)
{
    for (const Field &field : type.fields) {
        const bool parts = field.kind == Field::Kind::Parts;
        const Value value = parts ? Value() : field.get(owner);
        const bool empty = parts ? field.parts.count(owner) == 0 : isEmpty(value);
        if (isAsked(type, field, owner, &record)) {
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
            count(field.parts.type(), field.parts.at(owner, i), record,
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
    count(type, record, record, {}, result);
    return result;
}

Completeness completenessOf(const Register &content, const RecordType &type)
{
    Completeness result;
    for (const RecordPointer &record : content.records(type))
        result += completenessOf(type, *record);
    return result;
}

bool isAsked(const RecordType &type, const Field &field, const Fields &owner, const Fields *record)
{
    if (field.article.isEmpty())
        return false;
    const AskedCondition *condition = conditionOf(type, field);
    return !condition || condition->applies(owner, record);
}

} // namespace Cartulary
