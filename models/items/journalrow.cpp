// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalrow.h"

#include "localizedtext.h"
#include "recordtype.h"
#include "valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The name in a record as it is stored, without making the record: thousands of rows are wanted at once.
QString storedName(const RecordType *type, const QJsonObject &record, Language language)
{
    for (const auto &key : {u"name"_s, u"title"_s, u"label"_s, u"text"_s}) {
        const QJsonValue value = record.value(key);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        LocalizedText text;
        const QJsonObject texts = value.toObject();
        for (auto it = texts.constBegin(); it != texts.constEnd(); ++it)
            text.setText(it.key(), it.value().toString());
        if (!text.isEmpty())
            return text.anyText(language);
    }
    if (!type)
        return record.value("id"_L1).toString();
    return (type->label.anyText(language) + u' ' + record.value("number"_L1).toString()).trimmed();
}

QString changedFields(const RecordType *type, const QJsonObject &before, const QJsonObject &after, Language language)
{
    if (!type)
        return {};
    QStringList labels;
    for (const Field &field : type->fields) {
        if (before.value(field.name) != after.value(field.name))
            labels.append(field.label.anyText(language));
    }
    return labels.join(u", "_s);
}

void addTexts(const QJsonValue &value, QString &text)
{
    if (value.isString())
        text += value.toString() + u'\n';
    for (const QJsonValue &entry : value.toArray())
        addTexts(entry, text);
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        addTexts(it.value(), text);
}

/// Only what the entry changed: a search for a word finds where it came and went.
QByteArray haystack(const JournalRow &row, const JournalEntry &entry, const QJsonObject &before,
                    const QJsonObject &after)
{
    QString text = QStringList{row.type, row.name, row.what, entry.author, QString()}.join(u'\n');
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) == after.value(key))
            continue;
        addTexts(before.value(key), text);
        addTexts(after.value(key), text);
    }
    return folded(text).toUtf8();
}

} // namespace

JournalRow journalRow(const JournalEntry &entry, Language language)
{
    const RecordType *type = findRecordType(entry.recordType);
    const QJsonObject before = QJsonDocument::fromJson(entry.before).object();
    const QJsonObject after = QJsonDocument::fromJson(entry.after).object();
    JournalRow row;
    row.type = type ? type->label.anyText(language) : entry.recordType;
    row.name = storedName(type, after.isEmpty() ? before : after, language);
    if (entry.before.isEmpty())
        row.what = QCoreApplication::translate("Cartulary::Journal", "created");
    else if (entry.after.isEmpty())
        row.what = QCoreApplication::translate("Cartulary::Journal", "deleted");
    else
        row.what = QCoreApplication::translate("Cartulary::Journal", "changed: %1")
                       .arg(changedFields(type, before, after, language));
    row.haystack = haystack(row, entry, before, after);
    return row;
}

QString journalTimeText(const JournalEntry &entry, Language language)
{
    return localeOf(language).toString(entry.time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace Cartulary
