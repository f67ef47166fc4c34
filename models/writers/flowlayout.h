// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnwidths.h"
#include "strip.h"

#include <memory>

namespace Cartulary {

/// Turns the blocks of a document into strips of a given width. Knows nothing of pages but their height, to tell which
/// rows can stay whole.
class FlowLayout
{
public:
    /// Where and how blocks are set.
    struct Frame
    {
        qreal left = 0;
        qreal width = 0;
        TextStyle style;
        Box::Role role = Box::Role::Paragraph;
        qreal space = 6;      ///< white above a paragraph
        int note = -1;
        int listDepth = 0;
        int parent = 0;       ///< the element of the structure that blocks come into
        StructureElement::Type tag = StructureElement::Type::P; ///< what a paragraph is there
        bool alone = false; ///< a paragraph is all that stands in @c parent, and needs no element of its own
    };

    FlowLayout(const PageOptions &options, qreal width, qreal pageHeight);

    /// Adds @p blocks to the flow.
    void add(const QList<Block> &blocks);
    /// Adds lines that are no block of the document: its title, its contents.
    void addText(const QString &text, const Frame &frame, int keep);
    /// Adds a ready-made strip.
    void addStrip(const Strip &strip) { m_flow.strips.append(strip); }

    /// Adds an element to the structure and gives its index.
    int addElement(const StructureElement &element) { return Cartulary::addElement(m_flow.structure, element); }

    /// Makes passages in another language, and links where @p links says so, elements of their own within @p element.
    void tagSpans(TextBlock &text, int element, bool links = true);

    Frame frame() const { return m_frame; }
    const Flow &flow() const { return m_flow; }

private:
    using Strips = QList<Strip>;

    Strips layBlocks(const QList<Block> &blocks, const Frame &frame);
    Strips layBlock(const Block &block, const Frame &frame);
    Strips layHeading(const Block &block, const Frame &frame);
    Strips layParagraph(const Block &block, const Frame &frame);
    Strips layText(const std::shared_ptr<TextBlock> &text, const Frame &frame);
    StructureElement::Type headingTag(int level);
    Strips layList(const Block &block, const Frame &frame);
    Strips layNote(const Block &block, const Frame &frame);
    Strips laySignatures(const Block &block, const Frame &frame);
    void addWritingLine(Strips &strips, const TextBlock &text, const Frame &frame, bool last) const;
    void addMarker(Strip &strip, const QString &marker, const Frame &frame, int element) const;

    // tablelayout.cpp
    Strips layTable(const Block &table, const Frame &frame);
    Strips layRow(const Block &row, const QList<ColumnWidth> &columns, const Frame &frame, bool header);
    Strips mergeColumns(const QList<Strips> &columns, qreal padding) const;
    QList<ColumnWidth> columnsOf(const Block &table, const Frame &frame);
    void measure(const Block &block, const TextStyle &style, qreal indent, ColumnWidth &column);

    std::shared_ptr<TextBlock> textOf(const Block &block, const TextStyle &style);

    PageOptions m_options;
    Frame m_frame;
    qreal m_pageHeight;
    int m_ids = 0;
    int m_headingLevel = 0; ///< of the last heading in the structure
    Flow m_flow;
    QHash<const Block *, std::shared_ptr<TextBlock>> m_texts; ///< of table cells: measured first, laid out later
};

} // namespace Cartulary
