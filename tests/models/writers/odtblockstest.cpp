// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

#include "odtreading.h"
#include "odtschema.h"
#include "plaintext.h"
#include "sampledocument.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What becomes of each kind of block, and what an ODT says of itself.
class OdtBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldPrintWhatMayNotStandInAList();
    void shouldCountHeadingsOrWriteTheirNumbers();
    void shouldPutANoteWithAListIntoABox();
    void shouldRepeatTheHeadingsOfATable();
    void shouldLeadFromTheContentsToEachHeading();
    void shouldMakeOnlySafeLinksLive_data();
    void shouldMakeOnlySafeLinksLive();
    void shouldMakeBlanksPlaceholders();
    void shouldSayItsLanguages();
    void shouldCarryItsProperties();
    void shouldNumberThePagesAtTheFoot();
    void shouldHonourThePage();
    void shouldShowTheLooksOfTheDocument();
};

void OdtBlocksTest::shouldPrintWhatMayNotStandInAList()
{
    Block items = list({u"before"_s});
    items.children[0].children.append(table({{u"in a cell"_s}}));
    items.children[0].children.append(block(Block::Kind::Signatures, {item({paragraph(u"a party"_s)})}));
    items.children.append(item({heading(3, {}, u"a heading"_s, u"h"_s)}));
    WrittenOffice odt = odtOf(documentWith({items}));
    checkSchema(odt);
    QCOMPARE(textsIn(odt, u"List_20_Bullet"_s), (QStringList{u"before"_s, u"in a cell"_s, u"a party"_s}));
}

void OdtBlocksTest::shouldCountHeadingsOrWriteTheirNumbers()
{
    WrittenOffice counted = odtOf(
        documentWith({heading(2, u"1."_s, u"One"_s, u"one"_s), heading(2, {}, u"Annex"_s, u"a"_s),
                      heading(2, u"2."_s, u"Two"_s, u"two"_s)}));
    QCOMPARE(textsIn(counted, u"Heading_20_1"_s), (QStringList{u"One"_s, u"Annex"_s, u"Two"_s}));
    QCOMPARE(counted.values(content, "text:h", "text:is-list-header"), QStringList{u"true"_s});
    QCOMPARE(counted.values(styles, "text:outline-level-style", "style:num-format").first(2),
             (QStringList{u"1"_s, u"1"_s}));

    WrittenOffice written = odtOf(documentWith({heading(2, u"A."_s, u"One"_s, u"one"_s)}));
    QCOMPARE(textsIn(written, u"Heading_20_1"_s), QStringList{u"A. One"_s});
    QCOMPARE(written.values(styles, "text:outline-level-style", "style:num-format").first(), QString());
}

void OdtBlocksTest::shouldPutANoteWithAListIntoABox()
{
    const Block note = block(Block::Kind::Note, {paragraph(u"a note"_s), list({u"item"_s})});
    WrittenOffice boxed = odtOf(documentWith({note}));
    checkSchema(boxed);
    QCOMPARE(boxed.values(content, "table:table", "table:name").size(), 1);
    QCOMPARE(textsIn(boxed, u"Note_20_Text"_s), QStringList{u"a note"_s});
    WrittenOffice inList = odtOf(documentWith({block(Block::Kind::List, {item({note})})}));
    checkSchema(inList);
    QVERIFY(inList.values(content, "table:table", "table:name").isEmpty());
    QCOMPARE(textsIn(inList, u"Note"_s), QStringList{u"a note"_s});
}

void OdtBlocksTest::shouldRepeatTheHeadingsOfATable()
{
    WrittenOffice odt = odtOf(
        documentWith({heading(2, {}, u"Title of the table"_s, u"t"_s), table({{u"h"_s}, {u"a"_s}})}));
    QVERIFY(odt.part(content).contains("<table:title>Title of the table</table:title>"));
    visitElements(odt.xml(content), [](const pugi::xml_node &node) {
        if (nameOf(node) == "table:table-header-rows"_L1) {
            QCOMPARE(textOf(node), u"h"_s);
            QCOMPARE(nameOf(node.next_sibling()), u"table:table-row"_s);
        }
    });
    QVERIFY(odt.part(content).contains("<style:table-row-properties fo:keep-together=\"always\"/>"));
}

void OdtBlocksTest::shouldLeadFromTheContentsToEachHeading()
{
    const Document document = sampleDocument();
    WrittenOffice odt = odtOf(document);
    const QStringList bookmarks = odt.values(content, "text:bookmark-start", "text:name");
    const QStringList pages = odt.values(content, "text:bookmark-ref", "text:ref-name");
    QCOMPARE(pages.size(), contentsOf(document).size());
    for (const QString &page : pages)
        QVERIFY2(bookmarks.contains(page), qPrintable(page));
    int inside = 0;
    for (const QString &href : odt.values(content, "text:a", "xlink:href")) {
        if (!href.startsWith(u'#'))
            continue;
        QVERIFY2(bookmarks.contains(href.mid(1)), qPrintable(href));
        ++inside;
    }
    QCOMPARE(inside, pages.size() + 1);
    QCOMPARE(odt.values(content, "text:table-of-content-source", "text:outline-level"), QStringList{u"1"_s});
}

void OdtBlocksTest::shouldMakeOnlySafeLinksLive_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<bool>("live");
    QTest::newRow("https") << u"https://a.example/?x=1&y=2"_s << true;
    QTest::newRow("mailto") << u"mailto:a@b.example"_s << true;
    QTest::newRow("quote") << u"https://a.example/\"x"_s << true;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("macro") << u"vnd.sun.star.script:x?language=Basic&location=document"_s << false;
    QTest::newRow("a place that is not there") << u"#nowhere"_s << false;
}

void OdtBlocksTest::shouldMakeOnlySafeLinksLive()
{
    QFETCH(QString, href);
    QFETCH(bool, live);
    WrittenOffice odt = odtOf(documentWith({paragraph({link(u"words"_s, href)})}));
    QCOMPARE(odt.values(content, "text:a", "xlink:href").size(), live ? 1 : 0);
    QCOMPARE(textsIn(odt, u"Text_20_body"_s), QStringList{u"words"_s});
}

void OdtBlocksTest::shouldMakeBlanksPlaceholders()
{
    WrittenOffice odt = odtOf(
        documentWith({paragraph({words(u"Name: "_s), mark(Inline::Kind::Blank, u"your\nname"_s),
                                 mark(Inline::Kind::Blank), mark(Inline::Kind::Missing, u"seal"_s)})}));
    QCOMPARE(odt.values(content, "text:placeholder", "text:placeholder-type"), QStringList(2, u"text"_s));
    QVERIFY(odt.part(content).contains(">&lt;your name&gt;</text:placeholder>"));
    QVERIFY(odt.part(content).contains("<text:span text:style-name=\"Missing\">[seal]</text:span>"));
}

void OdtBlocksTest::shouldSayItsLanguages()
{
    WrittenOffice odt = odtOf(sampleDocument());
    QCOMPARE(odt.values(styles, "style:text-properties", "fo:language"), QStringList{u"fr"_s});
    QCOMPARE(odt.values(styles, "style:text-properties", "fo:country"), QStringList{u"FR"_s});
    QCOMPARE(odt.values(content, "style:text-properties", "fo:language"), QStringList{u"en"_s});
    QCOMPARE(odt.values(content, "style:text-properties", "fo:country"), QStringList{u"GB"_s});
}

void OdtBlocksTest::shouldCarryItsProperties()
{
    WrittenOffice odt = odtOf(sampleDocument());
    const pugi::xml_node meta = odt.xml(u"meta.xml"_s).document_element().child("office:meta");
    const auto said = [&meta](const char *name) { return QString::fromUtf8(meta.child(name).text().get()); };
    QCOMPARE(said("dc:title"), u"Politique de confidentialité"_s);
    QCOMPARE(said("dc:creator"), u"Société d’Exemple & Fils SARL"_s);
    QCOMPARE(said("dc:language"), u"fr-FR"_s);
    QCOMPARE(said("meta:creation-date"), u"2024-01-01T00:00:00"_s);
}

void OdtBlocksTest::shouldNumberThePagesAtTheFoot()
{
    WrittenOffice odt = odtOf(sampleDocument());
    visitElements(odt.xml(styles), [](const pugi::xml_node &node) {
        const QString name = nameOf(node);
        if (name == "style:footer"_L1 || name == "style:footer-first"_L1)
            QCOMPARE(textOf(node), u"Page\u00a01 sur\u00a01"_s);
        else if (name == "style:header-first"_L1)
            QCOMPARE(textOf(node), QString());
        else if (name == "style:header"_L1)
            QCOMPARE(textOf(node), u"Politique de confidentialitéSociété d’Exemple & Fils SARL"_s);
    });
    QCOMPARE(odt.values(styles, "text:page-number", "text:select-page").size(), 2);
}

void OdtBlocksTest::shouldHonourThePage()
{
    PageOptions page;
    page.paper = QPageSize::Letter;
    page.family = u"DejaVu Serif"_s;
    WrittenOffice odt = odtOf(sampleDocument(1), page);
    QCOMPARE(odt.values(styles, "style:page-layout-properties", "fo:page-width"), QStringList{u"612pt"_s});
    QCOMPARE(odt.values(styles, "style:page-layout-properties", "fo:page-height"), QStringList{u"792pt"_s});
    QCOMPARE(odt.values(styles, "style:font-face", "svg:font-family"), QStringList{u"'DejaVu Serif'"_s});
}

void OdtBlocksTest::shouldShowTheLooksOfTheDocument()
{
    Document document = sampleDocument();
    WrittenOffice plain = odtOf(document);
    document.accent = u"#601050"_s;
    document.logo = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'/>";
    WrittenOffice odt = odtOf(document);
    checkSchema(odt);
    for (const QString &part : {styles, content}) {
        QVERIFY(!odt.part(part).contains("#1f3a5f"));
        QVERIFY(odt.part(part).contains("#601050"));
        QCOMPARE(odt.part(part).count("#601050"), plain.part(part).count("#1f3a5f"));
    }
    QVERIFY(odt.part(u"Pictures/logo.png"_s).startsWith("\x89PNG"));
    QCOMPARE(odt.values(content, "draw:image", "xlink:href"), QStringList{u"Pictures/logo.png"_s});
    QCOMPARE(odt.values(content, "draw:frame", "svg:width"), QStringList{u"140pt"_s});
    QCOMPARE(textsIn(odt, u"Title"_s), QStringList{document.title});
}

QTEST_GUILESS_MAIN(OdtBlocksTest)
#include "odtblockstest.moc"
