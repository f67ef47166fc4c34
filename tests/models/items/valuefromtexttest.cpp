// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuefromtext.h"

#include "country.h"
#include "customers.h"
#include "filledrecord.h"
#include "recordjson.h"
#include "valuetext.h"
#include "vocabulary.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;
using Kind = Field::Kind;

class ValueFromTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackEveryValueThatIsShown_data();
    void shouldReadBackEveryValueThatIsShown();
    void shouldReadEveryTermByItsLabels();
    void shouldReadEveryCountryByItsNames();
    void shouldReadWhatPeopleWrite_data();
    void shouldReadWhatPeopleWrite();
    void shouldRefuseWhatItDoesNotUnderstand_data();
    void shouldRefuseWhatItDoesNotUnderstand();
    void shouldReadAMomentWithItsOffset_data();
    void shouldReadAMomentWithItsOffset();
    void shouldReadPeriods_data();
    void shouldReadPeriods();
    void shouldReadListsWhoseNamesHoldTheDivider();
    void shouldRefuseANameThatTwoRecordsHave();
    void shouldReadTheRegistersOwnEntries();
    void shouldReadNothingAsAnEmptyValueOfItsKind();
};

namespace {

Field fieldOf(Kind kind)
{
    Field field;
    field.name = u"test"_s;
    field.kind = kind;
    field.label = LocalizedText(u"Essai"_s, u"Test"_s);
    return field;
}

/// Kinds of which valueText() says less than they hold.
bool isLossless(const Field &field)
{
    return field.kind != Kind::Localized && field.kind != Kind::Address;
}

} // namespace

void ValueFromTextTest::shouldReadBackEveryValueThatIsShown_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < int(Kind::Parts); ++kind) {
        if (kind != int(Kind::Image)) // its words do not hold it
            QTest::addRow("kind %d", kind) << kind;
    }
}

void ValueFromTextTest::shouldReadBackEveryValueThatIsShown()
{
    QFETCH(int, kind);
    const Register content = filledRegister();
    int seen = 0;
    const std::function<void(const RecordType &, const Fields &)> walk = [&](const RecordType &type,
                                                                             const Fields &owner) {
        for (const Field &field : type.fields) {
            if (field.kind == Kind::Parts)
                walk(field.parts.type(), field.parts.at(owner, 0));
            if (int(field.kind) != kind)
                continue;
            ++seen;
            for (const Language language : documentLanguages) {
                const QString text = valueText(field, owner, content, language);
                QVERIFY2(!text.isEmpty(), qPrintable(field.name));
                const Result<Value> value = ValueReader(content, language).read(field, text);
                QVERIFY2(value, value ? "" : qUtf8Printable(field.name + u": "_s + value.error().message));
                QCOMPARE(valueText(field, *value, content, language), text);
                QVERIFY2(!isLossless(field) || *value == field.get(owner), qPrintable(field.name));
            }
        }
    };
    for (const RecordType *type : recordTypes())
        walk(*type, *content.find(filledId(type->name)).record);
    QVERIFY(seen > 0 || kind == int(Kind::Number));
}

void ValueFromTextTest::shouldReadEveryTermByItsLabels()
{
    QSet<QString> lists;
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (field.isTerm())
                lists.insert(field.vocabulary);
        }
    }
    QVERIFY(lists.size() > 10);
    const Register content;
    for (const QString &name : std::as_const(lists)) {
        Field field = fieldOf(Kind::Term);
        field.vocabulary = name;
        ValueReader reader(content, Language::French);
        for (const Term &term : vocabulary(name)->terms) {
            for (const QString &text : {term.id, term.label.text(u"fr"_s), term.label.text(u"en"_s).toUpper()}) {
                const Result<Value> value = reader.read(field, text);
                QVERIFY2(value, value ? "" : qUtf8Printable(name + u": "_s + value.error().message));
                QCOMPARE(std::get<QString>(*value), term.id);
            }
        }
    }
}

void ValueFromTextTest::shouldReadEveryCountryByItsNames()
{
    const Register content;
    ValueReader reader(content, Language::English);
    for (const QString &code : countryCodes()) {
        for (const QString &text : {code, code.toLower(), countryName(code, Language::French),
                                    folded(countryName(code, Language::English))}) {
            const Result<Value> value = reader.read(fieldOf(Kind::Country), text);
            QVERIFY2(value, value ? "" : qUtf8Printable(value.error().message));
            QCOMPARE(std::get<QString>(*value), code);
        }
    }
}

void ValueFromTextTest::shouldReadWhatPeopleWrite_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json"); ///< the value as the register writes it
    const auto row = [](const char *name, Kind kind, const QString &text, const QString &json) {
        QTest::newRow(name) << int(kind) << text << json;
    };
    row("text is trimmed", Kind::Text, u"  Été \n"_s, u"\"Été\""_s);
    row("text keeps its lines", Kind::Text, u"a\r\nb"_s, u"\"a\\nb\""_s);
    row("texts on lines", Kind::Texts, u"a; b\n c "_s, u"[\"a; b\",\"c\"]"_s);
    row("yes", Kind::Answer, u"YES"_s, u"true"_s);
    row("oui", Kind::Answer, u"Oui"_s, u"true"_s);
    row("a spreadsheet’s no", Kind::Answer, u"FAUX"_s, u"false"_s);
    row("number", Kind::Number, u"1000"_s, u"1000"_s);
    row("French thousands", Kind::Number, u"12\u202f345"_s, u"12345"_s);
    row("English thousands", Kind::Number, u"1,234,567"_s, u"1234567"_s);
    row("ISO date", Kind::Date, u"2024-02-29"_s, u"\"2024-02-29\""_s);
    row("day first", Kind::Date, u"03/02/2024"_s, u"\"2024-02-03\""_s);
    row("dots", Kind::Date, u"3.2.2024"_s, u"\"2024-02-03\""_s);
    row("French first of the month", Kind::Date, u"1er août 2018"_s, u"\"2018-08-01\""_s);
    row("without accents", Kind::Date, u"1er Aout 2018"_s, u"\"2018-08-01\""_s);
    row("shortened", Kind::Date, u"29 févr. 2024"_s, u"\"2024-02-29\""_s);
    row("English ordinal", Kind::Date, u"22nd Mar 2024"_s, u"\"2024-03-22\""_s);
    row("month first", Kind::Date, u"February 29, 2024"_s, u"\"2024-02-29\""_s);
    row("time", Kind::Time, u"2:05"_s, u"\"02:05\""_s);
    row("a spreadsheet’s time", Kind::Time, u"02:05:00"_s, u"\"02:05\""_s);
    row("French time", Kind::Time, u"15 h 05"_s, u"\"15:05\""_s);
    row("French full hour", Kind::Time, u"2h"_s, u"\"02:00\""_s);
    row("offset", Kind::Offset, u"+1:00"_s, u"\"+01:00\""_s);
    row("offset from UTC", Kind::Offset, u"UTC\u22129:30"_s, u"\"-09:30\""_s);
    row("UTC itself", Kind::Offset, u"utc"_s, u"\"+00:00\""_s);
    row("colour", Kind::Colour, u"#1F3a5f"_s, u"\"#1F3a5f\""_s);
    row("country", Kind::Country, u"etats-unis"_s, u"\"US\""_s);
    row("language", Kind::Language, u"anglais"_s, u"\"en\""_s);
    row("language by code", Kind::Language, u"nl"_s, u"\"nl\""_s);
    row("text in the window’s language", Kind::Localized, u"Été"_s, u"{\"fr\":\"Été\"}"_s);
    row("address on lines", Kind::Address, u"1 rue X\n75001 Paris"_s, u"{\"lines\":[\"1 rue X\",\"75001 Paris\"]}"_s);
    row("address on one line", Kind::Address, u"1 rue X, Paris"_s, u"{\"lines\":[\"1 rue X, Paris\"]}"_s);
}

void ValueFromTextTest::shouldReadWhatPeopleWrite()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QString, json);
    const Field field = fieldOf(Kind(kind));
    const Result<Value> value = ValueReader(Register(), Language::French).read(field, text);
    QVERIFY2(value, value ? "" : qUtf8Printable(value.error().message));
    QCOMPARE(QString::fromUtf8(valueToJson(field, *value)), json);
}

void ValueFromTextTest::shouldRefuseWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Kind kind, const QString &text) { QTest::newRow(name) << int(kind) << text; };
    row("maybe", Kind::Answer, u"maybe"_s);
    row("fraction", Kind::Number, u"3.5"_s);
    row("negative", Kind::Number, u"-3"_s);
    row("too long a number", Kind::Number, u"12345678901"_s);
    row("odd groups", Kind::Number, u"12,34"_s);
    row("no such day", Kind::Date, u"30/02/2024"_s);
    row("month first in figures", Kind::Date, u"02/29/2024"_s);
    row("two figures for the year", Kind::Date, u"03/02/24"_s);
    row("no such month", Kind::Date, u"3 brumaire 2024"_s);
    row("two months", Kind::Date, u"3 jui 2024"_s);
    row("only a year", Kind::Date, u"2024"_s);
    row("no such hour", Kind::Time, u"25:00"_s);
    row("half minutes", Kind::Time, u"2:5"_s);
    row("offset too far", Kind::Offset, u"+15:00"_s);
    row("no offset", Kind::Offset, u"1:00"_s);
    row("moment without offset", Kind::Moment, u"2024-05-19 15:30"_s);
    row("no colour", Kind::Colour, u"red"_s);
    row("what a picture is", Kind::Image, u"PNG image, 12 kB"_s);
    row("no country", Kind::Country, u"Frnace"_s);
    row("no language", Kind::Language, u"klingon"_s);
    row("no record", Kind::Reference, u"Nobody"_s);
    row("no record of a list", Kind::References, u"Nobody · Nothing"_s);
    row("no term", Kind::Term, u"no such term"_s);
    row("figure without unit", Kind::Period, u"30"_s);
    row("misspelt unit", Kind::Period, u"30 dayz"_s);
    row("no time at all", Kind::Period, u"0 days"_s);
    row("parts", Kind::Parts, u"x"_s);
}

void ValueFromTextTest::shouldRefuseWhatItDoesNotUnderstand()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    Field field = fieldOf(Kind(kind));
    field.target = u"activity"_s;
    field.vocabulary = u"role"_s;
    const Result<Value> value = ValueReader(Register(), Language::English).read(field, text);
    QVERIFY(!value);
    const QString named = field.kind == Kind::References ? u"Nobody"_s : field.kind == Kind::Parts ? u"Test"_s : text;
    QVERIFY2(value.error().message.contains(u"“%1”"_s.arg(named)), qUtf8Printable(value.error().message));
}

void ValueFromTextTest::shouldReadAMomentWithItsOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::newRow("ISO") << u"2024-05-19T15:30:00-10:00"_s << QString();
    QTest::newRow("ISO with a space") << u"2024-05-19 15:30 -10:00"_s << QString();
    QTest::newRow("English") << u"19 May 2024 15:30 (UTC-10 (Tahiti))"_s << u"UTC-10 (Tahiti)"_s;
    QTest::newRow("French") << u"19 mai 2024 15 h 30 (UTC-10)"_s << u"UTC-10"_s;
    QTest::newRow("without brackets") << u"19/05/2024 15h30 UTC-10"_s << QString();
}

void ValueFromTextTest::shouldReadAMomentWithItsOffset()
{
    QFETCH(QString, text);
    const Result<Value> value = ValueReader(Register(), Language::French).read(fieldOf(Kind::Moment), text);
    QVERIFY2(value, value ? "" : qUtf8Printable(value.error().message));
    const auto moment = std::get<Moment>(*value);
    QCOMPARE(moment.time.toString(Qt::ISODate), u"2024-05-19T15:30:00-10:00"_s);
    QTEST(moment.zone, "zone");
}

void ValueFromTextTest::shouldReadPeriods_data()
{
    using Unit = Period::Unit;
    using Qualifier = Period::Qualifier;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Period>("period");
    const auto row = [](const QString &text, int amount, Unit unit, Qualifier qualifier = Qualifier::Exactly) {
        QTest::newRow(qUtf8Printable(text)) << text << Period{amount, unit, qualifier, {}};
    };
    row(u"30 days"_s, 30, Unit::Days);
    row(u"30\u00a0jours"_s, 30, Unit::Days);
    row(u"au maximum 30 jours"_s, 30, Unit::Days, Qualifier::AtMost);
    row(u"30 days at most"_s, 30, Unit::Days, Qualifier::AtMost);
    row(u"Jusqu’à 6 mois"_s, 6, Unit::Months, Qualifier::AtMost);
    row(u"au moins 2 ans"_s, 2, Unit::Years, Qualifier::AtLeast);
    row(u"about 3 weeks"_s, 3, Unit::Weeks, Qualifier::About);
    row(u"en général 48 h"_s, 48, Unit::Hours, Qualifier::About);
    row(u"un an"_s, 1, Unit::Years);
    row(u"a month"_s, 1, Unit::Months);
    row(u"5 jours ouvrables"_s, 5, Unit::BusinessDays);
    row(u"10 working days"_s, 10, Unit::BusinessDays);
    row(u"1 000 jours"_s, 1000, Unit::Days);
    row(u"1,000 days"_s, 1000, Unit::Days);
    for (const QString &words : {u"Le temps du contrat"_s, u"10 ans après la clôture"_s, u"une durée à convenir"_s}) {
        Period criterion;
        criterion.qualifier = Qualifier::Criterion;
        criterion.criterion.setText(u"fr"_s, words);
        QTest::newRow(qUtf8Printable(words)) << words << criterion;
    }
}

void ValueFromTextTest::shouldReadPeriods()
{
    QFETCH(QString, text);
    const Result<Value> value = ValueReader(Register(), Language::French).read(fieldOf(Kind::Period), text);
    QVERIFY2(value, value ? "" : qUtf8Printable(value.error().message));
    QTEST(std::get<Period>(*value), "period");
}

void ValueFromTextTest::shouldReadListsWhoseNamesHoldTheDivider()
{
    Register content;
    const QStringList names{u"Ada"_s, u"B; C"_s, u"D · E"_s, u"D"_s};
    for (const QString &name : names) {
        auto customer = std::make_shared<Customer>();
        customer->id = u"id-%1"_s.arg(content.size());
        customer->name = name;
        content.put(recordType<Customer>(), customer);
    }
    Field field = fieldOf(Kind::References);
    field.target = u"customer"_s;
    const auto ids = [&](const QString &text) {
        const Result<Value> value = ValueReader(content, Language::English).read(field, text);
        return value ? std::get<QStringList>(*value) : QStringList{value.error().message};
    };
    QCOMPARE(ids(u"Ada · B; C · D · E"_s), (QStringList{u"id-0"_s, u"id-1"_s, u"id-2"_s}));
    QCOMPARE(ids(u"ada; D"_s), (QStringList{u"id-0"_s, u"id-3"_s}));
    QCOMPARE(ids(u"Ada\nid-3\nAda"_s), (QStringList{u"id-0"_s, u"id-3"_s}));
}

void ValueFromTextTest::shouldRefuseANameThatTwoRecordsHave()
{
    Register content;
    for (const auto &id : {u"one"_s, u"two"_s}) {
        auto customer = std::make_shared<Customer>();
        customer->id = id;
        customer->name = u"Société"_s;
        content.put(recordType<Customer>(), customer);
    }
    Field field = fieldOf(Kind::Reference);
    field.target = u"customer"_s;
    const Result<Value> value = ValueReader(content, Language::French).read(field, u"societe"_s);
    QVERIFY(!value);
    QVERIFY(value.error().message.contains(u"several"_s));
    QCOMPARE(*ValueReader(content, Language::French).read(field, u"two"_s), Value(u"two"_s));
    field.target = u"activity"_s; // an id of another type is none of this field’s
    QVERIFY(!ValueReader(content, Language::French).read(field, u"two"_s));
}

void ValueFromTextTest::shouldReadTheRegistersOwnEntries()
{
    Register content;
    auto entry = std::make_shared<VocabularyEntry>();
    entry->id = u"drones"_s;
    entry->vocabulary = u"data-category"_s;
    entry->label = LocalizedText(u"Vols de drones"_s, u"Drone flights"_s);
    content.put(recordType<VocabularyEntry>(), entry);
    Field field = fieldOf(Kind::Terms);
    field.vocabulary = u"data-category"_s;
    for (const auto &text : {u"drones"_s, u"vols de drones"_s, u"Drone flights"_s})
        QCOMPARE(*ValueReader(content, Language::French).read(field, text), Value(QStringList{u"drones"_s}));
    field.vocabulary = u"role"_s;
    QVERIFY(!ValueReader(content, Language::French).read(field, u"Drone flights"_s));
    QVERIFY(!ValueReader(content, Language::French).read(field, u"drones"_s));
}

void ValueFromTextTest::shouldReadNothingAsAnEmptyValueOfItsKind()
{
    for (const RecordType *type : recordTypes()) {
        const std::shared_ptr<Record> blank = type->make();
        for (const Field &field : type->fields) {
            if (field.kind == Kind::Parts)
                continue;
            const Result<Value> value = ValueReader(Register(), Language::French).read(field, u"  \n"_s);
            QVERIFY(value && isEmpty(*value));
            field.set(*blank, *value); // throws if the kind is another
        }
    }
}

QTEST_GUILESS_MAIN(ValueFromTextTest)
#include "valuefromtexttest.moc"
