// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposing.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What a blank asks for, and of whom, by the sentence, the row or the definition that it stands in.
class AskedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowWhoIsMeant_data();
    void shouldKnowWhoIsMeant();
    void shouldKnowWhatIsMeant_data();
    void shouldKnowWhatIsMeant();
    void shouldFindNoMoreThanIsAsked_data();
    void shouldFindNoMoreThanIsAsked();
    void shouldNotSayAgainWhatStandsThere();
    void shouldNotGiveACompanyAnotherForm();
    void shouldSayWhatABoxAnswers_data();
    void shouldSayWhatABoxAnswers();
};

namespace {

void addRows()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // field/confidence of each blank
}

void row(const char *name, const QByteArray &body, const char *expected)
{
    QTest::newRow(name) << body << QString::fromUtf8(expected);
}

} // namespace

void AskedTest::shouldKnowWhoIsMeant_data()
{
    addRows();
    row("parties named after “between” and “and”",
        p("Made on ____________, 20__ by and between ____________, a company (“Customer”), and ____________, a company "
          "with offices at ____________ (“Vendor”)."),
        "agreement.effective_date/high controller.name/medium processor.name/medium processor.address/medium");
    row("an association that is the customer",
        p("ENTRE : l’association ............, dont le siège est à ............, ci-après « le Responsable de "
          "traitement » ;")
            + p("ET : ............, ci-après « le Sous-traitant »."),
        "controller.name/medium controller.address/high processor.name/medium");
    row("a council’s name that is begun",
        p("La commune de ______, sise ______ (ci-après « l’Acheteur »)") + p("et ______ (ci-après « le Titulaire »)."),
        "controller.address.city/medium controller.address/high processor.name/medium");
    row("who a term means", p("“Client” means [●] and “Supplier” means [●]."),
        "controller.name/high processor.name/high");
    row("the parties in one line", p("Between ____ (“Customer”) and ____ (“Vendor”)."),
        "controller.name/medium processor.name/medium");
    row("to whom something is sent",
        parties + p("The Provider shall notify the Customer without any delay by email at ______@______."),
        "controller.email/medium");
    row("an address of a kind that is not said",
        parties + p("Every incident is reported to the Customer at the address ____ of the Customer."),
        "controller.address/low");
    row("the subject of each sentence",
        parties
            + p("Notices to the Provider’s privacy team are sent to ____________. Notices to the Customer "
                "are sent to ____________, attention: ____."),
        "processor.contact/low /none controller.contact/high");
    row("a question after one",
        parties + p("Le prestataire a désigné un délégué : ☐ oui ☐ non") + p("Si oui, nom et coordonnées : ________"),
        "processor.name+address+email+phone/high");
    row("a table in the cell of a party",
        parties
            + table({{"Provider", "Customer"},
                     {table({{"Privacy contact", ""}, {"Email", ""}}) + "<w:p/>",
                      table({{"Privacy contact", ""}, {"Email", ""}}) + "<w:p/>"}}),
        "processor.contact/high processor.email/medium controller.contact/high controller.email/medium");
    row("one row for both parties",
        table({{"The Parties", "Exporter", "Importer"},
               {"Key Contact", p("Full name:") + p("Job title:"), p("Full name:") + p("Job title:")}}),
        "controller.contact/high controller.contact_title/high processor.contact/high processor.contact_title/high");
    row("a council’s officer",
        p("The Supplier works for the Trust.") + table({{"Trust’s data protection officer", ""}}),
        "controller.dpo/medium");
    row("somebody’s telephone after the name",
        parties + p("Contact sécurité du Prestataire (24h/24) : nom ______ tél. ______ mail ______"),
        "contact_for.security.name/high contact_for.security.phone/high contact_for.security.email/high");
    row("a term of the document’s own",
        p("Le Centre ______, sis ______, représenté par son Directeur, ______ (ci-après « le CH »)")
            + p("et la société ______, ______ au capital de ______ €, sise ______, représentée par ______, ______ "
                "(ci-après "
                "« l’Hébergeur »)")
            + table({{"DPO du CH", ""}}),
        "/none controller.address/high controller.signatory/high processor.name/medium processor.legal_form/medium "
        "/none "
        "processor.address/high processor.signatory/high processor.signatory_title/medium controller.dpo/high");
    row("whose officer is called", parties + p("Le Prestataire contacte le DPO du Client : [nom et courriel]."),
        "controller.dpo+dpo_email/high");
    row("an officer that the register has of us alone",
        parties + p("Le Prestataire contacte le responsable sécurité du Client : [nom et courriel]."), "/none");
    row("one whom the provider engages",
        p("La société [nom], dont le siège est ______ (ci-après « le Client »)")
            + p("et [nom], dont le siège est ______ (ci-après « le Prestataire »)")
            + p("Le Prestataire ne fait appel au sous-traitant [nom du sous-traitant] qu’après accord."),
        "controller.name/high controller.address/high processor.name/high processor.address/high processor.name/low");
    row("a court’s town", parties + p("Tribunal compétent : [ville]"), "processor.address.city/low");
    row("a row for each party under what is asked",
        parties + table({{"", "Name", "Role", "Email"}, {"Customer", "", "", ""}, {"Provider", "", "", ""}}),
        "controller.contact/medium controller.contact_title/medium controller.email/medium processor.contact/medium "
        "processor.contact_title/medium processor.email/medium");
    row("an officer’s e-mail after the name", parties + p("The Provider’s DPO is [NAME] ([EMAIL])."),
        "processor.dpo/high processor.dpo_email/high");
}

void AskedTest::shouldKnowWhoIsMeant()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(proposedFor(body), expected);
}

void AskedTest::shouldKnowWhatIsMeant_data()
{
    addRows();
    row("somebody’s name", parties + p("Provider’s data protection lead: [insert name]"), "processor.contact/high");
    row("the name of somebody unknown", parties + p("Provider’s shoe buyer: [insert name]"), "processor.name/low");
    row("a name over a function", parties + p("For the Customer") + p("Nom : ____") + p("Qualité : ____"),
        "controller.signatory/medium controller.signatory_title/medium");
    row("a name over a post and an e-mail", parties + p("To the Provider: Name ________ Post ________ Email ________"),
        "processor.contact/medium processor.contact_title/medium processor.email/medium");
    row("of two periods, the one that the clause says",
        parties
            + p("The Provider informs of any new sub-contractor ____ working days in advance and the Customer may "
                "object "
                "within ____ working days."),
        "agreement.notice_period/medium agreement.objection_period/medium");
    row("what is kept, and how long", p("RETENTION OF DATA") + table({{"Retention item", "Period"}, {"", ""}}),
        "data|target|name/high summary/high");
    row("a column that others fill in",
        parties
            + table({{"Question", "Réponse", "Réservé à la Ville"},
                     {"Courriel du prestataire", "", ""},
                     {"Téléphone du prestataire", "", ""}}),
        "processor.email/high /none processor.phone/high /none");
    row("a form of address", p("{client_civilite} {client_nom_signataire}"), "/none controller.signatory/high");
    row("somebody else’s name and function", p("Nom et fonction du témoin : ____"),
        "processor.signatory+signatory_title/low");
    row("the reader’s own contact",
        parties + table({{"Nom et fonction de votre interlocuteur pour la protection des données", ""}}),
        "processor.contact+contact_title/high");
    row("only what is different", parties + p("Provider’s trading name (if different): ____"), "/none");
    row("the contract behind this one",
        parties
            + p("The Customer and the Provider entered into [TITLE OF THE MAIN DEED] on [DATE] (the “Master "
                "Agreement”)."),
        "agreement.parent_contract/medium /none");
    row("the date of the contract before it", parties + p("Terms of the [Master Services Agreement] dated [DATE]."),
        "agreement.parent_contract/high /none");
    row("the date of a contract with a number", parties + p("Avenant au contrat [n° contrat] du [date du contrat]"),
        "/none agreement.effective_date/low");
    row("a part of what its label says", p("Governing law: State of ____"), "agreement.governing_law/low");
    row("a place of the data", parties + p("The Provider stores the data in [country]."),
        "processor.address.country/low");
    row("a place of the company", p("The Provider, a company incorporated in [country]"),
        "processor.address.country/high");
    row("a length of something else", parties + p("Le Prestataire les conserve [durée] après la fin."),
        "agreement.duration/low");
    row("plural endings", table({{"Lieu(x) d’hébergement", ""}}), "hosting_places/high");
    row("measures of one kind", table({{"Security of transmission", ""}, {"Vos mesures de chiffrement", ""}}),
        "measures_for.protection_transmission/medium measures_for.pseudonymisation_encryption/medium");
    row("a column for comments",
        p("SECURITY MEASURES IN PLACE")
            + table({{"Topic", "Measure", "Comments"}, {"Encryption", "", ""}, {"Logging", "", ""}}),
        "measures_for.pseudonymisation_encryption/medium /none measures_for.logging/medium /none");
    row("a period without its unit",
        p("Le Responsable dispose d’un délai minimum de ............ à compter de la réception pour présenter ses "
          "objections."),
        "agreement.objection_period/medium");
    row("a title before its sentence",
        parties
            + p("4. Security Incidents. The Provider shall notify the Customer no later than ____ hours after "
                "discovery."),
        "agreement.breach_delay/medium");
    row("a long question over a line",
        p("Sensitive data transferred (if applicable) and restrictions that fully take into account the nature of the "
          "data and "
          "the risks involved, such as strict limitation of purpose.")
            + p("…………………"),
        "dpa_special_data/high");
    row("a country of the data",
        parties + p("Les données sont hébergées par le Prestataire dans le(s) pays suivant(s) : ______"),
        "hosting_places.country/medium");
    row("where a company is registered",
        table({{"Processor", "[Processor legal name], [jurisdiction of incorporation]"}}),
        "processor.name/high processor.address.country/high");
    row("the date of a numbered contract",
        parties + p("Le Client a confié par contrat n° ______ en date du ______ ceci."), "/none document.date/low");
    row("two things of which one is known",
        parties + p("7. Type de données à caractère personnel et catégories de personnes concernées") + p("……………………"),
        "dpa_data_categories/low");
    row("a question about the data", parties + table({{"Is data transferred outside the EEA?", ""}}),
        "dpa_data_categories/low");
    row("details beside an answer",
        parties
            + table({{"", "Question", "Yes/No", "Details"},
                     {"1", "Where is personal data hosted?", "n/a", ""},
                     {"2", "Are sub-processors used? If so, list sub-processors.", "☐ Yes ☐ No", ""}}),
        "hosting_places/high dpa_sub_processors/medium");
    row("a colon in a cell of its own", parties + table({{"Purpose", ":", ""}, {"Personal data", ":", ""}}),
        "agreement.purpose/high dpa_data_categories/high");
    row("a label for each period of a line",
        p("Breach notice: ____ hours. Sub-processor notice: ____ days. Audit notice: ____ days."),
        "agreement.breach_delay/high agreement.notice_period/medium agreement.audit_notice/high");
    row("two rows of headings",
        p("SOUS-TRAITANTS ULTÉRIEURS EN PLACE")
            + QByteArray(table({{"", "Identification", "Garanties"},
                                {"N°", "Dénomination", "Activité", "Pays", "Encadrement"},
                                {"1", "", "", "", ""}})),
        "name/high purpose|description/high country/high safeguard_shown/high");
    row("a sign over the numbers of rows",
        p("SUB-PROCESSORS IN USE") + table({{"#", "Company (name, registered address)", "Country"}, {"1", "", ""}}),
        "name+address/high country/high");
    row("a question with a number", table({{"1.1", "What services will the Provider provide?", ""}}), "services/high");
}

void AskedTest::shouldKnowWhatIsMeant()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(proposedFor(body), expected);
}

void AskedTest::shouldFindNoMoreThanIsAsked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // the text of each blank
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QString::fromUtf8(expected);
    };
    row("guidance over the lines that it explains",
        p("Data exporter(s): [Identity and contact details of the data exporter and of its data protection officer]")
            + p("1. Name: …"),
        "…");
    row("guidance that leads to a list", p("[Points to be looked at here:]"), "");
    row("a term that is defined", p("made by ______ and (the “Supplier”), the Processor"), "______");
    row("who is to fill it in", p("Cadre de réponse (à remplir par le candidat)"), "");
    row("who is to fill it in, where it goes", p("Nom : (à remplir par le candidat)"), "(à remplir par le candidat)");
    row("what the drafter says of a table", p("Sub-processors (add rows as needed)"), "");
    row("a date with the rest of its year", p("as of ____________, 20__ by"), "____________, 20__");
    row("a telephone number", p("Phone: (___) ___-____"), "(___) ___-____");
    row("an address of e-mail", p("à l’adresse ……@……"), "……@……");
    row("a wide bracket", p("Name: [            ]"), "[            ]");
    row("initials", p("Réf. contrat : ____ – Paraphes : ____ / ____"), "____");
    row("a box where a name goes", p("Name: [ ]"), "[ ]");
    row("a box", p("Encrypted: [ ]"), "");
    row("where it was made", p("Établi à ______, le ______"), "");
    row("a name and a date for a party", parties + p("Pour le Prestataire") + p("Nom : ____") + p("Date : ____"), "");
    row("who signs under the parties",
        p("Fait à ____, le ____") + p("Le Client<w:tab/>Le Prestataire") + p("Nom : ____<w:tab/>Nom : ____"), "");
}

void AskedTest::shouldFindNoMoreThanIsAsked()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    body.replace("<w:tab/>", "</w:t><w:tab/><w:t>");
    QStringList texts;
    for (const Blank &blank : scanned(body).blanks)
        texts.append(blank.text);
    QCOMPARE(texts.join(u'|'), expected);
}

void AskedTest::shouldNotSayAgainWhatStandsThere()
{
    Register content = templateRegister();
    const auto confidence = [&content] {
        const auto values = RegisterValues::make(content, Language::French, QDate(2026, 3, 1), u"ys"_s).value();
        return propose(scanned(p("conclu pour une durée de ____")), values.get()).first().confidence;
    };
    QCOMPARE(confidence(), Proposal::Confidence::High);
    Agreement agreement = *content.all<Agreement>().first();
    agreement.duration = LocalizedText(u"La durée du contrat"_s, QString());
    content.put(recordType<Agreement>(), std::make_shared<const Agreement>(agreement));
    QCOMPARE(confidence(), Proposal::Confidence::Low);
}

void AskedTest::shouldNotGiveACompanyAnotherForm()
{
    Register content = templateRegister();
    Organisation organisation = *content.all<Organisation>().first();
    organisation.legalForm = u"SAS"_s;
    content.put(recordType<Organisation>(), std::make_shared<const Organisation>(organisation));
    const auto values = RegisterValues::make(content, Language::English, QDate(2026, 3, 1), u"ys"_s).value();
    const auto confidence = [&values](const QByteArray &body) {
        return propose(scanned(parties + body), values.get()).first().confidence;
    };
    QCOMPARE(confidence(p("Provider: ____, SAS")), Proposal::Confidence::High);
    QCOMPARE(confidence(p("Provider: ____ Limited")), Proposal::Confidence::Low);
}

void AskedTest::shouldSayWhatABoxAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before it on its line") << p("Transfers: ☐ yes ☐ no") << u"Transfers|Transfers"_s;
    QTest::newRow("words after the boxes") << p("Oui ☐  Non ☐") << u"|"_s;
    QTest::newRow("beside its cell") << table({{"Vos données sont-elles chiffrées ?", "☐ Oui ☐ Non"}})
                                     << u"Vos données sont-elles chiffrées ?|Vos données sont-elles chiffrées ?"_s;
    QTest::newRow("over the line") << p("At the end, the Provider shall:") + p("☐ delete the data")
                                          + p("☐ return the data")
                                   << u"At the end, the Provider shall|At the end, the Provider shall"_s;
    QTest::newRow("alone in its cell") << table({{"Measure", "In place?"}, {"Encryption", "☐"}}) << u"In place?"_s;
    QTest::newRow("nothing") << p("☐ The Provider uses no sub-processor.") << QString();
}

void AskedTest::shouldSayWhatABoxAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QStringList questions;
    for (const Choice &choice : scanned(body).choices)
        questions.append(choice.question);
    QCOMPARE(questions.join(u'|'), expected);
}

QTEST_GUILESS_MAIN(AskedTest)
#include "askedtest.moc"
