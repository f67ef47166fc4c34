// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposer.h"

#include "labelwords.h"
#include "phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

using Confidence = Proposal::Confidence;

namespace {

/// Whether @p label says no more than whose name is asked for: "The Customer", "Company".
bool namesPartyOrNothing(const QString &label)
{
    QStringList rest;
    partyIn(labelWords(label), &rest);
    return std::ranges::all_of(rest,
                               [](const QString &word) {
                                   return saysNothing({word}) || namesAParty(word) || namesCounterpart({word})
                                       || recognitionWords().beforeParty.contains(word) || word.size() == 1;
                               })
        || conceptOf(contentWords(label)).score >= 0.7;
}

/// Whether what follows a blank, or its date, calls it the contract behind the agreement: `____ dated ____ (the “Master
/// Agreement”)`.
bool isMainContract(const QString &after)
{
    static const QRegularExpression term(
        u"^(?<lead>[^(\u201C\"\u00AB]{0,50})\\((?:[^\u201C\"\u00AB()]{0,25}[\u201C\"\u00AB])?\\s*(?<term>[^\u201D\"\u00BB()]{3,40}?)\\s*[\u201D\"\u00BB]?\\)"_s);
    const QRegularExpressionMatch match = term.match(after);
    if (!match.hasMatch())
        return false;
    const QString lead = match.captured(u"lead"_s).trimmed(), first = labelWords(lead).value(0);
    const ConceptMatch called = conceptOf(contentWords(match.captured(u"term"_s)));
    return (lead.isEmpty() || recognitionWords().beforeDate.contains(first)) && called.concept_
        && called.concept_->id == "parent_contract"_L1 && called.score >= 0.99;
}

/// "Provider is a": what somebody is, not who.
bool asksForKind(const QString &label)
{
    const QStringList words = labelWords(label);
    return words.size() > 1 && recognitionWords().kinds.contains(words.last());
}

} // namespace

/// @p label without the document's own word for a party.
QString Proposer::withoutAlias(const QString &label) const
{
    if (m_scan.alias.isEmpty())
        return label;
    QStringList words = labelWords(label);
    const auto found = std::ranges::search(words, m_scan.alias);
    if (found.empty() || qsizetype(found.size()) == words.size())
        return label;
    words.erase(found.begin(), found.end());
    return words.join(u' ');
}

const ConceptMatch &Proposer::match(const QString &label, const LabelUse &use)
{
    const int key = int(use.besideSignature) | int(use.standsAlone) << 1 | int(use.whole) << 2
                  | int(use.counterpart) << 3 | int(use.endings) << 4;
    auto known = m_matches.constFind({label, key});
    if (known == m_matches.cend())
        known = m_matches.insert({label, key}, matchOf(withoutAlias(label), use));
    return *known;
}

QList<Proposer::Clue> Proposer::cluesOf(const Blank &blank) const
{
    using Source = Clue::Source;
    static const QRegularExpression joints(u"[,;:]"_s);
    QList<Clue> clues;
    // A long name is a drafter's explanation; it may begin with what it explains.
    const QString name = labelWords(blank.name).size() <= 16 ? blank.name : blank.name.section(joints, 0, 0);
    if (!name.isEmpty() && labelWords(name).size() <= 16)
        clues.append({name, Source::Name});
    if (!blank.label.isEmpty() && !blank.parentLabel.isEmpty())
        clues.append({blank.parentLabel + u' ' + blank.label, Source::Combined});
    if (!blank.label.isEmpty() && !blank.sharesLabel)
        clues.append({blank.label, Source::Label});
    if (!blank.parentLabel.isEmpty())
        clues.append({blank.parentLabel, Source::Parent});
    const bool alone = blank.before.isEmpty() && blank.after.isEmpty();
    const bool inSentence = !blank.before.isEmpty() && !blank.before.endsWith(u':');
    if (!blank.place.heading.isEmpty()
        && (alone || blank.label.isEmpty() || blank.label == blank.place.heading
            || (saysNothing(labelWords(blank.label)) && !inSentence)))
        clues.append({blank.place.heading, Source::Heading});
    return clues;
}

Proposal Proposer::conceptFor(const Blank &blank)
{
    Finding best;
    for (const Clue &clue : cluesOf(blank)) {
        if (clue.source == Clue::Source::Parent && best.found && !saysNothing(labelWords(blank.label)))
            break;
        const Finding finding = fromClue(blank, clue);
        if (clue.isOwn() && finding.found && finding.found->isVague(contentWords(clue.label))) {
            const bool ofMain = finding.found->kind == "date"_L1 && isMainContract(blank.after);
            return ofMain ? Proposal() : refined(blank, finding);
        }
        // A fact that the register does not have; what is further away does not name it.
        if (finding.found && finding.proposal.field.isEmpty() && finding.score >= 0.7 && finding.score > best.score)
            return {};
        if (finding.proposal.confidence > best.proposal.confidence)
            best = finding;
        // A name that says little leaves it to the label; one that says enough is believed.
        if ((clue.isOwn() && best.proposal.confidence >= Confidence::Medium)
            || best.proposal.confidence == Confidence::High)
            break;
    }
    if (isMainContract(blank.after)) {
        // The register does not say of when that one is.
        const bool beforeDate = !blank.after.trimmed().startsWith(u'(');
        if (!beforeDate && best.found && best.found->kind == "date"_L1)
            return {};
        if (best.proposal.confidence <= Confidence::Low || (best.found && best.found->kind == "date"_L1))
            return {u"agreement.parent_contract"_s, Confidence::Medium, blank.after};
    }
    return asDefined(blank, best);
}

/// What is found, where the words around the blank also say as which party, or what, it is known.
Proposal Proposer::asDefined(const Blank &blank, Finding best) const
{
    const QStringList before = labelWords(blank.label);
    // "La commune de ____": a part of its name, and mostly its town.
    if (!before.isEmpty() && recognitionWords().genitives.contains(before.last()) && namesCounterpart(before)) {
        best.proposal.confidence = std::min(best.proposal.confidence, Confidence::Medium);
        return best.proposal;
    }
    const bool introduced = before.size() <= 3 && std::ranges::all_of(before, [](const QString &word) {
                                return recognitionWords().beforeParty.contains(word) || saysNothing({word});
                            });
    if (blank.definesParty && introduced && blank.name.isEmpty())
        best.proposal.confidence = Confidence::Low;
    if (const Party whose = partyIn(before); asksForKind(blank.label) && whose != Party::None && !best.found)
        return {partyPath(whose, "legal_form"_L1), Confidence::Medium, blank.label};
    const QString after = labelWords(blank.after).join(u' ');
    if (!best.found && blank.party != Party::None && beginsWithPhrase(after, recognitionWords().afterLegalForm))
        return {partyPath(blank.party, "legal_form"_L1), Confidence::Medium, blank.after};
    if (blank.definesParty && best.proposal.confidence <= Confidence::Low && !asksForKind(blank.label))
        return {partyPath(blank.party, "name"_L1), hasOtherForm(blank) ? Confidence::Low : Confidence::Medium,
                blank.partySource};
    return best.proposal;
}

/// "[date]" after "with effect from": the words around it say which date.
Proposal Proposer::refined(const Blank &blank, const Finding &own)
{
    const bool inSentence = !blank.before.isEmpty() && !blank.before.endsWith(u':')
                         && !saysNothing(labelWords(blank.label));
    Blank unnamed = blank;
    unnamed.name.clear();
    for (const QString &label : {blank.label, blank.sentence, blank.parentLabel}) {
        const Finding near = fromClue(unnamed, {label, Clue::Source::Label});
        if (label != blank.label && blank.besideSignature)
            break;
        // "A company incorporated in [country]": the words around it ask for the same.
        if (label == blank.label && near.found == own.found && near.score >= 0.7 && inSentence
            && (own.found->kind == "place"_L1 || own.found->kind == "period"_L1))
            return own.proposal;
        const bool fits = near.found
                       && (near.found->kind == own.found->kind
                           || (own.found->kind == "name"_L1 && near.found->kind == "person"_L1));
        if (!fits || near.found == own.found || near.score < 0.7)
            continue;
        Proposal proposal = near.proposal;
        // What the whole sentence says need not be said of this blank.
        if (label != blank.label)
            proposal.confidence = std::min(proposal.confidence, Confidence::Low);
        return proposal;
    }
    // The day of signing is not today's because the file is made today.
    if (blank.besideSignature && own.found->kind == "date"_L1)
        return {u"agreement.signed_on"_s, Confidence::Medium, own.proposal.reason};
    if (blank.besideSignature && own.found->kind == "place"_L1)
        return {u"agreement.place_signed"_s, Confidence::Medium, own.proposal.reason};
    if (blank.definesParty && own.found->kind == "name"_L1)
        return {fieldFor(*own.found, blank.party), Confidence::High, own.proposal.reason};
    // "Project manager: [name]": whose name, it says in words that are not known.
    if (own.found->kind == "name"_L1 && blank.before.endsWith(u':') && !namesPartyOrNothing(blank.label))
        return {own.proposal.field, std::min(own.proposal.confidence, Confidence::Low), own.proposal.reason};
    // "Court: [city]": a place of something else.
    if (own.found->kind == "place"_L1 && blank.before.endsWith(u':')) {
        const ConceptMatch around = conceptOf(contentWords(blank.label));
        const bool known = around.concept_ && around.score >= 0.7;
        if (known ? !around.concept_->hasParty() : !namesPartyOrNothing(blank.label))
            return {own.proposal.field, std::min(own.proposal.confidence, Confidence::Low), own.proposal.reason};
    }
    // The words around it say which date or place, but not in words that are known.
    Proposal proposal = own.proposal;
    if (inSentence && (own.found->kind == "date"_L1 || own.found->kind == "place"_L1 || own.found->kind == "period"_L1))
        proposal.confidence = std::min(proposal.confidence, Confidence::Low);
    return proposal;
}

Proposer::Finding Proposer::fromClue(const Blank &blank, const Clue &clue)
{
    if (const QString heading = measureHeading(blank, clue); !heading.isEmpty())
        return {{u"measures_for."_s + heading, Confidence::Medium, blank.label}, nullptr, 1};
    LabelUse use;
    // The name of a party is its own, also where somebody signs for it.
    const QStringList own = clue.isOwn() ? labelWords(clue.label) : QStringList();
    const bool ofParty = partyIn(own) != Party::None || std::ranges::any_of(own, namesAParty);
    use.besideSignature = blank.besideSignature;
    use.whole = clue.source == Clue::Source::Combined;
    use.standsAlone = blank.before.isEmpty() || blank.before.endsWith(u':') || clue.source != Clue::Source::Label;
    // Before a noun another one changes what it means: "insurance number".
    use.endings = !use.standsAlone || clue.isOwn();
    use.counterpart = clue.isOwn() && blank.party == Party::Customer;
    if (const ConceptMatch &beside = match(clue.label, use);
        ofParty && beside.concept_ && beside.concept_->id == "name_beside_signature"_L1)
        use.besideSignature = false;
    const ConceptMatch &chosen = match(clue.label, use);
    if (!chosen.concept_ || (use.whole && chosen.score < 0.99))
        return {};
    if (chosen.concept_->kind == "name"_L1 && (asksForKind(clue.label) || asksForKind(blank.label)))
        return {};
    Finding finding{{}, chosen.concept_, chosen.score};
    bool several = false;
    const QString joined = chosen.score < 0.99 ? joinedConcepts(blank, clue.label, several) : QString();
    // "registered with the trade register of ____": a town, not the whole entry.
    if (chosen.concept_->id == "trade_register"_L1
        && recognitionWords().genitives.contains(labelWords(clue.label).last()))
        return finding;
    const QString field = joined.isEmpty() ? fieldFor(*chosen.concept_, blank.party) : joined;
    if (field.isEmpty())
        return finding;
    ConceptMatch match = chosen;
    if (!joined.isEmpty())
        match.score = 1;
    finding.proposal = {field, confidenceIn(blank, clue, match), clue.label};
    // One of two things that are asked for is not enough.
    if (repeatsLabel(blank, field) || (several && joined.isEmpty()))
        finding.proposal.confidence = std::min(finding.proposal.confidence, Confidence::Low);
    return finding;
}

/// "Subject-matter and purpose": both in one path, if one record has them.
QString Proposer::joinedConcepts(const Blank &blank, const QString &label, bool &several) const
{
    static const QRegularExpression joints(u"\\s*[,;/&+]\\s*|\\s+(?:et|and|ou|or)\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = label.split(joints, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 4)
        return {};
    QString prefix;
    QStringList fields;
    QSet<const Concept *> known;
    for (const QString &part : parts) {
        if (const ConceptMatch match = conceptOf(contentWords(part)); match.score >= 0.99)
            known.insert(match.concept_);
    }
    several = known.size() > 1;
    for (const QString &part : parts) {
        const ConceptMatch match = conceptOf(contentWords(part));
        const QString path = match.score >= 0.99 ? match.concept_->pathsFor(blank.party).value(0) : QString();
        const qsizetype end = path.lastIndexOf(u'.') + 1;
        if (end == 0 || path.contains(u'+') || (!prefix.isEmpty() && path.first(end) != prefix))
            return {};
        prefix = path.first(end);
        if (!fields.contains(path.sliced(end)))
            fields.append(path.sliced(end));
    }
    return prefix + fields.join(u'+');
}

/// A blank for security measures under one of the headings of the Commission's list takes those of that heading.
QString Proposer::measureHeading(const Blank &blank, const Clue &clue)
{
    const auto ofMeasures = [this](const QString &words, double score) {
        const ConceptMatch &found = match(words, {});
        return found.concept_ && found.concept_->id == "measures"_L1 && found.score >= score;
    };
    // "Measures of encryption" says both by itself.
    constexpr double some = 0.3;
    if (clue.isDistant() || blank.label.isEmpty()
        || !(ofMeasures(blank.name, 0.99) || ofMeasures(blank.place.heading, 0.5)
             || (ofMeasures(blank.label, some) && !ofMeasures(blank.label, 0.99))))
        return {};
    return measureHeadingOf(blank.label);
}

/// The first path that says something; without a register, the first.
QString Proposer::fieldFor(const Concept &found, Party party) const
{
    const QStringList paths = found.pathsFor(party);
    const auto speaks = [this](const QString &path) { return m_values && m_values->value(path).isKnown(); };
    const auto path = std::ranges::find_if(paths, speaks);
    return path == paths.end() ? paths.value(0) : *path;
}

} // namespace Cartulary
