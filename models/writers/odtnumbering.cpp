// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtnumbering.h"

#include "odtxml.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int odfLevels = 10;

/// Where a label and the text behind it stand.
void addPosition(XmlPart &xml, qreal left, qreal hanging)
{
    xml.element(
        "style:list-level-properties"_L1, {{"text:list-level-position-and-space-mode"_L1, "label-alignment"_L1}}, [&] {
            xml.element("style:list-level-label-alignment"_L1, {{"text:label-followed-by"_L1, "listtab"_L1},
                                                                {"text:list-tab-stop-position"_L1, odfLength(left)},
                                                                {"fo:text-indent"_L1, odfLength(-hanging)},
                                                                {"fo:margin-left"_L1, odfLength(left)}});
        });
}

void addOutline(XmlPart &xml, bool counts)
{
    xml.element("text:outline-style"_L1, {{"style:name"_L1, "Outline"_L1}}, [&] {
        for (int level = 1; level <= odfLevels; ++level) {
            const QString number = QString::number(level);
            const qreal hanging = level <= 2 ? officeHeadingHanging[level - 1] : 0;
            const auto position = [&] { addPosition(xml, hanging, hanging); };
            if (counts && level == 1)
                xml.element(
                    "text:outline-level-style"_L1,
                    {{"text:level"_L1, number}, {"style:num-format"_L1, "1"_L1}, {"style:num-suffix"_L1, "."_L1}},
                    position);
            else if (counts && level == 2)
                xml.element(
                    "text:outline-level-style"_L1,
                    {{"text:level"_L1, number}, {"style:num-format"_L1, "1"_L1}, {"text:display-levels"_L1, "2"_L1}},
                    position);
            else
                xml.element("text:outline-level-style"_L1, {{"text:level"_L1, number}, {"style:num-format"_L1, ""_L1}});
        }
    });
}

void addLevel(XmlPart &xml, const OfficeList &list, int level)
{
    const QString number = QString::number(level);
    const qreal start = officeStyle(officeStyle(list.style).parent).left;
    const auto position = [&] { addPosition(xml, start + list.indent * level, list.hanging); };
    if (!list.ordered) {
        const QString bullet(officeBullet(level - 1));
        xml.element("text:list-level-style-bullet"_L1, {{"text:level"_L1, number}, {"text:bullet-char"_L1, bullet}},
                    position);
        return;
    }
    const QLatin1StringView format = level == 2 ? "a"_L1 : level == 3 ? "i"_L1 : "1"_L1;
    xml.element("text:list-level-style-number"_L1,
                {{"text:level"_L1, number},
                 {"style:num-format"_L1, format},
                 {"style:num-suffix"_L1, format == "1"_L1 ? "."_L1 : ")"_L1}},
                position);
}

} // namespace

void addOdtNumbering(XmlPart &xml, const OfficeText &text)
{
    addOutline(xml, text.countsHeadings());
    for (const OfficeList &list : officeLists()) {
        xml.element("text:list-style"_L1,
                    {{"style:name"_L1, odfStyle(list.style)}, {"style:display-name"_L1, officeStyle(list.style).odf}},
                    [&] {
                        for (int level = 1; level <= odfLevels; ++level)
                            addLevel(xml, list, level);
                    });
    }
}

} // namespace Cartulary
