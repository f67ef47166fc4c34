// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "result.h"

#include <QCoreApplication>

#include <memory>

namespace Cartulary {

/// The writers as a module (module.h), for a program most of whose work needs no pages: Qt Gui comes with them alone.
struct WritersApart
{
    /// An application that can lay out pages, on no display.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char **argv);
    /// writeFile() of writers.h; @p draft puts the word across each page of a PDF.
    Result<void> (*writeFile)(const Document &document, const QString &fileName, bool draft);
};

/// Loads the module. May be called before there is an application.
Result<const WritersApart *> writersApart();

} // namespace Cartulary
