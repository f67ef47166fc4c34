// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxwriter.h"

#include "documentrows.h"
#include "faildevice.h"
#include "officefile.h"
#include "officetesting.h"
#include "plaintext.h"
#include "sampledocument.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

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
    void shouldEndEveryCellWithAParagraph_data();
    void shouldEndEveryCellWithAParagraph();
    void shouldCountHeadingsOrWriteTheirNumbers();
    void shouldStartEachNumberedListAtOne();
    void shouldSkipNoLevelOfHeadings_data() { sampleDocuments(); }
    void shouldSkipNoLevelOfHeadings();
    void shouldPutANoteWithAListIntoABox();
    void shouldRepeatTheHeadingsOfATableAndKeepRowsWhole();
    void shouldLeadFromTheContentsToEachHeading();
    void shouldNameBookmarksAsWordWantsThem();
    void shouldMakeOnlySafeLinksLive_data();
    void shouldMakeOnlySafeLinksLive();
    void shouldMakeBlanksContentControls();
    void shouldSayItsLanguages();
    void shouldCarryItsProperties();
    void shouldHonourThePage();
    void shouldShowTheLooksOfTheDocument();
    void shouldGiveTheSameBytes();
    void shouldReportADeviceThatFails_data();
    void shouldReportADeviceThatFails();
};

namespace {

const QString body = u"word/document.xml"_s;
const QString styles = u"word/styles.xml"_s;
const QString numbering = u"word/numbering.xml"_s;

WrittenOffice docxOf(const Document &document, const PageOptions &page = {})
{
    return {document, [&page](const Document &one, QIODevice &device) { return writeDocx(one, device, page); }};
}

Document documentWith(const QList<Block> &blocks)
{
    Document document = documentOf(QString());
    document.blocks = blocks;
    return document;
}

bool isPicture(const PackagePart &part)
{
    return part.name.endsWith(".png"_L1);
}

/// The text of a paragraph as a reader sees it.
QString textOf(const pugi::xml_node &paragraph)
{
    QString text;
    visitElements(paragraph, [&text](const pugi::xml_node &node) {
        const QString name = nameOf(node);
        if (name == "w:t"_L1)
            text += QString::fromUtf8(node.text().get());
        else if (name == "w:br"_L1)
            text += u'\n';
        else if (name == "w:softHyphen"_L1)
            text += QChar(0x00ad);
        else if (name == "w:noBreakHyphen"_L1)
            text += QChar(0x2011);
    });
    return text;
}

QString styleOf(const pugi::xml_node &paragraph)
{
    return attributeOf(paragraph.child("w:pPr").child("w:pStyle"), "w:val");
}

/// The paragraphs of the body, those of cells too.
QList<pugi::xml_node> paragraphsOf(WrittenOffice &docx)
{
    QList<pugi::xml_node> paragraphs;
    visitElements(docx.xml(body), [&paragraphs](const pugi::xml_node &node) {
        if (nameOf(node) == "w:p"_L1)
            paragraphs.append(node);
    });
    return paragraphs;
}

/// The texts of the paragraphs of a style.
QStringList textsIn(WrittenOffice &docx, const QString &style)
{
    QStringList texts;
    for (const pugi::xml_node &paragraph : paragraphsOf(docx)) {
        if (styleOf(paragraph) == style)
            texts.append(textOf(paragraph));
    }
    return texts;
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
    for (Block &block : document.blocks)
        block.number.clear(); // Word counts by itself
    QStringList expected;
    for (const QString &line : {document.title, document.subtitle, document.versionLine})
        expected.append(line);
    for (const Block &block : std::as_const(document.blocks))
        expected.append(plainText(block));
    expected.removeAll(QString());
    QCOMPARE(texts.join(u'\n'), expected.join(u'\n'));
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

void DocxWriterTest::shouldEndEveryCellWithAParagraph_data()
{
    QTest::addColumn<Block>("content");
    QTest::newRow("nothing") << block(Block::Kind::Paragraph);
    QTest::newRow("a table") << table({{u"x"_s}});
    QTest::newRow("an empty list") << block(Block::Kind::List);
    QTest::newRow("an empty note") << block(Block::Kind::Note);
    QTest::newRow("an empty table") << block(Block::Kind::Table);
    QTest::newRow("a page break") << block(Block::Kind::PageBreak);
    QTest::newRow("signatures") << block(Block::Kind::Signatures, {item({}), item({table({{u"x"_s}})})});
    QTest::newRow("an item of nothing") << block(Block::Kind::List, {item({})});
}

void DocxWriterTest::shouldEndEveryCellWithAParagraph()
{
    QFETCH(Block, content);
    Block outer = table({{u"a"_s, u"b"_s}, {u"c"_s}});
    outer.children[0].children[0].children = {content};
    outer.children[1].children[0].children.append(content);
    WrittenOffice docx = docxOf(documentWith({outer, content}));
    visitElements(docx.xml(body), [](const pugi::xml_node &node) {
        if (nameOf(node) == "w:tc"_L1)
            QCOMPARE(nameOf(node.last_child()), u"w:p"_s);
        if (nameOf(node) == "w:sectPr"_L1)
            QCOMPARE(nameOf(node.previous_sibling()), u"w:p"_s);
        if (nameOf(node) == "w:tbl"_L1)
            QVERIFY(nameOf(node.next_sibling()) != "w:tbl"_L1);
    });
}

void DocxWriterTest::shouldCountHeadingsOrWriteTheirNumbers()
{
    const QList<Block> regular{heading(2, u"1."_s, u"One"_s, u"one"_s), heading(3, u"1.1"_s, u"Part"_s, u"part"_s),
                               heading(2, QString(), u"Annex"_s, u"annex"_s), heading(2, u"2."_s, u"Two"_s, u"two"_s)};
    WrittenOffice counted = docxOf(documentWith(regular));
    QCOMPARE(textsIn(counted, u"Heading1"_s), (QStringList{u"One"_s, u"Annex"_s, u"Two"_s}));
    QCOMPARE(counted.values(body, "w:numId", "w:val"), QStringList{u"0"_s}); // the annex alone
    QVERIFY(counted.values(numbering, "w:pStyle", "w:val").contains(u"Heading2"_s));

    WrittenOffice written = docxOf(
        documentWith({heading(2, u"1."_s, u"One"_s, u"one"_s), heading(2, u"3."_s, u"Three"_s, u"three"_s)}));
    QCOMPARE(textsIn(written, u"Heading1"_s), (QStringList{u"1. One"_s, u"3. Three"_s}));
    QVERIFY(!written.values(numbering, "w:pStyle", "w:val").contains(u"Heading1"_s));
}

void DocxWriterTest::shouldStartEachNumberedListAtOne()
{
    Block outer = list({u"a"_s, u"b"_s}, true);
    outer.children[0].children.append(list({u"x"_s, u"y"_s}, true));
    outer.children[1].children.append(list({u"z"_s}, true));
    WrittenOffice docx = docxOf(documentWith({outer, paragraph(u"between"_s), list({u"c"_s}, true)}));
    QStringList numbers;
    for (const pugi::xml_node &paragraph : paragraphsOf(docx)) {
        const pugi::xml_node number = paragraph.child("w:pPr").child("w:numPr");
        if (number)
            numbers.append(attributeOf(number.child("w:numId"), "w:val") + u'/'
                           + attributeOf(number.child("w:ilvl"), "w:val"));
    }
    QCOMPARE(numbers.size(), 6);
    QCOMPARE(numbers.at(0), numbers.at(3));
    QCOMPARE(numbers.at(1), numbers.at(2));
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 4);
    QVERIFY(numbers.at(1).endsWith("/1"_L1));
    QCOMPARE(docx.values(numbering, "w:startOverride", "w:val"), QStringList(4, u"1"_s));
}

void DocxWriterTest::shouldSkipNoLevelOfHeadings()
{
    QFETCH(Document, document);
    WrittenOffice docx = docxOf(document);
    int before = 0;
    for (const pugi::xml_node &paragraph : paragraphsOf(docx)) {
        const QString style = styleOf(paragraph);
        if (!style.startsWith("Heading"_L1))
            continue;
        const int level = style.last(1).toInt();
        QVERIFY2(level <= before + 1, qPrintable(textOf(paragraph)));
        before = level;
    }
    QVERIFY(before > 0);
}

void DocxWriterTest::shouldPutANoteWithAListIntoABox()
{
    WrittenOffice plain = docxOf(documentWith({block(Block::Kind::Note, {paragraph(u"a note"_s)})}));
    QVERIFY(plain.values(body, "w:tblStyle", "w:val").isEmpty());
    QCOMPARE(textsIn(plain, u"Note"_s), QStringList{u"a note"_s});
    WrittenOffice boxed = docxOf(
        documentWith({paragraph(u"before"_s), block(Block::Kind::Note, {paragraph(u"a note"_s), list({u"item"_s})})}));
    QCOMPARE(boxed.values(body, "w:tblStyle", "w:val"), QStringList{u"NoteTable"_s});
    QCOMPARE(textsIn(boxed, u"NoteText"_s), QStringList{u"a note"_s});
    QCOMPARE(textsIn(boxed, u"NoteBullet"_s), QStringList{u"item"_s});
    QCOMPARE(textsIn(boxed, u"TableIntroduction"_s), QStringList{u"before"_s});
}

void DocxWriterTest::shouldRepeatTheHeadingsOfATableAndKeepRowsWhole()
{
    Block two = table({{u"h"_s}, {u"i"_s}, {u"a"_s}, {u"b"_s}}, 2);
    WrittenOffice docx = docxOf(documentWith({heading(2, u"1."_s, u"Title of the table"_s, u"t"_s), two}));
    QCOMPARE(docx.values(body, "w:tblCaption", "w:val"), QStringList{u"Title of the table"_s});
    QStringList rows;
    visitElements(docx.xml(body), [&rows](const pugi::xml_node &node) {
        if (nameOf(node) != "w:tr"_L1)
            return;
        QVERIFY(node.child("w:trPr").child("w:cantSplit"));
        rows.append(node.child("w:trPr").child("w:tblHeader") ? u"heading"_s : u"row"_s);
    });
    QCOMPARE(rows, (QStringList{u"heading"_s, u"heading"_s, u"row"_s, u"row"_s}));
}

void DocxWriterTest::shouldLeadFromTheContentsToEachHeading()
{
    const Document document = sampleDocument();
    WrittenOffice docx = docxOf(document);
    const QStringList bookmarks = docx.values(body, "w:bookmarkStart", "w:name");
    const QStringList anchors = docx.values(body, "w:hyperlink", "w:anchor");
    QCOMPARE(anchors.size(), contentsOf(document).size() + 1); // and one link in the text
    for (const QString &anchor : anchors)
        QVERIFY2(bookmarks.contains(anchor), qPrintable(anchor));
    QStringList marks = docx.values(body, "w:fldChar", "w:fldCharType");
    QCOMPARE(marks, (QStringList{u"begin"_s, u"separate"_s, u"end"_s}));
    QVERIFY(docx.part(body).contains(" TOC \\o &quot;1-1&quot; \\n "));
}

void DocxWriterTest::shouldNameBookmarksAsWordWantsThem()
{
    const QString lengthy(60, u'a');
    WrittenOffice docx = docxOf(
        documentWith({heading(2, {}, u"1"_s, lengthy + u'1'), heading(2, {}, u"2"_s, lengthy + u'2'),
                      heading(2, {}, u"3"_s, u"9-lives"_s), heading(2, {}, u"4"_s, u"a-b"_s),
                      heading(2, {}, u"5"_s, u"a_B"_s), heading(2, {}, u"6"_s, QString())}));
    const QStringList names = docx.values(body, "w:bookmarkStart", "w:name");
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]{0,39}$"_s);
    QSet<QString> different;
    for (const QString &name : names) {
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        different.insert(name.toLower());
    }
    QCOMPARE(names.size(), 5);
    QCOMPARE(different.size(), 5);
    QCOMPARE(docx.values(body, "w:bookmarkStart", "w:id"), docx.values(body, "w:bookmarkEnd", "w:id"));
}

void DocxWriterTest::shouldMakeOnlySafeLinksLive_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("target");
    QTest::newRow("https") << u"https://a.example/?x=1&y=2"_s << u"https://a.example/?x=1&y=2"_s;
    QTest::newRow("mailto") << u"mailto:a@b.example"_s << u"mailto:a@b.example"_s;
    QTest::newRow("letters that an address has not")
        << u"https://a.example/é\"<>{}"_s << u"https://a.example/%C3%A9%22%3C%3E%7B%7D"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a place that is not there") << u"#nowhere"_s << QString();
    QTest::newRow("longer than Word takes") << u"https://a.example/"_s + QString(3000, u'x') << QString();
}

void DocxWriterTest::shouldMakeOnlySafeLinksLive()
{
    QFETCH(QString, href);
    QFETCH(QString, target);
    WrittenOffice docx = docxOf(documentWith({paragraph({link(u"words"_s, href), link(u"again"_s, href)})}));
    const QString relationships = u"word/_rels/document.xml.rels"_s;
    QCOMPARE(docx.values(body, "w:hyperlink", "r:id").size(), target.isEmpty() ? 0 : 2);
    QStringList external;
    visitElements(docx.xml(relationships), [&external](const pugi::xml_node &node) {
        if (attributeOf(node, "TargetMode") == "External"_L1)
            external.append(attributeOf(node, "Target"));
    });
    QCOMPARE(external, target.isEmpty() ? QStringList() : QStringList{target});
    QCOMPARE(textsIn(docx, u"BodyText"_s), QStringList{u"wordsagain"_s});
}

void DocxWriterTest::shouldMakeBlanksContentControls()
{
    WrittenOffice docx = docxOf(
        documentWith({paragraph({words(u"Name: "_s), mark(Inline::Kind::Blank, u"your name"_s),
                                 mark(Inline::Kind::Blank), mark(Inline::Kind::Missing, u"seal"_s)})}));
    QCOMPARE(docx.values(body, "w:alias", "w:val"), QStringList(2, u"To be filled in"_s));
    const QStringList ids = docx.values(body, "w:id", "w:val");
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QVERIFY(docx.part(body).contains("<w:showingPlcHdr/><w:text/>"));
    QVERIFY(docx.part(body).contains("<w:rStyle w:val=\"Missing\"/></w:rPr><w:t xml:space=\"preserve\">[seal]</w:t>"));
    QVERIFY(textsIn(docx, u"BodyText"_s).first().startsWith(u"Name: your name…"_s));
}

void DocxWriterTest::shouldSayItsLanguages()
{
    WrittenOffice docx = docxOf(sampleDocument());
    QCOMPARE(docx.values(styles, "w:lang", "w:val"), QStringList{u"fr-FR"_s});
    QCOMPARE(docx.values(body, "w:lang", "w:val"), QStringList{u"en-GB"_s});
    Inline german = words(u"Guten Tag"_s);
    german.language = u"de"_s;
    Inline odd = words(u"x"_s);
    odd.language = u"\"><x"_s;
    Document document = documentWith({paragraph({german, odd})});
    WrittenOffice other = docxOf(document);
    QCOMPARE(other.values(body, "w:lang", "w:val"), QStringList{u"de-DE"_s});
}

void DocxWriterTest::shouldCarryItsProperties()
{
    WrittenOffice docx = docxOf(sampleDocument());
    const pugi::xml_node core = docx.xml(u"docProps/core.xml"_s).document_element();
    const auto said = [&core](const char *name) { return QString::fromUtf8(core.child(name).text().get()); };
    QCOMPARE(said("dc:title"), u"Politique de confidentialité"_s);
    QCOMPARE(said("dc:creator"), u"Société d’Exemple & Fils SARL"_s);
    QVERIFY(said("dc:subject").startsWith(u"Information des personnes"_s));
    QCOMPARE(said("dc:language"), u"fr-FR"_s);
    QCOMPARE(said("dcterms:created"), u"2024-01-01T00:00:00Z"_s);
    QCOMPARE(said("dcterms:modified"), u"2024-01-01T00:00:00Z"_s);
    Document undated = documentOf(u"x"_s);
    undated.date = {};
    QVERIFY(!docxOf(undated).part(u"docProps/core.xml"_s).contains("dcterms:created"));
}

void DocxWriterTest::shouldHonourThePage()
{
    PageOptions page;
    page.paper = QPageSize::Letter;
    page.margins = QMarginsF(72, 90, 72, 90);
    page.family = u"DejaVu Serif"_s;
    WrittenOffice docx = docxOf(sampleDocument(1), page);
    QCOMPARE(docx.values(body, "w:pgSz", "w:w"), QStringList{u"12240"_s});
    QCOMPARE(docx.values(body, "w:pgSz", "w:h"), QStringList{u"15840"_s});
    QCOMPARE(docx.values(body, "w:pgMar", "w:top"), QStringList{u"1800"_s});
    QCOMPARE(docx.values(styles, "w:rFonts", "w:ascii"), QStringList{u"DejaVu Serif"_s});
    int width = 0;
    visitElements(docx.xml(body), [&width](const pugi::xml_node &node) {
        if (nameOf(node) == "w:tblW"_L1)
            width = qMax(width, attributeOf(node, "w:w").toInt());
    });
    QVERIFY(qAbs(width - (12240 - 2 * 1440)) < 4);
}

void DocxWriterTest::shouldShowTheLooksOfTheDocument()
{
    Document document = sampleDocument();
    WrittenOffice plain = docxOf(document);
    QVERIFY(plain.part(styles).contains("1F3A5F"));
    QVERIFY(!plain.part(body).contains("w:drawing"));
    document.accent = u"#601050"_s;
    document.logo = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'/>";
    WrittenOffice docx = docxOf(document);
    QVERIFY(!docx.part(styles).contains("1F3A5F"));
    QCOMPARE(docx.part(styles).count("601050"), plain.part(styles).count("1F3A5F"));
    QVERIFY(docx.part(u"word/media/logo.png"_s).startsWith("\x89PNG"));
    QCOMPARE(docx.values(body, "wp:docPr", "descr"), QStringList{document.author});
    QCOMPARE(docx.values(body, "wp:extent", "cx"), QStringList{QString::number(140 * 12700)});
    QCOMPARE(textsIn(docx, u"Title"_s), QStringList{document.title});
}

void DocxWriterTest::shouldGiveTheSameBytes()
{
    QCOMPARE(docxOf(sampleDocument()).bytes(), docxOf(sampleDocument()).bytes());
}

void DocxWriterTest::shouldReportADeviceThatFails_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("later") << qint64(5000);
}

void DocxWriterTest::shouldReportADeviceThatFails()
{
    QFETCH(qint64, limit);
    FailDevice device(limit);
    const Result<void> done = writeDocx(sampleDocument(), device);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Io);
}

QTEST_GUILESS_MAIN(DocxWriterTest)
#include "docxwritertest.moc"
