// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlwriter.h"

#include "documentrows.h"
#include "pagestyle.h"
#include "plaintext.h"
#include "sampledocument.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Cartulary;
using namespace Cartulary::Test;

namespace {

QString htmlOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeHtml(document, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

QString fragmentOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeHtmlFragment(document, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

/// A page of a web site with @p fragment in it.
QString pageAround(const QString &fragment)
{
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>x</title>\n</head>\n<body>\n<h1>x</h1>\n%1"
               "</body>\n</html>\n")
        .arg(fragment);
}

/// What HTML Tidy has to say of a page.
QString complaintsOf(const QString &html)
{
    QProcess tidy;
    tidy.start(QStringLiteral("tidy"), {QStringLiteral("-e"), QStringLiteral("-q"), QStringLiteral("-utf8")});
    tidy.write(html.toUtf8());
    tidy.closeWriteChannel();
    if (!tidy.waitForFinished())
        return QStringLiteral("tidy did not end");
    return QString::fromUtf8(tidy.readAllStandardError() + tidy.readAllStandardOutput());
}

/// The page as XML: our HTML closes every element but the void ones.
QString asXml(QString html)
{
    static const QRegularExpression voids(QStringLiteral("<(meta|br|hr|img)([^>]*)>"));
    static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    html.remove(style).remove(QStringLiteral("<!DOCTYPE html>"));
    return html.replace(voids, QStringLiteral("<\\1\\2/>"));
}

/// The text of the body's paragraphs in reading order, or an empty string if an element is not closed.
QString bodyText(const QString &html)
{
    QXmlStreamReader reader(asXml(html));
    QString text;
    bool inMain = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"main")
            inMain = true;
        else if (reader.isStartElement() && reader.name() == u"br")
            text += u'\n';
        else if (inMain && reader.isCharacters() && !reader.isWhitespace())
            text += reader.text();
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

class HtmlWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeWellFormed()
    {
        const QString html = htmlOf(sampleDocument());
        QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"fr\">")));
        QVERIFY(!bodyText(html).isEmpty());
    }

    void shouldGiveEachAnchorOnceAndLeadToIt()
    {
        const QString html = htmlOf(sampleDocument());
        static const QRegularExpression links(QStringLiteral("href=\"#([^\"]+)\""));
        int count = 0;
        for (const QRegularExpressionMatch &match : links.globalMatch(html)) {
            QCOMPARE(html.count(QStringLiteral("id=\"%1\"").arg(match.captured(1))), 1);
            ++count;
        }
        QVERIFY(count > 10);
    }

    void shouldHoldEveryKindOfBlock_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part :
             {"<h1>Politique", "<h2 id=\"section-1\"><span class=\"number\">1.</span> ", "<h3 id=\"section-1-1\">",
              "<nav ", "<main>", "<th scope=\"col\">Lieu</th>", "<th scope=\"row\">Hébergeur", "<thead>", "<tbody>",
              "<aside role=\"note\">", "<mark class=\"missing\">[à compléter", "<span class=\"blank\"></span>",
              "<span lang=\"en\"><em>customer support</em></span>", "<a href=\"mailto:dpo@exemple.example\">",
              "<ol>\n<li>accès", "<hr class=\"page-break\">", "<p class=\"fill-in\"><span>Le\u00a0:</span>"})
            QTest::addRow("%s", part) << QString::fromUtf8(part);
    }
    void shouldHoldEveryKindOfBlock()
    {
        QFETCH(QString, part);
        QVERIFY(htmlOf(sampleDocument()).contains(part));
    }

    void shouldFetchNothingAndRunNothing()
    {
        const QString html = htmlOf(sampleDocument());
        static const QRegularExpression outside(
            QStringLiteral("<(script|link|img|iframe|object)|src=|url\\(|@import|\\son[a-z]+="));
        QVERIFY(!html.contains(outside));
    }

    void shouldShowTheLooksOfTheDocument()
    {
        Document document = sampleDocument();
        document.author = QStringLiteral("Société \"A\" & Fils");
        document.accent = QStringLiteral("#601050");
        document.logo = "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>";
        const QString html = htmlOf(document);
        QVERIFY(html.contains(QStringLiteral(":root{--accent:#601050}@media (prefers-color-scheme:dark)")));
        QVERIFY(html.contains(QStringLiteral("<img class=\"logo\" src=\"data:image/svg+xml;base64,%1\" "
                                             "alt=\"Société &quot;A&quot; &amp; Fils\">")
                                  .arg(QString::fromLatin1(document.logo.toBase64()))));
        QVERIFY(!fragmentOf(document).contains(QStringLiteral("<img")));
        document.logo = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
        QVERIFY(!htmlOf(document).contains(QStringLiteral("<img")));
        document.accent = QStringLiteral("red;}");
        QVERIFY(!htmlOf(document).contains(QStringLiteral("red;}")));
    }

    void shouldTakeAnAccentThatCanBeReadOnAnyScreen_data()
    {
        QTest::addColumn<QColor>("accent");
        for (const char *name : {"#000000", "#ffffff", "#ffff00", "#0000ff", "#2f6f5e", "#808080"})
            QTest::newRow(name) << QColor(QLatin1StringView(name));
    }
    void shouldTakeAnAccentThatCanBeReadOnAnyScreen()
    {
        QFETCH(QColor, accent);
        QVERIFY(qGray(readableOnPaper(accent).rgb()) < 130);
        QVERIFY(qGray(readableOnDark(accent).rgb()) > 110);
    }

    void shouldBeValid_data() { sampleDocuments(); }
    void shouldBeValid()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("tidy")).isEmpty())
            QSKIP("tidy is not installed");
        QFETCH(Document, document);
        QCOMPARE(complaintsOf(htmlOf(document)), QString());
        QCOMPARE(complaintsOf(pageAround(fragmentOf(document))), QString());
    }

    void shouldBeValidWithHostileText_data() { hostileTexts(); }
    void shouldBeValidWithHostileText()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("tidy")).isEmpty())
            QSKIP("tidy is not installed");
        QFETCH(QString, text);
        const Document document = documentFullOf(text.isEmpty() ? QStringLiteral("x") : text);
        QCOMPARE(complaintsOf(htmlOf(document)), QString());
        QCOMPARE(complaintsOf(pageAround(fragmentOf(document))), QString());
    }

    void shouldSkipNoLevelOfHeadings_data() { sampleDocuments(); }
    void shouldSkipNoLevelOfHeadings()
    {
        QFETCH(Document, document);
        static const QRegularExpression headings(QStringLiteral("<h([1-6])[ >]"));
        int before = 0;
        for (const QRegularExpressionMatch &match : headings.globalMatch(htmlOf(document))) {
            const int level = match.captured(1).toInt();
            QVERIFY2(level <= before + 1, qPrintable(match.captured()));
            before = level;
        }
        QVERIFY(before > 1);
    }

    void shouldNameEachTable()
    {
        const QString html = htmlOf(sampleDocument());
        QVERIFY(html.contains(QStringLiteral("aria-labelledby=\"table-1\"><table>\n<caption id=\"table-1\">")));
        QCOMPARE(html.count(QStringLiteral("<caption ")), html.count(QStringLiteral("<table>")));
    }

    void shouldGiveAFragmentThatFitsIntoAPage()
    {
        const QString fragment = fragmentOf(sampleDocument());
        QVERIFY(fragment.startsWith(QStringLiteral("<div lang=\"fr\">\n<p class=\"version\">Version 3")));
        QVERIFY(fragment.endsWith(QStringLiteral("</div>\n")));
        static const QRegularExpression page(
            QStringLiteral("<(!DOCTYPE|html|head|body|main|header|h1|style|script|title)"));
        QVERIFY(!fragment.contains(page));
        static const QRegularExpression styled(QStringLiteral("<(caption|div class=.table.)|tabindex"));
        QVERIFY(!fragment.contains(styled));
        QVERIFY(fragment.contains(QStringLiteral("<table aria-label=\"Finalités et bases légales\">")));
        Document document = sampleDocument();
        document.versionLine.clear();
        document.contents = false;
        static const QRegularExpression caption(QStringLiteral("<caption.*?</caption>"));
        QCOMPARE(bodyText(QStringLiteral("<html><main>%1</main></html>").arg(fragmentOf(document))),
                 bodyText(htmlOf(document).remove(caption)));
    }

    void shouldEscapeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("<script>alert('x')</script> & \"quoted\" &lt; </p>");
        QTest::newRow("comment") << QStringLiteral("--> <!-- ]]> <?php");
        QTest::newRow("controls") << QStringLiteral("a\u0000\u0001b\u000bc") + QChar(0xd83d);
        QTest::newRow("scripts") << QStringLiteral("😀 שלום \u202eabc العربية");
        QTest::newRow("long") << QString(10000, u'w');
        QTest::newRow("lines") << QStringLiteral("one\ntwo\r\nthree");
        QTest::newRow("no-break") << QStringLiteral("5\u00a0000\u202f€");
    }
    void shouldEscapeText()
    {
        QFETCH(QString, text);
        QCOMPARE(bodyText(htmlOf(documentOf(text))), cleanText(text));
        Document everywhere = documentOf(text);
        everywhere.title = everywhere.subtitle = everywhere.author = everywhere.subject = everywhere.versionLine = text;
        everywhere.blocks = {heading(2, text, text, QStringLiteral("a")), table({{text}, {text}}), list({text})};
        QVERIFY(!bodyText(htmlOf(everywhere)).isEmpty());
    }

    void shouldMakeOnlySafeLinksLive_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<bool>("live");
        QTest::newRow("https") << QStringLiteral("https://a.example/?x=1&y=2") << true;
        QTest::newRow("http") << QStringLiteral("HTTP://a.example") << true;
        QTest::newRow("mailto") << QStringLiteral("mailto:a@b.example") << true;
        QTest::newRow("tel") << QStringLiteral("tel:+33123456789") << true;
        QTest::newRow("anchor") << QStringLiteral("#a") << true;
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("hidden javascript") << QStringLiteral("java\nscript:alert(1)") << false;
        QTest::newRow("leading control") << QStringLiteral("\u0001javascript:alert(1)") << false;
        QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("relative") << QStringLiteral("//a.example") << false;
        QTest::newRow("quote") << QStringLiteral("https://a.example/\"onclick=\"x") << true;
    }
    void shouldMakeOnlySafeLinksLive()
    {
        QFETCH(QString, href);
        QFETCH(bool, live);
        Document document = documentOf(QString());
        document.blocks = {paragraph({link(QStringLiteral("words"), href)})};
        const QString html = htmlOf(document);
        QCOMPARE(html.contains(QStringLiteral("<a href=\"")), live);
        QCOMPARE(bodyText(html), QStringLiteral("words"));
        QVERIFY(!html.contains(QStringLiteral("\"onclick")));
    }

    void shouldBracketAMissingFieldWithoutBrackets()
    {
        Document document = documentOf(QString());
        document.blocks = {paragraph({mark(Inline::Kind::Missing, QStringLiteral("name"))})};
        QVERIFY(htmlOf(document).contains(QStringLiteral("<mark class=\"missing\">[name]</mark>")));
    }
};

QTEST_GUILESS_MAIN(HtmlWriterTest)
#include "htmlwritertest.moc"
