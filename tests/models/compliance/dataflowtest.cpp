// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflow.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "readregister.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class DataFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellTerritoriesApart_data();
    void shouldTellTerritoriesApart();
    void shouldBeEmptyWithoutAnyParty();
    void shouldLeadFromPeopleToPlaces();
    void shouldKeepASubProcessorsOwnApart();
    void shouldLeaveOutWhatIsOver();
    void shouldSayWhatFlowsByActivityIfThePartyDoesNot();
    void shouldWantASafeguardInThirdCountries();
    void shouldReadEveryRegister_data();
    void shouldReadEveryRegister();
};

namespace {

const QDate day(2026, 3, 1);

template<typename T>
void put(Register &content, const QString &id, const std::function<void(T &)> &alter = {})
{
    auto record = std::make_shared<T>();
    record->id = id;
    if (alter)
        alter(*record);
    content.put(recordType<T>(), record);
}

/// "people > organisation: what" for each edge.
QStringList lines(const DataFlow &flow)
{
    QStringList result;
    for (const FlowEdge &edge : flow.edges)
        result.append(
            u"%1 > %2: %3"_s.arg(flow.nodes[edge.from].name, flow.nodes[edge.to].name, edge.what.join(u" + "_s)));
    return result;
}

Register smallRegister()
{
    Register content;
    put<Organisation>(content, u"org"_s, [](Organisation &o) {
        o.name = u"Acme"_s;
        o.address.country = u"FR"_s;
    });
    put<DataSubject>(content, u"people"_s, [](DataSubject &s) { s.name = {u"Clients"_s, u"Customers"_s}; });
    put<DataCategory>(content, u"identity"_s, [](DataCategory &c) {
        c.name = {u"Identité"_s, u"Identity"_s};
        c.subjects = {u"people"_s};
    });
    put<SubProcessor>(content, u"host"_s, [](SubProcessor &p) {
        p.name = u"Host"_s;
        p.country = u"DE"_s;
        p.subProcessors = {u"shredder"_s};
        p.sharedData.emplaceBack();
        p.sharedData.last().text = {u"Tout"_s, u"Everything"_s};
        p.sharedData.last().mode = u"hosted"_s;
    });
    put<SubProcessor>(content, u"shredder"_s, [](SubProcessor &p) { p.name = u"Shredder"_s; });
    put<Place>(content, u"centre"_s, [](Place &p) {
        p.name = {u"Centre"_s, u"Centre"_s};
        p.kind = u"hosting"_s;
        p.city = u"Ulm"_s;
        p.subProcessor = u"host"_s;
        p.content = {u"Serveurs"_s, u"Servers"_s};
    });
    return content;
}

} // namespace

void DataFlowTest::shouldTellTerritoriesApart_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<Territory>("territory");
    QTest::newRow("member state") << u"FR"_s << Territory::Union;
    QTest::newRow("outermost region") << u"RE"_s << Territory::Union;
    QTest::newRow("economic area") << u"NO"_s << Territory::Union;
    QTest::newRow("French overseas") << u"PF"_s << Territory::FrenchOverseas;
    QTest::newRow("adequate") << u"CH"_s << Territory::Adequate;
    QTest::newRow("adequate for some") << u"US"_s << Territory::AdequateOnCondition;
    QTest::newRow("third country") << u"IN"_s << Territory::Third;
    QTest::newRow("not stated") << QString() << Territory::Unknown;
}

void DataFlowTest::shouldTellTerritoriesApart()
{
    QFETCH(QString, country);
    QTEST(territoryOf(country), "territory");
}

void DataFlowTest::shouldBeEmptyWithoutAnyParty()
{
    Register content;
    QVERIFY(dataFlow(content, Language::English, day).nodes.isEmpty());
    put<Organisation>(content, u"org"_s);
    QVERIFY(dataFlow(content, Language::English, day).nodes.isEmpty());
}

void DataFlowTest::shouldLeadFromPeopleToPlaces()
{
    const DataFlow flow = dataFlow(smallRegister(), Language::English, day);
    QCOMPARE(lines(flow), (QStringList{
                              u"Customers > Acme: Identity"_s,
                              u"Acme > Host: Everything (Hosted by it)"_s,
                              u"Host > Shredder: "_s,
                              u"Host > Centre: Servers"_s,
                          }));
    QCOMPARE(flow.nodes.last().detail, u"Hosting site, Ulm"_s);
    QCOMPARE(lines(dataFlow(smallRegister(), Language::French, day)).first(), u"Clients > Acme: Identité"_s);
}

void DataFlowTest::shouldKeepASubProcessorsOwnApart()
{
    Register content = smallRegister();
    const auto kindOf = [&](const QString &id) {
        const DataFlow flow = dataFlow(content, Language::English, day);
        return std::ranges::find(flow.nodes, id, &FlowNode::recordId)->kind;
    };
    QCOMPARE(kindOf(u"host"_s), FlowNode::Kind::SubProcessor);
    QCOMPARE(kindOf(u"shredder"_s), FlowNode::Kind::FurtherSubProcessor);

    // Employed directly as well, it is one of ours.
    put<Activity>(content, u"activity"_s, [](Activity &a) { a.subProcessors = {u"shredder"_s}; });
    QCOMPARE(kindOf(u"shredder"_s), FlowNode::Kind::SubProcessor);
}

void DataFlowTest::shouldLeaveOutWhatIsOver()
{
    Register content = smallRegister();
    put<SubProcessor>(content, u"former"_s, [](SubProcessor &p) {
        p.name = u"Former"_s;
        p.until = day;
    });
    QVERIFY(lines(dataFlow(content, Language::English, day)).contains(u"Acme > Former: "_s));
    QVERIFY(!lines(dataFlow(content, Language::English, day.addDays(1))).contains(u"Acme > Former: "_s));
}

void DataFlowTest::shouldSayWhatFlowsByActivityIfThePartyDoesNot()
{
    Register content = smallRegister();
    put<Recipient>(content, u"bank"_s, [](Recipient &r) { r.name = {u"Banque"_s, u"Bank"_s}; });
    put<Activity>(content, u"invoicing"_s, [](Activity &a) {
        a.recipients = {u"bank"_s};
        a.data = {u"identity"_s};
    });
    QVERIFY(lines(dataFlow(content, Language::English, day)).contains(u"Acme > Bank: Identity"_s));

    put<Activity>(content, u"invoicing"_s, [](Activity &a) {
        a.recipients = {u"bank"_s};
        a.data = {u"identity"_s};
        a.status = u"ended"_s;
    });
    QVERIFY(lines(dataFlow(content, Language::English, day)).contains(u"Acme > Bank: "_s));
}

void DataFlowTest::shouldWantASafeguardInThirdCountries()
{
    Register content = smallRegister();
    put<SubProcessor>(content, u"host"_s, [](SubProcessor &p) {
        p.name = u"Host"_s;
        p.country = u"US"_s;
    });
    const auto host = [&] {
        const DataFlow flow = dataFlow(content, Language::English, day);
        return *std::ranges::find(flow.nodes, u"host"_s, &FlowNode::recordId);
    };
    QVERIFY(host().lacksSafeguard());

    put<Transfer>(content, u"transfer"_s, [](Transfer &t) {
        t.subProcessor = u"host"_s;
        t.safeguard = u"scc"_s;
    });
    QVERIFY(!host().lacksSafeguard());
    QCOMPARE(host().safeguard, u"Standard contractual clauses"_s);
}

void DataFlowTest::shouldReadEveryRegister_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("nodes");
    QTest::newRow("sample") << u"resources/samples/atelier-numerique.json"_s << 40;
    QTest::newRow("dokos") << u"tests/data/registers/dokos.json"_s << 17;
    QTest::newRow("doliweb") << u"tests/data/registers/doliweb.json"_s << 8;
    QTest::newRow("e-connect") << u"tests/data/registers/e-connect.json"_s << 7;
    QTest::newRow("sociatex") << u"tests/data/registers/sociatex.json"_s << 20;
    QTest::newRow("whiteprovider") << u"tests/data/registers/whiteprovider.json"_s << 2;
}

void DataFlowTest::shouldReadEveryRegister()
{
    QFETCH(QString, path);
    const DataFlow flow = dataFlow(Test::readRegister(path), Language::French, day);
    QTEST(int(flow.nodes.size()), "nodes");
    for (const FlowNode &node : flow.nodes)
        QVERIFY(!node.name.isEmpty());
    for (const FlowEdge &edge : flow.edges)
        QVERIFY(edge.from != edge.to);
}

QTEST_GUILESS_MAIN(DataFlowTest)
#include "dataflowtest.moc"
