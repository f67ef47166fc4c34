// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateitemtable.h"

#include "icons.h"
#include "look.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using ItemState = ItemAnswer::State;

/// Puts the picture of the state before the decision.
class StateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(TemplateItemModel::FreshRole).toBool() || index.data(TemplateItemModel::MovedRole).toBool())
            option->font.setBold(index.column() == TemplateItemModel::Label);
        if (index.column() != TemplateItemModel::Decided)
            return;
        const auto [name, tone] = picture(ItemState(index.data(TemplateItemModel::StateRole).toInt()));
        const bool chosen = option->state.testFlag(QStyle::State_Selected);
        option->icon = icon(name, chosen ? option->palette.color(QPalette::HighlightedText)
                                         : Look::colour(tone, option->palette));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }

private:
    static std::pair<QString, Look::Tone> picture(ItemState state)
    {
        switch (state) {
        case ItemState::Decided:
            return {u"state-complete"_s, Look::Tone::Good};
        case ItemState::Proposed:
            return {u"state-partial"_s, Look::Tone::Information};
        case ItemState::Kept:
            return {u"remove"_s, Look::Tone::Secondary};
        case ItemState::Nothing:
            break;
        }
        return {u"state-missing"_s, Look::Tone::Attention};
    }
};

} // namespace

TemplateItemTable::TemplateItemTable(TemplateItemModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new StateDelegate(this));
    setAccessibleName(tr("Blanks of the template"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Look::grid);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{TemplateItemModel::Label, 24},
                                          {TemplateItemModel::Decided, 26},
                                          {TemplateItemModel::Prints, 24},
                                          {TemplateItemModel::Proposed, 26},
                                          {TemplateItemModel::Confidence, 12},
                                          {TemplateItemModel::Party, 11},
                                          {TemplateItemModel::Kind, 18},
                                          {TemplateItemModel::Place, 40}})
        horizontalHeader()->resizeSection(column, letters * letter);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT rowChosen(current.row()); });
    connect(&model, &QAbstractItemModel::dataChanged, this, &TemplateItemTable::hideRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &TemplateItemTable::hideRows);
}

bool TemplateItemTable::isUndecided(int row) const
{
    const ItemState state = m_model.answer(row).state;
    return state == ItemState::Proposed || state == ItemState::Nothing;
}

bool TemplateItemTable::matches(int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    switch (m_shown) {
    case Shown::All:
        return true;
    case Shown::Undecided:
        return isUndecided(row);
    case Shown::Nothing:
        return m_model.answer(row).state == ItemState::Nothing;
    case Shown::Changed:
        return index.data(TemplateItemModel::FreshRole).toBool() || index.data(TemplateItemModel::MovedRole).toBool();
    }
    return true;
}

void TemplateItemTable::hideRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHidden(row, row != currentRow() && !matches(row));
}

void TemplateItemTable::setShown(Shown shown)
{
    m_shown = shown;
    hideRows();
}

void TemplateItemTable::step(int by)
{
    const int count = m_model.rowCount();
    const int start = currentRow() >= 0 ? currentRow() : (by > 0 ? count - 1 : 0);
    for (int away = 1; away <= count; ++away) {
        const int row = (start + by * away % count + count) % count;
        if (matches(row))
            return chooseRow(row);
    }
}

int TemplateItemTable::nextUndecided() const
{
    const int count = m_model.rowCount();
    for (int away = 1; away <= count; ++away) {
        const int row = (std::max(0, currentRow()) + away) % count;
        if (isUndecided(row))
            return row;
    }
    return -1;
}

void TemplateItemTable::chooseRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setRowHidden(row, false);
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(currentIndex());
    hideRows();
}

} // namespace Cartulary
