// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordclipboard.h"

#include "jsontext.h"
#include "recordjson.h"
#include "tabletext.h"
#include "valuetext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// A cell says a text as it is, with its line ends, and a moment without a zone so that its offset is not lost.
QString cellText(const Field &field, const Record &record, const Register &content, Language language)
{
    if (field.kind != Field::Kind::Parts) {
        const Value value = field.get(record);
        if (field.kind == Field::Kind::Text)
            return std::get<QString>(value);
        if (const auto *moment = std::get_if<Moment>(&value); moment && !moment->isEmpty() && moment->zone.isEmpty())
            return moment->time.toString(Qt::ISODate);
    }
    return valueText(field, record, content, language);
}

QStringList headings(const QList<const Field *> &columns, Language language)
{
    QStringList row;
    for (const Field *field : columns) {
        const QString label = field->label.anyText(language);
        if (field->kind != Field::Kind::Localized) {
            row.append(label);
            continue;
        }
        for (const Language text : documentLanguages)
            row.append(u"%1 (%2)"_s.arg(label, languageCode(text)));
    }
    return row;
}

QStringList cells(const Record &record, const QList<const Field *> &columns, const Register &content, Language language)
{
    QStringList row;
    for (const Field *field : columns) {
        if (field->kind != Field::Kind::Localized) {
            row.append(cellText(*field, record, content, language));
            continue;
        }
        const Value value = field->get(record);
        for (const Language text : documentLanguages)
            row.append(std::get<LocalizedText>(value).text(text));
    }
    return row;
}

QByteArray exactForm(const QList<RecordPointer> &records, const RecordType &type)
{
    JsonText json(0);
    json.beginObject();
    json.key(u"type"_s);
    json.value(type.name);
    json.key(u"records"_s);
    json.beginArray();
    for (const RecordPointer &record : records)
        writeRecord(json, type, *record);
    json.endArray();
    json.endObject();
    return json.takeText();
}

} // namespace

std::unique_ptr<QMimeData> copyRecords(const QList<RecordPointer> &records, const RecordType &type,
                                       const QList<const Field *> &columns, const Register &content, Language language)
{
    QList<QStringList> rows{headings(columns, language)};
    for (const RecordPointer &record : records)
        rows.append(cells(*record, columns, content, language));
    auto data = std::make_unique<QMimeData>();
    data->setText(tableToText(rows));
    data->setHtml(tableToHtml(rows));
    data->setData(recordsMimeType, exactForm(records, type));
    return data;
}

} // namespace Cartulary
