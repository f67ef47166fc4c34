// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatemap.h"
#include "fill.h"
#include "templateregister.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The file in which the officer decides what goes where.
class TemplateMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatItWrites();
    void shouldLeaveAConditionToTheRegister();
    void shouldRefuse_data();
    void shouldRefuse();

private:
    Scan scanned() const
    {
        const auto file = TemplateFile::open(docx(p("{provider_name} {colour} [ ] yes")
                                                  + p("{#sub_processors}{name}{/sub_processors}")))
                              .value();
        return scan(file->flow());
    }
    Register m_register = templateRegister();
    std::unique_ptr<RegisterValues> m_values =
        RegisterValues::make(m_register, Language::English, QDate(2026, 3, 1), {}).value();
};

void TemplateMapTest::shouldReadWhatItWrites()
{
    const Scan found = scanned();
    const QByteArray json = writeMap(found, propose(found), u"t.docx"_s, "ab");
    const Result<TemplateMap> map = readMap(json, found, *m_values);
    QVERIFY2(map.has_value(), map ? "" : qPrintable(map.error().toString()));
    QCOMPARE(map->blanks.value(u"provider-name"_s).value, u"processor.name"_s);
    QCOMPARE(int(map->blanks.value(u"colour"_s).kind), int(Decision::Kind::Leave));
    QCOMPARE(map->blanks.value(u"name"_s).value, u"name"_s);
    QCOMPARE(map->choices.value(u"choice-yes"_s, true), false);
    QCOMPARE(map->repeats.value(u"repeat-sub-processors"_s).list, u"dpa_sub_processors"_s);
}

void TemplateMapTest::shouldLeaveAConditionToTheRegister()
{
    const auto file = TemplateFile::open(docx(p("{% if sub_processors %}a{% else %}b{% endif %}"))).value();
    const Scan found = scan(file->flow());
    const QByteArray json = writeMap(found, propose(found), u"t.docx"_s, "ab");
    const TemplateMap map = readMap(json, found, *m_values).value();
    QCOMPARE(map.repeats.size(), 2);
    for (const RepeatDecision &decision : map.repeats)
        QCOMPARE(int(decision.kind), int(RepeatDecision::Kind::Propose));
    fill(*file, found, propose(found), map, *m_values);
    QCOMPARE(textOf(file->save().value()), u"a"_s);
}

void TemplateMapTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << QByteArray("{") << u"the map is no JSON object"_s << u"byte 1"_s;
    QTest::newRow("no version") << QByteArray("{}") << u"this is no map that this program reads: “version” must be 1"_s
                                << QString();
    QTest::newRow("no list") << QByteArray(R"({"version":1,"blanks":{}})") << u"“blanks” must be a list"_s
                             << u"blanks"_s;
    QTest::newRow("unknown blank") << QByteArray(R"({"version":1,"blanks":[{"id":"x","leave":true}]})")
                                   << u"the template has no blank “x”"_s << u"blanks[0]"_s;
    QTest::newRow("twice") << QByteArray(
        R"({"version":1,"blanks":[{"id":"colour","leave":true},{"id":"colour","text":"red"}]})")
                           << u"the blank “colour” is decided twice"_s << u"blanks[1]"_s;
    QTest::newRow("undecided") << QByteArray(R"({"version":1,"blanks":[{"id":"colour"}]})")
                               << u"the blank “colour” needs one of “field”, “text” and “leave”"_s << u"blanks[0]"_s;
    QTest::newRow("unknown field")
        << QByteArray(R"({"version":1,"blanks":[{"id":"colour","field":"processor.shoe_size"}]})")
        << u"there is no field “processor.shoe_size” in the register: take one that “template inspect” proposes, or give a “text”"_s
        << u"blanks[0]"_s;
    QTest::newRow("unknown box") << QByteArray(R"({"version":1,"choices":[{"id":"x","checked":true}]})")
                                 << u"the template has no box “x”"_s << u"choices[0]"_s;
    QTest::newRow("unknown list") << QByteArray(
        R"({"version":1,"repeats":[{"id":"repeat-sub-processors","list":"toys"}]})")
                                  << u"there is no list “toys” to repeat"_s << u"repeats[0]"_s;
}

void TemplateMapTest::shouldRefuse()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    QFETCH(QString, where);
    const Result<TemplateMap> map = readMap(json, scanned(), *m_values);
    QVERIFY(!map);
    QCOMPARE(map.error().message, message);
    QCOMPARE(map.error().where, where);
}

QTEST_GUILESS_MAIN(TemplateMapTest)
#include "templatemaptest.moc"
