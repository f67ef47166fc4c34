// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paginator.h"

#include "logo.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace Cartulary {

namespace {

constexpr qreal numberWidth = 26; // for a page number in the contents
constexpr qreal numberGap = 6;    // between a heading's number and its words there
constexpr qreal furnitureSize = 8.3;
constexpr qreal draftTurn = -52;

TextStyle contentsStyle(int depth)
{
    TextStyle style;
    style.size = depth == 0 ? 10.2 : 9.6;
    return style;
}

QRectF textArea(const PageOptions &options)
{
    const QSizeF page = QPageSize::size(options.paper, QPageSize::Point);
    return QRectF(QPointF(), page).marginsRemoved(options.margins);
}

} // namespace

Paginator::Paginator(const Document &document, const PageOptions &options, PagedLayout &layout)
    : m_document(document)
    , m_options(withLooks(options, document))
    , m_layout(layout)
    , m_area(textArea(options))
    , m_flow(m_options, m_area.width(), m_area.height())
{
    m_layout.m_pageSize = QPageSize::size(options.paper, QPageSize::Point);
}

void Paginator::run()
{
    addTitle();
    addContents();
    m_flow.add(m_document.blocks);
    breakPages();
    numberContents();
    addFurniture();
    m_layout.m_structure = m_flow.flow().structure;
}

void Paginator::addTitle()
{
    FlowLayout::Frame frame = m_flow.frame();
    const qreal width = frame.width;
    frame.width -= addLogo();
    frame.role = Box::Role::Title;
    frame.tag = StructureElement::Type::H1;
    frame.style = {.size = 23, .bold = true, .colour = m_options.accent, .leading = 1.15};
    m_flow.addText(m_document.title, frame, 1);
    frame.role = Box::Role::Subtitle;
    frame.tag = StructureElement::Type::P;
    frame.style = {.size = 13, .colour = PageColour::ink, .leading = 1.3};
    frame.space = 3;
    m_flow.addText(m_document.subtitle, frame, 1);
    frame.role = Box::Role::Version;
    frame.style = {.size = 10, .italic = true, .colour = PageColour::muted, .leading = 1.3};
    frame.space = 2;
    if (heightOf(m_flow.flow().strips) + frame.space >= m_logoBottom)
        frame.width = width;
    m_flow.addText(m_document.versionLine, frame, 1);
    const qreal used = heightOf(m_flow.flow().strips);
    Strip rule{.space = 11 + qMax(0.0, m_logoBottom - used), .height = 9};
    rule.boxes.append({.kind = Box::Kind::Rule,
                       .role = Box::Role::Decoration,
                       .rect = QRectF(0, 0, m_area.width(), 0.9),
                       .colour = m_options.accent});
    m_flow.addStrip(rule);
}

/// Stands at the right of the title; gives the width that it takes from it.
qreal Paginator::addLogo()
{
    if (m_options.logo.isEmpty())
        return 0;
    const QImage picture = readLogo(m_options.logo);
    if (picture.isNull()) {
        m_layout.m_warning += (m_layout.m_warning.isEmpty() ? QString() : QStringLiteral(" "))
                            + QCoreApplication::translate(
                                  "Cartulary::Writers",
                                  "The logo is left out: it is no SVG or PNG picture that can be read.");
        return 0;
    }
    const QSizeF size = logoSize(picture);
    const QRectF place(QPointF(m_area.width() - size.width(), 0), size);
    m_flow.addStrip(
        {.keep = 1,
         .boxes = {{.kind = Box::Kind::Picture, .role = Box::Role::Decoration, .rect = place, .picture = picture}}});
    m_logoBottom = size.height();
    return size.width() + logoGap;
}

void Paginator::addContents()
{
    const QList<const Block *> entries = contentsOf(m_document);
    if (entries.isEmpty())
        return;
    FlowLayout::Frame frame = m_flow.frame();
    frame.role = Box::Role::Contents;
    frame.style = {.size = 11.5, .bold = true, .colour = m_options.accent};
    frame.space = 8;
    frame.tag = StructureElement::Type::Caption;
    const int top = topLevel(m_document);
    m_contents = {{top, m_flow.addElement({.type = StructureElement::Type::TOC, .parent = frame.parent}), -1}};
    frame.parent = m_contents.first().element;
    m_flow.addText(documentWords(m_document.language).contents, frame, 2);
    QHash<int, qreal> numbers; // by level: the width of the widest number
    for (const Block *entry : entries)
        numbers[entry->level] = qMax(numbers.value(entry->level), contentsNumber(*entry, top)->preferredWidth());
    for (const Block *entry : entries) {
        qreal left = 0;
        for (int level = top; level < entry->level; ++level)
            left += numbers.value(level) > 0 ? numbers.value(level) + numberGap : 14;
        addContentsEntry(*entry, entry->level - top, left,
                         entry->number.isEmpty() ? 0 : numbers.value(entry->level) + numberGap);
    }
    m_flow.addStrip(Strip{.height = 8});
}

std::shared_ptr<TextBlock> Paginator::contentsNumber(const Block &entry, int top) const
{
    return std::make_shared<TextBlock>(entry.number, contentsStyle(entry.level - top), m_options.family);
}

/// The entries below another are a list within it.
int Paginator::addContentsItem(int level)
{
    while (m_contents.size() > 1 && m_contents.last().level > level)
        m_contents.removeLast();
    OpenContents *list = &m_contents.last();
    if (list->level < level && list->item >= 0) {
        m_contents.append({level, m_flow.addElement({.type = StructureElement::Type::TOC, .parent = list->item}), -1});
        list = &m_contents.last();
    }
    list->item = m_flow.addElement({.type = StructureElement::Type::TOCI, .parent = list->element});
    return list->item;
}

void Paginator::addContentsEntry(const Block &entry, int depth, qreal left, qreal indent)
{
    const auto text = std::make_shared<TextBlock>(entry.inlines, QString(), contentsStyle(depth), m_options.family);
    const qreal width = m_area.width() - numberWidth - left - indent;
    text->breakLines(width);
    Strip strip{.space = depth == 0 ? 2.4 : 0.4};
    const int item = addContentsItem(entry.level);
    const int label = m_flow.addElement({.type = StructureElement::Type::Lbl, .parent = item});
    const int reference = m_flow.addElement({.type = StructureElement::Type::Reference, .parent = item});
    const int link = m_flow.addElement({.type = StructureElement::Type::Link, .parent = reference});
    m_flow.tagSpans(*text, link, false);
    if (indent > 0) {
        const auto number = contentsNumber(entry, entry.level - depth);
        number->breakLines(indent);
        strip.boxes.append({.role = Box::Role::Contents,
                            .rect = QRectF(left, 0, indent, number->lineHeight(0)),
                            .text = number,
                            .element = label});
    }
    for (int line = 0; line < text->lineCount(); ++line) {
        const qreal height = text->lineHeight(line);
        strip.boxes.append({.role = Box::Role::Contents,
                            .rect = QRectF(left + indent, strip.height, width, height),
                            .text = text,
                            .line = line,
                            .element = link});
        strip.height += height;
    }
    const int last = text->lineCount() - 1;
    const qreal dots = strip.height - text->lineHeight(last) + text->baseline(last) - 0.5;
    const qreal from = left + indent + text->lineEnd(last) + 6;
    if (from < m_area.width() - numberWidth)
        strip.boxes.append({.kind = Box::Kind::DottedRule,
                            .role = Box::Role::Contents,
                            .rect = QRectF(from, dots, m_area.width() - numberWidth + 6 - from, 0.5),
                            .colour = PageColour::muted});
    strip.links.append({QRectF(left, 0, m_area.width() - left, strip.height), u'#' + entry.anchor, link});
    m_flow.addStrip(strip);
}

qsizetype Paginator::chainEnd(qsizetype first) const
{
    const QList<Strip> &strips = m_flow.flow().strips;
    qsizetype end = first;
    for (qsizetype i = first; i <= end; ++i) {
        end = qMax(end, qMin(i + strips.at(i).keep, strips.size() - 1));
        if (strips.at(i).pageBreak)
            return i - 1;
    }
    return end;
}

qreal Paginator::chainHeight(qsizetype first, qsizetype last, bool atTop) const
{
    const QList<Strip> &strips = m_flow.flow().strips;
    qreal height = 0;
    for (qsizetype i = first; i <= last; ++i)
        height += strips.at(i).height + (i == first && atTop ? 0 : strips.at(i).space);
    return height;
}

bool Paginator::fits(qsizetype strip, qreal used) const
{
    const qreal room = m_area.height() - used;
    const qsizetype end = chainEnd(strip);
    if (chainHeight(strip, end, false) <= room)
        return true;
    // What cannot stay together on any page is broken where it must be.
    return chainHeight(strip, end, true) > m_area.height() && chainHeight(strip, strip, false) <= room
        && used < m_area.height() / 2;
}

void Paginator::breakPages()
{
    const Flow &flow = m_flow.flow();
    QList<Strip> onPage;
    qreal used = 0;
    for (qsizetype i = 0; i < flow.strips.size(); ++i) {
        const Strip &strip = flow.strips.at(i);
        if (strip.pageBreak || (!onPage.isEmpty() && !fits(i, used))) {
            if (!onPage.isEmpty())
                finishPage(onPage);
            used = 0;
            const bool goesOn = i > 0 && strip.table >= 0 && flow.strips.at(i - 1).table == strip.table;
            if (goesOn) {
                onPage = flow.tableHeaders.value(strip.table);
                used = heightOf(onPage);
            }
        }
        const bool white = strip.boxes.isEmpty() && strip.note < 0; // no white at the top of a page
        if (strip.pageBreak || (onPage.isEmpty() && white))
            continue;
        used += strip.height + (onPage.isEmpty() ? 0 : strip.space);
        onPage.append(strip);
    }
    if (!onPage.isEmpty() || m_layout.m_pages.isEmpty())
        finishPage(onPage);
}

void Paginator::finishPage(QList<Strip> &strips)
{
    const Stack stack = stackStrips(strips, m_flow.flow().notes);
    Strip placed;
    addToStrip(placed, stack, m_area.topLeft());
    for (const Strip::Anchor &anchor : std::as_const(placed.anchors)) {
        PlacedHeading heading = anchor.heading;
        heading.page = int(m_layout.m_pages.size());
        heading.top = anchor.top;
        m_layout.m_headings.append(heading);
    }
    m_layout.m_pages.append({placed.boxes, placed.links});
    strips.clear();
}

void Paginator::numberContents()
{
    QHash<QString, int> pages;
    for (const PlacedHeading &heading : std::as_const(m_layout.m_headings)) {
        if (!pages.contains(heading.anchor))
            pages.insert(heading.anchor, heading.page + 1);
    }
    const QList<const Block *> entries = contentsOf(m_document);
    qsizetype next = 0;
    for (PlacedPage &page : m_layout.m_pages) {
        for (const PageLink &link : std::as_const(page.links)) {
            if (next == entries.size())
                return;
            // Read out with the entry before it, from which the space parts it.
            const QString number = u' ' + QString::number(pages.value(entries.at(next++)->anchor));
            const auto text = std::make_shared<TextBlock>(number, TextStyle{.size = 10, .alignment = Qt::AlignRight},
                                                          m_options.family);
            text->breakLines(numberWidth);
            const qreal height = text->lineHeight(0);
            const auto entry = std::ranges::find_last(page.boxes, link.element, &Box::element);
            page.boxes.insert(
                entry.begin() - page.boxes.begin() + 1,
                {.role = Box::Role::Contents,
                 .rect = QRectF(m_area.right() - numberWidth, link.rect.bottom() - height, numberWidth, height),
                 .text = text,
                 .element = link.element});
        }
    }
}

void Paginator::addLine(PlacedPage &page, const QString &text, QRectF place, Box::Role role,
                        Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return;
    const TextStyle style{.size = furnitureSize, .colour = PageColour::muted, .alignment = alignment};
    QFont font(m_options.family);
    font.setPixelSize(qRound(style.size * 10));
    const QString elided = QFontMetricsF(font).elidedText(oneLine(text), Qt::ElideRight, place.width() * 10 * 0.97);
    const auto block = std::make_shared<TextBlock>(elided, style, m_options.family);
    block->breakLines(place.width());
    place.setHeight(block->lineHeight(0));
    page.boxes.append({.role = role, .rect = place, .text = block});
}

/// Across the page from its lower left to its upper right, beneath the words.
void Paginator::addDraftMark(PlacedPage &page) const
{
    const TextStyle style{.size = 104, .bold = true, .colour = PageColour::draft};
    const auto text = std::make_shared<TextBlock>(documentWords(m_document.language).draft, style, m_options.family);
    const qreal width = text->preferredWidth();
    text->breakLines(width);
    QRectF place(0, 0, width, text->lineHeight(0));
    place.moveCenter(QRectF(QPointF(), m_layout.m_pageSize).center());
    page.boxes.prepend({.role = Box::Role::Decoration, .rect = place, .text = text, .turn = draftTurn});
}

void Paginator::addFurniture()
{
    if (m_options.draft) {
        for (PlacedPage &page : m_layout.m_pages)
            addDraftMark(page);
    }
    const QString pageOf = documentWords(m_document.language).pageOf;
    const QString organisation = m_document.author.isEmpty() ? m_document.subtitle : m_document.author;
    const qreal head = m_area.top() - 34;
    const qreal foot = m_area.bottom() + 26;
    const qreal width = m_area.width();
    for (qsizetype i = 0; i < m_layout.m_pages.size(); ++i) {
        PlacedPage &page = m_layout.m_pages[i];
        addLine(page, pageOf.arg(i + 1).arg(m_layout.m_pages.size()), QRectF(m_area.left(), foot, width, 0),
                Box::Role::PageFooter, Qt::AlignRight);
        if (i == 0)
            continue;
        addLine(page, m_document.title, QRectF(m_area.left(), head, width * 0.56, 0), Box::Role::PageHeader,
                Qt::AlignLeft);
        addLine(page, organisation, QRectF(m_area.left() + width * 0.6, head, width * 0.4, 0), Box::Role::PageHeader,
                Qt::AlignRight);
        page.boxes.append({.kind = Box::Kind::Rule,
                           .role = Box::Role::PageHeader,
                           .rect = QRectF(m_area.left(), head + 14, width, 0.45),
                           .colour = PageColour::rule});
    }
}

} // namespace Cartulary
