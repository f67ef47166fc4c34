// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odtautomatic.h"
#include "officetext.h"

namespace Cartulary {

/// Writes what stands within a paragraph of content.xml: spans, links and placeholders (ODF 1.3 part 3, 6.1).
class OdtRuns
{
public:
    OdtRuns(const OfficeText &text, XmlPart &xml, OdtAutomaticStyles &styles)
        : m_text(text)
        , m_xml(xml)
        , m_styles(styles)
    {
    }

    /// To be called where a paragraph begins: white at its beginning would be lost.
    void begin() { m_afterSpace = true; }
    /// @p bold: the paragraph is bold by its style. @p links: addresses may become live.
    void write(const QList<Inline> &runs, bool bold, bool links = true);
    /// Words without any marks.
    void plain(const QString &words);
    void tab();

private:
    void one(const Inline &run, bool bold, bool links);
    void link(const QString &target, const QString &style, const Inline &run, const QString &words);
    void styled(const QString &style, const Inline &run, const QString &words);

    const OfficeText &m_text;
    XmlPart &m_xml;
    OdtAutomaticStyles &m_styles;
    bool m_afterSpace = true;
};

} // namespace Cartulary
