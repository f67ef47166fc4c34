// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxunits.h"
#include "xmlpart.h"

namespace Cartulary {

/// A w:style with what @p content writes in it; @p own: Word has none of that name.
template<typename Content>
void addDocxStyle(XmlPart &xml, QLatin1StringView type, const QString &id, bool own, Content &&content)
{
    XmlPart::AttributeList attributes{{QLatin1StringView("w:type"), type}};
    if (own)
        attributes.append({QLatin1StringView("w:customStyle"), QStringLiteral("1")});
    attributes.append({QLatin1StringView("w:styleId"), id});
    xml.element(QLatin1StringView("w:style"), attributes, content);
}

/// What every w:style begins with; @p parent and @p next are styleIds, which may be empty.
void addDocxStyleNames(XmlPart &xml, const QString &name, QLatin1StringView parent, const QString &next, int priority);

/// A line of @p thickness points on the side that the element is called by, @p space points from the text.
void addDocxBorder(XmlPart &xml, QLatin1StringView side, qreal thickness, const QColor &colour, int space = 0);

void addDocxFill(XmlPart &xml, const QColor &colour);

} // namespace Cartulary
