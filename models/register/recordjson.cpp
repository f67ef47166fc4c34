// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordjson.h"

#include "country.h"
#include "imagevalue.h"
#include "register.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Cartulary {

namespace {

struct RecordJson
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::RecordJson)
};

std::unexpected<Error> wrong(const QString &message, const QString &path)
{
    return refused(message, path);
}

QString at(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

QString at(const QString &path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

Result<QString> readText(const QJsonValue &json, const QString &path)
{
    if (!json.isString())
        return wrong(RecordJson::tr("a text in quotes was expected"), path);
    const QString text = json.toString();
    if (!text.isValidUtf16())
        return wrong(RecordJson::tr("the text holds half of a character (a lone surrogate)"), path);
    return text;
}

Result<QStringList> readTexts(const QJsonValue &json, const QString &path)
{
    if (!json.isArray())
        return wrong(RecordJson::tr("a list of texts in square brackets was expected"), path);
    QStringList texts;
    for (const QJsonValue &entry : json.toArray()) {
        const Result<QString> text = readText(entry, at(path, texts.size()));
        if (!text)
            return std::unexpected(text.error());
        if (text->isEmpty())
            return wrong(RecordJson::tr("an empty text was found in a list"), at(path, texts.size()));
        texts.append(*text);
    }
    return texts;
}

bool isLanguageCode(const QString &code)
{
    return (code.size() == 2 || code.size() == 3)
        && std::ranges::all_of(code, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

Result<LocalizedText> readLocalized(const QJsonValue &json, const QString &path)
{
    if (!json.isObject())
        return wrong(RecordJson::tr("a text for each language was expected: {\"fr\": \"…\", \"en\": \"…\"}"), path);
    LocalizedText result;
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!isLanguageCode(entry.key()))
            return wrong(RecordJson::tr("“%1” is no language code such as fr or en").arg(entry.key().left(40)), path);
        const Result<QString> text = readText(entry.value(), at(path, entry.key()));
        if (!text)
            return std::unexpected(text.error());
        result.setText(entry.key(), *text);
    }
    return result;
}

/// Refuses keys of @p object that are not in @p known.
Result<void> onlyKeys(const QJsonObject &object, const QStringList &known, const QString &path)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()))
            return wrong(RecordJson::tr("unknown field “%1”; known are: %2")
                             .arg(entry.key().left(60), known.join(QStringLiteral(", "))),
                         path);
    }
    return {};
}

Result<QDate> readDate(const QJsonValue &json, const QString &path)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    if (!json.isString() || json.toString().size() != 10 || !date.isValid())
        return wrong(RecordJson::tr("a date such as \"2024-01-31\" was expected"), path);
    return date;
}

Result<Moment> readMoment(const QJsonValue &json, const QString &path)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject())
        return wrong(
            RecordJson::tr("a moment was expected: {\"time\": \"2024-05-19T15:30:00-10:00\", \"zone\": \"…\"}"), path);
    if (const auto keys = onlyKeys(object, {QStringLiteral("time"), QStringLiteral("zone")}, path); !keys)
        return std::unexpected(keys.error());
    Moment moment;
    moment.time = QDateTime::fromString(object.value(QStringLiteral("time")).toString(), Qt::ISODate);
    if (!moment.time.isValid() || moment.time.timeSpec() == Qt::LocalTime)
        return wrong(RecordJson::tr("a time with its offset such as \"2024-05-19T15:30:00-10:00\" was expected"),
                     at(path, QStringLiteral("time")));
    if (object.contains(QStringLiteral("zone"))) {
        const Result<QString> zone = readText(object.value(QStringLiteral("zone")), at(path, QStringLiteral("zone")));
        if (!zone)
            return std::unexpected(zone.error());
        moment.zone = *zone;
    }
    return moment;
}

constexpr int longestPeriod = 100000;

Result<int> readWhole(const QJsonValue &json, int from, int to, const QString &path)
{
    const double number = json.toDouble(-1e18);
    if (!json.isDouble() || number != std::floor(number) || number < from || number > to)
        return wrong(RecordJson::tr("a whole number from %1 to %2 was expected").arg(from).arg(to), path);
    return static_cast<int>(number);
}

Result<Period> readPeriod(const QJsonValue &json, const QString &path)
{
    if (!json.isObject())
        return wrong(
            RecordJson::tr("a period was expected: {\"amount\": 30, \"unit\": \"days\", \"qualifier\": \"at_most\"}"),
            path);
    const QJsonObject object = json.toObject();
    const QString amountKey = QStringLiteral("amount"), unitKey = QStringLiteral("unit");
    const QString qualifierKey = QStringLiteral("qualifier"), criterionKey = QStringLiteral("criterion");
    if (const auto keys = onlyKeys(object, {amountKey, unitKey, qualifierKey, criterionKey}, path); !keys)
        return std::unexpected(keys.error());
    Period period;
    if (object.contains(qualifierKey)) {
        const auto qualifier = qualifierFromName(object.value(qualifierKey).toString());
        if (!qualifier)
            return wrong(RecordJson::tr("exactly, at_most, at_least, about or criterion was expected"),
                         at(path, qualifierKey));
        period.qualifier = *qualifier;
    }
    if (period.qualifier == Period::Qualifier::Criterion) {
        if (object.contains(amountKey) || object.contains(unitKey))
            return wrong(RecordJson::tr("a period that is a criterion has no amount and no unit"), path);
        const Result<LocalizedText> criterion = readLocalized(object.value(criterionKey), at(path, criterionKey));
        if (!criterion)
            return std::unexpected(criterion.error());
        period.criterion = *criterion;
        return period;
    }
    if (object.contains(criterionKey))
        return wrong(RecordJson::tr("a criterion needs \"qualifier\": \"criterion\""), path);
    const Result<int> amount = readWhole(object.value(amountKey), 1, longestPeriod, at(path, amountKey));
    if (!amount)
        return std::unexpected(amount.error());
    period.amount = *amount;
    const auto unit = unitFromName(object.value(unitKey).toString());
    if (!unit)
        return wrong(RecordJson::tr("hours, days, business_days, weeks, months or years was expected"),
                     at(path, unitKey));
    period.unit = *unit;
    return period;
}

Result<Address> readAddress(const QJsonValue &json, const QString &path)
{
    if (!json.isObject())
        return wrong(RecordJson::tr("an address was expected: {\"lines\": [\"…\"], \"postal_code\": \"…\", \"city\": "
                                    "\"…\", \"country\": \"FR\"}"),
                     path);
    const QJsonObject object = json.toObject();
    Address address;
    const std::pair<const char *, QString Address::*> texts[] = {
        {"attention", &Address::attention}, {"po_box", &Address::poBox},  {"postal_code", &Address::postalCode},
        {"city", &Address::city},           {"region", &Address::region}, {"country", &Address::country},
    };
    QStringList known{QStringLiteral("lines")};
    for (const auto &[key, member] : texts) {
        known.append(QLatin1StringView(key));
        if (!object.contains(known.last()))
            continue;
        const Result<QString> text = readText(object.value(known.last()), at(path, known.last()));
        if (!text)
            return std::unexpected(text.error());
        address.*member = *text;
    }
    if (const auto keys = onlyKeys(object, known, path); !keys)
        return std::unexpected(keys.error());
    if (object.contains(known.first())) {
        const Result<QStringList> lines = readTexts(object.value(known.first()), at(path, known.first()));
        if (!lines)
            return std::unexpected(lines.error());
        address.lines = *lines;
    }
    if (!address.country.isEmpty() && !isCountry(address.country))
        return wrong(RecordJson::tr("“%1” is no ISO 3166 country code such as FR").arg(address.country.left(40)),
                     at(path, QStringLiteral("country")));
    return address;
}

bool isTime(const QString &text)
{
    return text.size() == 5 && QTime::fromString(text, QStringLiteral("HH:mm")).isValid();
}

bool isOffset(const QString &text)
{
    return text.size() == 6 && (text.startsWith(u'+') || text.startsWith(u'-')) && isTime(text.sliced(1))
        && text.sliced(1) <= QLatin1StringView("14:00");
}

/// Refuses a text that its kind of field cannot hold.
Result<void> checkText(const Field &field, const QString &text, const QString &path)
{
    switch (field.kind) {
    case Field::Kind::Country:
        return isCountry(text)
                 ? Result<void>()
                 : wrong(RecordJson::tr("“%1” is no ISO 3166 country code such as FR").arg(text.left(40)), path);
    case Field::Kind::Language:
        return isLanguageCode(text)
                 ? Result<void>()
                 : wrong(RecordJson::tr("“%1” is no language code such as fr or en").arg(text.left(40)), path);
    case Field::Kind::Time:
        return isTime(text) ? Result<void>()
                            : wrong(RecordJson::tr("a time of day such as \"02:00\" was expected"), path);
    case Field::Kind::Offset:
        return isOffset(text) ? Result<void>()
                              : wrong(RecordJson::tr("an offset from UTC such as \"+01:00\" was expected"), path);
    case Field::Kind::Colour:
        return isColour(text) ? Result<void>()
                              : wrong(RecordJson::tr("a colour such as \"#1f3a5f\" was expected"), path);
    case Field::Kind::Image:
        return imageFromValue(text, path).transform([](const ImageFile &) {});
    case Field::Kind::Reference:
        return isValidId(text) ? Result<void>() : wrong(RecordJson::tr("the id of a record was expected"), path);
    default:
        return {};
    }
}

Result<Value> readTextValue(const Field &field, const QJsonValue &json, const QString &path)
{
    const Result<QString> text = readText(json, path);
    if (!text)
        return std::unexpected(text.error());
    if (!text->isEmpty()) {
        if (const Result<void> checked = checkText(field, *text, path); !checked)
            return std::unexpected(checked.error());
    }
    return *text;
}

/// The same result as a Value.
template<typename T>
Result<Value> asValue(Result<T> &&result)
{
    if (!result)
        return std::unexpected(std::move(result.error()));
    return Value(std::move(*result));
}

Result<void> readFields(const RecordType &type, Fields &fields, const QJsonObject &object, const QString &path,
                        bool withId);

Result<void> readParts(const Field &field, Fields &owner, const QJsonValue &json, const QString &path)
{
    if (!json.isArray())
        return wrong(RecordJson::tr("a list in square brackets was expected"), path);
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            return wrong(RecordJson::tr("an object in braces was expected"), at(path, i));
        Fields &part = field.parts.append(owner);
        if (const auto read = readFields(field.parts.type(), part, array.at(i).toObject(), at(path, i), false); !read)
            return read;
    }
    return {};
}

QStringList namesOf(const RecordType &type, bool withId)
{
    QStringList names;
    if (withId)
        names.append(QStringLiteral("id"));
    for (const Field &field : type.fields)
        names.append(field.name);
    return names;
}

Result<void> readFields(const RecordType &type, Fields &fields, const QJsonObject &object, const QString &path,
                        bool withId)
{
    qsizetype known = withId && object.contains(QStringLiteral("id")) ? 1 : 0;
    for (const Field &field : type.fields) {
        const auto entry = object.constFind(field.name);
        if (entry == object.constEnd()) {
            if (field.required)
                return wrong(RecordJson::tr("the field “%1” is missing").arg(field.name), path);
            continue;
        }
        ++known;
        const QString where = at(path, field.name);
        if (field.kind == Field::Kind::Parts) {
            if (const auto read = readParts(field, fields, *entry, where); !read)
                return read;
            continue;
        }
        const Result<Value> value = valueFromJson(field, *entry, where);
        if (!value)
            return std::unexpected(value.error());
        if (field.required && isEmpty(*value))
            return wrong(RecordJson::tr("the field “%1” is empty").arg(field.name), path);
        field.set(fields, *value);
    }
    return known == object.size() ? Result<void>() : onlyKeys(object, namesOf(type, withId), path);
}

} // namespace

Result<Value> valueFromJson(const Field &field, const QJsonValue &json, const QString &path)
{
    switch (field.kind) {
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::References:
        return asValue(readTexts(json, path));
    case Field::Kind::Localized:
        return asValue(readLocalized(json, path));
    case Field::Kind::Answer:
        if (!json.isBool())
            return wrong(RecordJson::tr("true or false was expected (leave the field out if it is not stated)"), path);
        return Value(json.toBool() ? Answer::Yes : Answer::No);
    case Field::Kind::Number: {
        const Result<int> number = readWhole(json, 0, 1000000000, path);
        if (!number)
            return std::unexpected(number.error());
        return Value(std::optional<int>(*number));
    }
    case Field::Kind::Date:
        return asValue(readDate(json, path));
    case Field::Kind::Moment:
        return asValue(readMoment(json, path));
    case Field::Kind::Period:
        return asValue(readPeriod(json, path));
    case Field::Kind::Address:
        return asValue(readAddress(json, path));
    default:
        return readTextValue(field, json, path);
    }
}

Result<std::shared_ptr<Record>> recordFromJson(const RecordType &type, const QJsonObject &object, const QString &path)
{
    const QJsonValue id = object.value(QStringLiteral("id"));
    if (!id.isString() || !isValidId(id.toString()))
        return wrong(RecordJson::tr("an id of 1 to 64 letters, digits, “.”, “_” or “-” was expected"),
                     at(path, QStringLiteral("id")));
    std::shared_ptr<Record> record = type.make();
    record->id = id.toString();
    if (const auto read = readFields(type, *record, object, path, true); !read)
        return std::unexpected(read.error());
    return record;
}

} // namespace Cartulary
