// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxlogo.h"

#include "logo.h"
#include "plaintext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView wordDrawing("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
constexpr QLatin1StringView drawing("http://schemas.openxmlformats.org/drawingml/2006/main");
constexpr QLatin1StringView pictures("http://schemas.openxmlformats.org/drawingml/2006/picture");

/// A measure in points as DrawingML has it, in English Metric Units.
QString emu(qreal points)
{
    return QString::number(qRound64(points * 12700));
}

void addPosition(XmlPart &xml)
{
    const auto align = [&xml](QLatin1StringView direction, const QString &side) {
        xml.element(direction, {{"relativeFrom"_L1, "margin"_L1}}, [&] { xml.textElement("wp:align"_L1, {}, side); });
    };
    xml.element("wp:simplePos"_L1, {{"x"_L1, "0"_L1}, {"y"_L1, "0"_L1}});
    align("wp:positionH"_L1, u"right"_s);
    align("wp:positionV"_L1, u"top"_s);
}

void addPicture(XmlPart &xml, const QSizeF &size)
{
    xml.element("pic:pic"_L1, {{"xmlns:pic"_L1, pictures}}, [&] {
        xml.element("pic:nvPicPr"_L1, {}, [&] {
            xml.element("pic:cNvPr"_L1, {{"id"_L1, "1"_L1}, {"name"_L1, "logo.png"_L1}});
            xml.element("pic:cNvPicPr"_L1);
        });
        xml.element("pic:blipFill"_L1, {}, [&] {
            xml.element("a:blip"_L1, {{"r:embed"_L1, docxLogoId}});
            xml.element("a:stretch"_L1, {}, [&] { xml.element("a:fillRect"_L1); });
        });
        xml.element("pic:spPr"_L1, {}, [&] {
            xml.element("a:xfrm"_L1, {}, [&] {
                xml.element("a:off"_L1, {{"x"_L1, "0"_L1}, {"y"_L1, "0"_L1}});
                xml.element("a:ext"_L1, {{"cx"_L1, emu(size.width())}, {"cy"_L1, emu(size.height())}});
            });
            xml.element("a:prstGeom"_L1, {{"prst"_L1, "rect"_L1}}, [&] { xml.element("a:avLst"_L1); });
        });
    });
}

void addAnchor(XmlPart &xml, const QSizeF &size, const QString &description)
{
    addPosition(xml);
    xml.element("wp:extent"_L1, {{"cx"_L1, emu(size.width())}, {"cy"_L1, emu(size.height())}});
    xml.element("wp:effectExtent"_L1, {{"l"_L1, "0"_L1}, {"t"_L1, "0"_L1}, {"r"_L1, "0"_L1}, {"b"_L1, "0"_L1}});
    xml.element("wp:wrapSquare"_L1, {{"wrapText"_L1, "bothSides"_L1}});
    xml.element("wp:docPr"_L1, {{"id"_L1, "1"_L1}, {"name"_L1, "Logo"_L1}, {"descr"_L1, description}});
    xml.element("wp:cNvGraphicFramePr"_L1, {}, [&] {
        xml.element("a:graphicFrameLocks"_L1, {{"xmlns:a"_L1, drawing}, {"noChangeAspect"_L1, "1"_L1}});
    });
    xml.element("a:graphic"_L1, {{"xmlns:a"_L1, drawing}},
                [&] { xml.element("a:graphicData"_L1, {{"uri"_L1, pictures}}, [&] { addPicture(xml, size); }); });
}

} // namespace

void addDocxLogo(XmlPart &xml, const OfficeText &text)
{
    if (text.logo().isEmpty())
        return;
    xml.element("w:r"_L1, {}, [&] {
        xml.element("w:drawing"_L1, {}, [&] {
            xml.element("wp:anchor"_L1,
                        {{"xmlns:wp"_L1, wordDrawing},
                         {"distT"_L1, "0"_L1},
                         {"distB"_L1, "0"_L1},
                         {"distL"_L1, emu(logoGap)},
                         {"distR"_L1, "0"_L1},
                         {"simplePos"_L1, "0"_L1},
                         {"relativeHeight"_L1, "1"_L1},
                         {"behindDoc"_L1, "0"_L1},
                         {"locked"_L1, "0"_L1},
                         {"layoutInCell"_L1, "1"_L1},
                         {"allowOverlap"_L1, "0"_L1}},
                        [&] { addAnchor(xml, text.logo().size, oneLine(text.document().author)); });
        });
    });
}

} // namespace Cartulary
