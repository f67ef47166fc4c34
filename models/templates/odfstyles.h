// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odfnames.h"

#include <QSet>

namespace Cartulary {

/// What the styles of an ODF text say that reading it needs (ODF 1.3 part 3, 16).
class OdfStyles
{
public:
    /// Takes in the styles under @p root, the root of styles.xml or content.xml.
    void add(pugi::xml_node root, const OdfNames &names);

    enum class Family : char { Paragraph = 'p', Text = 't' };

    /// Whether text in that style is in a colour that marks what is to be filled in.
    bool isHighlighted(Family family, const QString &style) const
    {
        return inherits(family, style, &Style::highlighted);
    }
    /// Whether text in that style is not shown.
    bool isHidden(Family family, const QString &style) const { return inherits(family, style, &Style::hidden); }
    /// The outline level that a paragraph style brings; 0 for text.
    int level(const QString &style) const;
    /// The master pages that pages of the document can have.
    bool isUsed(const QString &masterPage) const { return m_pages.contains(masterPage); }
    /// Follows each page style to the one that comes after it; to be called when all styles are in.
    void followPages();
    /// ISO 639-1, of the default paragraph; may be empty.
    QString language() const { return m_language; }

private:
    struct Style
    {
        QString parent;
        int level = 0;
        bool highlighted = false;
        bool plain = false; ///< says that there is no colour behind the text
        bool hidden = false;
    };

    void addStyle(pugi::xml_node node, const OdfNames &names);
    void addPage(pugi::xml_node node, const OdfNames &names);
    bool inherits(Family family, const QString &style, bool Style::*what) const;
    /// Names are unique in a family only.
    static QString key(Family family, const QString &name) { return QLatin1Char(char(family)) + name; }

    QHash<QString, Style> m_styles; ///< by key()
    QHash<QString, QString> m_nextPages;
    QSet<QString> m_pages;
    QString m_firstPage;
    QString m_language;
};

} // namespace Cartulary
