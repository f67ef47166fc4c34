// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingfields.h"

#include "look.h"
#include "valuetext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupRole = Qt::UserRole;    ///< index of the group
constexpr int nameRole = Qt::UserRole + 1; ///< index of the name in it; -1 for the group itself
constexpr int searchRole = Qt::UserRole + 2;

} // namespace

WordingFields::WordingFields(Language language, QWidget *parent)
    : QWidget(parent)
    , m_names(wordingNames(language))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    auto *title = new QLabel(tr("Fields to put i&n"), this);
    title->setBuddy(m_filter);
    m_filter->setPlaceholderText(tr("Find a field"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Fields"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Field"), tr("Name in the wording")});
    m_tree->setUniformRowHeights(true);
    m_tree->setToolTip(tr("Enter or a double click puts the field in at the cursor"));
    for (int group = 0; group < m_names.size(); ++group) {
        const WordingNames &names = m_names.at(group);
        auto *top = new QTreeWidgetItem(m_tree, {names.label, names.list});
        top->setData(0, groupRole, group);
        top->setData(0, nameRole, -1);
        top->setData(0, searchRole, folded(names.label));
        for (int i = 0; i < names.names.size(); ++i) {
            auto *item = new QTreeWidgetItem(top, {names.names.at(i).label, names.names.at(i).name});
            item->setData(0, groupRole, group);
            item->setData(0, nameRole, i);
            item->setData(0, searchRole, folded(names.names.at(i).label + u' ' + names.names.at(i).name));
        }
    }
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::grid);
    layout->addWidget(title);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &WordingFields::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_tree->setFocus();
        if (!m_tree->currentItem() || m_tree->currentItem()->isHidden())
            m_tree->setCurrentItem(m_tree->itemAt(0, 0));
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &WordingFields::choose);
}

void WordingFields::filter(const QString &text)
{
    const QString wanted = folded(text);
    QTreeWidgetItem *first = nullptr;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *top = m_tree->topLevelItem(group);
        const bool whole = top->data(0, searchRole).toString().contains(wanted);
        int shown = 0;
        for (int i = 0; i < top->childCount(); ++i) {
            QTreeWidgetItem *item = top->child(i);
            const bool fits = whole || item->data(0, searchRole).toString().contains(wanted);
            item->setHidden(!fits);
            shown += fits ? 1 : 0;
            if (fits && !first && !wanted.isEmpty())
                first = item;
        }
        top->setHidden(shown == 0);
        top->setExpanded(!wanted.isEmpty() && shown > 0);
    }
    if (first)
        m_tree->setCurrentItem(first);
}

void WordingFields::choose(const QTreeWidgetItem *item)
{
    const WordingNames &group = m_names.at(item->data(0, groupRole).toInt());
    const int name = item->data(0, nameRole).toInt();
    if (name >= 0)
        Q_EMIT chosen(group.names.at(name).text, group);
}

} // namespace Cartulary
