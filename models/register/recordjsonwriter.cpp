// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"
#include "recordjson.h"

namespace Cartulary {

namespace {

void write(JsonText &json, const QString &text)
{
    json.value(text);
}
void write(JsonText &json, const QStringList &texts)
{
    json.beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}
void write(JsonText &json, const LocalizedText &text)
{
    json.beginObject();
    for (const auto &[language, words] : text.texts()) {
        json.key(language);
        json.value(words);
    }
    json.endObject();
}
void write(JsonText &json, Answer answer)
{
    json.value(answer == Answer::Yes);
}
void write(JsonText &json, const std::optional<int> &number)
{
    json.value(qint64(*number));
}
void write(JsonText &json, const QDate &date)
{
    json.value(date.toString(Qt::ISODate));
}
void write(JsonText &json, const Moment &moment)
{
    json.beginObject();
    json.key(QStringLiteral("time"));
    json.value(moment.time.toString(moment.time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
    if (!moment.zone.isEmpty()) {
        json.key(QStringLiteral("zone"));
        json.value(moment.zone);
    }
    json.endObject();
}
void write(JsonText &json, const Period &period)
{
    json.beginObject();
    if (period.qualifier != Period::Qualifier::Criterion) {
        json.key(QStringLiteral("amount"));
        json.value(qint64(period.amount));
        json.key(QStringLiteral("unit"));
        json.value(unitName(period.unit));
    }
    if (period.qualifier != Period::Qualifier::Exactly) {
        json.key(QStringLiteral("qualifier"));
        json.value(qualifierName(period.qualifier));
    }
    if (period.qualifier == Period::Qualifier::Criterion) {
        json.key(QStringLiteral("criterion"));
        write(json, period.criterion);
    }
    json.endObject();
}
void write(JsonText &json, const Address &address)
{
    json.beginObject();
    const auto text = [&json](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            json.key(QLatin1StringView(name));
            json.value(value);
        }
    };
    text("attention", address.attention);
    if (!address.lines.isEmpty()) {
        json.key(QStringLiteral("lines"));
        write(json, address.lines);
    }
    text("po_box", address.poBox);
    text("postal_code", address.postalCode);
    text("city", address.city);
    text("region", address.region);
    text("country", address.country);
    json.endObject();
}

void writeFields(JsonText &json, const RecordType &type, const Fields &fields)
{
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::Parts) {
            if (field.parts.count(fields) > 0) {
                json.key(field.name);
                writeParts(json, field, fields);
            }
            continue;
        }
        const Value value = field.get(fields);
        if (isEmpty(value))
            continue;
        json.key(field.name);
        std::visit([&json](const auto &v) { write(json, v); }, value);
    }
}

} // namespace

void writeParts(JsonText &json, const Field &field, const Fields &owner)
{
    json.beginArray();
    for (qsizetype i = 0; i < field.parts.count(owner); ++i) {
        json.beginObject();
        writeFields(json, field.parts.type(), field.parts.at(owner, i));
        json.endObject();
    }
    json.endArray();
}

void writeRecord(JsonText &json, const RecordType &type, const Record &record)
{
    json.beginObject();
    json.key(QStringLiteral("id"));
    json.value(record.id);
    writeFields(json, type, record);
    json.endObject();
}

QByteArray recordToJson(const RecordType &type, const Record &record)
{
    JsonText json(0);
    writeRecord(json, type, record);
    return json.text();
}

QByteArray valueToJson(const Field &, const Value &value)
{
    if (isEmpty(value))
        return {};
    JsonText json(0);
    std::visit([&json](const auto &v) { write(json, v); }, value);
    return json.text();
}

} // namespace Cartulary
