// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

class QIODevice;

namespace Cartulary {

/// Writes all of @p bytes; a device that takes fewer is an error of code Io.
Result<void> writeBytes(QIODevice &device, const QByteArray &bytes);

} // namespace Cartulary
