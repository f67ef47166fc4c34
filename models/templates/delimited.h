// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognisers.h"

namespace Cartulary {

/// Appends to @p marks what stands between delimiters in @p text from @p from up to @p to: {{x}}, [x], <<x>> and so on.
void addDelimited(const QString &text, qsizetype from, qsizetype to, QList<TextMark> &marks);

/// What the words between the delimiters of a template language say: the name of a blank, or a command of a loop or
/// condition in the words of LoopCommand.
TextMark tagMark(const QString &inner, BlankKind kind);

/// A command of a template language, in one form for all of them.
struct LoopCommand
{
    enum class Kind { None, For, If, Else, End, Other };
    Kind kind = Kind::None;
    QString list; ///< of a loop: what it goes over; of an end: what it ends, if it says so
    QString condition; ///< of a condition, or the branch of one: the expression; empty where none is asked
    bool negated = false; ///< it holds where the expression does not: "unless x", "^x"
    QString variable; ///< of a loop: what it calls each
    QString scope; ///< what it repeats: "tr" a table row, "p" a paragraph, "tc" a cell; empty: what its place says
};

/// Reads "for x in xs", "#xs", "/xs", "xs:each(x)", "TableStart:xs", "FOR x IN xs", "foreach [x in xs]".
LoopCommand loopCommand(const QString &inner);

} // namespace Cartulary
