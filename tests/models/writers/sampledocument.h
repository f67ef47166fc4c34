// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QStringList>

namespace Cartulary::Test {

inline Inline words(const QString &text, int origin = -1)
{
    Inline run;
    run.text = text;
    run.origin = origin;
    return run;
}

inline Inline mark(Inline::Kind kind, const QString &text = {}, int origin = -1)
{
    Inline run = words(text, origin);
    run.kind = kind;
    return run;
}

inline Inline link(const QString &text, const QString &href, int origin = -1)
{
    Inline run = words(text, origin);
    run.href = href;
    return run;
}

inline Inline strong(const QString &text, int origin = -1)
{
    Inline run = words(text, origin);
    run.strong = true;
    return run;
}

inline Block block(Block::Kind kind, const QList<Block> &children = {})
{
    Block block;
    block.kind = kind;
    block.children = children;
    return block;
}

inline Block paragraph(const QList<Inline> &inlines)
{
    Block paragraph;
    paragraph.inlines = inlines;
    return paragraph;
}

inline Block paragraph(const QString &text)
{
    return paragraph(QList<Inline>{words(text)});
}

inline Block heading(int level, const QString &number, const QString &text, const QString &anchor)
{
    Block heading = paragraph(text);
    heading.kind = Block::Kind::Heading;
    heading.level = level;
    heading.number = number;
    heading.anchor = anchor;
    return heading;
}

inline Block item(const QList<Block> &children)
{
    return block(Block::Kind::ListItem, children);
}

inline Block list(const QStringList &items, bool ordered = false)
{
    Block list = block(Block::Kind::List);
    list.ordered = ordered;
    for (const QString &text : items)
        list.children.append(item({paragraph(text)}));
    return list;
}

inline Block row(const QStringList &cells, bool rowHeader = false)
{
    Block row = block(Block::Kind::TableRow);
    for (const QString &text : cells)
        row.children.append(block(Block::Kind::TableCell, {paragraph(text)}));
    row.children.first().header = rowHeader;
    return row;
}

inline Block table(const QList<QStringList> &rows, int headerRows = 1)
{
    Block table = block(Block::Kind::Table);
    table.headerRows = headerRows;
    for (const QStringList &cells : rows)
        table.children.append(row(cells));
    return table;
}

/// A French policy with every kind of block, about twelve pages with @p tableRows = 40.
Document sampleDocument(int tableRows = 40);

/// A document of one paragraph.
Document documentOf(const QString &text);

} // namespace Cartulary::Test
