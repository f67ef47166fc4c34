// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlpart.h"

#include <QByteArray>
#include <QColor>
#include <QHash>

namespace Cartulary {

/// What a paragraph says of itself besides its named style.
struct OdtParagraph
{
    bool pageBreak = false;
    bool keepNext = false;
    bool noIndent = false;
    qreal after = 0;       ///< white below, in points, if not that of the style
    qreal signingLine = 0; ///< where the line to write on ends, in points, if not where the style says
};

/// The automatic styles of content.xml (ODF 1.3 part 3, 3.15.3): only what no named style can say, and each once.
class OdtAutomaticStyles
{
public:
    /// @p accent is the colour of the strong rules of tables.
    explicit OdtAutomaticStyles(const QColor &accent)
        : m_accent(accent)
    {
    }

    /// A paragraph of the named style with @p id; that style itself if it has nothing of its own.
    QString paragraph(QLatin1StringView id, const OdtParagraph &own);
    /// Words in a language such as "en-GB".
    QString language(const QString &tag);
    /// A table of that width, standing in by @p indent. All in points.
    QString table(qreal width, qreal indent);
    QString column(qreal width);
    /// A row that no page break goes through.
    QString row();

    /// A picture at the right of the paragraph that it is anchored to, which runs beside it.
    QString picture();

    enum class Cell { Heading, First, Body, Party, LastParty, Note };
    QString cell(Cell cell);

    /// What stands in office:automatic-styles.
    QByteArray xml() const { return m_xml; }

private:
    /// The name of the style of a family that holds @p properties; it is made at the first call.
    QString name(QLatin1StringView family, QLatin1StringView prefix, const QString &parent, const XmlPart &properties);

    const QColor m_accent;
    QHash<QString, QString> m_names;
    QHash<QLatin1StringView, int> m_counts;
    QByteArray m_xml;
};

} // namespace Cartulary
