// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatedecisions.h"
#include "templateregister.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// What a template's record remembers of its decisions, and what a new version takes over.
class TemplateDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRememberWhatWasDecided();
    void shouldBeAMapOfTheCommandLine();
    void shouldForgetWhatWasTakenBack();
    void shouldPassOverWhatItDoesNotKnow_data();
    void shouldPassOverWhatItDoesNotKnow();
    void shouldTakeOverAllForTheSameText();
    void shouldTellWhatMovedWhatIsNewAndWhatIsGone();
    void shouldTellEqualLabelsApartByTheirPlace();

private:
    static TemplateReadingPointer read(const QByteArray &body) { return readTemplate(docx(body)).value(); }
    static QString idOf(const TemplateReading &reading, const QString &text)
    {
        for (const Blank &blank : reading.scan.blanks) {
            if (blank.text == text)
                return blank.id;
        }
        qFatal("no blank %s", qPrintable(text));
    }
};

void TemplateDecisionsTest::shouldRememberWhatWasDecided()
{
    const auto reading = read(p("{customer_name} and {provider_name}, {date}") + p("[ ] by post")
                              + p("{% if annex %}See the annex.{% endif %}"));
    TemplateDecisions decisions;
    decisions.setBlank(idOf(*reading, u"{customer_name}"_s), {Decision::Kind::Field, u"customer.name"_s});
    decisions.setBlank(idOf(*reading, u"{provider_name}"_s), {Decision::Kind::Text, u"We “&” <they>\n"_s});
    decisions.setBlank(idOf(*reading, u"{date}"_s), {Decision::Kind::Leave, {}});
    decisions.setChoice(reading->scan.choices.first().id, true);
    decisions.setRepeat(reading->scan.repeats.first().id, {RepeatDecision::Kind::Drop, {}});
    const TemplateDecisions again(decisions.toMapping(reading->scan));
    for (const Blank &blank : reading->scan.blanks) {
        QCOMPARE(again.blank(blank.id).kind, decisions.blank(blank.id).kind);
        QCOMPARE(again.blank(blank.id).value, decisions.blank(blank.id).value);
    }
    QCOMPARE(again.choice(reading->scan.choices.first().id), std::optional(true));
    QCOMPARE(again.repeat(reading->scan.repeats.first().id).kind, RepeatDecision::Kind::Drop);
    for (const TemplateItem item : templateItems(reading->scan))
        QCOMPARE(again.isDecided(reading->scan, item), decisions.isDecided(reading->scan, item));
}

void TemplateDecisionsTest::shouldBeAMapOfTheCommandLine()
{
    const auto reading = read(p("{customer_name}") + p("[ ] by post"));
    TemplateDecisions decisions;
    decisions.setBlank(reading->scan.blanks.first().id, {Decision::Kind::Field, u"controller.name"_s});
    decisions.setChoice(reading->scan.choices.first().id, true);
    const Register content = templateRegister();
    const auto values = RegisterValues::make(content, Language::English, QDate(2026, 3, 1), u"ys"_s);
    const Result<TemplateMap> map = readMap(decisions.toMapping(reading->scan).toUtf8(), reading->scan, **values);
    QVERIFY2(map.has_value(), map ? "" : qPrintable(map.error().toString()));
    QCOMPARE(map->blanks.size(), 1);
    QCOMPARE(map->choices.size(), 1);
}

void TemplateDecisionsTest::shouldForgetWhatWasTakenBack()
{
    const auto reading = read(p("{customer_name}"));
    const QString id = reading->scan.blanks.first().id;
    TemplateDecisions decisions;
    const QString nothing = decisions.toMapping(reading->scan);
    decisions.setBlank(id, {Decision::Kind::Leave, {}});
    decisions.setBlank(id, {});
    QCOMPARE(decisions.toMapping(reading->scan), nothing);
}

void TemplateDecisionsTest::shouldPassOverWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("mapping");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"{\"version\":1"_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("a later version") << u"{\"version\":9,\"blanks\":[{\"id\":\"a\",\"leave\":true}]}"_s;
    QTest::newRow("entries of other kinds")
        << u"{\"version\":1,\"blanks\":[1,\"x\",null,{\"id\":\"a\"}],\"choices\":7}"_s;
    QTest::newRow("deep") << u"{\"version\":1,\"blanks\":"_s + QString(5000, u'[');
}

void TemplateDecisionsTest::shouldPassOverWhatItDoesNotKnow()
{
    QFETCH(QString, mapping);
    const TemplateDecisions decisions(mapping);
    QVERIFY(decisions.map().blanks.isEmpty());
    QVERIFY(decisions.map().choices.isEmpty());
    QVERIFY(decisions.map().repeats.isEmpty());
    QVERIFY(decisions.carriedOver() == CarriedOver());
}

void TemplateDecisionsTest::shouldTakeOverAllForTheSameText()
{
    const QByteArray body = p("{customer_name}, {provider_name}") + p("Name: ______ Name: ______");
    const auto old = read(body), fresh = read(body);
    TemplateDecisions decisions;
    for (const Blank &blank : old->scan.blanks)
        decisions.setBlank(blank.id, {Decision::Kind::Text, blank.id});
    const TemplateDecisions carried = decisions.carriedTo(old->scan, fresh->scan);
    QCOMPARE(carried.carriedOver().taken, old->scan.blanks.size());
    QCOMPARE(carried.carriedOver().moved, QStringList());
    QCOMPARE(carried.carriedOver().fresh, QStringList());
    QCOMPARE(carried.carriedOver().gone, QStringList());
    for (const Blank &blank : fresh->scan.blanks)
        QCOMPARE(carried.blank(blank.id).value, blank.id);
    QVERIFY(TemplateDecisions(carried.toMapping(fresh->scan)).carriedOver() == carried.carriedOver());
}

void TemplateDecisionsTest::shouldTellWhatMovedWhatIsNewAndWhatIsGone()
{
    const auto old = read(p("1. Parties") + p("The customer is {customer_name}.") + p("The fee is {fee}."));
    const auto fresh = read(p("1. Scope") + p("Signed in {place}.") + p("2. Names")
                            + table({{"Customer", "{customer_name}"}}));
    TemplateDecisions decisions;
    decisions.setBlank(idOf(*old, u"{customer_name}"_s), {Decision::Kind::Field, u"customer.name"_s});
    decisions.setBlank(idOf(*old, u"{fee}"_s), {Decision::Kind::Text, u"none"_s});
    const TemplateDecisions carried = decisions.carriedTo(old->scan, fresh->scan);
    const QString customer = idOf(*fresh, u"{customer_name}"_s);
    QCOMPARE(carried.carriedOver().taken, 1);
    QCOMPARE(carried.carriedOver().moved, QStringList{customer});
    QCOMPARE(carried.carriedOver().fresh, QStringList{idOf(*fresh, u"{place}"_s)});
    QCOMPARE(carried.carriedOver().gone.size(), 1);
    QCOMPARE(carried.blank(customer).value, u"customer.name"_s);
}

void TemplateDecisionsTest::shouldTellEqualLabelsApartByTheirPlace()
{
    const auto old = read(p("The provider signs: {signatory}") + p("The customer signs: {signatory}"));
    const auto fresh = read(p("A witness signs: {signatory}") + p("The provider signs: {signatory}")
                            + p("The customer signs: {signatory}"));
    QCOMPARE(old->scan.blanks.size(), 2);
    TemplateDecisions decisions;
    decisions.setBlank(old->scan.blanks.at(0).id, {Decision::Kind::Text, u"P"_s});
    decisions.setBlank(old->scan.blanks.at(1).id, {Decision::Kind::Text, u"C"_s});
    const TemplateDecisions carried = decisions.carriedTo(old->scan, fresh->scan);
    QCOMPARE(carried.blank(fresh->scan.blanks.at(1).id).value, u"P"_s);
    QCOMPARE(carried.blank(fresh->scan.blanks.at(2).id).value, u"C"_s);
    QCOMPARE(carried.carriedOver().fresh, QStringList{fresh->scan.blanks.at(0).id});
}

QTEST_GUILESS_MAIN(TemplateDecisionsTest)
#include "templatedecisionstest.moc"
