// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfwriter.h"

#include "pagedlayout.h"
#include "pdfreading.h"
#include "pdftools.h"
#include "sampledocument.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;

namespace {

QString textOf(const QByteArray &pdf)
{
    return runTool(pdf, QStringLiteral("pdftotext"),
                   {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")}, {QStringLiteral("-")});
}

/// Words without white: pages and cells add some, and pdftotext gives a non-breaking space as a plain one.
QString squeezed(QString text)
{
    static const QRegularExpression white(QStringLiteral("[\\s\\x{00a0}\\x{202f}]+"));
    return text.replace(white, QString());
}

} // namespace

class PdfWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &tool : {QStringLiteral("qpdf"), QStringLiteral("pdftotext"), QStringLiteral("pdffonts"),
                                    QStringLiteral("pdfinfo")}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("poppler-utils or qpdf is not installed");
        }
    }

    void shouldWriteASoundFile()
    {
        const QByteArray pdf = pdfOf(sampleDocument());
        QVERIFY(pdf.startsWith("%PDF-1.7"));
        QVERIFY(runTool(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
    }

    void shouldEndEveryStreamWithALineEnd() // ISO 19005-2, 6.1.7.1
    {
        const QByteArray pdf = pdfOf(sampleDocument(1));
        QVERIFY(pdf.count("endstream") > 10);
        QCOMPARE(pdf.count("\nendstream"), pdf.count("endstream"));
    }

    void shouldGiveTheSameBytes()
    {
        const QByteArray pdf = pdfOf(sampleDocument());
        QCOMPARE(pdfOf(sampleDocument()), pdf);
        // Another process hashes otherwise.
        QProcess other;
        other.setProcessEnvironment([] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0"));
            return environment;
        }());
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--print-sample")});
        QVERIFY(other.waitForFinished());
        QVERIFY(other.readAllStandardOutput() == pdf);
    }

    void shouldCarryItsProperties()
    {
        const QString info = runTool(pdfOf(sampleDocument()), QStringLiteral("pdfinfo"), {QStringLiteral("-isodates")});
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +Politique de confidentialité\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Author: +Société d’Exemple & Fils SARL\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Subject: +Information des personnes"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("CreationDate: +2024-01-01T00:00:00Z\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("ModDate: +2024-01-01T00:00:00Z\n"))));
        PdfReading reading(pdfOf(sampleDocument()));
        QCOMPARE(reading.root().getKey("/Lang").getUTF8Value(), "fr");
        QVERIFY(reading.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QCOMPARE(reading.root().getKey("/PageLabels").unparseResolved(), "<< /Nums [ 0 << /S /D >> ] >>");
        QPDFObjectHandle intent = reading.root().getKey("/OutputIntents").getArrayItem(0);
        QCOMPARE(nameOf(intent.getKey("/S")), QStringLiteral("GTS_PDFA1"));
        QCOMPARE(intent.getKey("/DestOutputProfile").getDict().getKey("/N").getIntValue(), 3);
    }

    void shouldHaveNothingTransparent()
    {
        PdfReading reading(pdfOf(sampleDocument()));
        for (QPDFObjectHandle page : reading.pages()) {
            QVERIFY(!page.hasKey("/Group"));
            QVERIFY(!page.getKey("/Resources").hasKey("/XObject"));
            for (auto &[name, state] : page.getKey("/Resources").getKey("/ExtGState").getDictAsMap())
                QCOMPARE(state.unparseResolved(), "<< /CA 1 /ca 1 >>");
        }
    }

    void shouldAgreeWithItsMetadata()
    {
        const QString metadata = runTool(pdfOf(sampleDocument()), QStringLiteral("pdfinfo"), {QStringLiteral("-meta")});
        QVERIFY(metadata.contains(
            QStringLiteral("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")));
        QVERIFY(metadata.contains(QStringLiteral("<pdfuaid:part>1</pdfuaid:part>")));
        QVERIFY(metadata.contains(QStringLiteral("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>")));
        QVERIFY(metadata.contains(QStringLiteral("<xmp:CreateDate>2024-01-01T00:00:00Z</xmp:CreateDate>")));
        QVERIFY(metadata.contains(QStringLiteral("<rdf:li>Société d’Exemple &amp; Fils SARL</rdf:li>")));
    }

    void shouldEmbedEveryFont()
    {
        const QStringList lines =
            runTool(pdfOf(sampleDocument()), QStringLiteral("pdffonts"), {}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+.* yes yes yes "))),
                     qPrintable(line));
    }

    void shouldHaveLiveLinksAndBookmarks()
    {
        const QString json = runTool(pdfOf(sampleDocument()), QStringLiteral("qpdf"), {QStringLiteral("--json")});
        QVERIFY(json.contains(QStringLiteral("mailto:dpo@exemple.example")));
        QVERIFY(json.contains(QStringLiteral("https://exemple.example/garanties/")));
        QVERIFY(json.contains(QStringLiteral("u:13. Signatures")));
        const qsizetype annotations = json.count(QStringLiteral("\"/Subtype\": \"/Link\""));
        QVERIFY(annotations > 15);
        QCOMPARE(json.count(QStringLiteral("\"/F\": 4")), annotations);
    }

    void shouldNotMakeAnUnsafeLinkLive()
    {
        Document document = documentOf(QStringLiteral("x"));
        document.blocks = {paragraph({link(QStringLiteral("a"), QStringLiteral("javascript:alert(1)")),
                                      link(QStringLiteral("b"), QStringLiteral("file:///etc/passwd")),
                                      link(QStringLiteral("c"), QStringLiteral("#nowhere"))})};
        QVERIFY(!runTool(pdfOf(document), QStringLiteral("qpdf"), {QStringLiteral("--json")})
                     .contains(QStringLiteral("\"/Link\"")));
    }

    void shouldGiveItsTextBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ligatures") << QStringLiteral("efficience offline affiche fjord Th tt ff fi fl ffi ffl");
        QTest::newRow("French") << QStringLiteral(
            "«\u00a0Où\u00a0?\u00a0» L’œuvre ÇÉÈÀÙ n°\u00a05\u00a0000\u202f€ – — … 1er");
        QTest::newRow("hyphens") << QStringLiteral("sous\u2011traitant c\u2019est-à-dire");
        QTest::newRow("other scripts") << QStringLiteral("Ελληνικά Кириллица Łódź Ħal Ğ ă ș");
        QTest::newRow("markup") << QStringLiteral("<b>&amp;</b> [x](y) **z** \\ % $ # ~ ^ { } | ` \"q\"");
        QTest::newRow("symbols") << QStringLiteral("§ © ® ™ † • € £ ≤ ≥ ½");
        QTest::newRow("composed on the fly")
            << QStringLiteral("e\u0301a\u0300"); // comes back composed or not: same letters
    }
    void shouldGiveItsTextBack()
    {
        QFETCH(QString, text);
        Document document = documentOf(text);
        document.blocks.append(paragraph({strong(text)}));
        const QString back = textOf(pdfOf(document)).normalized(QString::NormalizationForm_C);
        const QString expected = squeezed(text.normalized(QString::NormalizationForm_C));
        QCOMPARE(squeezed(back), QStringLiteral("Page1of1Title") + expected + expected);
    }

    void shouldNameSpacesAsSpaces()
    {
        // Both kinds have glyphs and names of their own; neither is a tab.
        PdfReading reading(pdfOf(documentOf(QStringLiteral("a b\u00a0c"))));
        QSet<QString> names;
        for (const ReadFont &font : reading.fonts())
            names += QSet<QString>(font.unicode.cbegin(), font.unicode.cend());
        QVERIFY(names.contains(QStringLiteral(" ")));
        QVERIFY(names.contains(QStringLiteral("\u00a0")));
        QVERIFY(!names.contains(QStringLiteral("\t")));
    }

    void shouldHoldEveryWordOfTheDocument()
    {
        Document document = sampleDocument();
        const QString text = squeezed(textOf(pdfOf(document)));
        for (const QString &line : plainText(document).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.size() < 60) // longer ones may be cut by the foot of a page
                QVERIFY2(text.contains(squeezed(line)), qPrintable(line));
        }
    }

    void shouldHonourThePaper()
    {
        PdfOptions options;
        options.page.paper = QPageSize::Letter;
        QVERIFY(runTool(pdfOf(sampleDocument(1), options), QStringLiteral("pdfinfo"), {})
                    .contains(QStringLiteral("612 x 792 pts")));
    }

    void shouldCarryItsLogoAndItsDraftMark()
    {
        QImage image(300, 100, QImage::Format_ARGB32);
        image.fill(QColor(20, 120, 60, 128));
        PdfOptions options;
        options.page.draft = true;
        QBuffer buffer(&options.page.logo);
        image.save(&buffer, "PNG");
        const QByteArray pdf = pdfOf(sampleDocument(1), options);
        QCOMPARE(pdf, pdfOf(sampleDocument(1), options));
        PdfReading reading(pdf);
        for (qsizetype page = 0; page < qsizetype(reading.pages().size()); ++page) {
            QVERIFY(reading.content(page).artifacts.contains(QStringLiteral("BROUILLON")));
            QCOMPARE(reading.content(page).outside, QStringList());
        }
        const auto pictures = reading.pages().front().getKey("/Resources").getKey("/XObject").getDictAsMap();
        QCOMPARE(pictures.size(), size_t(1));
        QPDFObjectHandle picture = pictures.begin()->second.getDict();
        QCOMPARE(nameOf(picture.getKey("/Subtype")), QStringLiteral("Image"));
        QVERIFY(!picture.hasKey("/SMask"));
        QVERIFY(!picture.hasKey("/Interpolate"));
        QVERIFY(!reading.pages().front().hasKey("/Group"));
    }

    void shouldSayAMissingFamily()
    {
        PdfOptions options;
        QString warning;
        options.page.family = QStringLiteral("No Such Family");
        options.onWarning = [&warning](const QString &sentence) { warning = sentence; };
        QVERIFY(!pdfOf(documentOf(QStringLiteral("x")), options).isEmpty());
        QVERIFY(warning.contains(options.page.family));
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--print-sample"))) {
        QFile out;
        return out.open(stdout, QIODevice::WriteOnly) && writePdf(sampleDocument(), out) ? 0 : 1;
    }
    PdfWriterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pdfwritertest.moc"
