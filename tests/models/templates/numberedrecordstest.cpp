// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposing.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// A form with a place for each of several sub-processors, and one with two sides of which none is called ours.
class NumberedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldProposeTheRecordOfThatNumber_data();
    void shouldProposeTheRecordOfThatNumber();
    void shouldGiveNumberedRecordsToNoParty();
    void shouldLeaveTwoSidesOpen_data();
    void shouldLeaveTwoSidesOpen();
};

void NumberedRecordsTest::shouldProposeTheRecordOfThatNumber_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // of each blank, without the name of the list
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << parties + body << QString::fromUtf8(expected);
    };
    row("blocks under one heading",
        p("ANNEX C SUB-PROCESSORS") + p("1. Name: ____") + p("Address: ____") + p("2. Name: ____") + p("Address: ____"),
        "0.name/high 0.address/high 1.name/high 1.address/high");
    row("blocks of one line",
        p("ANNEX C SUB-PROCESSORS") + p("1) Name: ____ Country: ____") + p("2) Name: ____ Country: ____"),
        "0.name/high 0.country/high 1.name/high 1.country/high");
    row("blocks with their number over them",
        p("Sous-traitant ultérieur n° 1") + p("Nom : ____") + p("") + p("Pays : ____")
            + p("Sous-traitant ultérieur n° 2") + p("Nom : ____") + p("Pays : ____"),
        "0.name/high 0.country/high 1.name/high 1.country/high");
    row("columns",
        p("SUB-PROCESSORS IN USE")
            + table({{"", "Sub-processor 1", "Sub-processor 2"}, {"Name", "", ""}, {"Country", "", ""}}),
        "0.name/high 1.name/high 0.country/high 1.country/high");
    row("columns with a number",
        p("SUB-PROCESSORS IN USE") + table({{"", "Processor 1", "Processor 2"}, {"Name", "", ""}}),
        "0.name/high 1.name/high");
    row("rows that head a block",
        table({{"Sous-traitant 1"}, {"Nom", ""}, {"Pays", ""}, {"Sous-traitant 2"}, {"Nom", ""}, {"Pays", ""}}),
        "0.name/high 0.country/high 1.name/high 1.country/high");
    row("a table for each",
        p("ANNEXE 3 SOUS-TRAITANTS ULTÉRIEURS") + table({{"Nom", ""}, {"Pays", ""}}) + p("")
            + table({{"Nom", ""}, {"Pays", ""}}),
        "0.name/high 0.country/high 1.name/high 1.country/high");
    row("number in the name", p("{sub_processor_1_name} in {sub_processor_1_country}, {sub_processor_2_name}"),
        "0.name/high 0.country/high 1.name/high");
    row("number within a word", p("{{SousTraitant1_Nom}} {{subprocessor2.country}}"), "0.name/high 1.country/high");
    row("a line that leads to them",
        p("The Provider uses the following sub-processors:") + p("Sub-processor 1: [name], [country]"),
        "0.name/high 0.country/high");
    row("a line for each, with its number",
        p("We use these sub-processors:") + p("Sub-processor 1: [name], [country]")
            + p("Sub-processor 2: [name], [country]"),
        "0.name/high 0.country/high 1.name/high 1.country/high");
    row("Roman numerals",
        p("Sous-traitant ultérieur I") + p("Raison sociale : ____") + p("Adresse : ____")
            + p("Sous-traitant ultérieur II") + p("Raison sociale : ____") + p("Adresse : ____"),
        "0.name/high 0.address/high 1.name/high 1.address/high");
    row("letters over columns",
        table(
            {{"Sub-processor A", "", "Sub-processor B", ""}, {"Name", "", "Name", ""}, {"Country", "", "Country", ""}}),
        "0.name/high 1.name/high 0.name/high 1.name/high 0.country/high 1.country/high");
    row("ordinals over blocks",
        p("First sub-processor") + p("Name: ____") + p("Country: ____") + p("Second sub-processor") + p("Name: ____")
            + p("Country: ____"),
        "0.name/high 0.country/high 1.name/high 1.country/high");
    row("ordinals before a colon",
        p("Premier sous-traitant ultérieur : [nom], [pays]") + p("Deuxième sous-traitant ultérieur : [nom], [pays]"),
        "0.name/high 0.country/high 1.name/high 1.country/high");
    row("ordinals alone, over columns",
        p("ANNEXE B SOUS-TRAITANTS ULTÉRIEURS") + table({{"", "Premier", "Deuxième"}, {"Dénomination", "", ""}}),
        "0.name/high 1.name/high");
    row("a sentence that goes on with one", p("Sous-traitant B : [nom], [pays], pour [prestation]."),
        "1.name/high 1.country/high 1.purpose|1.description/high");
    row("its name says which, its sentence where",
        p("The second Sub-processor, [NAME OF SECOND SUB-PROCESSOR], is located in [COUNTRY]."),
        "1.name/high 1.country/high");
    row("what one must not do", p("Sub-processor 1 may not use [DATA] for its own purposes."),
        "dpa_data_categories/low");
    row("what one must not do, under its heading",
        p("SUB-PROCESSOR 2 IN USE") + p("The Sub-processor shall at no time be able to read [DATA] on its own."),
        "dpa_data_categories/low");
    row("a verb is no letter", p("Le sous-traitant a désigné comme délégué : ____"), "processor.dpo/low");
    row("lines of a cell",
        p("The Customer and the Provider agree.")
            + table({{"Approved Subprocessors", p("See list at [URL] or:") + p("1. [name] – [country] – [service]")
                                                    + p("2. [name] – [country] – [service]")}}),
        "/none 0.name/high 0.country/high 0.purpose|0.description/high 1.name/high 1.country/high "
        "1.purpose|1.description/high");
    row("a column with two ways", p("Sub-processor 2: location ____"), "1.location|1.country/high");
}

void NumberedRecordsTest::shouldProposeTheRecordOfThatNumber()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(proposedFor(body).remove(u"dpa_sub_processors."_s), expected);
}

void NumberedRecordsTest::shouldGiveNumberedRecordsToNoParty()
{
    const Scan found = scanned(parties + p("The Provider uses the following sub-processors") + p("Name: ____")
                               + p("Address: ____") + p("Name: ____") + p("Address: ____"));
    QCOMPARE(found.blanks.size(), 4);
    QCOMPARE(found.repeats.size(), 0);
    for (const Blank &blank : found.blanks)
        QCOMPARE(blank.party, Party::None);
}

void NumberedRecordsTest::shouldLeaveTwoSidesOpen_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("columns") << table({{"Name: ____", "Name: ____"}, {"Term: ____", ""}})
                             << u"/none /none agreement.duration/high"_s;
    QTest::newRow("numbers") << p("{party_1_name}") + p("{party_2_name}") << u"/none /none"_s;
    QTest::newRow("you and they") << p("[Your address]") + p("[Company address]") << u"/none /none"_s;
    QTest::newRow("one side") << p("[Company address]") << u"processor.address/medium"_s;
}

void NumberedRecordsTest::shouldLeaveTwoSidesOpen()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(proposedFor(body), expected);
}

QTEST_GUILESS_MAIN(NumberedRecordsTest)
#include "numberedrecordstest.moc"
