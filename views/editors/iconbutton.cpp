// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconbutton.h"

#include "icons.h"

namespace Cartulary {

QToolButton *iconButton(const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(name));
    button->setText(words);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace Cartulary
