// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfstyles.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 32; // of styles based on one another

} // namespace

void OdfStyles::add(pugi::xml_node root, const OdfNames &names)
{
    for (const pugi::xml_node group : root.children()) {
        for (const pugi::xml_node node : group.children()) {
            if (names.is(node, Odf::Style, "style"))
                addStyle(node, names);
            else if (names.is(node, Odf::Style, "master-page"))
                addPage(node, names);
            else if (names.is(node, Odf::Style, "default-style")
                     && names.value(node, Odf::Style, "family") == "paragraph"_L1)
                m_language = names.value(names.child(node, Odf::Style, "text-properties"), Odf::Fo, "language");
        }
    }
    if (m_language.size() != 2)
        m_language.clear();
}

void OdfStyles::addStyle(pugi::xml_node node, const OdfNames &names)
{
    static const QSet<QString> marking{u"#ffff00"_s, u"#00ff00"_s, u"#00ffff"_s, u"#ff00ff"_s,
                                       u"#ff0000"_s, u"#fff200"_s, u"#808000"_s};
    const pugi::xml_node text = names.child(node, Odf::Style, "text-properties");
    const QString name = names.value(node, Odf::Style, "name"), family = names.value(node, Odf::Style, "family");
    const QString colour = names.value(text, Odf::Fo, "background-color").toLower();
    Style style;
    style.parent = names.value(node, Odf::Style, "parent-style-name");
    style.level = names.number(node, Odf::Style, "default-outline-level", 0);
    if (style.level == 0 && (name == "Title"_L1 || name == "Subtitle"_L1))
        style.level = 1;
    style.highlighted = marking.contains(colour);
    style.plain = !colour.isEmpty() && !style.highlighted;
    style.hidden = names.value(text, Odf::Text, "display") == "none"_L1;
    if (family == "paragraph"_L1)
        m_styles.insert(key(Family::Paragraph, name), style);
    else if (family == "text"_L1)
        m_styles.insert(key(Family::Text, name), style);
    if (const QString page = names.value(node, Odf::Style, "master-page-name"); !page.isEmpty())
        m_pages.insert(page);
}

void OdfStyles::addPage(pugi::xml_node node, const OdfNames &names)
{
    const QString name = names.value(node, Odf::Style, "name");
    m_nextPages.insert(name, names.value(node, Odf::Style, "next-style-name"));
    if (m_firstPage.isEmpty() || name == "Standard"_L1)
        m_firstPage = name;
}

void OdfStyles::followPages()
{
    m_pages.insert(m_firstPage);
    const QStringList named(m_pages.cbegin(), m_pages.cend());
    for (const QString &page : named) {
        QString next = m_nextPages.value(page);
        while (!next.isEmpty() && !m_pages.contains(next)) {
            m_pages.insert(next);
            next = m_nextPages.value(next);
        }
    }
}

int OdfStyles::level(const QString &style) const
{
    QString name = style;
    for (int step = 0; step < longestChain && !name.isEmpty(); ++step) {
        const auto found = m_styles.constFind(key(Family::Paragraph, name));
        if (found == m_styles.cend())
            return 0;
        if (found->level > 0)
            return found->level;
        name = found->parent;
    }
    return 0;
}

bool OdfStyles::inherits(Family family, const QString &style, bool Style::*what) const
{
    QString name = style;
    for (int step = 0; step < longestChain && !name.isEmpty(); ++step) {
        const auto found = m_styles.constFind(key(family, name));
        if (found == m_styles.cend())
            return false;
        if ((*found).*what)
            return true;
        if (what == &Style::highlighted && found->plain)
            return false;
        name = found->parent;
    }
    return false;
}

} // namespace Cartulary
