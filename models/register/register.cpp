// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"

#include "organisation.h"

#include <QUuid>

#include <algorithm>

namespace Cartulary {

const QList<RecordPointer> &Register::records(const RecordType &type) const
{
    static const QList<RecordPointer> none;
    const auto found = m_records.constFind(&type);
    return found == m_records.cend() ? none : *found;
}

Register::Found Register::find(const QString &id) const
{
    const auto place = m_index.constFind(id);
    if (place == m_index.cend())
        return {};
    return {place->type, m_records.value(place->type).at(place->index)};
}

void Register::put(const RecordType &type, RecordPointer record)
{
    QList<RecordPointer> &list = m_records[&type];
    const auto place = m_index.constFind(record->id);
    if (place != m_index.cend()) {
        Q_ASSERT(place->type == &type);
        list[place->index] = std::move(record);
        return;
    }
    m_index.insert(record->id, {&type, list.size()});
    list.append(std::move(record));
}

void Register::remove(const QString &id)
{
    const auto place = m_index.constFind(id);
    if (place == m_index.cend())
        return;
    QList<RecordPointer> &list = m_records[place->type];
    const qsizetype gap = place->index;
    list.removeAt(gap);
    m_index.erase(place);
    for (qsizetype i = gap; i < list.size(); ++i)
        m_index[list.at(i)->id].index = i;
}

QList<Usage> Register::usages(const QString &id) const
{
    QList<Usage> result;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : records(*type)) {
            visitReferences(*type, *record, [&](const QString &path, const Field &, const QString &target) {
                if (target == id)
                    result.append({type, record->id, path});
            });
        }
    }
    return result;
}

namespace {

void visitIn(const RecordType &type, const Fields &fields, const QString &prefix,
             const std::function<void(const QString &, const Field &, const QString &)> &visit)
{
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::Reference) {
            const Value value = field.get(fields);
            if (const QString &id = std::get<QString>(value); !id.isEmpty())
                visit(prefix + field.name, field, id);
        } else if (field.kind == Field::Kind::References) {
            const Value value = field.get(fields);
            for (const QString &id : std::get<QStringList>(value))
                visit(prefix + field.name, field, id);
        } else if (field.kind == Field::Kind::Parts) {
            for (qsizetype i = 0; i < field.parts.count(fields); ++i)
                visitIn(field.parts.type(), field.parts.at(fields, i),
                        QStringLiteral("%1%2.%3.").arg(prefix, field.name).arg(i), visit);
        }
    }
}

} // namespace

void visitReferences(const RecordType &type, const Fields &record,
                     const std::function<void(const QString &, const Field &, const QString &)> &visit)
{
    visitIn(type, record, {}, visit);
}

QString displayName(const RecordType &type, const Record &record, Language language)
{
    for (const auto &candidate :
         {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("label"), QStringLiteral("text")}) {
        const Field *field = type.field(candidate);
        if (!field || field->kind == Field::Kind::Parts)
            continue;
        const Value value = field->get(record);
        if (const auto *localized = std::get_if<LocalizedText>(&value); localized && !localized->isEmpty())
            return localized->anyText(language);
        if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
            return *text;
    }
    const Field *number = type.field(QStringLiteral("number"));
    const QString words = number ? std::get<QString>(number->get(record)) : QString();
    return (type.label.anyText(language) + QLatin1Char(' ') + words).trimmed();
}

QString homeCountry(const Register &content)
{
    const auto organisation = content.first<Organisation>();
    return organisation ? organisation->address.country : QString();
}

bool isValidId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::ranges::all_of(id, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-');
    });
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace Cartulary
