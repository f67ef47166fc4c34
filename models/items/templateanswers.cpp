// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateanswers.h"

#include "repeatrecords.h"
#include "templatefields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::TemplateAnswers)
};

/// Every path that somebody may want to see the value of.
QStringList pathsIn(const TemplateReading &reading, const QList<Proposal> &proposals,
                    const TemplateDecisions &decisions, const RecordList *list, Language language)
{
    QStringList paths;
    for (const TemplateField &field : templateFields(language, list))
        paths.append(field.path);
    for (const Proposal &proposal : proposals) {
        if (!proposal.field.isEmpty())
            paths.append(proposal.field);
    }
    for (const Blank &blank : reading.scan.blanks) {
        if (const Decision decision = decisions.blank(blank.id); decision.kind == Decision::Kind::Field)
            paths.append(decision.value);
    }
    paths.removeDuplicates();
    return paths;
}

void addRows(const TemplateReading &reading, const TemplateDecisions &decisions, RegisterValues &values,
             TemplateAnswers &answers)
{
    const RepeatRecords all(reading.scan, decisions.mapFor(reading.scan), values);
    for (int i = 0; i < reading.scan.repeats.size(); ++i) {
        const Repeat &repeat = reading.scan.repeats.at(i);
        const RepeatDecision::Kind decision = decisions.repeat(repeat.id).kind;
        const bool repeated = decision == RepeatDecision::Kind::Propose || decision == RepeatDecision::Kind::List;
        const QVariantList records = repeated ? all.samples(i) : QVariantList();
        const QString name = listOf(repeat, decisions);
        QHash<QString, PrintedValue> row;
        if (!records.isEmpty()) {
            for (const QString &path :
                 pathsIn(reading, answers.proposals, decisions, listNamed(name), values.language()))
                row.insert(path, values.valueIn(records.first(), path));
        }
        answers.rows.append(row);
        answers.records.append(records.size());
    }
}

QString recordsInWords(qsizetype records)
{
    return AnswerWords::tr("%n record(s)", nullptr, int(records));
}

ItemAnswer blankAnswer(const Blank &blank, const Proposal &proposal, const TemplateAnswers &answers,
                       const TemplateDecisions &decisions)
{
    const Decision decision = decisions.blank(blank.id);
    if (decision.kind == Decision::Kind::Leave)
        return {ItemAnswer::State::Kept, {}};
    if (decision.kind == Decision::Kind::Text)
        return {ItemAnswer::State::Decided, decision.value};
    const bool decided = decision.kind == Decision::Kind::Field;
    if (!decided && blank.filled)
        return {ItemAnswer::State::Kept, {}};
    if (!decided && proposal.confidence < Proposal::Confidence::Medium)
        return {};
    const PrintedValue value = valueOf(blank, decided ? decision.value : proposal.field, answers);
    if (!value.isKnown())
        return {};
    ItemAnswer answer{decided ? ItemAnswer::State::Decided : ItemAnswer::State::Proposed, value.text};
    if (blank.repeat >= 0 && answers.records.value(blank.repeat) > 1)
        answer.prints = AnswerWords::tr("%1 (first of %2)").arg(value.text).arg(answers.records.at(blank.repeat));
    return answer;
}

/// What the register says to the conditions of @p reading that nobody has decided.
QHash<QString, BranchTally> branchesIn(const TemplateReading &reading, const QList<Proposal> &proposals,
                                       const TemplateDecisions &decisions, RegisterValues &values)
{
    const auto mayAsk = [](const Repeat &repeat) {
        return repeat.kind == Repeat::Kind::Condition || (repeat.kind == Repeat::Kind::Loop && repeat.list.isEmpty());
    };
    if (std::ranges::none_of(reading.scan.repeats, mayAsk))
        return {};
    // Whether one holds may depend on each record of a loop around it: filling tells.
    const Result<std::unique_ptr<TemplateFile>> file = TemplateFile::open(reading.bytes);
    if (!file)
        return {};
    return fill(**file, reading.scan, proposals, decisions.mapFor(reading.scan), values).branches;
}

/// What becomes of a condition that the register is left to decide.
ItemAnswer conditionAnswer(const Repeat &repeat, const TemplateAnswers &answers)
{
    const auto found = answers.branches.constFind(repeat.id);
    if (found == answers.branches.cend())
        return {};
    if (found->kept > 0 && found->kept < found->asked)
        return {ItemAnswer::State::Decided, AnswerWords::tr("kept for %1 of %2").arg(found->kept).arg(found->asked)};
    return {ItemAnswer::State::Decided, found->kept > 0 ? AnswerWords::tr("kept") : AnswerWords::tr("taken out")};
}

ItemAnswer repeatAnswer(const Repeat &repeat, int index, const TemplateAnswers &answers,
                        const TemplateDecisions &decisions)
{
    const RepeatDecision decision = decisions.repeat(repeat.id);
    switch (decision.kind) {
    case RepeatDecision::Kind::Leave:
        return {ItemAnswer::State::Kept, {}};
    case RepeatDecision::Kind::Keep:
        return {ItemAnswer::State::Decided, AnswerWords::tr("kept")};
    case RepeatDecision::Kind::Drop:
        return {ItemAnswer::State::Decided, AnswerWords::tr("taken out")};
    case RepeatDecision::Kind::List:
    case RepeatDecision::Kind::Propose:
        break;
    }
    if (isQuestion(repeat, answers))
        return conditionAnswer(repeat, answers);
    const qsizetype records = answers.records.value(index);
    if (records == 0)
        return {};
    const bool decided = decision.kind == RepeatDecision::Kind::List;
    return {decided ? ItemAnswer::State::Decided : ItemAnswer::State::Proposed, recordsInWords(records)};
}

} // namespace

TemplateAnswersPointer answersFor(const TemplateReading &reading, const Register &content,
                                  const TemplateOccasion &occasion, const TemplateDecisions &decisions)
{
    auto answers = std::make_shared<TemplateAnswers>();
    const Result<std::unique_ptr<RegisterValues>> values = RegisterValues::make(content, occasion.language,
                                                                                occasion.date, occasion.customerId);
    if (!values) {
        answers->problem = values.error().toString();
        answers->proposals = propose(reading.scan);
        answers->rows.resize(reading.scan.repeats.size());
        answers->records.resize(reading.scan.repeats.size());
        return answers;
    }
    answers->proposals = propose(reading.scan, values->get());
    for (const QString &path : pathsIn(reading, answers->proposals, decisions, nullptr, occasion.language))
        answers->values.insert(path, (*values)->value(path));
    addRows(reading, decisions, **values, *answers);
    answers->branches = branchesIn(reading, answers->proposals, decisions, **values);
    return answers;
}

bool isQuestion(const Repeat &repeat, const TemplateAnswers &answers)
{
    return repeat.kind == Repeat::Kind::Condition || answers.branches.contains(repeat.id);
}

PrintedValue valueOf(const Blank &blank, const QString &path, const TemplateAnswers &answers)
{
    if (blank.repeat >= 0 && blank.repeat < answers.rows.size()) {
        const PrintedValue inRow = answers.rows.at(blank.repeat)
                                       .value(path, {PrintedValue::State::Unknown, {}, {}, {}, {}});
        if (inRow.state != PrintedValue::State::Unknown)
            return inRow;
    }
    return answers.values.value(path);
}

QString listOf(const Repeat &repeat, const TemplateDecisions &decisions)
{
    const RepeatDecision decision = decisions.repeat(repeat.id);
    if (decision.kind == RepeatDecision::Kind::Propose)
        return repeat.list;
    return decision.kind == RepeatDecision::Kind::List ? decision.list : QString();
}

const RecordList *recordListOf(const TemplateReading &reading, const Blank &blank, const TemplateDecisions &decisions)
{
    return blank.repeat < 0 ? nullptr : listNamed(listOf(reading.scan.repeats.at(blank.repeat), decisions));
}

ItemAnswer answerFor(const TemplateReading &reading, TemplateItem item, const TemplateAnswers &answers,
                     const TemplateDecisions &decisions)
{
    const Scan &scan = reading.scan;
    switch (item.kind) {
    case TemplateItem::Kind::Blank:
        return blankAnswer(scan.blanks.at(item.index), answers.proposals.value(item.index), answers, decisions);
    case TemplateItem::Kind::Repeat:
        return repeatAnswer(scan.repeats.at(item.index), item.index, answers, decisions);
    case TemplateItem::Kind::Choice:
        break;
    }
    const Choice &choice = scan.choices.at(item.index);
    const std::optional<bool> decided = decisions.choice(choice.id);
    const QString words = decided.value_or(choice.checked) ? AnswerWords::tr("ticked") : AnswerWords::tr("not ticked");
    return {decided ? ItemAnswer::State::Decided : ItemAnswer::State::Kept, words};
}

Result<FilledTemplate> fillTemplate(const TemplateReading &reading, const Register &content,
                                    const TemplateOccasion &occasion, const TemplateMap &map, const BlankMarker &marker)
{
    const Result<std::unique_ptr<RegisterValues>> values = RegisterValues::make(content, occasion.language,
                                                                                occasion.date, occasion.customerId);
    if (!values)
        return std::unexpected(values.error());
    const Result<std::unique_ptr<TemplateFile>> file = TemplateFile::open(reading.bytes);
    if (!file)
        return std::unexpected(file.error());
    FilledTemplate filled;
    // The offsets of a scan are the same for every opening of the same bytes.
    filled.report = fill(**file, reading.scan, propose(reading.scan, values->get()), map, **values, marker);
    Result<QByteArray> bytes = (*file)->save();
    if (!bytes)
        return std::unexpected(bytes.error());
    filled.bytes = *std::move(bytes);
    return filled;
}

} // namespace Cartulary
