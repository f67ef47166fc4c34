// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include "plaintext.h"

#include <array>

namespace Cartulary {

namespace {

constexpr qreal noteInset = 12;
constexpr qreal notePad = 7;
constexpr qreal partyGap = 28;
constexpr qreal writingLine = 25;
constexpr qreal signingLine = 48;

struct HeadingStyle
{
    TextStyle text;
    qreal space;
    qreal after;
};

HeadingStyle headingStyle(int level)
{
    static const std::array<HeadingStyle, 4> styles{{
        {{.size = 15.5, .bold = true, .colour = PageColour::accent, .leading = 1.25}, 24, 4},
        {{.size = 13, .bold = true, .colour = PageColour::accent, .leading = 1.25}, 18, 2.5},
        {{.size = 11.2, .bold = true, .colour = PageColour::ink, .leading = 1.28}, 12, 1},
        {{.size = 10.5, .bold = true, .italic = true, .colour = PageColour::ink, .leading = 1.3}, 9, 0},
    }};
    return styles.at(size_t(qBound(1, level, 4) - 1));
}

QString roman(qsizetype number)
{
    static const std::array<QLatin1StringView, 10> ones{
        {QLatin1StringView(""), QLatin1StringView("i"), QLatin1StringView("ii"), QLatin1StringView("iii"),
         QLatin1StringView("iv"), QLatin1StringView("v"), QLatin1StringView("vi"), QLatin1StringView("vii"),
         QLatin1StringView("viii"), QLatin1StringView("ix")}};
    return QString(number / 10, u'x') + ones.at(size_t(number % 10));
}

QString markerOf(bool ordered, int depth, qsizetype number)
{
    static const QString bullets = QStringLiteral("•–·");
    if (!ordered)
        return bullets.at(qMin(qsizetype(depth), bullets.size() - 1));
    if (depth == 1 && number <= 26)
        return QString(QChar(u'a' + char16_t(number - 1))) + u')';
    if (depth == 2 && number < 40)
        return roman(number) + u')';
    return QString::number(number) + u'.';
}

StructureElement::Numbering numberingOf(bool ordered, int depth, qsizetype count)
{
    using Numbering = StructureElement::Numbering;
    if (!ordered)
        return depth == 0 ? Numbering::Disc : Numbering::None;
    if (depth == 1 && count <= 26)
        return Numbering::LowerAlpha;
    return depth == 2 && count < 40 ? Numbering::LowerRoman : Numbering::Decimal;
}

/// Widows and orphans: the first line stays with the second, the last but one with the last.
void keepEnds(QList<Strip> &lines)
{
    if (lines.size() > 1) {
        lines.first().keep = 1;
        lines[lines.size() - 2].keep = 1;
    }
}

bool endsWithColon(const QString &text)
{
    return text.trimmed().endsWith(u':');
}

} // namespace

FlowLayout::FlowLayout(const PageOptions &options, qreal width, qreal pageHeight)
    : m_options(options)
    , m_pageHeight(pageHeight)
{
    m_frame.width = width;
    m_frame.parent = addElement({.type = StructureElement::Type::Document});
}

void FlowLayout::add(const QList<Block> &blocks)
{
    m_flow.strips += layBlocks(blocks, m_frame);
}

void FlowLayout::addText(const QString &text, const Frame &frame, int keep)
{
    if (text.isEmpty())
        return;
    if (frame.tag == StructureElement::Type::H1)
        m_headingLevel = 1;
    Strips strips = layText(std::make_shared<TextBlock>(text, frame.style, m_options.family), frame);
    for (Strip &strip : strips)
        strip.keep = qMax(strip.keep, keep);
    m_flow.strips += strips;
}

std::shared_ptr<TextBlock> FlowLayout::textOf(const Block &block, const TextStyle &style)
{
    if (const auto measured = m_texts.take(&block))
        return measured;
    return std::make_shared<TextBlock>(block.inlines, block.number, style, m_options.family);
}

FlowLayout::Strips FlowLayout::layBlocks(const QList<Block> &blocks, const Frame &frame)
{
    Strips strips;
    for (const Block &block : blocks) {
        const Strips more = layBlock(block, frame);
        // A sentence that announces a list or a table stays with it.
        if (!more.isEmpty() && !strips.isEmpty() && &block != &blocks.first()) {
            const Block &before = *(&block - 1);
            const bool announces = before.kind == Block::Kind::Paragraph && endsWithColon(plainText(before.inlines));
            if (announces && (block.kind == Block::Kind::List || block.kind == Block::Kind::Table))
                strips.last().keep = qMax(strips.last().keep, 1);
        }
        strips += more;
    }
    return strips;
}

FlowLayout::Strips FlowLayout::layBlock(const Block &block, const Frame &frame)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return layHeading(block, frame);
    case Block::Kind::Paragraph:
        return layParagraph(block, frame);
    case Block::Kind::List:
        return layList(block, frame);
    case Block::Kind::Table:
        return layTable(block, frame);
    case Block::Kind::Note:
        return layNote(block, frame);
    case Block::Kind::Signatures:
        return laySignatures(block, frame);
    case Block::Kind::PageBreak:
        return {Strip{.pageBreak = true}};
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        break; // out of place: its content is printed all the same
    }
    return layBlocks(block.children, frame);
}

void FlowLayout::tagSpans(TextBlock &text, int element, bool links)
{
    const TextBlock::Span *before = nullptr;
    for (TextBlock::Span &span : text.spans()) {
        const bool isLink = links && !span.href.isEmpty();
        if (!isLink && span.language.isEmpty())
            continue;
        const bool goesOn = before && before->start + before->length == span.start && before->href == span.href
                         && before->language == span.language;
        span.element = goesOn
                         ? before->element
                         : addElement({.type = isLink ? StructureElement::Type::Link : StructureElement::Type::Span,
                                       .parent = element,
                                       .language = span.language});
        before = &span;
    }
}

FlowLayout::Strips FlowLayout::layText(const std::shared_ptr<TextBlock> &text, const Frame &frame)
{
    Strips strips;
    text->breakLines(frame.width);
    const int element = frame.alone ? frame.parent : addElement({.type = frame.tag, .parent = frame.parent});
    tagSpans(*text, element);
    for (int line = 0; line < text->lineCount(); ++line) {
        const qreal height = text->lineHeight(line);
        Strip strip{.space = line == 0 ? frame.space : 0, .height = height, .note = frame.note};
        for (const TextBlock::Span &span : text->spans()) {
            const QRectF rect = span.kind == Inline::Kind::Text && span.href.isEmpty() ? QRectF()
                                                                                       : text->spanRect(span, line);
            if (rect.isEmpty())
                continue;
            const QRectF place = rect.translated(frame.left, 0);
            const QRectF under(place.left(), text->baseline(line) + 1.3, place.width(), 0.45);
            if (span.kind == Inline::Kind::Missing)
                strip.boxes.append({.kind = Box::Kind::Fill,
                                    .role = frame.role,
                                    .rect = place.adjusted(-1.2, 0, 1.2, 0),
                                    .colour = PageColour::missingFill,
                                    .origin = span.origin});
            else if (span.kind == Inline::Kind::Blank)
                strip.boxes.append({.kind = Box::Kind::DottedRule,
                                    .role = frame.role,
                                    .rect = under.adjusted(0, 0.6, 0, 1),
                                    .colour = PageColour::muted,
                                    .origin = span.origin});
            if (!span.href.isEmpty()) {
                strip.boxes.append({.kind = Box::Kind::Rule,
                                    .role = frame.role,
                                    .rect = under,
                                    .colour = PageColour::link,
                                    .origin = span.origin});
                strip.links.append({place, span.href, span.element});
            }
        }
        strip.boxes.append({.role = frame.role,
                            .rect = QRectF(frame.left, 0, frame.width, height),
                            .text = text,
                            .line = line,
                            .origin = text->lineOrigin(line),
                            .element = element});
        strips.append(strip);
    }
    keepEnds(strips);
    return strips;
}

/// In the structure no level is skipped: a heading stands at most one below the heading before it.
StructureElement::Type FlowLayout::headingTag(int level)
{
    m_headingLevel = qBound(1, level, qMin(4, m_headingLevel + 1));
    return StructureElement::Type(int(StructureElement::Type::H1) + m_headingLevel - 1);
}

FlowLayout::Strips FlowLayout::layHeading(const Block &block, const Frame &frame)
{
    HeadingStyle heading = headingStyle(block.level);
    if (heading.text.colour == PageColour::accent)
        heading.text.colour = m_options.accent;
    Frame own = frame;
    own.role = Box::Role::Heading;
    own.style = heading.text;
    own.space = heading.space;
    own.tag = headingTag(block.level);
    Strips strips = layText(textOf(block, heading.text), own);
    const QString words = cleanText(block.number.isEmpty() ? plainText(block.inlines)
                                                           : block.number + u' ' + plainText(block.inlines));
    strips.first().anchors.append({{words, block.anchor, qBound(1, block.level, 4)}, 0});
    for (Strip &strip : strips) {
        strip.keep = 2;
        strip.boxes.last().heading = qBound(1, block.level, 4);
    }
    strips.last().height += heading.after;
    return strips;
}

FlowLayout::Strips FlowLayout::layParagraph(const Block &block, const Frame &frame)
{
    const auto text = textOf(block, frame.style);
    return text->isEmpty() ? Strips() : layText(text, frame);
}

void FlowLayout::addMarker(Strip &strip, const QString &marker, const Frame &frame, int element) const
{
    const auto text = std::make_shared<TextBlock>(marker, frame.style, m_options.family);
    text->breakLines(frame.width);
    strip.boxes.prepend({.role = Box::Role::ListMarker,
                         .rect = QRectF(frame.left, 0, frame.width, text->lineHeight(0)),
                         .text = text,
                         .element = element});
}

FlowLayout::Strips FlowLayout::layList(const Block &block, const Frame &frame)
{
    const qreal scale = frame.style.size / m_frame.style.size;
    const qreal before = 3 * scale;
    const qreal digits = block.ordered ? 5.6 * qreal(QString::number(block.children.size()).size()) : 2.5;
    const qreal indent = (digits + 8.5) * scale;
    Frame item = frame;
    item.left += before + indent;
    item.width = qMax(20.0, item.width - before - indent);
    item.listDepth = frame.listDepth + 1;
    Frame marker = frame;
    marker.left += before;
    marker.width = indent;

    const int list = addElement({.type = StructureElement::Type::L,
                                 .parent = frame.parent,
                                 .numbering = numberingOf(block.ordered, frame.listDepth, block.children.size())});
    Strips strips;
    qsizetype number = 0;
    for (const Block &child : block.children) {
        ++number;
        const int entry = addElement({.type = StructureElement::Type::LI, .parent = list});
        const int label = addElement({.type = StructureElement::Type::Lbl, .parent = entry});
        item.parent = addElement({.type = StructureElement::Type::LBody, .parent = entry});
        item.space = frame.space * 0.6;
        const QList<Block> blocks = child.kind == Block::Kind::ListItem ? child.children : QList<Block>{child};
        item.alone = isOneParagraph(blocks);
        Strips more = layBlocks(blocks, item);
        if (more.isEmpty())
            continue;
        if (strips.isEmpty())
            more.first().space = qMin(more.first().space, frame.space * 0.6);
        else
            more.first().space = frame.space * 0.45;
        addMarker(more.first(), markerOf(block.ordered, frame.listDepth, number), marker, label);
        strips += more;
    }
    return strips;
}

FlowLayout::Strips FlowLayout::layNote(const Block &block, const Frame &frame)
{
    Frame inner = frame;
    inner.left += noteInset;
    inner.width = qMax(20.0, inner.width - 2 * noteInset);
    inner.role = Box::Role::Note;
    inner.note = m_ids++;
    inner.space = frame.space * 0.75;
    inner.parent = addElement({.type = StructureElement::Type::Note, .parent = frame.parent});
    inner.alone = false;
    Strips strips = layBlocks(block.children, inner);
    if (strips.isEmpty())
        return strips;
    m_flow.notes.insert(inner.note, {frame.left, frame.width, m_options.accent});
    strips.first().space = 0;
    strips.prepend(Strip{.space = frame.space + 3, .height = notePad, .keep = 2, .note = inner.note});
    strips.last().keep = 1;
    strips.append(Strip{.height = notePad, .note = inner.note});
    strips.append(Strip{.height = 3}); // white below, so that the fill does not touch what follows
    for (Strip &strip : strips) {
        if (strip.note < 0 && &strip != &strips.last())
            strip.note = inner.note;
    }
    return strips;
}

void FlowLayout::addWritingLine(Strips &strips, const TextBlock &text, const Frame &frame, bool last) const
{
    Strip &strip = strips.last();
    const int line = text.lineCount() - 1;
    const qreal rise = (last ? signingLine : writingLine) - strip.height;
    if (rise > 0) {
        strip.height += rise;
        for (Box &box : strip.boxes)
            box.rect.translate(0, rise);
        for (PageLink &link : strip.links)
            link.rect.translate(0, rise);
    }
    const qreal from = frame.left + text.lineEnd(line) + 5;
    const qreal to = frame.left + frame.width;
    if (to - from > 20)
        strip.boxes.append({.kind = Box::Kind::Rule,
                            .role = Box::Role::Signature,
                            .rect = QRectF(from, qMax(0.0, rise) + text.baseline(line) + 1.5, to - from, 0.5),
                            .colour = PageColour::muted});
}

FlowLayout::Strips FlowLayout::laySignatures(const Block &block, const Frame &frame)
{
    const qsizetype across = qBound(qsizetype(1), block.children.size(), qsizetype(block.children.size() == 3 ? 3 : 2));
    const qreal width = (frame.width - partyGap * qreal(across - 1)) / qreal(across);
    const int element = addElement({.type = StructureElement::Type::Div, .parent = frame.parent});
    Strips strips;
    for (qsizetype from = 0; from < block.children.size(); from += across) {
        QList<Strips> columns;
        for (qsizetype i = from; i < qMin(from + across, block.children.size()); ++i) {
            Frame party = frame;
            party.left = frame.left + (width + partyGap) * qreal(i - from);
            party.width = width;
            party.role = Box::Role::Signature;
            party.space = 3;
            party.parent = addElement({.type = StructureElement::Type::Div, .parent = element});
            party.alone = false;
            Strips column{Strip{.height = 7,
                                .boxes = {{.kind = Box::Kind::Rule,
                                           .role = Box::Role::Signature,
                                           .rect = QRectF(party.left, 0, width, 1.1),
                                           .colour = m_options.accent}}}};
            for (const Block &child : block.children.at(i).children) {
                if (child.kind != Block::Kind::Paragraph || !endsWithColon(plainText(child.inlines))) {
                    column += layBlock(child, party);
                    continue;
                }
                const auto text = textOf(child, party.style);
                Strips lines = layText(text, party);
                addWritingLine(lines, *text, party, &child == &block.children.at(i).children.last());
                column += lines;
            }
            columns.append(column);
        }
        Strips row = mergeColumns(columns, 0);
        if (!row.isEmpty())
            row.first().space = strips.isEmpty() ? frame.space + 12 : 26;
        strips += row;
    }
    // All parties sign on one page where that is possible; what follows may go over.
    qreal height = heightOf(strips);
    for (qsizetype i = 0; i + 1 < strips.size() && height < m_pageHeight; ++i)
        strips[i].keep = int(strips.size() - 1 - i);
    return strips;
}

} // namespace Cartulary
