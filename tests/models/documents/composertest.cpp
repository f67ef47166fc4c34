// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "context.h"
#include "customers.h"
#include "imagevalue.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "retention.h"
#include "views.h"
#include "wording.h"

#include "documenttesting.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeSomethingOfAnEmptyRegister_data();
    void shouldMakeSomethingOfAnEmptyRegister();
    void shouldMarkAndListWhatTheLawDemands();
    void shouldMarkATextThatStandsInForAMissingOne_data();
    void shouldMarkATextThatStandsInForAMissingOne();
    void shouldMarkAStandInWithinARetentionRule();
    void shouldPrintTheRegistersOwnWording();
    void shouldRefuseWordingThatCannotBeUsed_data();
    void shouldRefuseWordingThatCannotBeUsed();
    void shouldRefuseWhatTheRegisterDoesNotHold_data();
    void shouldRefuseWhatTheRegisterDoesNotHold();
    void shouldLeaveBlanksForACustomerNotYetKnown();
    void shouldNameTheCustomerAndMarkWhatItLacks();
    void shouldMakeTheOrganisationTheControllerOfASupplier();
    void shouldTakeFromTheStandardAgreementWhatTheCustomersLacks();
    void shouldSayWhichVersionItIs_data();
    void shouldSayWhichVersionItIs();
    void shouldGiveTheDocumentItsLooks();
    void shouldMakeTheSameDocumentAgain_data();
    void shouldMakeTheSameDocumentAgain();
};

namespace {

template<typename T>
std::shared_ptr<T> added(Register &content, const QString &id)
{
    auto record = std::make_shared<T>();
    record->id = id;
    content.put(recordType<T>(), record);
    return record;
}

/// An organisation, a customer and a supplier, each with no more than a name.
Register barestRegister()
{
    Register content;
    added<Organisation>(content, u"us"_s)->name = u"Acme"_s;
    added<Customer>(content, u"them"_s)->name = u"Globex"_s;
    added<SubProcessor>(content, u"helper"_s)->name = u"Initech"_s;
    return content;
}

Result<Document> made(const Register &content, const QString &document, Language language = Language::English,
                      const QString &partner = {})
{
    return compose(content, {document, language, QDate(2026, 1, 31), partner});
}

QList<Inline> runsOf(const Document &document, Inline::Kind kind)
{
    QList<Inline> runs;
    Test::visitBlocks(document.blocks, [&](const Block &block) {
        std::ranges::copy_if(block.inlines, std::back_inserter(runs),
                             [kind](const Inline &run) { return run.kind == kind; });
    });
    return runs;
}

bool lacks(const Document &document, const Origin &origin)
{
    return std::ranges::contains(document.missing, origin, &MissingField::origin);
}

/// The text of the document with plain spaces.
/// The name of the party that the wording calls @p role.
QString partyName(const Register &content, const QString &partner, const QString &role)
{
    ComposeState state(content, Language::English);
    registerViews();
    const Result<QVariantHash> names = contextOf(state, {u"dpa"_s, Language::English, QDate(2026, 1, 31), partner});
    QString name;
    state.values.split(
        names->value(role).toHash().value(u"name"_s).toString(), [](const QString &) {},
        [&name](const ValueTable::Entry &entry) { name = entry.text; });
    return name;
}

/// The last section of the privacy policy.
QString lastSection()
{
    return originalWording(u"privacy-policy"_s, Language::English)->last().name;
}

} // namespace

void ComposerTest::shouldMakeSomethingOfAnEmptyRegister_data()
{
    QTest::addColumn<QString>("document");
    for (const QString &document : Test::documentNames())
        QTest::newRow(qPrintable(document)) << document;
}

void ComposerTest::shouldMakeSomethingOfAnEmptyRegister()
{
    QFETCH(QString, document);
    for (const Language language : documentLanguages) {
        const Result<Document> tree = made({}, document, language);
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().toString()));
        QVERIFY(!tree->title.isEmpty());
        QVERIFY(!tree->versionLine.isEmpty());
        QVERIFY(tree->author.isEmpty());
        QCOMPARE(tree->subject, tree->title);
    }
}

void ComposerTest::shouldMarkAndListWhatTheLawDemands()
{
    Register content;
    auto organisation = added<Organisation>(content, u"us"_s);
    organisation->name = u"Acme"_s;
    const Result<Document> bare = made(content, u"privacy-policy"_s, Language::French);
    QVERIFY(bare);
    const Origin email{u"organisation"_s, u"us"_s, u"email"_s};
    QVERIFY(lacks(*bare, email));
    QVERIFY(lacks(*bare, {u"organisation"_s, u"us"_s, u"address"_s}));
    QVERIFY(!lacks(*bare, {u"organisation"_s, u"us"_s, u"name"_s}));
    const QList<Inline> marks = runsOf(*bare, Inline::Kind::Missing);
    for (const MissingField &missing : bare->missing) {
        QVERIFY2(std::ranges::any_of(
                     marks, [&](const Inline &mark) { return bare->origins.at(mark.origin) == missing.origin; }),
                 qPrintable(missing.origin.field));
        QVERIFY(!missing.label.isEmpty());
    }
    QVERIFY(wordsOf(*bare).contains(u"[À compléter : "_s));
    QVERIFY(std::ranges::any_of(bare->missing, [](const MissingField &missing) { return !missing.article.isEmpty(); }));

    organisation = std::make_shared<Organisation>(*organisation);
    organisation->email = u"a@acme.example"_s;
    content.put(recordType<Organisation>(), organisation);
    const Result<Document> filled = made(content, u"privacy-policy"_s, Language::French);
    QVERIFY(filled && !lacks(*filled, email));
    QCOMPARE(filled->missing.size(), bare->missing.size() - 1);
}

void ComposerTest::shouldMarkATextThatStandsInForAMissingOne_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("english");
    QTest::newRow("French only") << u"fr"_s << false << true;
    QTest::newRow("English only") << u"en"_s << true << false;
    QTest::newRow("neither") << u"nl"_s << true << true;
}

void ComposerTest::shouldMarkATextThatStandsInForAMissingOne()
{
    QFETCH(QString, code);
    Register content;
    const auto organisation = added<Organisation>(content, u"us"_s);
    organisation->name = u"Acme"_s;
    organisation->description.setText(code, u"Zwork"_s);
    const Origin origin{u"organisation"_s, u"us"_s, u"description"_s};
    for (const Language language : documentLanguages) {
        const Result<Document> tree = made(content, u"privacy-policy"_s, language);
        QVERIFY(tree);
        const bool marked = *static_cast<bool *>(
            QTest::qData(language == Language::French ? "french" : "english", QMetaType::Bool));
        QCOMPARE(lacks(*tree, origin), marked);
        QCOMPARE(wordsOf(*tree).contains(language == Language::French ? u"[traduction française à fournir]"_s
                                                                      : u"[English translation to be supplied]"_s),
                 marked);
        const QList<Inline> texts = runsOf(*tree, Inline::Kind::Text);
        const auto run = std::ranges::find_if(texts,
                                              [](const Inline &text) { return text.text.startsWith("Zwork"_L1); });
        QVERIFY(run != texts.end());
        QCOMPARE(run->language, marked ? code : QString());
        QVERIFY(tree->origins.at(run->origin) == origin);
    }
}

void ComposerTest::shouldMarkAStandInWithinARetentionRule()
{
    Register content = barestRegister();
    const auto rule = added<RetentionRule>(content, u"rule"_s);
    rule->name = {u"Comptes"_s, u"Accounts"_s};
    rule->phases = {{}};
    rule->phases.first().period = {
        0, Period::Unit::Days, Period::Qualifier::Criterion, {u"tant que le compte vit"_s, {}}};
    const auto activity = added<Activity>(content, u"hosting"_s);
    activity->name = {u"Hébergement"_s, u"Hosting"_s};
    activity->retention = QStringList{u"rule"_s};
    const Result<Document> tree = made(content, u"privacy-policy"_s, Language::English);
    QVERIFY(tree);
    QVERIFY(lacks(*tree, {u"retention_rule"_s, u"rule"_s, u"phases.0.period"_s}));
    const QString words = wordsOf(*tree);
    QCOMPARE(words.count("tant que le compte vit"_L1),
             words.count("tant que le compte vit [English translation to be supplied]"_L1));
}

void ComposerTest::shouldPrintTheRegistersOwnWording()
{
    Register content = barestRegister();
    const auto changed = added<WordingOverride>(content, u"changed"_s);
    changed->document = u"privacy-policy"_s;
    changed->section = lastSection();
    changed->language = u"fr"_s;
    changed->text = u"## Nous écrire\n\nÀ **{{ organisation.name }}** \uE000"
                    "0\uE001avec `soin`."_s;
    const Result<Document> french = made(content, u"privacy-policy"_s, Language::French);
    QVERIFY2(french, french ? "" : qPrintable(french.error().toString()));
    QVERIFY(wordsOf(*french).contains(u"À Acme 0avec soin."_s));
    const Result<Document> english = made(content, u"privacy-policy"_s, Language::English);
    QVERIFY(english && !wordsOf(*english).contains(u"Nous écrire"_s));
    const Result<Document> other = made(content, u"dpa"_s, Language::French);
    QVERIFY(other && !wordsOf(*other).contains(u"Nous écrire"_s));
}

void ComposerTest::shouldRefuseWordingThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("a tag left open") << lastSection() << u"{% if organisation.name %}a"_s << lastSection();
    QTest::newRow("an end too many") << lastSection() << u"a{% endif %}"_s << lastSection();
    QTest::newRow("an unknown tag") << lastSection() << u"{% frob %}"_s << lastSection();
    QTest::newRow("an unknown filter") << lastSection() << u"{{ organisation.name|frob }}"_s << lastSection();
    QTest::newRow("a piece that is not there") << lastSection() << u"{% include \"elsewhere.md\" %}"_s << lastSection();
    QTest::newRow("a shared piece that is not there")
        << lastSection() << u"{% include \"shared/frob.md\" %}"_s << u"frob"_s;
    QTest::newRow("a section that is not there") << u"99-frob"_s << u"a"_s << u"99-frob"_s;
}

void ComposerTest::shouldRefuseWordingThatCannotBeUsed()
{
    QFETCH(QString, section);
    QFETCH(QString, text);
    QFETCH(QString, named);
    Register content = barestRegister();
    const auto changed = added<WordingOverride>(content, u"changed"_s);
    changed->document = u"privacy-policy"_s;
    changed->section = section;
    changed->language = u"en"_s;
    changed->text = text;
    const Result<Document> tree = made(content, u"privacy-policy"_s, Language::English);
    QVERIFY2(!tree, qPrintable(tree ? wordsOf(*tree).right(200) : QString()));
    QCOMPARE(tree.error().code, Error::Code::Refused);
    QVERIFY2(tree.error().message.contains(named), qPrintable(tree.error().toString()));
    QVERIFY(!tree.error().toString().contains(u'\n'));
}

void ComposerTest::shouldRefuseWhatTheRegisterDoesNotHold_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("partner");
    QTest::addColumn<QString>("named");
    QTest::newRow("a customer") << u"dpa"_s << u"nobody"_s << u"nobody"_s;
    QTest::newRow("a record that is no partner") << u"dpa"_s << u"us"_s << u"us"_s;
    QTest::newRow("a document") << u"frob"_s << QString() << u"frob"_s;
    QTest::newRow("a folder beside the documents") << u"../wording/dpa"_s << QString() << u"../wording/dpa"_s;
    QTest::newRow("the shared pieces") << u"shared"_s << QString() << u"shared"_s;
}

void ComposerTest::shouldRefuseWhatTheRegisterDoesNotHold()
{
    QFETCH(QString, document);
    QFETCH(QString, partner);
    QFETCH(QString, named);
    const Result<Document> tree = made(barestRegister(), document, Language::English, partner);
    QVERIFY(!tree);
    QCOMPARE(tree.error().code, Error::Code::Refused);
    QVERIFY(tree.error().message.contains(named));
}

void ComposerTest::shouldLeaveBlanksForACustomerNotYetKnown()
{
    for (const Language language : documentLanguages) {
        const Result<Document> tree = made(barestRegister(), u"dpa"_s, language);
        QVERIFY(tree);
        QVERIFY(runsOf(*tree, Inline::Kind::Blank).size() >= 10);
        QVERIFY(std::ranges::none_of(
            tree->missing, [](const MissingField &missing) { return missing.origin.recordType == "customer"_L1; }));
        QVERIFY(!wordsOf(*tree).contains("Globex"_L1));
    }
}

void ComposerTest::shouldNameTheCustomerAndMarkWhatItLacks()
{
    const Result<Document> tree = made(barestRegister(), u"dpa"_s, Language::English, u"them"_s);
    QVERIFY(tree);
    QVERIFY(runsOf(*tree, Inline::Kind::Blank).isEmpty());
    QVERIFY(wordsOf(*tree).contains("Globex"_L1));
    QCOMPARE(partyName(barestRegister(), u"them"_s, u"controller"_s), u"Globex"_s);
    QCOMPARE(partyName(barestRegister(), u"them"_s, u"processor"_s), u"Acme"_s);
    QVERIFY(lacks(*tree, {u"customer"_s, u"them"_s, u"address"_s}));
}

void ComposerTest::shouldMakeTheOrganisationTheControllerOfASupplier()
{
    const Result<Document> tree = made(barestRegister(), u"dpa"_s, Language::English, u"helper"_s);
    QVERIFY(tree);
    QVERIFY(wordsOf(*tree).contains("Initech"_L1));
    QCOMPARE(partyName(barestRegister(), u"helper"_s, u"controller"_s), u"Acme"_s);
    QCOMPARE(partyName(barestRegister(), u"helper"_s, u"processor"_s), u"Initech"_s);
    QVERIFY(lacks(*tree, {u"sub_processor"_s, u"helper"_s, u"address"_s}));
    QVERIFY(!wordsOf(*tree).contains("Globex"_L1));
}

void ComposerTest::shouldTakeFromTheStandardAgreementWhatTheCustomersLacks()
{
    Register content = barestRegister();
    const auto standard = added<Agreement>(content, u"standard"_s);
    standard->direction = u"customer"_s;
    standard->breachDelay = {48, Period::Unit::Hours, Period::Qualifier::AtMost, {}};
    standard->court = {u"Liège"_s, u"Liège"_s};
    const auto own = added<Agreement>(content, u"own"_s);
    own->direction = u"customer"_s;
    own->customer = u"them"_s;
    own->court = {u"Namur"_s, u"Namur"_s};
    const Result<Document> tree = made(content, u"dpa"_s, Language::English, u"them"_s);
    QVERIFY(tree);
    QVERIFY(wordsOf(*tree).contains("48 hours"_L1));
    QVERIFY(wordsOf(*tree).contains("Namur"_L1) && !wordsOf(*tree).contains(u"Liège"_s));
    // What stands in the standard agreement is to be changed there.
    const QList<Inline> texts = runsOf(*tree, Inline::Kind::Text);
    const auto delay = std::ranges::find_if(texts, [](const Inline &run) { return run.text.contains("48"_L1); });
    QVERIFY((tree->origins.at(delay->origin) == Origin{u"agreement"_s, u"standard"_s, u"breach_delay"_s}));
    const auto court = std::ranges::find_if(texts, [](const Inline &run) { return run.text.contains("Namur"_L1); });
    QVERIFY((tree->origins.at(court->origin) == Origin{u"agreement"_s, u"own"_s, u"court"_s}));
}

void ComposerTest::shouldSayWhichVersionItIs_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("none") << QString() << QDate() << QString() << u"État au 31 janvier 2026"_s
                          << u"As at 31 January 2026"_s;
    QTest::newRow("a number") << u"3.1"_s << QDate() << QString() << u"Version 3.1 – État au 31 janvier 2026"_s
                              << u"Version 3.1 – As at 31 January 2026"_s;
    QTest::newRow("a date") << QString() << QDate(2024, 5, 1) << QString() << u"Dernière mise à jour : 1er mai 2024"_s
                            << u"Last updated: 1 May 2024"_s;
    QTest::newRow("everything") << u"2"_s << QDate(2024, 5, 19) << u"15:30"_s
                                << u"Version 2 – Dernière mise à jour : 19 mai 2024 à 15 h 30, UTC-10 (Tahiti)"_s
                                << u"Version 2 – Last updated: 19 May 2024 at 15:30, UTC-10 (Tahiti)"_s;
}

void ComposerTest::shouldSayWhichVersionItIs()
{
    QFETCH(QString, number);
    QFETCH(QDate, date);
    QFETCH(QString, time);
    Register content = barestRegister();
    const auto profile = added<DocumentProfile>(content, u"policy"_s);
    profile->document = u"privacy-policy"_s;
    Version version;
    version.number = number;
    version.date = date;
    version.time = time;
    if (!time.isEmpty()) {
        version.utcOffset = u"-10:00"_s;
        version.zone = u"Tahiti"_s;
    }
    profile->versions = {version};
    QTEST(made(content, u"privacy-policy"_s, Language::French)->versionLine.replace(QChar(QChar::Nbsp), u' '),
          "french");
    QTEST(made(content, u"privacy-policy"_s, Language::English)->versionLine.replace(QChar(QChar::Nbsp), u' '),
          "english");
}

void ComposerTest::shouldGiveTheDocumentItsLooks()
{
    Register content = barestRegister();
    Result<Document> document = made(content, u"privacy-policy"_s);
    QVERIFY(document);
    QVERIFY(document->accent.isEmpty() && document->logo.isEmpty());
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>";
    const auto us = added<Organisation>(content, u"us"_s);
    us->accentColour = u"#A0522d"_s;
    us->logo = imageToValue({ImageFile::Format::Svg, svg});
    document = made(content, u"privacy-policy"_s);
    QCOMPARE(document->accent, u"#A0522d"_s);
    QCOMPARE(document->logo, svg);
    us->accentColour = u"red;}"_s;
    us->logo = imageToValue({ImageFile::Format::Svg, "<svg><script/></svg>"});
    document = made(content, u"privacy-policy"_s);
    QVERIFY(document->accent.isEmpty() && document->logo.isEmpty());
}

void ComposerTest::shouldMakeTheSameDocumentAgain_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : Test::registerFiles())
        QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
}

void ComposerTest::shouldMakeTheSameDocumentAgain()
{
    QFETCH(QString, file);
    QString error;
    const Register content = Test::registerFromFile(file, error), again = Test::registerFromFile(file, error);
    for (const QString &name : Test::documentNames()) {
        const Result<Document> first = made(content, name, Language::French),
                               second = made(again, name, Language::French);
        QVERIFY(first && second);
        QVERIFY(first->blocks == second->blocks);
        QVERIFY(first->origins == second->origins);
        QVERIFY(first->missing == second->missing);
        QCOMPARE(plainText(*first), plainText(*second));
    }
}

QTEST_GUILESS_MAIN(ComposerTest)
#include "composertest.moc"
