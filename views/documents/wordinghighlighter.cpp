// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordinghighlighter.h"

#include "look.h"
#include "wordingcheck.h"

#include <QPalette>

namespace Cartulary {

WordingHighlighter::WordingHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_heading.setFontWeight(QFont::Bold);
    m_value.setFontWeight(QFont::DemiBold); // not by colour alone
    m_block.setFontItalic(true);
    setPalette({});
}

void WordingHighlighter::setPalette(const QPalette &palette)
{
    m_value.setForeground(Look::colour(Look::Tone::Information, palette));
    m_block.setForeground(Look::colour(Look::Tone::Secondary, palette));
    rehighlight();
}

void WordingHighlighter::highlightBlock(const QString &text)
{
    if (text.startsWith(QLatin1Char('#')))
        setFormat(0, int(text.size()), m_heading);
    for (const WordingTag &tag : wordingTags(text))
        setFormat(int(tag.start), int(tag.length), tag.block ? m_block : m_value);
}

} // namespace Cartulary
