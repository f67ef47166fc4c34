// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaldetailpanel.h"

#include "buttonrow.h"
#include "changedtext.h"
#include "journalrestore.h"
#include "journalrow.h"
#include "look.h"
#include "richtextdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum Column { FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

QStandardItem *cell(const QString &text, const QString &html = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    if (!html.isEmpty())
        item->setData(html, RichTextDelegate::HtmlRole);
    return item;
}

} // namespace

JournalDetailPanel::JournalDetailPanel(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(Look::label({}, this, Look::groupFont))
    , m_hint(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
    , m_table(new QTableView(this))
    , m_rows(new QStandardItemModel(0, ColumnCount, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Look::rowGap, 0, 0);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    makeTable();
    layout->addWidget(m_table, 1);
    makeButtons();
    show({});
}

void JournalDetailPanel::makeTable()
{
    m_rows->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RichTextDelegate(m_table));
    m_table->setAccessibleName(tr("What the entry changed"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Text wraps to the columns, so the rows follow their widths.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JournalDetailPanel::refreshButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_entry && m_context.content().contains(m_entry->recordId))
            m_context.navigator.showRecord(m_entry->recordId, m_changes.at(index.row()).path);
    });
}

void JournalDetailPanel::makeButtons()
{
    auto *row = new ButtonRow(this);
    m_open = row->add(u"link"_s, tr("&Open the record"));
    m_only = row->add(u"filter"_s, tr("O&nly this record"));
    m_value = row->add(u"restore"_s, tr("Restore &this value"));
    m_before = row->add(u"restore"_s, tr("Restore the record as it was &before"));
    m_after = row->add(u"restore"_s, tr("Restore the record as it was &after"));
    layout()->addWidget(row);

    connect(m_open, &QPushButton::clicked, this, [this] { m_context.navigator.showRecord(m_entry->recordId); });
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_entry->recordId); });
    connect(m_value, &QPushButton::clicked, this, &JournalDetailPanel::restoreValue);
    connect(m_before, &QPushButton::clicked, this, [this] { restoreRecord(JournalSide::Before); });
    connect(m_after, &QPushButton::clicked, this, [this] { restoreRecord(JournalSide::After); });
}

void JournalDetailPanel::show(const std::optional<JournalEntry> &entry)
{
    m_entry = entry;
    m_changes = entry ? journalDetail(*entry, m_context.content(), m_context.language) : QList<FieldChange>();
    fill();
    refreshButtons();
}

void JournalDetailPanel::fill()
{
    m_rows->removeRows(0, m_rows->rowCount());
    for (const FieldChange &change : std::as_const(m_changes)) {
        const ChangedText marked = markChanges(change.before, change.after);
        m_rows->appendRow({cell(change.label), cell(change.before, marked.before), cell(change.after, marked.after)});
    }
    m_table->resizeRowsToContents();
    if (!m_entry) {
        m_title->setText(tr("No entry is chosen"));
        m_hint->setText(tr("Choose an entry to see what it changed, and to take it back."));
        return;
    }
    const JournalRow row = journalRow(*m_entry, m_context.language);
    m_title->setText(u"%1 · %2"_s.arg(row.type, row.name));
    m_hint->setText(tr("%1, by %2", "time and author")
                        .arg(journalTimeText(*m_entry, m_context.language),
                             m_entry->author.isEmpty() ? tr("somebody unnamed") : m_entry->author));
    if (!m_changes.isEmpty())
        m_table->selectRow(0);
}

const FieldChange *JournalDetailPanel::chosenChange() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_changes.at(rows.first().row());
}

void JournalDetailPanel::refreshButtons()
{
    const bool exists = m_entry && m_context.content().contains(m_entry->recordId);
    const bool writable = m_entry && !m_context.session.isReadOnly();
    m_open->setEnabled(exists);
    m_only->setEnabled(m_entry.has_value());
    m_value->setEnabled(writable && exists && !m_entry->before.isEmpty() && chosenChange());
    m_before->setEnabled(writable && !m_entry->before.isEmpty());
    m_after->setEnabled(writable && !m_entry->after.isEmpty());
    const QString reason = m_context.session.readOnlyReason();
    m_value->setToolTip(
        reason.isEmpty() ? tr("Gives the chosen field its value from before this entry, as a new change") : reason);
    m_before->setToolTip(
        reason.isEmpty() ? tr("Gives the whole record its state from before this entry, as a new change") : reason);
    m_after->setToolTip(reason.isEmpty() ? tr("Gives the whole record its state after this entry, as a new change")
                                         : reason);
}

void JournalDetailPanel::restoreValue()
{
    const FieldChange change = *chosenChange();
    apply(Cartulary::restoreValue(*m_entry, change, m_context.content(), m_context.language),
          tr("earlier value of %1").arg(change.label));
}

void JournalDetailPanel::restoreRecord(JournalSide side)
{
    apply(Cartulary::restoreRecord(*m_entry, side, m_context.content(), m_context.language),
          tr("earlier state of “%1”").arg(journalRow(*m_entry, m_context.language).name));
}

void JournalDetailPanel::apply(const Result<Change> &change, const QString &what)
{
    if (!change)
        m_context.dialogs.say(this, change.error());
    else
        m_context.session.change(what, {*change});
}

} // namespace Cartulary
