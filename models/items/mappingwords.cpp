// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingwords.h"

#include "templatefields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::MappingWords)
};

QString listInWords(const QString &list, Language language)
{
    for (const TemplateField &known : templateLists(language)) {
        if (known.path == list)
            return known.words;
    }
    return list;
}

QString decisionInWords(const QJsonObject &entry, Language language)
{
    if (entry.value("leave"_L1).toBool())
        return MappingWords::tr("stays as it is");
    if (const QJsonValue ticked = entry.value("checked"_L1); ticked.isBool())
        return ticked.toBool() ? MappingWords::tr("ticked") : MappingWords::tr("not ticked");
    if (const QJsonValue kept = entry.value("keep"_L1); kept.isBool())
        return kept.toBool() ? MappingWords::tr("kept") : MappingWords::tr("taken out");
    if (const QJsonValue list = entry.value("list"_L1); list.isString())
        return listInWords(list.toString(), language);
    if (const QJsonValue field = entry.value("field"_L1); field.isString())
        return templateFieldInWords(field.toString(), language);
    return MappingWords::tr("“%1”").arg(entry.value("text"_L1).toString().simplified());
}

/// A line for each decision in @p mapping, in the order of the template.
QStringList decisionsIn(const QString &mapping, Language language)
{
    const QJsonObject root = QJsonDocument::fromJson(mapping.toUtf8()).object();
    QStringList lines;
    for (const auto &list : {"repeats"_L1, "blanks"_L1, "choices"_L1}) {
        for (const QJsonValue &value : root.value(list).toArray()) {
            const QJsonObject entry = value.toObject();
            const QString label = entry.value("label"_L1).toString();
            lines.append(MappingWords::tr("%1: %2").arg(label.isEmpty() ? entry.value("id"_L1).toString() : label,
                                                        decisionInWords(entry, language)));
        }
    }
    return lines;
}

/// The lines of @p lines that @p others does not have.
QString without(QStringList lines, const QStringList &others)
{
    for (const QString &other : others)
        lines.removeOne(other);
    return lines.join(u'\n');
}

} // namespace

std::pair<QString, QString> mappingsInWords(const QString &before, const QString &after, Language language)
{
    const QStringList was = decisionsIn(before, language), is = decisionsIn(after, language);
    return {without(was, is), without(is, was)};
}

} // namespace Cartulary
