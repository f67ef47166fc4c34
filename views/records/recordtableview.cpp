// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtableview.h"

#include "rowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFilterValues = 40;
constexpr int defaultColumns = 5; ///< beside the state

/// Whether a field says much in little room.
bool isTelling(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Term:
    case Field::Kind::Terms:
    case Field::Kind::Country:
    case Field::Kind::Date:
    case Field::Kind::Period:
    case Field::Kind::Email:
    case Field::Kind::Parts:
    case Field::Kind::References:
        return true;
    default:
        return false;
    }
}

} // namespace

RecordTableView::RecordTableView(RecordTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RowDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(model.type().pluralLabel.anyText(Language::English));
    verticalHeader()->hide();
    // One height for all: asking each of 10,000 rows would take longer than showing them.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(fontMetrics().height() + 10);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // first: sorting begins with the header's column
    setSortingEnabled(true);
    showDefaultColumns();
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTableView::showHeaderMenu);
    for (const auto signal : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(header, signal, this, &RecordTableView::arrangementChanged);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTableView::arrangementChanged);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_chosen = selectedIds();
        m_resetting = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        select(m_chosen);
        if (selectedIds() != m_chosen)
            Q_EMIT chosenChanged();
    });
}

QStringList RecordTableView::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    QStringList ids;
    for (const int row : rows)
        ids.append(m_model.idAt(row));
    return ids;
}

void RecordTableView::select(const QStringList &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString &id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_model.index(row, std::max(0, m_model.columnOf(u"name"_s)));
        if (!first.isValid())
            first = index;
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
}

void RecordTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_resetting)
        Q_EMIT chosenChanged();
}

QList<const Field *> RecordTableView::shownFields() const
{
    QList<const Field *> fields;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (const Field *field = m_model.fieldAt(column); field && !header->isSectionHidden(column))
            fields.append(field);
    }
    return fields;
}

void RecordTableView::showDefaultColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    int shown = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field *field = m_model.fieldAt(column);
        const bool wanted = !field || field->required || (shown < defaultColumns && isTelling(*field));
        setColumnHidden(column, !wanted);
        shown += wanted && field ? 1 : 0;
        setColumnWidth(column, !field                     ? fontMetrics().height() + 14
                               : field->name == "name"_L1 ? letter * 34
                                                          : letter * 20);
    }
}

void RecordTableView::setShown(int column, bool shown)
{
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) < fontMetrics().averageCharWidth() * 6)
        setColumnWidth(column, fontMetrics().averageCharWidth() * 20);
    Q_EMIT arrangementChanged();
}

QVariantMap RecordTableView::arrangement() const
{
    QVariantList columns;
    for (const Field *field : shownFields())
        columns.append(
            QVariantMap{{u"field"_s, field->name}, {u"width"_s, columnWidth(m_model.columnOf(field->name))}});
    const QHeaderView *header = horizontalHeader();
    const Field *sorted = m_model.fieldAt(header->sortIndicatorSection());
    return {{u"columns"_s, columns},
            {u"sort"_s, sorted                                ? sorted->name
                        : header->sortIndicatorSection() == 0 ? u"!"_s
                                                              : QString()},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void RecordTableView::arrange(const QVariantMap &arrangement)
{
    const QVariantList columns = arrangement.value(u"columns"_s).toList();
    if (columns.isEmpty())
        return;
    for (int column = RecordTableModel::FirstField; column < m_model.columnCount(); ++column)
        setColumnHidden(column, true);
    QHeaderView *header = horizontalHeader();
    int visual = RecordTableModel::FirstField;
    for (const QVariant &entry : columns) {
        const QVariantMap map = entry.toMap();
        const int column = m_model.columnOf(map.value(u"field"_s).toString());
        if (column < 0)
            continue; // a field of another version of the program
        setColumnHidden(column, false);
        setColumnWidth(column, std::clamp(map.value(u"width"_s).toInt(), header->minimumSectionSize(), 2000));
        header->moveSection(header->visualIndex(column), visual++);
    }
    const QString sorted = arrangement.value(u"sort"_s).toString();
    header->setSortIndicator(sorted == "!"_L1 ? 0 : m_model.columnOf(sorted),
                             arrangement.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTableView::addColumnMenu(QMenu &menu)
{
    for (int column = RecordTableModel::FirstField; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString().replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
}

void RecordTableView::addFilterMenu(QMenu &menu, int column)
{
    const QSet<QString> chosen = m_model.columnFilter(column);
    QAction *all = menu.addAction(tr("Show all values"));
    all->setEnabled(!chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this, column] { m_model.setColumnFilter(column, {}); });
    menu.addSeparator();
    const QStringList values = m_model.distinctValues(column);
    for (const QString &value : values.first(std::min<qsizetype>(values.size(), mostFilterValues))) {
        const QString text = value.isEmpty() ? tr("(not stated)")
                                             : fontMetrics().elidedText(value, Qt::ElideRight, 320);
        QAction *action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::toggled, this, [this, column, value](bool on) {
            QSet<QString> filter = m_model.columnFilter(column);
            if (on)
                filter.insert(value);
            else
                filter.remove(value);
            m_model.setColumnFilter(column, filter);
        });
    }
    if (values.size() > mostFilterValues)
        menu.addAction(
                tr("%n more value(s): type them into the filter line", nullptr, int(values.size()) - mostFilterValues))
            ->setEnabled(false);
}

void RecordTableView::showHeaderMenu(const QPoint &place)
{
    QMenu menu(this);
    if (const int column = horizontalHeader()->logicalIndexAt(place); m_model.fieldAt(column)) {
        QMenu *filter = menu.addMenu(tr("Show only…"));
        addFilterMenu(*filter, column);
        connect(menu.addAction(tr("Hide this column")), &QAction::triggered, this,
                [this, column] { setShown(column, false); });
        menu.addSeparator();
    }
    addColumnMenu(menu);
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the page, which goes to the form.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Cartulary
