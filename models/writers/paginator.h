// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowlayout.h"
#include "pagedlayout.h"

namespace Cartulary {

/// Fills the pages of a PagedLayout: title, contents, text, running headers and footers.
class Paginator
{
public:
    Paginator(const Document &document, const PageOptions &options, PagedLayout &layout);
    void run();

private:
    void addTitle();
    qreal addLogo();
    void addContents();
    void addContentsEntry(const Block &entry, int depth, qreal left, qreal indent);
    int addContentsItem(int level);
    std::shared_ptr<TextBlock> contentsNumber(const Block &entry, int top) const;
    void breakPages();
    /// Index of the last strip that must stand on the page of strip @p first.
    qsizetype chainEnd(qsizetype first) const;
    qreal chainHeight(qsizetype first, qsizetype last, bool atTop) const;
    bool fits(qsizetype strip, qreal used) const;
    void finishPage(QList<Strip> &strips);
    void numberContents();
    void addFurniture();
    void addDraftMark(PlacedPage &page) const;
    void addLine(PlacedPage &page, const QString &text, QRectF place, Box::Role role, Qt::Alignment alignment) const;

    const Document &m_document;
    PageOptions m_options;
    PagedLayout &m_layout;
    QRectF m_area;
    FlowLayout m_flow;
    qreal m_logoBottom = 0; ///< from the top of the text

    /// A list of contents that is still open, in the structure.
    struct OpenContents
    {
        int level;
        int element;
        int item;
    };
    QList<OpenContents> m_contents;
};

} // namespace Cartulary
