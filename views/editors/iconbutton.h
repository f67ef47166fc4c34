// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Cartulary {

/// A small button with the icon called @p name; @p words are its tip and its name, and its text where it has no icon.
QToolButton *iconButton(const QString &name, const QString &words, QWidget *parent);

} // namespace Cartulary
