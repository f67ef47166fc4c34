// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Cartulary {

/// @p printed, the print of a document that was parsed from @p source and perhaps edited, in the spelling of @p source:
/// the quotes of attributes, white space inside tags, `<a></a>` for `<a/>`, references and line ends are as they stood
/// wherever the same markup or text stood there. @p plain is the print of @p source itself, unedited.
QByteArray inSpellingOf(const QByteArray &source, const QByteArray &plain, const QByteArray &printed);

} // namespace Cartulary
