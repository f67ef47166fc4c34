// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fill.h"
#include "inspection.h"
#include "templateregister.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Loops over what the record of another loop has.
class NestedLoopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGoOverWhatTheRecordHas_data();
    void shouldGoOverWhatTheRecordHas();
    void shouldSayWhatItPrints();
    void shouldLookAtFewOfTheLoopsAroundOne();
    void shouldComeOutTheSameByItsOwnMap();
    void shouldTakeASectionOfOneFactForACondition_data();
    void shouldTakeASectionOfOneFactForACondition();

private:
    Register m_register = templateRegisterWithActivities();
    std::unique_ptr<RegisterValues> m_values =
        RegisterValues::make(m_register, Language::French, QDate(2026, 3, 1), u"ys"_s).value();
};

void NestedLoopsTest::shouldGoOverWhatTheRecordHas_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("under another name") << QByteArray(
        "{% for t in traitements %}{{ t.nom }}: {% for c in t.categories %}{{ "
        "c }} {% endfor %}{% endfor %}") << u"Messagerie: Lettres Archives: Dossiers "_s;
    QTest::newRow("in the sections of braces")
        << QByteArray("{#processings}{name}: {#data_categories}{name} {/data_categories}{/processings}")
        << u"Messagerie: Lettres Archives: Dossiers "_s;
    QTest::newRow("the record itself") << QByteArray(
        "{#processings}{#data_categories}{.} {/data_categories}{/processings}")
                                       << u"Lettres Dossiers "_s;
    QTest::newRow("parts of a record") << QByteArray("{% for t in traitements %}{% for p in t.purposes %}{{ p.text }} "
                                                     "{% endfor %}{% endfor %}")
                                       << u"Transmettre Conserver "_s;
    QTest::newRow("parts, under another name")
        << QByteArray("{% for t in traitements %}{% for f in t.finalites %}{{ f.text }} {% endfor %}{% endfor %}")
        << u"Transmettre Conserver "_s;
    QTest::newRow("a list of its own in a loop") << QByteArray(
        "{% for t in traitements %}{{ t.nom }}: {% for c in categories %}{{ c }} {% endfor %}{% endfor %}")
                                                 << u"Messagerie: Lettres Dossiers Archives: Lettres Dossiers "_s;
}

void NestedLoopsTest::shouldGoOverWhatTheRecordHas()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    const auto file = TemplateFile::open(docx(p(line))).value();
    const Scan found = scan(file->flow());
    const FillReport report = fill(*file, found, propose(found, m_values.get()), {}, *m_values);
    QCOMPARE(textOf(file->save().value()), expected);
    QCOMPARE(report.left.size(), 0);
}

void NestedLoopsTest::shouldSayWhatItPrints()
{
    const auto file = TemplateFile::open(
                          docx(p("{% for t in traitements %}{% for p in t.purposes %}{{ p.text }}{% endfor "
                                 "%}{% for c in t.categories %}{{ c }}{% endfor %}{% endfor %}")))
                          .value();
    const Scan found = scan(file->flow());
    const QJsonObject json = QJsonDocument::fromJson(
                                 inspectionJson(found, propose(found, m_values.get()), m_values.get(), u"docx"_s))
                                 .object();
    QStringList prints, records;
    for (const QJsonValue &blank : json.value("blanks"_L1).toArray())
        prints.append(blank["proposal"_L1]["prints"_L1].toString());
    for (const QJsonValue &repeat : json.value("repeats"_L1).toArray())
        records.append(QString::number(repeat["records"_L1].toInt()));
    QCOMPARE(prints.join(u' '), u"Transmettre Lettres"_s);
    QCOMPARE(records.join(u' '), u"2 1 1"_s);
}

/// What each goes over would else be asked of all around it, and theirs of all around them: for ever.
void NestedLoopsTest::shouldLookAtFewOfTheLoopsAroundOne()
{
    constexpr int loops = 300;
    const QByteArray line = QByteArray("{#processings}").repeated(loops) + "{name}"
                          + QByteArray("{/processings}").repeated(loops);
    const auto file = TemplateFile::open(docx(p(line))).value();
    const Scan found = scan(file->flow());
    const QByteArray json = inspectionJson(found, propose(found, m_values.get()), m_values.get(), u"docx"_s);
    QCOMPARE(QJsonDocument::fromJson(json)["repeats"_L1].toArray().size(), loops);
}

void NestedLoopsTest::shouldComeOutTheSameByItsOwnMap()
{
    const QByteArray bytes = docx(
        p("{% for t in traitements %}{% for p in t.purposes %}{{ p.text }} {% endfor %}{% for c in "
          "t.categories %}{{ c }} {% endfor %}{% endfor %}"));
    const auto file = TemplateFile::open(bytes).value();
    const Scan found = scan(file->flow());
    const QList<Proposal> proposals = propose(found, m_values.get());
    const Result<TemplateMap> map = readMap(writeMap(found, proposals, u"t.docx"_s, "ab"), found, *m_values);
    QVERIFY2(map.has_value(), map ? "" : qPrintable(map.error().toString()));
    fill(*file, found, proposals, *map, *m_values);
    QCOMPARE(textOf(file->save().value()), u"Transmettre Lettres Conserver Dossiers "_s);
}

void NestedLoopsTest::shouldTakeASectionOfOneFactForACondition_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whose fact its blanks tell")
        << QByteArray(
               "The Processor and the Customer: {#dpo}the Processor’s officer is {dpo_name}{/dpo}{^dpo}none{/dpo}.")
        << u"The Processor and the Customer: the Processor’s officer is Ada Lund."_s;
    QTest::newRow("a comparison that fails")
        << QByteArray("{#sub_processors.length == 0}None is engaged.{/}.") << u"."_s;
    QTest::newRow("a comparison that holds")
        << QByteArray("{#sub_processors.length > 0}Some are.{/}") << u"Some are."_s;
}

void NestedLoopsTest::shouldTakeASectionOfOneFactForACondition()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    line.replace(">", "&gt;");
    const auto file = TemplateFile::open(docx(p(line))).value();
    const Scan found = scan(file->flow());
    fill(*file, found, propose(found, m_values.get()), {}, *m_values);
    QCOMPARE(textOf(file->save().value()), expected);
}

QTEST_GUILESS_MAIN(NestedLoopsTest)
#include "nestedloopstest.moc"
