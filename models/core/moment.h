// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Cartulary {

/// A moment together with the zone that it was said in: "2024-05-19T15:30:00-10:00". Compared by the instant and the
/// offset, so that what was said at 15:30 in Tahiti is printed at 15:30.
struct Moment
{
    QDateTime time; ///< carries its offset from UTC; invalid when not stated
    QString zone;   ///< as it is printed after the time: "UTC-10 (Tahiti)"; may be empty

    bool isEmpty() const { return !time.isValid(); }
    bool operator==(const Moment &other) const
    {
        return time == other.time && time.offsetFromUtc() == other.time.offsetFromUtc() && zone == other.zone;
    }
};

} // namespace Cartulary
