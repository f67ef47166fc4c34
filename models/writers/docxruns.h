// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetext.h"
#include "xmlpart.h"

#include <QStringList>

namespace Cartulary {

/// Writes what stands within a paragraph of word/document.xml: runs, links, blanks and fields (ISO/IEC
/// 29500-1, 17.3.2).
class DocxRuns
{
public:
    DocxRuns(const OfficeText &text, XmlPart &xml)
        : m_text(text)
        , m_xml(xml)
    {
    }

    /// @p bold: the paragraph is bold by its style. @p links: addresses may become live.
    void write(const QList<Inline> &runs, bool bold, bool links = true);
    /// Words without any marks.
    void plain(const QString &words);
    void tab();
    /// A field with the result that is shown until a program works it out anew.
    void field(const QString &instruction, const QString &result);
    /// One of the three marks that a field of several paragraphs is made of: "begin", "separate" or "end".
    void fieldMark(QLatin1StringView type);
    void fieldInstruction(const QString &instruction);

    /// The addresses that links lead to; the first one's relationship is "rIdLink1".
    const QStringList &addresses() const { return m_addresses; }

private:
    struct Looks
    {
        QLatin1StringView style;
        bool bold = false; ///< besides the style
        bool italic = false;
        QString language;
    };

    void one(const Inline &run, bool bold, bool links);
    void link(const QString &target, const QString &words, const Looks &looks);
    void blank(const QString &words, const Looks &looks);
    void run(const QString &words, const Looks &looks);
    void properties(const Looks &looks);
    void pieces(const QString &words);

    const OfficeText &m_text;
    XmlPart &m_xml;
    QStringList m_addresses;
    int m_blanks = 0;
};

} // namespace Cartulary
