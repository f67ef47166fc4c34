// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateitemmodel.h"

#include <QTableView>

namespace Cartulary {

/// The table of what is to be decided in a template. Which rows it shows can be restricted; the arrow keys go through
/// them.
class TemplateItemTable : public QTableView
{
    Q_OBJECT

public:
    enum class Shown { All, Undecided, Nothing, Changed };

    explicit TemplateItemTable(TemplateItemModel &model, QWidget *parent = nullptr);

    /// Shows only these rows, and the chosen one.
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    /// Goes @p by rows on among those shown, round at the end.
    void step(int by);
    /// The next row after the chosen one that nobody has decided; -1 if all are.
    int nextUndecided() const;
    int currentRow() const { return currentIndex().row(); }
    void chooseRow(int row);

Q_SIGNALS:
    void rowChosen(int row);

private:
    bool matches(int row) const;
    bool isUndecided(int row) const;
    void hideRows();

    TemplateItemModel &m_model;
    Shown m_shown = Shown::All;
};

} // namespace Cartulary
