// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeform.h"

#include "fieldrow.h"
#include "icons.h"
#include "look.h"
#include "partseditor.h"
#include "recordedits.h"
#include "taborder.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

TypeForm::TypeForm(const RecordType &type, const WindowContext &context, RecordEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_context(context)
    , m_edits(edits)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Groups of fields"));
    makeGroups();
    m_tabs->setVisible(m_groups.size() > 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TypeForm::showGroup);
    const auto step = [this](int by) {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    };
    for (const auto &[key, by] :
         {std::pair(Qt::CTRL | Qt::Key_PageDown, 1), std::pair(Qt::CTRL | Qt::Key_PageUp, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [step, by] { step(by); });
    }
}

void TypeForm::makeGroups()
{
    for (const Field &field : m_type.fields) {
        if (field.byProgram)
            continue;
        if (m_groups.isEmpty() || !field.group.isEmpty()) {
            Group group;
            group.title = field.group.isEmpty() ? tr("General") : field.group.anyText(m_context.language);
            group.page = new QScrollArea(m_pages);
            group.page->setWidgetResizable(true);
            group.page->setFrameShape(QFrame::NoFrame);
            group.page->setFocusPolicy(Qt::NoFocus); // its fields take the focus
            group.page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            m_pages->addWidget(group.page);
            m_tabs->addTab(QString(group.title).replace(u'&', u"&&"_s));
            m_groups.append(group);
        }
        m_groups.last().fields.append(&field);
    }
}

void TypeForm::build(Group &group)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    column->setSpacing(Look::pageMargin);
    for (const Field *field : std::as_const(group.fields)) {
        FieldRow *row = nullptr;
        if (field->kind == Field::Kind::Parts) {
            row = new FieldRow(*field, m_context, m_edits, content);
        } else {
            row = new FieldRow(
                *field, m_context,
                [this, field](const Value &value, const QList<Change> &creations) {
                    return m_edits.store(field->name, value, creations);
                },
                content);
        }
        row->setReadOnly(m_readOnly);
        row->setHelpVisible(m_helpVisible);
        column->addWidget(row);
        group.rows.append(row);
    }
    column->addStretch(1);
    group.page->setWidget(content);
    tabAfter(m_tabs, content);
}

void TypeForm::showGroup(qsizetype index)
{
    if (index < 0)
        return;
    Group &group = m_groups[index];
    if (group.rows.isEmpty())
        build(group);
    if (group.stale && m_record) {
        for (FieldRow *row : std::as_const(group.rows)) {
            if (group.anew)
                row->fillAnew(m_type, *m_record);
            else
                row->fill(m_type, *m_record);
        }
        group.stale = group.anew = false;
    }
    m_pages->setCurrentIndex(static_cast<int>(index));
}

void TypeForm::fill(const RecordPointer &record, bool anew)
{
    m_record = record;
    for (Group &group : m_groups) {
        group.stale = true;
        group.anew = group.anew || anew;
        if (anew)
            group.page->ensureVisible(0, 0);
    }
    showGroup(m_tabs->currentIndex());
}

void TypeForm::showGaps(const Completeness &completeness)
{
    QList<int> counts(m_groups.size());
    for (const Gap &gap : completeness.gaps) {
        if (gap.kind != Gap::Kind::Asked)
            continue;
        if (const qsizetype group = groupOf(gap.path); group >= 0)
            ++counts[group];
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        const int count = counts.at(i);
        m_tabs->setTabIcon(i, count == 0 ? QIcon() : icon(u"issue"_s, Look::colour(Look::Tone::Attention, palette())));
        m_tabs->setTabToolTip(
            i, count == 0 ? QString() : tr("%n fact(s) not stated here that the law may ask for", nullptr, count));
        m_tabs->setAccessibleTabName(i, count == 0 ? m_groups.at(i).title
                                                   : u"%1. %2"_s.arg(m_groups.at(i).title, m_tabs->tabToolTip(i)));
    }
}

void TypeForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Group &group : std::as_const(m_groups)) {
        for (FieldRow *row : group.rows)
            row->setReadOnly(readOnly);
    }
}

void TypeForm::setHelpVisible(bool visible)
{
    m_helpVisible = visible;
    for (const Group &group : std::as_const(m_groups)) {
        for (FieldRow *row : group.rows)
            row->setHelpVisible(visible);
    }
}

qsizetype TypeForm::groupOf(const QString &field) const
{
    const QString name = field.section(u'.', 0, 0);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        for (const Field *candidate : m_groups.at(i).fields) {
            if (candidate->name == name)
                return i;
        }
    }
    return -1;
}

FieldRow *TypeForm::row(const QString &name)
{
    const qsizetype index = groupOf(name);
    if (index < 0)
        return nullptr;
    if (m_groups.at(index).rows.isEmpty() || m_groups.at(index).stale) {
        const int current = m_tabs->currentIndex();
        showGroup(index);
        showGroup(current);
    }
    for (FieldRow *row : std::as_const(m_groups.at(index).rows)) {
        if (row->field().name == name)
            return row;
    }
    return nullptr;
}

bool TypeForm::focusField(const QString &path)
{
    const qsizetype index = groupOf(path);
    if (index < 0)
        return false;
    m_tabs->setCurrentIndex(static_cast<int>(index));
    FieldRow *found = row(path.section(u'.', 0, 0));
    found->focusField(path.section(u'.', 1));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // so that it stands where it will be shown
    if (QWidget *cursor = window()->focusWidget(); cursor && isAncestorOf(cursor))
        m_groups.at(index).page->ensureWidgetVisible(cursor, 0, Look::groupGap * 3);
    return true;
}

void TypeForm::focusFirst()
{
    m_groups.at(m_tabs->currentIndex()).rows.first()->focusField();
}

} // namespace Cartulary
