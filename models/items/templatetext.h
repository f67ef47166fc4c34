// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateanswers.h"

namespace Cartulary {

/// A stretch of a paragraph that stands for an item.
struct ShownMark
{
    qsizetype from = 0;
    qsizetype to = 0;
    int item = 0; ///< its place in templateItems()
};

struct ShownParagraph
{
    QString text;
    FlowArea area = FlowArea::Body;
    int heading = 0; ///< outline level from 1; 0 is text
    bool listItem = false;
    QList<ShownMark> marks; ///< in order, none over another
};

struct ShownTable;

/// A paragraph or a table: one of both.
struct ShownBlock
{
    ShownParagraph paragraph;
    std::shared_ptr<const ShownTable> table;
};

struct ShownCell
{
    int row = 0;
    int column = 0;
    int columns = 1; ///< that it spans
    int rows = 1;
    QList<ShownBlock> blocks;
};

struct ShownTable
{
    int rows = 0;
    int columns = 0;
    QList<ShownCell> cells;
};

/// A document as the window shows it, in reading order.
using ShownText = QList<ShownBlock>;

/// The text of the template as the customer wrote it. What is empty in it is shown as an ellipsis.
ShownText shownAsTemplate(const TemplateReading &reading);

/// The text as it will be when it is filled. Not for the window's thread.
Result<ShownText> shownAsFilled(const TemplateReading &reading, const Register &content,
                                const TemplateOccasion &occasion, const TemplateDecisions &decisions);

} // namespace Cartulary
