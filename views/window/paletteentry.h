// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace Cartulary {

/// A page as the command palette offers it.
struct PaletteEntry
{
    QString title;
    std::function<void()> open;
    QIcon icon = {};
};

} // namespace Cartulary
