// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefile.h"
#include "officeparts.h"
#include "packagewriter.h"

#include <QTest>
#include <QtEndian>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class OfficeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellTheFormatFromTheContent_data();
    void shouldTellTheFormatFromTheContent();
    void shouldFindTheMainPartWhereverItIs();
    void shouldReadWhatIsUnusualButRight_data();
    void shouldReadWhatIsUnusualButRight();
    void shouldSayWhatAForeignFileIs_data();
    void shouldSayWhatAForeignFileIs();
    void shouldRefuse_data();
    void shouldRefuse();

private:
    void addDocxRows();
    void addOdtRows();
};

namespace {

QByteArray zipped(const PackageParts &parts)
{
    return writePackage(parts).value_or(QByteArray());
}

/// A compound file with directory entries of these names; all that is looked at.
QByteArray compound(const QList<QByteArray> &names)
{
    QByteArray bytes = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(504, '\0');
    for (const QByteArray &name : names) {
        QByteArray entry(128, '\0');
        for (qsizetype i = 0; i < name.size(); ++i)
            entry[2 * i] = name[i];
        entry[64] = char(2 * name.size() + 2);
        bytes += entry;
    }
    return bytes;
}

QByteArray utf16(const QString &text)
{
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

const QByteArray paragraph("<w:p><w:r><w:t>a</w:t></w:r></w:p>");
const QByteArray odtParagraph("<text:p>a</text:p>");

} // namespace

void OfficeFileTest::shouldTellTheFormatFromTheContent_data()
{
    QTest::addColumn<PackageParts>("parts");
    QTest::addColumn<OfficeFormat>("format");

    using enum OfficeFormat;
    const QByteArray ooxml("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    QTest::newRow("DOCX") << docxParts(paragraph) << Docx;
    QTest::newRow("DOTX") << docxParts(paragraph, ooxml + "template.main+xml") << Dotx;
    QTest::newRow("DOCM") << docxParts(paragraph, "application/vnd.ms-word.document.macroEnabled.main+xml") << Docm;
    QTest::newRow("DOTM") << docxParts(paragraph, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")
                          << Dotm;
    QTest::newRow("ODT") << odtParts(odtParagraph) << Odt;
    QTest::newRow("OTT") << odtParts(odtParagraph, QByteArray(odtType) + "-template") << Ott;
}

void OfficeFileTest::shouldTellTheFormatFromTheContent()
{
    QFETCH(PackageParts, parts);
    QFETCH(OfficeFormat, format);

    const Result<OfficeFile> file = readOfficeFile(zipped(parts));

    QVERIFY2(file, file ? "" : qPrintable(file.error().toString()));
    QCOMPARE(file->format, format);
    QCOMPARE(file->package.parts(), parts);
    QVERIFY(findPart(file->package.parts(), file->mainPart));
}

void OfficeFileTest::shouldFindTheMainPartWhereverItIs()
{
    PackageParts parts = docxParts(paragraph);
    for (PackagePart &part : parts) {
        part.data.replace("word/document.xml", "Other/Text.XML");
        if (part.name == u"word/document.xml")
            part.name = u"other/text.xml"_s;
    }

    const Result<OfficeFile> file = readOfficeFile(zipped(parts));

    QVERIFY2(file, file ? "" : qPrintable(file.error().toString()));
    QCOMPARE(file->mainPart, u"other/text.xml"_s);
}

void OfficeFileTest::shouldReadWhatIsUnusualButRight_data()
{
    QTest::addColumn<PackageParts>("parts");

    const PackageParts docx = docxParts(paragraph);
    const PackageParts odt = odtParts(odtParagraph);
    QTest::newRow("damaged properties, which are not looked into")
        << withPart(docx, u"docProps/core.xml"_s, "<cp:coreProperties>");
    QTest::newRow("an archive in the archive") << withPart(docx, u"word/embeddings/a.zip"_s, "PK\3\4...");
    QTest::newRow("macros") << withPart(docx, u"word/vbaProject.bin"_s, "\xd0\xcf\x11\xe0");
    QTest::newRow("no mimetype") << withoutPart(odt, u"mimetype"_s);
    QTest::newRow("no manifest") << withoutPart(odt, u"META-INF/manifest.xml"_s);
    QTest::newRow("a line feed after the mimetype") << withPart(odt, u"mimetype"_s, QByteArray(odtType) + '\n');
    QByteArray manifest = findPart(odt, u"META-INF/manifest.xml")->data;
    manifest.replace("<manifest:manifest ",
                     "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" "
                     "\"Manifest.dtd\"><manifest:manifest ");
    QTest::newRow("a document type in the manifest, as of old") << withPart(odt, u"META-INF/manifest.xml"_s, manifest);
}

void OfficeFileTest::shouldReadWhatIsUnusualButRight()
{
    QFETCH(PackageParts, parts);

    const Result<OfficeFile> file = readOfficeFile(zipped(parts));

    QVERIFY2(file, file ? "" : qPrintable(file.error().toString()));
    QCOMPARE(file->package.parts(), parts);
}

void OfficeFileTest::shouldSayWhatAForeignFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
    QTest::newRow(".doc") << compound({"Root Entry", "1Table", "WordDocument"}) << u"save it as .docx"_s;
    QTest::newRow(".xls") << compound({"Root Entry", "Workbook"}) << u"Excel 97"_s;
    QTest::newRow(".xls of Excel 5") << compound({"Root Entry", "Book"}) << u"Excel 97"_s;
    QTest::newRow(".ppt") << compound({"Root Entry", "PowerPoint Document"}) << u"PowerPoint 97"_s;
    QTest::newRow(".msg") << compound({"Root Entry", "__nameid_version1.0"}) << u"Outlook"_s;
    QTest::newRow("another compound file") << compound({"Root Entry", "Contents"}) << u"older office program"_s;
    QTest::newRow("encrypted OOXML") << compound({"Root Entry", "EncryptionInfo", "EncryptedPackage"}) << u"password"_s;
    QTest::newRow("a compound file cut short") << compound({}).first(100) << u"older office program"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi a}") << u".rtf"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3") << u"PDF"_s;
    QTest::newRow("PDF after junk") << QByteArray("\0\0\0%PDF-1.7", 11) << u"PDF"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << u"picture"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"picture"_s;
    QTest::newRow("TIFF") << QByteArray("II*\0", 4) << u"picture"_s;
    QTest::newRow("RAR") << QByteArray("Rar!\x1a\7") << u"archive of another kind"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x8") << u"archive of another kind"_s;
    QTest::newRow("flat ODF") << QByteArray(
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">")
                              << u".fodt"_s;
    QTest::newRow("Word 2003 XML") << QByteArray("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>")
                                   << u"one XML file (.xml)"_s;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<html>") << u"web page"_s;
    QTest::newRow("HTML in UTF-16") << utf16(u"<html>"_s) << u"web page"_s;
    QTest::newRow("XML") << QByteArray("\xef\xbb\xbf<a/>") << u"an XML file"_s;
    QTest::newRow("text") << QByteArray("MM, a contract\n") << u"plain text"_s;
    QTest::newRow("text in UTF-16") << utf16(u"un contrat"_s) << u"plain text"_s;
    QTest::newRow("unknown bytes") << QByteArray("\1\2\3\4") << u"neither DOCX nor ODT"_s;
    QTest::newRow("a ZIP") << zipped({{u"a.txt"_s, "a"}}) << u"no document"_s;
    QTest::newRow("an empty ZIP") << zipped({}) << u"no document"_s;
    QTest::newRow("a ZIP with documents") << zipped({{u"a/contract.docx"_s, "a"}}) << u"documents in it"_s;
    QTest::newRow("Pages") << zipped({{u"Index/Document.iwa"_s, "a"}}) << u"Pages"_s;

    const auto ooxml = [](const char *name, const QByteArray &type, const QString &says) {
        QTest::newRow(name) << zipped(docxParts(paragraph, type)) << says;
    };
    const QByteArray main("application/vnd.openxmlformats-officedocument.");
    ooxml("XLSX", main + "spreadsheetml.sheet.main+xml", u".xlsx"_s);
    ooxml("XLSM", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", u"Excel workbook with macros"_s);
    ooxml("PPTX", main + "presentationml.presentation.main+xml", u".pptx"_s);
    ooxml("PPTM", "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
          u"PowerPoint presentation with"_s);
    ooxml("VSDX", "application/vnd.ms-visio.drawing.main+xml", u"Visio"_s);
    ooxml("something else", "text/plain", u"no text document"_s);
    const auto odf = [](const char *name, const QByteArray &kind, const QString &says) {
        QTest::newRow(name) << zipped(odtParts(odtParagraph, "application/vnd.oasis.opendocument." + kind)) << says;
    };
    odf("ODS", "spreadsheet", u".ods"_s);
    odf("ODP", "presentation", u".odp"_s);
    odf("ODG", "graphics-template", u".odg"_s);
    odf("ODM", "text-master", u".odm"_s);
    odf("OTH", "text-web", u".oth"_s);
    QTest::newRow("EPUB") << zipped({{u"mimetype"_s, "application/epub+zip"}}) << u".epub"_s;
}

void OfficeFileTest::shouldSayWhatAForeignFileIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);

    const Result<OfficeFile> file = readOfficeFile(bytes);

    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Refused);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().toString()));
    QVERIFY(file.error().message.endsWith(u'.'));
}

void OfficeFileTest::shouldRefuse_data()
{
    QTest::addColumn<PackageParts>("parts");
    QTest::addColumn<QString>("says");
    addDocxRows();
    addOdtRows();
}

void OfficeFileTest::addDocxRows()
{
    const PackageParts docx = docxParts(paragraph);
    const QString noText = u"no text"_s;
    const QString document = u"word/document.xml"_s;
    const QByteArray bomb("<!DOCTYPE w:document [<!ENTITY a \"aa\">]><w:document><w:body/></w:document>");
    QTest::newRow("no relationships") << withoutPart(docx, u"_rels/.rels"_s) << noText;
    QTest::newRow("no main part") << withoutPart(docx, document) << noText;
    QTest::newRow("main part of another kind") << withPart(docx, document, "<a/>") << noText;
    QTest::newRow("main part without body") << withPart(docx, document, "<w:document/>") << noText;
    QTest::newRow("main part outside the file")
        << withPart(docx, u"_rels/.rels"_s,
                    "<Relationships><Relationship Id=\"a\" TargetMode=\"External\" Target=\"http://example.org/a.xml\" "
                    "Type=\"http://a/relationships/officeDocument\"/></Relationships>")
        << noText;
    QTest::newRow("main part above the file")
        << withPart(docx, u"_rels/.rels"_s,
                    "<Relationships><Relationship Id=\"a\" Target=\"../../../etc/passwd\" "
                    "Type=\"http://a/relationships/officeDocument\"/></Relationships>")
        << noText;
    QTest::newRow("damaged main part") << withPart(docx, document, "<w:document><w:body>") << u"not well-formed"_s;
    QTest::newRow("damaged content types")
        << withPart(docx, u"[Content_Types].xml"_s, "<Types") << u"not well-formed"_s;
    QTest::newRow("a document type") << withPart(docx, document, bomb) << u"document type"_s;
    QTest::newRow("a document type in the relationships")
        << withPart(docx, u"_rels/.rels"_s, bomb) << u"document type"_s;
    QTest::newRow("damaged relationships of the main part")
        << withPart(docx, u"word/_rels/document.xml.rels"_s, "<a>") << u"not well-formed"_s;
    PackageParts header = withPart(docx, u"word/header1.xml"_s, "<w:hdr>");
    findPart(header, u"[Content_Types].xml")
        ->data.replace("</Types>",
                       "<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-"
                       "officedocument.wordprocessingml.header+xml\"/></Types>");
    QTest::newRow("a damaged header") << header << u"not well-formed"_s;
}

void OfficeFileTest::addOdtRows()
{
    const PackageParts odt = odtParts(odtParagraph);
    const QString manifest = u"META-INF/manifest.xml"_s;
    QTest::newRow("no content") << withoutPart(odt, u"content.xml"_s) << u"no text"_s;
    QTest::newRow("content of another kind") << withPart(odt, u"content.xml"_s, "<a/>") << u"no text"_s;
    QTest::newRow("damaged content") << withPart(odt, u"content.xml"_s, "<a>") << u"not well-formed"_s;
    QTest::newRow("damaged styles") << withPart(odt, u"styles.xml"_s, "<a>") << u"not well-formed"_s;
    QTest::newRow("styles of another kind") << withPart(odt, u"styles.xml"_s, "<a/>") << u"no text"_s;
    QTest::newRow("unknown entity") << withPart(odt, u"content.xml"_s, "<a>&nasty;</a>") << u"not defined"_s;
    QTest::newRow("unknown mimetype") << withPart(odt, u"mimetype"_s, "application/x-nothing")
                                      << u"contradicts itself"_s;
    QTest::newRow("two mimetypes") << withPart(odt, u"mimetype"_s, QByteArray(odtType) + "-template")
                                   << u"contradicts itself"_s;
    QTest::newRow("no mimetype at all") << withPart(withoutPart(odt, u"mimetype"_s), manifest, "<manifest/>")
                                        << u"unknown or contradicts"_s;
    QTest::newRow("DOCX and ODT at once") << odt + docxParts(paragraph) << u"contradicts itself"_s;
    QTest::newRow("encrypted") << withPart(
        odt, manifest,
        "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry manifest:full-path=\"content.xml\">"
        "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>")
                               << u"password"_s;
    QTest::newRow("encrypted as a whole") << withPart(odt, u"encrypted-package"_s, "\1\2") << u"password"_s;
    QTest::newRow("a document type with entities in the manifest") << withPart(
        odt, manifest, "<!DOCTYPE manifest:manifest PUBLIC \"a\" \"b\" [<!ENTITY a \"b\">]><manifest:manifest/>")
                                                                   << u"document type"_s;
}

void OfficeFileTest::shouldRefuse()
{
    QFETCH(PackageParts, parts);
    QFETCH(QString, says);

    const Result<OfficeFile> file = readOfficeFile(zipped(parts));

    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Refused);
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().toString()));
}

QTEST_GUILESS_MAIN(OfficeFileTest)
#include "officefiletest.moc"
