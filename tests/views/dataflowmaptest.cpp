// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflowmap.h"

#include "country.h"
#include "dataflowview.h"
#include "organisation.h"
#include "overviewtesting.h"
#include "parties.h"
#include "processing.h"

#include <QFileInfo>
#include <QGraphicsItem>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class DataFlowMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shouldPlaceBoxesWithoutOverlap_data();
    void shouldPlaceBoxesWithoutOverlap();
    void shouldFoldLargeGroups();
    void shouldOpenARecordByClick();
    void shouldBeWalkedByTab();
    void shouldBeWalkedByArrows();
    void shouldUnfoldByKey();
    void shouldSayWhatFlows();
    void shouldBeATableToo();
    void shouldZoomAndFit();
    void shouldBeSavedAsSvg();
    void shouldBeSavedAsPng();
    void shouldSayThatItCouldNotBeSaved();
    void shouldBePictured_data();
    void shouldBePictured();

private:
    void show(const Register &content, Language language = Language::English);
    DataFlowView &view() const { return m_map->view(); }
    qsizetype boxOf(const QString &recordId) const;
    void click(qsizetype box);
    QToolButton &tool(const QString &text) const;

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<DataFlowMap> m_map;
};

namespace {

const QDate day(2026, 3, 1);

/// A register with many sub-processors in many countries.
Register crowded(int parties)
{
    Register content;
    auto organisation = std::make_shared<Organisation>();
    organisation->id = u"org"_s;
    organisation->name = u"Hébergeur des Plaines"_s;
    organisation->address.country = u"FR"_s;
    content.put(recordType<Organisation>(), organisation);
    for (int i = 0; i < 5; ++i) {
        auto people = std::make_shared<DataSubject>();
        people->id = u"people-%1"_s.arg(i);
        people->name = {u"Groupe %1"_s.arg(i), u"Group %1"_s.arg(i)};
        content.put(recordType<DataSubject>(), people);
    }
    const QStringList countries{u"FR"_s, u"DE"_s, u"US"_s, u"IE"_s, u"CH"_s, u"IN"_s, u"PF"_s, QString()};
    for (int i = 0; i < parties; ++i) {
        auto party = std::make_shared<SubProcessor>();
        party->id = u"party-%1"_s.arg(i);
        party->name = u"Prestataire informatique numéro %1"_s.arg(i);
        party->country = countries.at(i % 4 == 0 ? 0 : i % countries.size());
        if (i % 7 == 3)
            party->subProcessors = {u"party-%1"_s.arg(i - 1)};
        content.put(recordType<SubProcessor>(), party);
    }
    return content;
}

} // namespace

void DataFlowMapTest::init()
{
    m_bench = std::make_unique<PageBench>();
}

void DataFlowMapTest::cleanup()
{
    m_map.reset();
    m_bench.reset();
}

void DataFlowMapTest::show(const Register &content, Language language)
{
    m_map.reset();
    m_bench->use(m_bench->session, language);
    m_map = std::make_unique<DataFlowMap>(*m_bench->context);
    m_map->setFlow(dataFlow(content, language, day));
    m_map->resize(840, 200);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    m_map->resize(840, m_map->sizeHint().height());
    view().clearFocus(); // which the only widget in a window gets by itself
}

qsizetype DataFlowMapTest::boxOf(const QString &recordId) const
{
    const QList<FlowBox> &boxes = view().map().drawing().boxes;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i).node >= 0 && view().flow().nodes.at(boxes.at(i).node).recordId == recordId)
            return i;
    }
    qFatal("no box for %s", qPrintable(recordId));
}

void DataFlowMapTest::click(qsizetype box)
{
    const QPointF centre = view().map().drawing().boxes.at(box).rect.center();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(centre));
}

QToolButton &DataFlowMapTest::tool(const QString &text) const
{
    for (QToolButton *button : m_map->findChildren<QToolButton *>()) {
        if (button->accessibleName() == text)
            return *button;
    }
    qFatal("no tool %s", qPrintable(text));
}

void DataFlowMapTest::shouldPlaceBoxesWithoutOverlap_data()
{
    QTest::addColumn<Register>("content");
    QTest::newRow("sample") << sampleRegister();
    for (const auto &name : {u"dokos"_s, u"doliweb"_s, u"e-connect"_s, u"sociatex"_s, u"whiteprovider"_s})
        QTest::newRow(qPrintable(name)) << readRegister(u"tests/data/registers/%1.json"_s.arg(name));
    for (const int parties : {1, 5, 20, 60, 300})
        QTest::addRow("%d", parties) << crowded(parties);
}

void DataFlowMapTest::shouldPlaceBoxesWithoutOverlap()
{
    QFETCH(Register, content);
    const DataFlow flow = dataFlow(content, Language::French, day);
    const FlowDrawing drawing = layOut(flow, Language::French, QFont(), {});
    QVERIFY(!drawing.boxes.isEmpty());
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i) {
        QVERIFY(drawing.bounds.contains(drawing.boxes.at(i).rect));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!drawing.boxes.at(i).rect.intersects(drawing.boxes.at(j).rect));
    }
    for (const FlowLine &line : drawing.lines) {
        const QRectF from = drawing.boxes.at(line.from).rect, to = drawing.boxes.at(line.to).rect;
        QVERIFY(from.adjusted(-1, -1, 1, 1).contains(line.path.pointAtPercent(0)));
        QVERIFY(to.adjusted(-1, -1, 1, 1).contains(line.path.pointAtPercent(1)));
    }
    for (qsizetype i = 1; i < drawing.boxes.size(); ++i)
        QVERIFY(drawing.boxes.at(i).column >= drawing.boxes.at(i - 1).column || drawing.boxes.at(i).column >= 2);
}

void DataFlowMapTest::shouldFoldLargeGroups()
{
    const DataFlow flow = dataFlow(crowded(60), Language::English, day);
    const FlowDrawing folded = layOut(flow, Language::English, QFont(), {});
    const auto group = std::ranges::find_if(folded.boxes, [](const FlowBox &box) { return !box.group.isEmpty(); });
    QVERIFY(group != folded.boxes.end());
    QVERIFY(folded.boxes.size() < 30);

    const FlowDrawing open = layOut(flow, Language::English, QFont(), {group->group});
    QCOMPARE(open.boxes.size(), folded.boxes.size() + group->members.size());
    // A small register shows everybody.
    const DataFlow small = dataFlow(crowded(5), Language::English, day);
    QCOMPARE(layOut(small, Language::English, QFont(), {}).boxes.size(), small.nodes.size());
}

void DataFlowMapTest::shouldOpenARecordByClick()
{
    show(crowded(5));
    click(boxOf(u"party-1"_s));
    QTRY_COMPARE(m_bench->journey.stations, QStringList{u"record party-1"_s});
}

void DataFlowMapTest::shouldBeWalkedByTab()
{
    show(crowded(5));
    view().setFocus(Qt::TabFocusReason);
    QStringList seen;
    for (qsizetype i = 0; i < view().flow().nodes.size(); ++i) {
        QCOMPARE(view().map().focused(), i);
        seen.append(view().map().drawing().boxes.at(i).title);
        QTest::keyClick(&view(), Qt::Key_Tab);
    }
    QCOMPARE(seen.size(), view().flow().nodes.size());
    QVERIFY(!view().hasFocus());

    view().setFocus(Qt::BacktabFocusReason);
    QTest::keyClick(&view(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view().map().focused(), view().flow().nodes.size() - 2);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(m_bench->journey.stations.size(), 1);
}

void DataFlowMapTest::shouldBeWalkedByArrows()
{
    show(crowded(5));
    view().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(view().map().focused(), boxOf(u"people-1"_s));
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(view().map().focused(), boxOf(u"org"_s));
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY(view().map().drawing().boxes.at(view().map().focused()).column > 1);
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(view().map().focused(), boxOf(u"org"_s));
}

void DataFlowMapTest::shouldUnfoldByKey()
{
    show(crowded(60));
    const qsizetype before = view().map().drawing().boxes.size();
    view().setFocus(Qt::TabFocusReason);
    const auto isGroup = [this] { return view().map().drawing().boxes.at(view().map().focused()).node < 0; };
    while (!isGroup())
        QTest::keyClick(&view(), Qt::Key_Tab);
    const qsizetype group = view().map().focused();
    QTest::keyClick(&view(), Qt::Key_Space);
    QVERIFY(view().map().drawing().boxes.size() > before);
    QCOMPARE(view().map().focused(), group);
    QTest::keyClick(&view(), Qt::Key_Space);
    QCOMPARE(view().map().drawing().boxes.size(), before);
    // And with the mouse, which replaces the box under the pointer.
    click(group);
    QTRY_VERIFY(view().map().drawing().boxes.size() > before);
}

void DataFlowMapTest::shouldSayWhatFlows()
{
    show(sampleRegister());
    view().setFocus(Qt::TabFocusReason);
    const auto says = [this](const QString &words) {
        return std::ranges::any_of(m_map->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    view().map().setFocused(boxOf(u"sub-ridgeline"_s));
    QVERIFY(says(u"Ridgeline Alerts · Sub-processor"_s));
    QVERIFY(says(u"United States · adequacy decision, with conditions"_s));
    QVERIFY(says(u"Standard contractual clauses"_s));
    QVERIFY(says(u"To Portland monitoring probe: Availability measurements, without content"_s));
    QVERIFY(view().accessibleDescription().contains(u"→ Ridgeline Alerts"_s));
    QVERIFY(view().map().item(boxOf(u"sub-ridgeline"_s))->toolTip().contains(u"Ridgeline"_s));
}

void DataFlowMapTest::shouldBeATableToo()
{
    show(sampleRegister());
    QTest::mouseClick(&tool(u"As a table"_s), Qt::LeftButton);
    auto &table = *m_map->findChild<QTableWidget *>();
    QVERIFY(table.isVisible());
    QVERIFY(!view().isVisible());
    QCOMPARE(table.rowCount(), view().flow().edges.size());
    table.setCurrentCell(0, 0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(m_bench->journey.stations, QStringList{u"record subj-customers"_s});
    QTest::mouseClick(&tool(u"As a table"_s), Qt::LeftButton);
    QVERIFY(view().isVisible());
}

void DataFlowMapTest::shouldZoomAndFit()
{
    show(sampleRegister());
    const qreal fitted = view().transform().m11();
    QTest::mouseClick(&tool(u"Zoom in"_s), Qt::LeftButton);
    QVERIFY(view().transform().m11() > fitted);
    QTest::mouseClick(&tool(u"Zoom out"_s), Qt::LeftButton);
    QTest::mouseClick(&tool(u"Zoom out"_s), Qt::LeftButton);
    QVERIFY(view().transform().m11() < fitted);
    QTest::mouseClick(&tool(u"Fit to the width"_s), Qt::LeftButton);
    QCOMPARE(view().transform().m11(), fitted);
}

void DataFlowMapTest::shouldBeSavedAsSvg()
{
    show(sampleRegister());
    m_bench->answers.file = m_bench->folder.filePath(u"map.svg"_s);
    QTest::mouseClick(&tool(u"Save the map as…"_s), Qt::LeftButton);
    QFile file(m_bench->answers.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(svg.contains("<title>Data-flow map</title>"));
    QVERIFY(svg.contains("<desc>"));
    QVERIFY(svg.contains("Frankenwerk Rechenzentrum"));
}

void DataFlowMapTest::shouldBeSavedAsPng()
{
    show(sampleRegister());
    m_bench->answers.file = m_bench->folder.filePath(u"map.png"_s);
    QTest::mouseClick(&tool(u"Save the map as…"_s), Qt::LeftButton);
    const QImage image(m_bench->answers.file);
    QCOMPARE(image.size(), view().sceneRect().size().toSize() * 2);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
}

void DataFlowMapTest::shouldSayThatItCouldNotBeSaved()
{
    show(sampleRegister());
    m_bench->answers.file = m_bench->folder.filePath(u"nowhere/map.svg"_s);
    QTest::mouseClick(&tool(u"Save the map as…"_s), Qt::LeftButton);
    QCOMPARE(m_bench->answers.errors.size(), 1);
    m_bench->answers.file.clear();
    QTest::mouseClick(&tool(u"Save the map as…"_s), Qt::LeftButton);
    QCOMPARE(m_bench->answers.errors.size(), 1);
}

void DataFlowMapTest::shouldBePictured_data()
{
    QTest::addColumn<Register>("content");
    QTest::addColumn<bool>("dark");
    QTest::newRow("sample") << sampleRegister() << false;
    QTest::newRow("sample-dark") << sampleRegister() << true;
    QTest::newRow("sociatex") << readRegister(u"tests/data/registers/sociatex.json"_s) << false;
    QTest::newRow("dokos") << readRegister(u"tests/data/registers/dokos.json"_s) << false;
    QTest::newRow("e-connect") << readRegister(u"tests/data/registers/e-connect.json"_s) << false;
    QTest::newRow("whiteprovider") << readRegister(u"tests/data/registers/whiteprovider.json"_s) << false;
    QTest::newRow("5") << crowded(5) << false;
    QTest::newRow("60") << crowded(60) << false;
}

void DataFlowMapTest::shouldBePictured()
{
    QFETCH(Register, content);
    QFETCH(bool, dark);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(darkPalette());
    show(content, dark ? Language::English : Language::French);
    picture(*m_map, u"map-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(view().map().colours().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
    QApplication::setPalette(before);
}

QTEST_MAIN(DataFlowMapTest)
#include "dataflowmaptest.moc"
