// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passages.h"

namespace Cartulary {

using Form = RedlineBlock::Form;

namespace {

/// Lays a tree out flat.
class Flattening
{
public:
    void add(const QList<Block> &blocks, int depth = 0)
    {
        for (const Block &block : blocks)
            add(block, depth);
    }

    void heading(const QString &text, int level)
    {
        RedlineBlock shape;
        shape.form = Form::Heading;
        shape.level = level;
        append(shape, {text});
    }

    QList<Passage> passages;

private:
    void append(RedlineBlock shape, const QStringList &cells)
    {
        shape.note = m_inNote;
        passages.append({shape, cells, {}});
    }

    void add(const Block &block, int depth);
    void addItem(const Block &item, int depth);
    void addTable(const Block &table);

    bool m_inNote = false;
};

void Flattening::add(const Block &block, int depth)
{
    RedlineBlock shape;
    shape.level = depth;
    switch (block.kind) {
    case Block::Kind::Heading:
        shape.form = Form::Heading;
        shape.level = block.level;
        shape.number = block.number;
        append(shape, {plainText(block.inlines)});
        break;
    case Block::Kind::List:
        for (const Block &item : block.children)
            addItem(item, depth + 1);
        break;
    case Block::Kind::Table:
        addTable(block);
        break;
    case Block::Kind::Note: {
        const bool outer = std::exchange(m_inNote, true);
        add(block.children, depth);
        m_inNote = outer;
        break;
    }
    case Block::Kind::PageBreak:
        break; // not a matter of what is said
    default:
        if (!block.inlines.isEmpty())
            append(shape, {plainText(block.inlines)});
        add(block.children, depth);
    }
}

void Flattening::addItem(const Block &item, int depth)
{
    bool first = true;
    for (const Block &child : item.children) {
        if (first && child.kind == Block::Kind::Paragraph) {
            RedlineBlock shape;
            shape.form = Form::Item;
            shape.level = depth;
            append(shape, {plainText(child.inlines)});
        } else {
            add(child, depth);
        }
        first = false;
    }
}

void Flattening::addTable(const Block &table)
{
    int row = 0;
    for (const Block &line : table.children) {
        RedlineBlock shape;
        shape.form = Form::Row;
        shape.header = row++ < table.headerRows;
        QStringList cells;
        for (const Block &cell : line.children)
            cells.append(plainText(cell));
        append(shape, cells);
    }
}

} // namespace

QList<Passage> passagesOf(const Document &document)
{
    Flattening flat;
    flat.heading(document.title, 1);
    flat.add(document.blocks);
    return flat.passages;
}

QList<Passage> passagesOf(const QString &text)
{
    QList<Passage> passages;
    if (!text.isEmpty()) {
        for (const QString &line : text.split(QLatin1Char('\n')))
            passages.append({{}, {line}, {}});
    }
    return passages;
}

} // namespace Cartulary
