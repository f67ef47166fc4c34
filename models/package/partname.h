// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>

namespace Cartulary {

/// The name of a part from the bytes of an archive's header: UTF-8 or ASCII. Refused are absolute and parent paths,
/// drive letters, backslashes, control characters, empty steps, also where percent-encoding hides them.
Result<QString> partNameOf(QByteArrayView bytes);

/// The beginning of a name that may be hostile, fit to be shown: without control characters.
QString shownPartName(QByteArrayView bytes);

/// What two names have in common that mean the same part (ISO/IEC 29500-2, 6.2.2.3): percent-encoding, composition of
/// characters and case do not tell them apart.
QString partNameKey(const QString &name);

} // namespace Cartulary
