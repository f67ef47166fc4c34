// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalpage.h"

#include "icons.h"
#include "journaldetailpanel.h"
#include "journalfilter.h"
#include "look.h"
#include "valuetext.h"
#include "wraplayout.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfJournal = 33; ///< of the whole page

} // namespace

JournalPage::JournalPage(const WindowContext &context, QWidget *parent)
    : Page(context, parent)
    , m_journal(new JournalModel(context.session, context.language, this))
    , m_filter(new JournalFilter(*m_journal, this))
    , m_detail(new JournalDetailPanel(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(Look::label(tr("Journal"), this, Look::titleFont));
    needLines(linesOfJournal);
    layout->addLayout(makeFilters());
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({300, 300});
    layout->addWidget(m_splitter, 1);
    layout->addLayout(makeAsOf());

    connect(m_journal, &JournalModel::loaded, this, &JournalPage::fillAuthors);
    connect(m_journal, &JournalModel::loaded, this, &JournalPage::showState);
    connect(m_journal, &JournalModel::failed, this, [this](const Error &error) { m_context.dialogs.say(this, error); });
    connect(m_detail, &JournalDetailPanel::recordWanted, this, &JournalPage::setRecord);
    connect(&context.session, &RegisterSession::changed, m_detail, &JournalDetailPanel::refreshButtons);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &JournalPage::showState);
    showState();
}

QLayout *JournalPage::makeFilters()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Search in the journal"));
    m_text->setAccessibleName(tr("Search in the journal"));
    m_text->setClearButtonEnabled(true);
    m_author = new QComboBox(this);
    m_author->setAccessibleName(tr("Who made the change"));
    m_author->addItem(tr("By everybody"));
    m_period = new QComboBox(this);
    m_period->setAccessibleName(tr("When the change was made"));
    m_period->addItems({tr("At any time"), tr("Today"), tr("In the last 7 days"), tr("In the last 30 days"),
                        tr("In the last 12 months"), tr("Between two days…")});
    const QDate today = m_context.session.now().toLocalTime().date();
    m_from = new QDateEdit(today.addMonths(-1), this);
    m_from->setAccessibleName(tr("First day"));
    m_to = new QDateEdit(today, this);
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setLocale(localeOf(m_context.language));
        edit->setCalendarPopup(true);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &JournalPage::filterByPeriod);
    }
    m_onlyRecord = new QPushButton(icon(u"remove"_s), {}, this);
    m_onlyRecord->hide();

    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &JournalPage::filterByText);
    connect(m_typing, &QTimer::timeout, this, &JournalPage::filterByText);
    connect(m_author, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_filter->setAuthor(index > 0 ? m_author->itemText(index) : QString()); });
    connect(m_period, &QComboBox::currentIndexChanged, this, &JournalPage::filterByPeriod);
    connect(m_onlyRecord, &QPushButton::clicked, this, [this] { setRecord({}); });

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Look::rowGap);
    filters->addWidget(m_text, 1);
    for (QWidget *filter : std::initializer_list<QWidget *>{m_author, m_period, m_from, m_to})
        filters->addWidget(filter);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(Look::rowGap);
    rows->addLayout(filters);
    rows->addWidget(m_onlyRecord, 0, Qt::AlignLeft);
    return rows;
}

QWidget *JournalPage::makeList()
{
    m_table = new QTableView(this);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Journal entries"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(JournalModel::Time, Qt::DescendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * Look::grid);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair{JournalModel::Time, 20},
                                          {JournalModel::Author, 16},
                                          {JournalModel::Type, 22},
                                          {JournalModel::Name, 34}})
        header->resizeSection(column, letters * letter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::verbsChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString id = m_filter->entry(index.row()).recordId;
        if (m_context.content().contains(id))
            m_context.navigator.showRecord(id);
    });

    m_nothing = Look::toned(Look::label({}, this), Look::Tone::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list = new QStackedWidget(this);
    m_list->addWidget(m_table);
    m_list->addWidget(m_nothing);
    return m_list;
}

QLayout *JournalPage::makeAsOf()
{
    m_moment = new QDateTimeEdit(m_context.session.now().toLocalTime(), this);
    m_moment->setLocale(localeOf(m_context.language));
    m_moment->setDisplayFormat(m_context.language == Language::French ? u"d MMMM yyyy HH:mm:ss"_s
                                                                      : u"d MMMM yyyy, HH:mm:ss"_s);
    m_moment->setCalendarPopup(true);
    auto *label = new QLabel(tr("The register as it &was on"), this);
    label->setBuddy(m_moment);
    m_open = new QPushButton(icon(u"calendar"_s), tr("O&pen to read"), this);
    m_open->setToolTip(tr("Opens the register as it was at that moment, in a window of its own, to read only"));
    connect(m_open, &QPushButton::clicked, this, &JournalPage::openAsOf);
    auto *row = new WrapLayout(Look::rowGap);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_moment, m_open})
        row->addWidget(part);
    return row;
}

void JournalPage::filterByText()
{
    m_typing->stop();
    m_filter->setText(m_text->text());
    showState();
}

void JournalPage::filterByPeriod()
{
    const auto period = Period(m_period->currentIndex());
    m_from->setVisible(period == Between);
    m_to->setVisible(period == Between);
    const QDate today = m_context.session.now().toLocalTime().date();
    switch (period) {
    case AnyTime:
        return m_filter->setDays({}, {});
    case Today:
        return m_filter->setDays(today, {});
    case SevenDays:
        return m_filter->setDays(today.addDays(-6), {});
    case ThirtyDays:
        return m_filter->setDays(today.addDays(-29), {});
    case TwelveMonths:
        return m_filter->setDays(today.addYears(-1), {});
    case Between:
        return m_filter->setDays(m_from->date(), m_to->date());
    }
}

void JournalPage::fillAuthors()
{
    const QStringList authors = m_journal->authors();
    for (const QString &author : authors) {
        if (m_author->findText(author) < 0)
            m_author->addItem(author);
    }
}

void JournalPage::setRecord(const QString &id)
{
    m_filter->setRecord(id);
    m_onlyRecord->setVisible(!id.isEmpty());
    m_onlyRecord->setText(tr("Only “%1”: show all again").arg(recordName(id, m_context.content(), m_context.language)));
    showState();
}

void JournalPage::showEntry()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_detail->show({});
    const JournalEntry entry = m_filter->entry(current.row());
    m_detail->show(entry);
    // Entries carry fractions of a second, the field does not: the state after this entry is meant.
    m_moment->setDateTime(entry.time.toLocalTime().addMSecs(999));
}

void JournalPage::showState()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_table);
    if (m_journal->isLoading() && m_journal->rowCount() == 0)
        m_nothing->setText(tr("The journal is being read…"));
    else if (m_journal->rowCount() == 0)
        m_nothing->setText(
            tr("Every change is written down here: who made it, when, and from what to what. Nothing has "
               "been changed yet."));
    else
        m_nothing->setText(tr("No entry matches."));
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (isEmpty)
        m_detail->show({});
    Q_EMIT verbsChanged();
}

void JournalPage::openAsOf()
{
    const QDateTime moment = m_moment->dateTime();
    m_open->setEnabled(false);
    m_context.session.readAsOf(moment.toUTC(), this, [this, moment](const Result<Register> &content) {
        m_open->setEnabled(true);
        if (!content)
            return m_context.dialogs.say(this, content.error());
        const QString when = localeOf(m_context.language).toString(moment, QLocale::ShortFormat);
        m_context.navigator.openWindow(RegisterSession::still(
            *content, m_context.session.path(),
            tr("This is the register as it was on %1. It can be read, not changed.").arg(when), moment));
    });
}

bool JournalPage::can(Verb verb) const
{
    return verb == Verb::Find || (verb == Verb::Copy && m_table->selectionModel()->hasSelection());
}

void JournalPage::perform(Verb verb)
{
    if (verb == Verb::Copy)
        return copyRows();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void JournalPage::copyRows()
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < JournalModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QVariantMap JournalPage::state() const
{
    return {
        {u"text"_s, m_text->text()},
        {u"record"_s, m_filter->recordId()},
        {u"period"_s, m_period->currentIndex() == Between ? int(AnyTime) : m_period->currentIndex()},
        {u"columns"_s, m_table->horizontalHeader()->saveState()},
        {u"splitter"_s, m_splitter->saveState()},
    };
}

void JournalPage::restore(const QVariantMap &state)
{
    if (state.contains(u"text"_s)) {
        m_text->setText(state.value(u"text"_s).toString());
        filterByText();
    }
    if (state.contains(u"period"_s))
        m_period->setCurrentIndex(state.value(u"period"_s).toInt());
    if (state.contains(u"record"_s))
        setRecord(state.value(u"record"_s).toString());
    m_table->horizontalHeader()->restoreState(state.value(u"columns"_s).toByteArray());
    m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
}

} // namespace Cartulary
