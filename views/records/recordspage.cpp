// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordspage.h"

#include "completeness.h"
#include "deletionrefused.h"
#include "filterbar.h"
#include "icons.h"
#include "look.h"
#include "multieditdialog.h"
#include "newrecorddialog.h"
#include "recordactions.h"
#include "recordclipboard.h"
#include "recordform.h"
#include "recordtableview.h"
#include "recordtypewords.h"
#include "sentence.h"
#include "valuetext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Below this many letters of width, table and form do not stand side by side.
constexpr int lettersForBoth = 132;
constexpr int linesOfRecords = 24;

} // namespace

RecordsPage::RecordsPage(const RecordType &type, const WindowContext &context, QWidget *parent)
    : Page(context, parent)
    , m_type(type)
    , m_form(new RecordForm(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    needLines(linesOfRecords);
    if (type.single) {
        layout->addWidget(m_form);
        m_form->showType(type);
        connect(&m_context.session, &RegisterSession::changed, this, [this] { showChosen(); });
        showChosen();
        return;
    }
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_list = makeList();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    layout->addWidget(m_splitter);
    connect(m_form, &RecordForm::closed, this, [this] {
        showForm(false);
        m_table->setFocus();
    });
    showShown();
    arrangeColumns();
}

RecordsPage::~RecordsPage() = default;

QWidget *RecordsPage::makeList()
{
    auto *list = new QWidget(this);
    m_model = new RecordTableModel(m_type, m_context.session, m_context.language, this);
    m_table = new RecordTableView(*m_model, list);
    m_table->setAccessibleName(m_type.pluralLabel.anyText(m_context.language));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter = new FilterBar(*m_model, *m_table, list);
    m_count = Look::toned(Look::label({}, list, Look::helpFont), Look::Tone::Secondary);
    m_count->setWordWrap(false);
    auto *title = Look::label(m_type.pluralLabel.anyText(m_context.language), list, Look::titleFont);
    m_below = new QStackedWidget(list);
    m_below->addWidget(m_table);
    m_below->addWidget(makeTeaching());
    m_below->addWidget(makeNothingFound());

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::rowGap, Look::rowGap);
    layout->setSpacing(Look::rowGap);
    layout->addLayout(head);
    layout->addWidget(m_filter);
    layout->addWidget(m_below, 1);

    connect(m_table, &RecordTableView::chosenChanged, this, &RecordsPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        showForm(true);
        enterForm();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        if (QApplication::keyboardModifiers() != Qt::NoModifier) // more rows are being chosen
            return;
        showForm(true);
        if (m_list->isHidden())
            enterForm(); // what had the keyboard is gone
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordsPage::showContextMenu);
    connect(m_model, &RecordTableModel::shownChanged, this, &RecordsPage::showShown);
    connect(m_filter->line(), &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0 && m_table->selectedIds().isEmpty())
            m_table->select({m_model->idAt(0)});
        m_table->setFocus();
    });
    return list;
}

/// Says what belongs here when nothing does yet.
QWidget *RecordsPage::makeTeaching()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Look::rowGap);
    layout->addStretch(1);
    layout->addWidget(Look::label(recordTypeHelp(m_type).anyText(m_context.language), page));
    const QString example = recordTypeExample(m_type).anyText(m_context.language);
    layout->addWidget(Look::toned(Look::label(tr("For example: %1").arg(example), page), Look::Tone::Secondary));
    auto *add = new QPushButton(icon(u"record-new"_s), tr("Add the first one…"), page);
    add->setEnabled(!m_context.session.isReadOnly());
    connect(add, &QPushButton::clicked, this, &RecordsPage::makeRecord);
    layout->addSpacing(Look::rowGap);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch(3);
    return page;
}

QWidget *RecordsPage::makeNothingFound()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Look::rowGap);
    layout->addStretch(1);
    layout->addWidget(Look::label(tr("No record here holds what the search and the filters ask for."), page));
    auto *all = new QPushButton(tr("Show all again"), page);
    connect(all, &QPushButton::clicked, this, [this] { m_filter->clear(); });
    layout->addWidget(all, 0, Qt::AlignLeft);
    layout->addStretch(3);
    return page;
}

void RecordsPage::showShown()
{
    enum { Table, Teaching, NothingFound };
    const qsizetype total = m_model->total();
    const int shown = m_model->rowCount();
    m_below->setCurrentIndex(total == 0 ? Teaching : shown == 0 ? NothingFound : Table);
    m_filter->setVisible(total > 0);
    const QLocale locale = localeOf(m_context.language);
    m_count->setText(shown == total ? tr("%n record(s)", nullptr, int(total))
                                    : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    Q_EMIT verbsChanged();
}

void RecordsPage::showChosen()
{
    QString id;
    if (m_type.single) {
        const QList<RecordPointer> &records = m_context.content().records(m_type);
        id = records.isEmpty() ? QString() : records.first()->id;
    } else {
        const QStringList ids = m_table->selectedIds();
        id = ids.size() == 1 ? ids.first() : ids.contains(m_currentId) ? m_currentId : ids.value(0);
        m_form->showRecord(id);
    }
    if (std::exchange(m_currentId, id) != id)
        Q_EMIT currentChanged(id);
    Q_EMIT verbsChanged();
}

void RecordsPage::showRecord(const QString &id, const QString &field)
{
    if (!m_type.single) {
        if (m_model->rowOf(id) < 0)
            m_filter->clear();
        m_table->select({id});
        showForm(true);
    }
    if (field.isEmpty())
        enterForm();
    else
        m_form->showField(field);
}

/// Puts the cursor into the first field.
void RecordsPage::enterForm()
{
    m_form->showField(m_type.fields.first().name);
}

void RecordsPage::makeRecord()
{
    auto *dialog = new NewRecordDialog(m_type, m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not every window manager gives the keyboard back by itself.
    connect(dialog, &QDialog::finished, this, [this] { window()->activateWindow(); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString id = dialog->madeId();
        const Completeness completeness = completenessOf(m_type, *m_context.content().find(id).record);
        const auto next = std::ranges::find(completeness.gaps, Gap::Kind::Asked, &Gap::kind);
        showRecord(id, next == completeness.gaps.end() ? QString() : next->path);
    });
    dialog->open();
}

bool RecordsPage::can(Verb verb) const
{
    const bool writable = !m_context.session.isReadOnly();
    const bool chosen = m_table && m_table->selectionModel()->hasSelection();
    switch (verb) {
    case Verb::New:
        return writable && (!m_type.single || m_currentId.isEmpty());
    case Verb::Duplicate:
    case Verb::Delete:
        return writable && (chosen || (m_type.single && verb == Verb::Delete && !m_currentId.isEmpty()));
    case Verb::Copy:
        return chosen;
    case Verb::Paste:
        return writable && m_table;
    case Verb::Find:
        return m_table;
    default:
        return false;
    }
}

void RecordsPage::perform(Verb verb)
{
    switch (verb) {
    case Verb::New:
        return makeRecord();
    case Verb::Duplicate:
        return duplicate();
    case Verb::Delete:
        return remove();
    case Verb::Copy:
        return copy();
    case Verb::Paste:
        return paste();
    case Verb::Find:
        showForm(false);
        m_filter->line()->setFocus(Qt::ShortcutFocusReason);
        m_filter->line()->selectAll();
        return;
    default:
        return;
    }
}

void RecordsPage::duplicate()
{
    const QList<Change> changes = duplicatesOf(m_table->selectedIds(), m_context.content(), m_context.language);
    if (!m_context.session.change(tr("duplicate %n record(s)", nullptr, int(changes.size())), changes))
        return;
    QStringList made;
    for (const Change &change : changes)
        made.append(change.after->id);
    m_table->select(made);
}

void RecordsPage::remove()
{
    const QStringList ids = m_type.single ? QStringList{m_currentId} : m_table->selectedIds();
    const Deletion deletion = planDeletion(ids, m_context.content());
    if (deletion.isRefused()) {
        auto *refused = new DeletionRefused(deletion.usages, m_context, this);
        refused->setAttribute(Qt::WA_DeleteOnClose);
        refused->show();
        return;
    }
    const int row = m_table ? m_model->rowOf(ids.value(0)) : -1;
    const QString what = ids.size() == 1
                           ? tr("delete: %1").arg(recordName(ids.first(), m_context.content(), m_context.language))
                           : tr("delete %n record(s)", nullptr, int(ids.size()));
    if (m_context.session.change(what, deletion.changes) && m_table && m_model->rowCount() > 0)
        m_table->select({m_model->idAt(std::min(row, m_model->rowCount() - 1))});
}

void RecordsPage::copy() const
{
    QList<RecordPointer> records;
    for (const QString &id : m_table->selectedIds())
        records.append(m_context.content().find(id).record);
    QApplication::clipboard()->setMimeData(
        copyRecords(records, m_type, m_table->shownFields(), m_context.content(), m_context.language).release());
}

void RecordsPage::paste()
{
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    const Result<PastedRows> pasted = pasteRecords(*clip, m_type, m_table->shownFields(), m_context.content(),
                                                   m_context.language);
    if (!pasted) {
        const QString sentence = tr("%1 Nothing was pasted: correct it where it comes from, copy all rows again, and "
                                    "paste.")
                                     .arg(asSentence(pasted.error()));
        return m_context.dialogs.say(window(), Error{pasted.error().code, sentence, {}, {}});
    }
    if (!m_context.session.change(tr("paste %n record(s)", nullptr, int(pasted->changes.size())), pasted->changes))
        return;
    QStringList made;
    for (const Change &change : pasted->changes)
        made.append(change.after->id);
    m_table->select(made);
    if (!pasted->notes.isEmpty())
        m_context.dialogs.say(window(), tr("Pasted"), pasted->notes.join(u'\n'));
}

void RecordsPage::editMany()
{
    auto *dialog = new MultiEditDialog(m_context, m_type, m_table->selectedIds(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordsPage::showContextMenu(const QPoint &place)
{
    QMenu menu(this);
    menu.addActions(m_actions);
    if (const int chosen = int(m_table->selectedIds().size()); chosen > 1 && !m_context.session.isReadOnly()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Change a field of %n record(s)…", nullptr, chosen)), &QAction::triggered, this,
                &RecordsPage::editMany);
    }
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void RecordsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void RecordsPage::showForm(bool wanted)
{
    m_formWanted = wanted;
    arrangeColumns();
}

/// Both side by side where there is room, else the one that is wanted.
void RecordsPage::arrangeColumns()
{
    if (!m_splitter)
        return;
    const bool both = width() >= fontMetrics().averageCharWidth() * lettersForBoth;
    m_list->setVisible(both || !m_formWanted);
    m_form->setVisible(both || m_formWanted);
    m_form->setBackVisible(!both);
}

QVariantMap RecordsPage::state() const
{
    if (!m_table)
        return {};
    QVariantMap filters;
    for (int column = RecordTableModel::FirstField; column < m_model->columnCount(); ++column) {
        if (const QSet<QString> values = m_model->columnFilter(column); !values.isEmpty())
            filters.insert(m_model->fieldAt(column)->name, QStringList(values.cbegin(), values.cend()));
    }
    return {{u"table"_s, m_table->arrangement()},
            {u"filters"_s, filters},
            {u"language"_s, languageCode(m_context.language)},
            {u"splitter"_s, m_splitter->saveState()},
            {u"search"_s, m_filter->line()->text()},
            {u"chosen"_s, m_table->selectedIds()},
            {u"form"_s, m_formWanted}};
}

void RecordsPage::restore(const QVariantMap &state)
{
    if (!m_table)
        return;
    m_table->arrange(state.value(u"table"_s).toMap());
    if (const QByteArray splitter = state.value(u"splitter"_s).toByteArray(); !splitter.isEmpty())
        m_splitter->restoreState(splitter);
    m_filter->line()->setText(state.value(u"search"_s).toString());
    // A filter is in the words of the language that it was chosen in.
    if (state.value(u"language"_s) == languageCode(m_context.language)) {
        for (const auto &[field, values] : state.value(u"filters"_s).toMap().asKeyValueRange()) {
            const QStringList wanted = values.toStringList();
            if (const int column = m_model->columnOf(field); column >= 0)
                m_model->setColumnFilter(column, QSet<QString>(wanted.cbegin(), wanted.cend()));
        }
    }
    m_table->select(state.value(u"chosen"_s).toStringList());
    showForm(state.value(u"form"_s).toBool() && m_table->selectionModel()->hasSelection());
}

} // namespace Cartulary
