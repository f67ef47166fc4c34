// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seams.h"
#include "markdowntree.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;
using Casing = ValueTable::Casing;

class SeamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldJoinAValueToTheWording_data();
    void shouldJoinAValueToTheWording();
    void shouldTakeOutSignsBetweenWhichNothingIsSaid_data();
    void shouldTakeOutSignsBetweenWhichNothingIsSaid();
    void shouldBeginWithACapital_data();
    void shouldBeginWithACapital();
    void shouldLeaveAFormOfItsOwn_data();
    void shouldLeaveAFormOfItsOwn();
};

namespace {

/// The text of @p wording, in which each "@" stands for @p value, block by block.
QString made(QString wording, const QString &value, Casing casing, Language language = Language::French)
{
    ValueTable values;
    const int origin = values.originNumber({u"organisation"_s, u"us"_s, u"name"_s});
    const QString token = values.add({.text = value, .origin = origin, .casing = casing});
    QList<MissingField> missing;
    QString text;
    const QList<Block> blocks = treeFromMarkdown(wording.replace(u'@', token), values, language, {}, missing).value();
    for (const Block &block : blocks)
        text += plainText(block);
    return text.replace(QChar(QChar::Nbsp), u' ').trimmed();
}

} // namespace

void SeamsTest::shouldJoinAValueToTheWording_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("a full stop") << u"Chez @. Ensuite."_s << u"Acme"_s << u"Chez Acme. Ensuite."_s;
    QTest::newRow("an abbreviation that ends the sentence")
        << u"Chez @. Ensuite."_s << u"Acme Inc."_s << u"Chez Acme Inc. Ensuite."_s;
    QTest::newRow("in bold") << u"**@.** Ensuite."_s << u"Acme Inc."_s << u"Acme Inc. Ensuite."_s;
    QTest::newRow("the stop beyond the bold words")
        << u"**@**. Ensuite."_s << u"Acme Inc."_s << u"Acme Inc. Ensuite."_s;
    QTest::newRow("a question") << u"Titre : @."_s << u"qui ?"_s << u"Titre : qui ?"_s;
    QTest::newRow("an ellipsis of the wording") << u"@..."_s << u"Acme Inc."_s << u"Acme Inc...."_s;
    QTest::newRow("another sign") << u"@, @ ; @ : fin"_s << u"Acme Inc."_s
                                  << u"Acme Inc., Acme Inc. ; Acme Inc. : fin"_s;
    QTest::newRow("VAT") << u"n° 12, TVA @"_s << u"FR 12 345"_s << u"n° 12, TVA FR 12 345"_s;
    QTest::newRow("VAT said twice") << u"n° 12, TVA @"_s << u"TVA FR 12"_s << u"n° 12, TVA FR 12"_s;
    QTest::newRow("VAT said at the end") << u"x, TVA @"_s << u"CHE-123.456.789 TVA"_s << u"x, CHE-123.456.789 TVA"_s;
    QTest::newRow("VAT of another language") << u"x, TVA @"_s << u"CHE-123 MWST"_s << u"x, CHE-123 MWST"_s;
    QTest::newRow("no VAT in a word") << u"x, TVA @"_s << u"ATVA 12"_s << u"x, TVA ATVA 12"_s;
    QTest::newRow("nor in a heading") << u"**Numéro de TVA :** @"_s << u"TVA 12"_s << u"Numéro de TVA : TVA 12"_s;
    QTest::newRow("a number") << u"Loi, n° @"_s << u"78-17"_s << u"Loi, n° 78-17"_s;
    QTest::newRow("a number with its own sign") << u"Loi, n° @"_s << u"n° 78-17"_s << u"Loi, n° 78-17"_s;
    QTest::newRow("a number that begins with letters") << u"Loi, n° @"_s << u"RS 235.1"_s << u"Loi, RS 235.1"_s;
    QTest::newRow("in brackets") << u"Loi (n° @)"_s << u"RS 235.1"_s << u"Loi (RS 235.1)"_s;
    QTest::newRow("nothing but the sign") << u"- n° @"_s << u"BCE 0712"_s << u"BCE 0712"_s;
}

void SeamsTest::shouldJoinAValueToTheWording()
{
    QFETCH(QString, wording);
    QFETCH(QString, value);
    QTEST(made(wording, value, Casing::Kept), "text");
}

void SeamsTest::shouldTakeOutSignsBetweenWhichNothingIsSaid_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing amiss") << u"@ (@) : @, @ ; @. Fin : (@), @."_s << u"v (v) : v, v ; v. Fin : (v), v."_s;
    QTest::newRow("a comma after a colon") << u"**@** : , du @."_s << u"v : du v."_s;
    QTest::newRow("a semicolon after a colon") << u"Voies : ; @"_s << u"Voies : v"_s;
    QTest::newRow("a label with nothing") << u"@ : . Suite : @."_s << u"v. Suite : v."_s;
    QTest::newRow("a bold label with nothing") << u"**Objet :** . Suite"_s << u"Objet. Suite"_s;
    QTest::newRow("the last of a list") << u"@ ; @ ; ."_s << u"v ; v."_s;
    QTest::newRow("one of a list") << u"@, , @"_s << u"v, v"_s;
    QTest::newRow("a comma after a word") << u"puis , à partir du @"_s << u"puis à partir du v"_s;
    QTest::newRow("a comma at the beginning") << u"- , dans sa version du @"_s << u"dans sa version du v"_s;
    QTest::newRow("a full stop at the beginning") << u". Suite"_s << u"Suite"_s;
    QTest::newRow("brackets with nothing") << u"@ (), @"_s << u"v, v"_s;
    QTest::newRow("a box to be ticked") << u"( ) oui ( ) @"_s << u"( ) oui ( ) v"_s;
    QTest::newRow("brackets with less") << u"@ (, @)"_s << u"v (v)"_s;
    QTest::newRow("a line of a cell") << u"| A |\n|---|\n| @<br>, @ |"_s << u"Avv"_s;
    QTest::newRow("an ellipsis") << u"@... @… Fin."_s << u"v... v… Fin."_s;
    QTest::newRow("abbreviations") << u"etc., art. 6, p. ex. (art. 9), @"_s << u"etc., art. 6, p. ex. (art. 9), v"_s;
    QTest::newRow("a colon at the end") << u"Ce qui suit :"_s << u"Ce qui suit :"_s;
    QTest::newRow("a time") << u"à 12:30, le @"_s << u"à 12:30, le v"_s;
}

void SeamsTest::shouldTakeOutSignsBetweenWhichNothingIsSaid()
{
    QFETCH(QString, wording);
    QTEST(made(wording, u"v"_s, Casing::Kept).remove(u'\n'), "text");
}

void SeamsTest::shouldBeginWithACapital_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("free");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("kept");

    const auto row = [](const char *name, const QString &wording, const QString &free, const QString &inside,
                        const QString &kept) { QTest::newRow(name) << wording << free << inside << kept; };
    row("a heading", u"## @\n\nx"_s, u"1. Nomx"_s, u"1. Nomx"_s, u"1. nomx"_s);
    row("a line of a cell", u"| A |\n|---|\n| @<br>@ @ |"_s, u"ANomNom nom"_s, u"ANomNom nom"_s, u"Anomnom nom"_s);
    row("a bold lead", u"- **@** : @"_s, u"Nom : nom"_s, u"nom : nom"_s, u"nom : nom"_s);
    row("an item", u"- @"_s, u"nom"_s, u"nom"_s, u"nom"_s);
    row("a sentence", u"Fin. @ – @."_s, u"Fin. Nom – nom."_s, u"Fin. Nom – nom."_s, u"Fin. nom – nom."_s);
    row("a sentence after bold words", u"**Fin.** @"_s, u"Fin. Nom"_s, u"Fin. Nom"_s, u"Fin. nom"_s);
    row("within a sentence", u"Le @, « @ », 3 @"_s, u"Le nom, « nom », 3 nom"_s, u"Le nom, « nom », 3 nom"_s,
        u"Le nom, « nom », 3 nom"_s);
}

void SeamsTest::shouldBeginWithACapital()
{
    QFETCH(QString, wording);
    const auto flat = [&wording](Casing casing) { return made(wording, u"nom"_s, casing).remove(u'\n'); };
    QTEST(flat(Casing::Free), "free");
    QTEST(flat(Casing::Inside), "inside");
    QTEST(flat(Casing::Kept), "kept");
}

void SeamsTest::shouldLeaveAFormOfItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("capital");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << u"été, puis"_s << u"Été, puis"_s;
    QTest::newRow("a word and its stop") << u"etc."_s << u"Etc."_s;
    QTest::newRow("an abbreviation") << u"n° de téléphone"_s << u"N° de téléphone"_s;
    QTest::newRow("a figure after a hyphen") << u"under-13s"_s << u"Under-13s"_s;
    QTest::newRow("a product") << u"iCloud et autres"_s << u"iCloud et autres"_s;
    QTest::newRow("a name with a digit") << u"o2switch"_s << u"o2switch"_s;
    QTest::newRow("a cookie") << u"np_session"_s << u"np_session"_s;
    QTest::newRow("a site") << u"example.org : site"_s << u"example.org : site"_s;
    QTest::newRow("an address") << u"dpo@example.org"_s << u"dpo@example.org"_s;
    QTest::newRow("a number") << u"2 ans"_s << u"2 ans"_s;
    QTest::newRow("no Latin") << u"שלום"_s << u"שלום"_s;
}

void SeamsTest::shouldLeaveAFormOfItsOwn()
{
    QFETCH(QString, text);
    QTEST(capitalised(text), "capital");
}

QTEST_GUILESS_MAIN(SeamsTest)
#include "seamstest.moc"
