// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"
#include "templateregister.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What is found in a document, where, and what is proposed for it.
class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindBlanks_data();
    void shouldFindBlanks();
    void shouldProposeByPartyAndLabel_data();
    void shouldProposeByPartyAndLabel();
    void shouldKnowPlacesToSign();
    void shouldCountATextBoxOnce();
    void shouldLeaveDeletedTextAlone();
    void shouldTellTheLanguage();
    void shouldGiveStableIds();
    void shouldRecogniseATableOfRecords();
    void shouldPairLoops();
};

namespace {

struct Scanned
{
    std::unique_ptr<TemplateFile> file;
    Scan found;
};

Scanned scanned(const QByteArray &body)
{
    auto file = TemplateFile::open(docx(body));
    if (!file)
        qFatal("%s", qPrintable(file.error().toString()));
    Scanned result{*std::move(file), {}};
    result.found = scan(result.file->flow());
    return result;
}

QByteArray field(const QByteArray &instruction, const QByteArray &shown)
{
    return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
         + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + shown
         + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
}

QByteArray control(const QByteArray &properties, const QByteArray &shown)
{
    return "<w:p><w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent><w:r><w:t>" + shown
         + "</w:t></w:r></w:sdtContent></w:sdt></w:p>";
}

} // namespace

void ScanTest::shouldFindBlanks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // kind:name-or-label
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QString::fromUtf8(expected);
    };
    row("split over runs",
        "<w:p><w:r><w:t>By {com</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>"
        "<w:t>pany_na</w:t></w:r><w:r><w:t>me}.</w:t></w:r></w:p>",
        "braces:company_name");
    row("label before underscores", p("Nom du client : ________"), "underscores:Nom du client");
    row("cell beside a label", table({{"Raison sociale", ""}}), "empty-cell:Raison sociale");
    row("form", table({{"Alpha code", ""}, {"Beta code", ""}}), "empty-cell:Alpha code empty-cell:Beta code");
    row("no form", table({{"A paragraph of ordinary text that ends here.", ""}}), "");
    row("label with nothing after", p("Nom :") + p("Adresse :"), "label:Nom label:Adresse");
    row("a colon that leads on", p("Please state the following:") + p("your name and your address."), "");
    row("highlighted space",
        "<w:p><w:r><w:t xml:space=\"preserve\">Name </w:t></w:r><w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>"
        "<w:t xml:space=\"preserve\">      </w:t></w:r></w:p>",
        "highlight:Name");
    row("white highlight", "<w:p><w:r><w:rPr><w:highlight w:val=\"white\"/></w:rPr><w:t>pasted words</w:t></w:r></w:p>",
        "");
    row("merge field",
        field(" MERGEFIELD Client_Nom \\* MERGEFORMAT ", "\xC2\xAB"
                                                         "Client_Nom\xC2\xBB"),
        "merge-field:Client_Nom");
    row("quoted merge field", field(" MERGEFIELD \"Nom du client\" ", "x"), "merge-field:Nom du client");
    row("instruction in pieces",
        "<w:p><w:r><w:fldChar "
        "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>M</w:instrText></w:r><w:r><w:instrText>ERGEFIELD "
        "City</w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar "
        "w:fldCharType=\"end\"/></w:r></w:p>",
        "merge-field:City");
    row("simple field", "<w:p><w:fldSimple w:instr=\" MERGEFIELD Tel \"><w:r><w:t>y</w:t></w:r></w:fldSimple></w:p>",
        "merge-field:Tel");
    row("page number", field(" PAGE ", "3"), "");
    row("text control",
        control("<w:alias w:val=\"Company name\"/><w:tag w:val=\"co\"/><w:showingPlcHdr/><w:text/>", "Click here"),
        "text-control:co");
    row("prompt without its mark", control("<w:alias w:val=\"Date\"/><w:date/>", "Click or tap to enter a date."),
        "date-control:Date");
    row("control in a control",
        "<w:sdt><w:sdtPr><w:alias w:val=\"outer\"/></w:sdtPr><w:sdtContent>" + p("{{name}}")
            + "</w:sdtContent></w:sdt>",
        "double-braces:name");
    row("form text",
        "<w:p><w:r><w:t>Name: </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name "
        "w:val=\"Text1\"/><w:textInput/></w:ffData>"
        "</w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType=\"separate\"/></w:r><w:r><w:t>"
        "\xE2\x80\x82\xE2\x80\x82\xE2\x80\x82</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        "form-text:Name");
    row("tracked insertion", "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>{name}</w:t></w:r></w:ins></w:p>",
        "braces:name");
}

void ScanTest::shouldFindBlanks()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QStringList found;
    for (const Blank &blank : scanned(body).found.blanks)
        found.append(blankKindName(blank.kind) + u':' + (blank.name.isEmpty() ? blank.label : blank.name));
    QCOMPARE(found.join(u' '), expected);
}

void ScanTest::shouldProposeByPartyAndLabel_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // field/confidence of each blank
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QString::fromUtf8(expected);
    };
    row("the same name for both parties", p("PROVIDER: {company_name}") + p("CUSTOMER: {company_name}"),
        "processor.name/high controller.name/high");
    row("party in the name", p("{customer_address} {provider_address}"),
        "controller.address/high processor.address/high");
    row("defined after it",
        p("[Nom de la soci\xC3\xA9t\xC3\xA9], ci-apr\xC3\xA8s d\xC3\xA9nomm\xC3\xA9"
          "e \xC2\xAB le Sous-traitant \xC2\xBB"),
        "processor.name/high");
    row("heading of the column", table({{"", "Controller", "Processor"}, {"Name", "", ""}}),
        "controller.name/high processor.name/high");
    row("line above a table", p("Data importer(s):") + table({{"Address", ""}, {"Name", ""}}),
        "processor.address/high processor.name/high");
    row("contact of a party",
        p("Processor") + p("Contact person:") + "<w:p><w:r><w:tab/><w:t>Name: ____</w:t></w:r></w:p>",
        "processor.contact/high");
    row("DPO", p("Courriel du DPO du prestataire : ________"), "processor.dpo_email/high");
    row("nobody's name", p("The provider and the customer agree.") + p("Name of the witness: ____"),
        "processor.name/low");
    row("French terms",
        p("Dur\xC3\xA9"
          "e du traitement : [\xC3\xA0 compl\xC3\xA9ter]"),
        "agreement.duration/high");
    row("unknown", p("Favourite colour: ____"), "/none");
    row("sub-processor is no processor", p("Sub-processors: ____"), "dpa_sub_processors/high");
}

void ScanTest::shouldProposeByPartyAndLabel()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const Scanned result = scanned(body);
    QStringList found;
    for (const Proposal &proposal : propose(result.found))
        found.append(proposal.field + u'/' + confidenceName(proposal.confidence));
    QCOMPARE(found.join(u' '), expected);
}

void ScanTest::shouldKnowPlacesToSign()
{
    const Scan found = scanned(p("Fait \xC3\xA0 ________, le ________") + p("Signature :") + p("Nom : ________")
                               + p("Date : ____") + table({{"Signature", ""}, {"Print name", ""}, {"Date", ""}})
                               + p("By: ____________") + p("Name: ____________"))
                           .found;
    QCOMPARE(found.blanks.size(), 0);
    QVERIFY(found.signatures.size() >= 8);
}

void ScanTest::shouldCountATextBoxOnce()
{
    const QByteArray box = "<w:txbxContent>" + p("{name}") + "</w:txbxContent>";
    const Scanned result = scanned(
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
        "<mc:Choice Requires=\"wps\"><w:drawing>"
        + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
    QCOMPARE(result.found.blanks.size(), 1);
    QCOMPARE(result.found.blanks.first().place.area, u"text-box"_s);
}

void ScanTest::shouldLeaveDeletedTextAlone()
{
    const Scan found = scanned("<w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>{old}</w:delText></w:r></w:del>"
                               "<w:r><w:t>{new}</w:t></w:r></w:p>")
                           .found;
    QCOMPARE(found.blanks.size(), 1);
    QCOMPARE(found.blanks.first().name, u"new"_s);
}

void ScanTest::shouldTellTheLanguage()
{
    QVERIFY(scanned(p("Le sous-traitant traite les donn\xC3\xA9"
                      "es pour le compte du responsable et dans le respect des instructions."))
                .found.language
            == Language::French);
    QVERIFY(scanned(p("The processor shall process the data on behalf of the controller and by its instructions."))
                .found.language
            == Language::English);
    QVERIFY(!scanned(p("Xyzzy")).found.language.has_value());
}

void ScanTest::shouldGiveStableIds()
{
    const Scan found = scanned(p("{name} {name} {other}") + p("Nom : ____")).found;
    QStringList ids;
    for (const Blank &blank : found.blanks)
        ids.append(blank.id);
    QCOMPARE(ids.join(u' '), u"name name-2 other nom"_s);
    QCOMPARE(found.blanks.at(1).occurrence, 2);
}

void ScanTest::shouldRecogniseATableOfRecords()
{
    const Scan found = scanned(p("Annex III Sub-processors")
                               + table({{"Name", "Country", "Purpose"}, {"", "", ""}, {"", "", ""}}))
                           .found;
    QCOMPARE(found.repeats.size(), 1);
    QCOMPARE(found.repeats.first().list, u"dpa_sub_processors"_s);
    QCOMPARE(found.repeats.first().columns.join(u' '), u"name country purpose|description"_s);
    QCOMPARE(found.blanks.size(), 3);
    QCOMPARE(found.blanks.first().repeat, 0);
}

void ScanTest::shouldPairLoops()
{
    const Scan found = scanned(p("{% for s in sub_processors %}") + p("{{ s.name }} {% if s.x %}a{% endif %}")
                               + p("{% endfor %}"))
                           .found;
    QCOMPARE(found.repeats.size(), 2);
    QCOMPARE(found.repeats.first().list, u"dpa_sub_processors"_s);
    QCOMPARE(found.repeats.first().scope, u"paragraphs"_s);
    QCOMPARE(found.repeats.at(1).parent, 0);
    QCOMPARE(found.blanks.first().repeat, 0);
    const QList<Proposal> proposals = propose(found);
    QCOMPARE(proposals.first().field, u"name"_s);
}

QTEST_GUILESS_MAIN(ScanTest)
#include "scantest.moc"
