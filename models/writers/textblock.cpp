// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textblock.h"

#include "plaintext.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>

namespace Cartulary {

namespace {

constexpr qreal unitsPerPoint = 10;
constexpr qreal unbroken = 1e6;
constexpr qreal roundingRoom = 0.3;
constexpr qreal shortAddress = 0.45; // of the width of a line
constexpr qreal numberGap = 4; // points added to the space behind a heading's number

QFont fontFor(const TextStyle &style, const QString &family)
{
    QFont font(family);
    font.setPixelSize(qRound(style.size * unitsPerPoint));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature is one glyph for several letters: a PDF reader could not give the letters back.
    for (const char *feature : {"liga", "clig", "dlig", "calt"})
        font.setFeature(QFont::Tag::fromString(QLatin1StringView(feature)).value(), 0);
    return font;
}

/// Text without words of its own gets room to write by hand.
QString blankText(const Inline &run)
{
    return run.text.isEmpty() ? QString(28, QChar::Nbsp) : run.text;
}

QString shownText(const Inline &run)
{
    switch (run.kind) {
    case Inline::Kind::LineBreak:
        return QString(QChar::LineSeparator);
    case Inline::Kind::Missing:
        return missingText(run).replace(QLatin1Char('\n'), QChar::LineSeparator);
    case Inline::Kind::Blank:
        return cleanText(blankText(run)).replace(QLatin1Char('\n'), QChar::LineSeparator);
    case Inline::Kind::Text:
        break;
    }
    return cleanText(run.text).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

/// The colour of a run that is more than plain words; invalid for the others.
QColor markColour(Inline::Kind kind, bool isLink)
{
    if (kind == Inline::Kind::Missing)
        return PageColour::missing;
    if (kind == Inline::Kind::Blank)
        return PageColour::muted;
    return isLink ? PageColour::link : QColor();
}

QTextCharFormat formatOf(const Inline &run)
{
    QTextCharFormat format;
    if (run.strong || run.kind == Inline::Kind::Missing)
        format.setFontWeight(QFont::Bold);
    if (run.emphasis)
        format.setFontItalic(true);
    if (const QColor colour = markColour(run.kind, isSafeHref(run.href)); colour.isValid())
        format.setForeground(colour);
    return format;
}

} // namespace

TextBlock::TextBlock(const QList<Inline> &inlines, const QString &number, const TextStyle &style, const QString &family)
    : m_style(style)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    if (!number.isEmpty()) {
        text = cleanText(number) + QLatin1Char(' ');
        m_hanging = int(text.size());
        QTextCharFormat format;
        format.setFontWordSpacing(numberGap * unitsPerPoint);
        formats.append({m_hanging - 1, 1, format});
    }
    for (const Inline &run : inlines) {
        const QString shown = shownText(run);
        if (shown.isEmpty())
            continue;
        const Span span{int(text.size()), int(shown.size()), run.kind, isSafeHref(run.href) ? run.href : QString(),
                        run.origin,       run.language};
        if (run.kind != Inline::Kind::Text || !span.href.isEmpty() || run.origin >= 0 || !run.language.isEmpty())
            m_spans.append(span);
        const QTextCharFormat format = formatOf(run);
        if (!format.isEmpty())
            formats.append({span.start, span.length, format});
        text += shown;
    }
    prepare(family, text, formats);
}

TextBlock::TextBlock(const QString &text, const TextStyle &style, const QString &family)
    : m_style(style)
{
    prepare(family, cleanText(text).replace(QLatin1Char('\n'), QChar::LineSeparator), {});
}

void TextBlock::prepare(const QString &family, const QString &text, const QList<QTextLayout::FormatRange> &formats)
{
    const QFont font = fontFor(m_style, family);
    m_usual = QFontMetricsF(font).ascent() / unitsPerPoint;
    QTextOption option(m_style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    m_layout.setFont(font);
    m_layout.setText(text);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true); // shaped once for measuring, breaking and drawing
}

QString TextBlock::lineText(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    return m_layout.text().mid(at.textStart(), at.textLength());
}

/// Breaks @p line before a web or mail address that would be cut, if the address is short or if no more than its
/// scheme would stay. A hyphen at the end of a line is then never taken for a part of it.
void TextBlock::keepAddress(QTextLine &line, qreal width) const
{
    const QString text = m_layout.text();
    const int cut = line.textStart() + line.textLength();
    if (cut >= text.size() || text.at(cut - 1) == u' ' || text.at(cut - 1) == QChar::LineSeparator)
        return;
    const int from = int(text.lastIndexOf(u' ', cut - 1)) + 1;
    qsizetype to = text.indexOf(u' ', cut);
    to = to < 0 ? text.size() : to;
    const QStringView address = QStringView(text).sliced(from, to - from);
    if (from <= line.textStart() || !(address.contains(u"://") || address.contains(u'@')))
        return;
    const qreal stays = line.cursorToX(cut) - line.cursorToX(from);
    const qreal whole = stays * qreal(to - from) / qreal(cut - from); // about
    const bool isScheme = address.first(cut - from).endsWith(u"://");
    const qreal before = line.cursorToX(from) - line.x();
    if (stays > 0 && before > 0 && (isScheme || whole < width * shortAddress))
        line.setLineWidth(before);
}

void TextBlock::breakLines(qreal width)
{
    qreal indent = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(qMax(1.0, width * unitsPerPoint - indent));
        line.setPosition(QPointF(indent, 0));
        keepAddress(line, qMax(1.0, width * unitsPerPoint - indent));
        if (m_hanging > 0 && line.lineNumber() == 0 && line.textLength() > m_hanging)
            indent = qMin(line.cursorToX(m_hanging), width * unitsPerPoint / 3);
    }
    m_layout.endLayout();
}

qreal TextBlock::lineHeight(int line) const
{
    const qreal taller = m_layout.lineAt(line).ascent() / unitsPerPoint - m_usual;
    return m_style.size * m_style.leading + qMax(0.0, taller);
}

qreal TextBlock::baseline(int line) const
{
    // The letters stand so that as much white is above their capitals as below their descenders.
    return lineHeight(line) - m_style.size * (m_style.leading - 0.62) / 2;
}

qreal TextBlock::lineEnd(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    return at.naturalTextRect().right() / unitsPerPoint;
}

void TextBlock::measure()
{
    const QTextOption breaking = m_layout.textOption();
    QTextOption whole = breaking;
    whole.setWrapMode(QTextOption::WordWrap); // else the narrowest is a single letter
    m_layout.setTextOption(whole);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(unbroken);
    m_layout.endLayout();
    m_minimum = m_layout.minimumWidth() / unitsPerPoint + roundingRoom;
    m_preferred = m_layout.maximumWidth() / unitsPerPoint + roundingRoom;
    m_layout.setTextOption(breaking);
}

qreal TextBlock::minimumWidth()
{
    if (m_minimum < 0)
        measure();
    return m_minimum;
}

qreal TextBlock::preferredWidth()
{
    if (m_preferred < 0)
        measure();
    return m_preferred;
}

QRectF TextBlock::spanRect(const Span &span, int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    const int from = qMax(span.start, at.textStart());
    int to = qMin(span.start + span.length, at.textStart() + at.textLength());
    while (to > from && to == at.textStart() + at.textLength() && m_layout.text().at(to - 1) == QLatin1Char(' '))
        --to; // a space at the line's end is not seen
    if (from >= to)
        return {};
    const qreal a = at.cursorToX(from) / unitsPerPoint;
    const qreal b = at.cursorToX(to) / unitsPerPoint;
    return QRectF(qMin(a, b), baseline(line) - m_style.size * 0.78, qAbs(b - a), m_style.size * 1.04);
}

int TextBlock::originAt(int line, qreal x) const
{
    const int cursor = m_layout.lineAt(line).xToCursor(x * unitsPerPoint, QTextLine::CursorOnCharacter);
    for (const Span &span : m_spans) {
        if (cursor >= span.start && cursor < span.start + span.length)
            return span.origin;
    }
    return -1;
}

int TextBlock::lineOrigin(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    for (const Span &span : m_spans) {
        const bool onLine = span.start < at.textStart() + at.textLength() && span.start + span.length > at.textStart();
        if (onLine && span.origin >= 0)
            return span.origin;
    }
    return -1;
}

QColor TextBlock::colourOf(const Span *span) const
{
    const QColor mark = span ? markColour(span->kind, !span->href.isEmpty()) : QColor();
    return mark.isValid() ? mark : m_style.colour;
}

TextBlock::LineGlyphs TextBlock::glyphs(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    const QPointF origin(0, at.y() + at.ascent() - baseline(line) * unitsPerPoint);
    LineGlyphs result;
    const QList<QGlyphRun> runs = at.glyphRuns(-1, -1, QTextLayout::RetrieveAll);
    if (std::ranges::any_of(runs, &QGlyphRun::isRightToLeft)) {
        addByCharacter(result, at, origin);
    } else {
        for (const QGlyphRun &run : runs)
            addRun(result, run, origin, -1);
        std::ranges::stable_sort(result.glyphs, {}, &Glyph::from);
    }
    addWhite(result, at);
    shareCharacters(result.glyphs, at.textStart(), at.textStart() + at.textLength());
    return result;
}

/// @p character is what all glyphs of @p run show; if negative, the run knows.
void TextBlock::addRun(LineGlyphs &line, const QGlyphRun &run, QPointF origin, int character)
{
    const QList<quint32> indexes = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    const QList<qsizetype> characters = run.stringIndexes();
    for (qsizetype i = 0; i < indexes.size(); ++i)
        line.glyphs.append({.index = indexes.at(i),
                            .font = line.fonts.size(),
                            .position = (positions.at(i) - origin) / unitsPerPoint,
                            .from = character < 0 ? int(characters.at(i)) : character});
    line.fonts.append(run.rawFont());
}

/// Where right-to-left words are in several fonts, Qt counts their characters wrong: each is asked for on its own.
void TextBlock::addByCharacter(LineGlyphs &line, const QTextLine &at, QPointF origin) const
{
    const int end = at.textStart() + at.textLength();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_layout.text());
    finder.setPosition(at.textStart());
    for (int from = at.textStart(); from < end;) {
        const qsizetype next = finder.toNextBoundary();
        const int to = next < 0 ? end : qMin(end, int(next));
        const qsizetype before = line.glyphs.size();
        for (const QGlyphRun &run : at.glyphRuns(from, to - from, QTextLayout::RetrieveAll))
            addRun(line, run, origin, from);
        // Letters that are joined in one glyph give it each.
        const bool isJoined = before > 0 && line.glyphs.size() == before + 1
                           && line.glyphs.last().index == line.glyphs.at(before - 1).index
                           && line.glyphs.last().position == line.glyphs.at(before - 1).position;
        if (isJoined)
            line.glyphs.removeLast();
        from = to;
    }
}

/// A forced break, and often the space that a line ends in, has no glyph; the words on both sides of it must not run
/// together where they are read out.
void TextBlock::addWhite(LineGlyphs &line, const QTextLine &at) const
{
    const int end = at.textStart() + at.textLength();
    int white = end;
    while (!line.glyphs.isEmpty() && white > line.glyphs.last().from + 1 && m_layout.text().at(white - 1).isSpace())
        --white;
    if (white == end)
        return;
    const qsizetype font = line.glyphs.last().font;
    const quint32 space = line.fonts.at(font).glyphIndexesForString(QStringLiteral(" ")).value(0);
    const QPointF place(at.naturalTextRect().right() / unitsPerPoint, baseline(at.lineNumber()));
    for (; white < end; ++white)
        line.glyphs.append({.index = space, .font = font, .position = place, .from = white});
}

/// Every character of a line belongs to the glyph before it; what stands before the first glyph, to the first.
void TextBlock::shareCharacters(QList<Glyph> &glyphs, int from, int to) const
{
    qsizetype span = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        Glyph &glyph = glyphs[i];
        if (i == 0) {
            glyph.from = from;
        } else if (glyph.from == glyphs.at(i - 1).from || glyph.from <= from) {
            glyph.span = glyphs.at(i - 1).span;
            continue;
        }
        qsizetype next = i + 1;
        while (next < glyphs.size() && glyphs.at(next).from <= glyph.from)
            ++next;
        glyph.length = (next < glyphs.size() ? glyphs.at(next).from : to) - glyph.from;
        while (span < m_spans.size() && m_spans.at(span).start + m_spans.at(span).length <= glyph.from)
            ++span;
        if (span < m_spans.size() && m_spans.at(span).start <= glyph.from)
            glyph.span = &m_spans.at(span);
    }
}

void TextBlock::draw(QPainter *painter, QPointF position, int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    painter->save();
    painter->translate(position + QPointF(0, baseline(line)));
    painter->scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter->setPen(m_style.colour);
    at.draw(painter, QPointF(0, -at.ascent()));
    painter->restore();
}

} // namespace Cartulary
