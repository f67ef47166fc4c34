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
              "<strong>Hébergeur n°\u00a01 SAS</strong>", "<br>• chiffrement au repos<br>",
              "\n> <strong>À retenir. </strong>", "<strong>\\[à compléter\u00a0: nom du délégué\\]</strong>",
              "[dpo@exemple.example](<mailto:dpo@exemple.example>)", "*customer support*", "**au plus 30\u00a0jours**",
              "\n---\n", "Signature\u00a0: \\_\\_"})
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
