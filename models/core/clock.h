// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace Cartulary {

/// Where the time of day comes from. Handed in by constructors, so that a test or `--date` can hold it still.
using Clock = std::function<QDateTime()>;

/// The computer's clock, in UTC.
inline QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace Cartulary
