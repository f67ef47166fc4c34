// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

#include <QDate>

#include <optional>

namespace Cartulary {

/// A date as people and spreadsheets write it, in either language: "2024-02-29", "29/02/2024" (the day first),
/// "29 février 2024", "1er janv. 2024", "February 29, 2024". Nothing for what could be two dates or none.
std::optional<QDate> dateFromText(const QString &text);

/// A time of day as "HH:MM", from "2:00", "15 h 05", "15h".
std::optional<QString> timeFromText(const QString &text);

/// An offset from UTC as "+HH:MM", from "+01:00", "UTC-9:30", "UTC", "Z".
std::optional<QString> offsetFromText(const QString &text);

/// A moment that says its offset from UTC: "2024-05-19T15:30:00-10:00", "19 May 2024 15:30 (UTC-10 (Tahiti))".
std::optional<Moment> momentFromText(const QString &text);

} // namespace Cartulary
