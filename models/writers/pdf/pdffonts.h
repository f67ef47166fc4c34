// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRawFont>

using cairo_font_face_t = struct _cairo_font_face;

namespace Cartulary {

/// Gives cairo the very fonts that Qt laid a text out with, so that glyph numbers mean the same to both.
class PdfFonts
{
public:
    /// cairo's face for @p font, owned by the program's cache; null if the font has no outlines to embed.
    cairo_font_face_t *face(const QRawFont &font);

private:
    QHash<QRawFont, cairo_font_face_t *> m_faces; ///< one family, style and size is one QRawFont
    QRawFont m_last; ///< asked for: it usually is again
    cairo_font_face_t *m_lastFace = nullptr;
};

} // namespace Cartulary
