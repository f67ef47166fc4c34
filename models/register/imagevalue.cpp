// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagevalue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtEndian>

#include <utility>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct ImageValue
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::ImageValue)
};

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n");
constexpr quint32 mostPixels = 8000; // to a side
constexpr qsizetype longestHead = 40; // of a data URL, before its comma

/// Whether the file begins as ISO/IEC 15948 has it: the signature, then the chunk IHDR with width and height.
bool isPng(const QByteArray &file)
{
    constexpr qsizetype nameAt = 12, widthAt = 16, heightAt = 20, headEnd = 33;
    if (file.size() < headEnd || !file.startsWith(pngSignature) || file.sliced(nameAt, 4) != "IHDR")
        return false;
    const quint32 width = qFromBigEndian<quint32>(file.constData() + widthAt);
    const quint32 height = qFromBigEndian<quint32>(file.constData() + heightAt);
    return width > 0 && height > 0 && width <= mostPixels && height <= mostPixels;
}

/// What is in an SVG only to do something, or to show what is not SVG.
bool isActive(QStringView element)
{
    static const QSet<QString> active{
        u"script"_s,           u"foreignobject"_s, u"handler"_s,      u"listener"_s,  u"set"_s,
        u"animate"_s,          u"animatemotion"_s, u"animatecolor"_s, u"animation"_s, u"iframe"_s,
        u"animatetransform"_s, u"audio"_s,         u"video"_s,        u"object"_s,    u"embed"_s};
    return active.contains(element.toString().toLower());
}

/// Whether a style, or a value that may be one, leads out of the file. Escapes and comments could hide that it does.
bool leadsOutside(QStringView style)
{
    static const QRegularExpression outside(uR"(url\s*\(\s*["']?\s*(?!["'\s#])|@import|expression\s*\(|\\|/\*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return outside.matchView(style).hasMatch();
}

bool isHarmless(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.name();
        const QStringView value = attribute.value().trimmed();
        const bool refers = name.compare("href"_L1, Qt::CaseInsensitive) == 0
                         || name.compare("src"_L1, Qt::CaseInsensitive) == 0
                         || attribute.qualifiedName().compare("xml:base"_L1, Qt::CaseInsensitive) == 0;
        if (name.startsWith("on"_L1, Qt::CaseInsensitive) || (refers && !value.startsWith(u'#')) || leadsOutside(value))
            return false;
    }
    return true;
}

enum class SvgFlaw { None, NotSvg, Active };

SvgFlaw flawOf(const QByteArray &file)
{
    QXmlStreamReader xml(file);
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && !std::exchange(inside, true) && xml.name() != "svg"_L1)
            return SvgFlaw::NotSvg;
        if (xml.isDTD() || xml.isEntityReference() || xml.isProcessingInstruction())
            return SvgFlaw::Active;
        if (xml.isStartElement() && (isActive(xml.name()) || !isHarmless(xml.attributes())))
            return SvgFlaw::Active;
        if (xml.isCharacters() && leadsOutside(xml.text()))
            return SvgFlaw::Active;
    }
    return xml.hasError() ? SvgFlaw::NotSvg : SvgFlaw::None;
}

std::unexpected<Error> tooLarge(const QString &where)
{
    return refused(ImageValue::tr("the picture is larger than %1 kB; choose a smaller one").arg(mostImageBytes / 1024),
                   where);
}

} // namespace

QByteArray ImageFile::mediaType() const
{
    return format == Format::Png ? "image/png" : "image/svg+xml";
}

Result<ImageFile> checkedImage(const QByteArray &file, const QString &where)
{
    if (file.size() > mostImageBytes)
        return tooLarge(where);
    if (isPng(file))
        return ImageFile{ImageFile::Format::Png, file};
    switch (flawOf(file)) {
    case SvgFlaw::None:
        return ImageFile{ImageFile::Format::Svg, file};
    case SvgFlaw::Active:
        return refused(
            ImageValue::tr("the SVG picture holds a script, an animation or a reference to something outside "
                           "it; save it as plain SVG, or use a PNG picture"),
            where);
    case SvgFlaw::NotSvg:
        break;
    }
    return refused(ImageValue::tr("this is no PNG or SVG picture; choose a file of one of these kinds"), where);
}

Result<ImageFile> imageFromValue(const QString &value, const QString &where)
{
    constexpr qsizetype mostLetters = (mostImageBytes + 2) / 3 * 4 + longestHead;
    const qsizetype comma = value.first(qMin(longestHead, value.size())).indexOf(u',');
    const QString head = value.first(qMax(comma, 0));
    if (head != "data:image/png;base64"_L1 && head != "data:image/svg+xml;base64"_L1)
        return refused(ImageValue::tr("a picture such as \"data:image/png;base64,…\" was expected, PNG or SVG"), where);
    if (value.size() > mostLetters)
        return tooLarge(where);
    const auto decoded = QByteArray::fromBase64Encoding(value.sliced(comma + 1).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused(ImageValue::tr("the base64 text of the picture is damaged"), where);
    Result<ImageFile> image = checkedImage(*decoded, where);
    if (image && head.sliced(5, head.size() - 12) != QLatin1StringView(image->mediaType()))
        return refused(ImageValue::tr("the picture is not of the kind that its text says"), where);
    return image;
}

QString imageToValue(const ImageFile &image)
{
    return QString::fromLatin1("data:" + image.mediaType() + ";base64," + image.bytes.toBase64());
}

bool isColour(const QString &text)
{
    static const QRegularExpression shape(u"^#[0-9a-fA-F]{6}\\z"_s);
    return shape.match(text).hasMatch();
}

} // namespace Cartulary
