// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbox.h"

#include "icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;
constexpr int idRole = Qt::UserRole;
constexpr int makeRole = Qt::UserRole + 1; ///< the name of what is to be made

} // namespace

SearchBox::SearchBox(std::shared_ptr<Choices> choices, QWidget *parent)
    : QLineEdit(parent)
    , m_choices(std::move(choices))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    // Not setCompleter(): that would write into the line what the list has under its cursor.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_open = addAction(icon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    m_open->setText(tr("Show all"));
    connect(m_open, &QAction::triggered, this, [this] { openList({}); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::openList);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchBox::pick);
}

bool SearchBox::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void SearchBox::setChoosable(bool choosable)
{
    setReadOnly(!choosable);
    m_open->setVisible(choosable);
}

void SearchBox::openList(const QString &typed)
{
    if (isReadOnly())
        return;
    fill(typed);
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    if (!typed.trimmed().isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void SearchBox::fill(const QString &typed)
{
    m_model->clear();
    for (const Choices::Choice &choice : m_choices->matching(typed, m_without, mostShown)) {
        auto *item = new QStandardItem(choice.name);
        item->setData(choice.id, idRole);
        item->setToolTip(m_choices->tip(choice.id));
        m_model->appendRow(item);
    }
    if (const QString words = m_choices->newWords(typed); !words.isEmpty()) {
        auto *item = new QStandardItem(icon(u"add"_s), words);
        item->setData(typed.trimmed(), makeRole);
        m_model->appendRow(item);
    }
}

void SearchBox::pick(const QModelIndex &index)
{
    const QString id = index.data(idRole).toString();
    const QString name = index.data(makeRole).toString();
    m_completer->popup()->hide();
    if (!id.isEmpty())
        Q_EMIT picked(id);
    else if (!name.isEmpty())
        Q_EMIT makeAsked(name);
}

bool SearchBox::pickCurrent()
{
    if (!isOpen() || !m_completer->popup()->currentIndex().isValid())
        return false;
    pick(m_completer->popup()->currentIndex());
    return true;
}

bool SearchBox::event(QEvent *event)
{
    // Tab takes what the list has under its cursor, but makes nothing new on the way.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && isOpen()) {
        if (m_completer->popup()->currentIndex().data(idRole).isValid())
            pickCurrent();
        m_completer->popup()->hide();
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && pickCurrent())
        return;
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (down && !isOpen()) {
        openList({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_choices->refresh();
    QLineEdit::focusInEvent(event);
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !isOpen() && text().isEmpty())
        openList({});
}

} // namespace Cartulary
