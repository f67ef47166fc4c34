// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxtable.h"

#include <numeric>

namespace Cartulary {

using namespace Qt::StringLiterals;

void DocxTable::writeProperties()
{
    const qreal whole = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    m_xml.element("w:tblPr"_L1, {}, [&] {
        m_xml.element("w:tblStyle"_L1, {{"w:val"_L1, m_style}});
        m_xml.element("w:tblW"_L1, {{"w:w"_L1, twips(whole)}, {"w:type"_L1, "dxa"_L1}});
        if (m_indent > 0)
            m_xml.element("w:tblInd"_L1, {{"w:w"_L1, twips(m_indent)}, {"w:type"_L1, "dxa"_L1}});
        m_xml.element("w:tblLayout"_L1, {{"w:type"_L1, "fixed"_L1}});
        m_xml.element("w:tblLook"_L1, {{"w:val"_L1, m_headerRows > 0 ? "0620"_L1 : "0600"_L1},
                                       {"w:firstRow"_L1, m_headerRows > 0 ? "1"_L1 : "0"_L1},
                                       {"w:lastRow"_L1, "0"_L1},
                                       {"w:firstColumn"_L1, "0"_L1},
                                       {"w:lastColumn"_L1, "0"_L1},
                                       {"w:noHBand"_L1, "1"_L1},
                                       {"w:noVBand"_L1, "1"_L1}});
        if (!m_title.isEmpty())
            m_xml.element("w:tblCaption"_L1, {{"w:val"_L1, m_title}});
    });
    m_xml.element("w:tblGrid"_L1, {}, [&] {
        for (const qreal points : std::as_const(m_widths))
            m_xml.element("w:gridCol"_L1, {{"w:w"_L1, twips(points)}});
    });
}

void DocxTable::writeRowProperties(qsizetype row)
{
    if (m_rowsMaySplit && row >= m_headerRows)
        return;
    m_xml.element("w:trPr"_L1, {}, [&] {
        m_xml.element("w:cantSplit"_L1);
        if (row < m_headerRows)
            m_xml.element("w:tblHeader"_L1);
    });
}

void DocxTable::writeCellProperties(qsizetype row, qsizetype column)
{
    m_xml.element("w:tcPr"_L1, {}, [&] {
        m_xml.element("w:tcW"_L1, {{"w:w"_L1, twips(m_widths.at(column))}, {"w:type"_L1, "dxa"_L1}});
        if (row > 0 && row < m_headerRows) // the style knows one heading row
            m_xml.element(
                "w:shd"_L1,
                {{"w:val"_L1, "clear"_L1}, {"w:color"_L1, "auto"_L1}, {"w:fill"_L1, hexColour(PageColour::tableFill)}});
        if (m_lastColumnBare && column + 1 == m_widths.size())
            m_xml.element("w:tcMar"_L1, {},
                          [&] { m_xml.element("w:right"_L1, {{"w:w"_L1, "0"_L1}, {"w:type"_L1, "dxa"_L1}}); });
    });
}

} // namespace Cartulary
