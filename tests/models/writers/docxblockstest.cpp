// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxwriter.h"

#include "documentrows.h"
#include "docxreading.h"
#include "plaintext.h"
#include "sampledocument.h"

#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What becomes of each kind of block, and what a DOCX says of itself.
class DocxBlocksTest : public QObject
{
    Q_OBJECT

private slots:
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
};

void DocxBlocksTest::shouldEndEveryCellWithAParagraph_data()
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

void DocxBlocksTest::shouldEndEveryCellWithAParagraph()
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

void DocxBlocksTest::shouldCountHeadingsOrWriteTheirNumbers()
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

void DocxBlocksTest::shouldStartEachNumberedListAtOne()
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

void DocxBlocksTest::shouldSkipNoLevelOfHeadings()
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

void DocxBlocksTest::shouldPutANoteWithAListIntoABox()
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

void DocxBlocksTest::shouldRepeatTheHeadingsOfATableAndKeepRowsWhole()
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

void DocxBlocksTest::shouldLeadFromTheContentsToEachHeading()
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

void DocxBlocksTest::shouldNameBookmarksAsWordWantsThem()
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

void DocxBlocksTest::shouldMakeOnlySafeLinksLive_data()
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

void DocxBlocksTest::shouldMakeOnlySafeLinksLive()
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

void DocxBlocksTest::shouldMakeBlanksContentControls()
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

void DocxBlocksTest::shouldSayItsLanguages()
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

void DocxBlocksTest::shouldCarryItsProperties()
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

void DocxBlocksTest::shouldHonourThePage()
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

void DocxBlocksTest::shouldShowTheLooksOfTheDocument()
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

QTEST_GUILESS_MAIN(DocxBlocksTest)
#include "docxblockstest.moc"
