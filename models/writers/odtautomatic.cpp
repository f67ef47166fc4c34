// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtautomatic.h"

#include "logo.h"
#include "odtxml.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString rule(qreal thickness, const QColor &colour)
{
    return odfLength(thickness) + u" solid "_s + colour.name();
}

} // namespace

QString OdtAutomaticStyles::name(QLatin1StringView family, QLatin1StringView prefix, const QString &parent,
                                 const XmlPart &properties)
{
    const QString key = family + u':' + parent + u':' + QString::fromUtf8(properties.fragment());
    if (const QString known = m_names.value(key); !known.isEmpty())
        return known;
    const QString fresh = prefix + QString::number(++m_counts[prefix]);
    m_names.insert(key, fresh);
    XmlPart xml;
    XmlPart::AttributeList attributes{{"style:name"_L1, fresh}, {"style:family"_L1, family}};
    if (!parent.isEmpty())
        attributes.append({"style:parent-style-name"_L1, parent});
    xml.element("style:style"_L1, attributes, [&] { xml.append(properties.fragment()); });
    m_xml += xml.fragment();
    return fresh;
}

QString OdtAutomaticStyles::paragraph(QLatin1StringView id, const OdtParagraph &own)
{
    XmlPart::AttributeList attributes;
    if (own.noIndent) {
        attributes.append({"fo:margin-left"_L1, u"0pt"_s});
        attributes.append({"fo:text-indent"_L1, u"0pt"_s});
    }
    if (own.after > 0) { // LibreOffice takes the two as one
        attributes.append({"fo:margin-top"_L1, odfLength(inherited(officeStyle(id), &OfficeStyle::before))});
        attributes.append({"fo:margin-bottom"_L1, odfLength(own.after)});
    }
    if (own.pageBreak)
        attributes.append({"fo:break-before"_L1, u"page"_s});
    if (own.keepNext)
        attributes.append({"fo:keep-with-next"_L1, u"always"_s});
    if (attributes.isEmpty() && own.signingLine <= 0)
        return odfStyle(id);
    XmlPart xml;
    xml.element("style:paragraph-properties"_L1, attributes, [&] {
        if (own.signingLine > 0)
            xml.element("style:tab-stops"_L1, {}, [&] {
                xml.element("style:tab-stop"_L1, {{"style:position"_L1, odfLength(own.signingLine)},
                                                  {"style:type"_L1, "right"_L1},
                                                  {"style:leader-style"_L1, "solid"_L1},
                                                  {"style:leader-text"_L1, "_"_L1}});
            });
    });
    return name("paragraph"_L1, "P"_L1, odfStyle(id), xml);
}

QString OdtAutomaticStyles::language(const QString &tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    XmlPart xml;
    if (dash < 0)
        xml.element("style:text-properties"_L1, {{"fo:language"_L1, tag}, {"fo:country"_L1, "none"_L1}});
    else
        xml.element("style:text-properties"_L1,
                    {{"fo:language"_L1, tag.left(dash)}, {"fo:country"_L1, tag.mid(dash + 1)}});
    return name("text"_L1, "T"_L1, {}, xml);
}

QString OdtAutomaticStyles::table(qreal width, qreal indent)
{
    XmlPart xml;
    xml.element("style:table-properties"_L1, {{"style:width"_L1, odfLength(width)},
                                              {"fo:margin-left"_L1, odfLength(indent)},
                                              {"fo:margin-bottom"_L1, odfLength(4)},
                                              {"table:align"_L1, "left"_L1},
                                              {"style:may-break-between-rows"_L1, "true"_L1},
                                              {"table:border-model"_L1, "collapsing"_L1}});
    return name("table"_L1, "Table"_L1, {}, xml);
}

QString OdtAutomaticStyles::column(qreal width)
{
    XmlPart xml;
    xml.element("style:table-column-properties"_L1, {{"style:column-width"_L1, odfLength(width)}});
    return name("table-column"_L1, "Column"_L1, {}, xml);
}

QString OdtAutomaticStyles::row()
{
    XmlPart xml;
    xml.element("style:table-row-properties"_L1, {{"fo:keep-together"_L1, "always"_L1}});
    return name("table-row"_L1, "Row"_L1, {}, xml);
}

QString OdtAutomaticStyles::picture()
{
    XmlPart xml;
    xml.element("style:graphic-properties"_L1, {{"fo:margin-left"_L1, odfLength(logoGap)},
                                                {"style:wrap"_L1, "left"_L1},
                                                {"style:number-wrapped-paragraphs"_L1, "no-limit"_L1},
                                                {"style:horizontal-pos"_L1, "right"_L1},
                                                {"style:horizontal-rel"_L1, "paragraph"_L1},
                                                {"style:vertical-pos"_L1, "top"_L1},
                                                {"style:vertical-rel"_L1, "paragraph"_L1}});
    return name("graphic"_L1, "Picture"_L1, {}, xml);
}

QString OdtAutomaticStyles::cell(Cell cell)
{
    XmlPart xml;
    if (cell == Cell::Party || cell == Cell::LastParty) {
        xml.element("style:table-cell-properties"_L1,
                    {{"fo:border"_L1, "none"_L1},
                     {"fo:padding"_L1, "0pt"_L1},
                     {"fo:padding-right"_L1, odfLength(cell == Cell::Party ? officePartyGap : 0)}});
        return name("table-cell"_L1, "Cell"_L1, {}, xml);
    }
    if (cell == Cell::Note) {
        xml.element("style:table-cell-properties"_L1, {{"fo:border"_L1, "none"_L1},
                                                       {"fo:border-left"_L1, rule(officeNoteRule, m_accent)},
                                                       {"fo:padding-left"_L1, odfLength(officeNotePaddingX)},
                                                       {"fo:padding-right"_L1, odfLength(officeNotePaddingX)},
                                                       {"fo:padding-top"_L1, odfLength(officeNotePaddingY)},
                                                       {"fo:padding-bottom"_L1, odfLength(officeNotePaddingY)},
                                                       {"fo:background-color"_L1, PageColour::noteFill.name()}});
        return name("table-cell"_L1, "Cell"_L1, {}, xml);
    }
    const bool heading = cell == Cell::Heading;
    XmlPart::AttributeList attributes{
        {"style:vertical-align"_L1, u"top"_s},
        {"fo:border"_L1, u"none"_s},
        {"fo:border-bottom"_L1, heading ? rule(0.75, m_accent) : rule(0.5, PageColour::rule)},
        {"fo:padding-left"_L1, odfLength(officeCellPaddingX)},
        {"fo:padding-right"_L1, odfLength(officeCellPaddingX)},
        {"fo:padding-top"_L1, odfLength(officeCellPaddingY)},
        {"fo:padding-bottom"_L1, odfLength(officeCellPaddingY)}};
    if (heading) {
        attributes.append({"fo:border-top"_L1, rule(0.75, m_accent)});
        attributes.append({"fo:background-color"_L1, PageColour::tableFill.name()});
    } else if (cell == Cell::First) {
        attributes.append({"fo:border-top"_L1, rule(0.5, PageColour::rule)});
    }
    xml.element("style:table-cell-properties"_L1, attributes, [] {});
    return name("table-cell"_L1, "Cell"_L1, {}, xml);
}

} // namespace Cartulary
