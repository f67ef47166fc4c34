// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxbody.h"
#include "docxruns.h"
#include "plaintext.h"

namespace Cartulary {

/// Where blocks stand, and so how they look.
struct DocxSurroundings
{
    OfficePlace place = OfficePlace::Body;
    QLatin1StringView style{"BodyText"}; ///< of a paragraph
    bool bold = false;                       ///< that style is bold
    qreal width = 0;
    int listDepth = 0;
    bool keepNext = false;
    qreal after = 0; ///< white below the last block, if not that of its style
};

/// What a paragraph says of itself besides its style.
struct DocxParagraph
{
    bool keepNext = false;
    int number = 0;  ///< w:numId; -1: none although the style has one
    int level = 0;
    qreal left = -1; ///< indent
    qreal after = 0; ///< white below, if not that of the style
    qreal tab = 0;   ///< where the line to write on ends, if not where the style says
};

/// Writes word/document.xml, block by block.
class DocxBodyBuilder
{
public:
    explicit DocxBodyBuilder(const OfficeText &text)
        : m_text(text)
        , m_runs(text, m_xml)
        , m_titles(tableTitles(text.document()))
    {
    }

    DocxBody body();

private:
    void addTitle();
    void addContents();
    void addContentsEntry(const Block &entry, bool first, bool last);
    void addBlocks(std::span<const Block> blocks, const DocxSurroundings &where);
    void addBlock(const Block &block, const Block *next, const DocxSurroundings &where);
    void addHeading(const Block &block);
    void addParagraph(const Block &block, const Block *next, const DocxSurroundings &where);
    void addNote(const Block &block, const DocxSurroundings &where);
    void addList(const Block &block, qreal after, const DocxSurroundings &where);
    void addItem(std::span<const Block> blocks, const DocxSurroundings &where, const QString &style,
                 const DocxParagraph &own);
    void separateTable();
    void addTable(const Block &block, const DocxSurroundings &where);
    void addCell(const Block &cell, bool header, qreal width);
    void addSignatures(const Block &block, const DocxSurroundings &where);
    void addParty(const Block &party, qreal width, const DocxParagraph &own);
    void addSection();
    void words(const QString &style, const QString &text);
    void addProperties(const QString &style, const DocxParagraph &own);
    template<typename Content>
    void paragraph(const QString &style, const DocxParagraph &own, Content &&content);

    const OfficeText &m_text;
    XmlPart m_xml;
    DocxRuns m_runs;
    QHash<const Block *, QString> m_titles;
    DocxLists m_lists;
    bool m_breakBefore = false;
    bool m_afterTable = false; ///< Word would make one of two tables without a paragraph between
    bool m_closed = false;     ///< what was written last in a cell is a paragraph, which a cell must end with
    int m_bookmarks = 0;
};

template<typename Content>
void DocxBodyBuilder::paragraph(const QString &style, const DocxParagraph &own, Content &&content)
{
    m_xml.element(QLatin1StringView("w:p"), {}, [&] {
        addProperties(style, own);
        content();
    });
    m_afterTable = false;
    m_closed = true;
}

} // namespace Cartulary
