// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationlist.h"

#include "icons.h"
#include "look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { PlaceRole = Qt::UserRole, CountRole, TypeRole };

/// Draws the number of records at the right edge.
class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString number = index.data(CountRole).toString();
        const QFont font = Look::helpFont(option.font);
        const QRect place = option.rect.adjusted(0, 0, -2 * Look::grid, 0);
        const QStyle *style = item.widget->style();
        if (!number.isEmpty()) {
            const int from = place.right() - QFontMetrics(font).horizontalAdvance(number) - 2 * Look::grid;
            const int room = from - style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).left();
            item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, std::max(0, room));
        }
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setFont(font);
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText)
                               : Look::colour(Look::Tone::Secondary, option.palette));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int number = option.fontMetrics.horizontalAdvance(index.data(CountRole).toString());
        return {size.width() + number + 4 * Look::grid, size.height() + 2 * Look::grid};
    }
};

} // namespace

NavigationList::NavigationList(const WindowContext &context, QWidget *parent)
    : QTreeView(parent)
    , m_context(context)
{
    resize(sizeHint().width(), window()->height()); // or its first picture has a scroll bar
    setModel(&m_items);
    setItemDelegate(new CountDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(5 * Look::grid);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Navigation"));
    fill();
    connect(this, &QAbstractItemView::clicked, this, &NavigationList::open);
}

void NavigationList::fill()
{
    for (const Section &section : sections()) {
        auto *item = new QStandardItem(icon(section.name), section.title);
        // A section without a page stands for its first list.
        item->setData(section.page ? section.name : section.types.first()->name, PlaceRole);
        if (!section.page)
            item->setData(section.types.first()->name, TypeRole);
        m_items.appendRow(item);
        for (qsizetype i = section.page ? 0 : 1; i < section.types.size(); ++i) {
            const RecordType *type = section.types.at(i);
            auto *child = new QStandardItem(type->single ? type->label.anyText(m_context.language)
                                                         : type->pluralLabel.anyText(m_context.language));
            child->setData(type->name, PlaceRole);
            child->setData(type->name, TypeRole);
            child->setToolTip(child->text());
            item->appendRow(child);
        }
    }
    count();
}

void NavigationList::count()
{
    const std::function<void(QStandardItem *)> visit = [&](QStandardItem *item) {
        const RecordType *type = findRecordType(item->data(TypeRole).toString());
        if (type && !type->single) {
            const qsizetype number = m_context.content().records(*type).size();
            item->setData(number > 0 ? localeOf(m_context.language).toString(number) : QString(), CountRole);
            item->setData(tr("%1, %n record(s)", nullptr, int(number)).arg(item->text()), Qt::AccessibleTextRole);
        }
        for (int row = 0; row < item->rowCount(); ++row)
            visit(item->child(row));
    };
    visit(m_items.invisibleRootItem());
    // No section is cut, however little room the pages leave.
    int widest = 0;
    for (int row = 0; row < m_items.rowCount(); ++row)
        widest = std::max(widest, sizeHintForIndex(m_items.index(row, 0)).width());
    setMinimumWidth(widest + verticalScrollBar()->sizeHint().width());
}

QModelIndex NavigationList::indexOf(const QString &place) const
{
    const QModelIndexList found = m_items.match(m_items.index(0, 0), PlaceRole, place, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void NavigationList::mark(const QString &place)
{
    const QModelIndex index = indexOf(place);
    const QModelIndex section = index.parent().isValid() ? index.parent() : index;
    for (int row = 0; row < m_items.rowCount(); ++row)
        setExpanded(m_items.index(row, 0), m_items.index(row, 0) == section);
    setCurrentIndex(index);
    scrollTo(index);
}

void NavigationList::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT wanted(index.data(PlaceRole).toString());
}

void NavigationList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        open(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace Cartulary
