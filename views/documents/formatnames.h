// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cartulary {

/// How the officer knows the files with this ending: "PDF, for reading and printing". An ending that has no name of its
/// own yet is called by itself.
QString formatName(const QString &ending);

/// @p text as a part of a file name: "Société Étoile & fils" -> "societe-etoile-fils".
QString fileNamePart(const QString &text);

} // namespace Cartulary
