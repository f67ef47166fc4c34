// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentrows.h"

#include "composer.h"
#include "documenttesting.h"
#include "sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Cartulary::Test {

void sampleDocuments()
{
    QTest::addColumn<Document>("document");
    QString error;
    const Register content = registerFromFile(sourceFolder() + u"/resources/samples/atelier-numerique.json"_s, error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    for (const QString &name : documentNames()) {
        for (const Language language : documentLanguages) {
            const Result<Document> document = compose(content, {name, language, QDate(2026, 3, 1), {}});
            QVERIFY2(document, document ? "" : qPrintable(document.error().toString()));
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(languageCode(language))) << *document;
        }
    }
}

void hostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<w:p/> & \"quoted\" 'single' &lt; &#x1; </w:t> <text:p> {{ x }} «\u00a0»"_s;
    QTest::newRow("ends of sections") << u"]]> --> <!-- ?> <?xml <![CDATA["_s;
    QTest::newRow("controls") << u"a\u0001b\u000bc\u007fd\u0085e"_s + QChar(0) + u"f"_s;
    QTest::newRow("half surrogates") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdc00) + u"c"_s;
    QTest::newRow("no characters") << u"a\ufffe\uffff\ufdd0\ufeffb"_s;
    QTest::newRow("outside the basic plane") << u"😀 𝔘𝔫𝔦 🇫🇷 👩‍👩‍👧"_s;
    QTest::newRow("from right to left") << u"שלום \u202eabc\u202c العربية \u200f!"_s;
    QTest::newRow("combining") << u"e\u0301a\u0300 Z͑ͫ̓ͪ̂ͫ̽a"_s;
    QTest::newRow("a very long word") << QString(20000, u'w');
    QTest::newRow("line ends") << u"one\ntwo\r\nthree\rfour\u2028five\u2029six"_s;
    QTest::newRow("white") << u" a  b   c \t d "_s;
    QTest::newRow("spaces and hyphens") << u"5\u00a0000\u202f€ sous\u2011traitant co\u00adopération\u200b"_s;
    QTest::newRow("a formula") << u"=HYPERLINK(\"http://x.example\") { PAGE } \\* MERGEFORMAT"_s;
    QTest::newRow("nothing") << QString();
}

Document documentFullOf(const QString &text)
{
    Document document = documentOf(text);
    document.title = document.subtitle = document.author = document.subject = document.versionLine = text;
    Inline foreign = words(text);
    foreign.language = u"de"_s;
    Block numbered = list({text, text}, true);
    numbered.children[1].children.append(list({text}, true));
    Block signatures = block(Block::Kind::Signatures, {item({paragraph(text), paragraph(text + u':')})});
    document.blocks = {
        heading(2, text, text, u"a"_s),
        paragraph({words(text), strong(text), foreign, mark(Inline::Kind::Missing, text),
                   mark(Inline::Kind::Blank, text), link(text, u"https://a.example/"_s), link(text, u"#a"_s)}),
        heading(2, text, text, u"b"_s),
        table({{text}, {text}}),
        heading(2, text, text, u"c"_s),
        numbered,
        block(Block::Kind::Note, {paragraph(text)}),
        heading(2, text, text, u"d"_s),
        signatures};
    return document;
}

} // namespace Cartulary::Test
