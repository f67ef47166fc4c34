// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataflow.h"
#include "page.h"

class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace Cartulary {

class DataFlowView;

/// The data-flow map with its tools: zoom, the same as a table, export; and below it, in words, what flows from and to
/// the chosen box.
class DataFlowMap : public QWidget
{
    Q_OBJECT

public:
    explicit DataFlowMap(const WindowContext &context, QWidget *parent = nullptr);

    void setFlow(const DataFlow &flow);
    DataFlowView &view() const { return *m_view; }

private:
    QLayout *makeTools();
    QToolButton *tool(const QString &iconName, const QString &text, const QString &sign = {});
    void fillTable();
    void showTable(bool shown);
    void describe(qsizetype box);
    void exportMap();

    const WindowContext &m_context;
    DataFlowView *m_view;
    QTableWidget *m_table;
    QStackedWidget *m_shown;
    QLabel *m_words;
    QList<QToolButton *> m_zooming;
};

} // namespace Cartulary
