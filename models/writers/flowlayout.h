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
        bool ruled = false;   ///< a paragraph that ends with ':' gets a line to write on
    };

    FlowLayout(const PageOptions &options, qreal width, qreal pageHeight);

    /// Adds @p blocks to the flow.
    void add(const QList<Block> &blocks);
    /// Adds lines that are no block of the document: its title, its contents.
    void addText(const QString &text, const Frame &frame, int keep);
    /// Adds a ready-made strip.
    void addStrip(const Strip &strip) { m_flow.strips.append(strip); }

    Frame frame() const { return m_frame; }
    const Flow &flow() const { return m_flow; }

private:
    using Strips = QList<Strip>;

    Strips layBlocks(const QList<Block> &blocks, const Frame &frame);
    Strips layBlock(const Block &block, const Frame &frame);
    Strips layHeading(const Block &block, const Frame &frame);
    Strips layParagraph(const Block &block, const Frame &frame);
    Strips layText(const std::shared_ptr<TextBlock> &text, const Frame &frame) const;
    Strips layList(const Block &block, const Frame &frame);
    Strips layNote(const Block &block, const Frame &frame);
    Strips laySignatures(const Block &block, const Frame &frame);
    void addWritingLine(Strips &strips, const TextBlock &text, const Frame &frame, bool last) const;
    void addMarker(Strip &strip, const QString &marker, const Frame &frame) const;

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
    Flow m_flow;
    QHash<const Block *, std::shared_ptr<TextBlock>> m_texts; ///< of table cells: measured first, laid out later
};

} // namespace Cartulary
