// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerjson.h"

#include "jsontext.h"
#include "recordjson.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace Cartulary {

namespace {

constexpr auto formatName = QLatin1StringView("cartulary-register");
constexpr int formatVersion = 1;
/// Enough for a register a hundred times larger than any seen; a larger file is not one of ours.
constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qsizetype writeChunk = 1024 * 1024;

struct RegisterJson
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::RegisterJson)
};

Result<void> flush(JsonText &json, QIODevice &device)
{
    const QByteArray text = json.takeText();
    if (device.write(text) != text.size())
        return ioError(RegisterJson::tr("the file could not be written: %1").arg(device.errorString()));
    return {};
}

/// "line 3, column 14" of a byte offset.
QString placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lastBreak = before.lastIndexOf('\n');
    return RegisterJson::tr("line %1, column %2").arg(before.count('\n') + 1).arg(before.size() - lastBreak);
}

Result<QJsonObject> parse(QIODevice &device)
{
    const QByteArray text = device.read(largestFile + 1);
    if (text.size() > largestFile)
        return refused(RegisterJson::tr("the file is larger than 512 MiB; that is no register"));
    QByteArrayView content(text);
    if (content.startsWith("\xEF\xBB\xBF"))
        content = content.sliced(3);
    if (!content.isValidUtf8())
        return refused(RegisterJson::tr("the file is not UTF-8 text; save it as UTF-8"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(content.data(), content.size()), &error);
    if (error.error == QJsonParseError::DeepNesting)
        return refused(RegisterJson::tr("the JSON is nested too deeply to be a register"), placeOf(text, error.offset));
    if (error.error != QJsonParseError::NoError)
        return refused(RegisterJson::tr("the file is not complete, valid JSON: %1").arg(error.errorString()), placeOf(text, error.offset));
    if (!document.isObject())
        return refused(RegisterJson::tr("an object in braces was expected, with \"format\": \"cartulary-register\""));
    return document.object();
}

Result<void> checkHead(const QJsonObject &root)
{
    if (root.value(QLatin1StringView("format")).toString() != formatName)
        return refused(RegisterJson::tr("this JSON is no Cartulary register: \"format\": \"cartulary-register\" was expected"), QStringLiteral("format"));
    const QJsonValue version = root.value(QLatin1StringView("version"));
    if (!version.isDouble() || version.toDouble() < 1 || version.toDouble() != version.toInt())
        return refused(RegisterJson::tr("a format version, a whole number from 1, was expected"), QStringLiteral("version"));
    if (version.toInt() > formatVersion)
        return refused(RegisterJson::tr("this file was written by a newer Cartulary (format %1, this program reads up to %2); update the program")
                           .arg(version.toInt())
                           .arg(formatVersion),
                       QStringLiteral("version"));
    QStringList known{QStringLiteral("format"), QStringLiteral("version")};
    for (const RecordType *type : recordTypes())
        known.append(type->plural);
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        if (!known.contains(entry.key()))
            return refused(RegisterJson::tr("unknown field “%1”; known are: %2").arg(entry.key().left(60), known.join(QStringLiteral(", "))));
    }
    return {};
}

Result<void> readOne(const RecordType &type, const QJsonValue &json, const QString &path, Register &content)
{
    if (!json.isObject())
        return refused(RegisterJson::tr("an object in braces was expected"), path);
    Result<std::shared_ptr<Record>> record = recordFromJson(type, json.toObject(), path);
    if (!record)
        return std::unexpected(record.error());
    if (content.contains((*record)->id))
        return refused(RegisterJson::tr("the id “%1” stands more than once in the file").arg((*record)->id), path + QStringLiteral(".id"));
    content.put(type, std::move(*record));
    return {};
}

Result<void> readType(const RecordType &type, const QJsonValue &json, Register &content)
{
    if (type.single)
        return readOne(type, json, type.plural, content);
    if (!json.isArray())
        return refused(RegisterJson::tr("a list in square brackets was expected"), type.plural);
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto read = readOne(type, array.at(i), QStringLiteral("%1[%2]").arg(type.plural).arg(i), content); !read)
            return read;
    }
    return {};
}

} // namespace

Result<void> writeRegisterJson(const Register &content, QIODevice &device)
{
    JsonText json(2);
    json.beginObject();
    json.key(QStringLiteral("format"));
    json.value(QString(formatName));
    json.key(QStringLiteral("version"));
    json.value(qint64(formatVersion));
    for (const RecordType *type : recordTypes()) {
        const QList<RecordPointer> &records = content.records(*type);
        if (records.isEmpty())
            continue;
        json.key(type->plural);
        if (type->single) {
            writeRecord(json, *type, *records.first());
            continue;
        }
        json.beginArray();
        for (const RecordPointer &record : records) {
            writeRecord(json, *type, *record);
            if (json.text().size() > writeChunk) {
                if (const auto flushed = flush(json, device); !flushed)
                    return flushed;
            }
        }
        json.endArray();
    }
    json.endObject();
    if (const auto flushed = flush(json, device); !flushed)
        return flushed;
    if (device.write("\n") != 1)
        return ioError(RegisterJson::tr("the file could not be written: %1").arg(device.errorString()));
    return {};
}

Result<Register> readRegisterJson(QIODevice &device)
{
    const Result<QJsonObject> root = parse(device);
    if (!root)
        return std::unexpected(root.error());
    if (const auto checked = checkHead(*root); !checked)
        return std::unexpected(checked.error());
    Register content;
    for (const RecordType *type : recordTypes()) {
        const auto entry = root->constFind(type->plural);
        if (entry == root->constEnd())
            continue;
        if (const auto read = readType(*type, *entry, content); !read)
            return std::unexpected(read.error());
    }
    return content;
}

} // namespace Cartulary
