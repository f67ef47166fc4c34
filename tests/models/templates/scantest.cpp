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
    void shouldTellANameFromWhatIsSaidOfIt();
    void shouldLookOnceAtManyBlanks();
    void shouldRefuseMoreThanAnyAgreementHas();
    void shouldLabelBoxes_data();
    void shouldLabelBoxes();
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
    row("simple field with ends of others",
        "<w:p><w:fldSimple w:instr=\" MERGEFIELD Tel \"><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>y</w:t>"
        "<w:fldChar w:fldCharType=\"separate\"/></w:r></w:fldSimple><w:r><w:t>{{name}}</w:t></w:r></w:p>",
        "merge-field:Tel double-braces:name");
    row("simple field with a beginning",
        "<w:p><w:fldSimple w:instr=\" MERGEFIELD Tel \"><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        "</w:fldSimple><w:r><w:t>{{name}}</w:t></w:r></w:p>",
        "merge-field:Tel double-braces:name");
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
    row("cells under two parties", table({{"Controller", "Processor"}, {"Name:", "Name:"}, {"Address:", "Address:"}}),
        "label:Name label:Name label:Address label:Address");
    row("a filled column beside an empty one",
        table({{"", "Controller", "Processor"}, {"Name", "Mairie d’Ys", ""}, {"SIRET", "123", ""}}),
        "empty-cell:Name empty-cell:SIRET");
    row("the name of a party over its lines", p("Le Prestataire :") + p("Nom : ____") + p("Adresse : ____"),
        "underscores:Nom underscores:Adresse");
    row("the name of a party over a table", p("Processor: ") + table({{"Name", ""}, {"Address", ""}}),
        "empty-cell:Name empty-cell:Address");
    row("two parties to name", p("Client :") + p("Prestataire :"), "label:Client label:Prestataire");
    row("items of a questionnaire", p("1. Adresse du siège :") + p("2. Avez-vous un site ?"), "label:Adresse du siège");
    row("guidance alone in its cell", table({{"Types of data", "[Examples: names of the staff, of their relatives]"}}),
        "brackets:Examples: names of the staff, of their relatives");
    row("a note alone in its cell", table({{"Types of data", "[Drafting note: one row for each of them, please]"}}),
        "");
    row("a number of days", p("dans les [X] jours"), "brackets:dans les");
    row("an example of the blanks", p("Please fill in what is marked with [TBC]."), "");
    row("a term that is defined",
        "<w:p><w:r><w:t xml:space=\"preserve\">The </w:t></w:r><w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>"
        "<w:t>Services</w:t></w:r><w:r><w:t xml:space=\"preserve\"> means what is sold.</w:t></w:r></w:p>",
        "");
    row("cells after a box to tick", table({{"☐", "Sharing of personal data", "", ""}}), "");
    row("the first cell after a label", table({{"Adresse", "", ""}}), "empty-cell:Adresse");
    row("a table of unknown headings", table({{"Alpha", "Beta"}, {"", ""}}), "empty-cell:Alpha empty-cell:Beta");
    row("labels in a cell beside its title", table({{"Key contact", "Full name:\xE2\x80\xA8"}}), "label:Full name");
    row("what leads to boxes", p("The purpose includes:") + p("[ ] hosting"), "");
    row("a label after other words", p("Customer's notices: attention ____ e-mail ____"),
        "underscores:attention underscores:e-mail");
    row("words that explain a line", p("____ (company name), ____ (legal form), seat ____"),
        "underscores:company name underscores:legal form underscores:seat");
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
    row("an officer's name and e-mail", p("Sous-traitant :") + p("Délégué : [nom du DPO et e-mail]"),
        "processor.dpo+dpo_email/high");
    row("asked of whom the sentence names", p("Le délégué à la protection du prestataire est [nom et coordonnées]."),
        "processor.dpo+dpo_email/high");
    row("asked in parentheses", table({{"Contact du client (nom, tél., courriel)", ""}}),
        "controller.contact+phone+email/high");
    row("first name and function", p("Signataire du client : [nom, prénom et fonction]"),
        "controller.signatory+signatory_title/high");
    row("a company and its seat", p("Supplier: [company name and registered address]"), "processor.name+address/high");
    row("explained by parentheses", p("Client : ______ (raison sociale, adresse, SIREN)"),
        "controller.name+address+company_number/high");
    row("whose attributes, said by the heading",
        table({{"Fiche du prestataire"}, {"Votre DPO"}, {"Nom", ""}, {"E-mail", ""}}),
        "processor.dpo/high processor.dpo_email/high");
    row("a function after a name", p("Fiche du sous-traitant") + p("Représentant légal : ____") + p("Fonction : ____"),
        "processor.signatory/high processor.signatory_title/medium");
    row("an e-mail on the officer's line", p("DPO du prestataire : ____ – courriel : ____"),
        "processor.dpo/high processor.dpo_email/high");
    row("subject-matter and purpose", table({{"Objet et finalités", ""}}), "agreement.subject_matter+purpose/high");
    row("both languages", table({{"Date d'effet / Effective date", ""}}), "agreement.effective_date/high");
    row("the date that the words around it say", p("L'accord prend effet le [date]."),
        "agreement.effective_date/medium");
    row("a date of which nothing is known", p("The parties met before lunch on [date]."), "document.date/low");
    row("the date of another contract", p("The main agreement has the [date of the main agreement]"), "/none");
    row("hours after a breach", p("Le prestataire notifie toute violation dans un délai de [__] heures."),
        "agreement.breach_delay/medium");
    row("days to object", p("The Customer may object to a new sub-processor within ____ days."),
        "agreement.objection_period/medium");
    row("days of nothing known", p("The invoice is payable within ____ days."), "/none");
    row("a sum", p("The limit of liability is EUR ____."), "/none");
    row("a number for other things", table({{"ICO registration number", ""}}), "processor.company_number/low");
    row("said of something else", p("Other shelves from where personal data is read: ____"), "/none");
    row("what a period is for", p("Notice period for a new host: ____"), "agreement.notice_period/medium");
    row("a kind, no name", p("Provider is a {provider_kind}"), "processor.legal_form/medium");
    row("a party's name beside a signature",
        table({{"Signature", ""}, {"Company", "{provider_name}"}, {"Title", "{provider_title}"}}),
        "processor.name/high processor.signatory_title/high");
    row("signed on behalf of", p("Signed by [name of signatory] on behalf of the Customer"),
        "controller.signatory/high");
    row("the name of a section on others",
        p("ANNEX IV SUB-PROCESSORS") + table({{"", "Processor"}, {"Name", ""}, {"Address", ""}}),
        "processor.name/low processor.address/low");
    row("a form that speaks to its reader", p("Questionnaire of the supplier") + p("Your registered office: ____"),
        "processor.address/high");
    row("a company each time",
        p("La société [●], ci-après « le Client »") + p("La société [●], ci-après « le Prestataire »"),
        "controller.name/medium processor.name/medium");
    row("what the customer is, called a company", p("The Provider is a host.") + p("Company is a {legal_form}"),
        "controller.legal_form/high");
    row("labels in two cells of one row",
        table({{"", "Exporter", "Importer"}, {"Key contact", "Full name:", "Full name:"}}),
        "controller.contact/high processor.contact/high");
    row("an address of an officer, in words of its own",
        p("The provider's people") + p("E-mail address of the data protection officer of the provider: ____"),
        "processor.dpo_email/high");
    row("what the register does not have of an officer", p("Job title of the provider's DPO: ____"), "/none");
    row("the law of other transfers", p("UK Transfers: {uk_governing_law}"), "/none");
    row("how often data is sent", p("Frequency of Transfer: {options}"), "/none");
    row("a date of somebody's life", p("Date of birth: ____"), "/none");
    row("a number of somebody", p("Passport number: ____"), "/none");
    row("how many there are", p("{{ countries|length }}"), "/none");
    row("a date to be written by hand", p("Date: ____") + p("Further to our call"), "document.date/medium");
    row("parties in two columns",
        p("Pour le Client</w:t><w:tab/><w:t>Pour le Prestataire")
            + p("Nom du contact : [nom]</w:t><w:tab/><w:t>Nom du contact : [nom]"),
        "controller.contact/high processor.contact/high");
    row("a question", table({{"Which sub-processors do you use?", ""}}), "dpa_sub_processors/high");
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
    const Scan more = scanned(p("A ________, le __/__/20__") + p("Le Titulaire (cachet et signature)")
                              + p("______________\t_________") + p("Manager\tDate"))
                          .found;
    QCOMPARE(more.blanks.size(), 0);
    QVERIFY(more.signatures.size() >= 4);
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

void ScanTest::shouldTellANameFromWhatIsSaidOfIt()
{
    const Scan found = scanned(p("{% for m in mesures %}") + p("{{ m.titre }}: {{ m.description }}") + p("{% endfor %}")
                               + table({{"Mesure", "Description"}, {"", ""}})
                               + table({{"Domaine", "Description"}, {"", ""}}))
                           .found;
    QStringList fields;
    for (const Proposal &proposal : propose(found))
        fields.append(proposal.field);
    const QString detail = u"scope+frequency+standards"_s;
    QCOMPARE(fields, (QStringList{u"name"_s, detail, u"name"_s, detail, u"heading|kind"_s, u"name"_s}));
}

void ScanTest::shouldLookOnceAtManyBlanks()
{
    QByteArray body = p("Le Client et le Prestataire");
    for (int i = 0; i < 3000; ++i)
        body += p("Nom du Client : ____ et [adresse du prestataire]");
    const Scan found = scanned(body).found;
    QCOMPARE(found.blanks.size(), 6000);
    QCOMPARE(found.blanks.last().party, Party::Provider);
    QCOMPARE(found.blanks.last().occurrence, 3000);
}

void ScanTest::shouldRefuseMoreThanAnyAgreementHas()
{
    const auto refusal = [](const QByteArray &text) {
        const auto file = TemplateFile::open(docx(p(text))).value();
        const Result<Scan> found = scanWhole(file->flow());
        return found ? QString() : found.error().message;
    };
    // Different each time, so that the file is no bomb.
    const auto many = [](qsizetype count, const char *shape) {
        QByteArray text;
        for (quint32 i = 0; i < count; ++i)
            text += QByteArray(shape).replace("#", QByteArray::number(i * 2654435761U));
        return text;
    };
    QCOMPARE(refusal(many(200, "{n#} ")), QString());
    QVERIFY(refusal(many(mostTemplatePlaces + 1, "{n#} ")).contains(u"places to fill in"_s));
    QVERIFY(refusal(many(mostTemplateText / 8, "# ")).contains(u"places to fill in"_s));
}

void ScanTest::shouldLabelBoxes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before their words") << QByteArray("☐ yes ☐ no") << u"yes|no"_s;
    QTest::newRow("after a label") << QByteArray("Transfers: ☐ yes ☐ no") << u"yes|no"_s;
    QTest::newRow("after their words") << QByteArray("Oui ☐  Non ☐") << u"Oui|Non"_s;
    QTest::newRow("after their words, and a label") << QByteArray("Oui ☐  Non ☐  Si oui, pays :") << u"Oui|Non"_s;
}

void ScanTest::shouldLabelBoxes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QStringList labels;
    for (const Choice &choice : scanned(p(text)).found.choices)
        labels.append(choice.label);
    QCOMPARE(labels.join(u'|'), expected);
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
