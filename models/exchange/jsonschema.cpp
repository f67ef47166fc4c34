// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerjson.h"

#include "jsontext.h"
#include "vocabulary.h"

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// Adds "key": "text".
void put(JsonText &json, const QString &key, const QString &text)
{
    json.key(key);
    json.value(text);
}

void reference(JsonText &json, const QString &definition)
{
    put(json, u"$ref"_s, u"#/$defs/"_s + definition);
}

void closed(JsonText &json)
{
    json.key(u"additionalProperties"_s);
    json.value(false);
}

/// The name of the definition that a kind of value stands for; plain texts have none.
QString definitionOf(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Country:
        return u"country"_s;
    case Field::Kind::Language:
        return u"language"_s;
    case Field::Kind::Time:
        return u"time"_s;
    case Field::Kind::Offset:
        return u"offset"_s;
    case Field::Kind::Colour:
        return u"colour"_s;
    case Field::Kind::Image:
        return u"image"_s;
    case Field::Kind::Reference:
        return u"id"_s;
    case Field::Kind::Localized:
        return u"localized_text"_s;
    case Field::Kind::Date:
        return u"date"_s;
    case Field::Kind::Moment:
        return u"moment"_s;
    case Field::Kind::Period:
        return u"period"_s;
    case Field::Kind::Address:
        return u"address"_s;
    default:
        return {};
    }
}

QString describe(const Field &field)
{
    QString text = field.label.text(Language::English);
    if (!field.article.isEmpty())
        text += u" ("_s + articleInWords(field.article, Language::English).replace(QChar(QChar::Nbsp), u' ') + u')';
    if (field.isReference())
        text += field.isList() ? u". Ids of: "_s + field.target : u". Id of: "_s + field.target;
    if (field.isTerm())
        text += u". Entry of the list “"_s + field.vocabulary + u"”, or a vocabulary entry of the register"_s;
    return text;
}

/// The ids of the list that @p field draws from, as examples: the register may add its own.
void termExamples(JsonText &json, const Field &field)
{
    const Vocabulary *list = vocabulary(field.vocabulary);
    if (!list)
        return;
    json.key(u"examples"_s);
    json.beginArray();
    for (const Term &term : list->terms)
        json.value(term.id);
    json.endArray();
}

void properties(JsonText &json, const RecordType &type, bool withId);

void fieldSchema(JsonText &json, const Field &field)
{
    json.beginObject();
    put(json, u"description"_s, describe(field));
    if (const QString definition = definitionOf(field.kind); !definition.isEmpty()) {
        reference(json, definition);
    } else if (field.isList()) {
        put(json, u"type"_s, u"array"_s);
        json.key(u"items"_s);
        json.beginObject();
        if (field.isReference()) {
            reference(json, u"id"_s);
        } else {
            put(json, u"type"_s, u"string"_s);
            if (field.isTerm())
                termExamples(json, field);
        }
        json.endObject();
    } else if (field.kind == Field::Kind::Parts) {
        put(json, u"type"_s, u"array"_s);
        json.key(u"items"_s);
        json.beginObject();
        properties(json, field.parts.type(), false);
        json.endObject();
    } else if (field.kind == Field::Kind::Answer) {
        put(json, u"type"_s, u"boolean"_s);
    } else if (field.kind == Field::Kind::Number) {
        put(json, u"type"_s, u"integer"_s);
        json.key(u"minimum"_s);
        json.value(qint64(0));
    } else {
        put(json, u"type"_s, u"string"_s);
        if (field.isTerm())
            termExamples(json, field);
    }
    json.endObject();
}

void properties(JsonText &json, const RecordType &type, bool withId)
{
    put(json, u"type"_s, u"object"_s);
    json.key(u"properties"_s);
    json.beginObject();
    if (withId) {
        json.key(u"id"_s);
        json.beginObject();
        reference(json, u"id"_s);
        json.endObject();
    }
    for (const Field &field : type.fields) {
        json.key(field.name);
        fieldSchema(json, field);
    }
    json.endObject();
    json.key(u"required"_s);
    json.beginArray();
    if (withId)
        json.value(u"id"_s);
    for (const Field &field : type.fields) {
        if (field.required)
            json.value(field.name);
    }
    json.endArray();
    closed(json);
}

void pattern(JsonText &json, const QString &name, const QString &description, const QString &expression)
{
    json.key(name);
    json.beginObject();
    put(json, u"description"_s, description);
    put(json, u"type"_s, u"string"_s);
    put(json, u"pattern"_s, expression);
    json.endObject();
}

void object(JsonText &json, const QString &name, const QString &description,
            const QList<std::pair<QString, QString>> &members)
{
    json.key(name);
    json.beginObject();
    put(json, u"description"_s, description);
    put(json, u"type"_s, u"object"_s);
    json.key(u"properties"_s);
    json.beginObject();
    for (const auto &[key, kind] : members) {
        json.key(key);
        json.beginObject();
        if (kind == u"integer"_s || kind == u"string"_s) {
            put(json, u"type"_s, kind);
        } else if (kind == u"strings"_s) {
            put(json, u"type"_s, u"array"_s);
            json.key(u"items"_s);
            json.beginObject();
            put(json, u"type"_s, u"string"_s);
            json.endObject();
        } else {
            reference(json, kind);
        }
        json.endObject();
    }
    json.endObject();
    closed(json);
    json.endObject();
}

void definitions(JsonText &json)
{
    pattern(json, u"id"_s, u"Stable and unique in the whole register"_s, u"^[A-Za-z0-9._-]{1,64}$"_s);
    pattern(json, u"country"_s, u"ISO 3166-1 alpha-2"_s, u"^[A-Z]{2}$"_s);
    pattern(json, u"language"_s, u"ISO 639 code"_s, u"^[a-z]{2,3}$"_s);
    pattern(json, u"date"_s, u"ISO 8601 date"_s, u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    pattern(json, u"time"_s, u"Time of day, HH:MM"_s, u"^\\d{2}:\\d{2}$"_s);
    pattern(json, u"offset"_s, u"Offset from UTC, kept as it was said"_s, u"^[+-]\\d{2}:\\d{2}$"_s);
    pattern(json, u"colour"_s, u"Red, green and blue in hexadecimal"_s, u"^#[0-9a-fA-F]{6}$"_s);
    pattern(
        json, u"image"_s,
        u"A PNG or SVG file of 256 KiB at most as a data URL (RFC 2397); an SVG without scripts, animations and references to anything outside it"_s,
        u"^data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]+=*$"_s);
    json.key(u"localized_text"_s);
    json.beginObject();
    put(json, u"description"_s, u"A text for each language; documents are written in fr and en"_s);
    put(json, u"type"_s, u"object"_s);
    json.key(u"propertyNames"_s);
    json.beginObject();
    reference(json, u"language"_s);
    json.endObject();
    json.key(u"additionalProperties"_s);
    json.beginObject();
    put(json, u"type"_s, u"string"_s);
    json.endObject();
    json.endObject();
    object(json, u"moment"_s, u"A moment with the zone it was said in; the time is ISO 8601 with its offset"_s,
           {{u"time"_s, u"string"_s}, {u"zone"_s, u"string"_s}});
    object(
        json, u"period"_s,
        u"An amount with its unit (hours, days, business_days, weeks, months, years) and a qualifier (exactly if left out, at_most, at_least, about); or the qualifier criterion with a criterion in words"_s,
        {{u"amount"_s, u"integer"_s},
         {u"unit"_s, u"string"_s},
         {u"qualifier"_s, u"string"_s},
         {u"criterion"_s, u"localized_text"_s}});
    object(json, u"address"_s, u"A postal address; what is not stated is left out"_s,
           {{u"attention"_s, u"string"_s},
            {u"lines"_s, u"strings"_s},
            {u"po_box"_s, u"string"_s},
            {u"postal_code"_s, u"string"_s},
            {u"city"_s, u"string"_s},
            {u"region"_s, u"string"_s},
            {u"country"_s, u"country"_s}});
    for (const RecordType *type : recordTypes()) {
        json.key(type->name);
        json.beginObject();
        put(json, u"title"_s, type->label.text(Language::English));
        properties(json, *type, true);
        json.endObject();
    }
}

/// The keys under which the records stand.
void recordLists(JsonText &json)
{
    for (const RecordType *type : recordTypes()) {
        json.key(type->plural);
        json.beginObject();
        if (type->single) {
            reference(json, type->name);
        } else {
            put(json, u"type"_s, u"array"_s);
            json.key(u"items"_s);
            json.beginObject();
            reference(json, type->name);
            json.endObject();
        }
        json.endObject();
    }
}

} // namespace

QByteArray registerJsonSchema()
{
    JsonText json(2);
    json.beginObject();
    put(json, u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    put(json, u"title"_s, u"Cartulary register"_s);
    put(json, u"type"_s, u"object"_s);
    json.key(u"properties"_s);
    json.beginObject();
    json.key(u"format"_s);
    json.beginObject();
    put(json, u"const"_s, u"cartulary-register"_s);
    json.endObject();
    json.key(u"version"_s);
    json.beginObject();
    json.key(u"const"_s);
    json.value(qint64(1));
    json.endObject();
    recordLists(json);
    json.endObject();
    json.key(u"required"_s);
    json.beginArray();
    json.value(u"format"_s);
    json.value(u"version"_s);
    json.endArray();
    closed(json);
    json.key(u"$defs"_s);
    json.beginObject();
    definitions(json);
    json.endObject();
    json.endObject();
    return json.takeText() + '\n';
}

} // namespace Cartulary
