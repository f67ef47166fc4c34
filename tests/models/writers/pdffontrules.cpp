// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedfont.h"
#include "pdfrules.h"

#include <QStringDecoder>

#include <qpdf/Buffer.hh>

namespace Cartulary::Test {

namespace {

using Handle = QPDFObjectHandle;
using namespace Qt::StringLiterals;

Handle descendantOf(const ReadFont &font)
{
    Handle dictionary = font.dictionary;
    return font.isComposite ? dictionary.getKey("/DescendantFonts").getArrayItem(0) : dictionary;
}

Handle descriptorOf(const ReadFont &font)
{
    return descendantOf(font).getKey("/FontDescriptor");
}

EmbeddedFont programOf(const ReadFont &font)
{
    const auto data = descriptorOf(font).getKey("/FontFile2").getStreamData();
    return EmbeddedFont(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
}

QString baseFont(const ReadFont &font)
{
    return nameOf(Handle(font.dictionary).getKey("/BaseFont"));
}

bool isSymbolic(const ReadFont &font)
{
    return (descriptorOf(font).getKey("/Flags").getIntValue() & 4) != 0;
}

/// The character of a code in WinAnsiEncoding, which is the code page 1252.
char16_t fromWinAnsi(uint code)
{
    static const std::u16string_view upper(u"€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ");
    return code >= 0x80 && code < 0xa0 ? upper.at(code - 0x80) : char16_t(code);
}

int glyphOf(const ReadFont &font, const EmbeddedFont &program, uint code)
{
    if (font.isComposite)
        return int(code); // Identity-H and CIDToGIDMap Identity
    for (const EmbeddedFont::CharacterMap &map : program.characterMaps()) {
        if (map.platform == 3 && map.encoding == 1)
            return program.glyphOf(map, fromWinAnsi(code));
    }
    return 0;
}

qreal widthIn(const ReadFont &font, uint code)
{
    Handle dictionary = descendantOf(font);
    if (!font.isComposite) {
        const qint64 first = dictionary.getKey("/FirstChar").getIntValue();
        return dictionary.getKey("/Widths").getArrayItem(int(code - first)).getNumericValue();
    }
    const std::vector<Handle> parts = dictionary.getKey("/W").getArrayAsVector();
    for (size_t i = 0; i + 1 < parts.size(); i += 2) { // first [widths]
        Handle first = parts.at(i);
        Handle widths = parts.at(i + 1);
        const qint64 index = qint64(code) - first.getIntValue();
        if (widths.isArray() && index >= 0 && index < widths.getArrayNItems())
            return widths.getArrayItem(int(index)).getNumericValue();
    }
    return -1;
}

using FontCheck = std::function<bool(const ReadFont &)>;

auto ofEachFont(const FontCheck &isBroken)
{
    return [isBroken](PdfReading &pdf) {
        QStringList broken;
        for (const ReadFont &font : pdf.fonts()) {
            if (isBroken(font))
                broken.append(baseFont(font));
        }
        return broken;
    };
}

auto ofEachCode(const std::function<bool(const ReadFont &, const EmbeddedFont &, uint)> &isBroken)
{
    return [isBroken](PdfReading &pdf) {
        QStringList broken;
        for (const ReadFont &font : pdf.fonts()) {
            const EmbeddedFont program = programOf(font);
            for (const uint code : font.codes) {
                if (isBroken(font, program, code))
                    broken.append(u"%1 %2"_s.arg(baseFont(font)).arg(code, 0, 16));
            }
        }
        return broken;
    };
}

FontCheck ofComposite(const FontCheck &isBroken)
{
    return [isBroken](const ReadFont &font) { return font.isComposite && isBroken(font); };
}

/// Of simple fonts: cairo writes them non-symbolic, with WinAnsiEncoding.
FontCheck ofSimple(const FontCheck &isBroken)
{
    return [isBroken](const ReadFont &font) { return !font.isComposite && isBroken(font); };
}

bool hasOtherEncoding(const ReadFont &font)
{
    return nameOf(Handle(font.dictionary).getKey("/Encoding")) != u"Identity-H";
}

bool hasDifferences(const ReadFont &font)
{
    return Handle(font.dictionary).getKey("/Encoding").isDictionary();
}

bool hasNoWinAnsi(const ReadFont &font)
{
    return nameOf(Handle(font.dictionary).getKey("/Encoding")) != u"WinAnsiEncoding";
}

FontCheck hasKey(const char *key)
{
    return [key](const ReadFont &font) { return descriptorOf(font).hasKey(key); };
}

bool mapsTo(const ReadFont &font, const QList<char16_t> &characters)
{
    return std::ranges::any_of(font.unicode, [&](const QString &text) {
        return std::ranges::any_of(characters, [&](char16_t c) { return text.contains(QChar(c)); });
    });
}

bool lacksUnicodeMap(const ReadFont &font)
{
    const QList<EmbeddedFont::CharacterMap> maps = programOf(font).characterMaps();
    return std::ranges::none_of(maps, [](const auto &map) { return map.platform == 3 && map.encoding == 1; });
}

} // namespace

QList<PdfRule> matterhornFontRules()
{
    const auto mapping = [](const ReadFont &font) { return nameOf(descendantOf(font).getKey("/CIDToGIDMap")); };
    return {
        {"31-001", "Registry differs", ofEachFont(ofComposite(hasOtherEncoding))},
        {"31-002", "Ordering differs", ofEachFont(ofComposite(hasOtherEncoding))},
        {"31-003", "Supplement differs", ofEachFont(ofComposite(hasOtherEncoding))},
        {"31-004", "CIDToGIDMap neither a stream nor Identity",
         ofEachFont(ofComposite([=](const ReadFont &font) { return mapping(font) != u"Identity"; }))},
        {"31-005", "no CIDToGIDMap",
         ofEachFont(ofComposite([=](const ReadFont &font) { return mapping(font).isEmpty(); }))},
        {"31-006", "a CMap neither known nor embedded", ofEachFont(ofComposite(hasOtherEncoding))},
        {"31-007", "WMode differs", ofEachFont(ofComposite(hasOtherEncoding))},
        {"31-008", "a CMap uses an unknown one", ofEachFont(ofComposite(hasOtherEncoding))},
        {"31-009", "a font is not embedded",
         ofEachFont([](const ReadFont &font) { return !descriptorOf(font).getKey("/FontFile2").isStream(); })},
        {"31-011", "the program lacks a glyph",
         ofEachCode([](const ReadFont &font, const EmbeddedFont &program, uint code) {
             const int glyph = glyphOf(font, program, code);
             const bool isWhite = QStringView(font.unicode.value(code)).trimmed().isEmpty();
             return glyph >= program.glyphCount() || (!isWhite && !program.hasOutline(glyph));
         })},
        {"31-012", "CharSet lacks a glyph", ofEachFont(hasKey("/CharSet"))},
        {"31-013", "CharSet has too many glyphs", ofEachFont(hasKey("/CharSet"))},
        {"31-014", "CIDSet lacks a glyph", ofEachFont(hasKey("/CIDSet"))},
        {"31-015", "CIDSet has too many glyphs", ofEachFont(hasKey("/CIDSet"))},
        {"31-016", "widths differ", ofEachCode([](const ReadFont &font, const EmbeddedFont &program, uint code) {
             return qAbs(widthIn(font, code) - program.widthOf(glyphOf(font, program, code))) > 1;
         })},
        {"31-017", "no cmap for characters", ofEachFont(ofSimple(lacksUnicodeMap))},
        {"31-018", "a glyph is not in the cmap",
         ofEachCode([](const ReadFont &font, const EmbeddedFont &program, uint code) {
             return !font.isComposite && glyphOf(font, program, code) == 0;
         })},
        {"31-019", "no Encoding",
         ofEachFont(ofSimple([](const ReadFont &font) { return !Handle(font.dictionary).hasKey("/Encoding"); }))},
        {"31-020", "no BaseEncoding", ofEachFont(ofSimple(hasDifferences))},
        {"31-021", "neither MacRoman nor WinAnsi", ofEachFont(ofSimple(hasNoWinAnsi))},
        {"31-022", "Differences with unknown names", ofEachFont(ofSimple(hasDifferences))},
        {"31-023", "Differences without a Unicode cmap", ofEachFont(ofSimple(hasDifferences))},
        {"31-024", "a symbolic font with Encoding", ofEachFont(ofSimple(isSymbolic))},
        {"31-025", "a symbolic font without cmap", ofEachFont(ofSimple(isSymbolic))},
        {"31-026", "a symbolic font with several cmaps", ofEachFont(ofSimple(isSymbolic))},
        {"31-027", "no ToUnicode",
         ofEachFont([](const ReadFont &font) { return !Handle(font.dictionary).getKey("/ToUnicode").isStream(); })},
        {"31-028", "ToUnicode names U+0000", ofEachFont([](const ReadFont &font) { return mapsTo(font, {0}); })},
        {"31-029", "ToUnicode names U+FEFF or U+FFFE",
         ofEachFont([](const ReadFont &font) { return mapsTo(font, {0xfeff, 0xfffe}); })},
        {"31-030", "the glyph .notdef is shown",
         ofEachCode([](const ReadFont &font, const EmbeddedFont &program, uint code) {
             return glyphOf(font, program, code) == 0;
         })},
    };
}

QList<PdfRule> archiveRules()
{
    const auto ofPages = [](const char *key) {
        return [key](PdfReading &pdf) {
            QStringList broken;
            for (Handle page : pdf.pages()) {
                if (page.hasKey(key))
                    broken.append(QString::fromLatin1(key));
            }
            return broken;
        };
    };
    return {
        {"6.1.3", "no ID in the trailer",
         [](PdfReading &pdf) { return pdf.trailer().hasKey("/ID") ? QStringList() : QStringList{u"ID"_s}; }},
        {"6.2.3", "an output intent without a profile of three colours",
         [](PdfReading &pdf) {
             Handle profile = pdf.root().getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
             return profile.isStream() && profile.getDict().getKey("/N").getIntValue() == 3 ? QStringList()
                                                                                            : QStringList{u"profile"_s};
         }},
        {"6.2.10", "a transparency group without need", ofPages("/Group")},
        {"6.3.2", "an annotation that is not printed",
         [](PdfReading &pdf) {
             QStringList broken;
             for (Handle annotation : pdf.annotations()) {
                 if (annotation.getKey("/F").getIntValue() != 4)
                     broken.append(u"F"_s);
             }
             return broken;
         }},
        {"6.5.2", "actions of pages", ofPages("/AA")},
        {"6.6.4", "no identification of the conformance",
         [](PdfReading &pdf) {
             const auto data = pdf.root().getKey("/Metadata").getStreamData();
             const QByteArray xmp(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
             return xmp.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
                      ? QStringList()
                      : QStringList{u"pdfaid"_s};
         }},
        {"6.7.2", "not marked as tagged",
         [](PdfReading &pdf) {
             Handle marked = pdf.root().getKey("/MarkInfo").getKey("/Marked");
             return marked.isBool() && marked.getBoolValue() ? QStringList() : QStringList{u"Marked"_s};
         }},
    };
}

} // namespace Cartulary::Test
