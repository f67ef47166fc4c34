// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"

#include "folded.h"
#include "labelwords.h"
#include "phrases.h"
#include "proposer.h"
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

/// Whether @p label ends with the words that lead to who acts for a party.
bool beginsRepresentation(const QString &label)
{
    const QString words = labelWords(label).join(u' ');
    return std::ranges::any_of(recognitionWords().representation,
                               [&words](const QString &phrase) { return words.endsWith(phrase); });
}

/// Under "Comments" and the like, somebody writes what no register has.
bool isForRemarks(const Blank &blank)
{
    const QString head = labelWords(blank.columnHead).join(u' ');
    return !head.isEmpty()
        && (recognitionWords().remarks.contains(head) || beginsWithPhrase(head, recognitionWords().reservedFor));
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

QString partyPath(Party party, QLatin1StringView field)
{
    return (party == Party::Customer ? u"controller."_s : u"processor."_s) + field;
}

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

/// "the [Master Agreement] dated [date]": no date of this agreement; after a contract's number, perhaps.
Confidence Proposer::mostOfDate(qsizetype index)
{
    if (index == 0)
        return Confidence::High;
    const Blank &blank = m_scan.blanks.at(index), &last = m_scan.blanks.at(index - 1);
    const qsizetype at = blank.before.lastIndexOf(last.text.simplified());
    if (last.paragraph != blank.paragraph || at < 0)
        return Confidence::High;
    const QStringList between = labelWords(blank.before.sliced(at + last.text.simplified().size()));
    if (between.isEmpty() || !std::ranges::all_of(between, [](const QString &word) {
            return recognitionWords().beforeDate.contains(word);
        }))
        return Confidence::High;
    const ConceptMatch &named = match(last.name.isEmpty() ? last.label : last.name, {});
    const QString called = named.concept_ && named.score >= 0.7 ? named.concept_->id : QString();
    return called == "parent_contract"_L1  ? Confidence::None
         : called == "agreement_number"_L1 ? Confidence::Low
                                           : Confidence::High;
}

Proposal Proposer::proposalFor(qsizetype index)
{
    Proposal proposal = unboundFor(index);
    static const QSet<QString> dates{u"agreement.effective_date"_s, u"agreement.signed_on"_s, u"document.date"_s};
    if (!dates.contains(proposal.field))
        return proposal;
    proposal.confidence = std::min(proposal.confidence, mostOfDate(index));
    return proposal.confidence == Confidence::None ? Proposal() : proposal;
}

/// What the words in and around the blank ask for, whatever stands before it.
Proposal Proposer::unboundFor(qsizetype index)
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
    if (isMoney(blank) || isCount(blank) || asksForOther(blank) || isForRemarks(blank))
        return {};
    if (const std::optional<Proposal> title = titleFor(index))
        return *title;
    if (const std::optional<Proposal> signer = signerFor(index))
        return *signer;
    // "____@____" says itself what it is.
    if (blank.name.isEmpty() && blank.text.contains(u'@') && blank.party != Party::None)
        return {partyPath(blank.party, "email"_L1), Confidence::Medium, blank.text};
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

/// "represented by ____, ____": as what.
std::optional<Proposal> Proposer::titleFor(qsizetype index) const
{
    if (index == 0)
        return {};
    const Blank &blank = m_scan.blanks.at(index), &last = m_scan.blanks.at(index - 1);
    if (!blank.name.isEmpty() || !last.name.isEmpty() || !blank.sharesLabel || last.paragraph != blank.paragraph
        || !blank.before.endsWith(last.text.simplified() + u',') || !beginsRepresentation(last.label))
        return {};
    const QString path = partyPath(blank.party, "signatory_title"_L1);
    return Proposal{path, blank.party == Party::None ? Confidence::Low : Confidence::Medium, blank.label};
}

/// "Name: ____" over "Title: ____" is no company's: who signs, or whom to write to if an e-mail follows.
std::optional<Proposal> Proposer::signerFor(qsizetype index)
{
    constexpr qsizetype near = 4;
    const Blank &blank = m_scan.blanks.at(index);
    const AskedOf own = askedIn(blank.label);
    if (!blank.name.isEmpty() || blank.party == Party::None || blank.sharesLabel || blank.entry >= 0
        || !own.subject.isEmpty() || own.attributes != QStringList{u"name"_s} || !own.whole
        || !subjectIn(blank.parentLabel).isEmpty())
        return {};
    AskedOf all;
    for (qsizetype i = index + 1; i < m_scan.blanks.size() && i <= index + near; ++i) {
        const Blank &next = m_scan.blanks.at(i);
        if (next.party != blank.party || next.place.part != blank.place.part)
            continue;
        const AskedOf asked = askedIn(next.label);
        const bool goesOn = next.name.isEmpty() && asked.whole && !asked.isSeveral() && asked.subject.isEmpty()
                         && (!all.attributes.isEmpty() || asked.attributes.contains("title"_L1))
                         && !asked.attributes.contains("name"_L1);
        if (!goesOn)
            break;
        all.attributes.append(asked.attributes);
    }
    if (all.attributes.isEmpty())
        return {};
    const QString subject = usualSubject(all);
    m_subjects.insert(index, {subject, blank.party});
    return Proposal{pathOf(own, subject, blank.party), Confidence::Medium, blank.label};
}

const AskedOf &Proposer::askedIn(const QString &label)
{
    auto known = m_asked.constFind(label);
    if (known == m_asked.cend())
        known = m_asked.insert(label, askedBy(withoutAlias(label)));
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
    if (!asked.whole || (blank.sharesLabel && words != blank.name))
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
    // Where the register has it of us alone, what it knows of the customer is no answer.
    const bool ofUs = named && blank.party == Party::Customer && !pathOf(asked, subject, Party::Provider).isEmpty();
    if (path.isEmpty())
        return ofUs ? std::optional(Proposal()) : std::nullopt;
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
