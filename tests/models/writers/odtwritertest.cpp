// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

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

class OdtWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeAWholePackage_data() { sampleDocuments(); }
    void shouldBeAWholePackage();
    void shouldUseOnlyWhatItDefines_data() { sampleDocuments(); }
    void shouldUseOnlyWhatItDefines();
    void shouldKeepToTheSchema_data() { sampleDocuments(); }
    void shouldKeepToTheSchema();
    void shouldLeaveLooksToNamedStyles_data() { sampleDocuments(); }
    void shouldLeaveLooksToNamedStyles();
    void shouldHoldEveryWord_data() { sampleDocuments(); }
    void shouldHoldEveryWord();
    void shouldSurviveHostileText_data() { hostileTexts(); }
    void shouldSurviveHostileText();
    void shouldHoldEveryKindOfBlock_data();
    void shouldHoldEveryKindOfBlock();
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
    void shouldGiveTheSameBytes();
    void shouldReportADeviceThatFails_data();
    void shouldReportADeviceThatFails();
};

namespace {

const QString content = u"content.xml"_s;
const QString styles = u"styles.xml"_s;

WrittenOffice odtOf(const Document &document, const PageOptions &page = {})
{
    return {document, [&page](const Document &one, QIODevice &device) { return writeOdt(one, device, page); }};
}

Document documentWith(const QList<Block> &blocks)
{
    Document document = documentOf(QString());
    document.blocks = blocks;
    return document;
}

void addText(const pugi::xml_node &node, QString &text)
{
    for (const pugi::xml_node &child : node.children()) {
        const QString name = nameOf(child);
        if (child.type() == pugi::node_pcdata)
            text += QString::fromUtf8(child.value());
        else if (name == "text:s"_L1)
            text += u' ';
        else if (name == "text:line-break"_L1)
            text += u'\n';
        else if (name == "text:placeholder"_L1)
            text += QString::fromUtf8(child.text().get()).mid(1).chopped(1);
        else if (name != "draw:frame"_L1)
            addText(child, text);
    }
}

/// The text of a paragraph or heading as a reader sees it.
QString textOf(const pugi::xml_node &paragraph)
{
    QString text;
    addText(paragraph, text);
    return text;
}

/// The named styles that the automatic ones stand on.
QHash<QString, QString> parentsOf(WrittenOffice &odt)
{
    QHash<QString, QString> parents;
    visitElements(odt.xml(content), [&parents](const pugi::xml_node &node) {
        if (nameOf(node) == "style:style"_L1 && node.attribute("style:parent-style-name"))
            parents.insert(attributeOf(node, "style:name"), attributeOf(node, "style:parent-style-name"));
    });
    return parents;
}

QList<pugi::xml_node> paragraphsOf(WrittenOffice &odt)
{
    QList<pugi::xml_node> paragraphs;
    visitElements(odt.xml(content), [&paragraphs](const pugi::xml_node &node) {
        if (nameOf(node) == "text:p"_L1 || nameOf(node) == "text:h"_L1)
            paragraphs.append(node);
    });
    return paragraphs;
}

QStringList textsIn(WrittenOffice &odt, const QString &style)
{
    const QHash<QString, QString> parents = parentsOf(odt);
    QStringList texts;
    for (const pugi::xml_node &paragraph : paragraphsOf(odt)) {
        const QString own = attributeOf(paragraph, "text:style-name");
        if (parents.value(own, own) == style)
            texts.append(textOf(paragraph));
    }
    return texts;
}

/// What may stand in an element (ODF 1.3 part 3, 3 to 9), as far as we write it.
QString contentFlaw(const pugi::xml_node &node)
{
    static const auto words = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    static const QStringList inlines = words(
        "text:span text:a text:s text:tab text:line-break text:placeholder "
        "text:bookmark-start text:bookmark-end text:bookmark-ref text:page-number text:page-count");
    static const QStringList blocks = words("text:p text:h text:list table:table");
    static const QHash<QString, QStringList> contents{
        {u"text:p"_s, inlines + QStringList{u"draw:frame"_s}},
        {u"draw:frame"_s, words("draw:image svg:desc")},
        {u"text:h"_s, inlines},
        {u"text:span"_s, inlines},
        {u"text:a"_s, inlines},
        {u"text:list"_s, words("text:list-item")},
        {u"text:list-item"_s, words("text:p text:h text:list")},
        {u"office:text"_s, blocks + words("text:table-of-content")},
        {u"table:table"_s, words("table:title table:table-column table:table-header-rows table:table-row")},
        {u"table:table-header-rows"_s, words("table:table-row")},
        {u"table:table-row"_s, words("table:table-cell")},
        {u"table:table-cell"_s, blocks},
        {u"text:table-of-content"_s, words("text:table-of-content-source text:index-body")},
        {u"text:index-body"_s, words("text:index-title text:p")},
        {u"text:index-title"_s, words("text:p")},
        {u"office:document-content"_s, words("office:font-face-decls office:automatic-styles office:body")},
        {u"office:document-styles"_s,
         words("office:font-face-decls office:styles office:automatic-styles office:master-styles")},
        {u"style:master-page"_s, words("style:header style:header-first style:footer style:footer-first")},
        {u"style:style"_s, words("style:paragraph-properties style:text-properties style:table-properties "
                                 "style:table-column-properties style:table-row-properties style:table-cell-properties "
                                 "style:graphic-properties")},
        {u"style:page-layout"_s, words("style:page-layout-properties style:header-style style:footer-style")},
        {u"text:outline-style"_s, words("text:outline-level-style")},
    };
    const auto allowed = contents.constFind(nameOf(node));
    if (allowed == contents.cend())
        return {};
    for (const pugi::xml_node &child : node.children()) {
        const bool mixed = allowed->contains(u"text:span"_s) && child.type() == pugi::node_pcdata;
        if (!mixed && !allowed->contains(nameOf(child)))
            return (child.type() == pugi::node_pcdata ? u"text"_s : nameOf(child)) + u" in "_s + nameOf(node);
    }
    return {};
}

/// The attributes that an element must have.
QString attributeFlaw(const pugi::xml_node &node)
{
    static const QHash<QString, QStringList> needed{
        {u"text:h"_s, {u"text:outline-level"_s, u"text:style-name"_s}},
        {u"text:p"_s, {u"text:style-name"_s}},
        {u"text:a"_s, {u"xlink:type"_s, u"xlink:href"_s}},
        {u"draw:image"_s, {u"xlink:type"_s, u"xlink:href"_s}},
        {u"text:list"_s, {u"text:style-name"_s}},
        {u"text:placeholder"_s, {u"text:placeholder-type"_s}},
        {u"text:bookmark-start"_s, {u"text:name"_s}},
        {u"text:table-of-content"_s, {u"text:name"_s}},
        {u"text:index-title"_s, {u"text:name"_s}},
        {u"table:table"_s, {u"table:name"_s, u"table:style-name"_s}},
        {u"style:style"_s, {u"style:name"_s, u"style:family"_s}},
        {u"style:master-page"_s, {u"style:name"_s, u"style:page-layout-name"_s}},
        {u"text:list-style"_s, {u"style:name"_s}},
        {u"style:tab-stop"_s, {u"style:position"_s}},
        {u"office:document-content"_s, {u"office:version"_s}},
        {u"office:document-styles"_s, {u"office:version"_s}},
        {u"office:document-meta"_s, {u"office:version"_s}},
        {u"office:document-settings"_s, {u"office:version"_s}},
        {u"manifest:manifest"_s, {u"manifest:version"_s}},
        {u"manifest:file-entry"_s, {u"manifest:full-path"_s, u"manifest:media-type"_s}},
    };
    for (const QString &attribute : needed.value(nameOf(node))) {
        if (!node.attribute(attribute.toUtf8().constData()))
            return nameOf(node) + u" without "_s + attribute;
    }
    return {};
}

void checkSchema(WrittenOffice &odt)
{
    for (const PackagePart &part : odt.parts()) {
        if (part.name == "mimetype"_L1 || part.name.endsWith(".png"_L1))
            continue;
        visitElements(odt.xml(part.name), [](const pugi::xml_node &node) {
            QString flaw = contentFlaw(node);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
            flaw = attributeFlaw(node);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        });
    }
}

} // namespace

void OdtWriterTest::shouldBeAWholePackage()
{
    QFETCH(Document, document);
    WrittenOffice odt = odtOf(document);
    const Result<OfficeFile> file = readOfficeFile(odt.bytes());
    QVERIFY2(file, file ? "" : qPrintable(file.error().toString()));
    QCOMPARE(file->format, OfficeFormat::Odt);
    QCOMPARE(odt.parts().first().name, u"mimetype"_s);
    QCOMPARE(odt.bytes().mid(30, 8 + 39), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    QStringList listed = odt.values(u"META-INF/manifest.xml"_s, "manifest:file-entry", "manifest:full-path");
    QStringList there{u"/"_s};
    for (const PackagePart &part : odt.parts()) {
        if (part.name != "mimetype"_L1 && part.name != "META-INF/manifest.xml"_L1)
            there.append(part.name);
    }
    QCOMPARE(listed, there);
}

void OdtWriterTest::shouldUseOnlyWhatItDefines()
{
    QFETCH(Document, document);
    WrittenOffice odt = odtOf(document);
    QSet<QString> known;
    QStringList named;
    for (const QString &part : {styles, content}) {
        visitElements(odt.xml(part), [&](const pugi::xml_node &node) {
            const QString name = nameOf(node);
            const bool style = name == "style:style"_L1;
            if (!style && name != "text:list-style"_L1 && name != "style:page-layout"_L1
                && name != "style:font-face"_L1)
                return;
            const QString family = style ? attributeOf(node, "style:family") : name;
            const QString key = family + u'/' + attributeOf(node, "style:name");
            QVERIFY2(name == "style:font-face"_L1 || !known.contains(key), qPrintable(key));
            known.insert(key);
        });
    }
    const QHash<QString, QString> families{{u"text:p"_s, u"paragraph"_s},
                                           {u"text:h"_s, u"paragraph"_s},
                                           {u"text:span"_s, u"text"_s},
                                           {u"text:a"_s, u"text"_s},
                                           {u"text:list"_s, u"text:list-style"_s},
                                           {u"draw:frame"_s, u"graphic"_s},
                                           {u"table:table"_s, u"table"_s},
                                           {u"table:table-column"_s, u"table-column"_s},
                                           {u"table:table-row"_s, u"table-row"_s},
                                           {u"table:table-cell"_s, u"table-cell"_s}};
    for (const QString &part : {styles, content}) {
        visitElements(odt.xml(part), [&](const pugi::xml_node &node) {
            const QString family = families.value(nameOf(node));
            for (const char *attribute : {"text:style-name", "table:style-name", "draw:style-name"}) {
                if (!family.isEmpty() && node.attribute(attribute))
                    named.append(family + u'/' + attributeOf(node, attribute));
            }
            const QString own = attributeOf(node, "style:family");
            for (const char *attribute : {"style:parent-style-name", "style:next-style-name"}) {
                if (node.attribute(attribute))
                    named.append(own + u'/' + attributeOf(node, attribute));
            }
            if (node.attribute("style:list-style-name"))
                named.append(u"text:list-style/"_s + attributeOf(node, "style:list-style-name"));
            if (node.attribute("style:font-name"))
                named.append(u"style:font-face/"_s + attributeOf(node, "style:font-name"));
        });
    }
    for (const QString &style : std::as_const(named))
        QVERIFY2(known.contains(style), qPrintable(style));
    QVERIFY(named.size() > 50);
}

void OdtWriterTest::shouldKeepToTheSchema()
{
    QFETCH(Document, document);
    WrittenOffice odt = odtOf(document);
    checkSchema(odt);
}

void OdtWriterTest::shouldLeaveLooksToNamedStyles()
{
    QFETCH(Document, document);
    WrittenOffice odt = odtOf(document);
    const pugi::xml_node automatic = odt.xml(content).document_element().child("office:automatic-styles");
    visitElements(automatic, [](const pugi::xml_node &node) {
        for (const char *attribute : {"fo:color", "fo:font-size", "fo:font-weight", "fo:font-style", "style:font-name"})
            QVERIFY(!node.attribute(attribute));
    });
}

void OdtWriterTest::shouldHoldEveryWord()
{
    QFETCH(Document, document);
    WrittenOffice odt = odtOf(document);
    QStringList texts;
    for (const pugi::xml_node &paragraph : paragraphsOf(odt)) {
        const QString parent = nameOf(paragraph.parent());
        if (const QString text = textOf(paragraph); !text.isEmpty() && !parent.startsWith("text:index"_L1))
            texts.append(text);
    }
    for (Block &block : document.blocks)
        block.number.clear(); // LibreOffice counts by itself
    QStringList expected;
    for (const QString &line : {document.title, document.subtitle, document.versionLine})
        expected.append(line);
    for (const Block &block : std::as_const(document.blocks))
        expected.append(plainText(block));
    expected.removeAll(QString());
    QCOMPARE(texts.join(u'\n'), expected.join(u'\n'));
}

void OdtWriterTest::shouldSurviveHostileText()
{
    QFETCH(QString, text);
    WrittenOffice plain = odtOf(documentOf(text));
    QCOMPARE(textsIn(plain, u"Text_20_body"_s), QStringList{cleanText(text)});
    WrittenOffice everywhere = odtOf(documentFullOf(text));
    checkSchema(everywhere);
    QVERIFY(readOfficeFile(everywhere.bytes()));
    QCOMPARE(textsIn(everywhere, u"Title"_s), QStringList{cleanText(text)});
}

void OdtWriterTest::shouldHoldEveryKindOfBlock_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << u"Title"_s << u"Politique de confidentialité"_s;
    QTest::newRow("version") << u"Document_20_Version"_s << u"Version 3 du 1er janvier 2024"_s;
    QTest::newRow("section") << u"Heading_20_1"_s << u"Signatures"_s;
    QTest::newRow("subsection") << u"Heading_20_2"_s << u"Finalités et bases légales"_s;
    QTest::newRow("bullet") << u"List_20_Bullet"_s << u"établir les factures\u00a0;"_s;
    QTest::newRow("number") << u"List_20_Number"_s << u"rectification\u00a0;"_s;
    QTest::newRow("announcement") << u"Introduction"_s << u"Vos données servent à\u00a0:"_s;
    QTest::newRow("table heading") << u"Table_20_Heading"_s << u"Garanties"_s;
    QTest::newRow("row heading") << u"Table_20_Row_20_Heading"_s << u"Hébergeur n°\u00a01 SAS"_s;
    QTest::newRow("cell") << u"Table_20_Contents"_s << u"États\u2011Unis"_s;
    QTest::newRow("list in a cell") << u"Table_20_Bullet"_s << u"chiffrement au repos"_s;
    QTest::newRow("list in a note") << u"Note_20_Bullet"_s << u"établir les factures\u00a0;"_s;
    QTest::newRow("party") << u"Signature_20_Party"_s << u"Pour le responsable du traitement"_s;
    QTest::newRow("line to write on") << u"Signature_20_Line"_s << u"Fait à\u00a0:"_s;
    QTest::newRow("contents") << u"Contents_20_1"_s << u"13.Signatures…"_s;
}

void OdtWriterTest::shouldHoldEveryKindOfBlock()
{
    QFETCH(QString, style);
    QFETCH(QString, text);
    WrittenOffice odt = odtOf(sampleDocument());
    QVERIFY2(textsIn(odt, style).contains(text), qPrintable(textsIn(odt, style).join(u'\n')));
}

void OdtWriterTest::shouldPrintWhatMayNotStandInAList()
{
    Block items = list({u"before"_s});
    items.children[0].children.append(table({{u"in a cell"_s}}));
    items.children[0].children.append(block(Block::Kind::Signatures, {item({paragraph(u"a party"_s)})}));
    items.children.append(item({heading(3, {}, u"a heading"_s, u"h"_s)}));
    WrittenOffice odt = odtOf(documentWith({items}));
    checkSchema(odt);
    QCOMPARE(textsIn(odt, u"List_20_Bullet"_s), (QStringList{u"before"_s, u"in a cell"_s, u"a party"_s}));
}

void OdtWriterTest::shouldCountHeadingsOrWriteTheirNumbers()
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

void OdtWriterTest::shouldPutANoteWithAListIntoABox()
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

void OdtWriterTest::shouldRepeatTheHeadingsOfATable()
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

void OdtWriterTest::shouldLeadFromTheContentsToEachHeading()
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

void OdtWriterTest::shouldMakeOnlySafeLinksLive_data()
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

void OdtWriterTest::shouldMakeOnlySafeLinksLive()
{
    QFETCH(QString, href);
    QFETCH(bool, live);
    WrittenOffice odt = odtOf(documentWith({paragraph({link(u"words"_s, href)})}));
    QCOMPARE(odt.values(content, "text:a", "xlink:href").size(), live ? 1 : 0);
    QCOMPARE(textsIn(odt, u"Text_20_body"_s), QStringList{u"words"_s});
}

void OdtWriterTest::shouldMakeBlanksPlaceholders()
{
    WrittenOffice odt = odtOf(
        documentWith({paragraph({words(u"Name: "_s), mark(Inline::Kind::Blank, u"your\nname"_s),
                                 mark(Inline::Kind::Blank), mark(Inline::Kind::Missing, u"seal"_s)})}));
    QCOMPARE(odt.values(content, "text:placeholder", "text:placeholder-type"), QStringList(2, u"text"_s));
    QVERIFY(odt.part(content).contains(">&lt;your name&gt;</text:placeholder>"));
    QVERIFY(odt.part(content).contains("<text:span text:style-name=\"Missing\">[seal]</text:span>"));
}

void OdtWriterTest::shouldSayItsLanguages()
{
    WrittenOffice odt = odtOf(sampleDocument());
    QCOMPARE(odt.values(styles, "style:text-properties", "fo:language"), QStringList{u"fr"_s});
    QCOMPARE(odt.values(styles, "style:text-properties", "fo:country"), QStringList{u"FR"_s});
    QCOMPARE(odt.values(content, "style:text-properties", "fo:language"), QStringList{u"en"_s});
    QCOMPARE(odt.values(content, "style:text-properties", "fo:country"), QStringList{u"GB"_s});
}

void OdtWriterTest::shouldCarryItsProperties()
{
    WrittenOffice odt = odtOf(sampleDocument());
    const pugi::xml_node meta = odt.xml(u"meta.xml"_s).document_element().child("office:meta");
    const auto said = [&meta](const char *name) { return QString::fromUtf8(meta.child(name).text().get()); };
    QCOMPARE(said("dc:title"), u"Politique de confidentialité"_s);
    QCOMPARE(said("dc:creator"), u"Société d’Exemple & Fils SARL"_s);
    QCOMPARE(said("dc:language"), u"fr-FR"_s);
    QCOMPARE(said("meta:creation-date"), u"2024-01-01T00:00:00"_s);
}

void OdtWriterTest::shouldNumberThePagesAtTheFoot()
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

void OdtWriterTest::shouldHonourThePage()
{
    PageOptions page;
    page.paper = QPageSize::Letter;
    page.family = u"DejaVu Serif"_s;
    WrittenOffice odt = odtOf(sampleDocument(1), page);
    QCOMPARE(odt.values(styles, "style:page-layout-properties", "fo:page-width"), QStringList{u"612pt"_s});
    QCOMPARE(odt.values(styles, "style:page-layout-properties", "fo:page-height"), QStringList{u"792pt"_s});
    QCOMPARE(odt.values(styles, "style:font-face", "svg:font-family"), QStringList{u"'DejaVu Serif'"_s});
}

void OdtWriterTest::shouldShowTheLooksOfTheDocument()
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

void OdtWriterTest::shouldGiveTheSameBytes()
{
    QCOMPARE(odtOf(sampleDocument()).bytes(), odtOf(sampleDocument()).bytes());
}

void OdtWriterTest::shouldReportADeviceThatFails_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("later") << qint64(5000);
}

void OdtWriterTest::shouldReportADeviceThatFails()
{
    QFETCH(qint64, limit);
    FailDevice device(limit);
    const Result<void> done = writeOdt(sampleDocument(), device);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Io);
}

QTEST_GUILESS_MAIN(OdtWriterTest)
#include "odtwritertest.moc"
