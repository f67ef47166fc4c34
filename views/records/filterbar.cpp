// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "icons.h"
#include "look.h"
#include "recordtableview.h"
#include "wraplayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace Cartulary {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(RecordTableModel &model, RecordTableView &view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_line(new QLineEdit(this))
    , m_chips(new WrapLayout(Look::grid))
{
    m_line->setPlaceholderText(tr("Search in every field, both languages"));
    m_line->setAccessibleName(tr("Search in this list"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_line, &QLineEdit::textChanged, &m_model, &RecordTableModel::setSearch);

    QToolButton *filters = menuButton(u"filter"_s, tr("Filter by column"));
    connect(filters->menu(), &QMenu::aboutToShow, this, [this, menu = filters->menu()] {
        menu->clear();
        for (const Field *field : m_view.shownFields()) {
            const QString heading = m_model.headerData(m_model.columnOf(field->name), Qt::Horizontal).toString();
            QMenu *values = menu->addMenu(QString(heading).replace(u'&', u"&&"_s));
            connect(values, &QMenu::aboutToShow, this, [this, values, field] {
                values->clear();
                m_view.addFilterMenu(*values, m_model.columnOf(field->name));
            });
        }
    });
    QToolButton *columns = menuButton(u"columns"_s, tr("Choose columns"));
    connect(columns->menu(), &QMenu::aboutToShow, this, [this, menu = columns->menu()] {
        menu->clear();
        m_view.addColumnMenu(*menu);
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(Look::grid);
    row->addWidget(m_line, 1);
    row->addWidget(filters);
    row->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::grid);
    layout->addLayout(row);
    layout->addLayout(m_chips);
    connect(&model, &RecordTableModel::shownChanged, this, &FilterBar::showFilters);
}

QToolButton *FilterBar::menuButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

void FilterBar::clear()
{
    m_line->clear();
    for (int column = RecordTableModel::FirstField; column < m_model.columnCount(); ++column) {
        if (!m_model.columnFilter(column).isEmpty())
            m_model.setColumnFilter(column, {});
    }
}

void FilterBar::showFilters()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    m_chips->invalidate();
    for (int column = RecordTableModel::FirstField; column < m_model.columnCount(); ++column) {
        const QSet<QString> values = m_model.columnFilter(column);
        if (values.isEmpty())
            continue;
        QStringList named(values.cbegin(), values.cend());
        named.sort();
        named.replaceInStrings(QRegularExpression(u"^$"_s), tr("(not stated)"));
        const QString words = tr("%1: %2").arg(m_model.headerData(column, Qt::Horizontal).toString(),
                                               named.join(u", "_s));
        auto *chip = new QToolButton(this);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(icon(u"close"_s));
        chip->setText(fontMetrics().elidedText(words, Qt::ElideRight, 280).replace(u'&', u"&&"_s));
        chip->setToolTip(tr("Take this filter off: %1").arg(words));
        chip->setAccessibleName(chip->toolTip());
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, column] { m_model.setColumnFilter(column, {}); });
        m_chips->addWidget(chip);
    }
}

} // namespace Cartulary
