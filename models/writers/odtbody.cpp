// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtbody.h"

#include "odtautomatic.h"
#include "odtcontents.h"
#include "odtruns.h"
#include "odtxml.h"
#include "plaintext.h"

#include <numeric>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Where blocks stand, and so how they look.
struct Surroundings
{
    OfficePlace place = OfficePlace::Body;
    QLatin1StringView style = "BodyText"_L1; ///< of a paragraph
    bool bold = false;                       ///< that style is bold
    bool inList = false;
    qreal width = 0;
    qreal after = 0; ///< white below the last block, if not that of its style
};

class BodyBuilder
{
public:
    explicit BodyBuilder(const OfficeText &text)
        : m_text(text)
        , m_styles(text.options().accent)
        , m_runs(text, m_xml, m_styles)
        , m_titles(tableTitles(text.document()))
    {
    }

    QByteArray content();

private:
    void addTitle();
    void addLogo();
    void addBlocks(std::span<const Block> blocks, const Surroundings &where);
    void addBlock(const Block &block, const Block *next, const Surroundings &where);
    void addHeading(const Block &block);
    void addParagraph(const Block &block, const Block *next, const Surroundings &where);
    void addNote(const Block &block, const Surroundings &where);
    void addList(const Block &block, qreal after, const Surroundings &where);
    void addTable(const Block &block, const Surroundings &where);
    void addRow(const Block &row, int columns, qsizetype number, int headerRows);
    void addCell(const Block &cell, bool header);
    void addSignatures(const Block &block, const Surroundings &where);
    void addParty(const Block &party, bool keepNext, qreal line, bool usual);
    QString styleHere(QLatin1StringView id, OdtParagraph own = {});
    template<typename Content>
    void startTable(const QString &title, const QList<qreal> &widths, qreal indent, Content &&rows);
    template<typename Content>
    void paragraph(const QString &style, Content &&content);

    const OfficeText &m_text;
    XmlPart m_xml;
    OdtAutomaticStyles m_styles;
    OdtRuns m_runs;
    QHash<const Block *, QString> m_titles;
    bool m_breakBefore = false;
    int m_tables = 0;
};

/// The name of the style, with what stands here besides it.
QString BodyBuilder::styleHere(QLatin1StringView id, OdtParagraph own)
{
    own.pageBreak = std::exchange(m_breakBefore, false);
    return m_styles.paragraph(id, own);
}

template<typename Content>
void BodyBuilder::paragraph(const QString &style, Content &&content)
{
    m_runs.begin();
    m_xml.element("text:p"_L1, {{"text:style-name"_L1, style}}, content);
}

void BodyBuilder::addTitle()
{
    const Document &document = m_text.document();
    paragraph(odfStyle("Title"_L1), [&] {
        addLogo();
        m_runs.plain(document.title);
    });
    if (!document.subtitle.isEmpty())
        paragraph(odfStyle("Subtitle"_L1), [&] { m_runs.plain(document.subtitle); });
    // It carries the rule, so it is there even if empty.
    paragraph(odfStyle("DocumentVersion"_L1), [&] { m_runs.plain(document.versionLine); });
}

void BodyBuilder::addLogo()
{
    const OfficeText::Logo &logo = m_text.logo();
    if (logo.isEmpty())
        return;
    m_xml.element("draw:frame"_L1,
                  {{"draw:style-name"_L1, m_styles.picture()},
                   {"draw:name"_L1, "Logo"_L1},
                   {"text:anchor-type"_L1, "paragraph"_L1},
                   {"svg:width"_L1, odfLength(logo.size.width())},
                   {"svg:height"_L1, odfLength(logo.size.height())}},
                  [&] {
                      m_xml.element("draw:image"_L1, {{"xlink:href"_L1, odtLogoPart},
                                                      {"xlink:type"_L1, "simple"_L1},
                                                      {"xlink:show"_L1, "embed"_L1},
                                                      {"xlink:actuate"_L1, "onLoad"_L1},
                                                      {"draw:mime-type"_L1, "image/png"_L1}});
                      m_xml.textElement("svg:desc"_L1, {}, oneLine(m_text.document().author));
                  });
}

void BodyBuilder::addBlocks(std::span<const Block> blocks, const Surroundings &where)
{
    Surroundings here = where;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block *next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
        here.after = next ? 0 : where.after;
        addBlock(blocks[i], next, here);
    }
}

void BodyBuilder::addBlock(const Block &block, const Block *next, const Surroundings &where)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return addHeading(block);
    case Block::Kind::Paragraph:
        return addParagraph(block, next, where);
    case Block::Kind::List:
        return addList(block, OfficeText::isTable(next) ? officeTableGap : where.after, where);
    case Block::Kind::Note:
        return addNote(block, where);
    case Block::Kind::PageBreak:
        m_breakBefore = true;
        return;
    case Block::Kind::Table:
        if (!where.inList) // ODF has no tables in lists
            return addTable(block, where);
        break;
    case Block::Kind::Signatures:
        if (!where.inList)
            return addSignatures(block, where);
        break;
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        break; // out of place: its content is printed all the same
    }
    addBlocks(block.children, where);
}

void BodyBuilder::addHeading(const Block &block)
{
    const int level = m_text.level(block);
    const bool counted = m_text.countsHeadings();
    const bool bare = counted && block.number.isEmpty();
    XmlPart::AttributeList attributes{
        {"text:style-name"_L1, styleHere(officeHeading(level), {.noIndent = bare && level <= 2})},
        {"text:outline-level"_L1, QString::number(level)}};
    if (bare)
        attributes.append({"text:is-list-header"_L1, u"true"_s});
    const QString bookmark = m_text.bookmark(block.anchor);
    m_runs.begin();
    m_xml.element("text:h"_L1, attributes, [&] {
        if (!bookmark.isEmpty())
            m_xml.element("text:bookmark-start"_L1, {{"text:name"_L1, bookmark}});
        if (!counted && !block.number.isEmpty())
            m_runs.plain(block.number + u' ');
        m_runs.write(block.inlines, level <= 3);
        if (!bookmark.isEmpty())
            m_xml.element("text:bookmark-end"_L1, {{"text:name"_L1, bookmark}});
    });
}

void BodyBuilder::addParagraph(const Block &block, const Block *next, const Surroundings &where)
{
    const bool plain = where.place == OfficePlace::Body && !where.inList;
    const QString style = plain ? styleHere(OfficeText::bodyStyle(block, next))
                                : styleHere(where.style, {.keepNext = OfficeText::announces(block, next),
                                                          .after = next ? 0 : where.after});
    paragraph(style, [&] { m_runs.write(block.inlines, where.bold); });
}

void BodyBuilder::addNote(const Block &block, const Surroundings &where)
{
    Surroundings inner = where;
    inner.place = OfficePlace::Note;
    inner.style = "Note"_L1;
    if (where.inList || !OfficeText::isBoxed(block)) // ODF has no tables in lists
        return addBlocks(block.children, inner);
    inner.style = "NoteText"_L1;
    inner.width = where.width - 2 * officeNotePaddingX;
    startTable({}, {where.width}, 0, [&] {
        m_xml.element("table:table-row"_L1, {}, [&] {
            m_xml.element("table:table-cell"_L1,
                          {{"table:style-name"_L1, m_styles.cell(OdtAutomaticStyles::Cell::Note)},
                           {"office:value-type"_L1, "string"_L1}},
                          [&] { addBlocks(block.children, inner); });
        });
    });
}

void BodyBuilder::addList(const Block &block, qreal after, const Surroundings &where)
{
    if (block.children.isEmpty())
        return;
    const OfficeList &list = officeLists()[size_t(officeList(where.place, block.ordered))];
    Surroundings inner = where;
    inner.style = list.style;
    inner.bold = false;
    inner.inList = true;
    m_xml.element("text:list"_L1, {{"text:style-name"_L1, odfStyle(list.style)}}, [&] {
        for (const Block &item : block.children) {
            inner.after = &item == &block.children.last() ? after : 0;
            m_xml.element("text:list-item"_L1, {}, [&] { addBlocks(OfficeText::itemBlocks(item), inner); });
        }
    });
}

template<typename Content>
void BodyBuilder::startTable(const QString &title, const QList<qreal> &widths, qreal indent, Content &&rows)
{
    if (m_breakBefore)
        paragraph(styleHere("Normal"_L1), [] {});
    const qreal width = std::accumulate(widths.begin(), widths.end(), 0.0);
    m_xml.element(
        "table:table"_L1,
        {{"table:name"_L1, u"Table%1"_s.arg(++m_tables)}, {"table:style-name"_L1, m_styles.table(width, indent)}}, [&] {
            if (!title.isEmpty())
                m_xml.textElement("table:title"_L1, {}, title);
            for (const qreal column : widths)
                m_xml.element("table:table-column"_L1, {{"table:style-name"_L1, m_styles.column(column)}});
            rows();
        });
}

void BodyBuilder::addTable(const Block &block, const Surroundings &where)
{
    const int columns = columnCount(block);
    if (columns == 0)
        return;
    const qsizetype headers = qBound(qsizetype(0), qsizetype(block.headerRows), block.children.size());
    startTable(m_titles.value(&block), OfficeText::columns(block, where.width), 0, [&] {
        const auto rows = [&](qsizetype from, qsizetype to) {
            for (qsizetype row = from; row < to; ++row)
                addRow(block.children.at(row), columns, row, int(headers));
        };
        if (headers > 0)
            m_xml.element("table:table-header-rows"_L1, {}, [&] { rows(0, headers); });
        rows(headers, block.children.size());
    });
}

void BodyBuilder::addRow(const Block &row, int columns, qsizetype number, int headerRows)
{
    const auto kind = number < headerRows ? OdtAutomaticStyles::Cell::Heading
                    : number == 0         ? OdtAutomaticStyles::Cell::First
                                          : OdtAutomaticStyles::Cell::Body;
    m_xml.element("table:table-row"_L1, {{"table:style-name"_L1, m_styles.row()}}, [&] {
        for (int column = 0; column < columns; ++column)
            m_xml.element("table:table-cell"_L1,
                          {{"table:style-name"_L1, m_styles.cell(kind)}, {"office:value-type"_L1, "string"_L1}}, [&] {
                              addCell(column < row.children.size() ? row.children.at(column) : Block(),
                                      number < headerRows);
                          });
    });
}

void BodyBuilder::addCell(const Block &cell, bool header)
{
    Surroundings inner{.place = OfficePlace::Table,
                       .style = header      ? "TableHeading"_L1
                              : cell.header ? "TableRowHeading"_L1
                                            : "TableText"_L1,
                       .bold = header || cell.header,
                       .width = m_text.textWidth() / 2};
    addBlocks(cell.children, inner);
    if (cell.children.isEmpty())
        paragraph(odfStyle(inner.style), [] {});
}

void BodyBuilder::addSignatures(const Block &block, const Surroundings &where)
{
    if (block.children.isEmpty())
        return;
    const int across = OfficeText::partiesAcross(block);
    const qreal line = (where.width - officePartyGap * (across - 1)) / across;
    QList<qreal> widths(across, line + officePartyGap);
    widths.last() = line;
    startTable({}, widths, 0, [&] {
        for (qsizetype from = 0; from < block.children.size(); from += across) {
            const bool keepNext = from + across < block.children.size();
            m_xml.element("table:table-row"_L1, {{"table:style-name"_L1, m_styles.row()}}, [&] {
                for (qsizetype party = from; party < from + across; ++party) {
                    using enum OdtAutomaticStyles::Cell;
                    const QString style = m_styles.cell(party + 1 < from + across ? Party : LastParty);
                    m_xml.element("table:table-cell"_L1,
                                  {{"table:style-name"_L1, style}, {"office:value-type"_L1, "string"_L1}}, [&] {
                                      addParty(party < block.children.size() ? block.children.at(party) : Block(),
                                               keepNext, line, across == 2);
                                  });
                }
            });
        }
    });
}

void BodyBuilder::addParty(const Block &party, bool keepNext, qreal line, bool usual)
{
    const QList<Block> &lines = party.children;
    for (const Block &block : lines) {
        const bool fillIn = endsWithColon(block);
        if (block.kind != Block::Kind::Paragraph) {
            addBlock(block, nullptr, {.place = OfficePlace::Signature, .style = "SignatureText"_L1, .width = line});
            continue;
        }
        const QLatin1StringView style = &block == &lines.first() ? "SignatureParty"_L1
                                      : !fillIn                  ? "SignatureText"_L1
                                      : &block == &lines.last()  ? "Signature"_L1
                                                                 : "SignatureLine"_L1;
        const OdtParagraph own{.keepNext = keepNext, .signingLine = fillIn && !usual ? line : 0};
        paragraph(styleHere(style, own), [&] {
            m_runs.write(block.inlines, false);
            if (fillIn)
                m_runs.tab();
        });
    }
    if (lines.isEmpty())
        paragraph(odfStyle("SignatureText"_L1), [] {});
}

QByteArray BodyBuilder::content()
{
    addTitle();
    addOdtContents(m_xml, m_runs, m_styles, m_text);
    addBlocks(m_text.document().blocks, {.width = m_text.textWidth()});
    XmlPart part;
    odfRoot(part, "office:document-content"_L1, [&] {
        addOdfFonts(part, m_text.options().family);
        part.element("office:automatic-styles"_L1, {}, [&] { part.append(m_styles.xml()); });
        part.element("office:body"_L1, {},
                     [&] { part.element("office:text"_L1, {}, [&] { part.append(m_xml.fragment()); }); });
    });
    return part.bytes();
}

} // namespace

QByteArray odtContent(const OfficeText &text)
{
    return BodyBuilder(text).content();
}

} // namespace Cartulary
