// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffonts.h"

#include <QMutex>
#include <QtEndian>

#include <array>
#include <memory>

#include <cairo-ft.h>

namespace Cartulary {

namespace {

struct Table
{
    QByteArray tag;
    QByteArray data;
};

/// The tables that outlines, widths and names of glyphs are in, in the order that an sfnt file wants.
QList<Table> outlineTables(const QRawFont &font)
{
    static constexpr std::array tags{"CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea",
                                     "hmtx", "loca", "maxp", "name", "post", "prep", "vhea", "vmtx"};
    QList<Table> tables;
    for (const char *tag : tags) {
        if (const QByteArray data = font.fontTable(tag); !data.isEmpty())
            tables.append({tag, data});
    }
    return tables;
}

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// A font file of @p tables (OpenType specification, "Organization of an OpenType font"). Nobody looks at its
/// checksums.
QByteArray fontFile(const QList<Table> &tables)
{
    const bool isCff = tables.first().tag == "CFF ";
    QByteArray file;
    append(file, isCff ? quint32(0x4f54544f) : quint32(0x00010000));
    append(file, quint16(tables.size()));
    file.append(6, '\0'); // hints for a binary search
    quint32 offset = quint32(12 + 16 * tables.size());
    for (const Table &table : tables) {
        file += table.tag;
        append(file, quint32(0));
        append(file, offset);
        append(file, quint32(table.data.size()));
        offset += quint32((table.data.size() + 3) / 4 * 4);
    }
    for (const Table &table : tables) {
        file += table.data;
        file.append((4 - file.size() % 4) % 4, '\0');
    }
    return file;
}

/// A font as FreeType reads it from memory, with all that it needs to live.
struct OpenFont
{
    explicit OpenFont(const QByteArray &bytes)
        : file(bytes)
    {
        if (FT_Init_FreeType(&library) == 0)
            FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte *>(file.constData()), FT_Long(file.size()), 0,
                               &face);
    }
    ~OpenFont()
    {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
    Q_DISABLE_COPY_MOVE(OpenFont)

    QByteArray file;
    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

cairo_font_face_t *openFace(const QRawFont &font)
{
    const QList<Table> tables = outlineTables(font);
    const auto has = [&tables](const char *tag) { return std::ranges::contains(tables, QByteArray(tag), &Table::tag); };
    if (!has("head") || !has("maxp") || !(has("glyf") || has("CFF ")))
        return nullptr;
    auto open = std::make_unique<OpenFont>(fontFile(tables));
    if (!open->face)
        return nullptr;
    cairo_font_face_t *face = cairo_ft_font_face_create_for_ft_face(open->face, FT_LOAD_NO_HINTING);
    static const cairo_user_data_key_t key{};
    const auto close = [](void *opened) { delete static_cast<OpenFont *>(opened); };
    if (cairo_font_face_set_user_data(face, &key, open.get(), close) != CAIRO_STATUS_SUCCESS) {
        cairo_font_face_destroy(face);
        return nullptr;
    }
    static_cast<void>(open.release()); // the face closes it
    return face;
}

/// What tells one font file from another, whatever the size.
QByteArray identity(const QRawFont &font)
{
    return font.familyName().toUtf8() + '\0' + font.styleName().toUtf8() + '\0' + font.fontTable("head")
         + font.fontTable("maxp");
}

/// cairo keeps faces long after their last use; with one for each font of the program it keeps no more than these.
cairo_font_face_t *sharedFace(const QRawFont &font)
{
    static QMutex mutex;
    static QHash<QByteArray, cairo_font_face_t *> faces;
    const QMutexLocker lock(&mutex);
    const QByteArray key = identity(font);
    const auto found = faces.constFind(key);
    return found != faces.cend() ? *found : *faces.insert(key, openFace(font));
}

} // namespace

cairo_font_face_t *PdfFonts::face(const QRawFont &font)
{
    if (font != m_last || !m_lastFace) {
        const auto found = m_faces.constFind(font);
        m_lastFace = found != m_faces.cend() ? *found : *m_faces.insert(font, sharedFace(font));
        m_last = font;
    }
    return m_lastFace;
}

} // namespace Cartulary
