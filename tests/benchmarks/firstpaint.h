// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <cstdlib>
#include <functional>

namespace Cartulary {

/// Ends the program, without tidying up, once a widget, or a part of it, has been painted and its picture handed to the
/// screen.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(const std::function<QWidget *()> &widget)
        : QObject(qApp)
        , m_widget(widget)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == this && event->type() == QEvent::User)
            std::_Exit(EXIT_SUCCESS);
        // Posted while the window paints, heard before anything else once its picture has been handed over.
        if (event->type() == QEvent::Paint && isOf(m_widget(), qobject_cast<QWidget *>(object)))
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return false;
    }

private:
    /// What is covered by its own parts is not painted, but they are.
    static bool isOf(const QWidget *widget, const QWidget *painted)
    {
        return widget && painted && (widget == painted || widget->isAncestorOf(painted));
    }

    std::function<QWidget *()> m_widget;
};

inline void endWhenPainted(const std::function<QWidget *()> &widget)
{
    new FirstPaint(widget);
}

} // namespace Cartulary
