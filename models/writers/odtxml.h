// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestyle.h"
#include "xmlpart.h"

#include <QString>

namespace Cartulary {

/// The version of ODF that we write.
inline constexpr QLatin1StringView odfVersion("1.3");

/// A measure in points as ODF writes lengths (part 3, 18.3.18).
inline QString odfLength(qreal points)
{
    return QString::number(qRound(points * 100) / 100.0) + QLatin1StringView("pt");
}

/// A display name as style:name has it: only letters and figures stand for themselves (part 3, 19.502).
inline QString odfStyleName(QLatin1StringView displayName)
{
    return QString(displayName).replace(QLatin1Char(' '), QLatin1StringView("_20_"));
}

/// The style:name of a style of officestyle.h.
inline QString odfStyle(QLatin1StringView id)
{
    return odfStyleName(officeStyle(id).odf);
}

/// The outermost element of a part, with every namespace that we use.
template<typename Content>
void odfRoot(XmlPart &xml, QLatin1StringView name, Content &&content)
{
    const auto oasis = [](const char *last) {
        return QLatin1StringView("urn:oasis:names:tc:opendocument:xmlns:") + QLatin1StringView(last)
             + QLatin1StringView(":1.0");
    };
    const auto compatible = [](const char *last) {
        return QLatin1StringView("urn:oasis:names:tc:opendocument:xmlns:") + QLatin1StringView(last)
             + QLatin1StringView("-compatible:1.0");
    };
    using View = QLatin1StringView;
    xml.element(name,
                {{View("xmlns:office"), oasis("office")},
                 {View("xmlns:style"), oasis("style")},
                 {View("xmlns:text"), oasis("text")},
                 {View("xmlns:table"), oasis("table")},
                 {View("xmlns:draw"), oasis("drawing")},
                 {View("xmlns:meta"), oasis("meta")},
                 {View("xmlns:config"), oasis("config")},
                 {View("xmlns:fo"), compatible("xsl-fo")},
                 {View("xmlns:svg"), compatible("svg")},
                 {View("xmlns:xlink"), View("http://www.w3.org/1999/xlink")},
                 {View("xmlns:dc"), View("http://purl.org/dc/elements/1.1/")},
                 {View("office:version"), odfVersion}},
                content);
}

/// office:font-face-decls, the same in each part that names a font.
void addOdfFonts(XmlPart &xml, const QString &family);

} // namespace Cartulary
