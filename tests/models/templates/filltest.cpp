// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fill.h"
#include "packagereader.h"
#include "templateregister.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What a fill changes in the file, and that it changes nothing else.
class FillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveAPeriodInAnotherUnit();
    void shouldWriteAValueAsTheWordsAroundItWantIt_data();
    void shouldWriteAValueAsTheWordsAroundItWantIt();
    void shouldWriteExactly_data();
    void shouldWriteExactly();
    void shouldLeaveOtherPartsByteForByte();
    void shouldFillBothCopiesOfATextBox();
    void shouldFillATableOfRecords();
    void shouldFillABlockForEachRecord();
    void shouldFillLoops_data();
    void shouldFillLoops();
    void shouldDecideConditions();
    void shouldUpdateTheDataStoreOfABoundControl();
    void shouldTickBoxes();
    void shouldDecideAnIfField();
    void shouldListWhatStaysBlank_data();
    void shouldListWhatStaysBlank();
    void shouldMakeADocumentOfATemplate();

private:
    struct Filled
    {
        FillReport report;
        QByteArray bytes;
        PackageParts parts;
        QString body; ///< what stands in w:body
        QString text;
    };
    Filled filled(const PackageParts &parts, const TemplateMap &map = {}, Language language = Language::French);

    Register m_register = templateRegister();
};

FillTest::Filled FillTest::filled(const PackageParts &parts, const TemplateMap &map, Language language)
{
    auto file = TemplateFile::open(writePackage(parts).value());
    if (!file)
        qFatal("%s", qPrintable(file.error().toString()));
    const auto values = RegisterValues::make(m_register, language, QDate(2026, 3, 1), u"ys"_s).value();
    const Scan found = scan((*file)->flow());
    Filled result;
    result.report = fill(**file, found, propose(found, values.get()), map, *values);
    result.bytes = (*file)->save().value();
    result.parts = readPackage(result.bytes).value();
    const QString main = QString::fromUtf8(findPart(result.parts, u"word/document.xml")->data);
    const qsizetype start = main.indexOf("<w:body>"_L1) + 8;
    result.body = main.sliced(start, main.indexOf("</w:body>"_L1) - start);
    result.text = textOf(result.bytes);
    return result;
}

void FillTest::shouldLeaveAPeriodInAnotherUnit()
{
    const Filled result = filled(docxParts(p("Le prestataire notifie toute violation dans les ____ jours.")));
    QCOMPARE(result.report.left.size(), 1);
    QVERIFY(result.text.contains("les ____ jours"_L1));
}

void FillTest::shouldWriteAValueAsTheWordsAroundItWantIt_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a place keeps its capital")
        << QByteArray("Fait à [lieu], le [date].") << u"Fait à Vannes, le [date]."_s;
    QTest::newRow("an abbreviation stands there already")
        << QByteArray("RCS du prestataire : ____ (RCS : ____)")
        << u"RCS du prestataire : RCS Nancy 901 234 568 (RCS : Nancy 901 234 568)"_s;
}

void FillTest::shouldWriteAValueAsTheWordsAroundItWantIt()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    Organisation organisation = *m_register.all<Organisation>().first();
    organisation.tradeRegister = u"RCS Nancy 901 234 568"_s;
    m_register.put(recordType<Organisation>(), std::make_shared<const Organisation>(organisation));
    Agreement agreement = *m_register.all<Agreement>().first();
    agreement.placeSigned = LocalizedText(u"Vannes"_s, QString());
    m_register.put(recordType<Agreement>(), std::make_shared<const Agreement>(agreement));
    const Filled result = filled(docxParts(p(line)));
    m_register = templateRegister();
    QCOMPARE(result.text, expected);
}

void FillTest::shouldWriteExactly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("markup in a value stays text, formatting of the first run")
        << QByteArray("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">The processor: "
                      "{processor_</w:t></w:r><w:bookmarkStart w:id=\"4\" w:name=\"b\"/>"
                      "<w:r><w:rPr><w:b/></w:rPr><w:t>name} and</w:t></w:r><w:bookmarkEnd w:id=\"4\"/></w:p>")
        << QByteArray("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">The processor: Nimbe "
                      "&amp; Fils &lt;SARL&gt;</w:t></w:r><w:bookmarkStart w:id=\"4\" w:name=\"b\"/>"
                      "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> and</w:t></w:r><w:bookmarkEnd "
                      "w:id=\"4\"/></w:p>");
    QTest::newRow("two blanks in one run") << p("{provider_name}, {provider_address_city}; {customer_name}.")
                                           << p("Nimbe &amp; Fils &lt;SARL&gt;, Nancy; Mairie d\xE2\x80\x99Ys.");
    QTest::newRow("after a label, not in its bold")
        << QByteArray("<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"20\"/></w:rPr><w:t>Nom du prestataire :</w:t></w:r></w:p>")
        << QByteArray("<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"20\"/></w:rPr><w:t>Nom du prestataire :</w:t></w:r>"
                      "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\"> Nimbe &amp; Fils "
                      "&lt;SARL&gt;</w:t></w:r></w:p>");
    QTest::newRow("a period before its unit")
        << p("Le prestataire notifie toute violation dans les [X] heures. D\xC3\xA9lai de notification : ____ heures.")
        << p("Le prestataire notifie toute violation dans les 48 heures. D\xC3\xA9lai de notification : 48 heures.");
    QTest::newRow("an empty cell")
        << QByteArray("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nom du "
                      "prestataire</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr></w:p></"
                      "w:tc></w:tr></w:tbl>")
        << QByteArray(
               "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nom du "
               "prestataire</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr>"
               "<w:r><w:rPr><w:i/></w:rPr><w:t>Nimbe &amp; Fils &lt;SARL&gt;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
    QTest::newRow("a control loses its prompt and the prompt's style")
        << QByteArray("<w:p><w:sdt><w:sdtPr><w:tag "
                      "w:val=\"provider_name\"/><w:showingPlcHdr/><w:text/></"
                      "w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>"
                      "<w:t>Click</w:t></w:r></w:sdtContent></w:sdt></w:p>")
        << QByteArray(
               "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"provider_name\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Nimbe "
               "&amp; Fils &lt;SARL&gt;</w:t></w:r></w:sdtContent></w:sdt></w:p>");
    QTest::newRow("a merge field keeps its instruction")
        << QByteArray("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD "
                      "provider_name</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                      "<w:r><w:rPr><w:b/></w:rPr><w:t>\xC2\xABprov</w:t></w:r><w:r><w:t>ider_name\xC2\xBB</w:t></"
                      "w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
        << QByteArray("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD "
                      "provider_name</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                      "<w:r><w:rPr><w:b/></w:rPr><w:t>Nimbe &amp; Fils "
                      "&lt;SARL&gt;</w:t></w:r><w:r><w:t/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
}

void FillTest::shouldWriteExactly()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const Filled result = filled(docxParts(body));
    QCOMPARE(result.body, QString::fromUtf8(expected));
    QCOMPARE(result.report.left.size(), 0);
}

void FillTest::shouldLeaveOtherPartsByteForByte()
{
    PackageParts parts = docxParts(p("{provider_name}"));
    parts.append({u"customXml/item1.xml"_s, "<a  b='1' ></a>"});
    parts.append({u"word/media/image1.png"_s, QByteArray("\x89PNG\0\1\2", 7)});
    parts.append({u"word/vbaProject.bin"_s, QByteArray(300, '\7')});
    const Filled result = filled(parts);
    QCOMPARE(result.parts.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QCOMPARE(result.parts.at(i).name, parts.at(i).name);
        if (parts.at(i).name != "word/document.xml"_L1)
            QCOMPARE(result.parts.at(i).data, parts.at(i).data);
    }
}

void FillTest::shouldFillBothCopiesOfATextBox()
{
    const QByteArray box = "<w:txbxContent>" + p("{provider_name}") + "</w:txbxContent>";
    const Filled result = filled(docxParts("<w:p><w:r><mc:AlternateContent "
                                           "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/"
                                           "2006\"><mc:Choice Requires=\"wps\"><w:drawing>"
                                           + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                                           + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
    QCOMPARE(result.body.count("Nimbe &amp; Fils"_L1), 2);
    QCOMPARE(result.report.filled, 1);
}

void FillTest::shouldFillATableOfRecords()
{
    const Filled result = filled(
        docxParts(p("Sous-traitants ult\xC3\xA9rieurs")
                  + table({{"N\xC2\xB0", "Nom", "Pays"}, {"1", "[Nom]", ""}, {"2", "[Nom]", ""}}) + p("fin")));
    QCOMPARE(
        result.text,
        u"Sous-traitants ultérieurs\nN°\nNom\nPays\n1\nAlpha\nAllemagne\n2\nBeta & Co\nFrance\n3\nGamma\nSuisse\nfin"_s);
    QCOMPARE(result.report.records, 3);
}

void FillTest::shouldFillABlockForEachRecord()
{
    const Filled result = filled(
        docxParts(p("LIST OF SUB-PROCESSORS") + p("1. Name: \xE2\x80\xA6") + p("Country: \xE2\x80\xA6") + p("end")), {},
        Language::English);
    QCOMPARE(
        result.text,
        u"LIST OF SUB-PROCESSORS\n1. Name: Alpha\nCountry: Germany\n2. Name: Beta & Co\nCountry: France\n3. Name: Gamma\nCountry: Switzerland\nend"_s);
}

void FillTest::shouldFillLoops_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString names = u"Alpha\nBeta & Co\nGamma"_s;
    QTest::newRow("paragraphs") << p("a") + p("{% for s in sub_processors %}") + p("{{ s.name }}") + p("{% endfor %}")
                                       + p("z")
                                << u"a\n"_s + names + u"\nz"_s;
    QTest::newRow("rows with commands of their own")
        << table({{"Nom", "Pays"},
                  {"{%tr for s in sub_processors %}", ""},
                  {"{{ s.name }}", "{{ s.country }}"},
                  {"{%tr endfor %}", ""}})
        << u"Nom\nPays\nAlpha\nAllemagne\nBeta & Co\nFrance\nGamma\nSuisse"_s;
    QTest::newRow("a row with both commands")
        << table({{"Nom", "Pays"}, {"{#sub_processors}{name}", "{country}{/sub_processors}"}})
        << u"Nom\nPays\nAlpha\nAllemagne\nBeta & Co\nFrance\nGamma\nSuisse"_s;
    QTest::newRow("within a line") << p("Liste : {#sub_processors}{name}; {/sub_processors}fin")
                                   << u"Liste : Alpha; Beta & Co; Gamma; fin"_s;
    QTest::newRow("docx-templates") << p("+++FOR s IN sub_processors+++") + p("+++INS $s.name+++")
                                           + p("+++END-FOR s+++")
                                    << names;
    const QByteArray unknown = p("{% for t in toys %}") + p("{% for c in t.colours %}") + p("{{ c }}")
                             + p("{% endfor %}") + p("{% endfor %}");
    QTest::newRow("a loop within one over an unknown list stays")
        << unknown << u"{% for t in toys %}\n{% for c in t.colours %}\n{{ c }}\n{% endfor %}\n{% endfor %}"_s;
    QTest::newRow("an unknown list stays") << p("{#toys}{colour}{/toys}") << u"{#toys}{colour}{/toys}"_s;
}

void FillTest::shouldFillLoops()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(filled(docxParts(body)).text, expected);
}

void FillTest::shouldDecideConditions()
{
    const QByteArray body = p("{% if x %}") + p("kept {{ provider_name }}") + p("{% endif %}") + p("z");
    TemplateMap map;
    QCOMPARE(filled(docxParts(body), map).text.count("{%"_L1), 2);
    map.repeats.insert(u"repeat-if-x"_s, {RepeatDecision::Kind::Keep, {}});
    QCOMPARE(filled(docxParts(body), map).text, u"kept Nimbe & Fils <SARL>\nz"_s);
    map.repeats.insert(u"repeat-if-x"_s, {RepeatDecision::Kind::Drop, {}});
    QCOMPARE(filled(docxParts(body), map).text, u"z"_s);
}

void FillTest::shouldUpdateTheDataStoreOfABoundControl()
{
    PackageParts parts = docxParts(
        "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"Provider name\"/><w:dataBinding w:prefixMappings=\"xmlns:n='urn:x'\" "
        "w:xpath=\"/n:form[1]/n:who[2]\" "
        "w:storeItemID=\"{11111111-2222-3333-4444-555555555555}\"/><w:showingPlcHdr/><w:text/></"
        "w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r></w:sdtContent></w:sdt></w:p>");
    parts.append({u"customXml/item1.xml"_s, "<form xmlns=\"urn:x\"><who>a</who><who/></form>"});
    parts.append({u"customXml/itemProps1.xml"_s,
                  "<ds:datastoreItem xmlns:ds=\"urn:d\" ds:itemID=\"{11111111-2222-3333-4444-555555555555}\"/>"});
    const Filled result = filled(parts);
    QCOMPARE(findPart(result.parts, u"customXml/item1.xml")->data,
             QByteArray("<form xmlns=\"urn:x\"><who>a</who><who>Nimbe &amp; Fils &lt;SARL&gt;</who></form>"));
}

void FillTest::shouldTickBoxes()
{
    const QByteArray body =
        p("[ ] Alpha") + p("\xE2\x98\x90 Beta")
        + "<w:p><w:sdt><w:sdtPr><w14:checkbox "
          "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:checked "
          "w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
          "</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>\xE2\x98\x90</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t "
          "xml:space=\"preserve\"> Gamma</w:t></w:r></w:p>"
          "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default "
          "w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> Delta</w:t></w:r></w:p>";
    TemplateMap map;
    for (const char *id : {"choice-alpha", "choice-beta", "choice-gamma", "choice-delta"})
        map.choices.insert(QLatin1StringView(id), true);
    const Filled result = filled(docxParts(body), map);
    QCOMPARE(result.text, u"[x] Alpha\n☒ Beta\n☒ Gamma\n☒ Delta"_s);
    QVERIFY(result.body.contains("<w14:checked w14:val=\"1\"/>"_L1));
    QVERIFY(result.body.contains("<w:checked w:val=\"1\"/>"_L1));
}

void FillTest::shouldDecideAnIfField()
{
    const auto character = [](const char *type) {
        return QByteArray("<w:r><w:fldChar w:fldCharType=\"") + type + "\"/></w:r>";
    };
    const auto instruction = [](const char *text) {
        return QByteArray("<w:r><w:instrText xml:space=\"preserve\">") + text + "</w:instrText></w:r>";
    };
    const QByteArray body = "<w:p>" + character("begin") + instruction(" IF ") + character("begin")
                          + instruction(" MERGEFIELD provider_name ") + character("separate")
                          + "<w:r><w:t>x</w:t></w:r>" + character("end")
                          + instruction(" = \"\" \"nobody\" \"somebody\" ") + character("separate")
                          + "<w:r><w:t>nobody</w:t></w:r>" + character("end") + "</w:p>";
    TemplateMap map;
    map.blanks.insert(u"provider-name"_s, {Decision::Kind::Text, u"Nimbe"_s});
    QCOMPARE(filled(docxParts(body), map).text, u"somebody"_s);
}

void FillTest::shouldListWhatStaysBlank_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no field") << p("Favourite colour: {colour}") << u"no field of the register is known for it"_s;
    QTest::newRow("nothing in the register")
        << p("{customer_email}") << u"the register says nothing in “controller.email”"_s;
    QTest::newRow("other language") << p("Term of the agreement: {duration}")
                                    << u"the register has “agreement.duration” only in another language"_s;
}

void FillTest::shouldListWhatStaysBlank()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const Filled result = filled(docxParts(body), {}, Language::English);
    QCOMPARE(result.body, QString::fromUtf8(body));
    QCOMPARE(result.report.left.size(), 1);
    QCOMPARE(result.report.left.first().reason, reason);
}

void FillTest::shouldMakeADocumentOfATemplate()
{
    const Filled result = filled(docxParts(
        p("{provider_name}"), "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"));
    QVERIFY(findPart(result.parts, u"[Content_Types].xml")->data.contains("wordprocessingml.document.main+xml"));
    QVERIFY(!findPart(result.parts, u"[Content_Types].xml")->data.contains("template.main+xml"));
}

QTEST_GUILESS_MAIN(FillTest)
#include "filltest.moc"
