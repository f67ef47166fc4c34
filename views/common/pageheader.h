// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QToolBar;

namespace Cartulary {

/// The title of a page, and beside it what can be done there; what has no room goes into a menu at the end.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    /// Adds a button with the drawing @p picture (see icon()) that does @p act.
    QAction *add(const QString &picture, const QString &text, const QString &tip, const std::function<void()> &act);

private:
    QToolBar *m_bar;
};

/// Gives the button behind which @p bar keeps what has no room a drawing that is seen in dark colours too.
void drawWayToTheRest(const QToolBar &bar);

} // namespace Cartulary
