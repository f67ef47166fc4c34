// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingline.h"

#include "icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace Cartulary {

using namespace Qt::StringLiterals;

FindingLine::FindingLine(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_list, this))
    , m_open(addAction(icon(u"chevron-down"_s), QLineEdit::TrailingPosition))
{
    // Not setCompleter(): that would write into the line what the list has under its cursor.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_open->setText(tr("Show all"));
    connect(m_open, &QAction::triggered, this, [this] { openList({}); });
    connect(this, &QLineEdit::textEdited, this, &FindingLine::openList);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FindingLine::pick);
}

bool FindingLine::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void FindingLine::setChoosable(bool choosable)
{
    setReadOnly(!choosable);
    m_open->setVisible(choosable);
}

void FindingLine::openList(const QString &typed)
{
    if (isReadOnly())
        return;
    m_list->clear();
    fill(typed, *m_list);
    if (m_list->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    if (!typed.trimmed().isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

QModelIndex FindingLine::current() const
{
    return isOpen() ? m_completer->popup()->currentIndex() : QModelIndex();
}

void FindingLine::pick(const QModelIndex &index)
{
    const QPersistentModelIndex chosen(index);
    m_completer->popup()->hide();
    if (chosen.isValid())
        take(chosen);
}

bool FindingLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && isOpen()) {
        if (const QModelIndex index = current(); index.isValid() && isTakenByTab(index))
            pick(index);
        m_completer->popup()->hide();
    }
    return QLineEdit::event(event);
}

void FindingLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const QModelIndex index = current(); enter && event->modifiers() == Qt::NoModifier && index.isValid()) {
        pick(index);
        return;
    }
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (down && !isOpen()) {
        openList({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindingLine::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !isOpen() && opensWhenClicked())
        openList({});
}

} // namespace Cartulary
