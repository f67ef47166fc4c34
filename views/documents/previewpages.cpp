// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewpages.h"

#include <algorithm>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// Walks over the boxes of all pages and puts the parts of each span together.
class SpotCollector
{
public:
    SpotCollector(const PagedLayout &layout, PreviewPages &pages)
        : m_layout(layout)
        , m_pages(pages)
    {
        for (qsizetype i = 0; i < pages.document.missing.size(); ++i)
            m_missing.insert(keyOf(pages.document.missing.at(i).origin), int(i));
    }

    void run()
    {
        for (int page = 0; page < m_layout.pageCount(); ++page)
            addPage(page);
    }

private:
    static QString keyOf(const Origin &origin)
    {
        return origin.recordType + u'\n' + origin.recordId + u'\n' + origin.field;
    }

    void addPage(int page)
    {
        QList<PreviewLine> lines;
        QStringList texts;
        for (const Box &box : m_layout.page(page).boxes) {
            if (box.kind != Box::Kind::Text)
                continue;
            texts.append(box.text->lineText(box.line).trimmed());
            auto block = m_blocks.constFind(box.text.get());
            if (block == m_blocks.cend())
                block = m_blocks.insert(box.text.get(), int(m_blocks.size()));
            lines.append({box.rect, *block});
            addSpans(page, box, *block);
        }
        for (const PageLink &link : m_layout.page(page).links)
            addContentsLink(page, link);
        m_pages.lines.append(lines);
        m_pages.texts.append(texts.join(u'\n'));
    }

    void addSpans(int page, const Box &box, int block)
    {
        const QList<TextBlock::Span> &spans = box.text->spans();
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const TextBlock::Span &span = spans.at(i);
            if (span.origin < 0 && span.href.isEmpty())
                continue;
            const QRectF rect = box.text->spanRect(span, box.line);
            if (rect.isEmpty())
                continue;
            auto known = m_known.find({box.text.get(), i});
            if (known == m_known.end()) {
                known = m_known.insert({box.text.get(), i}, int(m_pages.spots.size()));
                m_pages.spots.append(spotFor(span, block, box.role == Box::Role::Contents));
            }
            m_pages.spots[*known].pieces.append({page, rect.translated(box.rect.topLeft())});
        }
    }

    PreviewSpot spotFor(const TextBlock::Span &span, int block, bool inContents) const
    {
        PreviewSpot spot{.origin = span.origin, .href = span.href, .block = block, .inContents = inContents};
        if (span.kind == Inline::Kind::Missing && span.origin >= 0)
            spot.missing = m_missing.value(keyOf(m_pages.document.origins.at(span.origin)), -1);
        return spot;
    }

    /// An entry of the contents is a link as a whole, over number, words and dots.
    void addContentsLink(int page, const PageLink &link)
    {
        const bool isSpan = std::ranges::any_of(m_pages.spots, [&](const PreviewSpot &spot) {
            return spot.href == link.href && spot.pieces.last().page == page
                && link.rect.contains(spot.pieces.last().rect.center());
        });
        if (!isSpan && link.href.startsWith(u'#'))
            m_pages.spots.append({.href = link.href, .inContents = true, .pieces = {{page, link.rect}}});
    }

    const PagedLayout &m_layout;
    PreviewPages &m_pages;
    QHash<QString, int> m_missing;
    QHash<const TextBlock *, int> m_blocks;
    QHash<std::pair<const TextBlock *, qsizetype>, int> m_known;
};

qreal distance(const QRectF &rect, QPointF point)
{
    const qreal dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const qreal dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return dx * dx + dy * dy;
}

/// How well a spot of the field @p shown answers a wish for @p wanted; 0 for not at all.
int match(const QString &shown, const QString &wanted)
{
    if (shown == wanted)
        return 3;
    if (wanted.isEmpty() || shown.startsWith(wanted + u'.'))
        return 2;
    return wanted.startsWith(shown + u'.') ? 1 : 0;
}

} // namespace

int PreviewPages::spotAt(int page, QPointF point) const
{
    if (page < 0 || page >= pageCount())
        return -1;
    constexpr qreal slack = 1.5; // between the letters of two lines
    int link = -1;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        for (const PreviewSpot::Piece &piece : spots.at(i).pieces) {
            if (piece.page != page || !piece.rect.adjusted(0, -slack, 0, slack).contains(point))
                continue;
            if (spots.at(i).leadsToRecord())
                return int(i);
            if (link < 0 || spots.at(link).href.isEmpty())
                link = int(i);
        }
    }
    if (link >= 0)
        return spots.at(link).href.isEmpty() ? -1 : link;
    const auto line = std::ranges::find_if(lines.at(page),
                                           [&](const PreviewLine &l) { return l.rect.contains(point); });
    if (line == lines.at(page).cend())
        return -1;
    int nearest = -1;
    qreal best = 0;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        if (spots.at(i).block != line->block || !spots.at(i).leadsToRecord())
            continue;
        for (const PreviewSpot::Piece &piece : spots.at(i).pieces) {
            const qreal far = distance(piece.rect, point);
            if (piece.page == page && (nearest < 0 || far < best)) {
                nearest = int(i);
                best = far;
            }
        }
    }
    return nearest;
}

int PreviewPages::spotOf(const Origin &origin) const
{
    int found = -1;
    int best = -1;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        if (!spots.at(i).leadsToRecord() || originOf(spots.at(i)).recordId != origin.recordId)
            continue;
        const int quality = match(originOf(spots.at(i)).field, origin.field);
        if (quality > best) {
            best = quality;
            found = int(i);
        }
    }
    return found;
}

int PreviewPages::repetition(int spot) const
{
    return int(std::count_if(spots.cbegin(), spots.cbegin() + spot, [&](const PreviewSpot &before) {
        return before.leadsToRecord() && before.origin == spots.at(spot).origin;
    }));
}

int PreviewPages::spotOf(const Origin &origin, int repetition) const
{
    int last = -1;
    for (qsizetype i = 0; i < spots.size() && repetition >= 0; ++i) {
        if (spots.at(i).leadsToRecord() && originOf(spots.at(i)) == origin) {
            last = int(i);
            --repetition;
        }
    }
    return last;
}

const PlacedHeading *PreviewPages::headingAt(const QString &anchor) const
{
    const auto found = std::ranges::find(headings, anchor, &PlacedHeading::anchor);
    return found == headings.cend() ? nullptr : &*found;
}

PreviewPages previewPages(const PagedLayout &layout, const Document &document)
{
    PreviewPages pages;
    pages.document = document;
    pages.warning = layout.warning();
    pages.pageSize = layout.pageSize();
    pages.headings = layout.headings();
    SpotCollector(layout, pages).run();
    return pages;
}

} // namespace Cartulary
