// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

namespace Cartulary {

/// What closes a dialog and does nothing. In words of ours, as Qt's translations are not on every system.
inline QString cancelWords()
{
    return QCoreApplication::translate("Cartulary::Dialogs", "Cancel");
}

inline QString closeWords()
{
    return QCoreApplication::translate("Cartulary::Dialogs", "Close");
}

/// The buttons of a dialog: one that gives it up, called @p words, and those that are added.
inline QDialogButtonBox *makeButtons(const QString &words, QWidget *parent)
{
    auto *buttons = new QDialogButtonBox(parent);
    buttons->addButton(words, QDialogButtonBox::RejectRole);
    return buttons;
}

} // namespace Cartulary
