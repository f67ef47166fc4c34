// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewfacts.h"
#include "page.h"

class QGridLayout;

namespace Cartulary {

class CompletenessBar;

/// A line for each type of records: how many there are, and bars for what the law asks, for French and for English. A
/// bar leads to the first gap, a name to the list.
class CompletenessTable : public QWidget
{
    Q_OBJECT

public:
    explicit CompletenessTable(const WindowContext &context, QWidget *parent = nullptr);

    void show(const QList<TypeFacts> &types);

private:
    void addHeadings();
    void addLine(const QString &name, const TypeFacts &facts);
    CompletenessBar *addBar(int row, int column, const QString &what, qsizetype given, qsizetype asked);

    const WindowContext &m_context;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace Cartulary
