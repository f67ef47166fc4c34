// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequencediff.h"

#include <QHash>

#include <algorithm>

namespace Cartulary {

namespace {

/// So many single changes are searched for at most: the search costs their square.
constexpr int mostChanges = 1500;

/// A part of each of the two sequences.
struct Window
{
    qsizetype oldFrom, oldTo, nowFrom, nowTo;

    qsizetype oldSize() const { return oldTo - oldFrom; }
    qsizetype nowSize() const { return nowTo - nowFrom; }
};

class Search
{
public:
    Search(const QList<int> &old, const QList<int> &now)
        : m_old(old)
        , m_now(now)
    {
    }

    QList<CommonPart> run()
    {
        between({0, m_old.size(), 0, m_now.size()}, true);
        return m_parts;
    }

private:
    void add(qsizetype old, qsizetype now, qsizetype count)
    {
        if (count == 0)
            return;
        if (!m_parts.isEmpty()) {
            CommonPart &last = m_parts.last();
            if (last.old + last.count == old && last.now + last.count == now) {
                last.count += count;
                return;
            }
        }
        m_parts.append({old, now, count});
    }

    void between(Window window, bool mayAnchor);
    bool shortest(const Window &window);
    void walkBack(const Window &window, const QList<QList<int>> &trace);
    QList<CommonPart> anchors(const Window &window) const;

    const QList<int> &m_old;
    const QList<int> &m_now;
    QList<CommonPart> m_parts;
};

void Search::between(Window window, bool mayAnchor)
{
    qsizetype head = 0;
    while (head < std::min(window.oldSize(), window.nowSize())
           && m_old.at(window.oldFrom + head) == m_now.at(window.nowFrom + head))
        ++head;
    add(window.oldFrom, window.nowFrom, head);
    window.oldFrom += head;
    window.nowFrom += head;
    qsizetype tail = 0;
    while (tail < std::min(window.oldSize(), window.nowSize())
           && m_old.at(window.oldTo - tail - 1) == m_now.at(window.nowTo - tail - 1))
        ++tail;
    window.oldTo -= tail;
    window.nowTo -= tail;
    if (window.oldSize() > 0 && window.nowSize() > 0 && !shortest(window) && mayAnchor) {
        for (const CommonPart &anchor : anchors(window)) {
            between({window.oldFrom, anchor.old, window.nowFrom, anchor.now}, false);
            add(anchor.old, anchor.now, anchor.count);
            window.oldFrom = anchor.old + anchor.count;
            window.nowFrom = anchor.now + anchor.count;
        }
        between(window, false);
    }
    add(window.oldTo, window.nowTo, tail);
}

/// Myers' search for the fewest single changes. False if there are too many.
bool Search::shortest(const Window &window)
{
    const int oldSize = int(window.oldSize()), nowSize = int(window.nowSize());
    const int most = std::min(oldSize + nowSize, mostChanges);
    QList<QList<int>> trace; // the furthest places on each diagonal, after each number of changes
    QList<int> furthest(2 * most + 3, 0);
    const int middle = most + 1;
    for (int changes = 0; changes <= most; ++changes) {
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            const bool down = diagonal == -changes
                           || (diagonal != changes
                               && furthest.at(middle + diagonal - 1) < furthest.at(middle + diagonal + 1));
            int x = down ? furthest.at(middle + diagonal + 1) : furthest.at(middle + diagonal - 1) + 1;
            while (x < oldSize && x - diagonal < nowSize
                   && m_old.at(window.oldFrom + x) == m_now.at(window.nowFrom + x - diagonal))
                ++x;
            furthest[middle + diagonal] = x;
            if (x >= oldSize && x - diagonal >= nowSize) {
                trace.append(furthest.sliced(middle - changes, 2 * changes + 1));
                walkBack(window, trace);
                return true;
            }
        }
        trace.append(furthest.sliced(middle - changes, 2 * changes + 1));
    }
    return false;
}

void Search::walkBack(const Window &window, const QList<QList<int>> &trace)
{
    QList<CommonPart> found; // from the end
    int x = int(window.oldSize()), y = int(window.nowSize());
    for (int changes = int(trace.size()) - 1; changes > 0; --changes) {
        const QList<int> &before = trace.at(changes - 1); // diagonal k is at k + changes - 1
        const auto at = [&before, changes](int diagonal) {
            const int place = diagonal + changes - 1;
            return place < 0 || place >= before.size() ? -1 : before.at(place);
        };
        const int diagonal = x - y;
        const bool down = diagonal == -changes || (diagonal != changes && at(diagonal - 1) < at(diagonal + 1));
        const int previous = down ? diagonal + 1 : diagonal - 1;
        const int startX = at(previous) + (down ? 0 : 1);
        found.append({window.oldFrom + startX, window.nowFrom + startX - diagonal, x - startX});
        x = at(previous);
        y = x - previous;
    }
    found.append({window.oldFrom, window.nowFrom, x});
    for (auto part = found.crbegin(); part != found.crend(); ++part)
        add(part->old, part->now, part->count);
}

/// What stands once in each, in an order that both have.
QList<CommonPart> Search::anchors(const Window &window) const
{
    struct Seen
    {
        int old = 0, now = 0;
        qsizetype oldPlace = 0, nowPlace = 0;
    };
    QHash<int, Seen> seen;
    for (qsizetype i = window.oldFrom; i < window.oldTo; ++i) {
        Seen &place = seen[m_old.at(i)];
        ++place.old;
        place.oldPlace = i;
    }
    for (qsizetype i = window.nowFrom; i < window.nowTo; ++i) {
        Seen &place = seen[m_now.at(i)];
        ++place.now;
        place.nowPlace = i;
    }
    // The longest rising sequence of present places, by old place: piles as in the game of patience.
    QList<CommonPart> candidates;
    for (qsizetype i = window.oldFrom; i < window.oldTo; ++i) {
        const Seen &place = seen[m_old.at(i)];
        if (place.old == 1 && place.now == 1)
            candidates.append({i, place.nowPlace, 1});
    }
    QList<qsizetype> tops;
    QList<qsizetype> under(candidates.size(), -1);
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const auto pile = std::ranges::lower_bound(tops, candidates.at(i).now, {},
                                                   [&](qsizetype top) { return candidates.at(top).now; });
        under[i] = pile == tops.begin() ? -1 : *std::prev(pile);
        if (pile == tops.end())
            tops.append(i);
        else
            *pile = i;
    }
    QList<CommonPart> chain;
    for (qsizetype i = tops.isEmpty() ? -1 : tops.last(); i >= 0; i = under.at(i))
        chain.prepend(candidates.at(i));
    return chain;
}

} // namespace

QList<CommonPart> commonParts(const QList<int> &old, const QList<int> &now)
{
    return Search(old, now).run();
}

} // namespace Cartulary
