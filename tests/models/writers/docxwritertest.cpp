// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxwriter.h"

#include "documentrows.h"
#include "docxreading.h"
#include "officefile.h"
#include "plaintext.h"
#include "sampledocument.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The package as a whole: its parts, the order of the schema, its words.
class DocxWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeAWholePackage_data() { sampleDocuments(); }
    void shouldBeAWholePackage();
    void shouldUseOnlyWhatItDefines_data() { sampleDocuments(); }
    void shouldUseOnlyWhatItDefines();
    void shouldKeepTheOrderOfTheSchema_data() { sampleDocuments(); }
    void shouldKeepTheOrderOfTheSchema();
    void shouldLeaveLooksToStyles_data() { sampleDocuments(); }
    void shouldLeaveLooksToStyles();
    void shouldHoldEveryWord_data() { sampleDocuments(); }
    void shouldHoldEveryWord();
    void shouldSurviveHostileText_data() { hostileTexts(); }
    void shouldSurviveHostileText();
    void shouldHoldEveryKindOfBlock_data();
    void shouldHoldEveryKindOfBlock();
};

namespace {

bool isPicture(const PackagePart &part)
{
    return part.name.endsWith(".png"_L1);
}

/// What the schema says of the order of an element's children (ISO/IEC 29500-4, annex A.1), as far as we write them.
const QHash<QString, QStringList> &sequences()
{
    static const auto words = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    static const QHash<QString, QStringList> orders{
        {u"w:pPr"_s, words("pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs "
                           "suppressAutoHyphens spacing ind jc outlineLvl")},
        {u"w:rPr"_s, words("rStyle rFonts b bCs i iCs color sz szCs u shd lang")},
        {u"w:numPr"_s, words("ilvl numId")},
        {u"w:p"_s, words("pPr *")},
        {u"w:r"_s, words("rPr *")},
        {u"w:tbl"_s, words("tblPr tblGrid tr")},
        {u"w:tr"_s, words("trPr tc")},
        {u"w:tc"_s, words("tcPr *")},
        {u"w:tblPr"_s, words("tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption")},
        {u"w:tblBorders"_s, words("top left bottom right insideH insideV")},
        {u"w:tcBorders"_s, words("top left bottom right")},
        {u"w:tblCellMar"_s, words("top left bottom right")},
        {u"w:trPr"_s, words("cantSplit tblHeader")},
        {u"w:tcPr"_s, words("tcW tcBorders shd tcMar")},
        {u"w:sdt"_s, words("sdtPr sdtContent")},
        {u"w:sdtPr"_s, words("alias tag id showingPlcHdr docPartObj text")},
        {u"w:docPartObj"_s, words("docPartGallery docPartUnique")},
        {u"w:sectPr"_s, words("headerReference footerReference pgSz pgMar titlePg")},
        {u"w:style"_s,
         words("name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr tcPr tblStylePr")},
        {u"w:styles"_s, words("docDefaults style")},
        {u"w:docDefaults"_s, words("rPrDefault pPrDefault")},
        {u"w:tblStylePr"_s, words("pPr rPr tblPr trPr tcPr")},
        {u"w:numbering"_s, words("abstractNum num")},
        {u"w:abstractNum"_s, words("multiLevelType lvl")},
        {u"w:lvl"_s, words("start numFmt pStyle suff lvlText lvlJc pPr")},
        {u"w:num"_s, words("abstractNumId lvlOverride")},
        {u"w:settings"_s, words("zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol "
                                "listSeparator")},
        {u"w:font"_s, words("altName charset family pitch")},
        {u"wp:anchor"_s,
         words("simplePos positionH positionV extent effectExtent wrapSquare docPr cNvGraphicFramePr *")},
        {u"pic:spPr"_s, words("* prstGeom")},
        {u"w:hdr"_s, words("p")},
        {u"w:ftr"_s, words("p")},
        {u"w:document"_s, words("body")},
        {u"w:body"_s, words("* sectPr")},
    };
    return orders;
}

/// Where @p node breaks the order; empty if it does not. A "*" in an order stands for any other elements.
QString orderFlaw(const pugi::xml_node &node)
{
    const auto order = sequences().constFind(nameOf(node));
    if (order == sequences().cend())
        return {};
    qsizetype at = 0;
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        const qsizetype place = order->indexOf(nameOf(child).mid(2));
        const qsizetype any = order->indexOf(u"*"_s);
        const qsizetype now = place >= 0 ? place : any;
        if (now < at || now < 0)
            return nameOf(child) + u" in "_s + nameOf(node);
        at = now;
    }
    return {};
}

} // namespace

void DocxWriterTest::shouldBeAWholePackage()
{
    QFETCH(Document, document);
    const WrittenOffice docx = docxOf(document);
    const Result<OfficeFile> file = readOfficeFile(docx.bytes());
    QVERIFY2(file, file ? "" : qPrintable(file.error().toString()));
    QCOMPARE(file->format, OfficeFormat::Docx);
    WrittenOffice again = docx;
    const QStringList declared = again.values(u"[Content_Types].xml"_s, "Override", "PartName");
    for (const PackagePart &part : docx.parts()) {
        const bool byDefault = part.name.endsWith(".rels"_L1) || isPicture(part)
                            || part.name == "[Content_Types].xml"_L1;
        QVERIFY2(byDefault || declared.contains(u'/' + part.name), qPrintable(part.name));
    }
    QCOMPARE(declared.size(), docx.parts().size() - (document.logo.isEmpty() ? 3 : 4));
    for (const QString &target : again.values(u"_rels/.rels"_s, "Relationship", "Target"))
        QVERIFY2(!docx.part(target).isEmpty(), qPrintable(target));
    const QString relationships = u"word/_rels/document.xml.rels"_s;
    QSet<QString> ids;
    visitElements(again.xml(relationships), [&](const pugi::xml_node &node) {
        if (nameOf(node) != "Relationship"_L1)
            return;
        ids.insert(attributeOf(node, "Id"));
        if (attributeOf(node, "TargetMode") != "External"_L1)
            QVERIFY(!docx.part(u"word/"_s + attributeOf(node, "Target")).isEmpty());
    });
    for (const char *element : {"w:hyperlink", "w:headerReference", "w:footerReference"}) {
        for (const QString &id : again.values(body, element, "r:id"))
            QVERIFY2(ids.contains(id), qPrintable(id));
    }
    for (const QString &id : again.values(body, "a:blip", "r:embed"))
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void DocxWriterTest::shouldUseOnlyWhatItDefines()
{
    QFETCH(Document, document);
    WrittenOffice docx = docxOf(document);
    const QStringList known = docx.values(styles, "w:style", "w:styleId");
    QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
    QStringList used;
    for (const QString &part : {body, styles, numbering, u"word/header1.xml"_s, u"word/footer1.xml"_s}) {
        for (const char *element : {"w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"})
            used += docx.values(part, element, "w:val");
    }
    for (const QString &style : std::as_const(used))
        QVERIFY2(known.contains(style), qPrintable(style));
    const QStringList numbers = docx.values(numbering, "w:num", "w:numId") << u"0"_s;
    for (const QString &part : {body, styles}) {
        for (const QString &number : docx.values(part, "w:numId", "w:val"))
            QVERIFY2(numbers.contains(number), qPrintable(number));
    }
    const QStringList abstract = docx.values(numbering, "w:abstractNum", "w:abstractNumId");
    for (const QString &number : docx.values(numbering, "w:abstractNumId", "w:val"))
        QVERIFY2(abstract.contains(number), qPrintable(number));
}

void DocxWriterTest::shouldKeepTheOrderOfTheSchema()
{
    QFETCH(Document, document);
    WrittenOffice docx = docxOf(document);
    QSet<QString> seen;
    for (const PackagePart &part : docx.parts()) {
        if (isPicture(part))
            continue;
        visitElements(docx.xml(part.name), [&seen](const pugi::xml_node &node) {
            seen.insert(nameOf(node));
            const QString flaw = orderFlaw(node);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        });
    }
    QVERIFY(seen.contains(u"w:lvl"_s) && seen.contains(u"w:sectPr"_s));
}

void DocxWriterTest::shouldLeaveLooksToStyles()
{
    QFETCH(Document, document);
    WrittenOffice docx = docxOf(document);
    const QSet<QString> looks{u"w:color"_s, u"w:sz"_s,        u"w:rFonts"_s, u"w:jc"_s,
                              u"w:u"_s,     u"w:highlight"_s, u"w:pBdr"_s};
    visitElements(docx.xml(body), [&](const pugi::xml_node &node) { QVERIFY(!looks.contains(nameOf(node))); });
}

void DocxWriterTest::shouldHoldEveryWord()
{
    QFETCH(Document, document);
    WrittenOffice docx = docxOf(document);
    QStringList texts;
    for (const pugi::xml_node &paragraph : paragraphsOf(docx)) {
        const QString style = styleOf(paragraph);
        if (const QString text = textOf(paragraph); !text.isEmpty() && !style.startsWith("TOC"_L1))
            texts.append(text);
    }
    QCOMPARE(texts.join(u'\n'), wordsToWrite(document));
}

void DocxWriterTest::shouldSurviveHostileText()
{
    QFETCH(QString, text);
    WrittenOffice plain = docxOf(documentOf(text));
    const QStringList texts = textsIn(plain, u"BodyText"_s);
    QCOMPARE(texts, QStringList{cleanText(text)});
    WrittenOffice everywhere = docxOf(documentFullOf(text));
    for (const PackagePart &part : everywhere.parts()) {
        if (isPicture(part))
            continue;
        visitElements(everywhere.xml(part.name), [](const pugi::xml_node &node) {
            const QString flaw = orderFlaw(node);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        });
    }
    QVERIFY(readOfficeFile(everywhere.bytes()));
    QCOMPARE(textsIn(everywhere, u"Title"_s), QStringList{cleanText(text)});
}

void DocxWriterTest::shouldHoldEveryKindOfBlock_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << u"Title"_s << u"Politique de confidentialité"_s;
    QTest::newRow("subtitle") << u"Subtitle"_s << u"Société d’Exemple & Fils SARL"_s;
    QTest::newRow("version") << u"DocumentVersion"_s << u"Version 3 du 1er janvier 2024"_s;
    QTest::newRow("section") << u"Heading1"_s << u"Signatures"_s;
    QTest::newRow("subsection") << u"Heading2"_s << u"Finalités et bases légales"_s;
    QTest::newRow("bullet") << u"ListBullet"_s << u"établir les factures\u00a0;"_s;
    QTest::newRow("bullet within") << u"ListBullet2"_s << u"l’exécution du contrat (art. 6, § 1, b)\u00a0;"_s;
    QTest::newRow("number") << u"ListNumber"_s << u"rectification\u00a0;"_s;
    QTest::newRow("announcement") << u"Introduction"_s << u"Vos données servent à\u00a0:"_s;
    QTest::newRow("table heading") << u"TableHeading"_s << u"Garanties"_s;
    QTest::newRow("row heading") << u"TableRowHeading"_s << u"Hébergeur n°\u00a01 SAS"_s;
    QTest::newRow("cell") << u"TableText"_s << u"États\u2011Unis"_s;
    QTest::newRow("list in a cell") << u"TableBullet"_s << u"chiffrement au repos"_s;
    QTest::newRow("list in a note") << u"NoteBullet"_s << u"établir les factures\u00a0;"_s;
    QTest::newRow("party") << u"SignatureParty"_s << u"Pour le responsable du traitement"_s;
    QTest::newRow("line to write on") << u"SignatureLine"_s << u"Fait à\u00a0:"_s;
    QTest::newRow("signature") << u"Signature"_s << u"Signature\u00a0:"_s;
    QTest::newRow("contents") << u"TOC1"_s << u"13.Signatures"_s;
}

void DocxWriterTest::shouldHoldEveryKindOfBlock()
{
    QFETCH(QString, style);
    QFETCH(QString, text);
    WrittenOffice docx = docxOf(sampleDocument());
    QVERIFY2(textsIn(docx, style).contains(text), qPrintable(textsIn(docx, style).join(u'\n')));
}

QTEST_GUILESS_MAIN(DocxWriterTest)
#include "docxwritertest.moc"
