// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnvalue.h"

#include "recordjson.h"
#include "sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Cartulary {

namespace {

Result<Value> readJson(const Field &field, const QVariant &column)
{
    const QJsonDocument document = QJsonDocument::fromJson(column.toString().toUtf8());
    if (document.isNull())
        return std::unexpected(damagedError(field.name, {}));
    Result<Value> value = valueFromJson(field, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), field.name);
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
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::Localized:
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
