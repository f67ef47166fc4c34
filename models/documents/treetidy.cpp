// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treetidy.h"

#include "seams.h"

#include <QHash>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString trimmedText(const Block &block)
{
    return plainText(block).trimmed();
}

/// Whether @p block has something to show.
bool isEmptyBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::PageBreak:
    case Block::Kind::Signatures:
        return false;
    case Block::Kind::Table:
        return block.children.size() <= block.headerRows;
    default:
        return trimmedText(block).isEmpty();
    }
}

/// One space is enough between the wording's own words, and none at the ends of a line: what stood between has no
/// value.
void closeGaps(QList<Inline> &runs)
{
    bool afterSpace = true;
    for (Inline &run : runs) {
        if (!isOwnWords(run)) {
            afterSpace = run.kind == Inline::Kind::LineBreak;
            continue;
        }
        QString text;
        for (const QChar c : std::as_const(run.text)) {
            if (c != u' ' || !afterSpace)
                text += c;
            afterSpace = c == u' ';
        }
        run.text = text;
    }
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        const bool last = i + 1 == runs.size() || runs.at(i + 1).kind == Inline::Kind::LineBreak;
        if (last && isOwnWords(runs.at(i)) && runs.at(i).text.endsWith(u' '))
            runs[i].text.chop(1);
        if (isOwnWords(runs.at(i)) && runs.at(i).text.isEmpty())
            runs.removeAt(i);
    }
}

void trimInlines(Block &block)
{
    closeSigns(block.inlines);
    closeGaps(block.inlines);
    const auto isBlank = [](const Inline &run) {
        return run.kind == Inline::Kind::LineBreak || (run.kind == Inline::Kind::Text && run.text.trimmed().isEmpty());
    };
    while (!block.inlines.isEmpty() && isBlank(block.inlines.last()))
        block.inlines.removeLast();
    while (!block.inlines.isEmpty() && isBlank(block.inlines.first()))
        block.inlines.removeFirst();
    // A wording's line break next to another one: what stood between has no value.
    for (qsizetype i = block.inlines.size() - 2; i >= 0; --i) {
        const bool twice = block.inlines.at(i).kind == Inline::Kind::LineBreak && block.inlines.at(i).origin < 0
                        && block.inlines.at(i + 1).kind == Inline::Kind::LineBreak;
        if (twice)
            block.inlines.removeAt(i);
    }
}

/// Keeps a heading only if something stands under it before the next heading of its level or higher.
void pruneHeadings(QList<Block> &blocks)
{
    constexpr int text = 0;
    constexpr int end = 1;
    QList<bool> kept(blocks.size(), true);
    int next = end; // the level of the heading that follows, or one of the two above
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        if (blocks.at(i).kind == Block::Kind::PageBreak)
            continue;
        if (blocks.at(i).kind != Block::Kind::Heading) {
            next = text;
            continue;
        }
        kept[i] = next == text || next > blocks.at(i).level;
        if (kept.at(i))
            next = blocks.at(i).level;
    }
    qsizetype index = 0;
    blocks.removeIf([&](const Block &) { return !kept.at(index++); });
}

/// Nor is a page broken before nothing, or twice.
void prunePageBreaks(QList<Block> &blocks)
{
    const auto isBreak = [](const Block &block) { return block.kind == Block::Kind::PageBreak; };
    while (!blocks.isEmpty() && isBreak(blocks.last()))
        blocks.removeLast();
    bool afterBreak = true;
    blocks.removeIf([&](const Block &block) { return std::exchange(afterBreak, isBreak(block)) && isBreak(block); });
}

} // namespace

void prune(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        if (!block.inlines.isEmpty())
            trimInlines(block);
        prune(block.children);
    }
    blocks.removeIf([](const Block &block) { return block.kind != Block::Kind::TableCell && isEmptyBlock(block); });
    pruneHeadings(blocks);
    prunePageBreaks(blocks);
}

namespace {

QString anchorOf(const QString &title, QHash<QString, int> &taken)
{
    QString anchor;
    for (const QChar c : title.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            anchor += c;
        else if (!anchor.isEmpty() && !anchor.endsWith(u'-') && !c.isMark())
            anchor += u'-';
        if (anchor.size() >= 60)
            break;
    }
    while (anchor.endsWith(u'-'))
        anchor.chop(1);
    if (anchor.isEmpty())
        anchor = u"section"_s;
    QString unique = anchor;
    while (taken.contains(unique))
        unique = anchor + u'-' + QString::number(++taken[anchor]);
    taken.insert(unique, 1);
    return unique;
}

} // namespace

void numberHeadings(QList<Block> &blocks, const QString &annex)
{
    int section = 0;
    int subsection = 0;
    bool inAnnex = false;
    QHash<QString, int> taken; // with the last number given to a repetition
    for (Block &block : blocks) {
        if (block.kind != Block::Kind::Heading)
            continue;
        block.level = std::clamp(block.level, 2, 4);
        if (block.level == 2)
            inAnnex = !annex.isEmpty() && plainText(block.inlines).startsWith(annex);
        if (inAnnex) {
            // An annex carries its own number in its title.
        } else if (block.level == 2) {
            block.number = QString::number(++section) + u'.';
            subsection = 0;
        } else if (block.level == 3) {
            block.number = u"%1.%2"_s.arg(section).arg(++subsection);
        }
        block.anchor = anchorOf(plainText(block.inlines), taken);
    }
}

} // namespace Cartulary
