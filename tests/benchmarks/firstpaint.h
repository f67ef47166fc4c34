// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdlib>
#include <functional>

namespace Cartulary {

/// Ends the program, without tidying up, once a widget has been painted and its picture handed to the screen.
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
        if (event->type() == QEvent::Paint && object == m_widget())
            QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
        return false;
    }

private:
    std::function<QWidget *()> m_widget;
};

inline void endWhenPainted(const std::function<QWidget *()> &widget)
{
    new FirstPaint(widget);
}

} // namespace Cartulary
