// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starters.h"

#include "registerjson.h"
#include "retention.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// resources/starters/starters.json.
struct Index
{
    QList<Starter> starters;
    QStringList lawOf; ///< the countries whose law the retention rules name
};

LocalizedText textFrom(const QJsonValue &json)
{
    return {json[u"fr"_s].toString(), json[u"en"_s].toString()};
}

QStringList listFrom(const QJsonValue &json)
{
    return json.toVariant().toStringList();
}

Index readIndex()
{
    Index index;
    QFile file(u":/cartulary/starters/starters.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return index;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    index.lawOf = listFrom(root[u"law_of"_s]);
    for (const QJsonValue &entry : root[u"starters"_s].toArray())
        index.starters.append({entry[u"id"_s].toString(), textFrom(entry[u"title"_s]),
                               textFrom(entry[u"description"_s]), listFrom(entry[u"roles"_s])});
    return index;
}

const Index &theIndex()
{
    static const Index index = readIndex();
    return index;
}

Result<Register> readRecords(const QString &name)
{
    QFile file(u":/cartulary/starters/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file.errorString(), file.fileName());
    return readRegisterJson(file);
}

void putAll(Register &into, const Register &records)
{
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : records.records(*type))
            into.put(*type, record);
    }
}

/// The chosen activities' own records, and of the shared ones those that they refer to, by the ids of the files.
Result<Register> chosenRecords(const QStringList &ids)
{
    const Result<Register> shared = readRecords(u"shared"_s);
    if (!shared)
        return shared;
    Register own;
    for (const QString &id : ids) {
        if (!std::ranges::contains(starters(), id, &Starter::id))
            return refused(
                QCoreApplication::translate("Cartulary::Starters", "there is no ready activity called “%1”").arg(id));
        const Result<Register> records = readRecords(id);
        if (!records)
            return records;
        putAll(own, *records);
    }
    // What only a shared record refers to is not asked for: the customers who have an identity do not come along with
    // a visitor's.
    QSet<QString> asked;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : own.records(*type))
            visitReferences(*type, *record,
                            [&](const QString &, const Field &, const QString &target) { asked.insert(target); });
    }
    Register all;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : shared->records(*type)) {
            if (asked.contains(record->id))
                all.put(*type, record);
        }
    }
    putAll(all, own);
    return all;
}

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

/// Whether both records are called the same in a language in which both have a name; without names, whether they say
/// the same.
bool isSame(const RecordType &type, const Record &one, const Record &other)
{
    const Field *field = type.field(u"name"_s);
    if (!field) {
        const std::shared_ptr<Record> copy = type.copy(one);
        copy->id = other.id;
        return type.equal(*copy, other);
    }
    const Value mine = field->get(one);
    const Value theirs = field->get(other);
    const auto *texts = std::get_if<LocalizedText>(&mine);
    if (!texts)
        return foldedName(std::get<QString>(mine)) == foldedName(std::get<QString>(theirs));
    return std::ranges::any_of(texts->texts(), [&](const auto &text) {
        return foldedName(text.second) == foldedName(std::get<LocalizedText>(theirs).text(text.first));
    });
}

/// The new id of each of @p records, or the id of the one that @p present has in its place.
QHash<QString, QString> placesFor(const Register &records, const Register &present)
{
    QHash<QString, QString> places;
    for (const RecordType *type : recordTypes()) {
        const QList<RecordPointer> &there = present.records(*type);
        for (const RecordPointer &record : records.records(*type)) {
            const auto same = std::ranges::find_if(
                there, [&](const RecordPointer &other) { return isSame(*type, *record, *other); });
            places.insert(record->id, same == there.cend() ? newId() : (*same)->id);
        }
    }
    return places;
}

/// Has every reference in @p owner lead to its target's new place; one to what was not chosen is dropped.
void rewire(const RecordType &type, Fields &owner, const QHash<QString, QString> &places)
{
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::Reference) {
            field.set(owner, places.value(std::get<QString>(field.get(owner))));
        } else if (field.kind == Field::Kind::References) {
            QStringList targets;
            const Value value = field.get(owner);
            for (const QString &target : std::get<QStringList>(value)) {
                if (const auto place = places.constFind(target); place != places.cend())
                    targets.append(*place);
            }
            field.set(owner, targets);
        }
        for (qsizetype i = 0; field.kind == Field::Kind::Parts && i < field.parts.count(owner); ++i)
            rewire(field.parts.type(), field.parts.edit(owner, i), places);
    }
}

/// Leaves of @p rule what holds whatever the law: the phases that go by a criterion.
void withoutLaw(RetentionRule &rule)
{
    rule.lawReference.clear();
    rule.reason = {};
    rule.note = {};
    rule.phases.removeIf(
        [](const RetentionPhase &phase) { return phase.period.qualifier != Period::Qualifier::Criterion; });
}

} // namespace

const QList<Starter> &starters()
{
    return theIndex().starters;
}

Result<Register> starterRecords(const QStringList &ids, const Register &present, const QString &country)
{
    const Result<Register> chosen = chosenRecords(ids);
    if (!chosen)
        return chosen;
    const QHash<QString, QString> places = placesFor(*chosen, present);
    const bool sameLaw = theIndex().lawOf.contains(country);
    Register records;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : chosen->records(*type)) {
            const QString id = places.value(record->id);
            if (present.contains(id))
                continue;
            const std::shared_ptr<Record> copy = type->copy(*record);
            copy->id = id;
            rewire(*type, *copy, places);
            if (auto *rule = dynamic_cast<RetentionRule *>(copy.get());
                rule && !sameLaw && !rule->lawReference.isEmpty())
                withoutLaw(*rule);
            records.put(*type, copy);
        }
    }
    return records;
}

} // namespace Cartulary
