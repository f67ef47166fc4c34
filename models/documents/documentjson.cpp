// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentjson.h"

#include "documentjson_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cartulary {

using namespace DocumentJson;

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, bool truth)
{
    if (truth)
        object.insert(key, true);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonObject toJson(const Inline &run)
{
    QJsonObject object;
    if (run.kind != Inline::Kind::Text)
        object.insert("kind"_L1, inlineKinds.at(std::size_t(run.kind)));
    put(object, "text"_L1, run.text);
    put(object, "strong"_L1, run.strong);
    put(object, "emphasis"_L1, run.emphasis);
    put(object, "href"_L1, run.href);
    if (run.origin >= 0)
        object.insert("origin"_L1, run.origin);
    put(object, "language"_L1, run.language);
    return object;
}

QJsonObject toJson(const Block &block)
{
    QJsonObject object{{"kind"_L1, blockKinds.at(std::size_t(block.kind))}};
    QJsonArray inlines, children, widths;
    for (const Inline &run : block.inlines)
        inlines.append(toJson(run));
    for (const Block &child : block.children)
        children.append(toJson(child));
    for (const int width : block.widths)
        widths.append(width);
    put(object, "inlines"_L1, inlines);
    put(object, "children"_L1, children);
    put(object, "widths"_L1, widths);
    if (block.level != 0)
        object.insert("level"_L1, block.level);
    put(object, "number"_L1, block.number);
    put(object, "anchor"_L1, block.anchor);
    put(object, "ordered"_L1, block.ordered);
    put(object, "header"_L1, block.header);
    if (block.headerRows != 0)
        object.insert("header_rows"_L1, block.headerRows);
    return object;
}

QJsonObject toJson(const Origin &origin)
{
    QJsonObject object;
    put(object, "type"_L1, origin.recordType);
    put(object, "id"_L1, origin.recordId);
    put(object, "field"_L1, origin.field);
    return object;
}

} // namespace

QByteArray documentToJson(const Document &document)
{
    QJsonObject root{{"format"_L1, formatVersion}, {"language"_L1, languageCode(document.language)}};
    put(root, "title"_L1, document.title);
    put(root, "subtitle"_L1, document.subtitle);
    put(root, "author"_L1, document.author);
    put(root, "subject"_L1, document.subject);
    put(root, "date"_L1, document.date.toString(Qt::ISODate));
    put(root, "version_line"_L1, document.versionLine);
    put(root, "contents"_L1, document.contents);
    QJsonArray origins, missing, blocks;
    for (const Origin &origin : document.origins)
        origins.append(toJson(origin));
    for (const MissingField &field : document.missing) {
        QJsonObject object{{"origin"_L1, toJson(field.origin)}};
        put(object, "label"_L1, field.label);
        put(object, "article"_L1, field.article);
        missing.append(object);
    }
    for (const Block &block : document.blocks)
        blocks.append(toJson(block));
    put(root, "origins"_L1, origins);
    put(root, "missing"_L1, missing);
    put(root, "blocks"_L1, blocks);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray packDocument(const Document &document)
{
    return qCompress(documentToJson(document), 9);
}

} // namespace Cartulary
