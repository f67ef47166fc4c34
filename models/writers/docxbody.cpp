// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxbodybuilder.h"

#include "docxlogo.h"
#include "docxnames.h"
#include "docxunits.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

/// The properties of a paragraph in the order of the schema (17.3.1.26).
void DocxBodyBuilder::addProperties(const QString &style, const DocxParagraph &own)
{
    m_xml.element("w:pPr"_L1, {}, [&] {
        m_xml.element("w:pStyle"_L1, {{"w:val"_L1, style}});
        if (own.keepNext)
            m_xml.element("w:keepNext"_L1);
        if (std::exchange(m_breakBefore, false))
            m_xml.element("w:pageBreakBefore"_L1);
        if (own.number != 0)
            m_xml.element("w:numPr"_L1, {}, [&] {
                m_xml.element("w:ilvl"_L1, {{"w:val"_L1, QString::number(own.level)}});
                m_xml.element("w:numId"_L1, {{"w:val"_L1, QString::number(qMax(0, own.number))}});
            });
        if (own.tab > 0)
            m_xml.element("w:tabs"_L1, {}, [&] {
                m_xml.element("w:tab"_L1, {{"w:val"_L1, "clear"_L1}, {"w:pos"_L1, twips(m_text.signingWidth(2))}});
                m_xml.element(
                    "w:tab"_L1,
                    {{"w:val"_L1, "right"_L1}, {"w:leader"_L1, "underscore"_L1}, {"w:pos"_L1, twips(own.tab)}});
            });
        if (own.after > 0)
            m_xml.element("w:spacing"_L1, {{"w:after"_L1, twips(own.after)}});
        if (own.left >= 0)
            m_xml.element("w:ind"_L1, {{"w:left"_L1, twips(own.left)}});
    });
}

void DocxBodyBuilder::words(const QString &style, const QString &text)
{
    paragraph(style, {}, [&] { m_runs.plain(text); });
}

void DocxBodyBuilder::addTitle()
{
    const Document &document = m_text.document();
    paragraph(u"Title"_s, {}, [&] {
        addDocxLogo(m_xml, m_text);
        m_runs.plain(document.title);
    });
    if (!document.subtitle.isEmpty())
        words(u"Subtitle"_s, document.subtitle);
    words(u"DocumentVersion"_s, document.versionLine); // it carries the rule, so it is there even if empty
}

/// The contents as a field that Word can make anew. Its entries bear no page numbers: nobody but the program that shows
/// the file knows them, and Word does not put them right by itself.
void DocxBodyBuilder::addContents()
{
    const QList<const Block *> entries = contentsOf(m_text.document());
    if (entries.isEmpty())
        return;
    m_xml.element("w:sdt"_L1, {}, [&] {
        m_xml.element("w:sdtPr"_L1, {}, [&] {
            m_xml.element("w:id"_L1, {{"w:val"_L1, "1"_L1}});
            m_xml.element("w:docPartObj"_L1, {}, [&] {
                m_xml.element("w:docPartGallery"_L1, {{"w:val"_L1, "Table of Contents"_L1}});
                m_xml.element("w:docPartUnique"_L1);
            });
        });
        m_xml.element("w:sdtContent"_L1, {}, [&] {
            words(u"TOCHeading"_s, documentWords(m_text.document().language).contents);
            for (const Block *entry : entries)
                addContentsEntry(*entry, entry == entries.first(), entry == entries.last());
        });
    });
}

void DocxBodyBuilder::addContentsEntry(const Block &entry, bool first, bool last)
{
    const QString bookmark = m_text.bookmark(entry.anchor);
    paragraph(u"TOC%1"_s.arg(qMin(3, m_text.level(entry))), {.after = last ? officeContentsGap : 0}, [&] {
        if (first) {
            m_runs.fieldMark("begin"_L1);
            m_runs.fieldInstruction(u"TOC \\o \"1-%1\" \\n \\h \\z \\u"_s.arg(m_text.contentsDepth()));
            m_runs.fieldMark("separate"_L1);
        }
        m_xml.element("w:hyperlink"_L1, {{"w:anchor"_L1, bookmark}, {"w:history"_L1, "1"_L1}}, [&] {
            if (!entry.number.isEmpty()) {
                m_runs.plain(entry.number);
                m_runs.tab();
            }
            m_runs.write(entry.inlines, false, false);
        });
        if (last)
            m_runs.fieldMark("end"_L1);
    });
}

void DocxBodyBuilder::addBlocks(std::span<const Block> blocks, const DocxSurroundings &where)
{
    for (size_t i = 0; i < blocks.size(); ++i)
        addBlock(blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr, where);
}

void DocxBodyBuilder::addBlock(const Block &block, const Block *next, const DocxSurroundings &where)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return addHeading(block);
    case Block::Kind::Paragraph:
        return addParagraph(block, next, where);
    case Block::Kind::List:
        return addList(block, OfficeText::isTable(next) ? officeTableGap : where.after, where);
    case Block::Kind::Table:
        return addTable(block, where);
    case Block::Kind::Note:
        return addNote(block, where);
    case Block::Kind::Signatures:
        return addSignatures(block, where);
    case Block::Kind::PageBreak:
        m_breakBefore = true;
        return;
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        return addBlocks(block.children, where); // out of place: its content is printed all the same
    }
}

void DocxBodyBuilder::addHeading(const Block &block)
{
    const int level = m_text.level(block);
    const bool counted = m_text.countsHeadings();
    DocxParagraph own;
    if (counted && level <= 2 && block.number.isEmpty())
        own.number = -1;
    paragraph(officeHeading(level), own, [&] {
        const QString bookmark = m_text.bookmark(block.anchor);
        const QString id = QString::number(m_bookmarks++);
        if (!bookmark.isEmpty())
            m_xml.element("w:bookmarkStart"_L1, {{"w:id"_L1, id}, {"w:name"_L1, bookmark}});
        if (!counted && !block.number.isEmpty())
            m_runs.plain(block.number + u' ');
        m_runs.write(block.inlines, level <= 3);
        if (!bookmark.isEmpty())
            m_xml.element("w:bookmarkEnd"_L1, {{"w:id"_L1, id}});
    });
}

void DocxBodyBuilder::addParagraph(const Block &block, const Block *next, const DocxSurroundings &where)
{
    const bool plain = where.place == OfficePlace::Body && where.listDepth == 0;
    DocxParagraph own;
    own.keepNext = where.keepNext;
    paragraph(plain ? OfficeText::bodyStyle(block, next) : where.style, own,
              [&] { m_runs.write(block.inlines, where.bold); });
}

void DocxBodyBuilder::addList(const Block &block, qreal after, const DocxSurroundings &where)
{
    const int index = officeList(where.place, block.ordered);
    const OfficeList &list = officeLists()[size_t(index)];
    const int level = qMin(where.listDepth, docxLevels - 1);
    const int styled = qMin(level, docxLevelStyles(list.style) - 1);
    DocxParagraph own{.level = level};
    if (block.ordered)
        own.number = m_lists.add(index, level);
    else if (level > styled)
        own.number = DocxLists::all(index);
    DocxSurroundings inner = where;
    ++inner.listDepth;
    inner.width = qMax(60.0, inner.width - list.indent);
    for (const Block &item : block.children) {
        inner.after = &item == &block.children.last() ? after : 0;
        addItem(OfficeText::itemBlocks(item), inner, docxListStyle(list.style, styled), own);
    }
}

void DocxBodyBuilder::addItem(std::span<const Block> blocks, const DocxSurroundings &where, const QString &style,
                              const DocxParagraph &own)
{
    const int level = where.listDepth - 1;
    const bool hasWords = !blocks.empty() && blocks.front().kind == Block::Kind::Paragraph;
    DocxParagraph first = own;
    first.keepNext = where.keepNext
                  || (blocks.size() > 1 && hasWords && OfficeText::announces(blocks.front(), &blocks[1]));
    first.after = blocks.size() <= 1 ? where.after : 0;
    paragraph(style, first, [&] {
        if (hasWords)
            m_runs.write(blocks.front().inlines, false);
    });
    for (size_t i = hasWords ? 1 : 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool last = i + 1 == blocks.size();
        if (block.kind != Block::Kind::Paragraph) {
            DocxSurroundings inner = where;
            inner.after = last ? where.after : 0;
            addBlock(block, last ? nullptr : &blocks[i + 1], inner);
            continue;
        }
        const bool styled = where.place == OfficePlace::Body && level < docxLevelStyles("ListContinue"_L1);
        DocxParagraph further;
        further.keepNext = where.keepNext;
        further.after = last ? where.after : 0;
        if (!styled)
            further.left = officeStyle(where.style).left
                         + officeLists()[size_t(officeList(where.place, false))].indent * (level + 1);
        paragraph(styled ? docxListStyle("ListContinue"_L1, level) : QString(where.style), further,
                  [&] { m_runs.write(block.inlines, where.bold); });
    }
}

/// The page, and what stands at its head and foot (17.6.17).
void DocxBodyBuilder::addSection()
{
    const PageOptions &options = m_text.options();
    const QMarginsF &margins = options.margins;
    m_xml.element("w:sectPr"_L1, {}, [&] {
        m_xml.element("w:headerReference"_L1, {{"w:type"_L1, "default"_L1}, {"r:id"_L1, "rIdHeader"_L1}});
        m_xml.element("w:headerReference"_L1, {{"w:type"_L1, "first"_L1}, {"r:id"_L1, "rIdFirstHeader"_L1}});
        m_xml.element("w:footerReference"_L1, {{"w:type"_L1, "default"_L1}, {"r:id"_L1, "rIdFooter"_L1}});
        m_xml.element("w:footerReference"_L1, {{"w:type"_L1, "first"_L1}, {"r:id"_L1, "rIdFirstFooter"_L1}});
        m_xml.element("w:pgSz"_L1,
                      {{"w:w"_L1, twips(m_text.paper().width())}, {"w:h"_L1, twips(m_text.paper().height())}});
        m_xml.element("w:pgMar"_L1, {{"w:top"_L1, twips(margins.top())},
                                     {"w:right"_L1, twips(margins.right())},
                                     {"w:bottom"_L1, twips(margins.bottom())},
                                     {"w:left"_L1, twips(margins.left())},
                                     {"w:header"_L1, twips(margins.top() * 0.5)},
                                     {"w:footer"_L1, twips(margins.bottom() * 0.5)},
                                     {"w:gutter"_L1, "0"_L1}});
        m_xml.element("w:titlePg"_L1);
    });
}

DocxBody DocxBodyBuilder::body()
{
    m_xml.element("w:document"_L1, {{"xmlns:w"_L1, DocxNamespace::main}, {"xmlns:r"_L1, DocxNamespace::relationships}},
                  [&] {
                      m_xml.element("w:body"_L1, {}, [&] {
                          addTitle();
                          addContents();
                          addBlocks(m_text.document().blocks, {.width = m_text.textWidth()});
                          if (m_afterTable)
                              words(u"Normal"_s, {});
                          addSection();
                      });
                  });
    return {m_xml.bytes(), m_runs.addresses(), m_lists};
}

DocxBody writeDocxBody(const OfficeText &text)
{
    return DocxBodyBuilder(text).body();
}

} // namespace Cartulary
