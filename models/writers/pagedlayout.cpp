// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedlayout.h"

#include "paginator.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QPainter>
#include <QPen>

namespace Cartulary {

namespace {

void paintText(QPainter *painter, const Box &box)
{
    if (box.turn == 0) {
        box.text->draw(painter, box.rect.topLeft(), box.line);
        return;
    }
    painter->save();
    painter->translate(box.rect.center());
    painter->rotate(box.turn);
    box.text->draw(painter, -QPointF(box.rect.width(), box.rect.height()) / 2, box.line);
    painter->restore();
}

void paintBox(QPainter *painter, const Box &box)
{
    switch (box.kind) {
    case Box::Kind::Fill:
    case Box::Kind::Rule:
        painter->fillRect(box.rect, box.colour);
        break;
    case Box::Kind::DottedRule: {
        QPen pen(box.colour, 0.7, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 4});
        painter->save();
        painter->setPen(pen);
        painter->drawLine(QPointF(box.rect.left(), box.rect.center().y()),
                          QPointF(box.rect.right(), box.rect.center().y()));
        painter->restore();
        break;
    }
    case Box::Kind::Picture:
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(box.rect, box.picture);
        break;
    case Box::Kind::Text:
        paintText(painter, box);
        break;
    }
}

} // namespace

PagedLayout PagedLayout::make(const Document &document, const PageOptions &options)
{
    PagedLayout layout;
    const QString found = QFontInfo(QFont(options.family)).family();
    if (found != options.family)
        layout.m_warning = QCoreApplication::translate(
                               "Cartulary::Writers",
                               "The font family \"%1\" is not installed; \"%2\" stands in for it.")
                               .arg(options.family, found);
    Paginator(document, options, layout).run();
    for (qsizetype i = layout.m_headings.size() - 1; i >= 0; --i) { // of two headings with one anchor the first counts
        if (!layout.m_headings.at(i).anchor.isEmpty())
            layout.m_anchors.insert(layout.m_headings.at(i).anchor, i);
    }
    return layout;
}

const PlacedHeading *PagedLayout::headingAt(const QString &anchor) const
{
    const auto found = m_anchors.constFind(anchor);
    return found == m_anchors.cend() ? nullptr : &m_headings.at(*found);
}

int PagedLayout::originAt(int page, QPointF point) const
{
    for (const Box &box : m_pages.at(page).boxes) {
        if (box.kind == Box::Kind::Text && box.turn == 0 && box.rect.contains(point))
            return box.text->originAt(box.line, point.x() - box.rect.left());
    }
    return -1;
}

void PagedLayout::paint(QPainter *painter, int page) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QList<Box> &boxes = m_pages.at(page).boxes;
    for (const Box &box : boxes) { // what lies beneath the words first
        if (box.kind != Box::Kind::Text)
            paintBox(painter, box);
    }
    for (const Box &box : boxes) {
        if (box.kind == Box::Kind::Text)
            paintBox(painter, box);
    }
}

} // namespace Cartulary
