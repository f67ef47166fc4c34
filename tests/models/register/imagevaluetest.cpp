// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagevalue.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Which pictures and colours a register may hold.
class ImageValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepAFileByteForByte_data();
    void shouldKeepAFileByteForByte();
    void shouldRefuseAFile_data();
    void shouldRefuseAFile();
    void shouldRefuseAValue_data();
    void shouldRefuseAValue();
    void shouldTakeAFileOfTheLargestSize();
    void shouldKnowAColour_data();
    void shouldKnowAColour();
};

namespace {

QByteArray svg(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + attributes + '>'
         + content + "</svg>";
}

/// The head of a PNG file of that size, and @p rest bytes after it.
QByteArray png(quint32 width, quint32 height, qsizetype rest = 12)
{
    QByteArray file("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            file += char(side >> shift);
    }
    return file + QByteArray("\x08\x06\0\0\0\0\0\0\0", 9) + QByteArray(rest, '\0');
}

} // namespace

void ImageValueTest::shouldKeepAFileByteForByte_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("PNG") << png(3, 2) << QByteArray("image/png");
    const auto row = [](const char *name, const QByteArray &file) {
        QTest::newRow(name) << file << QByteArray("image/svg+xml");
    };
    row("SVG", svg("<path d='M0 0h4v2z'/>"));
    row("SVG with a declaration", "<?xml version='1.0' encoding='UTF-8'?>\n<!-- é -->" + svg("<title>Été</title>"));
    row("SVG that refers to itself",
        svg("<use xlink:href='#a'/><path id='a' fill='url(#b)' style='mask: url( \"#c\" )'/>"));
    row("SVG with a style", svg("<style>.a { fill: #fff; clip-path: url('#b') }</style>"));
    row("SVG in a namespace of its own", "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>");
}

void ImageValueTest::shouldKeepAFileByteForByte()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, type);
    const Result<ImageFile> image = checkedImage(file);
    QVERIFY2(image, image ? "" : qPrintable(image.error().toString()));
    QCOMPARE(image->mediaType(), type);
    const QString value = imageToValue(*image);
    QVERIFY(value.startsWith("data:"_L1 + QLatin1StringView(type) + ";base64,"_L1));
    const Result<ImageFile> back = imageFromValue(value);
    QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
    QCOMPARE(back->bytes, file);
    QCOMPARE(back->format, image->format);
}

void ImageValueTest::shouldRefuseAFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, const QByteArray &file, const char *mentions) {
        QTest::newRow(name) << file << QString::fromLatin1(mentions);
    };
    row("nothing", {}, "PNG or SVG");
    row("words", "no picture", "PNG or SVG");
    row("JPEG", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), "PNG or SVG");
    row("HTML", "<html><body/></html>", "PNG or SVG");
    row("half an SVG", "<svg xmlns='http://www.w3.org/2000/svg'><path", "PNG or SVG");
    row("half a PNG", png(3, 2).left(20), "PNG or SVG");
    row("PNG without a width", png(0, 2), "PNG or SVG");
    row("enormous PNG", png(8001, 2), "PNG or SVG");
    row("too many bytes", png(3, 2, mostImageBytes), "256");
    row("SVG of too many bytes", svg(QByteArray(mostImageBytes, ' ')), "256");
    row("script", svg("<script>alert(1)</script>"), "script");
    row("script by another name", svg("<SCRIPT/>"), "script");
    row("script of another namespace", svg("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>"), "script");
    row("event", svg({}, "onload='alert(1)'"), "script");
    row("event of a shape", svg("<path ONCLICK='x'/>"), "script");
    row("animation", svg("<a><set attributeName='href' to='javascript:alert(1)'/></a>"), "script");
    row("foreign content", svg("<foreignObject/>"), "script");
    row("link", svg("<a href='https://example.org'/>"), "outside");
    row("link to a script", svg("<a xlink:href=' javascript:alert(1)'/>"), "outside");
    row("picture from elsewhere", svg("<image href='//example.org/a.png'/>"), "outside");
    row("picture within", svg("<image href='data:image/png;base64,AA=='/>"), "outside");
    row("base", svg({}, "xml:base='https://example.org/'"), "outside");
    row("fill from elsewhere", svg("<path fill='url(https://example.org/a#b)'/>"), "outside");
    row("style from elsewhere", svg("<path style='fill: URL( \"a.svg#b\")'/>"), "outside");
    row("import", svg("<style>@import 'a.css';</style>"), "outside");
    row("import in a section", svg("<style><![CDATA[@import 'a.css';]]></style>"), "outside");
    row("hidden address", svg("<style>a { fill: u\\72l(a.svg) }</style>"), "outside");
    row("style sheet", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><?xml-stylesheet href='a'?></svg>",
        "outside");
    row("style sheet before", "<?xml-stylesheet href='a'?>" + svg({}), "outside");
    row("entities", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + svg("&a;"), "outside");
}

void ImageValueTest::shouldRefuseAFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, mentions);
    const Result<ImageFile> image = checkedImage(file, u"organisation.logo"_s);
    QVERIFY(!image);
    QCOMPARE(image.error().code, Error::Code::Refused);
    QCOMPARE(image.error().where, u"organisation.logo"_s);
    QVERIFY2(image.error().message.contains(mentions), qPrintable(image.error().message));
    QVERIFY(!image.error().message.contains(u'\n'));
}

void ImageValueTest::shouldRefuseAValue_data()
{
    QTest::addColumn<QString>("value");
    const QString base64 = QString::fromLatin1(svg({}).toBase64());
    QTest::newRow("nothing") << QString();
    QTest::newRow("an address") << u"https://example.org/logo.png"_s;
    QTest::newRow("the bare base64") << base64;
    QTest::newRow("another kind") << u"data:text/html;base64,"_s + base64;
    QTest::newRow("without base64") << u"data:image/svg+xml,<svg/>"_s;
    QTest::newRow("with parameters") << u"data:image/svg+xml;charset=utf-8;base64,"_s + base64;
    QTest::newRow("a PNG that is an SVG") << u"data:image/png;base64,"_s + base64;
    QTest::newRow("damaged base64") << u"data:image/svg+xml;base64,"_s + base64 + u"\"><script>"_s;
    QTest::newRow("too long") << u"data:image/png;base64,"_s + QString(400000, u'A');
}

void ImageValueTest::shouldRefuseAValue()
{
    QFETCH(QString, value);
    const Result<ImageFile> image = imageFromValue(value, u"organisation.logo"_s);
    QVERIFY(!image);
    QCOMPARE(image.error().where, u"organisation.logo"_s);
    QVERIFY(image.error().message.size() < 200);
}

void ImageValueTest::shouldTakeAFileOfTheLargestSize()
{
    const QByteArray file = png(3, 2, mostImageBytes - png(3, 2, 0).size());
    QCOMPARE(file.size(), mostImageBytes);
    const Result<ImageFile> image = checkedImage(file);
    QVERIFY(image);
    QVERIFY(imageFromValue(imageToValue(*image)));
}

void ImageValueTest::shouldKnowAColour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("small letters") << u"#1f3a5f"_s << true;
    QTest::newRow("capitals") << u"#1F3A5F"_s << true;
    QTest::newRow("a name") << u"red"_s << false;
    QTest::newRow("three figures") << u"#abc"_s << false;
    QTest::newRow("with opacity") << u"#1f3a5f80"_s << false;
    QTest::newRow("a line end") << u"#1f3a5f\n"_s << false;
    QTest::newRow("more of a style sheet") << u"#1f3a5f;}"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void ImageValueTest::shouldKnowAColour()
{
    QFETCH(QString, text);
    QTEST(isColour(text), "known");
}

QTEST_GUILESS_MAIN(ImageValueTest)
#include "imagevaluetest.moc"
