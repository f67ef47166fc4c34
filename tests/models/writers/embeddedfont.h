// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace Cartulary::Test {

/// A TrueType font program, as far as a validator looks into it.
class EmbeddedFont
{
public:
    struct CharacterMap
    {
        int platform;
        int encoding;
        qsizetype offset; ///< in the table cmap
    };

    explicit EmbeddedFont(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_cmap(table("cmap"))
        , m_hmtx(table("hmtx"))
        , m_loca(table("loca"))
        , m_longLoca(number16(table("head"), 50) != 0)
        , m_unitsPerEm(number16(table("head"), 18))
        , m_metrics(number16(table("hhea"), 34))
    {
    }

    QByteArray table(const char *tag) const
    {
        for (int i = 0; i < number16(m_bytes, 4); ++i) {
            const qsizetype entry = 12 + 16 * i;
            if (m_bytes.sliced(entry, 4) == tag)
                return m_bytes.sliced(number32(m_bytes, entry + 8), number32(m_bytes, entry + 12));
        }
        return {};
    }

    int glyphCount() const { return number16(table("maxp"), 4); }

    QList<CharacterMap> characterMaps() const
    {
        QList<CharacterMap> maps;
        for (int i = 0; i < number16(m_cmap, 2); ++i)
            maps.append({number16(m_cmap, 4 + 8 * i), number16(m_cmap, 6 + 8 * i), number32(m_cmap, 8 + 8 * i)});
        return maps;
    }

    /// The glyph of a character of the basic plane in a map of format 4; 0 if it has none.
    int glyphOf(const CharacterMap &map, char16_t character) const
    {
        const QByteArray at = m_cmap.sliced(map.offset);
        if (number16(at, 0) != 4)
            return 0;
        const int doubled = number16(at, 6);
        for (int i = 0; i < doubled; i += 2) {
            const int last = number16(at, 14 + i);
            const int first = number16(at, 16 + doubled + i);
            if (character > last || character < first)
                continue;
            const int delta = number16(at, 16 + 2 * doubled + i);
            const qsizetype place = 16 + 3 * doubled + i;
            const int range = number16(at, place);
            const int glyph = range == 0 ? character : number16(at, place + range + 2 * (character - first));
            return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
        }
        return 0;
    }

    /// Width in thousandths of an em.
    qreal widthOf(int glyph) const { return number16(m_hmtx, 4 * qMin(glyph, m_metrics - 1)) * 1000.0 / m_unitsPerEm; }

    /// Whether the program has an outline for the glyph; a space needs none.
    bool hasOutline(int glyph) const
    {
        return m_longLoca ? number32(m_loca, 4 * glyph) < number32(m_loca, 4 * glyph + 4)
                          : number16(m_loca, 2 * glyph) < number16(m_loca, 2 * glyph + 2);
    }

private:
    static int number16(const QByteArray &bytes, qsizetype offset)
    {
        return offset + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + offset) : 0;
    }
    static qsizetype number32(const QByteArray &bytes, qsizetype offset)
    {
        return offset + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + offset) : 0;
    }

    QByteArray m_bytes;
    QByteArray m_cmap;
    QByteArray m_hmtx;
    QByteArray m_loca;
    bool m_longLoca;
    int m_unitsPerEm;
    int m_metrics;
};

} // namespace Cartulary::Test
