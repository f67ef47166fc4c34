// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

class QTextBlock;
class QTextDocument;
class QTextFrame;
class QTextTable;

namespace Cartulary {

/// How the manual looks, on the screen in the palette's colours or on paper.
class ManualStyle
{
public:
    ManualStyle(const QFont &font, const QPalette &palette, bool onPaper);

    void applyTo(QTextDocument &document) const;

private:
    void styleHeading(QTextBlock &block) const;
    void styleText(QTextBlock &block, bool inTable) const;
    void styleWords(QTextBlock &block) const;
    void styleTable(QTextTable &table) const;

    QFont m_font;
    QPalette m_palette;
    bool m_onPaper;
};

} // namespace Cartulary
