// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"

#include "labelwords.h"
#include "recordtype.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    bool combined = false; ///< a label with the one that leads to it
};

/// For the last words of a sentence that name something: likely, not sure.
constexpr double sentenceScore = 0.9;

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
        for (int around = blank.repeat; around >= 0; around = m_scan.repeats.at(around).parent) {
            const Repeat &repeat = m_scan.repeats.at(around);
            const Proposal inRecord = columnFor(blank, repeat);
            const bool ofRecord = repeat.kind == Repeat::Kind::Table || repeat.kind == Repeat::Kind::Section
                               || repeat.kind == Repeat::Kind::Block
                               || (!repeat.variable.isEmpty() && blank.name.contains(repeat.variable));
            if (!inRecord.field.isEmpty() || ofRecord)
                return inRecord;
            if (!repeat.list.isEmpty())
                break; // what this record does not have may be the document's
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
            if (const ListColumn *column = columnHeaded(*list, label))
                return {column->path, label == blank.label ? Confidence::High : Confidence::Medium, label};
        }
        return {};
    }

    Proposal conceptFor(const Blank &blank) const
    {
        QList<Clue> clues;
        if (!blank.name.isEmpty())
            clues.append({blank.name, true, false});
        if (!blank.label.isEmpty() && !blank.parentLabel.isEmpty())
            clues.append({blank.parentLabel + u' ' + blank.label, false, false, true});
        if (!blank.label.isEmpty())
            clues.append({blank.label, false, false});
        if (!blank.place.heading.isEmpty())
            clues.append({blank.place.heading, false, true});
        Proposal best;
        for (const Clue &clue : std::as_const(clues)) {
            const Proposal proposal = fromClue(blank, clue);
            if (proposal.confidence > best.confidence)
                best = proposal;
            // A name that says little leaves it to the label; one that says enough is believed.
            if ((clue.own && best.confidence >= Confidence::Medium) || best.confidence == Confidence::High)
                break;
        }
        if (blank.definesParty && best.confidence <= Confidence::Low)
            return {blank.party == Party::Customer ? u"controller.name"_s : u"processor.name"_s, Confidence::Medium,
                    blank.partySource};
        return best;
    }

    /// The words of a label that name something, and the concept they name: of a long one, those before it explains.
    ConceptMatch matchOf(const QString &label, bool besideSignature) const
    {
        static const QRegularExpression rest(
            u"\\s*(?:[,;(]|\\b(?:including|such as|incl|y compris|notamment|tel que|par exemple|e\\.g|ex)\\b).*$"_s);
        ConceptMatch best;
        for (const QString &part : {label, QString(label).remove(rest)}) {
            QStringList words = contentWords(part), without;
            partyIn(words, &without);
            // "Customer" alone asks for the customer's name.
            for (const QStringList &candidate : {without, words}) {
                const ConceptMatch match = conceptOf(candidate, besideSignature);
                if (match.score > best.score)
                    best = match;
                // Of a sentence, the words just before the blank name it.
                for (qsizetype n = 2; n <= 4 && n < candidate.size(); ++n) {
                    ConceptMatch ending = conceptOf(candidate.last(n), besideSignature);
                    ending.score = ending.score >= 0.99 && ending.words >= 2 ? sentenceScore : 0;
                    if (ending.score > best.score)
                        best = ending;
                }
            }
        }
        return best;
    }

    Proposal fromClue(const Blank &blank, const Clue &clue) const
    {
        if (const QString heading = measureHeading(blank, clue); !heading.isEmpty())
            return {u"measures_for."_s + heading, Confidence::Medium, blank.label};
        const ConceptMatch chosen = matchOf(clue.label, blank.besideSignature);
        if (!chosen.concept_ || (clue.combined && chosen.score < 0.99))
            return {};
        Proposal proposal{fieldFor(*chosen.concept_, blank.party), confidenceOf(chosen.score), clue.label};
        if (proposal.field.isEmpty())
            return {};
        // One name for several things: which of them is meant, it does not say.
        if (clue.own && chosen.concept_->id == "measures"_L1 && sharesItsName(blank))
            proposal.confidence = std::min(proposal.confidence, Confidence::Low);
        // A heading says little of a blank whose label speaks of something else.
        if (clue.distant && !blank.label.isEmpty() && blank.label != clue.label)
            proposal.confidence = std::min(proposal.confidence, Confidence::Low);
        // A heading is far; and a name of its own, not understood, speaks against what stands around it.
        if (clue.distant || (!clue.own && isIdentifier(blank.name)))
            proposal.confidence = lowered(proposal.confidence);
        // The condition of another field is a switch, not a text.
        if (blank.condition)
            proposal.confidence = std::min(proposal.confidence, Confidence::Low);
        if (chosen.concept_->hasParty() && blank.party == Party::None) {
            // Which of them we are, "party 1" does not tell.
            static const QRegularExpression numbered(u"\\b(?:party|partie) (?:[12ab])\\b"_s);
            const bool vague = numbered.match(labelWords(blank.name).join(u' ')).hasMatch() || m_scan.namesParties
                            || chosen.words < 2 || chosen.score < 0.99;
            proposal.confidence = vague ? std::min(proposal.confidence, Confidence::Low) : lowered(proposal.confidence);
        }
        return proposal;
    }

    bool sharesItsName(const Blank &blank) const
    {
        return std::ranges::count(m_scan.blanks, blank.name, &Blank::name) > 2;
    }

    static bool isIdentifier(const QString &name)
    {
        return !name.isEmpty() && (name.contains(u'_') || !name.contains(u' '));
    }

    /// A blank for security measures under one of the headings of the Commission's list takes those of that heading.
    QString measureHeading(const Blank &blank, const Clue &clue) const
    {
        const auto ofMeasures = [this](const QString &words, double score) {
            const ConceptMatch match = matchOf(words, false);
            return match.concept_ && match.concept_->id == "measures"_L1 && match.score >= score;
        };
        if (clue.distant || blank.label.isEmpty()
            || !(ofMeasures(blank.name, 0.99) || ofMeasures(blank.place.heading, 0.5)))
            return {};
        return measureHeadingOf(blank.label);
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

Proposal proposeNamed(const QString &name, int repeat, const Scan &scan, RegisterValues *values)
{
    Blank blank;
    blank.name = name;
    blank.repeat = repeat;
    blank.party = partyIn(labelWords(name));
    return Proposer(scan, values).proposalFor(blank);
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
