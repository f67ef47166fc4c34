// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelmatch.h"

#include "labelwords.h"
#include "phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// What a party's word alone asks for.
const Concept *partyNameConcept()
{
    static const Concept *const name = std::to_address(std::ranges::find(concepts(), u"name"_s, &Concept::id));
    return name;
}

/// For some words of a label that name something: likely, not sure.
constexpr double partScore = 0.9;
constexpr qsizetype longestEnding = 4;

void take(ConceptMatch &best, const ConceptMatch &match)
{
    if (match.score > best.score)
        best = match;
}

/// A part counts only if its words are a concept's, all of them.
void takePart(ConceptMatch &best, const QStringList &words, bool besideSignature)
{
    ConceptMatch match = conceptOf(words, besideSignature);
    match.score = match.score >= 0.99 ? partScore : 0;
    take(best, match);
}

/// Whether the words from @p word on only say whose or what for: "transmission of personal data".
bool isComplement(const QStringList &raw, const QString &word, bool standsAlone)
{
    const RecognitionWords &lists = recognitionWords();
    qsizetype at = raw.lastIndexOf(word) - 1;
    while (at >= 0 && (lists.articles.contains(raw.at(at)) || raw.at(at).size() == 1)
           && !lists.genitives.contains(raw.at(at)))
        --at;
    if (at <= 0)
        return false;
    const bool links = lists.genitives.contains(raw.at(at)) || (standsAlone && lists.aims.contains(raw.at(at)));
    return links && !saysNothing(raw.first(at));
}

/// "the following measures", "les mesures suivantes": one word is enough.
bool announces(const QStringList &raw)
{
    const QStringList end = raw.last(std::min<qsizetype>(3, raw.size()));
    return std::ranges::any_of(
        end, [](const QString &word) { return word.startsWith("suivant"_L1) || word == "following"_L1; });
}

/// Whether @p complement names somebody, and no party.
bool saysSomebody(const QStringList &complement)
{
    QStringList rest;
    return partyIn(complement, &rest) == Party::None && !saysNothing(rest) && !namesCounterpart(rest)
        && std::ranges::none_of(rest, namesAParty);
}

void takeEndings(ConceptMatch &best, const QStringList &words, const QStringList &raw, const LabelUse &use)
{
    const bool announced = announces(raw);
    // "a company with offices at".
    if (const ConceptMatch place = conceptOf(words.last(1), use.besideSignature);
        words.size() > 1 && recognitionWords().beforePlace.contains(raw.last()) && place.concept_
        && place.concept_->id == "address"_L1)
        take(best, {place.concept_, partScore, 1});
    if (!use.endings && !announced)
        return;
    for (qsizetype n = announced ? 1 : 2; n <= longestEnding && n < words.size(); ++n) {
        const QStringList ending = words.last(n);
        if (!isComplement(raw, ending.first(), use.standsAlone && !announced))
            takePart(best, ending, use.besideSignature);
    }
}

/// "Notice period for new sub-processors": the words up to a preposition.
void takeHeads(ConceptMatch &best, const QStringList &words, const QStringList &raw, const LabelUse &use)
{
    const RecognitionWords &lists = recognitionWords();
    for (qsizetype n = words.size() - 1; n >= 1; --n) {
        const qsizetype next = raw.indexOf(words.at(n - 1)) + 1;
        const bool ends = next < raw.size()
                       && (lists.genitives.contains(raw.at(next)) || lists.aims.contains(raw.at(next)));
        // One word says too little of a party: "Name of …".
        ConceptMatch head;
        if (ends)
            takePart(head, words.first(n), use.besideSignature);
        // "The processor has …": its name is known.
        QStringList beyondParty;
        if (head.concept_ == partyNameConcept() && partyIn(words.first(n), &beyondParty) != Party::None
            && saysNothing(beyondParty))
            continue;
        // "Name and title of the insurer": a fact of somebody else.
        if (head.concept_ && head.concept_->hasParty() && lists.genitives.contains(raw.at(next))
            && saysSomebody(raw.sliced(next)))
            continue;
        if (head.concept_ && (n > 1 || (!head.concept_->hasParty() && !head.concept_->isVague(words.first(1)))))
            take(best, head);
    }
}

} // namespace

ConceptMatch matchOf(const QString &label, const LabelUse &use)
{
    static const QRegularExpression rest(
        u"\\s*(?:[,;(]|\\b(?:including|such as|incl|in accordance|pursuant|if any|y compris|notamment|tel que|conform\u00E9ment|par exemple|e\\.g|ex)\\b).*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    ConceptMatch best;
    const QString before = withoutEndings(label).remove(rest);
    // What begins with a condition does not say by it what is asked.
    const bool conditional = recognitionWords().conditions.contains(labelWords(label).value(0));
    for (const QString &part : use.whole || conditional || !use.standsAlone || before == label
                                   ? QStringList{label}
                                   : QStringList{label, before}) {
        const QStringList raw = labelWords(part), words = contentWords(part);
        QStringList without;
        const bool ofParty = partyIn(words, &without) != Party::None;
        if (ofParty && saysNothing(without))
            take(best, {partyNameConcept(), 1, words.size()});
        QList<QStringList> candidates{without, words};
        if (use.counterpart) {
            candidates.append(without);
            candidates.last().removeIf([](const QString &word) { return namesCounterpart({word}); });
        }
        // "Customer" alone asks for the customer's name.
        for (const QStringList &candidate : std::as_const(candidates)) {
            if (candidate.isEmpty())
                continue;
            // The word for a party, with others, does not ask for its name.
            const ConceptMatch match = conceptOf(candidate, use.besideSignature);
            const bool partly = ofParty && candidate.size() > without.size() && match.score < 0.99;
            if (!(partly && match.concept_ == partyNameConcept()))
                take(best, match);
            // A number without its unit.
            QStringList bare = candidate;
            bare.removeIf([](const QString &word) { return recognitionWords().units.contains(word); });
            if (bare.size() < candidate.size() && !bare.isEmpty())
                takePart(best, bare, use.besideSignature);
            if (use.whole)
                continue;
            if (!conditional || !use.standsAlone)
                takeEndings(best, candidate, raw, use);
            if (use.standsAlone && !conditional)
                takeHeads(best, candidate, raw, use);
        }
    }
    return best;
}

} // namespace Cartulary
