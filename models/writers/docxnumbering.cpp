// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxnumbering.h"

#include "docxnames.h"
#include "docxunits.h"
#include "xmlpart.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// What a level counts with, by the habit of our pages: 1. a) i), then figures again.
struct Counting
{
    QLatin1StringView format;
    QString text;
};

Counting countingOf(int level)
{
    const QString own = u'%' + QString::number(level + 1);
    return level == 1 ? Counting{"lowerLetter"_L1, own + u')'}
         : level == 2 ? Counting{"lowerRoman"_L1, own + u')'}
                      : Counting{"decimal"_L1, own + u'.'};
}

void addLevel(XmlPart &xml, int level, const Counting &counting, const QString &style, qreal left, qreal hanging)
{
    xml.element("w:lvl"_L1, {{"w:ilvl"_L1, QString::number(level)}}, [&] {
        xml.element("w:start"_L1, {{"w:val"_L1, "1"_L1}});
        xml.element("w:numFmt"_L1, {{"w:val"_L1, counting.format}});
        if (!style.isEmpty())
            xml.element("w:pStyle"_L1, {{"w:val"_L1, style}});
        xml.element("w:suff"_L1, {{"w:val"_L1, counting.text.isEmpty() ? "nothing"_L1 : "tab"_L1}});
        xml.element("w:lvlText"_L1, {{"w:val"_L1, counting.text}});
        xml.element("w:lvlJc"_L1, {{"w:val"_L1, "left"_L1}});
        xml.element("w:pPr"_L1, {},
                    [&] { xml.element("w:ind"_L1, {{"w:left"_L1, twips(left)}, {"w:hanging"_L1, twips(hanging)}}); });
    });
}

void addHeadings(XmlPart &xml)
{
    xml.element("w:abstractNum"_L1, {{"w:abstractNumId"_L1, "0"_L1}}, [&] {
        xml.element("w:multiLevelType"_L1, {{"w:val"_L1, "multilevel"_L1}});
        addLevel(xml, 0, {"decimal"_L1, u"%1."_s}, u"Heading1"_s, officeHeadingHanging[0], officeHeadingHanging[0]);
        addLevel(xml, 1, {"decimal"_L1, u"%1.%2"_s}, u"Heading2"_s, officeHeadingHanging[1], officeHeadingHanging[1]);
        for (int level = 2; level < docxLevels; ++level)
            addLevel(xml, level, {"none"_L1, {}}, {}, 0, 0);
    });
}

/// The style that a level of the list belongs to; none if it is only asked for in the paragraph itself.
QString levelStyle(const OfficeList &list, int level)
{
    return level < docxLevelStyles(list.style) ? docxListStyle(list.style, level) : QString();
}

void addList(XmlPart &xml, int number, const OfficeList &list)
{
    xml.element("w:abstractNum"_L1, {{"w:abstractNumId"_L1, QString::number(number)}}, [&] {
        xml.element("w:multiLevelType"_L1, {{"w:val"_L1, "multilevel"_L1}});
        const qreal start = officeStyle(officeStyle(list.style).parent).left;
        for (int level = 0; level < docxLevels; ++level) {
            const Counting counting = list.ordered ? countingOf(level)
                                                   : Counting{"bullet"_L1, QString(officeBullet(level))};
            addLevel(xml, level, counting, levelStyle(list, level), start + list.indent * (level + 1), list.hanging);
        }
    });
}

} // namespace

int DocxLists::add(int list, int level)
{
    m_instances.append({list, level});
    return all(int(officeLists().size())) + int(m_instances.size()) - 1;
}

QByteArray docxNumbering(const OfficeText &text, const DocxLists &lists)
{
    XmlPart xml;
    xml.element("w:numbering"_L1, {{"xmlns:w"_L1, DocxNamespace::main}}, [&] {
        if (text.countsHeadings())
            addHeadings(xml);
        int number = 0;
        for (const OfficeList &list : officeLists())
            addList(xml, ++number, list);
        const auto add = [&xml](int id, int abstract, int restarted) {
            xml.element("w:num"_L1, {{"w:numId"_L1, QString::number(id)}}, [&] {
                xml.element("w:abstractNumId"_L1, {{"w:val"_L1, QString::number(abstract)}});
                if (restarted >= 0)
                    xml.element("w:lvlOverride"_L1, {{"w:ilvl"_L1, QString::number(restarted)}},
                                [&] { xml.element("w:startOverride"_L1, {{"w:val"_L1, "1"_L1}}); });
            });
        };
        if (text.countsHeadings())
            add(DocxLists::headings, 0, -1);
        for (int list = 0; list < int(officeLists().size()); ++list)
            add(DocxLists::all(list), list + 1, -1);
        int id = DocxLists::all(int(officeLists().size()));
        for (const DocxLists::Instance &instance : lists.instances())
            add(id++, instance.list + 1, instance.level);
    });
    return xml.bytes();
}

} // namespace Cartulary
