// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pagestyle.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace Cartulary {

/// One paragraph, shaped once and broken into lines. Measures in and out are points; the layout beneath works in
/// tenths of a point so that no screen's resolution has a say in where a line breaks.
class TextBlock
{
public:
    /// A run that is more than plain words.
    struct Span
    {
        int start = 0;
        int length = 0;
        Inline::Kind kind = Inline::Kind::Text;
        QString href;
        int origin = -1;
        QString language{}; ///< where it is not the document's
        int element = -1;   ///< in PagedLayout::structure(), if it is an element of its own
    };

    TextBlock(const QList<Inline> &inlines, const QString &number, const TextStyle &style, const QString &family);
    TextBlock(const QString &text, const TextStyle &style, const QString &family);
    Q_DISABLE_COPY_MOVE(TextBlock)

    QString text() const { return m_layout.text(); }
    /// The words of one line.
    QString lineText(int line) const;
    bool isEmpty() const { return m_layout.text().isEmpty(); }

    /// Breaks the text into lines of at most @p width; lines after the first hang under the text behind a heading's
    /// number.
    void breakLines(qreal width);
    int lineCount() const { return m_layout.lineCount(); }
    /// Height of a line, with its share of the leading.
    qreal lineHeight(int line) const;
    /// From the top of a line to the foot of its letters.
    qreal baseline(int line) const;
    /// From the left edge of the block to the end of the words on @p line.
    qreal lineEnd(int line) const;

    /// Width of the longest word and of the longest line, if nothing is broken.
    qreal minimumWidth();
    qreal preferredWidth();

    /// A glyph of a line with the characters of text() that it shows.
    struct Glyph
    {
        quint32 index = 0;
        qsizetype font = 0; ///< index into LineGlyphs::fonts
        QPointF position{}; ///< on the baseline, from the line's top left corner
        int from = 0;
        int length = 0; ///< 0: it shows the same characters as the glyph before it
        const Span *span = nullptr; ///< what its first character is part of
    };
    struct LineGlyphs
    {
        QList<QRawFont> fonts;
        QList<Glyph> glyphs; ///< in the order of the text
    };
    /// What Qt's layout made of @p line; a forced line break is shown by a space.
    LineGlyphs glyphs(int line) const;
    /// Points of an em.
    qreal size() const { return m_style.size; }
    /// The colour of the words in @p span; of all others if null.
    QColor colourOf(const Span *span) const;

    const QList<Span> &spans() const { return m_spans; }
    QList<Span> &spans() { return m_spans; }
    /// The part of @p span on @p line, relative to the line's top left corner; empty if it has none.
    QRectF spanRect(const Span &span, int line) const;
    /// The origin of the words at @p x of @p line; -1 for the wording's own.
    int originAt(int line, qreal x) const;
    /// The first origin on @p line.
    int lineOrigin(int line) const;

    /// Draws one line with its top left corner at @p position.
    void draw(QPainter *painter, QPointF position, int line) const;

private:
    void prepare(const QString &family, const QString &text, const QList<QTextLayout::FormatRange> &formats);
    void measure();
    void keepAddress(QTextLine &line, qreal width) const;
    static void addRun(LineGlyphs &line, const QGlyphRun &run, QPointF origin, int character);
    void addByCharacter(LineGlyphs &line, const QTextLine &at, QPointF origin) const;
    void addWhite(LineGlyphs &line, const QTextLine &at) const;
    void shareCharacters(QList<Glyph> &glyphs, int from, int to) const;

    TextStyle m_style;
    QTextLayout m_layout;
    QList<Span> m_spans;
    int m_hanging = 0; ///< characters of the number and the space behind it
    qreal m_usual = 0; ///< ascent of the family, to notice the taller lines of a fallback font
    qreal m_minimum = -1;
    qreal m_preferred = -1;
};

} // namespace Cartulary
