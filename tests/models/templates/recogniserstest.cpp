// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognisers.h"
#include "delimited.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// What in a line is a blank, a box to tick, a command or nothing of the sort.
class RecognisersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellBlanksFromText_data();
    void shouldTellBlanksFromText();
    void shouldNameWhatStandsBetweenDelimiters_data();
    void shouldNameWhatStandsBetweenDelimiters();
    void shouldReadTheCommandsOfTemplateLanguages_data();
    void shouldReadTheCommandsOfTemplateLanguages();
    void shouldSurviveAnyText();
};

namespace {

QString inWords(const TextMark &mark)
{
    switch (mark.role) {
    case TextMark::Role::Blank:
        return blankKindName(mark.kind);
    case TextMark::Role::Choice:
        return mark.checked ? u"ticked"_s : u"box"_s;
    case TextMark::Role::Directive:
        return u"command"_s;
    case TextMark::Role::Aside:
        return u"not:"_s + reasonName(mark.reason);
    }
    return {};
}

} // namespace

void RecognisersTest::shouldTellBlanksFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("double braces", "By {{ company_name }} and {{client}}", "double-braces double-braces");
    row("braces", "By {company_name}", "braces");
    row("braces with words", "Entre {Nom du client} et", "braces");
    row("no name in braces", "The set {1, 2} and {\"a\": 1}", "");
    row("dollar", "Mr ${name}.", "dollar-braces");
    row("brackets", "between [Nom de l’entreprise] and", "brackets");
    row("double brackets", "[[Customer]]", "double-brackets");
    row("angles", "<Customer name>", "angles");
    row("no angles", "if a < b and c > d, see <https://x.example> or <a@b.example>", "");
    row("html", "<br> and <p>", "");
    row("double angles", "<<Client_Name>>", "double-angles");
    row("guillemets as a field", "«Client_Nom»", "guillemets");
    row("guillemets as a quotation", "ci-après « le Prestataire »", "not:quotation");
    row("tight quotation", "ci-après dénommé «Prestataire»", "not:quotation");
    row("plus signs", "+++INS name+++", "plus-signs");
    row("percent signs", "Dear %first_name%, 50% of 30%", "percent-signs");
    row("hash angles", "<# <Content Select=\"./Name\"/> #>", "hash-angles");
    row("underscores", "Nom : ________", "underscores");
    row("spaced underscores", "Date __ __ ____", "underscores");
    row("dots", "Nom : ..............", "dots");
    row("ellipses", "Nom : ………………", "dots");
    row("spaced dots", "Name . . . . . . .", "dots");
    row("an ellipsis after a label", "Name: \xE2\x80\xA6", "dots");
    row("an ellipsis by itself", "...", "dots");
    row("an ellipsis in a sentence", "and then \xE2\x80\xA6", "");
    row("no dots", "and so on... then", "");
    row("crosses", "No XXXX of", "crosses");
    row("a date to fill in", "le JJ/MM/AAAA", "crosses");
    row("a date in three parts", "le ____ / ____ / 20__", "underscores");
    row("a telephone number", "tél : XX XX XX XX XX", "crosses");
    row("an item before dots", "1. ………………", "dots");
    row("a number of hours", "within [X] hours", "brackets");
    row("both parties", "[the Controller/the Processor]", "not:alternative");
    row("no known thing", "[Yes/No]", "not:alternative");
    row("several things of somebody", "[nom, fonction, téléphone et adresse électronique]", "brackets");
    row("parentheses that wait", "représentée par (nom et prénom), Durée : (durée)", "stand-in stand-in");
    row("parentheses that explain", "Délégué (DPO), Nature (objet) : conseil", "");
    row("a choice of the drafter", "[au choix] détruire", "not:note");
    row("stand-in", "Duration: TBD", "stand-in");
    row("stand-in in capitals", "INSTITUTION DETAILS HERE", "stand-in");
    row("parentheses", "Le (indiquer la date) à", "stand-in");
    row("ordinary parentheses", "the agreement (the “DPA”) and (see below)", "");
    row("capital label", "(DATE)", "stand-in");
    row("a bullet", "[●]", "brackets");
    row("a sum", "$[_________]", "brackets");
    row("boxes", "[ ] yes [x] no [    ] perhaps", "box ticked box");
    row("box signs", "☐ yes ☒ no", "box ticked");
    row("parentheses as boxes", "(   ) Yes  ( x ) No", "box ticked");
    row("a roman numeral", "(x) the tenth item", "");
    row("percentage in brackets", "up to [    ]% per year", "brackets");
    row("drafter's note", "[Note: only if needed]", "not:note");
    row("drafting note", "[ drafting note: check all that apply. ]", "not:note");
    row("French note", "[Note de rédaction : à adapter]", "not:note");
    row("alternatives", "[SEV-1 / SEV-2 / SEV-3]", "not:alternative");
    row("yes or no", "[oui / non]", "not:alternative");
    row("two names of one thing", "[Rue/Adresse]", "brackets");
    row("a wording", "[the Processor shall notify the Controller without delay]", "not:alternative");
    row("instruction", "[insert specific purpose(s), such as “research”]", "brackets");
    row("citation", "see [12] and [3, 4]", "not:citation not:citation");
    row("article", "[art. 28]", "not:citation");
    row("code", "users[0] and Service[s]", "not:code not:code");
    row("suggested value", "within [30] days, [72 hours]", "not:suggested-value not:suggested-value");
    row("blank in an alternative", "[the Processor notifies within {delay} of the incident]", "not:alternative braces");
    row("a bracket that does not close", "[Research Participants", "");
    row("loop", "{% for s in xs %}{{ s.name }}{% endfor %}", "command double-braces command");
    row("docxtemplater loop", "{#xs}{name}{/xs}", "command braces command");
    row("comment", "{# BEGINNING #}", "not:comment");
    row("quotation left out", "he said “the [...] law”", "not:quotation");
}

void RecognisersTest::shouldTellBlanksFromText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const TextMark &mark : marksIn(text))
        found.append(inWords(mark));
    QCOMPARE(found.join(u' '), expected);
}

void RecognisersTest::shouldNameWhatStandsBetweenDelimiters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << u"{{ company_name }}"_s << u"company_name"_s;
    QTest::newRow("filter") << u"{{ p.name|upper }}"_s << u"p.name"_s;
    QTest::newRow("docxtpl") << u"{{r who }}"_s << u"who"_s;
    QTest::newRow("call") << u"{{ today() }}"_s << u"today"_s;
    QTest::newRow("raw") << u"{@raw}"_s << u"raw"_s;
    QTest::newRow("insert") << u"+++INS name+++"_s << u"name"_s;
    QTest::newRow("element") << u"<# <Content Select=\"./Order/Date\"/> #>"_s << u"Date"_s;
    QTest::newRow("brackets") << u"[ Nom du client ]"_s << u"Nom du client"_s;
}

void RecognisersTest::shouldNameWhatStandsBetweenDelimiters()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const QList<TextMark> marks = marksIn(text);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().name, name);
    QCOMPARE(marks.first().from, 0);
    QCOMPARE(marks.first().to, text.size());
}

void RecognisersTest::shouldReadTheCommandsOfTemplateLanguages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("variable");
    using Kind = LoopCommand::Kind;
    QTest::newRow("jinja") << u"for s in xs"_s << int(Kind::For) << u"xs"_s << u"s"_s;
    QTest::newRow("docxtpl row") << u"tr for s in xs"_s << int(Kind::For) << u"xs"_s << u"s"_s;
    QTest::newRow("docx-templates") << u"FOR s IN xs"_s << int(Kind::For) << u"xs"_s << u"s"_s;
    QTest::newRow("docx-templates end") << u"END-FOR s"_s << int(Kind::End) << u"s"_s << QString();
    QTest::newRow("docxtemplater") << u"#xs"_s << int(Kind::For) << u"xs"_s << QString();
    QTest::newRow("docxtemplater end") << u"/xs"_s << int(Kind::End) << u"xs"_s << QString();
    QTest::newRow("handlebars") << u"#each xs"_s << int(Kind::For) << u"xs"_s << QString();
    QTest::newRow("sablon") << u"xs:each(s)"_s << int(Kind::For) << u"xs"_s << u"s"_s;
    QTest::newRow("sablon end") << u"xs:endEach"_s << int(Kind::End) << u"xs"_s << QString();
    QTest::newRow("Word") << u"TableStart:xs"_s << int(Kind::For) << u"xs"_s << QString();
    QTest::newRow("Aspose") << u"foreach [s in xs]"_s << int(Kind::For) << u"xs"_s << u"s"_s;
    QTest::newRow("condition") << u"if x and not y"_s << int(Kind::If) << QString() << QString();
    QTest::newRow("else") << u"else"_s << int(Kind::Else) << QString() << QString();
    QTest::newRow("a name") << u"end_date"_s << int(Kind::None) << QString() << QString();
    QTest::newRow("another name") << u"formation"_s << int(Kind::None) << QString() << QString();
}

void RecognisersTest::shouldReadTheCommandsOfTemplateLanguages()
{
    QFETCH(QString, words);
    QFETCH(int, kind);
    QFETCH(QString, list);
    QFETCH(QString, variable);
    const LoopCommand command = loopCommand(words);
    QCOMPARE(int(command.kind), kind);
    QCOMPARE(command.list, list);
    QCOMPARE(command.variable, variable);
}

void RecognisersTest::shouldSurviveAnyText()
{
    const QString signs = u"{[<(«_.+%$#]}>)»x \u2610\u00A0"_s + QChar(0xD800);
    for (int seed = 0; seed < 400; ++seed) {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += signs.at((seed * 31 + i * (seed % 7 + 1) * 17 + i * i) % signs.size());
        if (seed % 100 == 0)
            text = text.repeated(200) + QString(20000, text.front());
        qsizetype last = 0;
        for (const TextMark &mark : marksIn(text)) {
            QVERIFY(mark.from >= last || mark.role == TextMark::Role::Aside);
            QVERIFY(mark.from < mark.to && mark.to <= text.size());
            last = mark.from;
        }
    }
}

QTEST_GUILESS_MAIN(RecognisersTest)
#include "recogniserstest.moc"
