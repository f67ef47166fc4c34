// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatedecisions.h"

namespace Cartulary {

/// For whom and when a template is filled in.
struct TemplateOccasion
{
    Language language = Language::English; ///< of the template
    QDate date;
    QString customerId; ///< empty for none
};

/// What a register says to the blanks of a template.
struct TemplateAnswers
{
    QList<Proposal> proposals;            ///< by blank
    QHash<QString, PrintedValue> values;  ///< by path
    QList<QHash<QString, PrintedValue>> rows; ///< by repeat: what the first record of its list says, by path
    QList<qsizetype> records;             ///< by repeat: how many records its list has
    QHash<QString, BranchTally> branches; ///< by id: what the register says to the conditions that it decides
    QString problem;                      ///< a sentence where the register cannot be asked; then there are no values
};

using TemplateAnswersPointer = std::shared_ptr<const TemplateAnswers>;

/// Asks @p content, under @p decisions. Not for the window's thread.
TemplateAnswersPointer answersFor(const TemplateReading &reading, const Register &content,
                                  const TemplateOccasion &occasion, const TemplateDecisions &decisions);

/// What an item comes to.
struct ItemAnswer
{
    enum class State {
        Decided,
        Kept,     ///< stays as it is, as the officer wants it
        Proposed, ///< nobody has decided, but the proposal is likely and has a value
        Nothing,  ///< nothing will be printed
    };
    State state = State::Nothing;
    QString prints; ///< the text that will stand there; empty where nothing will
};

/// @p answers and @p decisions must be of @p reading.
ItemAnswer answerFor(const TemplateReading &reading, TemplateItem item, const TemplateAnswers &answers,
                     const TemplateDecisions &decisions);

/// Whether @p repeat is kept or taken out, not repeated: a condition, or a section that asks what the register can
/// tell.
bool isQuestion(const Repeat &repeat, const TemplateAnswers &answers);

/// What @p path comes to where @p blank stands.
PrintedValue valueOf(const Blank &blank, const QString &path, const TemplateAnswers &answers);

/// The list of records that @p repeat is repeated for; empty if it is not.
QString listOf(const Repeat &repeat, const TemplateDecisions &decisions);
const RecordList *recordListOf(const TemplateReading &reading, const Blank &blank, const TemplateDecisions &decisions);

/// A filled template, and what in it stayed blank.
struct FilledTemplate
{
    QByteArray bytes;
    FillReport report;
};

/// Fills @p reading from @p content; @p marker as fill() takes it. Not for the window's thread.
Result<FilledTemplate> fillTemplate(const TemplateReading &reading, const Register &content,
                                    const TemplateOccasion &occasion, const TemplateMap &map,
                                    const BlankMarker &marker = {});

} // namespace Cartulary
