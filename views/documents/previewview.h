// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "livedocument.h"

#include <QAbstractScrollArea>

namespace Cartulary {

/// The pages of a live document as they will be printed. What comes from the register can be clicked, or walked to with
/// the keyboard; what is missing carries a mark in the margin.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Width, Page, Percent };

    /// A place in the document that holds in either language: between a heading and the next one.
    struct Place
    {
        int heading = -1; ///< index into the headings; -1 before the first
        qreal share = 0; ///< of the way to the next
    };

    /// @p language is that of the window, for what the view says of the register.
    PreviewView(LiveDocument *live, Language language, QWidget *parent = nullptr);

    Zoom zoom() const { return m_zoom; }
    int percent() const { return m_percent; }
    void setZoom(Zoom zoom, int percent = 100);
    void zoomIn();
    void zoomOut();

    /// Scrolls to the first block that comes from @p origin and highlights it; the field may be empty, or the beginning
    /// of a path. False if the document does not print it; kept for later while the document is being made.
    bool reveal(const Origin &origin);

    /// What stands at the top of the view.
    Place place() const;
    void showPlace(const Place &place);
    /// Scrolls to the section whose heading, without its number, is @p heading. False if there is none.
    bool showSection(const QString &heading);
    /// The page in the middle of the view, counted from 0.
    int currentPage() const;
    /// The spot that the keyboard is at, or that was clicked or revealed; -1 for none.
    int currentSpot() const { return m_current; }
    /// The text of the page that is shown, line by line.
    QString pageText() const;
    /// Where @p spot is, in the viewport.
    QRect spotRect(int spot) const;
    /// Where the mark beside a missing @p spot is, in the viewport.
    QRect markRect(int spot) const;

    QSize sizeHint() const override { return {560, 640}; }

Q_SIGNALS:
    /// The officer wants to see the record and field that a block comes from.
    void originActivated(const Cartulary::Origin &origin);
    /// The officer scrolled: what stands at the top of the view may have changed.
    void scrolled();
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void refresh();
    void layOut();
    void want();
    void speak();

    qreal pixels() const; ///< for one point
    QRectF pageRect(int page) const; ///< in the viewport
    QRectF toView(int page, const QRectF &rect) const;
    qreal heightOfHeading(qsizetype heading) const; ///< its distance from the top of the first page
    qreal contentHeight() const;
    QList<int> visiblePages() const;
    int spotUnder(QPoint position) const;
    QString wordsOf(int spot) const;

    void setHovered(int spot);
    void setCurrent(int spot, bool scroll);
    void scrollTo(int spot);
    bool walk(int step);
    void activate(int spot);
    bool scrollByKey(const QKeyEvent &event);
    bool walkByKey(const QKeyEvent &event);

    void paintPage(QPainter &painter, int page);
    void paintSpots(QPainter &painter) const;
    void paintMark(QPainter &painter, const QRect &rect) const;

    LiveDocument *m_live;
    Language m_language;
    std::shared_ptr<const PreviewPages> m_pages;
    Zoom m_zoom = Zoom::Width;
    int m_percent = 100;
    int m_current = -1;
    int m_hovered = -1;
    std::optional<Origin> m_currentOrigin; ///< of m_current, to find it again in the next pages
    int m_currentRepetition = 0; ///< which of the spots of m_currentOrigin it is
    int m_pressed = -1;
    Place m_read; ///< where the officer was in m_readDocument, before the newest pages
    QString m_readDocument;
    QString m_note; ///< in place of pages
    std::optional<Origin> m_awaited; ///< to be revealed as soon as there are pages
};

} // namespace Cartulary
