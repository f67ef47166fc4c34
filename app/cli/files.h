// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace Cartulary {

/// All of the file at @p path, if it is no larger than @p limit bytes.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);

/// Makes @p bytes the content of the file at @p path, or leaves what was there.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Cartulary
