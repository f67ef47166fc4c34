// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attributes.h"
#include "labelmatch.h"
#include "proposals.h"

namespace Cartulary {

/// Proposes a field for each blank of one document.
class Proposer
{
public:
    Proposer(const Scan &scan, RegisterValues *values)
        : m_scan(scan)
        , m_values(values)
    {
    }

    Proposal proposalFor(qsizetype index);

private:
    using Confidence = Proposal::Confidence;

    Proposal unboundFor(qsizetype index);
    Confidence mostOfDate(qsizetype index);

    /// A label that may name a blank, and how much it is worth.
    struct Clue
    {
        enum class Source { Name, Combined, Label, Parent, Heading };
        QString label;
        Source source = Source::Label;

        bool isOwn() const { return source == Source::Name; }
        bool isDistant() const { return source == Source::Heading; }
    };
    /// What a clue leads to; known without a field: the register has no such fact.
    struct Finding
    {
        Proposal proposal;
        const Concept *found = nullptr;
        double score = 0;
    };

    Proposal fieldCalled(const QString &name) const;

    // In a loop or table.
    Proposal columnFor(const Blank &blank, int repeatIndex);
    Proposal entryFor(const Blank &blank) const;
    const ListColumn *columnOf(const Blank &blank, const Repeat &repeat, const RecordList &list, QString &words) const;
    const QSet<QString> &plainColumns(int repeat);
    Proposal ownField(const Blank &blank, int repeat);
    QString nameInLoop(const Blank &blank, const Repeat &repeat) const;

    // Of somebody.
    const AskedOf &askedIn(const QString &label);
    std::optional<Proposal> attributesFor(qsizetype index);
    std::optional<Proposal> signerFor(qsizetype index);
    std::optional<Proposal> titleFor(qsizetype index) const;
    QString subjectOf(const Blank &blank, const AskedOf &asked, bool &named) const;
    std::optional<Proposal> attributeAfter(qsizetype index, const AskedOf &asked);

    // Of the agreement and its parties.
    Proposal periodFor(const Blank &blank) const;
    Proposal conceptFor(const Blank &blank);
    QList<Clue> cluesOf(const Blank &blank) const;
    Proposal asDefined(const Blank &blank, Finding best) const;
    Finding fromClue(const Blank &blank, const Clue &clue);
    bool callsAnother(const Blank &blank) const;
    bool hasOtherForm(const Blank &blank) const;
    bool repeatsLabel(const Blank &blank, const QString &field) const;

    // How sure that is.
    Confidence confidenceIn(const Blank &blank, const Clue &clue, const ConceptMatch &match);
    Confidence mostByClue(const Blank &blank, const Clue &clue, const ConceptMatch &match);
    Confidence mostByContext(const Blank &blank, const Clue &clue, const ConceptMatch &match) const;
    Proposal refined(const Blank &blank, const Finding &own);
    QString withoutAlias(const QString &label) const;
    QString measureHeading(const Blank &blank, const Clue &clue);
    QString fieldFor(const Concept &found, Party party) const;
    QString joinedConcepts(const Blank &blank, const QString &label, bool &several) const;
    bool sharesItsName(const Blank &blank);
    const ConceptMatch &match(const QString &label, const LabelUse &use);

    const Scan &m_scan;
    RegisterValues *m_values;
    QHash<QString, AskedOf> m_asked; ///< what was looked for before, like the following
    QHash<std::pair<QString, int>, ConceptMatch> m_matches; ///< what was looked for before
    QHash<int, QVariant> m_samples; ///< by loop: its first record
    QHash<qsizetype, std::pair<QString, Party>> m_subjects; ///< by blank: of whom a line after another one asks
    QHash<QString, int> m_names; ///< how many blanks have each
    QHash<int, QSet<QString>> m_columns; ///< by repeat: the columns that its blanks name
};

/// "controller.name", "processor.name": a field that both parties have; the provider's where @p party is none.
QString partyPath(Party party, QLatin1StringView field);

/// The confidence below @p confidence, if that is more than low.
Proposal::Confidence lowered(Proposal::Confidence confidence);
Proposal::Confidence confidenceOf(double score);

} // namespace Cartulary
