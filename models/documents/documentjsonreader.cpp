// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentjson.h"

#include "documentjson_p.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <optional>

namespace Cartulary {

using namespace DocumentJson;

namespace {

/// Deeper than any wording can go: lists in cells in notes.
constexpr int deepest = 32;
/// Of a packed document, and of what it may unpack to: a thousand times what a long policy takes.
constexpr qsizetype mostPacked = 16 << 20;
constexpr quint32 mostUnpacked = 256u << 20;

/// Reads JSON values of which nothing is known. The first thing that is wrong is kept, with its place.
class Reading
{
public:
    Document document(const QJsonObject &root);
    const std::optional<Error> &error() const { return m_error; }

private:
    void wrong(const QString &where)
    {
        if (!m_error)
            m_error = Error{Error::Code::Refused,
                            QCoreApplication::translate("Cartulary::Documents", "this is not a document’s text"),
                            {},
                            where};
    }
    QString text(const QJsonObject &object, QLatin1StringView key, const QString &where);
    bool truth(const QJsonObject &object, QLatin1StringView key, const QString &where);
    int number(const QJsonObject &object, QLatin1StringView key, int least, int most, int otherwise,
               const QString &where);
    QJsonArray array(const QJsonObject &object, QLatin1StringView key, const QString &where);
    template<typename Names>
    int kind(const QJsonObject &object, const Names &names, int otherwise, const QString &where);

    Inline run(const QJsonValue &value, const QString &where);
    Block block(const QJsonValue &value, int depth, const QString &where);
    Origin origin(const QJsonValue &value, const QString &where);

    std::optional<Error> m_error;
    qsizetype m_origins = 0;
};

QString Reading::text(const QJsonObject &object, QLatin1StringView key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        wrong(where + u'.' + key);
    if (!value.toString().isValidUtf16())
        wrong(where + u'.' + key);
    return value.toString();
}

bool Reading::truth(const QJsonObject &object, QLatin1StringView key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        wrong(where + u'.' + key);
    return value.toBool();
}

int Reading::number(const QJsonObject &object, QLatin1StringView key, int least, int most, int otherwise,
                    const QString &where)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return otherwise;
    constexpr int none = std::numeric_limits<int>::min();
    const int read = value.toInt(none);
    if (read < least || read > most) {
        wrong(where + u'.' + key);
        return otherwise;
    }
    return read;
}

QJsonArray Reading::array(const QJsonObject &object, QLatin1StringView key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        wrong(where + u'.' + key);
    return value.toArray();
}

template<typename Names>
int Reading::kind(const QJsonObject &object, const Names &names, int otherwise, const QString &where)
{
    const QString name = text(object, "kind"_L1, where);
    if (name.isEmpty() && otherwise >= 0)
        return otherwise;
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        wrong(where + u".kind"_s);
        return 0;
    }
    return int(found - names.begin());
}

Inline Reading::run(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        wrong(where);
    const QJsonObject object = value.toObject();
    Inline result;
    result.kind = Inline::Kind(kind(object, inlineKinds, 0, where));
    result.text = text(object, "text"_L1, where);
    result.strong = truth(object, "strong"_L1, where);
    result.emphasis = truth(object, "emphasis"_L1, where);
    result.href = text(object, "href"_L1, where);
    result.origin = number(object, "origin"_L1, 0, int(m_origins) - 1, -1, where);
    result.language = text(object, "language"_L1, where);
    return result;
}

Block Reading::block(const QJsonValue &value, int depth, const QString &where)
{
    static const QRegularExpression anchorShape(u"^[a-z0-9-]*$"_s);
    if (!value.isObject() || depth > deepest)
        wrong(where);
    Block result;
    if (m_error)
        return result;
    const QJsonObject object = value.toObject();
    result.kind = Block::Kind(kind(object, blockKinds, -1, where));
    const QJsonArray inlines = array(object, "inlines"_L1, where);
    for (qsizetype i = 0; i < inlines.size() && !m_error; ++i)
        result.inlines.append(run(inlines.at(i), u"%1.inlines[%2]"_s.arg(where).arg(i)));
    const QJsonArray children = array(object, "children"_L1, where);
    for (qsizetype i = 0; i < children.size() && !m_error; ++i)
        result.children.append(block(children.at(i), depth + 1, u"%1.children[%2]"_s.arg(where).arg(i)));
    for (const QJsonValue &width : array(object, "widths"_L1, where)) {
        result.widths.append(width.toInt(-1));
        if (result.widths.last() < 0 || result.widths.last() > 10'000)
            wrong(where + u".widths"_s);
    }
    result.level = number(object, "level"_L1, 1, 6, 0, where);
    result.number = text(object, "number"_L1, where);
    result.anchor = text(object, "anchor"_L1, where);
    if (!anchorShape.match(result.anchor).hasMatch())
        wrong(where + u".anchor"_s);
    result.ordered = truth(object, "ordered"_L1, where);
    result.header = truth(object, "header"_L1, where);
    result.headerRows = number(object, "header_rows"_L1, 0, int(result.children.size()), 0, where);
    if (result.kind == Block::Kind::Heading && result.level == 0)
        wrong(where + u".level"_s);
    return result;
}

Origin Reading::origin(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        wrong(where);
    const QJsonObject object = value.toObject();
    return {text(object, "type"_L1, where), text(object, "id"_L1, where), text(object, "field"_L1, where)};
}

Document Reading::document(const QJsonObject &root)
{
    Document result;
    if (root.value("format"_L1).toInt() != formatVersion)
        wrong(u"format"_s);
    const std::optional<Language> language = languageFromCode(text(root, "language"_L1, {}));
    if (!language)
        wrong(u"language"_s);
    result.language = language.value_or(Language::French);
    result.title = text(root, "title"_L1, {});
    result.subtitle = text(root, "subtitle"_L1, {});
    result.author = text(root, "author"_L1, {});
    result.subject = text(root, "subject"_L1, {});
    const QString date = text(root, "date"_L1, {});
    result.date = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !result.date.isValid())
        wrong(u"date"_s);
    result.versionLine = text(root, "version_line"_L1, {});
    result.contents = truth(root, "contents"_L1, {});
    const QJsonArray origins = array(root, "origins"_L1, {});
    m_origins = origins.size();
    for (qsizetype i = 0; i < origins.size() && !m_error; ++i)
        result.origins.append(origin(origins.at(i), u"origins[%1]"_s.arg(i)));
    const QJsonArray missing = array(root, "missing"_L1, {});
    for (qsizetype i = 0; i < missing.size() && !m_error; ++i) {
        const QString where = u"missing[%1]"_s.arg(i);
        const QJsonObject object = missing.at(i).toObject();
        result.missing.append({origin(object.value("origin"_L1), where), text(object, "label"_L1, where),
                               text(object, "article"_L1, where)});
    }
    const QJsonArray blocks = array(root, "blocks"_L1, {});
    for (qsizetype i = 0; i < blocks.size() && !m_error; ++i)
        result.blocks.append(block(blocks.at(i), 0, u"blocks[%1]"_s.arg(i)));
    return result;
}

} // namespace

Result<Document> documentFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !parsed.isObject())
        return refused(QCoreApplication::translate("Cartulary::Documents", "this is not a document’s text"),
                       QCoreApplication::translate("Cartulary::Documents", "at byte %1").arg(problem.offset));
    Reading reading;
    Document document = reading.document(parsed.object());
    if (reading.error())
        return std::unexpected(*reading.error());
    return document;
}

Result<Document> unpackDocument(const QByteArray &bytes)
{
    // The head says how much comes out; what claims, or is, more than any document is not even tried.
    const bool plausible = bytes.size() > qsizetype(sizeof(quint32)) && bytes.size() <= mostPacked
                        && qFromBigEndian<quint32>(bytes.constData()) <= mostUnpacked;
    const QByteArray json = plausible ? qUncompress(bytes) : QByteArray();
    if (json.isEmpty())
        return refused(QCoreApplication::translate("Cartulary::Documents", "this is not a document’s text"));
    return documentFromJson(json);
}

} // namespace Cartulary
