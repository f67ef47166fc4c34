// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QAction>
#include <QMap>

namespace Cartulary {

/// Every action of the window, made once with its text, icon, shortcut and tip, and shared by menus, tool bar, context
/// menus and the command palette.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);

    enum class Id {
        NewRegister,
        Open,
        Backup,
        Restore,
        Make,
        Print,
        PrintPreview,
        Close,
        Quit,
        Undo,
        Redo,
        Copy,
        Paste,
        Find,
        NewRecord,
        Duplicate,
        Delete,
        Palette,
        Back,
        Forward,
        Preview,
        ShowInDocument,
        French,
        English,
        Manual,
        About,
    };

    QAction *operator[](Id id) const { return m_actions.value(id); }
    QList<QAction *> all() const { return m_actions.values(); }
    /// The action that asks the page for @p verb; null if none does.
    QAction *of(Page::Verb verb) const;
    /// Which page verbs there are actions for.
    static const QList<std::pair<Id, Page::Verb>> &verbs();

private:
    QMap<Id, QAction *> m_actions;
};

} // namespace Cartulary
