// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeparts.h"
#include "packagewriter.h"
#include "templatefile.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class OdfFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTheTextOfAParagraph_data();
    void shouldReadTheTextOfAParagraph();
    void shouldReadParagraphsInTheirOrder_data();
    void shouldReadParagraphsInTheirOrder();
    void shouldKnowWhatIsMarkedAndWhatIsHidden();
    void shouldLockWhatTheOfficeProgramWorksOut();
    void shouldReadTables();
    void shouldReadHeadersAndFootersOfPagesThatAreUsed();
    void shouldFindFields_data();
    void shouldFindFields();
    void shouldKnowTheLanguageAndTheHeadings();
    void shouldReadOtherPrefixes();
    void shouldCountAUserFieldOnce();
};

namespace {

std::unique_ptr<TemplateFile> opened(const PackageParts &parts)
{
    const Result<QByteArray> bytes = writePackage(parts);
    Result<std::unique_ptr<TemplateFile>> file = TemplateFile::open(bytes.value_or(QByteArray()));
    if (!file)
        qWarning("%s", qPrintable(file.error().toString()));
    return file ? std::move(*file) : nullptr;
}

QStringList textsOf(const TextFlow &flow)
{
    QStringList texts;
    for (const FlowParagraph &paragraph : flow.paragraphs)
        texts.append(paragraph.text);
    return texts;
}

} // namespace

void OdfFlowTest::shouldReadTheTextOfAParagraph_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");

    QTest::newRow("words") << "a <text:span>b</text:span> c"_ba << u"a b c"_s;
    QTest::newRow("a word in pieces") << "{{na<text:span>me</text:span>}}"_ba << u"{{name}}"_s;
    QTest::newRow("spaces, tab, line break")
        << "a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d<text:s/>e"_ba << u"a   b\tc\nd e"_s;
    QTest::newRow("line ends of the file are spaces") << "a\nb\tc"_ba << u"a b c"_s;
    QTest::newRow("links and rubies")
        << "<text:a>a</text:a><text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>"
           "x</text:ruby-text></text:ruby>"_ba
        << u"ab"_s;
    QTest::newRow("marks") << "a<text:bookmark-start text:name=\"x\"/>b<text:bookmark-end text:name=\"x\"/>"
                              "<text:soft-page-break/>c<text:change-start/>d<text:change-end/><text:change/>"_ba
                           << u"abcd"_s;
    QTest::newRow("annotations") << "a<office:annotation><text:p>no</text:p></office:annotation>b"_ba << u"ab"_s;
    QTest::newRow("hidden text") << "a<text:hidden-text text:string-value=\"x\">no</text:hidden-text>b"_ba << u"ab"_s;
    QTest::newRow("an absurd number of spaces")
        << "a<text:s text:c=\"999999999\"/>b"_ba << u'a' + QString(1000, u' ') + u'b';
    QTest::newRow("CDATA") << "<![CDATA[<a>]]>b"_ba << u"<a>b"_s;
    QTest::newRow("comments") << "a<!-- no -->b<?no no?>"_ba << u"ab"_s;
}

void OdfFlowTest::shouldReadTheTextOfAParagraph()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);

    const auto file = opened(odtParts("<text:p>" + content + "</text:p>"));

    QVERIFY(file);
    QCOMPARE(textsOf(file->flow()), QStringList{text});
    qsizetype at = 0;
    for (const FlowPiece &piece : file->flow().paragraphs.first().pieces) {
        QCOMPARE(piece.from, at);
        at = piece.to();
    }
    QCOMPARE(at, text.size());
}

void OdfFlowTest::shouldReadParagraphsInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("sections and lists")
        << "<text:section><text:h "
           "text:outline-level=\"2\">a</text:h></text:section><text:list><text:list-header><text:p>b"
           "</text:p></text:list-header><text:list-item><text:p>c</text:p><text:list><text:list-item><text:p>d</text:p>"
           "</text:list-item></text:list></text:list-item></text:list>"_ba
        << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("notes stand after their paragraph")
        << "<text:p>a<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
           "<text:p>b</text:p></text:note-body></text:note>c</text:p><text:p>d</text:p>"_ba
        << QStringList{u"ac"_s, u"b"_s, u"d"_s};
    QTest::newRow("text boxes") << "<draw:frame><draw:text-box><text:p>a</text:p></draw:text-box></"
                                   "draw:frame><text:p>b<draw:g><draw:custom-shape>"
                                   "<text:p>c</text:p></draw:custom-shape><draw:frame><draw:text-box><text:p>d</"
                                   "text:p></draw:text-box></draw:frame>"
                                   "</draw:g></text:p>"_ba
                                << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("what was deleted")
        << "<text:tracked-changes><text:changed-region><text:deletion><text:p>no</text:p></text:deletion>"
           "</text:changed-region></text:tracked-changes><text:p>a</text:p>"_ba
        << QStringList{u"a"_s};
    QTest::newRow("a hidden section") << "<text:section text:display=\"none\"><text:p>no</text:p></text:section>"_ba
                                      << QStringList{};
}

void OdfFlowTest::shouldReadParagraphsInTheirOrder()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, texts);

    const auto file = opened(odtParts(content));

    QVERIFY(file);
    QCOMPARE(textsOf(file->flow()), texts);
}

void OdfFlowTest::shouldKnowWhatIsMarkedAndWhatIsHidden()
{
    const QByteArray styles =
        "<office:automatic-styles><style:style style:name=\"Y\" style:family=\"text\"><style:text-properties "
        "fo:background-color=\"#FFFF00\"/></style:style><style:style style:name=\"Y2\" style:parent-style-name=\"Y\" "
        "style:family=\"text\"/><style:style style:name=\"W\" style:parent-style-name=\"Y\" style:family=\"text\">"
        "<style:text-properties fo:background-color=\"#ffffff\"/></style:style><style:style style:name=\"H\" "
        "style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style></office:automatic-styles>";

    const auto file = opened(
        odtParts("<text:p>a<text:span text:style-name=\"Y\">b</text:span><text:span "
                 "text:style-name=\"Y2\">c</text:span><text:span text:style-name=\"W\">d</text:span>"
                 "<text:span text:style-name=\"H\">no</text:span></text:p>",
                 odtType, styles));

    QVERIFY(file);
    const FlowParagraph &paragraph = file->flow().paragraphs.first();
    QCOMPARE(paragraph.text, u"abcd"_s);
    QList<bool> marked;
    for (const FlowPiece &piece : paragraph.pieces)
        marked.append(piece.highlighted);
    QCOMPARE(marked, (QList<bool>{false, true, true, false}));
}

void OdfFlowTest::shouldLockWhatTheOfficeProgramWorksOut()
{
    const auto file = opened(
        odtParts("<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title>"
                 "<text:p>Contents</text:p></text:index-title><text:p>One</text:p></text:index-body>"
                 "</text:table-of-content><text:p>Page <text:page-number>1</text:page-number></text:p>"));

    QVERIFY(file);
    const TextFlow &flow = file->flow();
    QCOMPARE(textsOf(flow), (QStringList{u"Contents"_s, u"One"_s, u"Page 1"_s}));
    QVERIFY(flow.paragraphs.at(1).isLocked(0, 3));
    QVERIFY(!flow.paragraphs.at(2).isLocked(0, 5));
    QVERIFY(flow.paragraphs.at(2).isLocked(5, 6));
}

void OdfFlowTest::shouldReadTables()
{
    const auto file = opened(
        odtParts("<table:table><table:table-header-rows><table:table-row><table:table-cell "
                 "table:number-columns-spanned=\"2\"><text:p>A"
                 "</text:p></table:table-cell><table:covered-table-cell/><table:table-cell "
                 "table:number-rows-spanned=\"2\"><text:p>B"
                 "</text:p></table:table-cell></table:table-row></"
                 "table:table-header-rows><table:table-row><table:table-cell><text:p>C"
                 "</text:p></"
                 "table:table-cell><table:table-cell><table:table><table:table-row><table:table-cell><text:p>D</text:p>"
                 "</table:table-cell></table:table-row></table:table></table:table-cell><table:covered-table-cell/></"
                 "table:table-row>"
                 "</table:table>"));

    QVERIFY(file);
    const TextFlow &flow = file->flow();
    QCOMPARE(textsOf(flow), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(flow.tables.size(), 2);
    QVERIFY(flow.tables.first().rows.first().heading);
    QVERIFY(!flow.tables.first().rows.last().heading);
    QCOMPARE(flow.cellText(*flow.cellAt(0, 0, 1)), u"A"_s);
    QCOMPARE(flow.cellText(*flow.cellAt(0, 0, 2)), u"B"_s);
    QCOMPARE(flow.cellText(*flow.cellAt(0, 1, 1)), u"D"_s);
    QVERIFY(flow.cellAt(0, 1, 2)->continues);
    QCOMPARE(flow.tables.last().parentCell, flow.paragraphs.at(2).cell + 1);
}

void OdfFlowTest::shouldReadHeadersAndFootersOfPagesThatAreUsed()
{
    const QByteArray styles =
        "<office:master-styles><style:master-page style:name=\"Standard\"><style:header><text:p>h</text:p>"
        "</style:header><style:footer><style:region-left><text:p>f</text:p></style:region-left>"
        "</style:footer><style:header-first style:display=\"false\"><text:p>no</text:p>"
        "</style:header-first></style:master-page><style:master-page style:name=\"Envelope\">"
        "<style:header><text:p>no</text:p></style:header></style:master-page><style:master-page "
        "style:name=\"First\" style:next-style-name=\"Second\"><style:header><text:p>1</text:p>"
        "</style:header></style:master-page><style:master-page style:name=\"Second\"><style:header>"
        "<text:p>2</text:p></style:header></style:master-page></office:master-styles>";
    const QByteArray content = "<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" "
                               "style:master-page-name=\"First\"/></office:automatic-styles>";

    const auto file = opened(odtParts("<text:p>b</text:p>", odtType, content, styles));

    QVERIFY(file);
    const TextFlow &flow = file->flow();
    QCOMPARE(textsOf(flow), (QStringList{u"b"_s, u"h"_s, u"f"_s, u"1"_s, u"2"_s}));
    QCOMPARE(flow.parts, (QStringList{u"content.xml"_s, u"styles.xml"_s}));
    QCOMPARE(flow.paragraphs.at(1).area, FlowArea::Header);
    QCOMPARE(flow.paragraphs.at(2).area, FlowArea::Footer);
}

void OdfFlowTest::shouldFindFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<FlowControl::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shows");

    using enum FlowControl::Kind;
    const QString gap(5, u'\u2002');
    QTest::newRow("user field with body")
        << "<text:user-field-get text:name=\"u\">x</text:user-field-get>"_ba << UserField << u"u"_s << u"x"_s;
    QTest::newRow("user field without body")
        << "<text:user-field-get text:name=\"u\"/>"_ba << UserField << u"u"_s << u"declared"_s;
    QTest::newRow("placeholder")
        << "<text:placeholder text:placeholder-type=\"text\">&lt;Customer name&gt;</text:placeholder>"_ba << Placeholder
        << u"Customer name"_s << u"<Customer name>"_s;
    QTest::newRow("text input") << "<text:text-input text:description=\"Your name\">...</text:text-input>"_ba
                                << TextInput << u"Your name"_s << u"..."_s;
    QTest::newRow("text input with its name in brackets")
        << "<text:text-input>[Customer]</text:text-input>"_ba << TextInput << u"Customer"_s << u"[Customer]"_s;
    QTest::newRow("variable input") << "<text:variable-input text:name=\"v\">x</text:variable-input>"_ba << TextInput
                                    << u"v"_s << u"x"_s;
    QTest::newRow("database field") << "<text:database-display text:table-name=\"t\" text:column-name=\"c\">&lt;c&gt;"
                                       "</text:database-display>"_ba
                                    << DatabaseField << u"c"_s << u"<c>"_s;
    QTest::newRow("property") << "<text:user-defined text:name=\"Client\">x</text:user-defined>"_ba << DocumentProperty
                              << u"Client"_s << u"x"_s;
    QTest::newRow("list") << "<text:drop-down text:name=\"d\"><text:label text:value=\"a\"/>a</text:drop-down>"_ba
                          << FormDropDown << u"d"_s << u"a"_s;
    QTest::newRow("form text of Word")
        << "<field:fieldmark-start field:type=\"vnd.oasis.opendocument.field.FORMTEXT\"><field:param "
           "field:name=\"Name\" "
           "field:value=\"Text1\"/></field:fieldmark-start><text:span>   </text:span><field:fieldmark-end/>"_ba
        << FormText << u"Text1"_s << u"   "_s;
    QTest::newRow("check box of Word")
        << "<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\"><field:param "
           "field:name=\"Checkbox_Name\" "
           "field:value=\"c\"/><field:param field:name=\"Checkbox_Checked\" field:value=\"true\"/></field:fieldmark>"_ba
        << FormCheckBox << u"c"_s << u"☒"_s;
    QTest::newRow("content control") << "<loext:content-control loext:tag=\"t\" loext:showing-place-holder=\"true\">x"
                                        "</loext:content-control>"_ba
                                     << RichTextControl << u"t"_s << u"x"_s;
    QTest::newRow("date control")
        << "<loext:content-control loext:date=\"true\" loext:tag=\"t\">x</loext:content-control>"_ba << DateControl
        << u"t"_s << u"x"_s;
    QTest::newRow("box control") << "<loext:content-control loext:checkbox=\"true\" loext:checked=\"false\">☐"
                                    "</loext:content-control>"_ba
                                 << CheckBoxControl << u""_s << u"☐"_s;
    QTest::newRow("form control") << "<draw:control draw:control=\"c1\"/>"_ba << FormText << u"Firm"_s << gap;
    QTest::newRow("user field without value")
        << "<text:user-field-get text:name=\"w\"/>"_ba << UserField << u"w"_s << gap;
    QTest::newRow("text input without content")
        << "<text:text-input text:description=\"d\"/>"_ba << TextInput << u"d"_s << gap;
}

void OdfFlowTest::shouldFindFields()
{
    QFETCH(QByteArray, field);
    QFETCH(FlowControl::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QString, shows);

    const auto file = opened(
        odtParts("<office:forms><form:form><form:text form:id=\"c1\" form:name=\"Firm\"/></form:form></office:forms>"
                 "<text:user-field-decls><text:user-field-decl text:name=\"u\" office:string-value=\"declared\"/>"
                 "</text:user-field-decls><text:p>Name: "
                 + field + ".</text:p>"));

    QVERIFY(file);
    const TextFlow &flow = file->flow();
    QCOMPARE(textsOf(flow), QStringList{u"Name: "_s + shows + u'.'});
    QCOMPARE(flow.controls.size(), 1);
    const FlowControl &control = flow.controls.first();
    QCOMPARE(control.kind, kind);
    QCOMPARE(control.name, name);
    QCOMPARE(control.paragraph, 0);
    QCOMPARE(control.lastParagraph, 0);
    QCOMPARE(flow.paragraphs.first().text.sliced(control.from, control.to - control.from), shows);
}

void OdfFlowTest::shouldKnowTheLanguageAndTheHeadings()
{
    const QByteArray styles = "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties "
                              "fo:language=\"fr\"/></style:default-style><style:style style:name=\"Heading_20_2\" "
                              "style:family=\"paragraph\" style:default-outline-level=\"2\"/></office:styles>";
    const QByteArray content = "<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" "
                               "style:parent-style-name=\"Heading_20_2\"/></office:automatic-styles>";

    const auto file = opened(
        odtParts("<text:p text:style-name=\"P1\">a</text:p><text:h text:outline-level=\"3\">b</text:h>"
                 "<text:p>c</text:p>",
                 odtType, content, styles));

    QVERIFY(file);
    QCOMPARE(file->flow().language, u"fr"_s);
    QList<int> levels;
    for (const FlowParagraph &paragraph : file->flow().paragraphs)
        levels.append(paragraph.heading);
    QCOMPARE(levels, (QList<int>{2, 3, 0}));
}

void OdfFlowTest::shouldReadOtherPrefixes()
{
    PackageParts parts = odtParts("<t:p>a<t:s/>b</t:p>");
    findPart(parts, u"content.xml")->data.replace("xmlns:text=", "xmlns:t=");

    const auto file = opened(parts);

    QVERIFY(file);
    QCOMPARE(textsOf(file->flow()), QStringList{u"a b"_s});
}

void OdfFlowTest::shouldCountAUserFieldOnce()
{
    const auto file = opened(
        odtParts("<text:p><text:user-field-get text:name=\"u\"/>, <text:user-field-get text:name=\"u\"/>"
                 "</text:p>"));

    QVERIFY(file);
    QCOMPARE(file->flow().controls.at(0).twinOf, -1);
    QCOMPARE(file->flow().controls.at(1).twinOf, 0);
}

QTEST_GUILESS_MAIN(OdfFlowTest)
#include "odfflowtest.moc"
