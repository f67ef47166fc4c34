// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

#include "expectedstructure.h"
#include "pdfreading.h"
#include "pdftools.h"
#include "sampledocument.h"

#include <QStandardPaths>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

/// Compares line by line, so that a failure shows the place.
void compareLines(const QStringList &actual, const QStringList &expected)
{
    for (qsizetype i = 0; i < qMin(actual.size(), expected.size()); ++i)
        QVERIFY2(actual.at(i) == expected.at(i), qPrintable(u"line %1: %2, expected %3, after %4"_s.arg(i).arg(
                                                     actual.at(i), expected.at(i), actual.value(i - 1))));
    QCOMPARE(actual.size(), expected.size());
}

/// Every kind of block within every other, with what is easily forgotten.
Document nestedDocument()
{
    Document document = documentOf(u"before"_s);
    document.subtitle = u"An organisation"_s;
    document.blocks.append(heading(4, QString(), u"A heading that skips two levels"_s, u"skips"_s));
    Inline foreign = words(u"mesures de sécurité"_s);
    foreign.language = u"fr"_s;
    Inline foreignLink = link(u"la page"_s, u"https://exemple.example/"_s);
    foreignLink.language = u"fr"_s;
    document.blocks.append(paragraph({words(u"see "_s), foreign, words(u" and "_s), foreignLink, words(u"."_s)}));
    document.blocks.append(paragraph({link(u"first"_s, u"#skips"_s), words(u" and "_s), link(u"gone"_s, u"#gone"_s)}));
    Block inner = list({u"one"_s, u"two"_s}, true);
    Block middle = block(Block::Kind::List, {item({paragraph(u"a"_s), inner}), item({inner})});
    middle.ordered = true;
    Block outer = block(Block::Kind::List, {item({middle}), item({paragraph(u"b"_s), paragraph(u"c"_s)})});
    outer.ordered = true;
    document.blocks.append(outer);
    document.blocks.append(block(Block::Kind::Note, {paragraph(u"note"_s), outer}));
    Block table = Test::table({{u"Head"_s, u"Head"_s, u"Head"_s}, {u"x"_s, u"y"_s}});
    table.children[1].children[0].header = true;
    table.children[1].children[1].children = {paragraph(u"p"_s), list({u"q"_s})};
    table.children.append(row({u"only one"_s}));
    document.blocks.append(table);
    document.blocks.append(paragraph(QString()));
    document.blocks.append(block(Block::Kind::Signatures, {item({paragraph(u"For us:"_s), paragraph(u"Name:"_s)}),
                                                           item({paragraph(u"For them:"_s)})}));
    return document;
}

} // namespace

class PdfStructureTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveTheStructureOfTheDocument_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("sample") << sampleDocument();
        QTest::newRow("long table") << sampleDocument(200);
        QTest::newRow("nested") << nestedDocument();
        QTest::newRow("one paragraph") << documentOf(u"x"_s);
        QTest::newRow("over several pages") << documentOf(u"words of a long paragraph "_s.repeated(2000));
        Document tall = documentOf(u"x"_s);
        tall.blocks.append(table({{u"A"_s, u"B"_s}, {u"words of a cell "_s.repeated(2000), u"b "_s.repeated(1500)}}));
        QTest::newRow("row over several pages") << tall;
    }
    void shouldHaveTheStructureOfTheDocument()
    {
        QFETCH(Document, document);
        const PagedLayout layout = PagedLayout::make(document);
        PdfReading reading(pdfOf(document));
        compareLines(reading.outline(), expectedStructure(document, layout));
    }

    void shouldGiveEveryCharacterBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ligatures") << u"efficience offline affiche fjord Th tt ff fi fl ffi ffl"_s;
        QTest::newRow("French") << u"«\u00a0Où\u00a0?\u00a0» L’œuvre ÇÉÈÀÙ n°\u00a05\u00a0000\u202f€ – — …"_s;
        QTest::newRow("hyphens") << u"sous\u2011traitant c’est-à-dire"_s;
        QTest::newRow("soft hyphens") << u"Daten\u00adschutz\u00adgrund\u00adverordnung "_s.repeated(40);
        QTest::newRow("letters with marks set beside") << u"e\u0301a\u0300 é n\u0303 q\u0323\u0302"_s;
        QTest::newRow("other scripts") << u"Ελληνικά Кириллица Łódź Ħal Ğ ă ș"_s;
        QTest::newRow("Hebrew") << u"before שלום עולם after"_s;
        QTest::newRow("Arabic") << u"before مرحبا بالعالم after"_s;
        QTest::newRow("numbers in Arabic") << u"المادة 28 (3) من"_s;
        QTest::newRow("joined letters in Arabic") << u"لا إله 1 (لأن) x"_s;
        QTest::newRow("directions turned") << u"name \u202eevil\u202c end"_s;
        QTest::newRow("beyond U+FFFF") << u"a 😀 b 𝒜 c"_s;
        QTest::newRow("no glyph in any font") << u"\U00013000 and 𐀀"_s;
        QTest::newRow("no glyph at all") << u"😀"_s;
        QTest::newRow("joined emoji") << u"x 👩‍👩‍👧‍👦 y"_s;
        QTest::newRow("tab and breaks") << u"a\tb\nc\r\nd\u2028e"_s;
        QTest::newRow("spaces of every width") << u"a\u2002b\u2003c\u2009d\u200ae\u3000f"_s;
        QTest::newRow("no width") << u"zero\u200bwidth\u200cjoin\u200der\u2060"_s;
        QTest::newRow("long word") << u"w"_s.repeated(600);
        QTest::newRow("address") << u"https://exemple.example/"_s + u"une-adresse-tres-longue/"_s.repeated(20);
        QTest::newRow("markup") << u"<b>&amp;</b> (\\) [x] %PDF BT /Span <<>> \"q\""_s;
        QTest::newRow("symbols") << u"§ © ® ™ † • € £ ≤ ≥ ½"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"x"_s;
    }
    void shouldGiveEveryCharacterBack()
    {
        QFETCH(QString, text);
        Document document = documentOf(text);
        document.title = text.left(30);
        document.blocks.append(heading(2, u"1."_s, text, u"a"_s));
        document.blocks.append(list({text}));
        document.blocks.append(table({{text, u"b"_s}, {u"a"_s, text}}));
        document.blocks.append(paragraph({words(u"w "_s), strong(text), words(u" w"_s)}));
        PdfReading reading(pdfOf(document));
        compareLines(reading.outline(), expectedStructure(document, PagedLayout::make(document)));
    }

    void shouldSeparateWordsBetweenLinks()
    {
        Document document = documentOf(QString());
        document.blocks = {paragraph(
            {link(u"one"_s, u"https://a.example/"_s), words(u" "_s), link(u"two"_s, u"https://b.example/"_s)})};
        PdfReading reading(pdfOf(document));
        QCOMPARE(reading.textOf(reading.elements("P").front()), u"one two"_s);
    }

    void shouldReadInTheOrderOfTheStructure()
    {
        PdfReading reading(pdfOf(sampleDocument(80)));
        for (qsizetype page = 0; page < qsizetype(reading.pages().size()); ++page) {
            const QList<int> order = reading.content(page).order;
            QVERIFY(std::ranges::is_sorted(order));
            QCOMPARE(reading.parentOf(int(page)).getArrayNItems(), int(order.size()));
        }
    }

    void shouldReadARepeatedHeadingOnce()
    {
        const Document document = sampleDocument(200);
        PdfReading reading(pdfOf(document));
        int shown = 0;
        for (qsizetype page = 0; page < qsizetype(reading.pages().size()); ++page)
            shown += int(reading.content(page).artifacts.count(u"Sous\u2011traitant"));
        QVERIFY(shown > 3);
        QCOMPARE(
            std::ranges::count_if(reading.elements("TH"),
                                  [&](QPDFObjectHandle cell) { return reading.textOf(cell) == u"Sous\u2011traitant"; }),
            1);
    }

    void shouldCutOneParagraphIntoOneElement()
    {
        PdfReading reading(pdfOf(documentOf(u"words of a long paragraph "_s.repeated(2000))));
        QVERIFY(reading.pages().size() > 5);
        QCOMPARE(reading.elements("P").size(), size_t(1));
    }

    void shouldMarkWhatIsNoText()
    {
        PdfReading reading(pdfOf(sampleDocument()));
        QVERIFY(reading.content(1).artifacts.contains(u"Page\u00a02 sur\u00a0%1"_s.arg(reading.pages().size())));
        QVERIFY(reading.content(1).artifacts.contains(u"Politique de confidentialité"_s));
        for (qsizetype page = 0; page < qsizetype(reading.pages().size()); ++page) {
            QCOMPARE(reading.content(page).outside, QStringList());
            QCOMPARE(reading.content(page).nested, QStringList());
        }
    }

    void shouldBeReadTheSameByPoppler()
    {
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("poppler-utils is not installed");
        const Document document = sampleDocument();
        const QString tree = runTool(pdfOf(document), u"pdfinfo"_s, {u"-struct-text"_s});
        // It breaks the text where lines end.
        QString read;
        for (const QString &line : tree.split(u'\n')) {
            if (const QString text = line.trimmed(); text.startsWith(u'"'))
                read += text.sliced(1).chopped(text.endsWith(u'"') ? 1 : 0);
        }
        QString expected;
        for (const QString &line : expectedStructure(document, PagedLayout::make(document))) {
            if (const QString text = line.trimmed(); text.startsWith(u'"'))
                expected += text.sliced(1).chopped(1);
        }
        QCOMPARE(read.remove(u' '), expected.remove(u' '));
    }
};

QTEST_MAIN(PdfStructureTest)
#include "pdfstructuretest.moc"
