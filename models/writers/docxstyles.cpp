// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxstyles.h"

#include "docxnames.h"
#include "docxnumbering.h"
#include "docxstyleelement.h"
#include "docxtablestyles.h"
#include "docxunits.h"
#include "xmlpart.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingPriority = 9;

class Styles
{
public:
    explicit Styles(const OfficeText &text)
        : m_text(text)
    {
    }

    QByteArray xml();

private:
    void addDefaults();
    void addParagraph(const OfficeStyle &style);
    void addListLevels(const OfficeStyle &style);
    void addContinuations();
    void addParagraphProperties(const OfficeStyle &style, int listLevel);
    void addNumbering(const OfficeStyle &style, int listLevel);
    void addRule(const OfficeStyle &style);
    void addTabs(const OfficeStyle &style);
    void addSpacing(const OfficeStyle &style);
    void addRunProperties(const OfficeStyle &style, bool paragraph);
    void addCharacter(const OfficeStyle &style);

    const OfficeText &m_text;
    XmlPart m_xml;
};

void Styles::addDefaults()
{
    const QString tag = OfficeText::languageTag(languageCode(m_text.document().language));
    const QString family = m_text.options().family;
    m_xml.element("w:docDefaults"_L1, {}, [&] {
        m_xml.element("w:rPrDefault"_L1, {}, [&] {
            m_xml.element("w:rPr"_L1, {}, [&] {
                m_xml.element(
                    "w:rFonts"_L1,
                    {{"w:ascii"_L1, family}, {"w:hAnsi"_L1, family}, {"w:eastAsia"_L1, family}, {"w:cs"_L1, family}});
                m_xml.element("w:lang"_L1, {{"w:val"_L1, tag}, {"w:eastAsia"_L1, tag}, {"w:bidi"_L1, "ar-SA"_L1}});
            });
        });
        m_xml.element("w:pPrDefault"_L1, {}, [&] {
            m_xml.element("w:pPr"_L1, {}, [&] {
                m_xml.element("w:widowControl"_L1);
                m_xml.element("w:spacing"_L1, {{"w:before"_L1, "0"_L1}, {"w:after"_L1, "0"_L1}});
            });
        });
    });
}

void Styles::addNumbering(const OfficeStyle &style, int listLevel)
{
    const auto add = [this](int level, int number) {
        m_xml.element("w:numPr"_L1, {}, [&] {
            if (level > 0)
                m_xml.element("w:ilvl"_L1, {{"w:val"_L1, QString::number(level)}});
            m_xml.element("w:numId"_L1, {{"w:val"_L1, QString::number(number)}});
        });
    };
    if (style.level > 0 && style.level <= 2 && m_text.countsHeadings())
        add(style.level - 1, DocxLists::headings);
    int list = 0;
    for (const OfficeList &kind : officeLists()) {
        if (kind.style == style.id)
            add(listLevel, DocxLists::all(list));
        ++list;
    }
}

void Styles::addRule(const OfficeStyle &style)
{
    if (style.line == OfficeStyle::None)
        return;
    m_xml.element("w:pBdr"_L1, {}, [&] {
        if (style.line == OfficeStyle::Above)
            addDocxBorder(m_xml, "w:top"_L1, 1, m_text.colour(style.lineColour), 5);
        else if (style.line == OfficeStyle::Left)
            addDocxBorder(m_xml, "w:left"_L1, officeNoteRule, m_text.colour(style.lineColour), int(officeNotePaddingX));
        else
            addDocxBorder(m_xml, "w:bottom"_L1, style.lineColour == &PageColour::rule ? 0.5 : 1,
                          m_text.colour(style.lineColour), style.lineColour == &PageColour::rule ? 3 : 9);
    });
}

void Styles::addTabs(const OfficeStyle &style)
{
    const auto stop = [this](QLatin1StringView kind, QLatin1StringView leader, qreal position) {
        m_xml.element("w:tab"_L1, {{"w:val"_L1, kind}, {"w:leader"_L1, leader}, {"w:pos"_L1, twips(position)}});
    };
    const bool contents = style.odf.startsWith("Contents "_L1) && style.left > 0;
    if (contents)
        m_xml.element("w:tabs"_L1, {}, [&] { stop("left"_L1, "none"_L1, style.left); });
    else if (style.id == "Header"_L1)
        m_xml.element("w:tabs"_L1, {}, [&] { stop("right"_L1, "none"_L1, m_text.textWidth()); });
    else if (style.id == "SignatureLine"_L1)
        m_xml.element("w:tabs"_L1, {}, [&] { stop("right"_L1, "underscore"_L1, m_text.signingWidth(2)); });
}

void Styles::addSpacing(const OfficeStyle &style)
{
    if (style.size <= 0 && style.before < 0 && style.after < 0)
        return;
    // The attributes are in the order of the schema, as everything.
    const QString before = twips(qMax(0.0, style.before));
    const QString after = twips(qMax(0.0, style.after));
    const QString line = twips(officeLeading(style.size));
    const bool said[]{style.before >= 0, style.after >= 0, style.size > 0};
    if (said[2] && (said[0] || said[1]))
        m_xml.element(
            "w:spacing"_L1,
            {{"w:before"_L1, before}, {"w:after"_L1, after}, {"w:line"_L1, line}, {"w:lineRule"_L1, "atLeast"_L1}});
    else if (said[2])
        m_xml.element("w:spacing"_L1, {{"w:line"_L1, line}, {"w:lineRule"_L1, "atLeast"_L1}});
    else if (said[0] && said[1])
        m_xml.element("w:spacing"_L1, {{"w:before"_L1, before}, {"w:after"_L1, after}});
    else
        m_xml.element("w:spacing"_L1, {{said[0] ? "w:before"_L1 : "w:after"_L1, said[0] ? before : after}});
}

void Styles::addParagraphProperties(const OfficeStyle &style, int listLevel)
{
    m_xml.element("w:pPr"_L1, {}, [&] {
        if (style.keepNext)
            m_xml.element("w:keepNext"_L1);
        if (style.keepNext && style.level > 0)
            m_xml.element("w:keepLines"_L1);
        addNumbering(style, listLevel);
        addRule(style);
        if (style.fill)
            addDocxFill(m_xml, *style.fill);
        addTabs(style);
        if (style.level > 0)
            m_xml.element("w:suppressAutoHyphens"_L1);
        addSpacing(style);
        if (style.left > 0)
            m_xml.element("w:ind"_L1, {{"w:left"_L1, twips(style.left)}, {"w:hanging"_L1, twips(style.hanging)}});
        if (style.id == "Footer"_L1)
            m_xml.element("w:jc"_L1, {{"w:val"_L1, "right"_L1}});
        if (style.level > 0)
            m_xml.element("w:outlineLvl"_L1, {{"w:val"_L1, QString::number(style.level - 1)}});
    });
}

void Styles::addRunProperties(const OfficeStyle &style, bool paragraph)
{
    const bool underlined = style.id == "Hyperlink"_L1;
    if (!style.bold && !style.italic && !style.colour && style.size <= 0 && !underlined)
        return;
    m_xml.element("w:rPr"_L1, {}, [&] {
        if (style.bold) {
            m_xml.element("w:b"_L1);
            m_xml.element("w:bCs"_L1);
        }
        if (style.italic) {
            m_xml.element("w:i"_L1);
            m_xml.element("w:iCs"_L1);
        }
        if (style.colour)
            m_xml.element("w:color"_L1, {{"w:val"_L1, hexColour(m_text.colour(style.colour))}});
        if (style.size > 0) {
            m_xml.element("w:sz"_L1, {{"w:val"_L1, halfPoints(style.size)}});
            m_xml.element("w:szCs"_L1, {{"w:val"_L1, halfPoints(style.size)}});
        }
        if (underlined)
            m_xml.element("w:u"_L1, {{"w:val"_L1, "single"_L1}});
        if (!paragraph && style.fill)
            addDocxFill(m_xml, *style.fill);
    });
}

void Styles::addParagraph(const OfficeStyle &style)
{
    const int priority = style.level > 0 ? headingPriority : style.odf.startsWith("Contents "_L1) ? 39 : 10;
    const auto content = [&] {
        addDocxStyleNames(m_xml, style.name, style.parent, style.next, style.parent.isEmpty() ? 0 : priority);
        addParagraphProperties(style, 0);
        addRunProperties(style, true);
    };
    if (style.parent.isEmpty())
        m_xml.element("w:style"_L1,
                      {{"w:type"_L1, "paragraph"_L1}, {"w:default"_L1, "1"_L1}, {"w:styleId"_L1, style.id}}, content);
    else
        addDocxStyle(m_xml, "paragraph"_L1, style.id, style.own, content);
    addListLevels(style);
}

void Styles::addListLevels(const OfficeStyle &style)
{
    for (const OfficeList &list : officeLists()) {
        for (int level = 1; list.style == style.id && level < docxLevelStyles(list.style); ++level) {
            addDocxStyle(m_xml, "paragraph"_L1, docxListStyle(style.id, level), style.own, [&] {
                addDocxStyleNames(m_xml, style.name + u' ' + QString::number(level + 1), style.parent, {}, 10);
                addParagraphProperties(style, level);
                addRunProperties(style, true);
            });
        }
    }
}

/// "List Continue": further paragraphs of an item.
void Styles::addContinuations()
{
    const OfficeList &list = officeLists()[size_t(officeList(OfficePlace::Body, false))];
    for (int level = 0; level < docxLevelStyles(list.style); ++level) {
        const QString id = docxListStyle("ListContinue"_L1, level);
        addDocxStyle(m_xml, "paragraph"_L1, id, false, [&] {
            addDocxStyleNames(m_xml, level == 0 ? u"List Continue"_s : u"List Continue %1"_s.arg(level + 1),
                              "BodyText"_L1, {}, 10);
            m_xml.element("w:pPr"_L1, {}, [&] {
                m_xml.element("w:spacing"_L1, {{"w:before"_L1, twips(officeStyle(list.style).before)}});
                m_xml.element("w:ind"_L1, {{"w:left"_L1, twips(list.indent * (level + 1))}});
            });
        });
    }
}

void Styles::addCharacter(const OfficeStyle &style)
{
    addDocxStyle(m_xml, "character"_L1, style.id, style.own, [&] {
        addDocxStyleNames(m_xml, style.name, "DefaultParagraphFont"_L1, {}, 20);
        addRunProperties(style, false);
    });
}

QByteArray Styles::xml()
{
    m_xml.element("w:styles"_L1, {{"xmlns:w"_L1, DocxNamespace::main}}, [&] {
        addDefaults();
        for (const OfficeStyle &style : paragraphStyles())
            addParagraph(style);
        addContinuations();
        m_xml.element(
            "w:style"_L1,
            {{"w:type"_L1, "character"_L1}, {"w:default"_L1, "1"_L1}, {"w:styleId"_L1, "DefaultParagraphFont"_L1}},
            [&] {
                m_xml.element("w:name"_L1, {{"w:val"_L1, "Default Paragraph Font"_L1}});
                m_xml.element("w:uiPriority"_L1, {{"w:val"_L1, "1"_L1}});
                m_xml.element("w:semiHidden"_L1);
                m_xml.element("w:unhideWhenUsed"_L1);
            });
        for (const OfficeStyle &style : characterStyles())
            addCharacter(style);
        addDocxTableStyles(m_xml, m_text.options().accent);
    });
    return m_xml.bytes();
}

} // namespace

QByteArray docxStyles(const OfficeText &text)
{
    return Styles(text).xml();
}

QByteArray docxFontTable(const OfficeText &text)
{
    XmlPart xml;
    xml.element("w:fonts"_L1, {{"xmlns:w"_L1, DocxNamespace::main}}, [&] {
        xml.element("w:font"_L1, {{"w:name"_L1, text.options().family}}, [&] {
            if (text.options().family == documentFontFamily)
                xml.element("w:altName"_L1, {{"w:val"_L1, "Gentium Book Plus"_L1}});
            xml.element("w:charset"_L1, {{"w:val"_L1, "00"_L1}});
            xml.element("w:family"_L1, {{"w:val"_L1, "roman"_L1}});
            xml.element("w:pitch"_L1, {{"w:val"_L1, "variable"_L1}});
        });
    });
    return xml.bytes();
}

} // namespace Cartulary
