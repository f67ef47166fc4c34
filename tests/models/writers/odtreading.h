// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odtwriter.h"
#include "officetesting.h"

namespace Cartulary::Test {

using namespace Qt::StringLiterals;

inline const QString content = QStringLiteral("content.xml");
inline const QString styles = QStringLiteral("styles.xml");

inline WrittenOffice odtOf(const Document &document, const PageOptions &page = {})
{
    return {document, [&page](const Document &one, QIODevice &device) { return writeOdt(one, device, page); }};
}

inline void addText(const pugi::xml_node &node, QString &text)
{
    for (const pugi::xml_node &child : node.children()) {
        const QString name = nameOf(child);
        if (child.type() == pugi::node_pcdata)
            text += QString::fromUtf8(child.value());
        else if (name == "text:s"_L1)
            text += u' ';
        else if (name == "text:line-break"_L1)
            text += u'\n';
        else if (name == "text:placeholder"_L1)
            text += QString::fromUtf8(child.text().get()).mid(1).chopped(1);
        else if (name != "draw:frame"_L1)
            addText(child, text);
    }
}

/// The text of a paragraph or heading as a reader sees it.
inline QString textOf(const pugi::xml_node &paragraph)
{
    QString text;
    addText(paragraph, text);
    return text;
}

/// The named styles that the automatic ones stand on.
inline QHash<QString, QString> parentsOf(WrittenOffice &odt)
{
    QHash<QString, QString> parents;
    visitElements(odt.xml(content), [&parents](const pugi::xml_node &node) {
        if (nameOf(node) == "style:style"_L1 && node.attribute("style:parent-style-name"))
            parents.insert(attributeOf(node, "style:name"), attributeOf(node, "style:parent-style-name"));
    });
    return parents;
}

inline QList<pugi::xml_node> paragraphsOf(WrittenOffice &odt)
{
    QList<pugi::xml_node> paragraphs;
    visitElements(odt.xml(content), [&paragraphs](const pugi::xml_node &node) {
        if (nameOf(node) == "text:p"_L1 || nameOf(node) == "text:h"_L1)
            paragraphs.append(node);
    });
    return paragraphs;
}

inline QStringList textsIn(WrittenOffice &odt, const QString &style)
{
    const QHash<QString, QString> parents = parentsOf(odt);
    QStringList texts;
    for (const pugi::xml_node &paragraph : paragraphsOf(odt)) {
        const QString own = attributeOf(paragraph, "text:style-name");
        if (parents.value(own, own) == style)
            texts.append(textOf(paragraph));
    }
    return texts;
}

} // namespace Cartulary::Test
