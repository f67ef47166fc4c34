// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"
#include "repeatrecords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Templates)
};

QJsonObject placeObject(const FlowPlace &place)
{
    QJsonObject object{{u"part"_s, place.part}, {u"area"_s, place.area}, {u"paragraph"_s, place.paragraph}};
    if (!place.heading.isEmpty())
        object.insert(u"heading"_s, place.heading);
    if (place.table > 0)
        object.insert(u"cell"_s,
                      QJsonObject{{u"table"_s, place.table}, {u"row"_s, place.row}, {u"column"_s, place.column}});
    return object;
}

QString repeatKindName(Repeat::Kind kind)
{
    static const char *const names[]{"loop", "condition", "table", "section", "block"};
    return QLatin1StringView(names[int(kind)]);
}

QJsonObject proposalObject(const Blank &blank, const Proposal &proposal, const Scan &scan, RegisterValues *values)
{
    if (proposal.field.isEmpty())
        return {{u"confidence"_s, confidenceName(Proposal::Confidence::None)}};
    QJsonObject object{{u"field"_s, proposal.field},
                       {u"confidence"_s, confidenceName(proposal.confidence)},
                       {u"because_of"_s, proposal.reason}};
    if (!values)
        return object;
    const PrintedValue value = printedFor(blank, proposal, scan, *values);
    object.insert(u"prints"_s, value.isKnown() ? QJsonValue(value.text) : QJsonValue());
    if (!value.record.isEmpty())
        object.insert(u"record_field"_s, value.record);
    return object;
}

QJsonObject blankObject(const Blank &blank, const Proposal &proposal, const Scan &scan, RegisterValues *values)
{
    QJsonObject place = placeObject(blank.place);
    place.insert(u"occurrence"_s, blank.occurrence);
    QJsonObject object{{u"id"_s, blank.id},
                       {u"kind"_s, blankKindName(blank.kind)},
                       {u"text"_s, blank.text},
                       {u"where"_s, place},
                       {u"before"_s, blank.before},
                       {u"after"_s, blank.after},
                       {u"proposal"_s, proposalObject(blank, proposal, scan, values)}};
    if (!blank.name.isEmpty())
        object.insert(u"name"_s, blank.name);
    if (!blank.label.isEmpty())
        object.insert(u"label"_s, blank.label);
    if (blank.party != Party::None) {
        object.insert(u"party"_s, partyName(blank.party));
        object.insert(u"party_from"_s, blank.partySource);
    }
    if (blank.repeat >= 0)
        object.insert(u"repeated_with"_s, scan.repeats.at(blank.repeat).id);
    if (blank.filled)
        object.insert(u"filled"_s, true);
    if (blank.condition)
        object.insert(u"condition"_s, true);
    if (!blank.choices.isEmpty())
        object.insert(u"choices"_s, QJsonArray::fromStringList(blank.choices));
    return object;
}

QJsonObject repeatObject(const Repeat &repeat, const Scan &scan, RegisterValues *values)
{
    QJsonObject object{{u"id"_s, repeat.id},
                       {u"kind"_s, repeatKindName(repeat.kind)},
                       {u"words"_s, repeat.words},
                       {u"where"_s, placeObject(repeat.place)}};
    if (!repeat.scope.isEmpty())
        object.insert(u"repeats"_s, repeat.scope);
    if (repeat.parent >= 0)
        object.insert(u"within"_s, scan.repeats.at(repeat.parent).id);
    if (!repeat.columns.isEmpty())
        object.insert(u"columns"_s, QJsonArray::fromStringList(repeat.columns));
    if (const RecordList *list = listNamed(repeat.list)) {
        object.insert(u"list"_s, repeat.list);
        object.insert(u"record_type"_s, list->type);
    }
    if (values) {
        const QVariantList records = RepeatRecords(scan, {}, *values).samples(int(&repeat - scan.repeats.constData()));
        if (!records.isEmpty() || !repeat.list.isEmpty())
            object.insert(u"records"_s, qint64(records.size()));
    }
    return object;
}

/// Adds a list of objects under @p key to @p json, one after the other: of many, the objects together would take much
/// memory.
template<typename Make>
void addList(QByteArray &json, const char *key, qsizetype count, Make make)
{
    json += "    \"";
    json += key;
    json += "\": [";
    for (qsizetype i = 0; i < count; ++i) {
        QByteArray text = QJsonDocument(make(i)).toJson().trimmed();
        text.replace("\n", "\n        ");
        json += (i == 0 ? "\n        " : ",\n        ") + text;
    }
    json += count == 0 ? "]" : "\n    ]";
}

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QJsonObject choiceObject(const Choice &choice)
{
    return {{u"id"_s, choice.id},
            {u"asks"_s, choice.question},
            {u"label"_s, choice.label},
            {u"checked"_s, choice.checked},
            {u"where"_s, placeObject(choice.place)}};
}

QJsonObject signatureObject(const SignatureLine &line)
{
    QJsonObject object{{u"text"_s, line.text}, {u"label"_s, line.label}, {u"where"_s, placeObject(line.place)}};
    if (line.party != Party::None)
        object.insert(u"party"_s, partyName(line.party));
    return object;
}

QJsonObject otherObject(const NotABlank &other)
{
    return {{u"text"_s, other.text}, {u"reason"_s, reasonName(other.reason)}, {u"where"_s, placeObject(other.place)}};
}

} // namespace

PrintedValue printedFor(const Blank &blank, const Proposal &proposal, const Scan &scan, RegisterValues &values)
{
    if (proposal.field.isEmpty())
        return {};
    if (blank.repeat >= 0) {
        const QVariantList records = RepeatRecords(scan, {}, values).samples(blank.repeat);
        if (!records.isEmpty()) {
            const PrintedValue value = values.valueIn(records.first(), proposal.field);
            if (value.state != PrintedValue::State::Unknown)
                return value;
        }
    }
    return values.value(proposal.field);
}

QByteArray inspectionJson(const Scan &scan, const QList<Proposal> &proposals, RegisterValues *values,
                          const QString &format)
{
    QByteArray json("{\n");
    addList(json, "blanks", scan.blanks.size(),
            [&](qsizetype i) { return blankObject(scan.blanks.at(i), proposals.at(i), scan, values); });
    json += ",\n";
    addList(json, "choices", scan.choices.size(), [&](qsizetype i) { return choiceObject(scan.choices.at(i)); });
    json += ",\n    \"format\": " + quoted(format) + ",\n    \"language\": "
          + (scan.language ? quoted(languageCode(*scan.language)) : QByteArray("null")) + ",\n";
    addList(json, "not_blanks", scan.others.size(), [&](qsizetype i) { return otherObject(scan.others.at(i)); });
    json += ",\n";
    addList(json, "repeats", scan.repeats.size(),
            [&](qsizetype i) { return repeatObject(scan.repeats.at(i), scan, values); });
    json += ",\n";
    addList(json, "signature_lines", scan.signatures.size(),
            [&](qsizetype i) { return signatureObject(scan.signatures.at(i)); });
    return json + "\n}\n";
}

QString placeInWords(const FlowPlace &place)
{
    QStringList words;
    if (!place.heading.isEmpty())
        words.append(Say::tr("under “%1”").arg(place.heading));
    if (place.table > 0)
        words.append(Say::tr("table %1, row %2, column %3").arg(place.table).arg(place.row).arg(place.column));
    else if (place.paragraph > 0)
        words.append(Say::tr("paragraph %1").arg(place.paragraph));
    if (place.area == "header"_L1)
        words.append(Say::tr("in the page header"));
    else if (place.area == "footer"_L1)
        words.append(Say::tr("in the page footer"));
    else if (place.area == "footnote"_L1 || place.area == "endnote"_L1)
        words.append(Say::tr("in a note"));
    else if (place.area == "text-box"_L1)
        words.append(Say::tr("in a text box"));
    return words.join(u", "_s);
}

QStringList inspectionLines(const Scan &scan, const QList<Proposal> &proposals, RegisterValues *values)
{
    QStringList lines;
    for (qsizetype i = 0; i < scan.blanks.size(); ++i) {
        const Blank &blank = scan.blanks.at(i);
        const Proposal &proposal = proposals.at(i);
        QString line = u"%1: %2 (%3)"_s.arg(blank.id, blank.label.isEmpty() ? blank.name : blank.label,
                                            placeInWords(blank.place));
        line += u" -> "_s
              + (proposal.field.isEmpty() ? confidenceInWords(Proposal::Confidence::None)
                                          : u"%1, %2"_s.arg(proposal.field, confidenceInWords(proposal.confidence)));
        if (values) {
            if (const PrintedValue value = printedFor(blank, proposal, scan, *values); value.isKnown())
                line += u": "_s + QString(value.text).replace(u'\n', u' ');
        }
        lines.append(line);
    }
    for (const Repeat &repeat : scan.repeats)
        lines.append(u"%1: %2 (%3) -> %4"_s.arg(repeat.id, repeat.words, placeInWords(repeat.place),
                                                repeat.list.isEmpty() ? confidenceInWords(Proposal::Confidence::None)
                                                                      : repeat.list));
    lines.append(Say::tr("%1 blanks, %2 boxes to tick, %3 places to sign, %4 loops, tables and conditions")
                     .arg(scan.blanks.size())
                     .arg(scan.choices.size())
                     .arg(scan.signatures.size())
                     .arg(scan.repeats.size()));
    return lines;
}

} // namespace Cartulary
