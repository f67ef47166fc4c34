// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputstop.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Cartulary {

InputStop::InputStop(QWidget *free)
    : QObject(free)
    , m_free(free)
{
    qApp->installEventFilter(this);
}

bool InputStop::isFree(const QObject *object) const
{
    if (object == m_free->windowHandle())
        return true;
    while (object && object != m_free)
        object = object->parent();
    return object;
}

bool InputStop::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::ContextMenu:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel:
        if (isFree(object))
            return false;
        event->ignore();
        return true;
    default:
        return false;
    }
}

} // namespace Cartulary
