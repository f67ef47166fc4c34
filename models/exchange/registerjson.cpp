// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerjson.h"

#include "jsonscan.h"
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
constexpr qsizetype readChunk = 256 * 1024;

struct RegisterJson
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::RegisterJson)
};

Result<void> writeAll(QIODevice &device, const QByteArray &text)
{
    for (qint64 written = 0; written < text.size();) {
        const qint64 taken = device.write(text.constData() + written, text.size() - written);
        if (taken <= 0)
            return ioError(RegisterJson::tr("the file could not be written: %1").arg(device.errorString()));
        written += taken;
    }
    return {};
}

/// Everything in @p device, or an error for what is too large to be a register.
Result<QByteArray> readAll(QIODevice &device)
{
    QByteArray text;
    if (!device.isSequential())
        text.reserve(std::min(device.size() - device.pos(), largestFile));
    QByteArray chunk(readChunk, Qt::Uninitialized);
    for (;;) {
        const qint64 taken = device.read(chunk.data(), chunk.size());
        if (taken < 0)
            return ioError(RegisterJson::tr("the file could not be read: %1").arg(device.errorString()));
        if (taken == 0)
            return text;
        if (text.size() + taken > largestFile)
            return refused(RegisterJson::tr("the file is larger than 512 MiB; that is no register"));
        text.append(chunk.constData(), taken);
    }
}

Result<QJsonObject> parse(QIODevice &device)
{
    Result<QByteArray> text = readAll(device);
    if (!text)
        return std::unexpected(text.error());
    if (text->startsWith("\xEF\xBB\xBF"))
        text->remove(0, 3);
    if (!text->isValidUtf8())
        return refused(RegisterJson::tr("the file is not UTF-8 text; save it as UTF-8"));
    if (const Result<void> scanned = scanJson(*text); !scanned)
        return std::unexpected(scanned.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return refused(RegisterJson::tr("the JSON is nested too deeply to be a register"),
                       placeInText(*text, error.offset));
    if (error.error != QJsonParseError::NoError)
        return refused(RegisterJson::tr("the file is not complete, valid JSON: %1").arg(error.errorString()),
                       placeInText(*text, error.offset));
    if (!document.isObject())
        return refused(RegisterJson::tr("an object in braces was expected, with \"format\": \"cartulary-register\""));
    return document.object();
}

Result<void> checkHead(const QJsonObject &root)
{
    if (root.value(QLatin1StringView("format")).toString() != formatName)
        return refused(
            RegisterJson::tr("this JSON is no Cartulary register: \"format\": \"cartulary-register\" was expected"),
            QStringLiteral("format"));
    const QJsonValue version = root.value(QLatin1StringView("version"));
    if (!version.isDouble() || version.toDouble() < 1 || version.toDouble() != version.toInt())
        return refused(RegisterJson::tr("a format version, a whole number from 1, was expected"),
                       QStringLiteral("version"));
    if (version.toInt() > formatVersion)
        return refused(RegisterJson::tr("this file was written by a newer Cartulary (format %1, this program reads up "
                                        "to %2); update the program")
                           .arg(version.toInt())
                           .arg(formatVersion),
                       QStringLiteral("version"));
    QStringList known{QStringLiteral("format"), QStringLiteral("version")};
    for (const RecordType *type : recordTypes())
        known.append(type->plural);
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        if (!known.contains(entry.key()))
            return refused(RegisterJson::tr("unknown field “%1”; known are: %2")
                               .arg(entry.key().left(60), known.join(QStringLiteral(", "))));
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
        return refused(RegisterJson::tr("the id “%1” stands more than once in the file").arg((*record)->id),
                       path + QStringLiteral(".id"));
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
        if (const auto read = readOne(type, array.at(i), QStringLiteral("%1[%2]").arg(type.plural).arg(i), content);
            !read)
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
                if (const auto flushed = writeAll(device, json.takeText()); !flushed)
                    return flushed;
            }
        }
        json.endArray();
    }
    json.endObject();
    if (const auto flushed = writeAll(device, json.takeText()); !flushed)
        return flushed;
    return writeAll(device, "\n");
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
