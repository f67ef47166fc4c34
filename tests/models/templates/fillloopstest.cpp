// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fill.h"
#include "packagereader.h"
#include "templateregister.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Loops and conditions of template languages, in both formats.
class FillLoopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFillLoopsAndConditions_data();
    void shouldFillLoopsAndConditions();
    void shouldKeepTheFormattingWithinALine();
    void shouldLeaveWhatIsNotKnown_data();
    void shouldLeaveWhatIsNotKnown();
    void shouldTakeTheCopyOfATextBoxAlong_data();
    void shouldTakeTheCopyOfATextBoxAlong();
    void shouldFollowTheMergeFieldsThatMarkALoop();
    void shouldChooseBetweenRows();
    void shouldNotRepeatWithoutEnd();

private:
    FillReport fillFile(TemplateFile &file, const TemplateMap &map = {}) const;

    Register m_register = templateRegister();
};

namespace {

/// The texts of the paragraphs of @p bytes.
QString linesOf(const QByteArray &bytes)
{
    return textOf(bytes);
}

QByteArray odt(const QStringList &lines)
{
    QByteArray text;
    for (const QString &line : lines)
        text += "<text:p>" + line.toHtmlEscaped().toUtf8() + "</text:p>";
    return writePackage(odtParts(text)).value();
}

QByteArray word(const QStringList &lines)
{
    QByteArray body;
    for (const QString &line : lines)
        body += p(line.toHtmlEscaped().toUtf8());
    return docx(body);
}

} // namespace

FillReport FillLoopsTest::fillFile(TemplateFile &file, const TemplateMap &map) const
{
    const auto values = RegisterValues::make(m_register, Language::French, QDate(2026, 3, 1), u"ys"_s).value();
    const Scan found = scan(file.flow());
    return fill(file, found, propose(found, values.get()), map, *values);
}

void FillLoopsTest::shouldFillLoopsAndConditions_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &lines, const QString &expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("a branch that holds",
        {u"{% if sub_processors %}"_s, u"some"_s, u"{% else %}"_s, u"none"_s, u"{% endif %}"_s, u"z"_s}, u"some\nz"_s);
    row("a branch that does not",
        {u"{% if not sub_processors %}"_s, u"none"_s, u"{% else %}"_s, u"some {{ provider_name }}"_s, u"{% endif %}"_s},
        u"some Nimbe & Fils <SARL>"_s);
    row("several branches",
        {u"{% if sub_processors|length > 9 %}many{% elif sub_processors %}some{% else %}none{% endif %}."_s},
        u"some."_s);
    row("in each record",
        {u"{% for s in sub_processors %}"_s, u"{{ s.name }}{% if s.country %} ({{ s.country }}){% endif %}"_s,
         u"{% endfor %}"_s},
        u"Alpha (Allemagne)\nBeta & Co (France)\nGamma (Suisse)"_s);
    row("between the records of a line",
        {u"To {% for s in sub_processors %}{{ s.name }}{% if not loop.last %}, {% endif %}{% endfor %}."_s},
        u"To Alpha, Beta & Co, Gamma."_s);
    row("numbers of records", {u"{% for s in sub_processors %}{{ loop.index }} {{ s.name }};{% endfor %}"_s},
        u"1 Alpha;2 Beta & Co;3 Gamma;"_s);
    row("a section that is no list",
        {u"{#sub_processors}{name}{#phone}: {phone}{/phone}{^phone}!{/phone} {/sub_processors}"_s},
        u"Alpha! Beta & Co! Gamma! "_s);
    row("an inverted section", {u"a{^sub_processors}none{/sub_processors}b"_s}, u"ab"_s);
    row("in plus signs",
        {u"+++IF sub_processors.length > 0+++"_s, u"x"_s, u"+++END-IF+++"_s, u"+++FOR s IN sub_processors+++"_s,
         u"+++INS $s.name+++"_s, u"+++END-FOR s+++"_s},
        u"x\nAlpha\nBeta & Co\nGamma"_s);
    row("in double braces",
        {u"{{#each sub_processors}}{{#if this.country}}{{name}}{{else}}?{{/if}};{{/each}}{{#unless sub_processors}}none{{/unless}}"_s},
        u"Alpha;Beta & Co;Gamma;"_s);
    row("in French names", {u"{% for s in sous_traitants %}{{ s.nom }}, {{ s.pays }}, {{ s.finalite }};{% endfor %}"_s},
        u"Alpha, Allemagne, hébergement;Beta & Co, France, hébergement;Gamma, Suisse, hébergement;"_s);
    row("over a part of a paragraph", {u"a {% if sub_processors %}b"_s, u"c"_s, u"d{% endif %} e"_s}, u"a b\nc\nd e"_s);
    row("a part of a paragraph goes", {u"a {% if not sub_processors %}b"_s, u"c"_s, u"d{% endif %} e"_s}, u"a \n e"_s);
    row("a paragraph of which nothing is left", {u"a"_s, u"{% if not sub_processors %}b{% endif %}"_s, u"c"_s},
        u"a\nc"_s);
    row("loops whose marks share a paragraph",
        {u"{#activities}{#sub_processors}"_s, u"x"_s, u"{/sub_processors}{/activities}"_s, u"z"_s}, u"z"_s);
    row("what another condition drops",
        {u"{% if not sub_processors %}{% for s in sub_processors %}{{ s.name }}{% endfor %}{% if x %}{{ y }}{% endif %}{% endif %}z"_s},
        u"z"_s);
    row("an empty list", {u"a{% for a in activities %}{{ a.name }}{% endfor %}b"_s}, u"ab"_s);
}

void FillLoopsTest::shouldFillLoopsAndConditions()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    for (const QByteArray &bytes : {word(lines), odt(lines)}) {
        const auto file = TemplateFile::open(bytes).value();
        fillFile(*file);
        QCOMPARE(linesOf(file->save().value()), expected);
    }
}

void FillLoopsTest::shouldKeepTheFormattingWithinALine()
{
    const auto file = TemplateFile::open(docx("<w:p><w:r><w:t>To {% for s in sub_processors %}</w:t></w:r>"
                                              "<w:r><w:rPr><w:b/></w:rPr><w:t>{{ s.name }}</w:t></w:r>"
                                              "<w:r><w:t xml:space=\"preserve\"> ({{ s.country }}) {% endfor "
                                              "%}.</w:t></w:r></w:p>"))
                          .value();
    fillFile(*file);
    const PackageParts parts = readPackage(file->save().value()).value();
    const QByteArray body = findPart(parts, u"word/document.xml")->data;
    QVERIFY(body.contains("<w:r><w:rPr><w:b/></w:rPr><w:t>Beta &amp; Co</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
                          "(France) </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Gamma</w:t></w:r>"));
}

void FillLoopsTest::shouldLeaveWhatIsNotKnown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("left");
    QTest::newRow("a condition") << u"{% if moon_is_full %}x{% endif %}"_s << 1;
    QTest::newRow("a condition with a branch") << u"{% if moon_is_full %}x{% else %}y{% endif %}"_s << 2;
    QTest::newRow("a comparison") << u"{% if provider_name == 'Ys' %}x{% endif %}"_s << 1;
    QTest::newRow("a loop") << u"{% for w in wolves %}{{ w.name }}{% endfor %}"_s << 2;
    QTest::newRow("what never ends") << u"{% if sub_processors %}x"_s << 1;
}

void FillLoopsTest::shouldLeaveWhatIsNotKnown()
{
    QFETCH(QString, line);
    QFETCH(int, left);
    for (const QByteArray &bytes : {word({line}), odt({line})}) {
        const auto file = TemplateFile::open(bytes).value();
        QCOMPARE(fillFile(*file).left.size(), left);
        QCOMPARE(linesOf(file->save().value()), line);
    }
}

void FillLoopsTest::shouldTakeTheCopyOfATextBoxAlong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("a loop") << p("{% for s in sub_processors %}") + p("{{ s.name }}") + p("{% endfor %}")
                            << QByteArray("Gamma");
    QTest::newRow("a loop in a line") << p("{% for s in sub_processors %}{{ s.name }};{% endfor %}")
                                      << QByteArray("Gamma");
    QTest::newRow("a list") << QByteArray(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>"
        "{sub_processors}</w:t></w:r></w:p>")
                            << QByteArray("Gamma");
    QTest::newRow("a condition") << p("{% if sub_processors %}") + p("kept") + p("{% endif %}") << QByteArray("kept");
}

void FillLoopsTest::shouldTakeTheCopyOfATextBoxAlong()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, last);
    const QByteArray box = "<w:txbxContent>" + content + "</w:txbxContent>";
    const auto file = TemplateFile::open(docx("<w:p><w:r><mc:AlternateContent "
                                              "xmlns:mc=\"urn:m\"><mc:Choice><w:drawing>"
                                              + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                                              + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                          .value();
    fillFile(*file);
    const PackageParts parts = readPackage(file->save().value()).value();
    const QByteArray body = findPart(parts, u"word/document.xml")->data;
    const auto boxAfter = [&body](QByteArrayView mark) {
        const qsizetype from = body.indexOf("<w:txbxContent>", body.indexOf(mark));
        return body.sliced(from, body.indexOf("</w:txbxContent>", from) - from);
    };
    QVERIFY2(boxAfter("<mc:Choice").contains(last), body.constData());
    QVERIFY(!boxAfter("<mc:Choice").contains('{'));
    QCOMPARE(boxAfter("<mc:Fallback"), boxAfter("<mc:Choice"));
}

void FillLoopsTest::shouldFollowTheMergeFieldsThatMarkALoop()
{
    const auto field = [](const QByteArray &name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD " + name
             + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>\xC2\xAB" + name
             + "\xC2\xBB</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    };
    const auto file = TemplateFile::open(docx("<w:p>" + field("TableStart:sub_processors") + field("name")
                                              + "<w:r><w:t>; "
                                                "</w:t></w:r>"
                                              + field("TableEnd:sub_processors") + "</w:p>"))
                          .value();
    QCOMPARE(fillFile(*file).left.size(), 0);
    const QByteArray bytes = file->save().value();
    QCOMPARE(linesOf(bytes), u"Alpha; Beta & Co; Gamma; "_s);
    const QByteArray body = findPart(readPackage(bytes).value(), u"word/document.xml")->data;
    QCOMPARE(body.count("fldCharType=\"begin\""), 3);
    QCOMPARE(body.count("fldCharType=\"end\""), 3);
    QVERIFY(!body.contains("TableStart"));
}

void FillLoopsTest::shouldChooseBetweenRows()
{
    const auto file = TemplateFile::open(docx(table({{"{%tr for s in sub_processors %}", ""},
                                                     {"{%tr if s.phone %}", ""},
                                                     {"{{ s.name }}", "can be called"},
                                                     {"{%tr else %}", ""},
                                                     {"{{ s.name }}", "-"},
                                                     {"{%tr endif %}", ""},
                                                     {"{%tr endfor %}", ""}})))
                          .value();
    fillFile(*file);
    QCOMPARE(linesOf(file->save().value()), u"Alpha\n-\nBeta & Co\n-\nGamma\n-"_s);
}

void FillLoopsTest::shouldNotRepeatWithoutEnd()
{
    // Three records, fifteen loops in one another: fourteen million copies.
    QStringList lines(15, u"{% for s in sub_processors %}"_s);
    lines.append(u"{{ s.name }}"_s);
    lines.append(QStringList(15, u"{% endfor %}"_s));
    const auto file = TemplateFile::open(word(lines)).value();
    const FillReport report = fillFile(*file);
    QVERIFY(report.records < 100000);
    QVERIFY(std::ranges::any_of(
        report.left, [](const LeftBlank &left) { return left.reason == u"it would be repeated too often"_s; }));
    QVERIFY(file->save());
}

QTEST_GUILESS_MAIN(FillLoopsTest)
#include "fillloopstest.moc"
