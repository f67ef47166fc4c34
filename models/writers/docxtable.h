// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxunits.h"
#include "pagestyle.h"
#include "xmlpart.h"

#include <QList>

namespace Cartulary {

/// A table of word/document.xml (ISO/IEC 29500-1, 17.4), looking as its table style says.
class DocxTable
{
public:
    DocxTable(XmlPart &xml, QLatin1StringView style)
        : m_xml(xml)
        , m_style(style)
    {
    }

    /// What a screen reader calls it.
    void setTitle(const QString &title) { m_title = title; }
    /// The widths of its columns in points.
    void setWidths(const QList<qreal> &widths) { m_widths = widths; }
    qreal width(qsizetype column) const { return m_widths.at(column); }
    /// How far it stands in from the text's left edge, in points.
    void setIndent(qreal points) { m_indent = points; }
    /// How many of its first rows are repeated on each page.
    void setHeaderRows(qsizetype rows) { m_headerRows = rows; }
    /// The end of a page may go through a row.
    void setRowsMaySplit(bool may) { m_rowsMaySplit = may; }
    /// The last column has no white at its right.
    void setLastColumnBare(bool bare) { m_lastColumnBare = bare; }

    /// Writes the table; @p cell writes what stands in the cell of a row and a column, a paragraph last.
    template<typename Cell>
    void write(qsizetype rows, Cell &&cell)
    {
        m_xml.element(QLatin1StringView("w:tbl"), {}, [&] {
            writeProperties();
            for (qsizetype row = 0; row < rows; ++row) {
                m_xml.element(QLatin1StringView("w:tr"), {}, [&] {
                    writeRowProperties(row);
                    for (qsizetype column = 0; column < m_widths.size(); ++column) {
                        m_xml.element(QLatin1StringView("w:tc"), {}, [&] {
                            writeCellProperties(row, column);
                            cell(row, column);
                        });
                    }
                });
            }
        });
    }

private:
    void writeProperties();
    void writeRowProperties(qsizetype row);
    void writeCellProperties(qsizetype row, qsizetype column);

    XmlPart &m_xml;
    QLatin1StringView m_style;
    QString m_title;
    QList<qreal> m_widths;
    qreal m_indent = 0;
    qsizetype m_headerRows = 0;
    bool m_rowsMaySplit = false;
    bool m_lastColumnBare = false;
};

} // namespace Cartulary
