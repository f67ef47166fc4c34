// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxwriter.h"
#include "officetesting.h"

namespace Cartulary::Test {

using namespace Qt::StringLiterals;

inline const QString body = QStringLiteral("word/document.xml");
inline const QString styles = QStringLiteral("word/styles.xml");
inline const QString numbering = QStringLiteral("word/numbering.xml");

inline WrittenOffice docxOf(const Document &document, const PageOptions &page = {})
{
    return {document, [&page](const Document &one, QIODevice &device) { return writeDocx(one, device, page); }};
}

/// The text of a paragraph as a reader sees it.
inline QString textOf(const pugi::xml_node &paragraph)
{
    QString text;
    visitElements(paragraph, [&text](const pugi::xml_node &node) {
        const QString name = nameOf(node);
        if (name == "w:t"_L1)
            text += QString::fromUtf8(node.text().get());
        else if (name == "w:br"_L1)
            text += u'\n';
        else if (name == "w:softHyphen"_L1)
            text += QChar(0x00ad);
        else if (name == "w:noBreakHyphen"_L1)
            text += QChar(0x2011);
    });
    return text;
}

inline QString styleOf(const pugi::xml_node &paragraph)
{
    return attributeOf(paragraph.child("w:pPr").child("w:pStyle"), "w:val");
}

/// The paragraphs of the body, those of cells too.
inline QList<pugi::xml_node> paragraphsOf(WrittenOffice &docx)
{
    QList<pugi::xml_node> paragraphs;
    visitElements(docx.xml(body), [&paragraphs](const pugi::xml_node &node) {
        if (nameOf(node) == "w:p"_L1)
            paragraphs.append(node);
    });
    return paragraphs;
}

/// The texts of the paragraphs of a style.
inline QStringList textsIn(WrittenOffice &docx, const QString &style)
{
    QStringList texts;
    for (const pugi::xml_node &paragraph : paragraphsOf(docx)) {
        if (styleOf(paragraph) == style)
            texts.append(textOf(paragraph));
    }
    return texts;
}

} // namespace Cartulary::Test
