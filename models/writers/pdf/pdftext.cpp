// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"

#include <algorithm>

namespace Cartulary {

namespace {

bool isWhite(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

/// The first of @p candidates that @p font has a glyph for; 0 if it has none.
quint32 glyphOf(const QRawFont &font, const QString &candidates)
{
    for (const QChar candidate : candidates) {
        if (const quint32 glyph = font.glyphIndexesForString(QString(candidate)).value(0))
            return glyph;
    }
    return 0;
}

/// What a line break or a tab leaves to be read: a space.
QString readable(QStringView text)
{
    QString words = text.toString();
    return words.replace(QChar::LineSeparator, u' ');
}

} // namespace

void PdfText::setLine(const TextBlock &block, const TextBlock::LineGlyphs &line, QPointF position)
{
    if (m_block != &block) {
        m_waiting.clear();
        m_characters = block.text();
    }
    m_block = &block;
    m_line = &line;
    m_position = position;
}

void PdfText::add(const TextBlock::Glyph &glyph)
{
    const QStringView characters = QStringView(m_characters).mid(glyph.from, glyph.length);
    const QPointF position = m_position + glyph.position;
    if (glyph.length > 0 && isWhite(characters)) {
        const bool fits = !m_runs.empty() && glyph.index != 0 && characters.back() != QChar::LineSeparator
                       && m_runs.back().font == m_line->fonts.at(glyph.font);
        if (fits)
            addCluster(m_runs.back(), glyph.index, position, characters);
        else
            addWhite(readable(characters), position);
        return;
    }
    const QRawFont &own = m_line->fonts.at(glyph.font);
    const bool isMissing = glyph.index == 0 || !m_fonts.face(own);
    const QRawFont font = m_fonts.face(own) ? own : QRawFont::fromFont(QFont(documentFontFamily));
    if (!m_fonts.face(font))
        return;
    Run &run = runFor(font, m_block->colourOf(glyph.span));
    // PDF/A forbids the glyph that stands for a missing one: another is shown, with the characters that are meant.
    const quint32 index = isMissing ? glyphOf(run.font, QStringLiteral("\u25a1\ufffd?")) : glyph.index;
    if (index == 0)
        return;
    if (glyph.length > 0 || run.clusters.empty())
        addCluster(run, index, position, characters);
    else {
        run.glyphs.push_back({index, position.x(), position.y()});
        ++run.clusters.back().num_glyphs;
    }
}

/// White takes the font of what stands before it, so that it is never drawn alone.
void PdfText::addWhite(const QString &text, QPointF position)
{
    if (m_runs.empty()) {
        m_waiting.append({text, position});
        return;
    }
    Run &run = m_runs.back();
    if (const quint32 space = glyphOf(run.font, text.left(1) + u' '))
        addCluster(run, space, position, text);
}

PdfText::Run &PdfText::runFor(const QRawFont &font, const QColor &colour)
{
    cairo_font_face_t *face = m_fonts.face(font);
    const double size = m_block->size();
    if (m_runs.empty() || m_runs.back().face != face || m_runs.back().size != size || m_runs.back().colour != colour)
        m_runs.push_back({.font = font, .face = face, .size = size, .colour = colour});
    if (!m_waiting.isEmpty()) {
        for (const White &white : std::exchange(m_waiting, {}))
            addWhite(white.text, white.position);
    }
    return m_runs.back();
}

void PdfText::addCluster(Run &run, quint32 glyph, QPointF position, QStringView text)
{
    const qsizetype before = run.text.size();
    if (text.size() == 1 && text.front() < u'\x80')
        run.text += char(text.front().unicode());
    else
        run.text += text.toUtf8();
    run.glyphs.push_back({glyph, position.x(), position.y()});
    run.clusters.push_back({int(run.text.size() - before), 1});
}

void PdfText::flush()
{
    for (const Run &run : m_runs) {
        cairo_set_source_rgb(m_cairo, run.colour.redF(), run.colour.greenF(), run.colour.blueF());
        cairo_set_font_face(m_cairo, run.face);
        cairo_set_font_size(m_cairo, run.size);
        cairo_show_text_glyphs(m_cairo, run.text.constData(), int(run.text.size()), run.glyphs.data(),
                               int(run.glyphs.size()), run.clusters.data(), int(run.clusters.size()),
                               cairo_text_cluster_flags_t(0));
    }
    m_runs.clear();
}

} // namespace Cartulary
