// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxstyleelement.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

void addDocxStyleNames(XmlPart &xml, const QString &name, QLatin1StringView parent, const QString &next, int priority)
{
    xml.element("w:name"_L1, {{"w:val"_L1, name}});
    if (!parent.isEmpty())
        xml.element("w:basedOn"_L1, {{"w:val"_L1, parent}});
    if (!next.isEmpty())
        xml.element("w:next"_L1, {{"w:val"_L1, next}});
    xml.element("w:uiPriority"_L1, {{"w:val"_L1, QString::number(priority)}});
    xml.element("w:qFormat"_L1);
}

void addDocxBorder(XmlPart &xml, QLatin1StringView side, qreal thickness, const QColor &colour, int space)
{
    xml.element(side, {{"w:val"_L1, "single"_L1},
                       {"w:sz"_L1, eighths(thickness)},
                       {"w:space"_L1, QString::number(space)},
                       {"w:color"_L1, hexColour(colour)}});
}

void addDocxFill(XmlPart &xml, const QColor &colour)
{
    xml.element("w:shd"_L1, {{"w:val"_L1, "clear"_L1}, {"w:color"_L1, "auto"_L1}, {"w:fill"_L1, hexColour(colour)}});
}

} // namespace Cartulary
