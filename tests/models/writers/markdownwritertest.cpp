// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownwriter.h"

#include "plaintext.h"
#include "sampledocument.h"

#include <QBuffer>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Cartulary;
using namespace Cartulary::Test;

namespace {

QString markdownOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeMarkdown(document, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

/// What stands behind the title, as another reader of Markdown (Qt's) understands it. Qt's loses no-break spaces.
QString readBack(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    QStringList blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().isEmpty())
            blocks.append(block.text());
    }
    return blocks.mid(1).join(u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace

class MarkdownWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadBackAsTheSameText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"# no heading",
                                 "- no item",
                                 "+ no item",
                                 "* no item",
                                 "1. no item",
                                 "12) no item",
                                 "> no quote",
                                 "    no code",
                                 "---",
                                 "===",
                                 "***",
                                 "___",
                                 "a | b",
                                 "| a |",
                                 ":-:",
                                 "~~no~~",
                                 "`no code`",
                                 "```",
                                 "~~~",
                                 "**no** *no* __no__ _no_",
                                 "<b>no</b>",
                                 "<!-- no -->",
                                 "&amp; &lt; &#32;",
                                 "[no](link)",
                                 "[no]: link",
                                 "![no](image)",
                                 "\\ \\\\ \\*",
                                 "a\\",
                                 "https://a.example/x_y_z",
                                 "www.a.example",
                                 "a@b.example",
                                 "$no$",
                                 "[x] no task",
                                 "[^1]",
                                 "<https://no.example>",
                                 "snake_case_word 2*3*4",
                                 "word#",
                                 "# #",
                                 "trailing \\",
                                 "« fr »"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
        QTest::newRow("lines") << QStringLiteral("one\n- two\n1. three\n# four");
        QTest::newRow("setext") << QStringLiteral("one\n===\n---");
        QTest::newRow("right to left") << QStringLiteral("שלום العربية");
        QTest::newRow("emoji") << QStringLiteral("😀");
        QTest::newRow("long word") << QString(10000, u'w');
    }
    void shouldReadBackAsTheSameText()
    {
        QFETCH(QString, text);
        QCOMPARE(readBack(markdownOf(documentOf(text))).trimmed(), text.trimmed());
        Document document = documentOf(text);
        document.blocks = {list({text})};
        QCOMPARE(readBack(markdownOf(document)).trimmed(), text.trimmed());
    }

    void shouldReadBackFromACell_data() { shouldReadBackAsTheSameText_data(); }
    void shouldReadBackFromACell()
    {
        QFETCH(QString, text);
        Document document = documentOf(text);
        document.blocks = {table({{QStringLiteral("A"), QStringLiteral("B")}, {text, QStringLiteral("end")}})};
        const QString markdown = markdownOf(document);
        if (text.contains(u'\n')) { // Qt's reader puts the lines of a cell elsewhere
            QCOMPARE(markdown.count(QStringLiteral("<br>")), text.count(u'\n'));
            return;
        }
        QStringList cells = readBack(markdown).split(u'\n');
        QCOMPARE(cells.takeFirst(), QStringLiteral("A"));
        QCOMPARE(cells.takeFirst(), QStringLiteral("B"));
        QCOMPARE(cells.takeLast(), QStringLiteral("end"));
        QCOMPARE(cells.join(u'\n').trimmed(), text.trimmed());
    }

    void shouldWriteEveryKindOfBlock_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part :
             {"# Politique de confidentialité\n", "**Sommaire**\n\n- [1. Traitement",
              "\n## <a id=\"section-1\"></a>1. Traitement", "\n### <a id=\"section-1-1\"></a>1.1 ", "\n- établir",
              "\n  - l’exécution", "\n1. accès",
              "\n| Sous‑traitant | Activité | Lieu | Garanties |\n| --- | --- | --- | --- |\n",
              "<strong>Hébergeur n°\u00a01 SAS</strong>", "<br>• chiffrement au repos<br>", "\n> **À retenir.** ",
              "**\\[à compléter\u00a0: nom du délégué\\]**", "[dpo@exemple.example](<mailto:dpo@exemple.example>)",
              "*customer support*", "**au plus 30\u00a0jours**", "\n---\n", "Signature\u00a0: \\_\\_"})
            QTest::addRow("%s", part) << QString::fromUtf8(part);
    }
    void shouldWriteEveryKindOfBlock()
    {
        QFETCH(QString, part);
        const QString markdown = markdownOf(sampleDocument());
        QVERIFY2(markdown.contains(part), qPrintable(markdown.left(3000)));
    }

    void shouldKeepMarksApart()
    {
        Document document = documentOf(QString());
        Inline slanted = words(QStringLiteral("b"));
        slanted.emphasis = true;
        document.blocks = {
            paragraph({strong(QStringLiteral("a")), slanted, strong(QStringLiteral("c")), words(QStringLiteral("d"))})};
        QCOMPARE(readBack(markdownOf(document)), QStringLiteral("abcd"));
    }

    void shouldMarkWithAsterisksOnlyWhatAReaderTakesForAMark_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("bold");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("asterisks");
        const auto row = [](const char *name, const char *before, const char *bold, const char *after, bool asterisks) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(bold) << QString::fromUtf8(after)
                                << asterisks;
        };
        row("a word", "a ", "b", " c", true);
        row("within a word", "a", "b", "c", true);
        row("a label", "", "Données\u00a0:", " c", true);
        row("a label against a word", "", "Données\u00a0:", "c", false);
        row("a sentence", "", "Nom.", " Suite", true);
        row("brackets", "a ", "[b]", ". c", true);
        row("brackets against a word", "a", "[b]", "c", false);
        row("quotation marks", "(", "« b »", ")", true);
        row("a space within", "a", "b ", "c", true);
        row("spaces within", "", " b. ", "c", true);
        row("an asterisk beside", "a*", "b", "*c", false);
    }
    void shouldMarkWithAsterisksOnlyWhatAReaderTakesForAMark()
    {
        QFETCH(QString, before);
        QFETCH(QString, bold);
        QFETCH(QString, after);
        Document document = documentOf(QString());
        document.blocks = {paragraph({words(before), strong(bold), words(after)})};
        const QString markdown = markdownOf(document);
        QTEST(markdown.contains(QStringLiteral("**")), "asterisks");
        QCOMPARE(readBack(markdown).trimmed(), QString(before + bold + after).trimmed());
    }

    void shouldMarkOnceWhatIsBoldInPieces()
    {
        Document document = documentOf(QString());
        Inline value = strong(QStringLiteral("Nom"));
        value.origin = 0;
        document.origins = {Origin()};
        document.blocks = {paragraph({value, strong(QStringLiteral(".")), words(QStringLiteral(" Suite"))})};
        QVERIFY(markdownOf(document).contains(QStringLiteral("**Nom.** Suite")));
    }

    void shouldNotLetAnAddressEndALink()
    {
        Document document = documentOf(QString());
        document.blocks = {paragraph({link(QStringLiteral("a]b"), QStringLiteral("https://a.example/)>x|y"))})};
        QCOMPARE(readBack(markdownOf(document)), QStringLiteral("a]b"));
        document.blocks = {paragraph({link(QStringLiteral("x"), QStringLiteral("javascript:alert(1)"))})};
        QVERIFY(!markdownOf(document).contains(QStringLiteral("javascript")));
    }
};

QTEST_MAIN(MarkdownWriterTest)
#include "markdownwritertest.moc"
