// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueeditor.h"

#include "look.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

ValueEditor::ValueEditor(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Look::grid);
}

void ValueEditor::setValue(const Value &value)
{
    if (!m_touched && value == m_value && value.index() == m_value.index()) {
        refreshNames();
        return;
    }
    m_value = value;
    m_touched = false;
    m_creations.clear();
    m_offer = {};
    say({});
    m_displaying = true;
    display(value);
    m_displaying = false;
}

void ValueEditor::setStored(const Value &value)
{
    if (isModified())
        m_value = value;
    else
        setValue(value);
}

Value ValueEditor::value() const
{
    return m_touched && whatIsWrong().isEmpty() ? read() : m_value;
}

bool ValueEditor::isModified() const
{
    return m_touched && (!whatIsWrong().isEmpty() || read() != m_value);
}

QList<Change> ValueEditor::takeCreations()
{
    return std::exchange(m_creations, {});
}

ValueEditor::Offer ValueEditor::takeOffer()
{
    return std::exchange(m_offer, {});
}

void ValueEditor::commit()
{
    if (!m_touched)
        return;
    if (const QString wrong = whatIsWrong(); !wrong.isEmpty()) {
        say(wrong);
        return;
    }
    const Value now = read();
    m_touched = false;
    say({});
    if (now == m_value)
        return;
    m_value = now;
    Q_EMIT committed();
}

void ValueEditor::revert()
{
    m_touched = true; // so that the stored value is shown again, whatever stands there
    setValue(Value(m_value));
}

void ValueEditor::keepUnstored(const Value &stored)
{
    m_value = stored;
    m_touched = true;
}

void ValueEditor::say(const QString &words, const QString &action, const std::function<void()> &act)
{
    if (words.isEmpty() && !m_message)
        return;
    if (!m_message) {
        m_message = new QWidget(this);
        auto *row = new QHBoxLayout(m_message);
        row->setContentsMargins(0, 0, 0, 0);
        m_words = Look::toned(Look::label({}, m_message, Look::helpFont), Look::Tone::Attention);
        m_action = new QToolButton(m_message);
        m_action->setAutoRaise(true);
        connect(m_action, &QToolButton::clicked, this, [this] {
            if (m_act)
                m_act();
        });
        row->addWidget(m_words, 1);
        row->addWidget(m_action);
        m_body->addWidget(m_message);
    }
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = act;
    m_message->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
}

QString ValueEditor::said() const
{
    return m_words ? m_words->text() : QString();
}

void ValueEditor::watch(QWidget *part)
{
    part->installEventFilter(this);
}

void ValueEditor::touch()
{
    if (m_displaying)
        return;
    m_touched = true;
    Q_EMIT edited();
}

void ValueEditor::addCreation(const Change &change, const Offer &offer)
{
    m_creations.append(change);
    m_offer = offer;
}

bool ValueEditor::holdsFocus() const
{
    // Not isAncestorOf(), which ends at a window: a calendar that the editor opens is one.
    for (const QWidget *now = QApplication::focusWidget(); now; now = now->parentWidget()) {
        if (now == this)
            return true;
    }
    return false;
}

bool ValueEditor::overridesShortcut(QKeyEvent *event) const
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return (enter && event->modifiers() == Qt::ControlModifier) || (event->key() == Qt::Key_Escape && isModified());
}

bool ValueEditor::pressed(QKeyEvent *event)
{
    if (!overridesShortcut(event))
        return false;
    if (event->key() == Qt::Key_Escape)
        revert();
    else
        commit();
    return true;
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut: {
        const bool popup = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
        if (!popup && !holdsFocus())
            commit();
        break;
    }
    case QEvent::ShortcutOverride: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (overridesShortcut(key)) {
            event->accept();
            return true;
        }
        // With nothing typed there is nothing of the editor's own to undo: the key is the window's.
        if ((key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) && !isModified()) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (pressed(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Cartulary
