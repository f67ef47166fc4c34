// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnvalue.h"

#include "recordjson.h"
#include "sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace Cartulary {

namespace {

/// The short way for nearly all texts: {"en":"…","fr":"…"} as columnValue() writes it, with nothing escaped. Nothing if
/// it is not of this form; then the JSON parser has the word.
std::optional<LocalizedText> readPlainLocalized(QStringView json)
{
    constexpr qsizetype head = 6; // {"fr":" and, for the next, ,"fr":"
    LocalizedText text;
    if (json.contains(u'\\') || json.size() < head)
        return {};
    for (QChar before = u'{';; before = u',') {
        const QStringView start = json.first(std::min(head + 1, json.size()));
        if (start.size() <= head || start[0] != before || start[1] != u'"' || start.sliced(4) != u"\":\""
            || !start[2].isLower() || !start[3].isLower())
            return {};
        json = json.sliced(head + 1);
        const qsizetype end = json.indexOf(u'"');
        if (end < 0 || end + 1 >= json.size())
            return {};
        text.setText(start.sliced(2, 2).toString(), json.first(end).toString());
        json = json.sliced(end + 1);
        if (json == u"}")
            return text;
    }
}

Result<Value> readJson(const Field &field, const QVariant &column)
{
    const QJsonDocument document = QJsonDocument::fromJson(column.toString().toUtf8());
    if (document.isNull())
        return std::unexpected(damagedError(field.name, {}));
    Result<Value> value = valueFromJson(
        field, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), field.name);
    if (!value)
        return std::unexpected(damagedError(value.error().where, {}));
    return value;
}

Result<Value> readColumn(const Field &field, const QVariant &column)
{
    switch (field.kind) {
    case Field::Kind::Answer:
        return Value(column.toBool() ? Answer::Yes : Answer::No);
    case Field::Kind::Number:
        return Value(std::optional<int>(column.toInt()));
    case Field::Kind::Date: {
        const QDate date = QDate::fromString(column.toString(), Qt::ISODate);
        if (!date.isValid())
            return std::unexpected(damagedError(field.name, {}));
        return Value(date);
    }
    case Field::Kind::Localized:
        if (const auto text = readPlainLocalized(column.toString()))
            return Value(*text);
        return readJson(field, column);
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::Moment:
    case Field::Kind::Period:
    case Field::Kind::Address:
        return readJson(field, column);
    default:
        return Value(column.toString());
    }
}

} // namespace

QVariant columnValue(const Field &field, const Fields &owner)
{
    const Value value = field.get(owner);
    if (isEmpty(value))
        return {};
    return std::visit(
        [&]<typename T>(const T &v) -> QVariant {
            if constexpr (std::is_same_v<T, QString>)
                return v;
            else if constexpr (std::is_same_v<T, Answer>)
                return v == Answer::Yes;
            else if constexpr (std::is_same_v<T, std::optional<int>>)
                return *v;
            else if constexpr (std::is_same_v<T, QDate>)
                return v.toString(Qt::ISODate);
            else
                return QString::fromUtf8(valueToJson(field, value));
        },
        value);
}

Result<void> setFromColumn(const Field &field, Fields &owner, const QVariant &column)
{
    if (column.isNull())
        return {};
    const Result<Value> value = readColumn(field, column);
    if (!value)
        return std::unexpected(value.error());
    field.set(owner, *value);
    return {};
}

} // namespace Cartulary
