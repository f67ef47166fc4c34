// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline.h"

#include "passages.h"
#include "sequencediff.h"
#include "valuewords.h"

#include <algorithm>

namespace Cartulary {

namespace {

using Kind = RedlineBlock::Kind;
using RunKind = RedlineRun::Kind;

/// Passages that share less than this of their words are two passages, not one that was changed.
constexpr double similar = 0.4;
/// In gaps with more pairs than this, passages are only compared with their neighbours.
constexpr qsizetype mostPairs = 40'000;

/// Lays passages over each other.
class Comparison
{
public:
    Comparison(QList<Passage> old, QList<Passage> now)
        : m_old(std::move(old))
        , m_now(std::move(now))
    {
    }

    QList<RedlineBlock> run();

private:
    QList<int> keys(QList<Passage> &passages);
    void gap(qsizetype oldFrom, qsizetype oldTo, qsizetype nowFrom, qsizetype nowTo);
    QList<qsizetype> partners(qsizetype oldFrom, qsizetype oldTo, qsizetype nowFrom, qsizetype nowTo) const;
    static double likeness(const Passage &one, const Passage &other);
    void single(const Passage &passage, Kind kind);
    void pair(const Passage &before, const Passage &after);

    QList<Passage> m_old, m_now;
    Numbers m_texts, m_words;
    QList<RedlineBlock> m_blocks;
};

QList<int> Comparison::keys(QList<Passage> &passages)
{
    QList<int> result;
    for (Passage &passage : passages) {
        const RedlineBlock &shape = passage.shape;
        const QString place = QStringLiteral("%1 %2 %3 ").arg(int(shape.form)).arg(shape.level).arg(shape.header);
        result.append(m_texts.of(place + passage.cells.join(QChar(0x1f))));
        for (const QString &cell : std::as_const(passage.cells)) {
            for (const QString &token : tokens(cell)) {
                if (isWord(token))
                    passage.words.append(m_words.of(token));
            }
        }
        std::ranges::sort(passage.words);
    }
    return result;
}

QList<RedlineBlock> Comparison::run()
{
    const QList<int> old = keys(m_old), now = keys(m_now);
    QList<CommonPart> parts = commonParts(old, now);
    parts.append({old.size(), now.size(), 0});
    qsizetype oldFrom = 0, nowFrom = 0;
    for (const CommonPart &part : std::as_const(parts)) {
        gap(oldFrom, part.old, nowFrom, part.now);
        for (qsizetype i = 0; i < part.count; ++i)
            single(m_now.at(part.now + i), Kind::Same);
        oldFrom = part.old + part.count;
        nowFrom = part.now + part.count;
    }
    return m_blocks;
}

void Comparison::gap(qsizetype oldFrom, qsizetype oldTo, qsizetype nowFrom, qsizetype nowTo)
{
    const QList<qsizetype> partner = partners(oldFrom, oldTo, nowFrom, nowTo);
    for (qsizetype i = oldFrom; i < oldTo; ++i) {
        const qsizetype to = partner.at(i - oldFrom);
        if (to < 0) {
            single(m_old.at(i), Kind::Removed);
            continue;
        }
        for (; nowFrom < to; ++nowFrom)
            single(m_now.at(nowFrom), Kind::Added);
        pair(m_old.at(i), m_now.at(nowFrom++));
    }
    for (; nowFrom < nowTo; ++nowFrom)
        single(m_now.at(nowFrom), Kind::Added);
}

/// For each old passage of a gap the present one that it became; -1 for none. The pairs are in order and share the
/// most.
QList<qsizetype> Comparison::partners(qsizetype oldFrom, qsizetype oldTo, qsizetype nowFrom, qsizetype nowTo) const
{
    const qsizetype rows = oldTo - oldFrom, columns = nowTo - nowFrom;
    QList<qsizetype> result(rows, -1);
    if (rows * columns > mostPairs) {
        for (qsizetype i = 0; i < std::min(rows, columns); ++i) {
            if (likeness(m_old.at(oldFrom + i), m_now.at(nowFrom + i)) >= similar)
                result[i] = nowFrom + i;
        }
        return result;
    }
    QList<QList<double>> best(rows + 1, QList<double>(columns + 1, 0.0)); // of what follows
    QList<QList<double>> like(rows, QList<double>(columns, 0.0));
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            const double likenessHere = likeness(m_old.at(oldFrom + i), m_now.at(nowFrom + j));
            like[i][j] = likenessHere >= similar ? likenessHere : 0;
            best[i][j] = std::max({best.at(i + 1).at(j), best.at(i).at(j + 1),
                                   like.at(i).at(j) > 0 ? like.at(i).at(j) + best.at(i + 1).at(j + 1) : 0.0});
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (best.at(i).at(j) <= best.at(i + 1).at(j)) {
            ++i;
        } else if (best.at(i).at(j) <= best.at(i).at(j + 1)) {
            ++j;
        } else {
            result[i++] = nowFrom + j++;
        }
    }
    return result;
}

/// The share of their words that two passages have in common, from 0 to 1.
double Comparison::likeness(const Passage &one, const Passage &other)
{
    if (one.shape.form != other.shape.form || one.cells.size() != other.cells.size()
        || one.shape.header != other.shape.header)
        return 0;
    if (one.words.isEmpty() || other.words.isEmpty())
        return 0;
    qsizetype shared = 0;
    for (auto a = one.words.cbegin(), b = other.words.cbegin(); a != one.words.cend() && b != other.words.cend();) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return 2.0 * double(shared) / double(one.words.size() + other.words.size());
}

void Comparison::single(const Passage &passage, Kind kind)
{
    RedlineBlock block = passage.shape;
    block.kind = kind;
    const RunKind run = kind == Kind::Added   ? RunKind::Inserted
                      : kind == Kind::Removed ? RunKind::Deleted
                                              : RunKind::Same;
    for (const QString &cell : passage.cells) {
        QList<RedlineRun> runs;
        appendRun(runs, run, cell);
        block.cells.append(runs);
    }
    m_blocks.append(block);
}

void Comparison::pair(const Passage &before, const Passage &after)
{
    RedlineBlock block = after.shape;
    block.kind = Kind::Changed;
    for (qsizetype i = 0; i < after.cells.size(); ++i)
        block.cells.append(compareWords(before.cells.at(i), after.cells.at(i)));
    if (before.cells == after.cells) // only its place in the text's order of headings and lists is another
        block.kind = Kind::Same;
    m_blocks.append(block);
}

QString without(const QList<QList<RedlineRun>> &cells, RunKind kind)
{
    QStringList lines;
    for (const QList<RedlineRun> &runs : cells) {
        QString line;
        for (const RedlineRun &run : runs)
            line += run.kind == kind ? QString() : run.text;
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString RedlineBlock::before() const
{
    return without(cells, RunKind::Inserted);
}

QString RedlineBlock::after() const
{
    return without(cells, RunKind::Deleted);
}

QList<RedlineBlock> redline(const Document &old, const Document &now)
{
    return Comparison(passagesOf(old), passagesOf(now)).run();
}

QList<RedlineBlock> redline(const QString &old, const QString &now)
{
    return Comparison(passagesOf(old), passagesOf(now)).run();
}

int differences(const QList<RedlineBlock> &blocks)
{
    return int(std::ranges::count_if(blocks, [](const RedlineBlock &block) { return block.kind != Kind::Same; }));
}

void forgiveDate(QList<RedlineBlock> &blocks, const Document &old, const Document &now)
{
    const QString oldDate = dateInWords(old.date, old.language), nowDate = dateInWords(now.date, now.language);
    const auto plain = [](QString text) { return text.replace(QChar::Nbsp, QLatin1Char(' ')); };
    for (RedlineBlock &block : blocks) {
        if (block.kind != Kind::Changed
            || plain(block.before()).replace(plain(oldDate), plain(nowDate)) != plain(block.after()))
            continue;
        block.kind = Kind::Same;
        for (QList<RedlineRun> &runs : block.cells) {
            const QString text = without({runs}, RunKind::Deleted);
            runs.clear();
            appendRun(runs, RunKind::Same, text);
        }
    }
}

} // namespace Cartulary
