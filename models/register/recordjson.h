// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtype.h"
#include "result.h"

#include <QJsonObject>

#include <memory>

namespace Cartulary {

class JsonText;

/// Writes @p record, its id first, then its fields in the order of the description; empty fields are left out.
void writeRecord(JsonText &json, const RecordType &type, const Record &record);

/// The record on one line of JSON: what the journal keeps. The same record gives the same bytes.
QByteArray recordToJson(const RecordType &type, const Record &record);

/// Reads a record. @p path is where it stands in its file ("activities[3]") and begins the `where` of every error:
/// unknown fields, wrong types, impossible dates, missing mandatory fields. References and terms are not looked up.
Result<std::shared_ptr<Record>> recordFromJson(const RecordType &type, const QJsonObject &object, const QString &path);

/// The value of one field (not of parts) as JSON text, as in a record; empty for an empty value. And back.
QByteArray valueToJson(const Field &field, const Value &value);
Result<Value> valueFromJson(const Field &field, const QJsonValue &json, const QString &path);

/// The values of a list of parts as a JSON array. And back into @p owner.
void writeParts(JsonText &json, const Field &field, const Fields &owner);

} // namespace Cartulary
