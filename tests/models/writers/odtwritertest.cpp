// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

#include "documentrows.h"
#include "odtreading.h"
#include "odtschema.h"
#include "officefile.h"
#include "plaintext.h"
#include "sampledocument.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The package as a whole: its parts, what the schema allows, its words.
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
};

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
    QCOMPARE(texts.join(u'\n'), wordsToWrite(document));
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

QTEST_GUILESS_MAIN(OdtWriterTest)
#include "odtwritertest.moc"
