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

bool speaksOfDate(const QString &name)
{
    return std::ranges::any_of(labelWords(name), [](const QString &word) {
        const ConceptMatch said = conceptOf({word});
        return said.concept_ && said.concept_->kind == "date"_L1;
    });
}

/// An identifier, or words that say what is asked for: if they are not understood, what stands around is in doubt.
bool hasMeaning(const QString &name)
{
    if (name.isEmpty())
        return false;
    const QStringList words = labelWords(name);
    return !saysNothing(words) && !recognitionWords().standingFor.contains(words.join(u' '))
        && !recognitionWords().imperatives.contains(words.first());
}

} // namespace

/// Whether the provider, by the word that the document has for it, does something with another that it engages.
bool Proposer::callsAnother(const Blank &blank) const
{
    const QStringList &term = m_scan.providerTerm;
    if (term.isEmpty() || blank.party != Party::Provider)
        return false;
    const auto holds = [](const QStringList &words, const QStringList &phrase) {
        return std::ranges::search(words, phrase).begin() != words.end();
    };
    const QStringList own = labelWords(blank.name.isEmpty() ? blank.label : blank.name);
    return !mayCallOthers(term) && mayCallOthers(own) && !holds(own, term) && holds(labelWords(blank.sentence), term);
}

/// Whether a legal form follows the blank that is not the party's.
bool Proposer::hasOtherForm(const Blank &blank) const
{
    const QString form = labelWords(blank.after).value(0);
    if (!m_values || blank.party == Party::None || !recognitionWords().legalForms.contains(form))
        return false;
    const QString path = partyPath(blank.party, "legal_form"_L1);
    return !labelWords(m_values->value(path).text).contains(form);
}

/// Whether the value begins with the noun that stands before the blank: "for a term of" the term of the contract.
bool Proposer::repeatsLabel(const Blank &blank, const QString &field) const
{
    if (!m_values || blank.before.isEmpty() || blank.before.endsWith(u':') || !blank.name.isEmpty())
        return false;
    const QStringList said = contentWords(m_values->value(field).text), label = contentWords(blank.label);
    return !said.isEmpty() && !label.isEmpty() && said.first() == label.last();
}

bool Proposer::sharesItsName(const Blank &blank)
{
    if (m_names.isEmpty()) {
        for (const Blank &other : m_scan.blanks)
            ++m_names[other.name];
    }
    return m_names.value(blank.name) > 2;
}

/// How sure it is by the words that name it: how near they are, and what else they say.
Confidence Proposer::mostByClue(const Blank &blank, const Clue &clue, const ConceptMatch &match)
{
    const QStringList label = labelWords(blank.label);
    // One name for several things: which of them is meant, it does not say.
    const bool shared = clue.isOwn() && match.concept_->id == "measures"_L1 && sharesItsName(blank);
    // A heading says little of a blank whose label speaks of something else.
    const bool elsewhere = clue.isDistant() && !label.isEmpty() && blank.label != clue.label;
    const bool ofParent = clue.source == Clue::Source::Parent && !saysNothing(label);
    // A name of its own that is not understood is no date's.
    const bool otherwise = !clue.isOwn() && hasMeaning(blank.name) && match.concept_->kind == "date"_L1
                        && !speaksOfDate(blank.name);
    // "State of ____" after "Governing law:": what is asked is a part of what that says.
    const bool partOf = (clue.source == Clue::Source::Parent || clue.source == Clue::Source::Combined)
                     && label.size() > 1 && recognitionWords().genitives.contains(label.last());
    // "Is data encrypted?": a question about them, not which they are.
    const bool about = match.concept_->id == "data_categories"_L1 && match.score < 0.99 && clue.label.contains(u'?');
    if (shared || elsewhere || ofParent || otherwise || partOf || about)
        return Confidence::Low;
    // A date left to be written by hand need not be today's.
    return match.concept_->id == "today"_L1 && blank.name.isEmpty() ? Confidence::Medium : Confidence::High;
}

/// How sure it can be where the blank stands.
Confidence Proposer::mostByContext(const Blank &blank, const Clue &clue, const ConceptMatch &match) const
{
    const Concept &asked = *match.concept_;
    const bool inSentence = !blank.before.isEmpty() && !blank.before.endsWith(u':');
    // "Report to the address ____": of which kind, it does not say.
    const bool anyAddress = inSentence && asked.id == "address"_L1 && leadsToAddressee(blank.sentence);
    // Where the data are is no fact of a company.
    const QStringList around = labelWords(clue.label + u' ' + (inSentence ? blank.sentence : QString()));
    const bool ofData = asked.kind == "place"_L1 && asked.hasParty()
                     && std::ranges::any_of(around,
                                            [](const QString &word) { return recognitionWords().data.contains(word); });
    // "The Provider engages the sub-contractor [name]"; "____ Limited", of a company of another form.
    const bool ofAnother = (asked.hasParty() && callsAnother(blank)) || (asked.id == "name"_L1 && hasOtherForm(blank));
    // What is asked of others is no fact of a party or of its agreement.
    constexpr qsizetype subject = 6;
    const bool ofOthers = (namesOthers(labelWords(blank.place.heading))
                           || (inSentence && namesOthers(labelWords(blank.sentence).mid(0, subject))))
                       && !asked.id.startsWith(u"sub_processor"_s);
    // The condition of another field is a switch, not a text.
    if (anyAddress || ofData || ofAnother || ofOthers || blank.condition)
        return Confidence::Low;
    if (asked.id != "retention"_L1 || !inSentence)
        return Confidence::High;
    // Several periods, each of its own data, make no sentence.
    return m_values && m_values->value(asked.paths.value(0)).items.size() > 1 ? Confidence::Low : Confidence::Medium;
}

Confidence Proposer::confidenceIn(const Blank &blank, const Clue &clue, const ConceptMatch &match)
{
    Confidence confidence = confidenceOf(match.score);
    if (!match.concept_->sure)
        confidence = std::min(confidence, Confidence::Medium);
    // A heading is far, and so is what leads to the label; and a name of its own, not understood, speaks against what
    // stands around it.
    if (clue.isDistant() || clue.source == Clue::Source::Parent || (!clue.isOwn() && hasMeaning(blank.name)))
        confidence = lowered(confidence);
    confidence = std::min({confidence, mostByClue(blank, clue, match), mostByContext(blank, clue, match)});
    if (!match.concept_->hasParty())
        return confidence;
    if (namesOthers(labelWords(clue.label)))
        confidence = std::min(confidence, Confidence::Low);
    if (blank.party == Party::None) {
        // Which of them we are, "party 1" does not tell.
        static const QRegularExpression numbered(u"\\b(?:party|partie) (?:[12ab])\\b"_s);
        const bool vague = numbered.match(labelWords(blank.name).join(u' ')).hasMatch() || m_scan.namesParties
                        || match.words < 2 || match.score < 0.99;
        confidence = vague ? std::min(confidence, Confidence::Low) : lowered(confidence);
    }
    return confidence;
}

} // namespace Cartulary
