// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"

#include "folded.h"
#include "labelwords.h"
#include "phrases.h"
#include "proposer.h"
#include "recordtype.h"
#include "repeatrecords.h"
#include "sides.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

using Confidence = Proposal::Confidence;

namespace {

/// Whether a sum or a share is asked for: a currency stands before or after it.
bool isMoney(const Blank &blank)
{
    const auto has = [](const QString &text, bool atEnd) {
        return std::ranges::any_of(recognitionWords().currencies, [&](const QString &currency) {
            if (!(atEnd ? text.endsWith(currency) : text.startsWith(currency)))
                return false;
            const qsizetype beyond = atEnd ? text.size() - currency.size() - 1 : currency.size();
            return !currency.front().isLetter() || beyond < 0 || beyond >= text.size() || !text.at(beyond).isLetter();
        });
    };
    return has(blank.before.toCaseFolded().trimmed(), true) || has(blank.after.toCaseFolded().trimmed(), false);
}

/// Whether it is asked how many there are of something: "{{ countries|length }}".
bool isCount(const Blank &blank)
{
    static const QRegularExpression filter(u"\\|\\s*(?:length|count|size)\\b"_s);
    return blank.text.contains(u'|') && blank.text.contains(filter);
}

/// "Trading name (if different): ____".
bool asksForOther(const Blank &blank)
{
    const QString words = labelWords(u"%1 %2 %3"_s.arg(blank.name, blank.label, blank.explanation)).join(u' ');
    return std::ranges::any_of(recognitionWords().ifOther,
                               [&words](const QString &phrase) { return words.contains(phrase); });
}

/// Whether the words before it wait for a period, with its unit: "a period of ____".
bool awaitsPeriod(const Blank &blank)
{
    if (!blank.name.isEmpty() || blank.before.endsWith(u':'))
        return false;
    const QString lead = labelWords(blank.label).join(u' ');
    return std::ranges::any_of(recognitionWords().beforePeriod,
                               [&lead](const QString &phrase) { return lead.endsWith(phrase); });
}

/// Whether a number of days or the like is asked for.
bool isPeriod(const Blank &blank)
{
    const QStringList after = labelWords(blank.after), name = labelWords(blank.name);
    const auto isUnit = [](const QString &word) { return recognitionWords().units.contains(word); };
    const bool before = !after.isEmpty() && isUnit(after.first()) && !blank.after.trimmed().startsWith(u'.');
    return before || (name.size() >= 2 && name.size() <= 4 && isUnit(name.last()) && !isUnit(name.first()));
}

} // namespace

Confidence lowered(Confidence confidence)
{
    return confidence > Confidence::Low ? Confidence(int(confidence) - 1) : confidence;
}

Confidence confidenceOf(double score)
{
    return score >= 0.99 ? Confidence::High
         : score >= 0.7  ? Confidence::Medium
         : score >= 0.4  ? Confidence::Low
                         : Confidence::None;
}

Proposal Proposer::proposalFor(qsizetype index)
{
    const Blank &blank = m_scan.blanks.at(index);
    if (const Proposal direct = fieldCalled(blank.name); !direct.field.isEmpty())
        return direct;
    for (int around = blank.repeat; around >= 0; around = m_scan.repeats.at(around).parent) {
        const Repeat &repeat = m_scan.repeats.at(around);
        const Proposal inRecord = columnFor(blank, around);
        const bool ofRecord = repeat.kind == Repeat::Kind::Table || repeat.kind == Repeat::Kind::Section
                           || repeat.kind == Repeat::Kind::Block
                           || (!repeat.variable.isEmpty() && blank.name.contains(repeat.variable));
        if (!inRecord.field.isEmpty() || ofRecord)
            return inRecord;
        if (!repeat.list.isEmpty())
            break; // what this record does not have may be the document's
    }
    if (blank.entry >= 0)
        return entryFor(blank);
    if (isMoney(blank) || isCount(blank) || asksForOther(blank))
        return {};
    if (const std::optional<Proposal> asked = attributesFor(index))
        return *asked;
    const bool counted = isPeriod(blank);
    if (!counted && !awaitsPeriod(blank))
        return conceptFor(blank);
    const Proposal period = periodFor(blank), named = conceptFor(blank);
    const bool isLength = named.field.contains("period"_L1) || named.field.contains("delay"_L1)
                       || named.field.contains("notice"_L1) || named.field.contains("duration"_L1)
                       || named.field.contains("retention"_L1);
    if (isLength && (named.confidence == Confidence::High || period.field.isEmpty()))
        return named;
    return period.field.isEmpty() && !counted ? named : period;
}

/// A name that is a path of the program's own.
Proposal Proposer::fieldCalled(const QString &name) const
{
    if (!m_values || !name.contains(u'.') || !m_values->knows(name))
        return {};
    return {name, Confidence::High, name};
}

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

/// Whom the attributes are asked of: named by the label itself, or by what leads to it; in @p named whether it is.
QString Proposer::subjectOf(const Blank &blank, const AskedOf &asked, bool &named) const
{
    named = true;
    if (!asked.subject.isEmpty())
        return asked.subject;
    QStringList before;
    if (!blank.name.isEmpty())
        before.append(blank.label);
    before.append({blank.parentLabel, blank.sentence, blank.before});
    for (const QString &text : std::as_const(before)) {
        if (const QString subject = subjectIn(text); !subject.isEmpty())
            return subject;
    }
    const QString &heading = blank.place.heading;
    if (const QString subject = subjectIn(heading, !heading.endsWith(u':')); !subject.isEmpty())
        return subject;
    const QString after = folded(blank.after).trimmed();
    const bool acts = std::ranges::any_of(recognitionWords().representation, [&after](const QString &phrase) {
        return after.indexOf(phrase) >= 0 && after.indexOf(phrase) <= 3;
    });
    if (acts)
        return u"signatory"_s;
    named = false;
    return usualSubject(asked);
}

/// "Position", "e-mail" after the name of somebody asks for that one's.
std::optional<Proposal> Proposer::attributeAfter(qsizetype index, const AskedOf &asked)
{
    static const QSet<QString> personal{u"title"_s, u"email"_s, u"phone"_s};
    if (index == 0 || asked.isSeveral() || !personal.contains(asked.attributes.value(0)))
        return {};
    const Blank &blank = m_scan.blanks.at(index), &before = m_scan.blanks.at(index - 1);
    const bool near = blank.place.part == before.place.part && blank.place.paragraph - before.place.paragraph <= 3
                   && blank.place.table == before.place.table;
    if (!near)
        return {};
    auto [subject, party] = m_subjects.value(index - 1, {QString(), before.party});
    if (const QString said = subjectIn(before.name.isEmpty() ? before.label : before.name); !said.isEmpty())
        subject = said;
    if (subject.isEmpty() || (blank.party != Party::None && blank.party != party))
        return {};
    const QString path = pathOf(asked, subject, party);
    if (path.isEmpty())
        return {};
    m_subjects.insert(index, {subject, party});
    const bool whose = party != Party::None || !m_scan.namesParties;
    return Proposal{path, whose ? Confidence::Medium : Confidence::Low, before.label};
}

const AskedOf &Proposer::askedIn(const QString &label)
{
    auto known = m_asked.constFind(label);
    if (known == m_asked.cend())
        known = m_asked.insert(label, askedBy(label));
    return *known;
}

/// What is asked of somebody in several words, "name and e-mail of the officer", or by one that leaves open of whom;
/// nothing where the label is for others to understand.
std::optional<Proposal> Proposer::attributesFor(qsizetype index)
{
    const Blank &blank = m_scan.blanks.at(index);
    AskedOf asked = askedIn(blank.name);
    QString words = blank.name;
    if (!asked.whole && (blank.name.isEmpty() || saysNothing(labelWords(blank.name)))) {
        asked = askedIn(blank.label);
        words = blank.label;
        if (const AskedOf explained = askedBy(blank.explanation); explained.whole && explained.isSeveral()) {
            asked = explained;
            words = blank.explanation;
        }
    }
    if (!asked.whole || blank.sharesLabel)
        return {};
    bool named = false;
    const QString subject = subjectOf(blank, asked, named);
    // "E-mail of the officer", in words that no list has: not the officer.
    const bool ofSomebody = (asked.subject == "dpo"_L1 || asked.subject == "signatory"_L1)
                         && !asked.attributes.contains("name"_L1) && match(words, {}).score < 0.99;
    if (!asked.isSeveral() && ofSomebody) {
        const QString path = pathOf(asked, subject, blank.party);
        const Confidence sure = blank.party == Party::None ? Confidence::Low : Confidence::High;
        return Proposal{path, path.isEmpty() ? Confidence::None : sure, words};
    }
    const bool ofParty = partyIn(labelWords(blank.name)) != Party::None;
    if (!asked.isSeveral() && (!named || ofParty || !asked.subject.isEmpty() || subject == "company"_L1))
        return named ? std::nullopt : attributeAfter(index, asked);
    const QString path = pathOf(asked, subject, blank.party);
    if (path.isEmpty())
        return {};
    Confidence confidence = named || blank.besideSignature || subject == "company"_L1 ? Confidence::High
                                                                                      : Confidence::Medium;
    if (blank.party == Party::None)
        confidence = m_scan.namesParties ? Confidence::Low : lowered(confidence);
    if (namesOthers(labelWords(blank.place.heading)))
        confidence = Confidence::Low;
    return Proposal{path, confidence, words};
}

/// The period that the sentence around the blank speaks of.
Proposal Proposer::periodFor(const Blank &blank) const
{
    const QString sentence = QStringList{blank.place.heading, blank.title,    blank.parentLabel,
                                         blank.label,         blank.sentence, blank.restOfSentence}
                                 .join(u' ');
    const QStringList words = labelWords(sentence);
    const auto holds = [&words](const QStringList &stems) {
        return std::ranges::any_of(words, [&stems](const QString &word) {
            return std::ranges::any_of(stems, [&word](const QString &stem) { return word.startsWith(stem); });
        });
    };
    for (const PeriodRule &rule : periodRules()) {
        if (std::ranges::all_of(rule.all, holds))
            return {rule.path, Confidence::Medium, blank.label};
    }
    return {};
}

QString confidenceName(Confidence confidence)
{
    static const char *const names[]{"none", "low", "medium", "high"};
    return QLatin1StringView(names[int(confidence)]);
}

QString confidenceInWords(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return QCoreApplication::translate("Cartulary::Templates", "sure");
    case Confidence::Medium:
        return QCoreApplication::translate("Cartulary::Templates", "likely");
    case Confidence::Low:
        return QCoreApplication::translate("Cartulary::Templates", "uncertain");
    case Confidence::None:
        break;
    }
    return QCoreApplication::translate("Cartulary::Templates", "no proposal");
}

Proposal proposeNamed(const QString &name, int repeat, const Scan &scan, RegisterValues *values, Party party)
{
    Blank blank;
    blank.name = name;
    blank.repeat = repeat;
    blank.party = party == Party::None ? partyIn(labelWords(name)) : party;
    Scan alone = scan;
    alone.blanks = {blank};
    return Proposer(alone, values).proposalFor(0);
}

QList<Proposal> propose(const Scan &scan, RegisterValues *values)
{
    Proposer proposer(scan, values);
    QList<Proposal> proposals;
    for (qsizetype i = 0; i < scan.blanks.size(); ++i)
        proposals.append(proposer.proposalFor(i));
    leaveSidesOpen(scan, proposals);
    return proposals;
}

} // namespace Cartulary
