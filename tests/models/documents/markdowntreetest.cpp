// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowntree.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class MarkdownTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBuildTheTree_data();
    void shouldBuildTheTree();
    void shouldLeaveOutWhatShowsNothing_data();
    void shouldLeaveOutWhatShowsNothing();
    void shouldNumberTheHeadings();
    void shouldNameEachHeadingOnce();
    void shouldNameThousandsOfLikeHeadings();
    void shouldPutTheValuesBackIn();
    void shouldLetNoValueActAsMarkup();
    void shouldListWhatIsMissingOnce();
    void shouldSetSignaturesSideBySide();
    void shouldCloseTheGapsOfAbsentValues_data();
    void shouldCloseTheGapsOfAbsentValues();
    void shouldKeepFrenchSignsWithTheWordBefore();
};

namespace {

QString outline(const QList<Block> &blocks);

/// One block in short: "h2(1. Who) p(We *are*.) ul(li(p(a)) …".
QString outline(const Block &block)
{
    static const QHash<Block::Kind, QString> names{
        {Block::Kind::Paragraph, u"p"_s},           {Block::Kind::ListItem, u"li"_s},
        {Block::Kind::TableRow, u"tr"_s},           {Block::Kind::Note, u"note"_s},
        {Block::Kind::Signatures, u"signatures"_s}, {Block::Kind::PageBreak, u"break"_s},
    };
    QString name = names.value(block.kind);
    if (block.kind == Block::Kind::Heading)
        name = u'h' + QString::number(block.level);
    else if (block.kind == Block::Kind::List)
        name = block.ordered ? u"ol"_s : u"ul"_s;
    else if (block.kind == Block::Kind::TableCell)
        name = block.header ? u"th"_s : u"td"_s;
    else if (block.kind == Block::Kind::Table)
        name = u"table"_s + QString::number(block.headerRows);
    QString inside;
    for (const Inline &run : block.inlines) {
        const QString mark = run.strong ? u"*"_s : run.emphasis ? u"_"_s : QString();
        const QString text = run.kind == Inline::Kind::LineBreak ? u"/"_s : run.text;
        inside += mark + text + mark + (run.href.isEmpty() ? QString() : u"->"_s + run.href);
    }
    return name + u'(' + inside + outline(block.children) + u')';
}

QString outline(const QList<Block> &blocks)
{
    QStringList parts;
    for (const Block &block : blocks)
        parts.append(outline(block));
    return parts.join(u' ');
}

QList<Block> treeOf(const QString &markdown, const ValueTable &values = {}, Language language = Language::English)
{
    QList<MissingField> missing;
    return treeFromMarkdown(markdown, values, language, u"Annex "_s, missing).value_or(QList<Block>());
}

} // namespace

void MarkdownTreeTest::shouldBuildTheTree_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("tree");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("paragraphs") << u"One\nline.\n\nTwo."_s << u"p(One line.) p(Two.)"_s;
    QTest::newRow("marks") << u"a **b** *c* d"_s << u"p(a *b* _c_ d)"_s;
    QTest::newRow("a heading") << u"## A\n\nb"_s << u"h2(A) p(b)"_s;
    QTest::newRow("the first level is the title's") << u"# A\n\nb"_s << u"h2(A) p(b)"_s;
    QTest::newRow("no level is too deep") << u"###### A\n\nb"_s << u"h4(A) p(b)"_s;
    QTest::newRow("a list") << u"- a\n- b"_s << u"ul(li(p(a)) li(p(b)))"_s;
    QTest::newRow("a loose list") << u"- a\n\n- b"_s << u"ul(li(p(a)) li(p(b)))"_s;
    QTest::newRow("a numbered list") << u"1. a\n2. b"_s << u"ol(li(p(a)) li(p(b)))"_s;
    QTest::newRow("lists in lists") << u"- a\n  - b\n    - c\n- d"_s
                                    << u"ul(li(p(a) ul(li(p(b) ul(li(p(c)))))) li(p(d)))"_s;
    QTest::newRow("two paragraphs in an item") << u"- a\n\n  b"_s << u"ul(li(p(a) p(b)))"_s;
    QTest::newRow("a table") << u"| A | B |\n|---|---|\n| c | **d** |"_s
                             << u"table1(tr(th(p(A)) th(p(B))) tr(td(p(c)) td(p(*d*))))"_s;
    QTest::newRow("a cell with nothing") << u"| A | B |\n|---|---|\n| c | |"_s
                                         << u"table1(tr(th(p(A)) th(p(B))) tr(td(p(c)) td()))"_s;
    QTest::newRow("a line break in a cell")
        << u"| A |\n|---|\n| c<br>d<br/>e<br />f |"_s << u"table1(tr(th(p(A))) tr(td(p(c/d/e/f))))"_s;
    QTest::newRow("a line break in a paragraph") << u"a\\\nb"_s << u"p(a/b)"_s;
    QTest::newRow("a link") << u"[a **b**](https://c.example/d \"e\")"_s
                            << u"p(a ->https://c.example/d*b*->https://c.example/d)"_s;
    QTest::newRow("a note") << u"> a\n>\n> b"_s << u"note(p(a) p(b))"_s;
    QTest::newRow("a page break") << u"a\n\n***\n\nb"_s << u"p(a) break() p(b)"_s;
    QTest::newRow("code within a line is text") << u"a `b` c"_s << u"p(a b c)"_s;
    QTest::newRow("a fence is text") << u"```\na *b*\n```"_s << u"p(a *b*)"_s;
    QTest::newRow("entities") << u"a&nbsp;b &amp; &#233;&#xE9; &lt;"_s << u"p(a\u00A0b & éé <)"_s;
    QTest::newRow("entities that are none") << u"&frob; &#xD800; &#0;"_s << u"p(&frob; \uFFFD \uFFFD)"_s;
    QTest::newRow("HTML is text") << u"<b>a</b>"_s << u"p(<b>a</b>)"_s;
    QTest::newRow("an indented line is no code") << u"a\n\n        b"_s << u"p(a) p(b)"_s;
    QTest::newRow("escaped signs") << u"\\*a\\* \\| \\_"_s << u"p(*a* | _)"_s;
}

void MarkdownTreeTest::shouldBuildTheTree()
{
    QFETCH(QString, markdown);
    QTEST(outline(treeOf(markdown)), "tree");
}

void MarkdownTreeTest::shouldLeaveOutWhatShowsNothing_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("tree");
    QTest::newRow("a heading at the end") << u"## A\n\na\n\n## B"_s << u"h2(A) p(a)"_s;
    QTest::newRow("a heading before its like") << u"## A\n\n## B\n\nb"_s << u"h2(B) p(b)"_s;
    QTest::newRow("a heading with a filled one below") << u"## A\n\n### B\n\nb"_s << u"h2(A) h3(B) p(b)"_s;
    QTest::newRow("headings with empty ones below")
        << u"## A\n\n### B\n\n#### C\n\n### D\n\n## E\n\ne"_s << u"h2(E) p(e)"_s;
    QTest::newRow("a lower one that stood alone") << u"## A\n\n### B\n\n### C\n\nc"_s << u"h2(A) h3(C) p(c)"_s;
    QTest::newRow("a table of headings only") << u"a\n\n| A |\n|---|"_s << u"p(a)"_s;
    QTest::newRow("a heading over such a table") << u"a\n\n## B\n\n| A |\n|---|\n"_s << u"p(a)"_s;
    QTest::newRow("a row without words") << u"| A |\n|---|\n| |\n| b |"_s << u"table1(tr(th(p(A))) tr(td(p(b))))"_s;
    QTest::newRow("an empty item") << u"- a\n-\n- b"_s << u"ul(li(p(a)) li(p(b)))"_s;
    QTest::newRow("an empty list") << u"a\n\n-\n"_s << u"p(a)"_s;
    QTest::newRow("a page break at the end") << u"a\n\n***\n"_s << u"p(a)"_s;
    QTest::newRow("a page break at the beginning") << u"***\n\na"_s << u"p(a)"_s;
    QTest::newRow("two page breaks") << u"a\n\n***\n\n***\n\nb"_s << u"p(a) break() p(b)"_s;
    QTest::newRow("a heading between page breaks")
        << u"a\n\n***\n\n## B\n\n***\n\n## C\n\nc"_s << u"p(a) break() h2(C) p(c)"_s;
    QTest::newRow("breaks around nothing")
        << u"| A |\n|---|\n| <br>b<br><br>c<br> |"_s << u"table1(tr(th(p(A))) tr(td(p(b/c))))"_s;
}

void MarkdownTreeTest::shouldLeaveOutWhatShowsNothing()
{
    QFETCH(QString, markdown);
    QTEST(outline(treeOf(markdown)), "tree");
}

void MarkdownTreeTest::shouldNumberTheHeadings()
{
    const QList<Block> blocks = treeOf(u"## A\n\na\n\n### B\n\nb\n\n#### C\n\nc\n\n### D\n\nd\n\n## E\n\n### F\n\nf\n\n"
                                       "## Annex I\n\ng\n\n### H\n\nh\n\n## J\n\n### K\n\nk"_s);
    QStringList numbers;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            numbers.append(plainText(block.inlines) + u'=' + block.number);
    }
    QCOMPARE(numbers, (QStringList{u"A=1."_s, u"B=1.1"_s, u"C="_s, u"D=1.2"_s, u"E=2."_s, u"F=2.1"_s, u"Annex I="_s,
                                   u"H="_s, u"J=3."_s, u"K=3.1"_s}));
}

void MarkdownTreeTest::shouldNameEachHeadingOnce()
{
    const QList<Block> blocks = treeOf(
        u"## Été à Liège !\n\na\n\n## Été à Liège ?\n\nb\n\n## 日本\n\nc\n\n## ete-a-liege-2\n\nd\n\n## Été à Liège\n\ne"_s);
    QStringList anchors;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            anchors.append(block.anchor);
    }
    QCOMPARE(anchors, (QStringList{u"ete-a-liege"_s, u"ete-a-liege-2"_s, u"section"_s, u"ete-a-liege-2-2"_s,
                                   u"ete-a-liege-3"_s}));
}

void MarkdownTreeTest::shouldNameThousandsOfLikeHeadings()
{
    QString markdown;
    constexpr int count = 20000;
    for (int i = 0; i < count; ++i)
        markdown += i % 2 ? u"### Empty\n\n"_s : u"### Data\n\na\n\n"_s;
    const QList<Block> blocks = treeOf(markdown);
    QCOMPARE(blocks.size(), count);
    QCOMPARE(blocks.at(count - 2).anchor, u"data-%1"_s.arg(count / 2));
}

void MarkdownTreeTest::shouldPutTheValuesBackIn()
{
    ValueTable values;
    const int origin = values.originNumber({u"contact"_s, u"a"_s, u"name"_s});
    const QString name = values.add({.text = u"Ann\nLee"_s, .origin = origin});
    const QString site = values.add({.text = u"shown"_s, .href = u"https://a.example"_s, .origin = origin});
    const QString blank = values.add({.kind = Inline::Kind::Blank, .text = u"…"_s});
    const QList<Block> blocks = treeOf(u"By **%1**, %2, [here](%2) %3"_s.arg(name, site, blank), values);
    QCOMPARE(outline(blocks), u"p(By *Ann**/**Lee*, shown->https://a.example, here->https://a.example …)"_s);
    const QList<Inline> &runs = blocks.first().inlines;
    QCOMPARE(runs.first().origin, -1);
    QCOMPARE(runs.at(1).origin, origin);
    QCOMPARE(runs.last().kind, Inline::Kind::Blank);
}

void MarkdownTreeTest::shouldLetNoValueActAsMarkup()
{
    ValueTable values;
    const QString text = u"**a** | b <br> [c](d) # - ```\uE000"
                         "0\uE001"_s;
    const QString token = values.add({.text = text, .origin = 0});
    const QList<Block> blocks = treeOf(u"## %1\n\n- %1\n\n| A |\n|---|\n| %1 |\n"_s.arg(token), values);
    QCOMPARE(outline(blocks), u"h2(%1) ul(li(p(%1))) table1(tr(th(p(A))) tr(td(p(%1))))"_s.arg(text));
}

void MarkdownTreeTest::shouldListWhatIsMissingOnce()
{
    ValueTable values;
    const Origin first{u"organisation"_s, u"a"_s, u"email"_s}, second{u"organisation"_s, u"a"_s, u"phone"_s};
    const QString email = values.add(
        {.kind = Inline::Kind::Missing, .text = u"[email]"_s, .missing = {first, u"Email"_s, u"13"_s}});
    const QString again = values.add(
        {.kind = Inline::Kind::Missing, .text = u"[email]"_s, .missing = {first, u"Email"_s, u"13"_s}});
    const QString phone = values.add(
        {.kind = Inline::Kind::Missing, .text = u"[phone]"_s, .missing = {second, u"Phone"_s, {}}});
    values.add({.kind = Inline::Kind::Missing, .text = u"[never printed]"_s, .missing = {second, u"Fax"_s, {}}});
    QList<MissingField> missing;
    const auto blocks = treeFromMarkdown(u"%1 %2\n\n%3 %1"_s.arg(email, again, phone), values, Language::English, {},
                                         missing);
    QCOMPARE(outline(*blocks), u"p([email] [email]) p([phone] [email])"_s);
    QCOMPARE(missing, (QList<MissingField>{{first, u"Email"_s, u"13"_s}, {second, u"Phone"_s, {}}}));
}

void MarkdownTreeTest::shouldSetSignaturesSideBySide()
{
    ValueTable values;
    const QString name = values.add({.text = u"A || B"_s, .origin = 0});
    const QList<Block> blocks = treeOf(u"```signature\nFor us || For you\n%1 ||\nName : || Name :\n```"_s.arg(name),
                                       values, Language::French);
    QCOMPARE(outline(blocks), u"signatures(li(p(For us) p(A || B) p(Name\u00A0:)) li(p(For you) p(Name\u00A0:)))"_s);
}

void MarkdownTreeTest::shouldCloseTheGapsOfAbsentValues_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("tree");
    QTest::newRow("within words") << u"a  b"_s << u"p(a b)"_s;
    QTest::newRow("across marks") << u"a **b** "_s + u" c"_s << u"p(a *b* c)"_s;
    QTest::newRow("before a break") << u"a <br> b"_s << u"p(a/b)"_s;
    QTest::newRow("a value keeps its own") << u"x \uE000"
                                              "0\uE001 y"_s
                                           << u"p(x  v  w  y)"_s;
}

void MarkdownTreeTest::shouldCloseTheGapsOfAbsentValues()
{
    QFETCH(QString, markdown);
    ValueTable values;
    values.add({.text = u" v  w "_s, .origin = 0});
    QTEST(outline(treeOf(markdown, values)), "tree");
}

void MarkdownTreeTest::shouldKeepFrenchSignsWithTheWordBefore()
{
    ValueTable values;
    values.add({.text = u"; v"_s, .origin = 0});
    const QString markdown = u"**a** : b \uE000"
                             "0\uE001 « *c* » ?"_s;
    QCOMPARE(outline(treeOf(markdown, values, Language::French)),
             u"p(*a*\u00A0: b\u00A0; v «\u00A0_c_\u00A0»\u00A0?)"_s);
    QCOMPARE(outline(treeOf(markdown, values, Language::English)), u"p(*a* : b ; v « _c_ » ?)"_s);
}

QTEST_GUILESS_MAIN(MarkdownTreeTest)
#include "markdowntreetest.moc"
