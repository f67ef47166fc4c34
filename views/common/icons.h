// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Cartulary {

/// The icon called @p name: for what every program has ("undo") the desktop theme's, else the program's own drawing
/// of that name (resources/icons/NAME.svg), painted in the colour of the text around it, light or dark.
QIcon icon(const QString &name);

/// The program's own drawing in @p colour instead: for the state of a record.
QIcon icon(const QString &name, const QColor &colour);

} // namespace Cartulary
