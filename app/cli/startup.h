// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace Cartulary {

/// The application object for a command line: a text-only one, or one that can lay out pages where a PDF is asked for,
/// on no display in either case. Sets names, version, the language of messages (after LC_ALL, LC_MESSAGES, LANG).
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace Cartulary
