// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxtablestyles.h"

#include "docxstyleelement.h"
#include "officestyle.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

void addBaseTable(XmlPart &xml)
{
    xml.element("w:style"_L1, {{"w:type"_L1, "table"_L1}, {"w:default"_L1, "1"_L1}, {"w:styleId"_L1, "TableNormal"_L1}},
                [&] {
                    xml.element("w:name"_L1, {{"w:val"_L1, "Normal Table"_L1}});
                    xml.element("w:uiPriority"_L1, {{"w:val"_L1, "99"_L1}});
                    xml.element("w:semiHidden"_L1);
                    xml.element("w:unhideWhenUsed"_L1);
                    xml.element("w:tblPr"_L1, {},
                                [&] { xml.element("w:tblInd"_L1, {{"w:w"_L1, "0"_L1}, {"w:type"_L1, "dxa"_L1}}); });
                });
}

void addCellMargins(XmlPart &xml, qreal vertical, qreal left, qreal right)
{
    const auto margin = [&xml](QLatin1StringView side, qreal points) {
        xml.element(side, {{"w:w"_L1, twips(points)}, {"w:type"_L1, "dxa"_L1}});
    };
    xml.element("w:tblCellMar"_L1, {}, [&] {
        margin("w:top"_L1, vertical);
        margin("w:left"_L1, left);
        margin("w:bottom"_L1, vertical);
        margin("w:right"_L1, right);
    });
}

/// The tables of our pages: rules across, a tinted heading.
void addTable(XmlPart &xml, const QColor &accent)
{
    addDocxStyle(xml, "table"_L1, u"DocumentTable"_s, true, [&] {
        addDocxStyleNames(xml, u"Document Table"_s, "TableNormal"_L1, {}, 59);
        xml.element("w:tblPr"_L1, {}, [&] {
            xml.element("w:tblBorders"_L1, {}, [&] {
                addDocxBorder(xml, "w:top"_L1, 0.5, PageColour::rule);
                addDocxBorder(xml, "w:bottom"_L1, 0.5, PageColour::rule);
                addDocxBorder(xml, "w:insideH"_L1, 0.5, PageColour::rule);
            });
            addCellMargins(xml, officeCellPaddingY, officeCellPaddingX, officeCellPaddingX);
        });
        xml.element("w:tblStylePr"_L1, {{"w:type"_L1, "firstRow"_L1}}, [&] {
            xml.element("w:tcPr"_L1, {}, [&] {
                xml.element("w:tcBorders"_L1, {}, [&] {
                    addDocxBorder(xml, "w:top"_L1, 0.75, accent);
                    addDocxBorder(xml, "w:bottom"_L1, 0.75, accent);
                });
                addDocxFill(xml, PageColour::tableFill);
            });
        });
    });
}

void addSignatures(XmlPart &xml)
{
    addDocxStyle(xml, "table"_L1, u"SignatureTable"_s, true, [&] {
        addDocxStyleNames(xml, u"Signature Table"_s, "TableNormal"_L1, {}, 59);
        xml.element("w:tblPr"_L1, {}, [&] { addCellMargins(xml, 0, 0, officePartyGap); });
    });
}

void addNotes(XmlPart &xml, const QColor &accent)
{
    addDocxStyle(xml, "table"_L1, u"NoteTable"_s, true, [&] {
        addDocxStyleNames(xml, u"Note Table"_s, "TableNormal"_L1, {}, 59);
        xml.element("w:tblPr"_L1, {}, [&] {
            xml.element("w:tblBorders"_L1, {}, [&] { addDocxBorder(xml, "w:left"_L1, officeNoteRule, accent); });
            addCellMargins(xml, officeNotePaddingY, officeNotePaddingX, officeNotePaddingX);
        });
        xml.element("w:tcPr"_L1, {}, [&] { addDocxFill(xml, PageColour::noteFill); });
    });
}

} // namespace

void addDocxTableStyles(XmlPart &xml, const QColor &accent)
{
    addBaseTable(xml);
    addTable(xml, accent);
    addSignatures(xml);
    addNotes(xml, accent);
}

} // namespace Cartulary
