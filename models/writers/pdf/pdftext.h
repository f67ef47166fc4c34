// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdffonts.h"
#include "textblock.h"

#include <QByteArray>
#include <QPointF>

#include <vector>

#include <cairo.h>

namespace Cartulary {

/// Collects the glyphs of one mark with the characters that each shows, and hands them to cairo, which writes the
/// characters into the fonts' ToUnicode tables, or as ActualText where a glyph shows different ones.
class PdfText
{
public:
    PdfText(cairo_t *cairo, PdfFonts &fonts)
        : m_cairo(cairo)
        , m_fonts(fonts)
    {
    }

    /// What the glyphs of the following add() are from; @p position is the line's top left corner. Both are kept by
    /// reference.
    void setLine(const TextBlock &block, const TextBlock::LineGlyphs &line, QPointF position);
    void add(const TextBlock::Glyph &glyph);
    /// Whether anything but white has been added: cairo draws nothing, and marks nothing, for white alone.
    bool showsInk() const { return !m_runs.empty(); }
    /// Draws what was added.
    void flush();

private:
    struct Run
    {
        QRawFont font;
        cairo_font_face_t *face = nullptr;
        double size = 0;
        QColor colour;
        QByteArray text; ///< UTF-8
        std::vector<cairo_glyph_t> glyphs;
        std::vector<cairo_text_cluster_t> clusters;
    };
    struct White
    {
        QString text;
        QPointF position;
    };

    void addWhite(const QString &text, QPointF position);
    void addCluster(Run &run, quint32 glyph, QPointF position, QStringView text);
    Run &runFor(const QRawFont &font, const QColor &colour);

    cairo_t *m_cairo;
    PdfFonts &m_fonts;
    const TextBlock *m_block = nullptr;
    const TextBlock::LineGlyphs *m_line = nullptr;
    QString m_characters; ///< of the block
    QPointF m_position;
    std::vector<Run> m_runs;
    QList<White> m_waiting; ///< for a font that shows something
};

} // namespace Cartulary
