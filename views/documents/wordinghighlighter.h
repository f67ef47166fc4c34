// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace Cartulary {

/// Sets the tags of wording apart from its sentences, and headings from text.
class WordingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit WordingHighlighter(QTextDocument *document);

    /// Takes the colours of @p palette, light or dark.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_value;
    QTextCharFormat m_block;
    QTextCharFormat m_heading;
};

} // namespace Cartulary
