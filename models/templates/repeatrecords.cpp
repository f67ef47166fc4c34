// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeatrecords.h"

#include "delimited.h"

namespace Cartulary {

/// What @p path, in the words of the template, is called in the @p record of @p loop; @p called is the list that the
/// words name.
namespace {

/// Of the loops around one, so many may have what it goes over: no template has more in each other.
constexpr qsizetype mostAround = 8;

} // namespace

QString RepeatRecords::fieldFor(const Repeat &loop, const QVariant &record, const QString &path,
                                const RecordList *called) const
{
    if (const QString field = called ? m_values.listFieldOf(record, called->type) : QString(); !field.isEmpty())
        return field;
    const RecordList *list = listNamed(loop.list);
    const ListColumn *column = list ? columnHeaded(*list, path) : nullptr;
    const QString field = column ? column->path.section(u'|', 0, 0).section(u'.', 0, 0) : QString();
    return !field.isEmpty() && m_values.isListIn(record, field) ? field : QString();
}

std::optional<std::pair<int, QString>> RepeatRecords::nestedIn(int index, const RecordOf &recordOf) const
{
    const Repeat &repeat = m_scan.repeats.at(index);
    if (repeat.kind != Repeat::Kind::Loop)
        return {};
    const QString list = loopCommand(repeat.words).list;
    const RecordList *called = listNamed(repeat.list);
    qsizetype around = 0;
    for (int loop = repeat.parent; loop >= 0 && around < mostAround; loop = m_scan.repeats.at(loop).parent, ++around) {
        const QString &variable = m_scan.repeats.at(loop).variable;
        const bool named = !variable.isEmpty() && list.startsWith(variable + u'.');
        if ((m_isCarriedOut && !m_isCarriedOut(loop)) || (!variable.isEmpty() && !named))
            continue;
        const QString path = named ? list.sliced(variable.size() + 1) : list;
        const QVariant record = recordOf(loop);
        if (record.isValid() ? m_values.isListIn(record, path) : named)
            return std::pair(loop, path);
        if (const QString field = fieldFor(m_scan.repeats.at(loop), record, path, called); !field.isEmpty())
            return std::pair(loop, field);
    }
    return {};
}

QVariantList RepeatRecords::records(int index, const RecordOf &recordOf) const
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const RepeatDecision decision = m_map.repeats.value(repeat.id);
    if (!decision.list.isEmpty())
        return m_values.records(decision.list);
    if (const auto nested = nestedIn(index, recordOf))
        return m_values.recordsIn(recordOf(nested->first), nested->second);
    return repeat.list.isEmpty() ? QVariantList() : m_values.records(repeat.list);
}

QVariantList RepeatRecords::samples(int index) const
{
    QList<int> inward;
    for (int loop = index; loop >= 0 && inward.size() <= mostAround; loop = m_scan.repeats.at(loop).parent)
        inward.prepend(loop);
    QHash<int, QVariantList> found;
    for (const int loop : std::as_const(inward))
        found.insert(loop, records(loop, [&found](int around) { return found.value(around).value(0); }));
    return found.value(index);
}

} // namespace Cartulary
