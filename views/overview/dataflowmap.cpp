// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflowmap.h"

#include "dataflowexport.h"
#include "dataflowview.h"
#include "dataflowwords.h"
#include "icons.h"
#include "look.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum LineColumn { From, To, Kind, Country, Safeguard, Data, LineColumnCount };

} // namespace

DataFlowMap::DataFlowMap(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new DataFlowView(context.language, this))
    , m_table(new QTableWidget(0, LineColumnCount, this))
    , m_shown(new QStackedWidget(this))
    , m_words(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
{
    m_table->setHorizontalHeaderLabels(
        {tr("From"), tr("To"), tr("Kind"), tr("Country"), tr("Safeguard"), tr("What flows")});
    m_table->setAccessibleName(tr("Data flows, as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(14 * fontMetrics().height());
    m_shown->addWidget(m_view);
    m_shown->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    layout->addLayout(makeTools());
    layout->addWidget(m_shown);
    layout->addWidget(m_words);
    // Room for what a box says, so that nothing jumps while the pointer moves.
    m_words->setMinimumHeight(3 * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(&m_view->map(), &DataFlowScene::currentChanged, this, &DataFlowMap::describe);
    connect(m_view, &DataFlowView::nodeActivated, this, [this](qsizetype node) {
        const QString id = m_view->flow().nodes.at(node).recordId;
        if (!id.isEmpty())
            m_context.navigator.showRecord(id);
    });
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex &index) {
        const FlowEdge &edge = m_view->flow().edges.at(index.row());
        m_context.navigator.showRecord(m_view->flow().nodes.at(index.column() == From ? edge.from : edge.to).recordId);
    });
    showTable(false);
    describe(-1);
}

QToolButton *DataFlowMap::tool(const QString &iconName, const QString &text, const QString &sign)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(sign.isEmpty() ? text : sign);
    button->setToolButtonStyle(sign.isEmpty() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLayout *DataFlowMap::makeTools()
{
    QToolButton *in = tool(u"zoom-in"_s, tr("Zoom in"), u"+"_s);
    QToolButton *out = tool(u"zoom-out"_s, tr("Zoom out"), u"−"_s);
    QToolButton *fit = tool(u"expand"_s, tr("Fit to the width"), u"↔"_s);
    QToolButton *table = tool(u"columns"_s, tr("As a table"));
    table->setCheckable(true);
    QToolButton *save = tool(u"save-as"_s, tr("Save the map as…"));
    m_zooming = {in, out, fit};
    connect(in, &QToolButton::clicked, this, [this] { m_view->zoom(DataFlowView::zoomStep); });
    connect(out, &QToolButton::clicked, this, [this] { m_view->zoom(1 / DataFlowView::zoomStep); });
    connect(fit, &QToolButton::clicked, m_view, &DataFlowView::fit);
    connect(table, &QToolButton::toggled, this, &DataFlowMap::showTable);
    connect(save, &QToolButton::clicked, this, &DataFlowMap::exportMap);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Look::grid);
    for (QToolButton *button : {table, save, out, in, fit})
        tools->addWidget(button);
    tools->addStretch(1);
    return tools;
}

void DataFlowMap::setFlow(const DataFlow &flow)
{
    m_view->setFlow(flow);
    fillTable();
    describe(m_view->map().current());
}

void DataFlowMap::fillTable()
{
    const DataFlow &flow = m_view->flow();
    m_table->setRowCount(int(flow.edges.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FlowEdge &edge = flow.edges.at(row);
        const FlowNode &to = flow.nodes.at(edge.to);
        const QStringList cells{FlowWords::name(flow.nodes.at(edge.from)),
                                FlowWords::name(to),
                                FlowWords::kind(to),
                                FlowWords::country(to.country, to.territory, m_context.language),
                                FlowWords::safeguard(to),
                                edge.what.join(u", "_s)};
        for (int column = 0; column < LineColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_table->setItem(row, column, item);
        }
    }
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{From, 18}, {To, 20}, {Kind, 13}, {Country, 20}, {Safeguard, 14}})
        m_table->setColumnWidth(column, letters * letter);
}

void DataFlowMap::showTable(bool shown)
{
    m_shown->setCurrentIndex(shown ? 1 : 0);
    // A stack is as high as its highest page, and the map may be very high.
    m_view->setSizePolicy(QSizePolicy::Expanding, shown ? QSizePolicy::Ignored : QSizePolicy::Fixed);
    m_table->setSizePolicy(QSizePolicy::Expanding, shown ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    m_words->setVisible(!shown);
    for (QToolButton *button : std::as_const(m_zooming))
        button->setEnabled(!shown);
}

void DataFlowMap::describe(qsizetype box)
{
    if (box < 0)
        return m_words->setText(
            tr("Point at a box, or go to it with the Tab key, to read what flows from and to it. Enter "
               "opens its record."));
    const FlowBox &shown = m_view->map().drawing().boxes.at(box);
    if (shown.node >= 0)
        return m_words->setText(FlowWords::description(m_view->flow(), shown.node, m_context.language));
    QStringList names;
    for (const qsizetype node : shown.members)
        names.append(FlowWords::name(m_view->flow().nodes.at(node)));
    m_words->setText(u"%1 · %2"_s.arg(shown.title, names.join(u", "_s)));
}

void DataFlowMap::exportMap()
{
    const QString path = m_context.dialogs.saveFile(
        this, tr("Save the data-flow map"), tr("data-flow-map", "file name") + u".svg"_s,
        {{tr("Drawing (*.svg)"), u"svg"_s}, {tr("Picture (*.png)"), u"png"_s}});
    if (path.isEmpty())
        return;
    const auto written = writeDataFlow(
        {m_view->flow(), m_context.language, m_view->font(), m_view->openGroups(), tr("Data-flow map")}, path);
    if (written)
        m_words->setText(tr("Saved as %1.").arg(path));
    else
        m_context.dialogs.say(this, written.error());
}

} // namespace Cartulary
