// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "delimited.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// What a repeat asks, whether it is called a condition or a section of a template language that only has one mark.
struct Question
{
    QString expression;
    bool negated = false;
};

Question questionOf(const Repeat &repeat)
{
    const LoopCommand command = loopCommand(repeat.words);
    const bool loop = command.kind == LoopCommand::Kind::For;
    return {loop ? command.list : command.condition, command.negated};
}

/// "loop.last" and the like: whether a copy is the first or the last, in the words of several template languages.
bool isPlaceInLoop(const QString &name, bool &last)
{
    static const QSet<QString> firsts{u"loop.first"_s, u"forloop.first"_s, u"@first"_s, u"$first"_s, u"first"_s};
    static const QSet<QString> lasts{u"loop.last"_s, u"forloop.last"_s, u"@last"_s, u"$last"_s, u"last"_s};
    last = lasts.contains(name);
    return last || firsts.contains(name);
}

} // namespace

/// Whether all names that the branches of the condition @p index ask for are known, and it can be taken out.
bool Filler::isDecidable(int index)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    if (repeat.previous >= 0)
        return m_conditions.contains(repeat.previous); // decided with the first branch
    for (int branch = index; branch >= 0; branch = m_scan.repeats.at(branch).next) {
        const Repeat &one = m_scan.repeats.at(branch);
        const bool apart = one.scope == "paragraphs"_L1
                        && m_flow.paragraphs.at(one.firstParagraph).node.parent()
                               != m_flow.paragraphs.at(one.lastParagraph).node.parent();
        if (one.firstParagraph < 0 || one.lastParagraph < 0 || one.scope.isEmpty() || apart)
            return false;
        const RepeatDecision::Kind decision = decisionOf(one).kind;
        if (decision == RepeatDecision::Kind::Leave)
            return false;
        const Question question = questionOf(one);
        const bool otherwise = one.previous >= 0 && question.expression.isEmpty();
        if (decision == RepeatDecision::Kind::Keep || decision == RepeatDecision::Kind::Drop || otherwise)
            continue;
        const std::optional<Condition> condition = Condition::parse(question.expression);
        if (!condition || !std::ranges::all_of(condition->names(), [&](const QString &name) {
                return meaningOf(name, branch).has_value();
            }))
            return false;
    }
    return true;
}

/// What @p name says of the record of a loop around @p index.
std::optional<Filler::Meaning> Filler::meaningInLoops(const QString &name, int index)
{
    bool last = false;
    for (int loop = m_scan.repeats.at(index).parent; loop >= 0; loop = m_scan.repeats.at(loop).parent) {
        if (!m_ranges.contains(loop))
            continue;
        if (isPlaceInLoop(name, last))
            return Meaning{.loop = loop};
        const QString &variable = m_scan.repeats.at(loop).variable;
        if (!variable.isEmpty() && name != variable && !name.startsWith(variable + u'.'))
            continue;
        if (name == variable || name == "."_L1 || name == "this"_L1)
            return Meaning{.loop = loop, .itself = true};
        const Proposal proposal = proposeNamed(name, loop, m_scan, &m_values);
        if (proposal.confidence >= Proposal::Confidence::Medium)
            return Meaning{.loop = loop, .path = proposal.field};
        const QString path = variable.isEmpty() ? name : name.sliced(variable.size() + 1);
        const QVariant sample = sampleOf(loop);
        if (!sample.isValid() || m_values.valueIn(sample, path).state != PrintedValue::State::Unknown)
            return Meaning{.loop = loop, .path = path};
        if (!variable.isEmpty())
            return {};
    }
    return {};
}

std::optional<Filler::Meaning> Filler::meaningOf(const QString &name, int index)
{
    if (const std::optional<Meaning> inLoop = meaningInLoops(name, index))
        return inLoop;
    const QString last = name.section(u'.', -1);
    if (const RecordList *list = listNamed(last))
        return Meaning{.list = list->list};
    if (const RecordList *list = listCalled(contentWords(last)))
        return Meaning{.list = list->list};
    const Proposal proposal = proposeNamed(name, -1, m_scan, &m_values, partyNear(name));
    if (proposal.confidence == Proposal::Confidence::High)
        return Meaning{.path = proposal.field};
    return {};
}

/// Whose the blanks are that go on with @p name: those of "dpo" are dpo_name and dpo_email.
Party Filler::partyNear(const QString &name) const
{
    const auto goesOn = [&name](const Blank &blank) {
        return blank.party != Party::None && blank.name.startsWith(name, Qt::CaseInsensitive)
            && blank.name.size() > name.size() && u"._"_s.contains(blank.name.at(name.size()));
    };
    const auto near = std::ranges::find_if(m_scan.blanks, goesOn);
    return near == m_scan.blanks.end() ? Party::None : near->party;
}

ConditionValue Filler::conditionValue(const QString &name, int index, const Scope &scope)
{
    const Meaning meaning = meaningOf(name, index).value_or(Meaning());
    bool last = false;
    if (meaning.loop >= 0 && isPlaceInLoop(name, last)) {
        const bool there = scope.numbers.value(meaning.loop) == (last ? scope.counts.value(meaning.loop) : 1);
        return {there, there ? 1 : 0};
    }
    if (meaning.itself)
        return {true, 1};
    if (!meaning.list.isEmpty()) {
        const qsizetype count = m_values.records(meaning.list).size();
        return {count > 0, count};
    }
    const PrintedValue value = meaning.loop >= 0 ? m_values.valueIn(scope.records.value(meaning.loop), meaning.path)
                                                 : m_values.value(meaning.path);
    // What the register says in another language only is said all the same.
    const bool said = value.isKnown() || value.state == PrintedValue::State::OtherLanguage;
    return {said && !value.isNo, said ? std::max<qsizetype>(value.items.size(), 1) : 0};
}

bool Filler::holds(int index, const Scope &scope)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    const RepeatDecision::Kind decision = decisionOf(repeat).kind;
    if (decision == RepeatDecision::Kind::Keep || decision == RepeatDecision::Kind::Drop)
        return decision == RepeatDecision::Kind::Keep;
    const Question question = questionOf(repeat);
    const std::optional<Condition> condition = Condition::parse(question.expression);
    if (!condition)
        return true; // what else there is
    return condition->holds([&](const QString &name) { return conditionValue(name, index, scope); })
        != question.negated;
}

/// Keeps the first branch of a condition that holds, without its marks, and takes the others out.
void Filler::decideCondition(int head, const Scope &scope, Work &work)
{
    bool found = false;
    for (int branch = head; branch >= 0; branch = m_scan.repeats.at(branch).next) {
        const Repeat &repeat = m_scan.repeats.at(branch);
        const bool keep = !found && holds(branch, scope);
        found = found || keep;
        BranchTally &tally = m_branches[branch];
        ++tally.asked;
        tally.kept += keep ? 1 : 0;
        if (!keep)
            drop(branch, scope, work);
        removeMark(repeat, true, scope, work);
        if (repeat.next < 0)
            removeMark(repeat, false, scope, work);
    }
}

/// Takes out what stands between the marks of a branch.
void Filler::drop(int index, const Scope &scope, Work &work)
{
    const Repeat &repeat = m_scan.repeats.at(index);
    work.dropped.emplace(Position(repeat.firstParagraph, repeat.firstFrom),
                         Position(repeat.lastParagraph, repeat.lastFrom));
    if (repeat.scope == "inline"_L1) {
        work.edits.append({repeat.firstParagraph, repeat.firstTo, repeat.lastFrom, {}, true});
        for (int i = 0; i < m_flow.controls.size(); ++i) {
            const FlowControl &control = m_flow.controls.at(i);
            if (control.paragraph == repeat.firstParagraph && control.lastParagraph == control.paragraph
                && control.from >= repeat.firstTo && control.to <= repeat.lastFrom && !control.hidden
                && control.parent < 0 && i != repeat.firstControl && i != repeat.lastControl)
                work.controls.append(i);
        }
        return;
    }
    if (repeat.scope == "row"_L1) {
        const auto [first, last] = nodesOf(repeat);
        if (first)
            removeRange({inCopy(first, scope.nodes), inCopy(last, scope.nodes)}, false);
        return;
    }
    const pugi::xml_node first = inCopy(m_flow.paragraphs.at(repeat.firstParagraph).node, scope.nodes);
    const pugi::xml_node last = inCopy(m_flow.paragraphs.at(repeat.lastParagraph).node, scope.nodes);
    for (pugi::xml_node node = first.next_sibling(), next; node && node != last; node = next) {
        next = node.next_sibling();
        if (node.type() == pugi::node_element)
            m_file.remove(node);
    }
    // What stands beside the marks, in their own paragraphs.
    const QString &line = m_flow.paragraphs.at(repeat.firstParagraph).text;
    if (!markAlone(repeat, true) && repeat.firstTo < line.size())
        work.edits.append({repeat.firstParagraph, repeat.firstTo, line.size(), {}, true});
    if (!markAlone(repeat, false) && repeat.lastFrom > 0)
        work.edits.append({repeat.lastParagraph, 0, repeat.lastFrom, {}, true});
}

/// A paragraph of which nothing is left goes as a whole, if a condition left something of it out.
void Filler::removeEmptied(const Scope &scope, Work &work)
{
    QHash<int, QString> rests; // by paragraph: what is left
    for (const Edit &edit : std::as_const(work.edits)) {
        if (edit.drops && !rests.contains(edit.paragraph))
            rests.insert(edit.paragraph, m_flow.paragraphs.at(edit.paragraph).text);
    }
    for (const Edit &edit : std::as_const(work.edits)) {
        if (const auto rest = rests.find(edit.paragraph); rest != rests.end() && edit.text.isEmpty())
            std::fill(rest->begin() + edit.from, rest->begin() + edit.to, u' ');
    }
    QSet<int> kept;
    for (const int control : std::as_const(work.controls))
        kept.insert(m_flow.controls.at(control).paragraph);
    for (const int repeat : m_repeatsIn.value(scope.repeat)) {
        if (m_ranges.contains(repeat))
            kept.insert(m_scan.repeats.at(repeat).firstParagraph);
    }
    QSet<int> removed;
    for (auto rest = rests.cbegin(); rest != rests.cend(); ++rest) {
        if (!rest->trimmed().isEmpty() || kept.contains(rest.key()))
            continue;
        m_file.remove(inCopy(m_flow.paragraphs.at(rest.key()).node, scope.nodes));
        removed.insert(rest.key());
    }
    work.edits.removeIf([&removed](const Edit &edit) { return removed.contains(edit.paragraph); });
}

} // namespace Cartulary
