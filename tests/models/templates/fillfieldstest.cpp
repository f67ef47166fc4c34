// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fill.h"
#include "packagereader.h"
#include "templateregister.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Fields and form controls whose value stands elsewhere in the file too, or has a form of its own.
class FillFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheSwitchesOfAField();
    void shouldSetAProperty_data();
    void shouldSetAProperty();
    void shouldMakeAPropertyThatIsMissing();
    void shouldSetADocumentVariable();
    void shouldShowADateAsItsControlAsks();
    void shouldStoreWhatABoundControlMeans_data();
    void shouldStoreWhatABoundControlMeans();
    void shouldNotStoreAPrompt();
    void shouldBindOnlyTheFirstOfSeveralCopies();
    void shouldKnowASignedFile();
    void shouldChooseInAnOdfList_data();
    void shouldChooseInAnOdfList();
    void shouldStoreWhateverAValueHolds_data();
    void shouldStoreWhateverAValueHolds();

private:
    PackageParts filled(const PackageParts &parts, const TemplateMap &map = {}) const;

    Register m_register = templateRegister();
};

namespace {

QByteArray simpleField(const QByteArray &instruction)
{
    return "<w:p><w:fldSimple w:instr=\"" + instruction + "\"><w:r><w:t>old</w:t></w:r></w:fldSimple></w:p>";
}

TemplateMap textFor(const QString &id, const QString &text)
{
    TemplateMap map;
    map.blanks.insert(id, {Decision::Kind::Text, text});
    return map;
}

/// A relationship of the package's own to @p part.
PackageParts withRelated(const PackageParts &parts, const QString &part, const QByteArray &type, const QByteArray &data)
{
    PackageParts result = withPart(parts, part, data);
    findPart(result, u"_rels/.rels")
        ->data.replace("</Relationships>", "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/" + type
                                               + "\" Target=\"" + part.toUtf8() + "\"/></Relationships>");
    return result;
}

} // namespace

PackageParts FillFieldsTest::filled(const PackageParts &parts, const TemplateMap &map) const
{
    const auto file = TemplateFile::open(writePackage(parts).value()).value();
    const auto values = RegisterValues::make(m_register, Language::French, QDate(2026, 3, 1), u"ys"_s).value();
    const Scan found = scan(file->flow());
    fill(*file, found, propose(found, values.get()), map, *values);
    return readPackage(file->save().value()).value();
}

void FillFieldsTest::shouldFollowTheSwitchesOfAField()
{
    const PackageParts parts = filled(docxParts(simpleField("MERGEFIELD provider_name \\* Upper \\b &quot;: &quot;")));
    QVERIFY(findPart(parts, u"word/document.xml")->data.contains("<w:t>: NIMBE &amp; FILS &lt;SARL&gt;</w:t>"));
}

void FillFieldsTest::shouldSetAProperty_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray value = "Ys &amp; c";
    const auto core = [](const QByteArray &text) {
        return "<cp:coreProperties xmlns:cp=\"urn:c\" xmlns:dc=\"urn:d\"><dc:title>" + text
             + "</dc:title></cp:coreProperties>";
    };
    QTest::newRow("of every document") << QByteArray("Title") << u"docProps/core.xml"_s
                                       << QByteArray("package/2006/relationships/metadata/core-properties")
                                       << core("old") << core(value);
    const auto extended = [](const QByteArray &text) {
        return "<Properties xmlns=\"urn:e\"><Company>" + text + "</Company></Properties>";
    };
    QTest::newRow("of the program") << QByteArray("Company \\* MERGEFORMAT") << u"docProps/app.xml"_s
                                    << QByteArray("officeDocument/2006/relationships/extended-properties")
                                    << extended("old") << extended(value);
    const auto custom = [](const QByteArray &typed) {
        return "<Properties xmlns=\"urn:p\" xmlns:v=\"urn:docPropsVTypes\"><property fmtid=\"{1}\" pid=\"2\" "
               "name=\"Client\">"
             + typed + "</property></Properties>";
    };
    const QByteArray customType = "officeDocument/2006/relationships/custom-properties";
    QTest::newRow("of the customer's own")
        << QByteArray("client") << u"docProps/custom.xml"_s << customType << custom("<v:lpwstr>old</v:lpwstr>")
        << custom("<v:lpwstr>" + value + "</v:lpwstr>");
    QTest::newRow("that was a number") << QByteArray("Client") << u"docProps/custom.xml"_s << customType
                                       << custom("<v:i4>1</v:i4>") << custom("<v:lpwstr>" + value + "</v:lpwstr>");
}

void FillFieldsTest::shouldSetAProperty()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, part);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const PackageParts parts = withRelated(docxParts(simpleField("DOCPROPERTY " + field)), part, type, before);
    const auto file = TemplateFile::open(writePackage(parts).value()).value();
    const QString id = scan(file->flow()).blanks.first().id;

    const PackageParts result = filled(parts, textFor(id, u"Ys & c"_s));

    QCOMPARE(findPart(result, part)->data, after);
    QVERIFY(findPart(result, u"word/document.xml")->data.contains("<w:t>Ys &amp; c</w:t>"));
}

void FillFieldsTest::shouldMakeAPropertyThatIsMissing()
{
    const PackageParts result = filled(docxParts(simpleField("DOCPROPERTY Client")), textFor(u"client"_s, u"Ys"_s));
    const PackagePart *custom = findPart(result, u"docProps/custom.xml");
    QVERIFY(custom);
    QVERIFY(custom->data.contains("pid=\"2\" name=\"Client\"><vt:lpwstr>Ys</vt:lpwstr></property>"));
    QVERIFY(findPart(result, u"[Content_Types].xml")->data.contains("custom-properties+xml"));
    QVERIFY(findPart(result, u"_rels/.rels")->data.contains("Target=\"docProps/custom.xml\""));
    QVERIFY(TemplateFile::open(writePackage(result).value()));
}

void FillFieldsTest::shouldSetADocumentVariable()
{
    const auto settings = [](const QByteArray &text) {
        return "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:compat/>" + text
             + "<w:rsids/></w:settings>";
    };
    const QByteArray after = settings("<w:docVars><w:docVar w:name=\"Client\" w:val=\"Ys\"/></w:docVars>");
    for (const QByteArray &before :
         {settings("<w:docVars><w:docVar w:name=\"Client\" w:val=\"old\"/></w:docVars>"), settings({})}) {
        const PackageParts parts = withPart(docxParts(simpleField("DOCVARIABLE Client")), u"word/settings.xml"_s,
                                            before);
        QCOMPARE(findPart(filled(parts, textFor(u"client"_s, u"Ys"_s)), u"word/settings.xml")->data, after);
    }
}

void FillFieldsTest::shouldShowADateAsItsControlAsks()
{
    const auto control = [](const QByteArray &date, const QByteArray &text) {
        return "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"Date\"/><w:tag w:val=\"today\"/>" + date
             + "</w:sdtPr><w:sdtContent><w:r><w:t>" + text + "</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    };
    const PackageParts parts = docxParts(
        control("<w:showingPlcHdr/><w:date><w:dateFormat w:val=\"dd/MM/yy\"/></w:date>", "Click"));
    TemplateMap map;
    map.blanks.insert(u"today"_s, {Decision::Kind::Field, u"document.date"_s});
    for (const TemplateMap &decided : {map, textFor(u"today"_s, u"2026-03-01"_s)}) {
        const QByteArray body = findPart(filled(parts, decided), u"word/document.xml")->data;
        QVERIFY2(body.contains(control("<w:date w:fullDate=\"2026-03-01T00:00:00Z\"><w:dateFormat "
                                       "w:val=\"dd/MM/yy\"/></w:date>",
                                       "01/03/26")),
                 body.constData());
    }
}

namespace {

constexpr auto storeId = "{11111111-2222-3333-4444-555555555555}";

QByteArray binding(const QByteArray &path)
{
    return "<w:dataBinding w:xpath=\"" + path + "\" w:storeItemID=\"" + storeId + "\"/>";
}

PackageParts withStore(const PackageParts &parts, const QByteArray &store)
{
    const QByteArray properties = QByteArray("<d:datastoreItem xmlns:d=\"urn:d\" d:itemID=\"") + storeId + "\"/>";
    return withPart(withPart(parts, u"customXml/item1.xml"_s, store), u"customXml/itemProps1.xml"_s, properties);
}

} // namespace

void FillFieldsTest::shouldStoreWhatABoundControlMeans_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("a text") << QByteArray("<w:text/>") << u"Ys"_s << QByteArray("Ys");
    QTest::newRow("the value of an entry")
        << QByteArray("<w:dropDownList w:lastValue=\"a\"><w:listItem w:displayText=\"Oui\" w:value=\"y\"/>"
                      "</w:dropDownList>")
        << u"Oui"_s << QByteArray("y");
    QTest::newRow("a moment") << QByteArray("<w:date><w:dateFormat w:val=\"d MMMM yyyy\"/></w:date>") << u"2026-03-01"_s
                              << QByteArray("2026-03-01T00:00:00");
    QTest::newRow("a day") << QByteArray("<w:date><w:storeMappedDataAs w:val=\"date\"/></w:date>") << u"2026-03-01"_s
                           << QByteArray("2026-03-01");
    QTest::newRow("a date as text") << QByteArray(
        "<w:date><w:dateFormat w:val=\"d MMMM yyyy\"/><w:storeMappedDataAs w:val=\"text\"/></w:date>")
                                    << u"2026-03-01"_s << QByteArray("1 mars 2026");
}

void FillFieldsTest::shouldStoreWhatABoundControlMeans()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, text);
    QFETCH(QByteArray, stored);
    const QByteArray body = "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"answer\"/>" + binding("/f/a") + "<w:showingPlcHdr/>"
                          + kind + "</w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    const PackageParts result = filled(withStore(docxParts(body), "<f><a/></f>"), textFor(u"answer"_s, text));
    QCOMPARE(findPart(result, u"customXml/item1.xml")->data, "<f><a>" + stored + "</a></f>");
    if (kind.contains("lastValue"))
        QVERIFY(findPart(result, u"word/document.xml")->data.contains("w:lastValue=\"y\""));
}

void FillFieldsTest::shouldNotStoreAPrompt()
{
    const auto control = [](const QByteArray &name) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + name + "\"/>" + binding("/f/" + name)
             + "<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r></w:sdtContent></w:sdt>";
    };
    const QByteArray body = "<w:p>" + control("a1x") + "<w:r><w:t>: {b1x} </w:t></w:r></w:p>";
    const PackageParts parts = withStore(docxParts(body), "<f><a1x/></f>");
    TemplateMap map = textFor(u"b1x"_s, u"Ys"_s);
    map.blanks.insert(u"a1x"_s, {Decision::Kind::Leave, {}});
    QCOMPARE(findPart(filled(parts, map), u"customXml/item1.xml")->data, QByteArray("<f><a1x/></f>"));
}

void FillFieldsTest::shouldBindOnlyTheFirstOfSeveralCopies()
{
    const QByteArray name = "<w:sdt><w:sdtPr><w:tag w:val=\"name\"/>" + binding("/f/p[1]/n[1]")
                          + "<w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click</w:t></w:r></w:p></w:sdtContent>"
                            "</w:sdt>";
    const QByteArray body = "<w:sdt xmlns:x=\"urn:x\"><w:sdtPr><w:alias w:val=\"Sub-processors\"/>"
                            "<x:dataBinding w:xpath=\"/f/p\" w:storeItemID=\"{0}\"/><x:repeatingSection/></w:sdtPr>"
                            "<w:sdtContent><w:sdt><w:sdtPr><x:repeatingSectionItem/></w:sdtPr><w:sdtContent>"
                          + name + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt><w:p/>";
    const PackageParts result = filled(withStore(docxParts(body), "<f><p><n/></p></f>"));
    const QByteArray written = findPart(result, u"word/document.xml")->data;
    QCOMPARE(written.count("repeatingSectionItem"), 3);
    QCOMPARE(written.count("dataBinding"), 1);
    QCOMPARE(findPart(result, u"customXml/item1.xml")->data, QByteArray("<f><p><n>Alpha</n></p></f>"));
}

void FillFieldsTest::shouldKnowASignedFile()
{
    const auto isSigned = [](const PackageParts &parts) {
        return TemplateFile::open(writePackage(parts).value()).value()->isSigned();
    };
    QVERIFY(!isSigned(docxParts(p("a"))));
    QVERIFY(isSigned(withPart(docxParts(p("a")), u"_xmlsignatures/sig1.xml"_s, "<a/>")));
    QVERIFY(!isSigned(odtParts({})));
    QVERIFY(isSigned(withPart(odtParts({}), u"META-INF/documentsignatures.xml"_s, "<a/>")));
}

void FillFieldsTest::shouldChooseInAnOdfList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("a list box") << QByteArray("<form:option form:label=\"Oui\" form:current-selected=\"true\"/>"
                                              "<form:option form:label=\"Non\"/>")
                                << QByteArray("<form:option form:label=\"Oui\"/><form:option form:label=\"Non\" "
                                              "form:current-selected=\"true\"/>");
}

void FillFieldsTest::shouldChooseInAnOdfList()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, chosen);
    const auto text = [](const QByteArray &entries) {
        return "<office:forms><form:form><form:listbox form:id=\"c1\" form:name=\"Answer\">" + entries
             + "</form:listbox></form:form></office:forms><text:p>Answer: <draw:control draw:control=\"c1\"/></text:p>";
    };
    const PackageParts result = filled(odtParts(text(list)), textFor(u"answer"_s, u"Non"_s));
    const QByteArray content = findPart(result, u"content.xml")->data;
    QVERIFY2(content.contains(text(chosen)), content.constData());
}

void FillFieldsTest::shouldStoreWhateverAValueHolds_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tags") << u"{{x}} {% for y in z %} [a] «b»"_s << u"{{x}} {% for y in z %} [a] «b»"_s;
    QTest::newRow("markup") << u"<w:p>&amp;]]>\"'"_s << u"<w:p>&amp;]]>\"'"_s;
    QTest::newRow("control characters") << u"a\u0001\u0000b\u001Fc"_s.replace(u'\0', u' ') << u"a bc"_s;
    QTest::newRow("no characters") << u"a\uFFFE\uFFFFb"_s << u"ab"_s;
    QTest::newRow("halves of a pair") << u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) << u"ab"_s;
    QTest::newRow("a whole pair, and right to left") << u"😀 שלום"_s << u"😀 שלום"_s;
    QTest::newRow("line ends of all kinds") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("tabs and spaces") << u" a\t  b "_s << u" a\t  b "_s;
    QTest::newRow("a long one") << QString(200000, u'x') << QString(200000, u'x');
}

void FillFieldsTest::shouldStoreWhateverAValueHolds()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    for (const PackageParts &parts :
         {docxParts(p("{name}")), odtParts("<text:p>{name}</text:p>"),
          docxParts("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"name\"/></w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r>"
                    "</w:sdtContent></w:sdt></w:p>"),
          odtParts(
              "<text:p><text:placeholder text:placeholder-type=\"text\">&lt;name&gt;</text:placeholder></text:p>")}) {
        const QByteArray bytes = writePackage(filled(parts, textFor(u"name"_s, value))).value();
        QCOMPARE(textOf(bytes), shown);
    }
}

QTEST_GUILESS_MAIN(FillFieldsTest)
#include "fillfieldstest.moc"
