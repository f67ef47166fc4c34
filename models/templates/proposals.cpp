// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"

#include "labelwords.h"
#include "recordtype.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Confidence = Proposal::Confidence;

/// A label that may name a blank, and how much it is worth.
struct Clue
{
    QString label;
    bool own = false;     ///< the blank's own name
    bool distant = false; ///< a heading, not the label itself
};

Confidence lowered(Confidence confidence)
{
    return confidence > Confidence::Low ? Confidence(int(confidence) - 1) : confidence;
}

Confidence confidenceOf(double score)
{
    return score >= 0.99 ? Confidence::High : score >= 0.6 ? Confidence::Medium : score >= 0.4 ? Confidence::Low
                                                                                                : Confidence::None;
}

class Proposer
{
public:
    Proposer(const Scan &scan, RegisterValues *values)
        : m_scan(scan)
        , m_values(values)
    {
    }

    Proposal proposalFor(const Blank &blank) const
    {
        if (const Proposal direct = fieldCalled(blank.name); !direct.field.isEmpty())
            return direct;
        if (blank.repeat >= 0) {
            const Proposal inRecord = columnFor(blank, m_scan.repeats.at(blank.repeat));
            if (!inRecord.field.isEmpty())
                return inRecord;
        }
        return conceptFor(blank);
    }

private:
    /// A name that is a path of the program's own.
    Proposal fieldCalled(const QString &name) const
    {
        if (!m_values || !name.contains(u'.') || !m_values->knows(name))
            return {};
        return {name, Confidence::High, name};
    }

    Proposal columnFor(const Blank &blank, const Repeat &repeat) const
    {
        const RecordList *list = listNamed(repeat.list);
        if (!list)
            return {};
        QString name = blank.name;
        if (!repeat.variable.isEmpty() && name.startsWith(repeat.variable + u'.'))
            name = name.sliced(repeat.variable.size() + 1);
        else if (!repeat.variable.isEmpty() && name == repeat.variable)
            return {u"name"_s, Confidence::High, name};
        const RecordType *type = findRecordType(list->type);
        const QString fieldName = labelWords(name).join(u'_');
        if (type && type->field(fieldName))
            return {fieldName, Confidence::High, name};
        // Under a heading of a table, the heading names the column better than the cell.
        for (const QString &label : {blank.label, name}) {
            if (const ListColumn *column = columnOf(*list, contentWords(label)))
                return {column->path, label == blank.label ? Confidence::High : Confidence::Medium, label};
        }
        return {};
    }

    Proposal conceptFor(const Blank &blank) const
    {
        const QString heading = blank.place.heading;
        QList<Clue> clues;
        if (!blank.name.isEmpty())
            clues.append({blank.name, true, false});
        if (!blank.label.isEmpty())
            clues.append({blank.label, false, false});
        if (!heading.isEmpty())
            clues.append({heading, false, true});
        Proposal best;
        for (const Clue &clue : std::as_const(clues)) {
            const Proposal proposal = fromClue(blank, clue);
            if (proposal.confidence > best.confidence)
                best = proposal;
            // A name that says little leaves it to the label; one that says enough is believed.
            if (clue.own && best.confidence >= Confidence::Medium)
                break;
        }
        return best;
    }

    Proposal fromClue(const Blank &blank, const Clue &clue) const
    {
        QStringList words = contentWords(clue.label), rest;
        partyIn(words, &rest);
        // "Customer" alone asks for the customer's name.
        const ConceptMatch match = conceptOf(rest.isEmpty() ? words : rest);
        const ConceptMatch whole = conceptOf(words);
        const ConceptMatch &chosen = whole.score > match.score ? whole : match;
        if (!chosen.concept_)
            return {};
        Proposal proposal{fieldFor(*chosen.concept_, blank.party), confidenceOf(chosen.score), clue.label};
        if (proposal.field.isEmpty())
            return {};
        if (clue.distant)
            proposal.confidence = lowered(proposal.confidence);
        // The condition of another field is a switch, not a text.
        if (blank.condition)
            proposal.confidence = std::min(proposal.confidence, Confidence::Low);
        if (chosen.concept_->hasParty() && blank.party == Party::None)
            proposal.confidence = m_scan.namesParties ? std::min(proposal.confidence, Confidence::Low)
                                                      : lowered(proposal.confidence);
        return proposal;
    }

    /// The first path that says something; without a register, the first.
    QString fieldFor(const Concept &found, Party party) const
    {
        const QStringList paths = found.pathsFor(party);
        const auto speaks = [this](const QString &path) { return m_values && m_values->value(path).isKnown(); };
        const auto path = std::ranges::find_if(paths, speaks);
        return path == paths.end() ? paths.value(0) : *path;
    }

    const Scan &m_scan;
    RegisterValues *m_values;
};

} // namespace

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

QList<Proposal> propose(const Scan &scan, RegisterValues *values)
{
    const Proposer proposer(scan, values);
    QList<Proposal> proposals;
    for (const Blank &blank : scan.blanks)
        proposals.append(proposer.proposalFor(blank));
    return proposals;
}

} // namespace Cartulary
