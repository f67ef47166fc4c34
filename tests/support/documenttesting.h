// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "recordjson.h"
#include "register.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Cartulary::Test {

inline QString sourceFolder()
{
    return QStringLiteral(CARTULARY_SOURCE_DIR);
}

/// The documents that there are, by the folders of their wording.
inline QStringList documentNames()
{
    QStringList names = QDir(sourceFolder() + QStringLiteral("/resources/wording"))
                            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names.removeAll(QStringLiteral("shared"));
    return names;
}

/// The registers of the five companies and our own samples.
inline QStringList registerFiles()
{
    QStringList files;
    for (const QString &folder : {QStringLiteral("/tests/data/registers"), QStringLiteral("/resources/samples")}) {
        for (const QFileInfo &file : QDir(sourceFolder() + folder).entryInfoList({QStringLiteral("*.json")}))
            files.append(file.filePath());
    }
    return files;
}

/// Adds the record that @p json describes; what is wrong with it ends in @p error.
inline void addRecord(Register &content, const RecordType &type, const QJsonObject &json, QString &error)
{
    Result<std::shared_ptr<Record>> record = recordFromJson(type, json, type.plural);
    if (record)
        content.put(type, std::move(*record));
    else
        error = record.error().toString();
}

/// A register read from JSON without the exchange library, which the documents do not need.
inline Register registerFromJson(const QByteArray &json, QString &error)
{
    Register content;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const RecordType *type : recordTypes()) {
        const QJsonValue value = root.value(type->plural);
        if (value.isObject())
            addRecord(content, *type, value.toObject(), error);
        for (const QJsonValue &record : value.toArray())
            addRecord(content, *type, record.toObject(), error);
    }
    return content;
}

/// The same from the inside of the outermost braces; what is wrong with it ends the test.
inline Register registerOf(const QString &records)
{
    QString error;
    const Register content = registerFromJson((u'{' + records + u'}').toUtf8(), error);
    if (!error.isEmpty())
        qFatal("%s", qUtf8Printable(error));
    return content;
}

/// The same from a file.
inline Register registerFromFile(const QString &path, QString &error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
        return {};
    }
    return registerFromJson(file.readAll(), error);
}

/// The text of @p document, whose spaces may all break.
inline QString wordsOf(const Document &document)
{
    return plainText(document).replace(QChar(QChar::Nbsp), u' ');
}

/// Calls @p visit with each list of blocks in @p blocks, the outermost first, less the lines that a signing hand fills.
template<typename Visit>
void visitLevels(const QList<Block> &blocks, Visit visit)
{
    visit(blocks);
    for (const Block &block : blocks) {
        if (!block.children.isEmpty() && block.kind != Block::Kind::Signatures)
            visitLevels(block.children, visit);
    }
}

/// Calls @p visit with each block in @p blocks and in their children, in the order in which they are read.
template<typename Visit>
void visitBlocks(const QList<Block> &blocks, Visit visit)
{
    for (const Block &block : blocks) {
        visit(block);
        visitBlocks(block.children, visit);
    }
}

} // namespace Cartulary::Test
