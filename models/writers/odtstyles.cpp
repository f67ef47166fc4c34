// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtstyles.h"

#include "odtcontents.h"
#include "odtnumbering.h"
#include "odtpage.h"
#include "odtxml.h"
#include "plaintext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

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
    void addParagraphProperties(const OfficeStyle &style);
    void addTabs(const OfficeStyle &style);
    void addTextProperties(const OfficeStyle &style, bool paragraph);
    void addCharacter(const OfficeStyle &style);

    const OfficeText &m_text;
    XmlPart m_xml;
};

void Styles::addDefaults()
{
    const QLocale locale = localeOf(m_text.document().language);
    const QStringList tag = locale.name().split(u'_');
    m_xml.element("style:default-style"_L1, {{"style:family"_L1, "paragraph"_L1}}, [&] {
        m_xml.element("style:paragraph-properties"_L1, {{"fo:orphans"_L1, "2"_L1},
                                                        {"fo:widows"_L1, "2"_L1},
                                                        {"style:tab-stop-distance"_L1, odfLength(36)},
                                                        {"style:writing-mode"_L1, "page"_L1}});
        m_xml.element("style:text-properties"_L1, {{"style:font-name"_L1, m_text.options().family},
                                                   {"fo:language"_L1, tag.first()},
                                                   {"fo:country"_L1, tag.last()},
                                                   {"fo:hyphenate"_L1, "false"_L1}});
    });
    m_xml.element("style:default-style"_L1, {{"style:family"_L1, "table"_L1}},
                  [&] { m_xml.element("style:table-properties"_L1, {{"table:border-model"_L1, "collapsing"_L1}}); });
}

void Styles::addTabs(const OfficeStyle &style)
{
    const qreal width = m_text.textWidth();
    const auto right = [this](qreal position, QLatin1StringView leader, QLatin1StringView text) {
        m_xml.element("style:tab-stops"_L1, {}, [&] {
            m_xml.element("style:tab-stop"_L1, {{"style:position"_L1, odfLength(position)},
                                                {"style:type"_L1, "right"_L1},
                                                {"style:leader-style"_L1, leader},
                                                {"style:leader-text"_L1, text}});
        });
    };
    if (style.odf.startsWith("Contents "_L1) && style.left > 0)
        right(width - style.left, "dotted"_L1, "."_L1);
    else if (style.id == "Header"_L1)
        right(width, "none"_L1, " "_L1);
    else if (style.id == "SignatureLine"_L1)
        right(m_text.signingWidth(2), "solid"_L1, "_"_L1);
}

void Styles::addParagraphProperties(const OfficeStyle &style)
{
    XmlPart::AttributeList attributes;
    if (style.left > 0) { // in ODF a rule at the left is part of the paragraph
        const qreal rule = style.line == OfficeStyle::Left ? officeNoteRule + officeNotePaddingX : 0;
        attributes.append({"fo:margin-left"_L1, odfLength(style.left - rule)});
        attributes.append({"fo:text-indent"_L1, odfLength(-style.hanging)});
    }
    if (style.before >= 0 || style.after >= 0) { // LibreOffice takes the two as one
        attributes.append({"fo:margin-top"_L1, odfLength(inherited(style, &OfficeStyle::before))});
        attributes.append({"fo:margin-bottom"_L1, odfLength(inherited(style, &OfficeStyle::after))});
    }
    if (style.size > 0)
        attributes.append({"style:line-height-at-least"_L1, odfLength(officeLeading(style.size))});
    if (style.keepNext)
        attributes.append({"fo:keep-with-next"_L1, u"always"_s});
    if (style.level > 0)
        attributes.append({"fo:keep-together"_L1, u"always"_s});
    if (style.id == "Footer"_L1)
        attributes.append({"fo:text-align"_L1, u"end"_s});
    if (style.line != OfficeStyle::None) {
        const bool thin = style.lineColour == &PageColour::rule;
        const QLatin1StringView side = style.line == OfficeStyle::Above ? "top"_L1
                                     : style.line == OfficeStyle::Below ? "bottom"_L1
                                                                        : "left"_L1;
        const qreal thickness = style.line == OfficeStyle::Left ? officeNoteRule : thin ? 0.5 : 1;
        const qreal padding = style.line == OfficeStyle::Above ? 5 : thin ? 3 : 9;
        static const std::array<std::array<QLatin1StringView, 2>, 3> names{
            {{"fo:border-top"_L1, "fo:padding-top"_L1},
             {"fo:border-bottom"_L1, "fo:padding-bottom"_L1},
             {"fo:border-left"_L1, "fo:padding-left"_L1}}};
        const auto &name = names.at(side == "top"_L1 ? 0 : side == "bottom"_L1 ? 1 : 2);
        attributes.append({name[0], odfLength(thickness) + u" solid "_s + m_text.colour(style.lineColour).name()});
        attributes.append({name[1], odfLength(padding)});
        attributes.append({"style:join-border"_L1, u"true"_s});
    }
    if (style.fill)
        attributes.append({"fo:background-color"_L1, style.fill->name()});
    m_xml.element("style:paragraph-properties"_L1, attributes, [&] { addTabs(style); });
}

void Styles::addTextProperties(const OfficeStyle &style, bool paragraph)
{
    XmlPart::AttributeList attributes;
    if (style.colour)
        attributes.append({"fo:color"_L1, m_text.colour(style.colour).name()});
    if (style.size > 0)
        attributes.append({"fo:font-size"_L1, odfLength(style.size)});
    if (style.bold)
        attributes.append({"fo:font-weight"_L1, u"bold"_s});
    if (style.italic)
        attributes.append({"fo:font-style"_L1, u"italic"_s});
    if (!paragraph && style.fill)
        attributes.append({"fo:background-color"_L1, style.fill->name()});
    if (!paragraph && style.line == OfficeStyle::Below) {
        attributes.append({"style:text-underline-style"_L1, style.id == "Hyperlink"_L1 ? u"solid"_s : u"dotted"_s});
        attributes.append({"style:text-underline-width"_L1, u"auto"_s});
        attributes.append({"style:text-underline-color"_L1, u"font-color"_s});
    }
    if (!attributes.isEmpty())
        m_xml.element("style:text-properties"_L1, attributes, [] {});
}

void Styles::addParagraph(const OfficeStyle &style)
{
    XmlPart::AttributeList attributes{{"style:name"_L1, odfStyleName(style.odf)},
                                      {"style:display-name"_L1, style.odf},
                                      {"style:family"_L1, u"paragraph"_s}};
    if (!style.parent.isEmpty())
        attributes.append({"style:parent-style-name"_L1, odfStyle(style.parent)});
    if (!style.next.isEmpty())
        attributes.append({"style:next-style-name"_L1, odfStyle(style.next)});
    if (style.level > 0)
        attributes.append({"style:default-outline-level"_L1, QString::number(style.level)});
    for (const OfficeList &list : officeLists()) {
        if (list.style == style.id)
            attributes.append({"style:list-style-name"_L1, odfStyle(list.style)});
    }
    m_xml.element("style:style"_L1, attributes, [&] {
        addParagraphProperties(style);
        addTextProperties(style, true);
    });
}

void Styles::addCharacter(const OfficeStyle &style)
{
    m_xml.element("style:style"_L1,
                  {{"style:name"_L1, odfStyleName(style.odf)},
                   {"style:display-name"_L1, style.odf},
                   {"style:family"_L1, "text"_L1}},
                  [&] { addTextProperties(style, false); });
}

QByteArray Styles::xml()
{
    odfRoot(m_xml, "office:document-styles"_L1, [&] {
        addOdfFonts(m_xml, m_text.options().family);
        m_xml.element("office:styles"_L1, {}, [&] {
            addDefaults();
            for (const OfficeStyle &style : paragraphStyles())
                addParagraph(style);
            for (const OfficeStyle &style : characterStyles())
                addCharacter(style);
            // A link in the contents looks like its entry.
            m_xml.element("style:style"_L1, {{"style:name"_L1, odtIndexLink},
                                             {"style:display-name"_L1, "Index Link"_L1},
                                             {"style:family"_L1, "text"_L1}});
            addOdtNumbering(m_xml, m_text);
        });
        m_xml.element("office:automatic-styles"_L1, {}, [&] { addOdtPageLayout(m_xml, m_text); });
        m_xml.element("office:master-styles"_L1, {}, [&] { addOdtMasterPage(m_xml, m_text); });
    });
    return m_xml.bytes();
}

} // namespace

QByteArray odtStyles(const OfficeText &text)
{
    return Styles(text).xml();
}

} // namespace Cartulary
