// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposer.h"

#include "labelwords.h"
#include "phrases.h"
#include "recordtype.h"
#include "repeatrecords.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

/// What the blank asks of a record: its name without that of the record, or the words that name it.
QString Proposer::nameInLoop(const Blank &blank, const Repeat &repeat) const
{
    if (!repeat.variable.isEmpty() && blank.name.startsWith(repeat.variable + u'.'))
        return blank.name.sliced(repeat.variable.size() + 1);
    return blank.name;
}

/// The field of this very name that the records of the loop have; "." for the record itself.
Proposal Proposer::ownField(const Blank &blank, int repeat)
{
    if (!m_values || blank.name.isEmpty() || m_scan.repeats.at(repeat).kind != Repeat::Kind::Loop)
        return {};
    if (!m_samples.contains(repeat))
        m_samples.insert(repeat, RepeatRecords(m_scan, {}, *m_values).samples(repeat).value(0));
    const QVariant &record = m_samples[repeat];
    const QString name = nameInLoop(blank, m_scan.repeats.at(repeat));
    const bool itself = name == m_scan.repeats.at(repeat).variable || name == "."_L1 || name == "this"_L1;
    const QString path = itself ? u"."_s : name;
    if (!record.isValid() || m_values->valueIn(record, path).state == PrintedValue::State::Unknown)
        return {};
    return {path, Confidence::High, blank.name};
}

/// The column that the blank's name or label stands for; in @p words the one that does.
const ListColumn *Proposer::columnOf(const Blank &blank, const Repeat &repeat, const RecordList &list,
                                     QString &words) const
{
    const QString name = nameInLoop(blank, repeat);
    // Under a heading of a table, the heading names the column better than the cell; elsewhere a name is believed.
    const bool headed = repeat.scope == "row"_L1 || name.isEmpty();
    for (const QString &label : headed ? QStringList{blank.label, name} : QStringList{name}) {
        words = label;
        if (const ListColumn *column = columnHeaded(list, label))
            return column;
    }
    return nullptr;
}

/// The columns that the blanks of @p repeat name and that no other could stand for.
const QSet<QString> &Proposer::plainColumns(int repeat)
{
    if (m_columns.isEmpty()) {
        for (const Blank &blank : m_scan.blanks) {
            const Repeat *own = blank.repeat < 0 ? nullptr : &m_scan.repeats.at(blank.repeat);
            const RecordList *records = own ? listNamed(own->list) : nullptr;
            if (!records)
                continue;
            QString words;
            const ListColumn *column = columnOf(blank, *own, *records, words);
            if (column && !columnBeside(*records, *column, words))
                m_columns[blank.repeat].insert(column->path);
        }
    }
    return m_columns[repeat];
}

Proposal Proposer::columnFor(const Blank &blank, int repeatIndex)
{
    const Repeat &repeat = m_scan.repeats.at(repeatIndex);
    const RecordList *list = listNamed(repeat.list);
    if (!list)
        return ownField(blank, repeatIndex);
    if (blank.column >= 0) {
        const QString path = repeat.columns.value(blank.column);
        return path.isEmpty() ? Proposal() : Proposal{path, Confidence::High, blank.label};
    }
    const QString name = nameInLoop(blank, repeat);
    if ((!repeat.variable.isEmpty() && name == repeat.variable) || name == "."_L1 || name == "this"_L1)
        return {u"name"_s, Confidence::High, name};
    QString words;
    const ListColumn *column = columnOf(blank, repeat, *list, words);
    if (column && plainColumns(repeatIndex).contains(column->path)) {
        if (const ListColumn *beside = columnBeside(*list, *column, words))
            column = beside;
    }
    const RecordType *type = findRecordType(list->type);
    const QString fieldName = labelWords(name).join(u'_');
    // A field's own name, unless the column has more to say in its place.
    if (type && type->field(fieldName) && !(column && column->path.contains(fieldName)))
        return {fieldName, Confidence::High, name};
    if (!column)
        return ownField(blank, repeatIndex);
    return {column->path, words == blank.label || column->path == fieldName ? Confidence::High : Confidence::Medium,
            words};
}

/// Of the record that a form has a place of its own for: the path leads to it by its number.
Proposal Proposer::entryFor(const Blank &blank) const
{
    const RecordList *list = listNamed(blank.list);
    for (const QString &label : {blank.name, blank.label}) {
        const NumberedOther numbered = numberedOther(label);
        const bool alone = numbered.number > 0 && saysNothing(numbered.rest);
        const QString asked = numbered.number > 0 ? numbered.rest.join(u' ') : label;
        const ListColumn *column = !list || label.isEmpty() ? nullptr
                                 : alone                    ? &list->columns.first()
                                                            : columnHeaded(*list, asked);
        if (!column)
            continue;
        QStringList paths;
        for (const QString &path : column->path.split(u'|'))
            paths.append(u"%1.%2.%3"_s.arg(list->list).arg(blank.entry).arg(path));
        return {paths.join(u'|'), Confidence::High, label};
    }
    return {};
}

} // namespace Cartulary
