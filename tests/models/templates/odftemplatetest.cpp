// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeparts.h"
#include "packagereader.h"
#include "packagewriter.h"
#include "templatefile.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class OdfTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldReplaceText_data();
    void shouldReplaceText();
    void shouldReplaceSeveralPlacesOfAParagraph();
    void shouldInsertText_data();
    void shouldInsertText();
    void shouldSetControls_data();
    void shouldSetControls();
    void shouldSetBoxes_data();
    void shouldSetBoxes();
    void shouldSetAUserFieldEverywhere();
    void shouldGiveARepeatedUserFieldTextOfItsOwn();
    void shouldSetAPropertyInTheMetadata();
    void shouldRepeatRowsWithoutTheirMarks();
    void shouldRepeatAnItemOfAListAsAnItem();
    void shouldFillOneOfSeveralRowsThatAreStoredOnce();
    void shouldRemove_data();
    void shouldRemove();
    void shouldKeepWhatItDoesNotTouch();
    void shouldMakeADocumentOfATemplate();
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

PackageParts saved(const TemplateFile &file)
{
    const Result<QByteArray> bytes = file.save();
    return bytes ? readPackage(*bytes).value_or(PackageParts()) : PackageParts();
}

/// What stands inside office:text after saving.
QByteArray textOf(const TemplateFile &file)
{
    const PackageParts parts = saved(file);
    const PackagePart *content = findPart(parts, u"content.xml");
    const qsizetype from = content ? content->data.indexOf("<office:text>") + 13 : -1;
    return from < 13 ? QByteArray() : content->data.sliced(from, content->data.indexOf("</office:text>") - from);
}

QByteArray inParagraph(const QByteArray &content)
{
    return "<text:p>" + content + "</text:p>";
}

} // namespace

void OdfTemplateTest::shouldReplaceText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("blank");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("filled");

    QTest::newRow("in one piece") << "To [name], "_ba << u"[name]"_s << u"Ann"_s << "To Ann, "_ba;
    QTest::newRow("with the formatting of its first piece, marks in between kept")
        << "To <text:span text:style-name=\"a\">[na</text:span><text:bookmark text:name=\"m\"/><text:span>me]</text:span>, "_ba
        << u"[name]"_s << u"Ann"_s
        << "To <text:span text:style-name=\"a\">Ann</text:span><text:bookmark text:name=\"m\"/><text:span></text:span>, "_ba;
    QTest::newRow("over spaces and tabs")
        << "[my<text:s text:c=\"2\"/>name<text:tab/>]!"_ba << u"[my  name\t]"_s << u"Ann"_s << "Ann!"_ba;
    QTest::newRow("part of spaces") << "a<text:s text:c=\"5\"/>b"_ba << u"   "_s << u"X"_s
                                    << "aX<text:s text:c=\"2\"/>b"_ba;
    QTest::newRow("a tab alone") << "a<text:tab/>b"_ba << u"\t"_s << u"X"_s << "aXb"_ba;
    QTest::newRow("several lines") << "To [name]."_ba << u"[name]"_s << u"Ann\nParis\tFR"_s
                                   << "To Ann<text:line-break/>Paris<text:tab/>FR."_ba;
    QTest::newRow("spaces that would collapse")
        << "To [name]."_ba << u"[name]"_s << u"a   b"_s << "To a <text:s text:c=\"2\"/>b."_ba;
    QTest::newRow("spaces at the ends") << "[name]"_ba << u"[name]"_s << u" a "_s << "<text:s/>a<text:s/>"_ba;
    QTest::newRow("markup in a value") << "[name]"_ba << u"[name]"_s << u"<b> & \"c\""_s << "&lt;b&gt; &amp; \"c\""_ba;
    QTest::newRow("any script") << "[name]"_ba << u"[name]"_s << u"Ж ש 字 😀"_s << "Ж ש 字 😀"_ba;
    QTest::newRow("nothing") << "a [name] b"_ba << u"[name]"_s << u""_s << "a  b"_ba;
    QTest::newRow("in an input field") << "<text:text-input>{{name}}</text:text-input>"_ba << u"{{name}}"_s << u"Ann"_s
                                       << "<text:text-input>Ann</text:text-input>"_ba;
}

void OdfTemplateTest::shouldReplaceText()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, blank);
    QFETCH(QString, text);
    QFETCH(QByteArray, filled);
    const auto file = opened(odtParts(inParagraph(content)));
    QVERIFY(file);
    const FlowParagraph &paragraph = file->flow().paragraphs.first();
    const qsizetype from = paragraph.text.indexOf(blank);
    QVERIFY(from >= 0);

    file->replaceText(paragraph, from, from + blank.size(), text);

    QCOMPARE(textOf(*file), inParagraph(filled));
}

void OdfTemplateTest::shouldReplaceSeveralPlacesOfAParagraph()
{
    const auto file = opened(odtParts(inParagraph("{a} and {b}<text:s/>or {c}")));
    QVERIFY(file);
    const FlowParagraph &paragraph = file->flow().paragraphs.first();

    for (const auto &[blank, text] : {std::pair{u"{c}"_s, u"3\n4"_s}, {u"{b}"_s, u"2\n22"_s}, {u"{a}"_s, u"1\n11"_s}}) {
        const qsizetype from = paragraph.text.indexOf(blank);
        file->replaceText(paragraph, from, from + blank.size(), text);
    }

    QCOMPARE(textOf(*file),
             inParagraph("1<text:line-break/>11 and 2<text:line-break/>22<text:s/>or 3<text:line-break/>4"));
}

void OdfTemplateTest::shouldInsertText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("filled");

    QTest::newRow("into nothing") << ""_ba << qsizetype(0) << u"Ann"_s << "Ann"_ba;
    QTest::newRow("after a label") << "Name:"_ba << qsizetype(5) << u" Ann"_s << "Name: Ann"_ba;
    QTest::newRow("after a stressed label, outside what stresses it")
        << "<text:span>Name:</text:span>"_ba << qsizetype(5) << u" Ann"_s << "<text:span>Name:</text:span> Ann"_ba;
    QTest::newRow("after a label and a space") << "Name: "_ba << qsizetype(6) << u"Ann"_s << "Name: Ann"_ba;
    QTest::newRow("in the middle") << "Name: ."_ba << qsizetype(6) << u"Ann"_s << "Name: Ann."_ba;
    QTest::newRow("after a tab") << "Name:<text:tab/>"_ba << qsizetype(6) << u"Ann"_s << "Name:<text:tab/>Ann"_ba;
}

void OdfTemplateTest::shouldInsertText()
{
    QFETCH(QByteArray, content);
    QFETCH(qsizetype, at);
    QFETCH(QString, text);
    QFETCH(QByteArray, filled);
    const auto file = opened(odtParts(inParagraph(content)));
    QVERIFY(file);

    file->replaceText(file->flow().paragraphs.first(), at, at, text);

    QCOMPARE(textOf(*file), inParagraph(filled));
}

void OdfTemplateTest::shouldSetControls_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("filled");

    const QByteArray begin = "<field:fieldmark-start field:type=\"vnd.oasis.opendocument.field.FORMTEXT\"/>";
    const QByteArray end = "<field:fieldmark-end/>";
    QTest::newRow("placeholder") << "To <text:placeholder>&lt;x&gt;</text:placeholder>."_ba << u"Ann"_s << "To Ann."_ba;
    QTest::newRow("database field") << "To <text:database-display>&lt;x&gt;</text:database-display>."_ba << u"Ann"_s
                                    << "To Ann."_ba;
    QTest::newRow("input") << "<text:text-input text:description=\"d\">x</text:text-input>"_ba << u"Ann"_s
                           << "<text:text-input text:description=\"d\">Ann</text:text-input>"_ba;
    QTest::newRow("input, several lines")
        << "<text:text-input>x</text:text-input>"_ba << u"a\nb"_s << "a<text:line-break/>b"_ba;
    QTest::newRow("variable, and where it is shown")
        << "<text:variable-input text:name=\"v\" text:formula=\"ooow:x\" office:value-type=\"float\" "
           "office:value=\"1\">1"
           "</text:variable-input><text:variable-get text:name=\"v\">1</text:variable-get>"_ba
        << u"Ann"_s
        << "<text:variable-input text:name=\"v\" office:value-type=\"string\" office:string-value=\"Ann\">Ann"
           "</text:variable-input><text:variable-get text:name=\"v\">Ann</text:variable-get>"_ba;
    QTest::newRow("list") << "<text:drop-down><text:label text:value=\"a\" text:current-selected=\"true\"/><text:label "
                             "text:value=\"b\"/>a</text:drop-down>"_ba
                          << u"b"_s
                          << "<text:drop-down><text:label text:value=\"a\"/><text:label text:value=\"b\" "
                             "text:current-selected=\"true\"/>b</text:drop-down>"_ba;
    QTest::newRow("form text") << begin + "<text:span>  </text:span><text:s/>" + end << u"Ann"_s
                               << begin + "<text:span>Ann</text:span>" + end;
    QTest::newRow("form text without content") << begin + end << u"Ann"_s << begin + "Ann" + end;
    QTest::newRow("content control")
        << "<loext:content-control loext:showing-place-holder=\"true\"><text:span>Click</text:span> here"
           "</loext:content-control>"_ba
        << u"Ann"_s << "<loext:content-control><text:span>Ann</text:span></loext:content-control>"_ba;
    QTest::newRow("form control")
        << "<office:forms><form:form><form:text form:id=\"c\"/></form:form></office:forms><draw:control draw:control=\"c\"/>"_ba
        << u"Ann"_s
        << "<office:forms><form:form><form:text form:id=\"c\" form:current-value=\"Ann\"/></form:form></office:forms>"
           "<draw:control draw:control=\"c\"/>"_ba;
}

void OdfTemplateTest::shouldSetControls()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    QFETCH(QByteArray, filled);
    // Forms stand before the paragraphs.
    const qsizetype forms = content.indexOf("</office:forms>") < 0 ? 0 : content.indexOf("</office:forms>") + 15;
    const auto file = opened(odtParts(content.first(forms) + inParagraph(content.sliced(forms))));
    QVERIFY(file);
    QCOMPARE(file->flow().controls.size(), 1);

    file->setControl(file->flow().controls.first(), text);

    const qsizetype filledForms = filled.indexOf("</office:forms>") < 0 ? 0 : filled.indexOf("</office:forms>") + 15;
    QCOMPARE(textOf(*file), filled.first(filledForms) + inParagraph(filled.sliced(filledForms)));
}

void OdfTemplateTest::shouldSetBoxes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("filled");

    const QByteArray box = "<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\">";
    QTest::newRow("of Word") << inParagraph(box + "</field:fieldmark>")
                             << inParagraph(box
                                            + "<field:param field:name=\"Checkbox_Checked\" field:value=\"true\"/>"
                                              "</field:fieldmark>");
    QTest::newRow("content control")
        << inParagraph(
               "<loext:content-control loext:checkbox=\"true\" loext:checked=\"false\" loext:checked-state=\"x\">o"
               "</loext:content-control>")
        << inParagraph(
               "<loext:content-control loext:checkbox=\"true\" loext:checked=\"true\" loext:checked-state=\"x\">x"
               "</loext:content-control>");
    const QByteArray drawn = "</form:form></office:forms>" + inParagraph("<draw:control draw:control=\"c\"/>");
    QTest::newRow("drawn") << "<office:forms><form:form><form:checkbox form:id=\"c\"/>" + drawn
                           << "<office:forms><form:form><form:checkbox form:id=\"c\" form:current-state=\"checked\"/>"
                                  + drawn;
}

void OdfTemplateTest::shouldSetBoxes()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, filled);
    const auto file = opened(odtParts(content));
    QVERIFY(file);
    QCOMPARE(file->flow().controls.size(), 1);

    file->setChecked(file->flow().controls.first(), true);

    QCOMPARE(textOf(*file), filled);
}

void OdfTemplateTest::shouldSetAUserFieldEverywhere()
{
    const QByteArray styles =
        "<office:master-styles><style:master-page style:name=\"Standard\"><style:header>"
        "<text:user-field-decls><text:user-field-decl text:name=\"u\" office:value-type=\"float\" "
        "office:value=\"1\"/></text:user-field-decls><text:p><text:user-field-get text:name=\"u\"/></text:p>"
        "</style:header></style:master-page></office:master-styles>";
    const auto file = opened(
        odtParts("<text:user-field-decls><text:user-field-decl text:name=\"u\" office:string-value=\"\"/>"
                 "</text:user-field-decls><text:p><text:user-field-get text:name=\"u\"/></text:p>",
                 odtType, {}, styles));
    QVERIFY(file);

    file->setControl(file->flow().controls.first(), u"Ann"_s);

    QCOMPARE(textOf(*file),
             "<text:user-field-decls><text:user-field-decl text:name=\"u\" office:string-value=\"Ann\" "
             "office:value-type=\"string\"/></text:user-field-decls><text:p><text:user-field-get text:name=\"u\">"
             "Ann</text:user-field-get></text:p>");
    const PackageParts parts = saved(*file);
    const QByteArray header = findPart(parts, u"styles.xml")->data;
    QVERIFY(header.contains("<text:user-field-get text:name=\"u\">Ann</text:user-field-get>"));
    QVERIFY(header.contains("office:value-type=\"string\" office:string-value=\"Ann\""));
    QVERIFY(!header.contains("office:value=\"1\""));
}

void OdfTemplateTest::shouldGiveARepeatedUserFieldTextOfItsOwn()
{
    const auto file = opened(odtParts(inParagraph("<text:user-field-get text:name=\"u\"/>")));
    QVERIFY(file);
    const TextFlow &flow = file->flow();
    const pugi::xml_node node = flow.paragraphs.first().node;

    const QList<NodeMap> copies = file->repeat(node, node, 1);
    file->setControl(flow.controls.first(), u"Ann"_s);
    file->setControl(inCopy(flow.controls.first(), copies.first()), u"Bob"_s);

    QCOMPARE(textOf(*file),
             inParagraph("<text:user-field-get text:name=\"u\">Ann</text:user-field-get>") + inParagraph("Bob"));
}

void OdfTemplateTest::shouldSetAPropertyInTheMetadata()
{
    const QByteArray meta =
        "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta><meta:user-defined "
        "meta:name=\"Client\" meta:value-type=\"float\">1</meta:user-defined></office:meta>"
        "</office:document-meta>";
    PackageParts parts = odtParts(inParagraph("<text:user-defined text:name=\"Client\">1</text:user-defined>"));
    const auto file = opened(withPart(parts, u"meta.xml"_s, meta));
    QVERIFY(file);

    file->setProperty(file->flow().controls.first(), u"Ann"_s);
    file->setControl(file->flow().controls.first(), u"Ann"_s);

    QCOMPARE(textOf(*file), inParagraph("<text:user-defined text:name=\"Client\">Ann</text:user-defined>"));
    const PackageParts after = saved(*file);
    QVERIFY(
        findPart(after, u"meta.xml")->data.contains("<meta:user-defined meta:name=\"Client\">Ann</meta:user-defined>"));
}

void OdfTemplateTest::shouldRepeatRowsWithoutTheirMarks()
{
    const QByteArray row =
        "<table:table-row><table:table-cell><text:p xml:id=\"p1\"><text:bookmark text:name=\"m\"/>{a}</text:p>"
        "</table:table-cell></table:table-row>";
    const auto file = opened(odtParts("<table:table>" + row + "</table:table>"));
    QVERIFY(file);
    const TextFlow &flow = file->flow();
    const pugi::xml_node node = flow.tables.first().rows.first().node;

    const QList<NodeMap> copies = file->repeat(node, node, 2);
    file->replaceText(flow.paragraphs.first(), 0, 3, u"1"_s);
    file->replaceText(inCopy(flow.paragraphs.first(), copies.at(0)), 0, 3, u"2"_s);
    file->replaceText(inCopy(flow.paragraphs.first(), copies.at(1)), 0, 3, u"3"_s);

    const auto plain = [](const QByteArray &text) {
        return "<table:table-row><table:table-cell><text:p>" + text + "</text:p></table:table-cell></table:table-row>";
    };
    QCOMPARE(textOf(*file),
             "<table:table>" + QByteArray(row).replace("{a}", "1") + plain("2") + plain("3") + "</table:table>");
}

void OdfTemplateTest::shouldRepeatAnItemOfAListAsAnItem()
{
    const auto file = opened(
        odtParts("<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>{b}"
                 "</text:p></text:list-item></text:list><text:list><text:list-item><text:p/>"
                 "</text:list-item></text:list>"));
    QVERIFY(file);
    const TextFlow &flow = file->flow();
    const FlowParagraph &item = flow.paragraphs.at(1), &only = flow.paragraphs.at(2);

    const QList<NodeMap> copies = file->repeat(item.node, item.node, 1);
    file->replaceText(item, 0, 3, u"1"_s);
    file->replaceText(inCopy(item, copies.first()), 0, 3, u"2"_s);
    file->replaceText(only, 0, 0, u"3"_s);

    const auto items = [](const QByteArrayList &texts) {
        return "<text:list><text:list-item><text:p>" + texts.join("</text:p></text:list-item><text:list-item><text:p>")
             + "</text:p></text:list-item></text:list>";
    };
    QCOMPARE(textOf(*file), items({"a", "1", "2"}) + items({"3"}));
}

void OdfTemplateTest::shouldFillOneOfSeveralRowsThatAreStoredOnce()
{
    const QByteArray cell = "<table:table-cell><text:p/></table:table-cell>";
    const auto file = opened(odtParts("<table:table><table:table-row table:number-rows-repeated=\"3\">" + cell
                                      + "</table:table-row></table:table>"));
    QVERIFY(file);

    file->replaceText(file->flow().paragraphs.first(), 0, 0, u"a"_s);

    QCOMPARE(textOf(*file), "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                            "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
                                + cell + "</table:table-row></table:table>");
}

void OdfTemplateTest::shouldRemove_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("row");
    QTest::addColumn<QByteArray>("left");

    const QByteArray head =
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows>";
    const QByteArray row = "<table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>";
    QTest::newRow("a row") << head + row + "</table:table>" << true << head + "</table:table>";
    QTest::newRow("the only row") << "<table:table>" + row + "</table:table><text:p/>" << true << "<text:p/>"_ba;
    QTest::newRow("the text of a cell")
        << "<table:table>" + row + "</table:table>" << false
        << "<table:table><table:table-row><table:table-cell><text:p/></table:table-cell>"
           "</table:table-row></table:table>"_ba;
    QTest::newRow("an item of a list")
        << "<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item>"
           "<text:p>b</text:p></text:list-item></text:list>"_ba
        << false << "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"_ba;
    QTest::newRow("the only item")
        << "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list><text:p/>"_ba << false
        << "<text:p/>"_ba;
}

void OdfTemplateTest::shouldRemove()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, row);
    QFETCH(QByteArray, left);
    const auto file = opened(odtParts(content));
    QVERIFY(file);
    const TextFlow &flow = file->flow();
    const auto last = std::ranges::find_last_if(flow.paragraphs, [](const FlowParagraph &p) { return p.text == u"b"; });
    QVERIFY(!last.empty());

    file->remove(row ? flow.tables.first().rows.last().node : last.front().node);

    QCOMPARE(textOf(*file), left);
}

void OdfTemplateTest::shouldKeepWhatItDoesNotTouch()
{
    PackageParts parts = odtParts(inParagraph("[a]"), odtType, {},
                                  "<office:styles> <!-- as it was --> </office:styles>");
    parts = withPart(parts, u"Pictures/a.png"_s, "\x89PNG");
    parts = withPart(parts, u"Basic/script-lc.xml"_s, "<a b='c' />");
    const auto file = opened(parts);
    QVERIFY(file);

    file->replaceText(file->flow().paragraphs.first(), 0, 3, u"x"_s);

    PackageParts expected = parts;
    findPart(expected, u"content.xml")->data.replace("[a]", "x");
    QCOMPARE(saved(*file), expected);
}

void OdfTemplateTest::shouldMakeADocumentOfATemplate()
{
    const auto file = opened(odtParts(inParagraph("a"), QByteArray(odtType) + "-template"));
    QVERIFY(file);

    QCOMPARE(saved(*file), odtParts(inParagraph("a")));
}

QTEST_GUILESS_MAIN(OdfTemplateTest)
#include "odftemplatetest.moc"
