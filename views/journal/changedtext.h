// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cartulary {

/// Two versions of a text as HTML, in which what differs is marked: struck out in the old one, underlined in the new.
struct ChangedText
{
    QString before;
    QString after;
};

ChangedText markChanges(const QString &before, const QString &after);

} // namespace Cartulary
