// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewview.h"

#include "originwords.h"
#include "previewaccess.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace Cartulary {

namespace {

constexpr int gap = 16;        // around and between pages
constexpr int smallestPercent = 25;
constexpr int largestPercent = 400;
constexpr qreal pointsPerInch = 72;

} // namespace

PreviewView::PreviewView(LiveDocument *live, Language language, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_live(live)
    , m_language(language)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width, and with it the zoom, would depend on itself
    connect(m_live, &LiveDocument::updated, this, &PreviewView::refresh);
    connect(m_live, &LiveDocument::failed, this, [this](const Error &error) {
        m_note = tr("The document cannot be made: %1").arg(error.toString());
        refresh();
    });
    connect(m_live, &LiveDocument::imageReady, viewport(), qOverload<>(&QWidget::update));
    m_note = tr("The document is being made…");
    refresh();
    allowReading();
}

/// Takes the new pages over, and stays where the officer was reading, also where there were no pages in between.
void PreviewView::refresh()
{
    if (m_pages) {
        m_read = place();
        m_readDocument = m_pages->request.document;
    }
    m_pages = m_live->pages();
    m_hovered = -1;
    m_pressed = -1;
    m_current = m_pages && m_currentOrigin ? m_pages->spotOf(*m_currentOrigin, m_currentRepetition) : -1;
    layOut();
    if (m_pages && m_pages->request.document == m_readDocument)
        showPlace(m_read);
    else
        verticalScrollBar()->setValue(0);
    if (m_pages && m_awaited)
        reveal(*std::exchange(m_awaited, std::nullopt));
    want();
    speak();
    viewport()->update();
}

qreal PreviewView::pixels() const
{
    const QSizeF page = m_pages ? m_pages->pageSize : QSizeF(595, 842);
    const qreal width = qMax(50, viewport()->width() - 2 * gap) / page.width();
    const qreal height = qMax(50, viewport()->height() - 2 * gap) / page.height();
    switch (m_zoom) {
    case Zoom::Width:
        return qMin(width, logicalDpiX() / pointsPerInch * largestPercent / 100);
    case Zoom::Page:
        return qMin(width, height);
    case Zoom::Percent:
        break;
    }
    return logicalDpiX() / pointsPerInch * m_percent / 100;
}

void PreviewView::setZoom(Zoom zoom, int percent)
{
    const Place before = place();
    m_zoom = zoom;
    m_percent = qBound(smallestPercent, percent, largestPercent);
    layOut();
    showPlace(before);
    want();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PreviewView::zoomIn()
{
    const int now = qRound(pixels() * pointsPerInch / logicalDpiX() * 100);
    setZoom(Zoom::Percent, qMax(now + 1, qRound(now * 1.2 / 5) * 5));
}

void PreviewView::zoomOut()
{
    const int now = qRound(pixels() * pointsPerInch / logicalDpiX() * 100);
    setZoom(Zoom::Percent, qMin(now - 1, qRound(now / 1.2 / 5) * 5));
}

qreal PreviewView::contentHeight() const
{
    return m_pages ? m_pages->pageCount() * (m_pages->pageSize.height() * pixels() + gap) + gap : 0;
}

void PreviewView::layOut()
{
    const qreal width = m_pages ? m_pages->pageSize.width() * pixels() + 2 * gap : 0;
    verticalScrollBar()->setRange(0, qMax(0, qCeil(contentHeight()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, qMax(0, qFloor(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

/// Has the pages on the screen drawn together with the next update.
void PreviewView::want()
{
    QList<int> pages = visiblePages();
    if (pages.isEmpty())
        pages.append(0);
    m_live->setWanted(pages, pixels() * devicePixelRatioF());
}

QRectF PreviewView::pageRect(int page) const
{
    const QSizeF size = m_pages->pageSize * pixels();
    const qreal left = qMax<qreal>(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const qreal top = gap + page * (size.height() + gap) - verticalScrollBar()->value();
    return {QPointF(qRound(left), qRound(top)), size};
}

QRectF PreviewView::toView(int page, const QRectF &rect) const
{
    const qreal scale = pixels();
    return QRectF(rect.topLeft() * scale, rect.size() * scale).translated(pageRect(page).topLeft());
}

QList<int> PreviewView::visiblePages() const
{
    QList<int> pages;
    if (!m_pages)
        return pages;
    const qreal step = m_pages->pageSize.height() * pixels() + gap;
    const int first = qBound(0, int((verticalScrollBar()->value() - gap) / step), m_pages->pageCount() - 1);
    for (int page = first; page < m_pages->pageCount() && pageRect(page).top() < viewport()->height(); ++page)
        pages.append(page);
    return pages;
}

int PreviewView::currentPage() const
{
    if (!m_pages)
        return 0;
    const qreal step = m_pages->pageSize.height() * pixels() + gap;
    return qBound(0, int((verticalScrollBar()->value() + viewport()->height() / 2.0) / step), m_pages->pageCount() - 1);
}

qreal PreviewView::heightOfHeading(qsizetype heading) const
{
    if (heading < 0)
        return 0;
    if (heading >= m_pages->headings.size())
        return contentHeight();
    const PlacedHeading &at = m_pages->headings.at(heading);
    return gap + at.page * (m_pages->pageSize.height() * pixels() + gap) + at.top * pixels();
}

PreviewView::Place PreviewView::place() const
{
    if (!m_pages)
        return {};
    const qreal top = verticalScrollBar()->value();
    int heading = -1;
    while (heading + 1 < m_pages->headings.size() && heightOfHeading(heading + 1) <= top)
        ++heading;
    const qreal from = heightOfHeading(heading);
    const qreal length = heightOfHeading(heading + 1) - from;
    return {heading, length > 0 ? (top - from) / length : 0};
}

void PreviewView::showPlace(const Place &place)
{
    if (!m_pages)
        return;
    const int heading = qMin(place.heading, int(m_pages->headings.size()) - 1);
    const qreal from = heightOfHeading(heading);
    const qreal length = heightOfHeading(heading + 1) - from;
    verticalScrollBar()->setValue(qRound(from + place.share * length));
}

bool PreviewView::showSection(const QString &heading)
{
    if (!m_pages || heading.isEmpty())
        return false;
    const auto isIt = [&heading](const PlacedHeading &placed) {
        if (!placed.text.endsWith(heading))
            return false;
        const QString number = placed.text.chopped(heading.size()).trimmed();
        return std::ranges::none_of(number, [](QChar c) { return c.isSpace(); });
    };
    const auto found = std::ranges::find_if(m_pages->headings, isIt);
    if (found == m_pages->headings.cend())
        return false;
    showPlace({int(found - m_pages->headings.cbegin()), 0});
    return true;
}

QRect PreviewView::spotRect(int spot) const
{
    if (!m_pages || spot < 0 || spot >= m_pages->spots.size())
        return {};
    const PreviewSpot::Piece &piece = m_pages->spots.at(spot).pieces.first();
    return toView(piece.page, piece.rect).toAlignedRect();
}

QRect PreviewView::markRect(int spot) const
{
    const PreviewSpot::Piece &piece = m_pages->spots.at(spot).pieces.first();
    const int side = qMax(10, qRound(13 * pixels()));
    const QPointF centre = toView(piece.page, QRectF(34, piece.rect.top(), 0, piece.rect.height())).center();
    return {qRound(centre.x()) - side / 2, qRound(centre.y()) - side / 2, side, side};
}

int PreviewView::spotUnder(QPoint position) const
{
    if (!m_pages)
        return -1;
    for (qsizetype i = 0; i < m_pages->spots.size(); ++i) {
        if (m_pages->spots.at(i).missing >= 0 && !m_pages->spots.at(i).inContents
            && markRect(int(i)).contains(position))
            return int(i);
    }
    for (const int page : visiblePages()) {
        const QRectF rect = pageRect(page);
        if (rect.contains(position))
            return m_pages->spotAt(page, (QPointF(position) - rect.topLeft()) / pixels());
    }
    return -1;
}

/// What a tip and a screen reader say of @p spot.
QString PreviewView::wordsOf(int spot) const
{
    if (!m_pages || spot < 0)
        return {};
    const PreviewSpot &at = m_pages->spots.at(spot);
    if (!at.leadsToRecord())
        return at.href.startsWith(u'#') && m_pages->headingAt(at.href.mid(1)) ? m_pages->headingAt(at.href.mid(1))->text
                                                                              : at.href;
    QString words = originInWords(m_pages->originOf(at), m_live->content(), m_language);
    if (at.missing >= 0)
        words = tr("Missing: %1").arg(words);
    if (!at.href.isEmpty() && !at.href.startsWith(u'#'))
        words += u'\n' + at.href;
    return words;
}

/// Keeps what assistive programs read in step with what is seen.
void PreviewView::speak()
{
    if (!m_pages) {
        setAccessibleName(tr("Preview"));
        setAccessibleDescription({});
        return;
    }
    const int page = currentPage();
    setAccessibleName(
        tr("Preview of “%1”, page %2 of %3").arg(m_pages->document.title).arg(page + 1).arg(m_pages->pageCount()));
    setAccessibleDescription(wordsOf(m_current));
}

QString PreviewView::pageText() const
{
    return m_pages ? m_pages->texts.value(currentPage()) : m_note;
}

void PreviewView::setCurrent(int spot, bool scroll)
{
    m_current = spot;
    m_currentOrigin.reset();
    if (m_pages && spot >= 0 && m_pages->spots.at(spot).origin >= 0) {
        m_currentOrigin = m_pages->originOf(m_pages->spots.at(spot));
        m_currentRepetition = m_pages->repetition(spot);
    }
    if (scroll && spot >= 0)
        scrollTo(spot);
    speak();
    viewport()->update();
}

void PreviewView::scrollTo(int spot)
{
    const QRect rect = spotRect(spot);
    const int third = viewport()->height() / 3;
    if (rect.top() < gap || rect.bottom() > viewport()->height() - gap)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - third);
    if (rect.left() < 0 || rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - gap);
}

bool PreviewView::reveal(const Origin &origin)
{
    if (!m_pages || !m_live->isFresh())
        m_awaited = origin;
    if (!m_pages)
        return false;
    const int spot = m_pages->spotOf(origin);
    setCurrent(spot, true);
    return spot >= 0;
}

void PreviewView::activate(int spot)
{
    if (!m_pages || spot < 0)
        return;
    const PreviewSpot &at = m_pages->spots.at(spot);
    if (at.leadsToRecord()) {
        setCurrent(spot, false);
        Q_EMIT originActivated(m_pages->originOf(at));
    } else if (const PlacedHeading *heading = at.href.startsWith(u'#') ? m_pages->headingAt(at.href.mid(1)) : nullptr) {
        verticalScrollBar()->setValue(qFloor(heightOfHeading(heading - m_pages->headings.constData())) - gap);
    }
}

bool PreviewView::walk(int step)
{
    if (!m_pages)
        return false;
    const auto count = int(m_pages->spots.size());
    int spot = m_current;
    if (spot < 0) { // begin with what is on the screen
        const QList<int> visible = visiblePages();
        const auto seen = std::ranges::find_if(m_pages->spots, [&](const PreviewSpot &at) {
            const int index = int(&at - m_pages->spots.constData());
            return at.leadsToRecord() && visible.contains(at.pieces.first().page) && spotRect(index).top() >= 0;
        });
        const int first = seen == m_pages->spots.cend() ? count : int(seen - m_pages->spots.cbegin());
        spot = step > 0 ? first - 1 : first;
    }
    do {
        spot += step;
        if (spot < 0 || spot >= count)
            return false;
    } while (!m_pages->spots.at(spot).leadsToRecord());
    setCurrent(spot, true);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    return true;
}

} // namespace Cartulary
