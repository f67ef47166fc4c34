// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbox.h"

#include "icons.h"

#include <QFocusEvent>
#include <QStandardItemModel>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;
constexpr int idRole = Qt::UserRole;
constexpr int makeRole = Qt::UserRole + 1; ///< the name of what is to be made

} // namespace

SearchBox::SearchBox(std::shared_ptr<Choices> choices, QWidget *parent)
    : FindingLine(parent)
    , m_choices(std::move(choices))
{
}

void SearchBox::fill(const QString &typed, QStandardItemModel &list)
{
    for (const Choices::Choice &choice : m_choices->matching(typed, m_without, mostShown)) {
        auto *item = new QStandardItem(choice.name);
        item->setData(choice.id, idRole);
        item->setToolTip(m_choices->tip(choice.id));
        list.appendRow(item);
    }
    if (const QString words = m_choices->newWords(typed); !words.isEmpty()) {
        auto *item = new QStandardItem(icon(u"add"_s), words);
        item->setData(typed.trimmed(), makeRole);
        list.appendRow(item);
    }
}

void SearchBox::take(const QModelIndex &index)
{
    const QString id = index.data(idRole).toString();
    const QString name = index.data(makeRole).toString();
    if (!id.isEmpty())
        Q_EMIT picked(id);
    else if (!name.isEmpty())
        Q_EMIT makeAsked(name);
}

/// Nothing new is made on the way.
bool SearchBox::isTakenByTab(const QModelIndex &index) const
{
    return index.data(idRole).isValid();
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_choices->refresh();
    FindingLine::focusInEvent(event);
}

} // namespace Cartulary
