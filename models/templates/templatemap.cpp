// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatemap.h"

#include "repeatrecords.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Map
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Templates)
};

constexpr int mapVersion = 1;

QJsonObject entryFor(const Blank &blank, const Proposal &proposal)
{
    QJsonObject entry{{u"id"_s, blank.id}, {u"label"_s, blank.label.isEmpty() ? blank.name : blank.label}};
    if (blank.party != Party::None)
        entry.insert(u"party"_s, partyName(blank.party));
    if (!blank.place.heading.isEmpty())
        entry.insert(u"under"_s, blank.place.heading);
    if (blank.filled || proposal.confidence < Proposal::Confidence::Medium)
        entry.insert(u"leave"_s, true);
    else
        entry.insert(u"field"_s, proposal.field);
    return entry;
}

class MapReader
{
public:
    MapReader(const Scan &scan, RegisterValues &values)
        : m_scan(scan)
        , m_values(values)
    {
    }

    Result<TemplateMap> read(const QJsonObject &root);

private:
    Result<void> readBlank(const QJsonObject &entry, const QString &where);
    Result<void> readChoice(const QJsonObject &entry, const QString &where);
    Result<void> readRepeat(const QJsonObject &entry, const QString &where);
    Result<void> checkField(const Blank &blank, const QString &field, const QString &where);

    const Scan &m_scan;
    RegisterValues &m_values;
    TemplateMap m_map;
};

Result<void> MapReader::checkField(const Blank &blank, const QString &field, const QString &where)
{
    if (blank.repeat >= 0) {
        const QVariantList records = RepeatRecords(m_scan, {}, m_values).samples(blank.repeat);
        const bool listed = !m_scan.repeats.at(blank.repeat).list.isEmpty();
        if (records.isEmpty() ? listed : m_values.valueIn(records.first(), field).state != PrintedValue::State::Unknown)
            return {};
    }
    if (m_values.knows(field))
        return {};
    return refused(Map::tr("there is no field “%1” in the register: take one that “template inspect” proposes, or give "
                           "a “text”")
                       .arg(field),
                   where);
}

Result<void> MapReader::readBlank(const QJsonObject &entry, const QString &where)
{
    const QString id = entry.value("id"_L1).toString();
    const auto blank = std::ranges::find(m_scan.blanks, id, &Blank::id);
    if (blank == m_scan.blanks.end())
        return refused(Map::tr("the template has no blank “%1”").arg(id), where);
    if (m_map.blanks.contains(id))
        return refused(Map::tr("the blank “%1” is decided twice").arg(id), where);
    const bool leave = entry.value("leave"_L1).toBool();
    const QJsonValue field = entry.value("field"_L1), text = entry.value("text"_L1);
    if (int(leave) + int(field.isString()) + int(text.isString()) != 1)
        return refused(Map::tr("the blank “%1” needs one of “field”, “text” and “leave”").arg(id), where);
    if (field.isString()) {
        if (const Result<void> known = checkField(*blank, field.toString(), where); !known)
            return known;
        m_map.blanks.insert(id, {Decision::Kind::Field, field.toString()});
    } else if (text.isString()) {
        m_map.blanks.insert(id, {Decision::Kind::Text, text.toString()});
    } else {
        m_map.blanks.insert(id, {Decision::Kind::Leave, {}});
    }
    return {};
}

Result<void> MapReader::readChoice(const QJsonObject &entry, const QString &where)
{
    const QString id = entry.value("id"_L1).toString();
    if (std::ranges::find(m_scan.choices, id, &Choice::id) == m_scan.choices.end())
        return refused(Map::tr("the template has no box “%1”").arg(id), where);
    if (!entry.value("checked"_L1).isBool())
        return refused(Map::tr("the box “%1” needs “checked”: true or false").arg(id), where);
    m_map.choices.insert(id, entry.value("checked"_L1).toBool());
    return {};
}

Result<void> MapReader::readRepeat(const QJsonObject &entry, const QString &where)
{
    const QString id = entry.value("id"_L1).toString();
    const auto repeat = std::ranges::find(m_scan.repeats, id, &Repeat::id);
    if (repeat == m_scan.repeats.end())
        return refused(Map::tr("the template has no loop, table or condition “%1”").arg(id), where);
    RepeatDecision decision;
    if (entry.value("propose"_L1).toBool()) {
        decision.kind = RepeatDecision::Kind::Propose;
    } else if (entry.value("leave"_L1).toBool()) {
        decision.kind = RepeatDecision::Kind::Leave;
    } else if (const QJsonValue keep = entry.value("keep"_L1); keep.isBool()) {
        decision.kind = keep.toBool() ? RepeatDecision::Kind::Keep : RepeatDecision::Kind::Drop;
    } else if (const QJsonValue list = entry.value("list"_L1); list.isString()) {
        decision.kind = RepeatDecision::Kind::List;
        decision.list = list.toString();
        if (!listNamed(decision.list))
            return refused(Map::tr("there is no list “%1” to repeat").arg(decision.list), where);
    } else {
        return refused(Map::tr("“%1” needs one of “list”, “keep”, “leave” and “propose”").arg(id), where);
    }
    m_map.repeats.insert(id, decision);
    return {};
}

Result<TemplateMap> MapReader::read(const QJsonObject &root)
{
    if (root.value("version"_L1).toInt() != mapVersion)
        return refused(Map::tr("this is no map that this program reads: “version” must be %1").arg(mapVersion));
    const auto each = [&root](QLatin1StringView key, auto reading) -> Result<void> {
        const QJsonValue list = root.value(key);
        if (!list.isUndefined() && !list.isArray())
            return refused(Map::tr("“%1” must be a list").arg(key), key);
        const QJsonArray entries = list.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString where = u"%1[%2]"_s.arg(key).arg(i);
            if (const Result<void> done = reading(entries.at(i).toObject(), where); !done)
                return done;
        }
        return {};
    };
    Result<void> done = each("blanks"_L1, [this](const auto &e, const auto &w) { return readBlank(e, w); });
    if (done)
        done = each("choices"_L1, [this](const auto &e, const auto &w) { return readChoice(e, w); });
    if (done)
        done = each("repeats"_L1, [this](const auto &e, const auto &w) { return readRepeat(e, w); });
    if (!done)
        return std::unexpected(done.error());
    return std::move(m_map);
}

} // namespace

QByteArray writeMap(const Scan &scan, const QList<Proposal> &proposals, const QString &fileName,
                    const QByteArray &sha256)
{
    QJsonArray blanks, choices, repeats;
    for (qsizetype i = 0; i < scan.blanks.size(); ++i)
        blanks.append(entryFor(scan.blanks.at(i), proposals.at(i)));
    for (const Choice &choice : scan.choices)
        choices.append(QJsonObject{{u"id"_s, choice.id},
                                   {u"asks"_s, choice.question},
                                   {u"label"_s, choice.label},
                                   {u"checked"_s, choice.checked}});
    for (const Repeat &repeat : scan.repeats) {
        QJsonObject entry{{u"id"_s, repeat.id}, {u"words"_s, repeat.words}};
        // Whether a condition holds, or what a loop in a loop goes over, each record says.
        const bool nested = repeat.parent >= 0 && scan.repeats.at(repeat.parent).kind == Repeat::Kind::Loop;
        if (repeat.list.isEmpty() || nested)
            entry.insert(u"propose"_s, true);
        else
            entry.insert(u"list"_s, repeat.list);
        repeats.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"version"_s, mapVersion},
                                     {u"template"_s, fileName},
                                     {u"sha256"_s, QString::fromLatin1(sha256)},
                                     {u"blanks"_s, blanks},
                                     {u"choices"_s, choices},
                                     {u"repeats"_s, repeats}})
        .toJson();
}

Result<TemplateMap> readMap(const QByteArray &json, const Scan &scan, RegisterValues &values)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refused(Map::tr("the map is no JSON object"), Map::tr("byte %1").arg(error.offset));
    return MapReader(scan, values).read(document.object());
}

} // namespace Cartulary
