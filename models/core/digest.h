// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Cartulary {

/// The SHA-256 digest of @p bytes in 64 hexadecimal digits: names a file, a text or a state by what it says.
QString sha256Of(const QByteArray &bytes);

} // namespace Cartulary
