// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exactpaste.h"

#include "consistency.h"
#include "recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct ExactPaste
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::ExactPaste)
};

/// Fits records from another place into this register.
class Fitting
{
public:
    Fitting(const Register &content, const QHash<QString, QString> &newIds, Language language)
        : m_content(content)
        , m_newIds(newIds)
        , m_language(language)
    {
    }

    /// Leaves out of @p fields what refers to nothing here. False if a field that must not be empty then is.
    bool fit(const RecordType &type, Fields &fields, const QString &recordName)
    {
        bool whole = true;
        for (const Field &field : type.fields) {
            if (field.kind == Field::Kind::Parts) {
                fitParts(field, fields, recordName);
                continue;
            }
            if (!field.isReference() && !field.isTerm())
                continue;
            const Value before = field.get(fields);
            const Value after = fitted(field, before);
            if (after == before)
                continue;
            field.set(fields, after);
            if (m_lost)
                note(field, recordName);
            whole = whole && !(field.required && isEmpty(after));
        }
        return whole;
    }

    QStringList notes() const
    {
        constexpr qsizetype named = 5;
        QStringList result;
        for (const auto &[label, records] : m_losses) {
            QString names = records.first(std::min(named, records.size())).join(u", "_s);
            if (records.size() > named)
                names += u", …"_s;
            result.append(
                ExactPaste::tr("“%1” lost entries that this register does not have, in: %2.").arg(label, names));
        }
        return result;
    }

private:
    void fitParts(const Field &field, Fields &owner, const QString &recordName)
    {
        for (qsizetype i = field.parts.count(owner) - 1; i >= 0; --i) {
            if (!fit(field.parts.type(), field.parts.edit(owner, i), recordName)) {
                field.parts.remove(owner, i);
                note(field, recordName);
            }
        }
    }

    Value fitted(const Field &field, const Value &value)
    {
        m_lost = false;
        if (const auto *id = std::get_if<QString>(&value))
            return id->isEmpty() ? *id : fittedId(field, *id);
        QStringList kept;
        for (const QString &id : std::get<QStringList>(value)) {
            if (const QString fittedTo = fittedId(field, id); !fittedTo.isEmpty())
                kept.append(fittedTo);
        }
        return kept;
    }

    QString fittedId(const Field &field, const QString &id)
    {
        const FindRecord find = [this](const QString &wanted) { return m_content.find(wanted); };
        const Register::Found found = m_content.find(id);
        const bool known = field.isTerm() ? isKnownTerm(field, id, find)
                                          : found.record && found.type->name == field.target;
        if (known)
            return id;
        if (const QString made = m_newIds.value(field.target + u':' + id); field.isReference() && !made.isEmpty())
            return made;
        m_lost = true;
        return {};
    }

    void note(const Field &field, const QString &recordName)
    {
        const QString label = field.label.anyText(m_language);
        for (auto &[known, records] : m_losses) {
            if (known == label) {
                if (!records.contains(recordName))
                    records.append(recordName);
                return;
            }
        }
        m_losses.append({label, {recordName}});
    }

    const Register &m_content;
    const QHash<QString, QString> &m_newIds;
    Language m_language;
    bool m_lost = false;
    QList<std::pair<QString, QStringList>> m_losses;
};

Result<QList<std::shared_ptr<Record>>> readRecords(const QByteArray &json, const RecordType &type, Language language)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QString name = root.value("type"_L1).toString();
    const RecordType *copied = findRecordType(name);
    if (!copied)
        return refused(ExactPaste::tr("What is on the clipboard cannot be read as records"));
    if (copied != &type)
        return refused(ExactPaste::tr("What was copied belongs in “%1”, not in “%2”")
                           .arg(copied->pluralLabel.anyText(language), type.pluralLabel.anyText(language)));
    QList<std::shared_ptr<Record>> records;
    for (const QJsonValue &entry : root.value("records"_L1).toArray()) {
        auto record = recordFromJson(type, entry.toObject(), u"%1[%2]"_s.arg(type.plural).arg(records.size()));
        if (!record)
            return std::unexpected(record.error());
        records.append(*record);
    }
    if (records.isEmpty())
        return refused(ExactPaste::tr("There are no records on the clipboard"));
    return records;
}

} // namespace

Result<PastedRows> pasteExactly(const QByteArray &json, const RecordType &type, const Register &content,
                                Language language)
{
    const auto records = readRecords(json, type, language);
    if (!records)
        return std::unexpected(records.error());
    QHash<QString, QString> newIds;
    for (const auto &record : *records) {
        const QString id = newId();
        newIds.insert(type.name + u':' + record->id, id);
        record->id = id;
    }
    Fitting fitting(content, newIds, language);
    PastedRows result;
    for (const auto &record : *records) {
        const QString name = displayName(type, *record, language);
        if (!fitting.fit(type, *record, name))
            return refused(ExactPaste::tr("“%1” refers to what this register does not have, and cannot go without it")
                               .arg(name.left(80)));
        result.changes.append({&type, nullptr, record});
    }
    result.notes = fitting.notes();
    return result;
}

} // namespace Cartulary
