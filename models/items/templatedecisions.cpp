// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatedecisions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int mapVersion = 1;

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &entry : list.toArray())
        texts.append(entry.toString());
    return texts;
}

std::optional<Decision> decisionIn(const QJsonObject &entry)
{
    if (entry.value("leave"_L1).toBool())
        return Decision{Decision::Kind::Leave, {}};
    if (const QJsonValue field = entry.value("field"_L1); field.isString())
        return Decision{Decision::Kind::Field, field.toString()};
    if (const QJsonValue text = entry.value("text"_L1); text.isString())
        return Decision{Decision::Kind::Text, text.toString()};
    return {};
}

std::optional<RepeatDecision> repeatDecisionIn(const QJsonObject &entry)
{
    if (entry.value("leave"_L1).toBool())
        return RepeatDecision{RepeatDecision::Kind::Leave, {}};
    if (const QJsonValue keep = entry.value("keep"_L1); keep.isBool())
        return RepeatDecision{keep.toBool() ? RepeatDecision::Kind::Keep : RepeatDecision::Kind::Drop, {}};
    if (const QJsonValue list = entry.value("list"_L1); list.isString())
        return RepeatDecision{RepeatDecision::Kind::List, list.toString()};
    return {};
}

QJsonObject entryFor(const Scan &scan, TemplateItem item)
{
    QJsonObject entry{{u"id"_s, itemId(scan, item)}, {u"label"_s, itemLabel(scan, item)}};
    const FlowPlace place = itemPlace(scan, item);
    if (!place.heading.isEmpty())
        entry.insert(u"under"_s, place.heading);
    return entry;
}

void insert(QJsonObject &entry, const Decision &decision)
{
    if (decision.kind == Decision::Kind::Leave)
        entry.insert(u"leave"_s, true);
    else
        entry.insert(decision.kind == Decision::Kind::Field ? u"field"_s : u"text"_s, decision.value);
}

void insert(QJsonObject &entry, const RepeatDecision &decision)
{
    if (decision.kind == RepeatDecision::Kind::List)
        entry.insert(u"list"_s, decision.list);
    else if (decision.kind == RepeatDecision::Kind::Leave)
        entry.insert(u"leave"_s, true);
    else
        entry.insert(u"keep"_s, decision.kind == RepeatDecision::Kind::Keep);
}

/// How an item is known again, from the most that can be asked to the least.
enum class Likeness { Everything, Surroundings, Section, Id, Count };

QString likenessKey(const Scan &scan, TemplateItem item, Likeness likeness)
{
    const FlowPlace place = itemPlace(scan, item);
    QStringList key{QString::number(int(item.kind)), itemLabel(scan, item)};
    QString around;
    if (item.kind == TemplateItem::Kind::Blank) {
        const Blank &blank = scan.blanks.at(item.index);
        // A name within delimiters stays when the words around it change.
        if (!blank.name.isEmpty())
            key.last() = blank.name;
        if (likeness != Likeness::Id)
            key.append(partyName(blank.party));
        around = blank.before.simplified() + u'\n' + blank.after.simplified();
    }
    switch (likeness) {
    case Likeness::Everything:
        return (key << place.heading << around << itemId(scan, item)).join(u'\v');
    case Likeness::Surroundings:
        return (key << around).join(u'\v');
    case Likeness::Section:
        return (key << place.heading).join(u'\v');
    case Likeness::Id:
    case Likeness::Count:
        break;
    }
    return (key << itemId(scan, item)).join(u'\v');
}

/// For each item of @p fresh, by place in its list, the item of @p old that it was; none for what is new.
QList<std::optional<TemplateItem>> counterparts(const Scan &old, const QList<TemplateItem> &oldItems, const Scan &fresh,
                                                const QList<TemplateItem> &items)
{
    QList<std::optional<TemplateItem>> found(items.size());
    QSet<qsizetype> claimed;
    for (int likeness = 0; likeness < int(Likeness::Count); ++likeness) {
        QMultiHash<QString, qsizetype> waiting;
        for (qsizetype i = oldItems.size() - 1; i >= 0; --i) {
            if (!claimed.contains(i))
                waiting.insert(likenessKey(old, oldItems.at(i), Likeness(likeness)), i);
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (found.at(i))
                continue;
            const auto match = waiting.find(likenessKey(fresh, items.at(i), Likeness(likeness)));
            if (match == waiting.end())
                continue;
            found[i] = oldItems.at(*match); // the last inserted, which is the first in the text
            claimed.insert(*match);
            waiting.erase(match);
        }
    }
    return found;
}

bool isAtTheSamePlace(const FlowPlace &one, const FlowPlace &other)
{
    return one.area == other.area && one.heading == other.heading && one.row == other.row && one.column == other.column
        && (one.table > 0) == (other.table > 0);
}

} // namespace

TemplateDecisions::TemplateDecisions(const QString &mapping)
{
    const QJsonObject root = QJsonDocument::fromJson(mapping.toUtf8()).object();
    if (root.value("version"_L1).toInt() != mapVersion)
        return;
    for (const QJsonValue &value : root.value("blanks"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        if (const std::optional<Decision> decision = decisionIn(entry))
            m_map.blanks.insert(entry.value("id"_L1).toString(), *decision);
    }
    for (const QJsonValue &value : root.value("choices"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry.value("checked"_L1).isBool())
            m_map.choices.insert(entry.value("id"_L1).toString(), entry.value("checked"_L1).toBool());
    }
    for (const QJsonValue &value : root.value("repeats"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        if (const std::optional<RepeatDecision> decision = repeatDecisionIn(entry))
            m_map.repeats.insert(entry.value("id"_L1).toString(), *decision);
    }
    readCarried(root.value("carried_over"_L1).toObject());
}

void TemplateDecisions::readCarried(const QJsonObject &carried)
{
    m_carried = {carried.value("taken"_L1).toInteger(), textsOf(carried.value("moved"_L1)),
                 textsOf(carried.value("new"_L1)), textsOf(carried.value("gone"_L1))};
}

TemplateMap TemplateDecisions::mapFor(const Scan &scan) const
{
    TemplateMap map;
    for (const TemplateItem item : templateItems(scan)) {
        const QString id = itemId(scan, item);
        if (item.kind == TemplateItem::Kind::Blank && m_map.blanks.contains(id))
            map.blanks.insert(id, m_map.blanks.value(id));
        else if (item.kind == TemplateItem::Kind::Choice && m_map.choices.contains(id))
            map.choices.insert(id, m_map.choices.value(id));
        else if (item.kind == TemplateItem::Kind::Repeat && m_map.repeats.contains(id))
            map.repeats.insert(id, m_map.repeats.value(id));
    }
    return map;
}

std::optional<bool> TemplateDecisions::choice(const QString &id) const
{
    const auto found = m_map.choices.constFind(id);
    return found == m_map.choices.cend() ? std::nullopt : std::optional(*found);
}

void TemplateDecisions::setBlank(const QString &id, const Decision &decision)
{
    if (decision.kind == Decision::Kind::Propose)
        m_map.blanks.remove(id);
    else
        m_map.blanks.insert(id, decision);
}

void TemplateDecisions::setChoice(const QString &id, std::optional<bool> ticked)
{
    if (ticked)
        m_map.choices.insert(id, *ticked);
    else
        m_map.choices.remove(id);
}

void TemplateDecisions::setRepeat(const QString &id, const RepeatDecision &decision)
{
    if (decision.kind == RepeatDecision::Kind::Propose)
        m_map.repeats.remove(id);
    else
        m_map.repeats.insert(id, decision);
}

bool TemplateDecisions::isDecided(const Scan &scan, TemplateItem item) const
{
    const QString id = itemId(scan, item);
    switch (item.kind) {
    case TemplateItem::Kind::Blank:
        return m_map.blanks.contains(id);
    case TemplateItem::Kind::Choice:
        return m_map.choices.contains(id);
    case TemplateItem::Kind::Repeat:
        break;
    }
    return m_map.repeats.contains(id);
}

TemplateDecisions TemplateDecisions::carriedTo(const Scan &old, const Scan &fresh) const
{
    TemplateDecisions carried;
    const QList<TemplateItem> oldItems = templateItems(old), items = templateItems(fresh);
    const auto known = counterparts(old, oldItems, fresh, items);
    QStringList kept;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const TemplateItem item = items.at(i);
        const QString id = itemId(fresh, item);
        if (!known.at(i)) {
            carried.m_carried.fresh.append(id);
            continue;
        }
        if (!isDecided(old, *known.at(i)))
            continue;
        const QString oldId = itemId(old, *known.at(i));
        kept.append(QString::number(int(item.kind)) + oldId);
        if (item.kind == TemplateItem::Kind::Blank)
            carried.m_map.blanks.insert(id, m_map.blanks.value(oldId));
        else if (item.kind == TemplateItem::Kind::Choice)
            carried.m_map.choices.insert(id, m_map.choices.value(oldId));
        else
            carried.m_map.repeats.insert(id, m_map.repeats.value(oldId));
        ++carried.m_carried.taken;
        if (!isAtTheSamePlace(itemPlace(old, *known.at(i)), itemPlace(fresh, item)))
            carried.m_carried.moved.append(id);
    }
    for (const TemplateItem item : oldItems) {
        if (isDecided(old, item) && !kept.contains(QString::number(int(item.kind)) + itemId(old, item)))
            carried.m_carried.gone.append(itemLabel(old, item));
    }
    return carried;
}

QString TemplateDecisions::toMapping(const Scan &scan) const
{
    QJsonArray blanks, choices, repeats;
    for (const TemplateItem item : templateItems(scan)) {
        if (!isDecided(scan, item))
            continue;
        QJsonObject entry = entryFor(scan, item);
        const QString id = itemId(scan, item);
        if (item.kind == TemplateItem::Kind::Blank) {
            insert(entry, m_map.blanks.value(id));
            blanks.append(entry);
        } else if (item.kind == TemplateItem::Kind::Choice) {
            entry.insert(u"checked"_s, m_map.choices.value(id));
            choices.append(entry);
        } else {
            insert(entry, m_map.repeats.value(id));
            repeats.append(entry);
        }
    }
    QJsonObject root{
        {u"version"_s, mapVersion}, {u"blanks"_s, blanks}, {u"choices"_s, choices}, {u"repeats"_s, repeats}};
    if (m_carried != CarriedOver())
        root.insert(u"carried_over"_s, QJsonObject{{u"taken"_s, m_carried.taken},
                                                   {u"moved"_s, QJsonArray::fromStringList(m_carried.moved)},
                                                   {u"new"_s, QJsonArray::fromStringList(m_carried.fresh)},
                                                   {u"gone"_s, QJsonArray::fromStringList(m_carried.gone)}});
    return QString::fromUtf8(QJsonDocument(root).toJson());
}

} // namespace Cartulary
