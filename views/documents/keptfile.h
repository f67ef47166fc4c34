// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers.h"
#include "page.h"

namespace Cartulary {

/// A file that the register keeps, for handing it out: to look at, or as a copy.
struct KeptFile
{
    QString name;
    QString sha256;
};

/// The files of @p issue, the first of them its own.
QList<KeptFile> filesOf(const DocumentIssue &issue);

/// Writes @p file, which only the officer can read and nobody change, to a temporary folder and shows it with the
/// program that the desktop has for it. What goes wrong is said in a box over @p parent.
void openKept(const WindowContext &context, const KeptFile &file, QWidget *parent);

/// Asks where to, and writes a copy of @p file there.
void saveKept(const WindowContext &context, const KeptFile &file, QWidget *parent);

} // namespace Cartulary
